"""The card: pictures first, then every slot in its fixed order."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from stce_desktop.domain.card import Picture
from stce_desktop.gui.presenters.card_state import CardState
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.views.card_pictures import CardPictures
from stce_desktop.gui.views.slot_view import SlotView
from stce_desktop.gui.widgets.safe_label import Chip, SafeLabel
from stce_desktop.gui.widgets.section import Page, button, clear
from stce_desktop.gui.widgets.sign_strip import SignStrip
from stce_desktop.i18n import _

_ROOMY = 50  # line heights that a page must be wide for two columns


class CardPage(Page):
    """Show one card; signals say what the officer wants next."""

    followed = Signal(str)
    compared = Signal(str)
    back_wanted = Signal()
    check_wanted = Signal(object)
    log_wanted = Signal(object)
    enlarged = Signal(object, str)
    photo_wanted = Signal(object)
    photo_removed = Signal(object, object)
    print_wanted = Signal(object)

    def __init__(self, signs: StatePictures, parent: QWidget | None = None) -> None:
        super().__init__(_("Card"), parent)
        self._signs = signs
        self._state: CardState | None = None
        self.pictures: CardPictures | None = None

    def show_card(self, state: CardState) -> None:
        """Replace what is shown; nothing carries over from the card before."""
        self._state = state
        self.pictures = None
        clear(self.column)
        self.column.addLayout(self._head(state))
        if state.hazards:
            signed = zip(state.hazard_ids, state.hazards, strict=True)
            rows = tuple((hazard, *row) for hazard, row in signed)
            self.column.addWidget(SignStrip(_("Danger"), self._signs, rows, self.widget()))
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
        if state.is_commodity:
            printing = button(_("Print…"), "", _("A card to take along, A4 or A6 (Ctrl+P)"))
            printing.setShortcut(QKeySequence(QKeySequence.StandardKey.Print))
            printing.clicked.connect(self._want_print)
            line.addWidget(printing, 0, Qt.AlignmentFlag.AlignTop)
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
        self.pictures = CardPictures(state, self.widget())
        self.pictures.enlarged.connect(self._enlarge)
        self.pictures.add_wanted.connect(self._want_photo)
        self.pictures.removed.connect(self._remove_photo)
        top.addWidget(self.pictures, 5, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.setSpacing(2 * GAP)
        for slot in state.beside:
            beside.addWidget(SlotView(slot))
        beside.addStretch(1)
        top.addLayout(beside, 3)
        return top

    @Slot()
    def _go_back(self) -> None:
        self.back_wanted.emit()

    @Slot()
    def _want_check(self) -> None:
        self.check_wanted.emit(self._state)

    @Slot()
    def _want_log(self) -> None:
        self.log_wanted.emit(self._state)

    @Slot(str)
    def _enlarge(self, view: str) -> None:
        self.enlarged.emit(self._state, view)

    @Slot()
    def _want_photo(self) -> None:
        self.photo_wanted.emit(self._state)

    @Slot(object)
    def _remove_photo(self, picture: Picture) -> None:
        self.photo_removed.emit(self._state, picture)

    @Slot()
    def _want_print(self) -> None:
        self.print_wanted.emit(self._state)

    def say(self, sentence: str) -> None:
        """Say under the pictures why something about a photo failed."""
        if self.pictures:
            self.pictures.say(sentence)

    def focus_picture(self) -> None:
        """Go to the picture, as after it was seen large."""
        if self.pictures:
            self.pictures.focus_picture()
