"""One place of the shot list: what is wanted there, or the photo that was taken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stce_desktop.gui.presenters.shot_state import ShotSlot, state_words
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.pasted import pictures_of
from stce_desktop.gui.widgets.safe_label import SafeLabel

WIDTH, HEIGHT, _PICTURE = 138, 112, 60


class ShotTile(QPushButton):
    """Show one place; `dropped` carries its id and the pictures dropped on it."""

    dropped = Signal(str, object)

    def __init__(self, slot: ShotSlot, thumbnail: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slot = slot
        self.setObjectName("shot")
        self.setProperty("state", slot.state)
        self.setCheckable(True)
        self.setAcceptDrops(True)
        size = self.fontMetrics().height() / 18  # grows with the text
        self.setFixedSize(round(WIDTH * max(1.0, size)), round(HEIGHT * max(1.0, size)))
        self.setAccessibleName(f"{slot.label}: {state_words(slot.state)}")
        self.setAccessibleDescription(slot.how)
        self.setToolTip("")
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, 4, GAP, 4)
        column.setSpacing(1)
        picture = SafeLabel("", wrap=False)
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        pixmap = QPixmap()
        if thumbnail and pixmap.loadFromData(thumbnail):
            picture.setPixmap(
                pixmap.scaled(
                    WIDTH - 2 * GAP, _PICTURE, Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )  # fmt: skip
        else:
            picture.setText({"missed": "∅", "wanted": "＋"}.get(slot.state, "…"))
        column.addWidget(picture, 1)
        name = SafeLabel(slot.label, "small")
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(name)
        count = f" ×{len(slot.photos)}" if len(slot.photos) > 1 else ""
        state = SafeLabel(f"{state_words(slot.state)}{count}", "small", wrap=False)
        state.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if state.text():
            column.addWidget(state)
        for label in (picture, name, state):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures that are dragged here."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the pictures that are dropped here."""
        if pictures := pictures_of(event.mimeData()):
            self.dropped.emit(self.slot.id, pictures)
            event.acceptProposedAction()
