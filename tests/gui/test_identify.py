from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from stce_desktop.gui.widgets.safe_label import SafeLabel

ROTOR, TUBE = "gas-centrifuge-rotor-tube", "aluminium-tube-6061"
KEY = Qt.Key
CLICK_MS = 160  # a button that is pressed by its shortcut goes down and up before it acts


@pytest.fixture(autouse=True)
def active(window, qtbot):
    """Let the window take keys: shortcuts of a window that is not active do nothing."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def page(window, settled):
    window.go("identify")
    settled()
    return window.identify


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)


def alt(window, letter):
    QTest.keyClick(window, getattr(KEY, f"Key_{letter.upper()}"), Qt.KeyboardModifier.AltModifier)
    QTest.qWait(CLICK_MS)
    QApplication.processEvents()  # a slow machine may have waited without its timers


def texts(widget, kind=SafeLabel):
    return " ".join(w.text() for w in widget.findChildren(kind) if w.isVisible())


def choose(page, character, *states):
    """Choose states by the keyboard: arrows to each, Space to mark it, Enter to settle."""
    page.ask(character)
    tiles = page.panes.question.tiles
    assert tiles.hasFocus()
    for state in states:
        tiles.go_to(state)
        press(KEY.Key_Space)
    assert set(states) <= set(tiles.chosen())
    press(KEY.Key_Return)


def pick_class_of(window, settled, item):
    """Choose the class of a thing by the keyboard: of its kind, or its family."""
    page = window.identify
    thing = window._services.content.commodity(item)
    kinds = set(thing.key.get("kind", ()))
    found = next(c for c in page._guide.classes if c.id == thing.family or kinds & set(c.kinds))
    assert page.panes.picker.tiles.hasFocus()
    page.panes.picker.tiles.go_to(found.id)
    press(KEY.Key_Return)
    if found.kinds:
        alt(window, "t")
    settled()
    assert page._session.steps


def shown(page):
    return page.panes.stack.currentWidget()


def test_that_a_thing_is_identified_by_the_keyboard_from_class_to_finding(window, settled):
    alt(window, "2")
    settled()
    page = window.identify
    assert window._stack.currentWidget() is page
    pick_class_of(window, settled, ROTOR)
    assert shown(page) is page.panes.question
    choose(page, "shape", "tube")
    settled()
    choose(page, "placard", "none")
    settled()
    choose(page, "weight-for-size", "light", "very-light")
    settled()
    alt(window, "k")
    settled()
    page.ask("longest-mm")
    number = QApplication.focusWidget()
    assert isinstance(number, QLineEdit)
    QTest.keyClicks(number, "2 ft")
    press(KEY.Key_Return)
    settled()
    assert page._session.answer_to("longest-mm").value == pytest.approx(609.6)
    page.panes.remaining.focus_list()
    alt(window, "s")
    settled()
    pair = page._session.only
    assert len(pair) == 2
    assert page._stock.state.remaining[0].id in pair
    alt(window, "r")
    settled()
    draft = window.form._draft
    assert window._stack.currentWidget() is window.form
    answers = {step.character: step.answer for step in draft.trace.key_steps}
    assert answers["shape"] == "Tube or pipe"
    assert answers["longest-mm"] == "2 ft = 609.6 mm"
    assert "2 ft" in draft.found.dimensions
    assert draft.trace.candidates


def test_that_the_page_works_mirrored_by_the_keyboard(app, window, settled, qtbot):
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.go("identify")
    settled()
    page = window.identify
    panes = page.panes
    qtbot.waitUntil(
        lambda: (
            panes.stack.mapTo(window, panes.stack.rect().topLeft()).x()
            > panes.remaining.mapTo(window, panes.remaining.rect().topLeft()).x()
        )
    )
    pick_class_of(window, settled, "thionyl-chloride-drum")
    choose(page, "shape", "drum")
    settled()
    assert page._session.answer_to("shape").states == ("drum",)
    alt(window, "q")
    assert shown(page) is page.panes.questions
    assert not window.grab().toImage().isNull()
    alt(window, "r")
    settled()
    assert window.form._draft.trace.key_steps
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_that_an_arrow_goes_to_the_next_tile_in_reading_direction(app, window, settled, page):
    tiles = page.panes.picker.tiles
    press(KEY.Key_Right)
    assert tiles.currentIndex().row() == 1
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    press(KEY.Key_Left)
    assert tiles.currentIndex().row() == 2
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_that_a_class_that_cannot_be_told_leads_on_and_is_not_asked_again(window, settled, page):
    alt(window, "a")
    settled()
    assert shown(page) is page.panes.question
    assert not page._stock.state.eliminated


def test_that_any_question_can_be_found_and_asked(window, settled, page):
    alt(window, "a")
    settled()
    alt(window, "q")
    assert shown(page) is page.panes.questions
    page.panes.questions.focus_box()
    QTest.keyClicks(page.panes.questions.box, "run or land")
    press(KEY.Key_Return)
    settled()
    assert page._asked == "running-gear"
    assert "land" in texts(page.panes.question)


def test_that_danger_stands_before_the_answer(window, settled, page):
    page.ask("initiator")
    question = page.panes.question
    assert "step back" in question._warning.text()
    warning = question._danger.mapTo(question, question._danger.rect().topLeft()).y()
    assert warning < question.tiles.y()


def test_that_the_safer_question_comes_before_the_dangerous_one(window, settled, page):
    characters = page._guide.characters
    characters["contents"] = replace(characters["contents"], after=("placard",))
    page.ask("contents")
    assert page._asked == "placard"
    assert characters["contents"].question in page.panes.question._warning.text()
    choose(page, "placard", "none")
    settled()
    page.ask("contents")
    assert page._asked == "contents"


def test_that_the_reason_for_a_question_is_shown_on_request(window, settled, page):
    page.ask("shape")
    why = page.panes.question._why
    assert not why.isVisible()
    alt(window, "y")
    assert why.isVisible()
    assert "remain" in why.text()


def test_that_free_text_becomes_answers_that_can_be_withdrawn(window, settled):
    window.search.search_for("grey box with 3 cables 60 x 40 cm 25 kg")
    settled()
    alt(window, "i")
    settled()
    page = window.identify
    given = {a.character for a in page._session.answers}
    assert {"colour", "shape", "longest-mm", "mass-kg"} <= given
    assert "Read in the text" in texts(page.panes)
    withdraw = [
        b for b in page.panes.answers.findChildren(QPushButton)
        if b.accessibleName().startswith("Withdraw") and b.property("character") == "colour"
    ]  # fmt: skip
    withdraw[0].setFocus()
    press(KEY.Key_Space)
    settled()
    assert "colour" not in {a.character for a in page._session.answers}
    assert [s.action for s in page._session.steps][-1] == "withdrawn"
    page._want_log()
    settled()
    draft = window.form._draft
    assert draft.trace.search_terms == ("grey box with 3 cables 60 x 40 cm 25 kg",)
    assert draft.found.weight == "25 kg"


def test_that_text_that_names_nothing_says_so_and_leads_on(window, settled):
    window.search.search_for("zzqx vvkw")
    settled()
    looks = [
        b for b in window.search.empty.findChildren(QPushButton) if "looks" in b.accessibleName()
    ]
    looks[0].click()
    settled()
    assert "names no look" in texts(window.identify.panes)
    assert shown(window.identify) is window.identify.panes.picker


@pytest.mark.parametrize(
    ("typed", "words"),
    [("long", "Not a number"), ("5 kg", "unit"), ("600-400 mm", "backwards"), ("", "Type a size")],
)
def test_that_a_size_that_cannot_be_stays_with_one_sentence(window, settled, page, typed, words):
    page.ask("longest-mm")
    QTest.keyClicks(QApplication.focusWidget(), typed)
    alt(window, "a")
    settled()
    row = page.panes.question._row
    assert words in row._message.text()
    assert row._number.text() == typed
    assert not page._session.answers


def test_that_a_size_beyond_all_goods_is_asked_about_once(window, settled, page):
    page.ask("longest-mm")
    QTest.keyClicks(QApplication.focusWidget(), "900 km")
    press(KEY.Key_Return)
    settled()
    assert "Check number and unit" in page.panes.question._row._message.text()
    assert not page._session.answers
    press(KEY.Key_Return)
    settled()
    assert page._session.answers


def test_that_contradicting_answers_are_named_and_lead_on(window, settled, page):
    page._allow(0)
    settled()
    choose(page, "shape", "drum")
    settled()
    choose(page, "garment", "helmet")
    settled()
    assert "do not go together" in page.panes._sentence.text()
    assert "No match is not a release" in page.panes._sentence.text()
    leads = {lead.step.value: lead for lead in page.panes._leads}
    assert {"change", "allow", "log"} <= leads.keys()
    page._follow(leads["change"])
    reason = page.panes.question._reason
    assert reason.isVisible()
    assert reason.text()
    choose(page, page._asked, "none" if page._asked == "garment" else "box")
    settled()
    assert [s.action for s in page._session.steps][-1] == "changed"
    page._follow(leads["allow"])
    settled()
    assert page._session.tolerance == 1


def test_that_knowing_nothing_leads_on_and_eliminates_nothing(window, settled, page):
    for name in ("shape", "colour", "main-material", "surface", "ends", "electrical"):
        page.ask(name)
        alt(window, "k")
        settled()
    assert not page._stock.state.eliminated
    assert {"change", "markings", "log"} <= {lead.step.value for lead in page.panes._leads}


def test_that_a_suspect_is_confirmed_feature_by_feature(window, settled, page):
    choose(page, "shape", "tube")
    settled()
    alt(window, "o")
    settled()
    assert shown(page) is page.panes.confirm
    seen = [b for b in page.panes.confirm.findChildren(QPushButton) if b.text() == "Seen"]
    before = len(page._session.answers)
    seen[0].click()
    settled()
    assert len(page._session.answers) == before + 1
    assert page._session.steps[-1].reason.startswith("to confirm")
    missed = [b for b in page.panes.confirm.findChildren(QPushButton) if b.text() == "Not seen"]
    missed[0].click()
    settled()
    assert page._session.steps[-1].answer


def test_that_nothing_carries_over_to_a_new_thing(window, settled, page):
    choose(page, "shape", "tube")
    settled()
    alt(window, "n")
    settled()
    assert not page._session.steps
    assert shown(page) is page.panes.picker


def test_that_the_lists_hold_all_goods_without_a_widget_for_each(window, settled, page):
    total = page._guide.total
    assert page.panes.remaining._model.rowCount() == total
    choose(page, "shape", "boat")
    settled()
    left = page.panes.remaining._model.rowCount()
    assert left + page.panes.eliminated._model.rowCount() == total
    assert page.panes._count.text().startswith(str(left))


def test_that_a_card_opens_from_what_remains_and_back_returns(window, settled, page):
    choose(page, "shape", "tube")
    settled()
    page.panes.remaining.focus_list()
    press(KEY.Key_Return)
    settled()
    assert window._stack.currentWidget() is window.card
    window.card.back_wanted.emit()
    settled()
    assert window._stack.currentWidget() is page
    assert page._session.answers
