"""The viewer: one picture, or two side by side, as large as the window."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from stce_desktop.domain.card import Picture
from stce_desktop.gui.presenters.card_state import CardState
from stce_desktop.gui.presenters.picture_state import (
    CallOut,
    call_outs,
    picture_pairs,
    view_words,
)
from stce_desktop.gui.presenters.sight import MAX_ZOOM
from stce_desktop.gui.presenters.twin_state import TwinState
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.picture_view import STEP, PictureView
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import button
from stce_desktop.gui.widgets.twin_views import TwinViews
from stce_desktop.i18n import _

Step = tuple[Picture | None, Picture | None]


class ViewerPage(QWidget):
    """Show the pictures of one thing, or of a pair; `back_wanted` on Esc."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._item: CardState | None = None
        self._pair: TwinState | None = None
        self._steps: tuple[Step, ...] = ()
        self._number = 0
        self.one = PictureView()
        self.both = TwinViews()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.one)
        self._stack.addWidget(self.both)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        column.setSpacing(GAP)
        column.addLayout(self._head())
        column.addWidget(self._stack, 1)
        self.note = SafeLabel("", "error")
        column.addWidget(self.note)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        self._title = SafeLabel("", "heading")
        back = self._button(_("&Back"), self._go_back, _("Back (Esc)"), Qt.Key.Key_Escape)
        line = QHBoxLayout()
        line.addWidget(back)
        line.addWidget(self._title, 1)
        return line

    def _foot(self) -> QHBoxLayout:
        keys = Qt.Key
        self._earlier = self._button(
            _("&Previous"), self._go_earlier, _("Previous picture (Page Up)"), keys.Key_PageUp
        )
        self._later = self._button(
            _("&Next"), self._go_later, _("Next picture (Page Down)"), keys.Key_PageDown
        )
        self._which = SafeLabel("", "muted", wrap=False)
        self.calls = button(_("Call-&outs"), "", _("Show or hide the texts (Alt+O)"))
        self.calls.setCheckable(True)
        self.calls.setChecked(True)
        self.calls.toggled.connect(self._show_calls)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for made in (self._earlier, self._which, self._later):
            line.addWidget(made)
        line.addStretch(1)
        line.addWidget(self.calls)
        for text, slot, hint in (
            ("−", self._zoom_out, _("Zoom out (-)")),
            (_("&Fit"), self._fit, _("The whole picture (0)")),
            ("+", self._zoom_in, _("Zoom in (+)")),
        ):
            made = self._button(text, slot, hint)
            made.setAccessibleName(hint)
            line.addWidget(made)
        return line

    def _button(self, text: str, slot: object, hint: str, key: Qt.Key | None = None) -> QPushButton:
        made = button(text, "", hint)
        if key is not None:
            made.setShortcut(QKeySequence(key))
        made.clicked.connect(slot)
        return made

    def show_item(self, item: CardState, view: str) -> None:
        """Show the pictures of one thing, `view` first."""
        self._item, self._pair = item, None
        self._title.setText(item.title)
        self._steps = tuple((picture, None) for picture in item.pictures)
        views = [picture.view for picture in item.pictures]
        self._stack.setCurrentWidget(self.one)
        self._show(views.index(view) if view in views else 0)

    def show_pair(self, pair: TwinState) -> None:
        """Show two things side by side."""
        self._item, self._pair = None, pair
        self._title.setText(f"{pair.one.name}  ·  {pair.other.name}")
        self._steps = picture_pairs(pair.one.pictures, pair.other.pictures)
        self._stack.setCurrentWidget(self.both)
        self._show(0)

    def focus_picture(self) -> None:
        """Let the picture take the keys."""
        self._shown().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _shown(self) -> PictureView:
        return self.one if self._item else self.both.views[0]

    def _show(self, number: int) -> None:
        self._number = number
        one, other = self._steps[number] if self._steps else (None, None)
        if self._item:
            self.one.show_picture(one, _said(one, self._item.calls), self._item.title)
            self.note.setText("\n".join(self._item.picture_faults))
        elif self._pair:
            mine, theirs = self._pair.one, self._pair.other
            said = (_said(one, mine.calls), _said(other, theirs.calls))
            self.both.show_pair(one, other, (mine.name, theirs.name), said)
            self.note.setText("")
        self.note.setVisible(bool(self.note.text()))
        total = len(self._steps)
        name = next((view_words(p.view).replace("&", "") for p in (one, other) if p), "")
        self._which.setText(_("{0}, {1} of {2}").format(name, number + 1, total) if name else "")
        self._earlier.setEnabled(total > 1)
        self._later.setEnabled(total > 1)

    @Slot()
    def _go_earlier(self) -> None:
        self._show((self._number - 1) % len(self._steps))

    @Slot()
    def _go_later(self) -> None:
        self._show((self._number + 1) % len(self._steps))

    @Slot(bool)
    def _show_calls(self, on: bool) -> None:
        self.one.show_calls(on)
        self.both.show_calls(on)

    def _zoom(self, factor: float) -> None:
        if self._item:
            self.one.zoom_by(factor)
        else:
            self.both.zoom_by(factor)

    @Slot()
    def _zoom_in(self) -> None:
        self._zoom(STEP)

    @Slot()
    def _zoom_out(self) -> None:
        self._zoom(1 / STEP)

    @Slot()
    def _fit(self) -> None:
        self._zoom(1 / MAX_ZOOM)

    @Slot()
    def _go_back(self) -> None:
        self.back_wanted.emit()


def _said(picture: Picture | None, labels: dict[str, str]) -> tuple[CallOut, ...]:
    return call_outs(picture, labels) if picture else ()
