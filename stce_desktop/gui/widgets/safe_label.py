"""Labels that show text as it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class SafeLabel(QLabel):
    """Show plain text only: text from outside may look like markup and must not act."""

    def __init__(
        self, text: str = "", role: str = "", parent: QWidget | None = None, *, wrap: bool = True
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if role:
            self.setObjectName(role)
        self.setText(text)


class Chip(SafeLabel):
    """Show one short fact in a soft box; `tone` is amber, green, red, accent or nothing."""

    def __init__(self, text: str, tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, "chip", parent, wrap=False)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def set_tone(self, tone: str) -> None:
        """Change the colour of the box."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
