import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)

from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import button

EDITORS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)


@pytest.fixture
def full(window, settled):
    """Open every page once."""
    window.open_card("five-axis-machining-centre", "")
    settled()
    window._check(window._item)
    settled()
    window._log_card(window._item)
    settled()
    window.twin.load("five-axis-machining-centre", "gas-centrifuge-rotor-tube")
    settled()
    window.go("identify")
    settled()
    window.identify.ask("longest-mm")
    window.identify.confirm("gas-centrifuge-rotor-tube")
    settled()
    for name in ("findings", "danger", "settings", "search"):
        window.go(name)
        settled()
    return window


def test_that_everything_the_keyboard_reaches_has_a_name(full):
    nameless = [
        f"{type(w).__name__} in {type(w.parent()).__name__}"
        for w in full.findChildren(QWidget)
        if isinstance(w, EDITORS)
        and w.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (w.accessibleName() or getattr(w, "text", str)())
        and not w.objectName().startswith("qt_")
        and not isinstance(w.parent(), QComboBox)
    ]
    assert not nameless


def test_that_every_label_shows_plain_text(full):
    loose = [
        w.text()
        for w in full.findChildren(QLabel)
        if not isinstance(w, SafeLabel)
        and w.textFormat() == Qt.TextFormat.AutoText
        and "<" in w.text()
    ]
    assert not loose
    safe = full.findChildren(SafeLabel)
    assert len(safe) > 50
    assert all(w.textFormat() == Qt.TextFormat.PlainText for w in safe)


def test_that_markup_from_outside_stays_text(full, settled):
    full.search.search_for("<img src='file:///etc/passwd'><b>x</b>")
    settled()
    assert full.search.box.text().startswith("<img")
    assert not full.grab().toImage().isNull()


def test_that_the_window_mirrors(app, full, settled, qtbot):
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left = full._navigation.rect().topLeft()
    qtbot.waitUntil(
        lambda: full._navigation.mapTo(full, left).x() > full._stack.mapTo(full, left).x()
    )
    full.search.search_for("drum")
    settled()
    assert not full.grab().toImage().isNull()
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_that_buttons_are_large_enough_to_press(full):
    small = [
        w.text()
        for w in full.findChildren(QAbstractButton)
        if w.isVisible()
        and w.objectName() in {"primary", "danger", "nav", "tile"}
        and w.height() < 36
    ]
    assert not small


def test_that_scroll_bars_do_not_take_the_focus(full):
    assert all(w.focusPolicy() == Qt.FocusPolicy.NoFocus for w in full.findChildren(QScrollBar))


def test_that_a_button_without_text_would_be_found(full, qtbot):
    bare = button("")
    qtbot.addWidget(bare)
    assert not bare.accessibleName()
