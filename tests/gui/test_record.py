from dataclasses import fields, is_dataclass, replace

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from stce_desktop.app.use_cases.camera_card import CardPhoto
from stce_desktop.app.use_cases.deadlines import choose_deadlines
from stce_desktop.domain.evidence import Attachment, CustodyMove, MissedShot, Sample
from stce_desktop.domain.finding import Finding, ReachBack, RedFlag, missing_required
from stce_desktop.domain.prefill import Prefill
from stce_desktop.gui.application import make_window
from stce_desktop.gui.views.evidence_block import Reading
from stce_desktop.gui.views.finding_detail_page import Opened
from stce_desktop.gui.widgets.card_picker import CardPicker
from stce_desktop.gui.widgets.safe_label import SafeLabel
from tests.builders import hostile
from tests.fakes import picture
from tests.gui.conftest import RESOURCES

ITEM = "pressure-transducer-capacitance"


@pytest.fixture
def form(window, settled):
    window.logging.start(Prefill(item_id=ITEM, item_name="A can", codes=("2B230",)))
    settled()
    return window.form


@pytest.fixture
def clipboard(qapp):
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


def focused(window):
    return window.focusWidget() or window


class Keys:
    """Press keys on whatever has the focus, and count them."""

    def __init__(self, window):
        self.window = window
        self.pressed = 0

    def press(self, key, *modifiers):
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(focused(self.window), key, held)
        self.pressed += 1

    def type(self, text):
        QTest.keyClicks(focused(self.window), text)
        self.pressed += len(text)


def test_that_the_short_form_is_filled_and_sealed_by_keys_alone(window, settled, clipboard, qtbot):
    window.search.search_for("capacitance manometer")
    settled()
    keys, control = Keys(window), Qt.KeyboardModifier.ControlModifier
    keys.press(Qt.Key.Key_N, control)
    settled()
    qtbot.waitUntil(lambda: isinstance(focused(window), QComboBox))
    for word in ("Exp", "May", "Med", "Held"):
        keys.type(word)
        keys.press(Qt.Key.Key_Tab)
    keys.type("Bright can with a small fitting")
    keys.press(Qt.Key.Key_Tab)
    clipboard.setImage(QImage(40, 30, QImage.Format.Format_RGB32))
    keys.press(Qt.Key.Key_V, control, Qt.KeyboardModifier.ShiftModifier)
    settled()
    keys.press(Qt.Key.Key_Return, control)
    settled()
    row = window._services.findings().rows()[0]
    assert row.disposition == "held-pending-identification"
    assert row.photos == 1
    assert keys.pressed <= 70, keys.pressed


def test_that_what_is_missing_is_led_to_one_by_one(window, form, settled, photo):
    form.finalise()
    assert form._message.text().startswith("Still needed (6)")
    body = form._body
    body.fill("movement.direction", "export")
    assert form._message.text().startswith("Still needed (5)")
    for path, text in (
        ("found.description", "A can"), ("trace.confidence", "high"),
        ("trace.match_level", "may_meet"),
    ):  # fmt: skip
        form.finalise()
        wanted = next(b._editors[path] for b in body.blocks if path in b.paths())
        assert focused(window) is wanted
        body.fill(path, text)
    form.finalise()
    assert focused(window) is form._photos.add_button
    form._attach((photo,))
    settled()
    assert missing_required(form._current()) == ("decision.disposition",)


def test_that_only_the_required_fields_show_until_all_are_wanted(form):
    below = form._blocks[1]
    assert not below.isVisible()
    form._toggle_long()
    assert below.isVisible()
    form._toggle_long()
    assert not below.isVisible()


def test_that_checks_stand_beside_their_fields(form, settled):
    form._body.fill("movement.container", "CSQU 305438 4")
    form._body.fill("declared.licence_until", "2020-01-01")
    form._body.fill("declared.hs_code", "8413.70")
    settled()
    said = [note.text() for block in form._blocks for note in block._notes.values()]
    for words in ("should be 3", "days ago", "centrifugal"):
        assert any(words in text for text in said), words
    assert form._current().declared.hs_edition == "2022"


def test_that_a_deadline_is_filled_in_until_the_officer_writes_another(
    window, settled, services, tmp_path
):
    own = tmp_path / "ours.yaml"
    own.write_text("- {id: detained, days: 0}\n- {id: seized, days: 1}\n")
    choose_deadlines(services, own)
    window.logging.start(Prefill())
    settled()
    body = window.form._body
    today = body.finding().circumstances.local_time[:10]
    body.fill("decision.disposition", "detained")
    assert body.finding().decision.deadline == today
    body.fill("decision.disposition", "seized")
    assert body.finding().decision.deadline > today
    body.fill("decision.deadline", "next week")
    body.fill("decision.disposition", "detained")
    assert body.finding().decision.deadline == "next week"


