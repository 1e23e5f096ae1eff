"""The card: pictures first, then every slot in its fixed order."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from stce_desktop.domain.card import Picture
from stce_desktop.gui.presenters.card_state import CardState
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.views.slot_view import SlotView
from stce_desktop.gui.widgets.picture_view import CallOut, PictureView
from stce_desktop.gui.widgets.safe_label import Chip, SafeLabel
from stce_desktop.gui.widgets.section import Page, Section, button, clear
from stce_desktop.i18n import _

_BARE = 96  # height of the place of a picture that is still to come
_ROOMY = 50  # line heights that a page must be wide for two columns


class CardPage(Page):
    """Show one card; signals say what the officer wants next."""

    followed = Signal(str)
    compared = Signal(str)
    back_wanted = Signal()
    check_wanted = Signal(object)
    log_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_("Card"), parent)
        self._state: CardState | None = None
        self._viewer: PictureView | None = None
        self._buttons: list[QPushButton] = []

    def show_card(self, state: CardState) -> None:
        """Replace what is shown; nothing carries over from the card before."""
        self._state = state
        self._viewer = None
        self._buttons = []
        clear(self.column)
        self.column.addLayout(self._head(state))
        if state.hazards:
            strip = Section(_("Danger"), self.widget(), "hazards")
            strip.add_rows(state.hazards)
            self.column.addWidget(strip)
        if state.is_commodity:
            self.column.addLayout(self._top(state))
        for slot in state.slots:
            view = SlotView(slot)
            view.followed.connect(self.followed)
            view.compared.connect(self.compared)
            self.column.addWidget(view)
        self.column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    @Slot()
    def focus_first(self) -> None:
        """Go to what is done first with the thing: check it, or record it."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    _first: QPushButton | None = None

    def _head(self, state: CardState) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(GAP)
        line = QHBoxLayout()
        back = button(_("Back"), "", _("Back to the results (Esc)"))
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.clicked.connect(self._go_back)
        title = SafeLabel(state.title, "title")
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(title, 1)
        self._first = None
        if state.can_check:
            check = button(_("&Check values"), "primary", _("Enter measured values (Alt+C)"))
            check.clicked.connect(self._want_check)
            line.addWidget(check, 0, Qt.AlignmentFlag.AlignTop)
            self._first = check
        log = button(_("&Record finding"), "", _("Start a finding for this item (Alt+R)"))
        log.clicked.connect(self._want_log)
        line.addWidget(log, 0, Qt.AlignmentFlag.AlignTop)
        self._first = self._first or log
        head.addLayout(line)
        chips = QHBoxLayout()
        for text, tone in state.chips:
            chips.addWidget(Chip(text, tone))
        chips.addStretch(1)
        head.addLayout(chips)
        if state.summary:
            head.addWidget(SafeLabel(state.summary))
        return head

    def _top(self, state: CardState) -> QBoxLayout:
        """Put the pictures beside what the thing looks like, or above it where it is narrow."""
        room = self.viewport().width() / max(1, self.fontMetrics().height())
        across = QBoxLayout.Direction.LeftToRight
        is_wide = room >= _ROOMY and state.pictures
        top = QBoxLayout(across if is_wide else QBoxLayout.Direction.TopToBottom)
        top.setSpacing(2 * GAP)
        top.addWidget(self._pictures(state), 5, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(2 * GAP)
        for slot in state.beside:
            beside.addWidget(SlotView(slot))
        beside.addStretch(1)
        top.addLayout(beside, 3)
        return top

    def _pictures(self, state: CardState) -> Section:
        frame = Section("", self.widget())
        viewer = PictureView(frame)
        viewer.setFixedHeight(430)
        frame.body.addWidget(viewer, 1)
        self._viewer = viewer
        if not state.pictures:
            viewer.setMinimumHeight(_BARE)
            viewer.setFixedHeight(_BARE)
            viewer.show_picture(None, (), state.title)
            return frame
        line = QHBoxLayout()
        names = {"hero": _("&Whole"), "closeup": _("Close &up")}
        for picture in state.pictures:
            choice = button(names.get(picture.view, picture.view))
            choice.setCheckable(True)
            choice.setProperty("view", picture.view)
            choice.clicked.connect(self._choose_picture)
            self._buttons.append(choice)
            line.addWidget(choice)
        line.addStretch(1)
        calls = button(_("Call-&outs"), "", _("Show or hide the texts"))
        calls.setCheckable(True)
        calls.setChecked(True)
        calls.toggled.connect(viewer.show_calls)
        line.addWidget(calls)
        for text, slot, hint in (
            ("+", self._zoom_in, _("Zoom in (+)")), ("−", self._zoom_out, _("Zoom out (-)")),
        ):  # fmt: skip
            zoom = button(text, "", hint)
            zoom.setAccessibleName(hint)
            zoom.clicked.connect(slot)
            line.addWidget(zoom)
        frame.body.addLayout(line)
        self._show(state.pictures[0])
        return frame

    def _show(self, picture: Picture) -> None:
        if self._viewer is None or self._state is None:
            return
        calls = tuple(
            CallOut(self._state.calls[key], x, y)
            for key, (x, y) in picture.anchors.items()
            if key in self._state.calls
        )
        self._viewer.show_picture(picture, calls, self._state.title)
        for choice in self._buttons:
            choice.setChecked(choice.property("view") == picture.view)

    @Slot()
    def _choose_picture(self) -> None:
        sender = self.sender()
        wanted = sender.property("view")
        for picture in self._state.pictures if self._state else ():
            if picture.view == wanted:
                self._show(picture)

    @Slot()
    def _zoom_in(self) -> None:
        if self._viewer:
            self._viewer.zoom_by(1.25)

    @Slot()
    def _zoom_out(self) -> None:
        if self._viewer:
            self._viewer.zoom_by(0.8)

    @Slot()
    def _go_back(self) -> None:
        self.back_wanted.emit()

    @Slot()
    def _want_check(self) -> None:
        self.check_wanted.emit(self._state)

    @Slot()
    def _want_log(self) -> None:
        self.log_wanted.emit(self._state)
