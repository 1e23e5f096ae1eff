"""Draw one slot of a card."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from stce_desktop.gui.presenters import card_state
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section
from stce_desktop.i18n import _

_INDENT = 18


class CardLink(QPushButton):
    """Lead to another card by its id."""

    followed = Signal(str)

    def __init__(self, item_id: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._id = item_id
        self.setObjectName("link")
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        self.followed.emit(self._id)


class SlotView(Section):
    """Draw the rows, links and lines of one slot; `followed` carries the id of a link.

    `compared` carries the id of a link that is to stand side by side with the card.
    """

    followed = Signal(str)
    compared = Signal(str)

    def __init__(self, slot: card_state.Slot, parent: QWidget | None = None) -> None:
        super().__init__(slot.title, parent)
        self.add_rows(slot.rows)
        for link in slot.links:
            made = CardLink(link.id, link.text, self)
            made.followed.connect(self.followed)
            self.body.addWidget(self._with_comparison(made, link) if link.compares else made)
            if link.note:
                self.body.addWidget(_indented(SafeLabel(link.note, "small"), 1))
        for depth, text in slot.lines:
            self.body.addWidget(_indented(SafeLabel(text), depth))

    def _with_comparison(self, made: CardLink, link: card_state.Link) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        beside = CardLink(link.id, _("side by side"), self)
        beside.setAccessibleName(_("Side by side with {0}").format(link.text))
        beside.followed.connect(self.compared)
        line.addWidget(made)
        line.addWidget(beside)
        line.addStretch(1)
        return holder


def _indented(label: SafeLabel, depth: int) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(depth * _INDENT, 0, 0, 0)
    layout.setSpacing(GAP // 2)
    layout.addWidget(label)
    return holder
