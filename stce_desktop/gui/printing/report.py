"""The papers of a finding as PDF files that read well in black and white on A4."""

from datetime import date
from pathlib import Path

from stce_desktop.app.use_cases.print_card import CardOrder
from stce_desktop.app.use_cases.print_paper import PaperKind, PaperOrder
from stce_desktop.domain.finding import Finding
from stce_desktop.domain.notice import NoticeText
from stce_desktop.domain.question import Question
from stce_desktop.gui.presenters.notice_paper import notice_papers, question_paper
from stce_desktop.gui.presenters.paper import evidence_list, inspection_report
from stce_desktop.gui.printing.item_card import print_card
from stce_desktop.gui.printing.sheet import write_papers


def print_paper(order: PaperOrder | CardOrder) -> Path:
    """Write the paper that was ordered and return its file; raise ReportError."""
    if isinstance(order, CardOrder):
        return print_card(order)
    if order.kind is PaperKind.NOTICE:
        write_notice(order.finding, order.seal, order.texts, order.path)
    elif order.kind is PaperKind.EVIDENCE:
        write_evidence(order.finding, order.seal, order.today, order.path)
    else:
        write_report(order.finding, order.seal, order.photos, order.today, order.path)
    return order.path


def write_report(
    finding: Finding, seal: str, photos: dict[str, bytes], today: date, path: Path
) -> None:
    """Write the inspection report; `photos` maps SHA-256 to JPEGs. Raises ReportError."""
    write_papers([inspection_report(finding, seal, today)], photos, path)


def write_evidence(finding: Finding, seal: str, today: date, path: Path) -> None:
    """Write the list of evidence with custody; raise ReportError."""
    write_papers([evidence_list(finding, seal, today)], {}, path)


def write_notice(finding: Finding, seal: str, texts: tuple[NoticeText, ...], path: Path) -> None:
    """Write the notice to a trader, a page in each language; raise ReportError."""
    write_papers(notice_papers(finding, seal, texts), {}, path)


def write_question(
    asked: tuple[Finding, Question, str], photos: dict[str, bytes], today: date, path: Path
) -> None:
    """Write the one page of a question: finding, question, case in short. Raises ReportError."""
    write_papers([question_paper(*asked, today)], photos, path)
