from dataclasses import replace
from datetime import date

import pytest

from stce_desktop.domain.finding import missing_required
from stce_desktop.domain.prefill import Prefill
from stce_desktop.gui.models.findings_model import FindingsModel
from stce_desktop.gui.models.hits_model import HitsModel
from stce_desktop.gui.presenters.search_state import HitRow
from stce_desktop.gui.printing.report import write_report
from stce_desktop.gui.printing.sheet import ReportError
from tests.fakes import picture


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(picture((640, 480)))
    return path


@pytest.fixture
def form(window, settled, photo):
    """Return the form with every required field filled."""
    window.logging.start(Prefill(item_id="x", item_name="A can", codes=("2B230",)))
    settled()
    page = window.form
    for path, text in {
        "movement.direction": "export",
        "found.description": "A bright can, <b>bold</b> & 5 > 3",
        "trace.match_level": "may_meet",
        "trace.confidence": "high",
        "decision.disposition": "detained",
    }.items():
        next(b for b in page._blocks if path in b.paths()).fill(path, text)
    page._attach((photo,))
    settled()
    return page


def finalised(window, form, settled):
    form.finalise()
    settled()
    return window._services.findings().rows()[0]


def test_that_an_incomplete_finding_says_what_is_missing_and_leads_there(window, settled):
    window.logging.start(Prefill())
    settled()
    window.form.finalise()
    assert "Direction" in window.form._message.text()
    assert "photo" in window.form._message.text()
    assert window._services.findings().rows() == ()


def test_that_a_draft_is_saved_by_itself_and_offered_after_a_crash(window, settled, form):
    form.save()
    settled()
    window.go("findings")
    settled()
    assert window.findings._drafts[0].found.description.startswith("A bright can")
    window.findings.draft_wanted.emit(window.findings._drafts[0])
    assert window.form._current().decision.disposition == "detained"


def test_that_a_final_finding_shows_its_seal_and_is_listed(window, settled, form):
    row = finalised(window, form, settled)
    assert row.number.startswith("KAPU-")
    texts = [w.text() for w in window.form.findChildren(type(window._who))]
    assert any(row.seal in text for text in texts)
    window.go("findings")
    settled()
    assert window.findings.model.rowCount() == 1
    assert "1 finding" in window._waiting.text()


def test_that_a_photo_that_is_none_leaves_a_message_and_the_form(window, settled, form, tmp_path):
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"no picture")
    form._attach((bad,))
    settled()
    assert "not a photo" in form._message.text()
    assert len(form._current().evidence) == 1


def test_that_the_kind_of_a_photo_can_be_changed_and_the_photo_taken_out(window, settled, form):
    digest = form._current().evidence[0].sha256
    form._photos.move_to(digest, "nameplate")
    settled()
    assert form._current().evidence[0].shot == "nameplate"
    form._photos.remove(digest)
    settled()
    assert missing_required(form._current()) == ("evidence",)


def test_that_a_correction_opens_the_next_revision(window, settled, form):
    row = finalised(window, form, settled)
    window.logging.open(row.id)
    settled()
    window.detail.revise("wrong post")
    settled()
    assert window.form._draft.revision == 2
    window.form.finalise()
    settled()
    assert window._services.findings().rows()[0].revision == 2


def test_that_the_detail_exports_a_folder_and_a_pdf(window, settled, form, tmp_path):
    row = finalised(window, form, settled)
    window.logging.open(row.id)
    settled()
    window.detail.export_to(tmp_path)
    settled()
    assert "Written" in window.detail._message.text()
    target = tmp_path / "report.pdf"
    window.detail.print_to(target)
    settled()
    assert target.read_bytes()[:5] == b"%PDF-"
    window.detail.print_to(tmp_path / "nowhere" / "report.pdf")
    settled()
    assert "cannot be written" in window.detail._message.text()


def test_that_a_long_finding_prints_on_several_pages(qapp, tmp_path, window, settled, form):
    finding = replace(
        form._current(), training=True,
        decision=replace(form._draft.decision, reasons="Reason. " * 1500),
    )  # fmt: skip
    photos = {a.sha256: picture() for a in finding.evidence}
    path = tmp_path / "long.pdf"
    write_report(finding, "ABCDE-FGHJK-0", photos, date(2026, 3, 1), path)
    assert path.read_bytes().count(b"/Type /Page\n") > 2


def test_that_a_report_to_nowhere_is_a_typed_error(qapp, tmp_path, form):
    with pytest.raises(ReportError, match="cannot be written"):
        write_report(form._current(), "S", {}, date(2026, 3, 1), tmp_path / "no" / "r.pdf")


def test_that_findings_can_be_filtered_and_verified(window, settled, form):
    finalised(window, form, settled)
    window.go("findings")
    settled()
    window.findings._filter.setText("bright c")
    settled()
    window.findings.refresh()
    settled()
    assert window.findings.model.rowCount() == 1
    window.findings._filter.setText("seized")
    window.findings.refresh()
    settled()
    assert window.findings.model.rowCount() == 0
    window.findings._verify()
    settled()
    assert "Everything holds" in window.findings._message.text()


def test_that_the_models_keep_qt_s_rules(qtmodeltester, window, settled, form):
    finalised(window, form, settled)
    model = FindingsModel()
    model.show_rows(window._services.findings().rows())
    qtmodeltester.check(model, force_py=True)
    hits = HitsModel(window._runner, {})
    hits.show_rows((HitRow("x", "X", "listed goods", False, True, "2B230", "name: x"),))
    qtmodeltester.check(hits, force_py=True)
