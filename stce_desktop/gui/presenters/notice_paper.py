"""The notice to a trader and the page of a question, as papers."""

from datetime import date

from stce_desktop.domain.finding import Finding
from stce_desktop.domain.notice import NoticeText, measure_of
from stce_desktop.domain.question import Question
from stce_desktop.gui.presenters.paper import Figure, Paper, Table, foot, training_mark
from stce_desktop.gui.presenters.words import no_match
from stce_desktop.i18n import _


def notice_papers(finding: Finding, seal: str, texts: tuple[NoticeText, ...]) -> tuple[Paper, ...]:
    """Return the notice once in each language, all with the same facts."""
    return tuple(_notice(finding, seal, text) for text in texts)


def receiver(finding: Finding) -> str:
    """Return to whom a notice is given: who stands there, or who sent the goods."""
    parties = finding.parties
    known = (parties.driver, parties.forwarder, parties.exporter, parties.consignee)
    return next((name for name in known if name.strip()), "")


def _notice(finding: Finding, seal: str, text: NoticeText) -> Paper:
    labels = text.labels
    where, movement, decision = finding.circumstances, finding.movement, finding.decision
    goods = finding.declared.description or finding.found.description
    packages = (finding.found.packaging, movement.container, movement.seals)
    quantity = finding.found.quantity or finding.declared.quantity
    facts = (
        (labels["to"], receiver(finding)),
        (labels["time"], where.local_time.replace("T", " ")),
        (labels["place"], where.place),
        (labels["post"], where.post),
        (labels["officer"], where.officer),
        (labels["goods"], goods),
        (labels["quantity"], quantity),
        (labels["packages"], ", ".join(filter(None, packages))),
        (labels["documents"], movement.documents),
        (labels["measure"], text.measures[measure_of(decision.disposition)]),
        (labels["legal_basis"], decision.legal_basis),
        (labels["deadline"], decision.deadline),
        (labels["contact"], ""),
    )
    return Paper(
        title=text.title,
        number=finding.number,
        seal=seal,
        lines=(f"{labels['number']}: {finding.number}", f"{labels['seal']}: {seal}"),
        qr=f"{finding.number} {seal}",
        opening=(text.intro, text.about),
        # A gap stays open to be written in: the post's address stands in no record.
        tables=(
            Table("", facts),
            Table("", (("", ""),), (50, 50), (text.sign_officer, text.sign_receiver), is_form=True),
        ),
        closing=(text.rights, text.receipt),
        page=text.page,
        foot=f"{finding.number} · {seal}",
        mark=text.training if finding.training else "",
        is_mirrored=text.direction == "rtl",
    )


def question_paper(finding: Finding, question: Question, case_number: str, today: date) -> Paper:
    """Return the one page of a question; it can be answered on itself."""
    ticks = tuple(("☐", answer.label) for answer in question.answers)
    answer = Table(
        _("Answer"),
        (("", ""),),
        (60, 40),
        (_("Words"), _("Name, office, date, basis")),
        is_form=True,
    )
    return Paper(
        title=_("Question to an expert"),
        number=question.number,
        seal=_("case {0}").format(case_number),
        lines=(
            _("To: {0}").format(question.asked_of),
            f"{question.post} · {question.asked_local.replace('T', ' ')}",
            _("Case {0}").format(case_number),
        ),
        qr=f"STCE {question.number} {question.case}",
        opening=(question.title, question.text),
        tables=(Table(_("Tick what holds"), ticks, (6, 94)), answer),
        figures=tuple(Figure(p.sha256, p.shot) for p in question.photos[:3]),
        closing=(_("Case in full: {0}").format(question.case), no_match()),
        page=_("page {0} of {1}"),
        foot=foot(finding, today),
        mark=training_mark(finding),
    )
