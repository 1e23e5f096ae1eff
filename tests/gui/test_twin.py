import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from stce_desktop.gui.widgets.meter import Meter
from stce_desktop.gui.widgets.safe_label import SafeLabel

ROTOR, TUBE = "gas-centrifuge-rotor-tube", "aluminium-tube-6061"
TRANSDUCER = "pressure-transducer-capacitance"


@pytest.fixture(autouse=True)
def active(window, qtbot):
    """Let the window take keys: shortcuts of a window that is not active do nothing."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def twin(window, settled):
    window.open_card(TRANSDUCER, "capacitance manometer")
    settled()
    links = [b for b in window.card.findChildren(QPushButton) if b.text() == "side by side"]
    links[0].setFocus()
    QTest.keyClick(links[0], Qt.Key.Key_Space)
    settled()
    return window.twin


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window, key, modifier)
    QTest.qWait(160)  # a button pressed by its shortcut goes down and up before it acts
    QApplication.processEvents()  # a slow machine may have waited without its timers


def texts(widget):
    return [w.text() for w in widget.findChildren(SafeLabel) if not w.isHidden()]


def test_that_a_look_alike_stands_side_by_side_by_the_keyboard(window, twin, qtbot):
    assert window._stack.currentWidget() is twin
    assert twin._state.one.id == TRANSDUCER
    assert "What decides" in texts(twin)
    assert not twin._pictures.grab().toImage().isNull()
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window.card)


def test_that_only_rows_that_differ_are_shown_until_all_are_wanted(window, twin):
    few = len(texts(twin))
    alike = [row for row in twin._state.rows if not row.differs]
    assert alike
    assert not {row.label for row in alike} & set(texts(twin))
    press(window, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert len(texts(twin)) > few


def test_that_rows_that_decide_stand_first(twin):
    places = [row.decides for row in twin._state.rows]
    assert any(places)
    assert places == sorted(places, reverse=True)


def test_that_one_value_moves_the_meters_of_both(window, twin, settled, qtbot):
    name = "accuracy_fs" if "accuracy_fs" in twin._rows else next(iter(twin._rows))
    assert name in twin._rows
    for key, text in {
        "pressure_reference": "absolute", "sensing_element_material": "nickel",
        "seal_material": "none", "full_scale": "10 kPa", "accuracy_fs": "0.5 %",
    }.items():  # fmt: skip
        if key in twin._rows:
            twin._rows[key].fill(text)
    qtbot.waitUntil(lambda: bool(twin._trials and twin._trials[0].given), timeout=8000)
    settled()
    assert twin.findChildren(Meter)
    shown = " ".join(texts(twin))
    assert "clears nothing" in shown


def test_that_the_other_is_ruled_out_in_the_finding(window, twin, settled, qtbot):
    twin._rows["sensing_element_material"].fill("nickel")
    qtbot.waitUntil(lambda: bool(twin._trials and twin._trials[0].given), timeout=8000)
    twin.settle_for(TRANSDUCER)
    settled()
    draft = window.form._draft
    assert draft.found.item_id == TRANSDUCER
    assert twin._state.other.name in draft.trace.twins_ruled_out
    assert draft.found.values[0].parameter == "sensing_element_material"


def test_that_the_answers_of_the_key_go_with_a_settled_pair(window, settled):
    window.go("identify")
    settled()
    page = window.identify
    page.ask("shape")
    page.panes.question._give(("tube",), "")
    settled()
    page.twin_wanted.emit(ROTOR, TUBE)
    settled()
    window.twin.settle_for(ROTOR)
    settled()
    draft = window.form._draft
    assert draft.found.item_id == ROTOR
    assert draft.trace.key_steps[0].character == "shape"


def test_that_a_comparison_from_a_card_takes_no_answers_of_another_thing(window, settled):
    window.go("identify")
    settled()
    window.identify.ask("shape")
    window.identify.panes.question._give(("tube",), "")
    settled()
    window.open_card(TRANSDUCER, "")
    settled()
    window.card.compared.emit(window._services.content.commodity(TRANSDUCER).look_alikes[0].id)
    settled()
    window.twin.settle_for(TRANSDUCER)
    settled()
    assert not window.form._draft.trace.key_steps


def test_that_the_questions_that_separate_are_one_key_away(window, twin, settled):
    press(window, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    settled()
    assert window._stack.currentWidget() is window.identify
    assert window.identify._session.only == {twin._state.one.id, twin._state.other.id}


def test_that_a_pair_that_does_not_exist_says_so(window, settled):
    window.twin.load(ROTOR, "no-such-goods")
    settled()
    assert any("no such goods" in text for text in texts(window.twin))
