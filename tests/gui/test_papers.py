"""Papers: everything is on them, nothing on them acts, and they come back as they went out."""

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QSizeF
from PySide6.QtGui import QPdfWriter, QTextDocument

from stce_desktop.app.use_cases.print_paper import PaperKind, notice_texts
from stce_desktop.domain.errors import NotFoundError
from stce_desktop.domain.finding import Finding, RedFlag, Status
from stce_desktop.domain.notice import GUILT
from stce_desktop.domain.plain_text import plain_text
from stce_desktop.domain.prefill import Prefill
from stce_desktop.findings.reach_back import case_number, word_question
from stce_desktop.gui.presenters.notice_paper import notice_papers
from stce_desktop.gui.presenters.paper import evidence_list, inspection_report
from stce_desktop.gui.printing.flow import document_of
from stce_desktop.gui.printing.report import (
    write_evidence,
    write_notice,
    write_question,
    write_report,
)
from stce_desktop.gui.printing.sheet import write_papers
from tests.builders import hostile
from tests.fakes import picture
from tests.records import full_record

SEAL = "K7QFA-2M9XT-3"
TODAY = date(2026, 3, 5)


@pytest.fixture
def texts(services):
    return services.content.notices()


def text_of(path, how="-layout"):
    """Return the text of a PDF as a reader program finds it."""
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext of poppler-utils")
    command = ["pdftotext", how, str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pages_of(path):
    return path.read_bytes().count(b"/Type /Page\n")


def photos_of(finding):
    return {a.sha256: picture((40, 30 + n)) for n, a in enumerate(finding.evidence)}


def test_that_a_lost_photo_is_said_in_its_place_and_the_record_is_printed(app, tmp_path):
    finding = full_record()
    photos = photos_of(finding)
    lost = finding.evidence[0]
    del photos[lost.sha256]
    path = tmp_path / "report.pdf"
    write_report(finding, SEAL, photos, TODAY, path)
    words = " ".join(text_of(path).split())
    assert words.count("This photo is lost or damaged and cannot be shown.") == 1
    assert lost.name in words
    assert finding.evidence[-1].name in words


def test_that_a_full_record_is_on_paper_whole(app, tmp_path):
    finding = full_record()
    path = tmp_path / "full.pdf"
    write_report(finding, SEAL, photos_of(finding), TODAY, path)
    text = " ".join(text_of(path).split())
    assert 7 <= pages_of(path) <= 10
    for wanted in (
        "KAPU-2026-0042", SEAL, "63 days old", "No match is not a release", "7 kPa ± 2 %",
        "below the limit of 13.3 kPa", "Red flag number 63", "12 · nameplate", "Question 8?",
        "Holder 3", "Swab of the fitting", "It meets the listed text.", "Text of stated business",
        f"page 1 of {pages_of(path)}",
    ):  # fmt: skip
        assert wanted in text, wanted


def test_that_a_minimal_record_fits_one_page(app, tmp_path):
    finding = Finding(id="x", number="KAPU-2026-0001", status=Status.FINAL)
    path = tmp_path / "minimal.pdf"
    write_report(finding, SEAL, {}, TODAY, path)
    assert pages_of(path) == 1
    assert "page 1 of 1" in text_of(path)


def test_that_training_is_marked_on_every_page(app, tmp_path):
    path = tmp_path / "training.pdf"
    write_report(replace(full_record(), training=True), SEAL, {}, TODAY, path)
    assert text_of(path).count("TRAINING") >= pages_of(path)


def test_that_the_list_of_evidence_has_custody_and_room_for_more(app, tmp_path):
    path = tmp_path / "evidence.pdf"
    write_evidence(full_record(), SEAL, TODAY, path)
    text = text_of(path)
    assert "Next changes of custody" in text
    assert "Holder 0" in text
    assert evidence_list(full_record(), SEAL, TODAY).tables[-1].is_form


def test_that_a_notice_is_set_in_every_language_on_a_page_of_its_own(app, texts, tmp_path):
    path = tmp_path / "notice.pdf"
    write_notice(full_record(), SEAL, texts, path)
    assert len(texts) == 7
    assert pages_of(path) == 7
    text = text_of(path)
    assert all(text.count(SEAL) >= 7 for _ in (1,))
    assert "Notice about goods" in text
    assert "货物通知书" in text


def test_that_the_arabic_notice_is_mirrored_and_no_other(texts):
    papers = notice_papers(full_record(), SEAL, texts)
    assert [p.is_mirrored for p in papers] == [t.id == "ar" for t in texts]


def test_that_no_notice_holds_a_word_of_guilt(texts):
    bare = replace(full_record(word=""), parties=Finding(id="").parties)
    for paper in notice_papers(bare, SEAL, texts):
        words = f"{paper.title} {paper.opening} {paper.closing} {paper.tables}".lower()
        assert not [stem for stem in GUILT if stem in words]


@pytest.mark.parametrize(
    ("disposition", "words"),
    [
        ("held-pending-laboratory", "held until"),
        ("seized", "are seized"),
        ("returned", "go back"),
        ("referred-licensing", "passed to"),
        ("", "were examined"),
    ],
)
def test_that_a_notice_says_what_was_done(texts, disposition, words):
    finding = full_record()
    done = replace(finding, decision=replace(finding.decision, disposition=disposition))
    paper = notice_papers(done, SEAL, texts[:1])[0]
    assert words in str(paper.tables)


def test_that_a_language_without_a_notice_names_those_there_are(services):
    with pytest.raises(NotFoundError, match="en, fr, es, ru, ar, pt, zh"):
        notice_texts(services.content, ("en", "xx"))


def test_that_a_question_fits_one_page_with_its_case(app, services, tmp_path):
    finding = full_record()
    for template in services.content.templates():
        times = ("2026-03-01T08:00:00+00:00", "2026-03-01T10:00:00+02:00")
        question = word_question(finding, template, "Laboratory", SEAL, times)
        path = tmp_path / f"{template.id}.pdf"
        parts = (finding, question, case_number(question))
        write_question(parts, photos_of(finding), TODAY, path)
        assert pages_of(path) == 1, template.id
        assert question.case in "".join(text_of(path).split())


ACTING = (b"/JavaScript", b"/JS ", b"/Launch", b"/URI", b"/OpenAction", b"/EmbeddedFile", b"/Link")


@pytest.fixture
def evil():
    """Return a record with every string of the corpus in two cells of its table of flags."""
    flags = tuple(RedFlag("f", text[:300], "seen", text[:60]) for text in hostile())
    return replace(full_record(photos=0, flags=0, word="x"), red_flags=flags)


def squeezed(text):
    return "".join(text.split())


def test_that_no_hostile_text_acts_on_paper(app, evil, tmp_path):
    """Each string stands in many places; what can be printed of it is there as it is."""
    papers = [inspection_report(evil, SEAL, TODAY)]
    for text in ("\ud800", "<b>x</b>", "\u202egpj", "\x00\n"):
        papers.append(evidence_list(replace(Finding(id=text), number=text), text, TODAY))
    path = tmp_path / "hostile.pdf"
    write_papers(papers, {}, path)
    data = path.read_bytes()
    assert not [acting for acting in ACTING if acting in data]
    text = squeezed(text_of(path, "-raw"))
    shown = [squeezed(plain_text(text[:300])) for text in hostile()]
    latin = [one for one in shown if one.isascii()]
    assert len(latin) > 300
    assert not [one for one in latin if one not in text]


def test_that_every_hostile_text_is_set_as_it_is_and_fetches_and_links_nothing(
    app, evil, monkeypatch
):
    fetched = []

    class Watched(QTextDocument):
        def loadResource(self, kind, name):  # noqa: N802 - Qt's own name
            fetched.append(name.toString())
            return super().loadResource(kind, name)

    monkeypatch.setattr("stce_desktop.gui.printing.flow.QTextDocument", Watched)
    paper = inspection_report(evil, SEAL, TODAY)
    document = document_of(paper, {}, QSizeF(1000, 1500), QPdfWriter(QBuffer()))
    text = document.toPlainText()
    # Qt drops marks of byte order, and tells the text with plain spaces.
    shown = [re.sub("[\ufeff\ufffe]", "", plain_text(one[:300])) for one in hostile()]
    assert not [one for one in shown if one.replace("\xa0", " ") not in text]
    assert not set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\x00\x1b")
    forms = [form for form in document.allFormats() if form.isCharFormat()]
    assert len(forms) > 3
    assert not [form for form in forms if form.toCharFormat().isAnchor()]
    images = {f.toImageFormat().name() for f in document.allFormats() if f.isImageFormat()}
    assert images == {"memory:qr"}
    assert not [name for name in fetched if name != "memory:qr"]


def test_that_a_table_of_many_rows_is_laid_out_once(app, evil, monkeypatch):
    """Cell by cell, the corpus took half a minute; in one edit nothing moves before the end."""
    grown = []

    class Watched(QTextDocument):
        def __init__(self):
            super().__init__()
            self.documentLayout().documentSizeChanged.connect(self._grew)

        def _grew(self, size):
            grown.append(size.height())

    monkeypatch.setattr("stce_desktop.gui.printing.flow.QTextDocument", Watched)
    paper = inspection_report(evil, SEAL, TODAY)
    document_of(paper, {}, QSizeF(1000, 1500), QPdfWriter(QBuffer()))
    assert 1 <= len(grown) < 100


def test_that_a_paper_that_cannot_be_moved_in_place_leaves_nothing(app, tmp_path):
    from stce_desktop.gui.printing.sheet import ReportError

    (tmp_path / "taken.pdf").mkdir()
    with pytest.raises(ReportError, match="cannot be written"):
        write_report(full_record(0, 0), SEAL, {}, TODAY, tmp_path / "taken.pdf")
    assert [p.name for p in tmp_path.iterdir()] == ["taken.pdf"]


@pytest.fixture
def shown(window, settled, tmp_path):
    """Return the detail page with a final finding on it."""
    desk = window._services.findings()
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(picture((64, 48)))
    draft = desk.attach(
        desk.new_draft(Prefill(post="KAPU", officer="A. Officer")), photo, "overall"
    )
    draft = replace(
        draft,
        movement=replace(draft.movement, direction="export"),
        found=replace(draft.found, description="A can"),
        trace=replace(draft.trace, confidence="high", match_level="may_meet"),
        decision=replace(draft.decision, disposition="detained"),
    )
    sealed = desk.finalise(draft)
    window.logging.open(sealed.finding.id)
    settled()
    return window.detail, sealed


def test_that_custody_hand_over_and_receipt_are_entered_on_the_page(window, settled, shown):
    page, sealed = shown
    page.custody.fill(received_by="Store keeper", what="crate 1")
    page.custody._move()
    settled()
    assert "recorded" in page._message.text()
    page.custody.fill(received_by="Headquarters")
    page.custody._hand_over()
    settled()
    page.custody.fill(by="Headquarters", named="AAAAA")
    page.custody._acknowledge()
    settled()
    assert "another record" in page._message.text()
    page.custody.fill(by="Headquarters", named=sealed.seal)
    page.custody._acknowledge()
    settled()
    finding = window._services.findings().get(sealed.finding.id)
    assert finding.status is Status.ACKNOWLEDGED
    assert [m.received_by for m in finding.custody] == ["Store keeper", "Headquarters"]


def test_that_a_question_goes_out_and_its_answer_comes_back_on_the_page(
    window, settled, shown, tmp_path
):
    page, sealed = shown
    out = tmp_path / "out"
    out.mkdir()
    page.ask(page._opened.templates[0], "Laboratory", out)
    settled()
    package = next(out.glob("*.zip"))
    assert next(out.glob("*.pdf")).read_bytes()[:5] == b"%PDF-"
    form = zipfile.ZipFile(package).read("answer.txt").decode("utf-8-sig")
    back = tmp_path / "answer.txt"
    back.write_text(form.replace("[ ]", "[x]", 1).replace("ANSWERED BY:", "ANSWERED BY: B. Expert"))
    page.enter_form(back)
    settled()
    assert "entered" in page._message.text()
    page.enter_form(back)
    settled()
    assert "answered already" in page._message.text()
    entry = window._services.findings().get(sealed.finding.id).reach_back[0]
    assert entry.answered_by == "B. Expert"


def test_that_an_answer_on_paper_for_another_case_changes_nothing(window, settled, shown):
    page, sealed = shown
    page.questions.fill(case="AAAAA-AAAAA-A", text="It is a gauge", by="B. Expert")
    page.questions._enter()
    settled()
    assert "another case" in page._message.text()
    assert len(window._services.findings().history(sealed.finding.id)) == 1


@pytest.mark.parametrize("kind", list(PaperKind))
def test_that_every_paper_is_printed_from_the_page(settled, shown, tmp_path, kind):
    page, sealed = shown
    page._language.setCurrentIndex(page._language.findData("ar"))
    path = tmp_path / f"{kind}.pdf"
    page.print_to(path, kind)
    settled()
    assert "Written" in page._message.text()
    assert sealed.seal in text_of(path)
    assert pages_of(path) == 2 if kind is PaperKind.NOTICE else pages_of(path) >= 1
