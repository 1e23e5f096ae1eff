"""Draw one slot of a card."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stce_desktop.gui.presenters import card_state
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section

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
    """Draw the rows, links and lines of one slot; `followed` carries the id of a link."""

    followed = Signal(str)

    def __init__(self, slot: card_state.Slot, parent: QWidget | None = None) -> None:
        super().__init__(slot.title, parent)
        self.add_rows(slot.rows)
        for link in slot.links:
            made = CardLink(link.id, link.text, self)
            made.followed.connect(self.followed)
            self.body.addWidget(made)
            if link.note:
                self.body.addWidget(_indented(SafeLabel(link.note, "small"), 1))
        for depth, text in slot.lines:
            self.body.addWidget(_indented(SafeLabel(text), depth))


def _indented(label: SafeLabel, depth: int) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(depth * _INDENT, 0, 0, 0)
    layout.setSpacing(GAP // 2)
    layout.addWidget(label)
    return holder
