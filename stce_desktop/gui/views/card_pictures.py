"""The pictures of a card: the view that is shown, and the way to the large viewer."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from stce_desktop.domain.card import Picture
from stce_desktop.gui.presenters.card_state import CardState
from stce_desktop.gui.presenters.picture_state import call_outs, view_words
from stce_desktop.gui.widgets.flow import FlowLayout
from stce_desktop.gui.widgets.picture_view import PictureView
from stce_desktop.gui.widgets.safe_label import Chip, SafeLabel
from stce_desktop.gui.widgets.section import Section, button
from stce_desktop.i18n import _

_BARE = 96  # height of the place of a picture that is still to come
_HIGH = 430


class CardPictures(Section):
    """Show one view at a time; `enlarged` carries the view that is to be seen large.

    `add_wanted` asks for a photo of the administration, `removed` carries the one to take away.
    """

    enlarged = Signal(str)
    add_wanted = Signal()
    removed = Signal(object)

    def __init__(self, state: CardState, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._state = state
        self._picture: Picture | None = None
        self._buttons: list[QPushButton] = []
        self.viewer = PictureView(self, is_door=bool(state.pictures))
        self.viewer.setFixedHeight(_HIGH if state.pictures else _BARE)
        self.viewer.setToolTip(_("Enter or a click shows it large") if state.pictures else "")
        self.viewer.opened.connect(self._enlarge)
        self.body.addWidget(self.viewer, 1)
        if state.pictures:
            self.body.addLayout(self._choices(state))
        for fault in state.picture_faults:
            self.body.addWidget(SafeLabel(fault, "error"))
        self.message = SafeLabel("", "error")
        self.message.hide()
        self.body.addWidget(self.message)
        self.body.addLayout(self._own())
        self._show(state.pictures[0] if state.pictures else None)

    def _choices(self, state: CardState) -> FlowLayout:
        line = FlowLayout()
        for picture in state.pictures:
            choice = button(view_words(picture.view))
            choice.setCheckable(True)
            choice.setProperty("view", picture.view)
            choice.clicked.connect(self._choose)
            self._buttons.append(choice)
            line.addWidget(choice)
        calls = button(_("Call-&outs"), "", _("Show or hide the texts"))
        calls.setCheckable(True)
        calls.setChecked(True)
        calls.toggled.connect(self.viewer.show_calls)
        line.addWidget(calls)
        large = button(_("&Enlarge"), "", _("Show it as large as the window (Enter)"))
        large.clicked.connect(self._enlarge)
        line.addWidget(large)
        return line

    def _own(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self._mark = Chip(_("own photo"), "accent")
        line.addWidget(self._mark)
        add = button(_("&Add our photo…"), "link", _("Keep a photo of this item on this machine"))
        add.clicked.connect(self.add_wanted)
        line.addWidget(add)
        self._remove = button(_("&Remove this photo"), "link")
        self._remove.clicked.connect(self._take_away)
        line.addWidget(self._remove)
        line.addStretch(1)
        return line

    def say(self, sentence: str) -> None:
        """Say why a photo could not be added or removed."""
        self.message.setText(sentence)
        self.message.show()

    def focus_picture(self) -> None:
        """Let the picture take the keys."""
        self.viewer.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self, picture: Picture | None) -> None:
        self._picture = picture
        said = call_outs(picture, self._state.calls) if picture else ()
        self.viewer.show_picture(picture, said, self._state.title)
        for choice in self._buttons:
            choice.setChecked(picture is not None and choice.property("view") == picture.view)
        is_own = picture is not None and picture.is_own
        self._mark.setVisible(is_own)
        self._remove.setVisible(is_own)

    @Slot()
    def _choose(self) -> None:
        wanted = self.sender().property("view")
        for picture in self._state.pictures:
            if picture.view == wanted:
                self._show(picture)

    @Slot()
    def _enlarge(self) -> None:
        if self._picture:
            self.enlarged.emit(self._picture.view)

    @Slot()
    def _take_away(self) -> None:
        if self._picture:
            self.removed.emit(self._picture)