def test_that_a_file_of_deadlines_is_chosen_in_the_settings(window, settled, tmp_path):
    own = tmp_path / "ours.yaml"
    own.write_text("- {id: detained, days: 5}\n")
    window.settings.deadlines_chosen.emit(str(own))
    settled()
    assert window.settings._deadlines.text() == "1 disposition has a deadline."
    own.write_text("- {id: nothing}\n")
    window.settings.deadlines_chosen.emit(str(own))
    settled()
    assert "ours.yaml:1" in window.settings._deadlines.text()


def test_that_flags_are_counted_and_kept_with_their_notes(form):
    flags = form._body.flags
    assert "(0 seen, 0 of" in flags._toggle.text()
    flags.unfold()
    flags._boxes["mark-removed"].setCurrentIndex(1)
    flags._notes["odd-quantity"].setText("forty of them")
    kept = form._current().red_flags
    assert [(flag.id, flag.seen, flag.note) for flag in kept] == [
        ("mark-removed", "seen", ""),
        ("odd-quantity", "", "forty of them"),
    ]
    assert "(1 seen, 2 of" in flags._toggle.text()


def test_that_rows_are_added_and_taken_out(form):
    samples = form._body._tables["samples"]
    samples.unfold()
    samples.add.click()
    samples._rows[0]._editors["label"].setText("S1")
    samples.add.click()
    assert form._current().samples == (Sample("S1"),)
    samples._rows[0].remove.click()
    assert form._current().samples == ()


def test_that_a_place_of_the_shot_list_is_given_up_and_taken_after_all(form, settled, photo):
    shots = form._photos.list
    wanted = next(iter(shots.tiles))
    shots.tiles[wanted].click()
    shots._box.setChecked(True)
    assert form._current().missed_shots == (MissedShot(wanted),)
    form._photos.add_to(wanted, (photo,))
    settled()
    current = form._current()
    assert current.missed_shots == ()
    assert current.evidence[0].shot == wanted
    assert shots.tiles[wanted].property("state") == "taken"


def test_that_a_photo_gone_between_choosing_and_saving_leaves_a_sentence(form, settled, photo):
    form._body.fill("found.description", "typed before")
    gone = photo.with_name("gone.jpg")
    form._attach((gone, photo))
    settled()
    assert "gone.jpg" in form._message.text()
    assert len(form._current().evidence) == 1
    assert form._current().found.description == "typed before"


def test_that_a_picture_is_pasted_and_an_empty_clipboard_says_so(form, settled, clipboard, photo):
    form._photos.list.tiles["overall"].click()
    clipboard.clear()
    form._paste()
    assert "no picture in the clipboard" in form._message.text()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    clipboard.setMimeData(data)
    form._paste()
    settled()
    data = QMimeData()
    data.setData("image/png", picture((30, 30), "PNG"))
    clipboard.setMimeData(data)
    form._paste()
    settled()
    assert [a.name for a in form._current().evidence] == ["IMG_0001.jpg", "clipboard.png"]


def test_that_photos_are_chosen_on_a_card(form, settled, photo):
    form._photos.show_card(())
    assert "DCIM" in form._message.text()
    form._photos.show_card((CardPhoto(photo, 1000, "2026-01-01T00:00:00"),))
    picker = form._photos.findChild(CardPicker)
    picker._take()
    settled()
    assert form._current().evidence[0].name == "IMG_0001.jpg"


def test_that_what_was_read_fills_the_markings_once(form):
    form._body.fill("found.markings", "A1")
    form._body.add_markings("A1\nB2")
    assert form._current().found.markings == "A1\nB2"


def test_that_a_reading_is_offered_and_taken_over_on_a_press(form, settled, photo):
    form._photos.list.tiles["overall"].click()
    form._attach((photo,))
    settled()
    digest = form._current().evidence[0].sha256
    form._photos._show_reading(Reading(digest, "", reads_text=False))
    assert "vision" in form._message.text()
    form._photos._show_reading(Reading(digest, "S/N 0417", reads_text=True))
    assert form._current().evidence[0].text == "S/N 0417"
    use = [b for b in form._photos.findChildren(QPushButton) if b.text() == "Use as markings"]
    use[-1].click()
    assert form._current().found.markings == "S/N 0417"


def test_that_nothing_carries_over_to_the_next_item(window, settled, form, photo):
    form._body.fill("found.maker", "Somebody")
    form._body.flags.unfold()
    form._body.flags._boxes["mark-removed"].setCurrentIndex(1)
    form._attach((photo,))
    window.logging.start(Prefill())
    settled()
    current = form._current()
    assert current.found.maker == ""
    assert current.red_flags == ()
    assert current.evidence == ()
    assert list(form._photos.list.tiles) == ["overall", "nameplate", "scale", "packing", "other"]


def test_that_a_draft_is_thrown_away_only_after_a_question(window, settled, form):
    form.save()
    settled()
    form._ask_discard()
    form._bar.answered.emit("keep")
    assert form._draft is not None
    form._bar.answered.emit("discard")
    settled()
    assert window._services.findings().drafts() == ()
    assert window._stack.currentWidget() is window.findings


def test_that_work_is_offered_again_after_a_crash(app, window, settled, services, settings, qtbot):
    for words in ("first", "second"):
        window.logging.start(Prefill(item_name=words))
        settled()
        window.form._body.fill("found.description", words)
        window.form.save()
        settled()
    again = make_window(app, services, settings, RESOURCES)
    qtbot.addWidget(again)
    with qtbot.waitExposed(again):
        again.show()
    qtbot.waitUntil(again.is_idle, timeout=8000)
    assert again.recover.isVisible()
    assert "and 1 more draft" in again.recover.text()
    again.recover.answered.emit("discard")
    again.recover.answered.emit("discard-sure")
    qtbot.waitUntil(again.is_idle, timeout=8000)
    again.recover.answered.emit("open")
    assert again.form._current().found.description in {"first", "second"}
    assert len(services.findings().drafts()) == 1
    again.close()


def filled(value, text, name=""):
    """Return a dataclass with `text` in every field that holds words."""
    if is_dataclass(value):
        kept = {"id", "status", "revision"}
        new = {
            f.name: filled(getattr(value, f.name), text, f.name)
            for f in fields(value)
            if f.name not in kept
        }
        return replace(value, **new)
    return text if isinstance(value, str) else value


def poisoned(text):
    parts = {
        "evidence": (Attachment("0" * 64, text, text, 1, text=text, scale=text),),
        "samples": (filled(Sample(""), text),),
        "custody": (filled(CustodyMove("", "", ""), text),),
        "reach_back": (filled(ReachBack(), text),),
        "red_flags": (RedFlag(text, text, "seen", text),),
        "missed_shots": (MissedShot(text, text),),
    }
    return replace(filled(Finding("x"), text), **parts)


def put_everywhere(body, text):
    for block in body.blocks:
        for path, editor in block._editors.items():
            if not isinstance(editor, QComboBox):
                block.fill(path, text)
    for table in body._tables.values():
        for editor in table._rows[0]._editors.values():
            editor.setText(text)
    body.flags._notes["mark-removed"].setText(text)
    body._note_change()


def effects(widget):
    """Return labels that would take their text for markup."""
    labels = widget.findChildren(QLabel)
    return [
        w for w in labels if isinstance(w, SafeLabel) and w.textFormat() != Qt.TextFormat.PlainText
    ]


@pytest.mark.parametrize(
    "step", [7, pytest.param(1, marks=pytest.mark.slow)], ids=["every seventh", "all"]
)
def test_that_hostile_text_does_nothing_in_form_and_detail(window, settled, form, tmp_path, step):
    window.gate._scrub.stop()  # it writes down its day, which is no effect of a text
    body = form._body
    body.flags.unfold()
    for table in body._tables.values():
        table.unfold()
        table.add.click()
    widgets = len(body.findChildren(QWidget))
    before = sorted(tmp_path.rglob("*"))
    for text in hostile()[::step]:
        put_everywhere(body, text.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))
        current = form._current()
        assert current.found.description == current.found.markings
        form.save()
        settled()
        assert not form._message.text(), text[:40]
        assert window._services.findings().drafts()[0] == current
        safe = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")[:5000]
        window.detail._show(Opened(poisoned(safe), (), {}, (), ()))
    assert len(body.findChildren(QWidget)) == widgets
    assert not effects(window)
    assert {p.name for p in sorted(tmp_path.rglob("*"))} - {p.name for p in before} <= {
        "drafts.db-wal", "drafts.db-shm"
    }  # fmt: skip
