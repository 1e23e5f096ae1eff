"""The signs of hazards, as they stand on drums and lorries, beside what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section

SIGNS = "signs"  # folder of the drawings
_SIDE = 44  # pixels


class SignLabel(QLabel):
    """Show the sign of a hazard; its room stays empty where there is none."""

    def __init__(
        self,
        signs: StatePictures,
        hazard: str,
        name: str,
        side: int = _SIDE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedSize(side, side)
        self.setPixmap(signs.pixmap(SIGNS, hazard, side) or QPixmap())
        self.setAccessibleName(name)
        self.setToolTip(name)


class SignStrip(Section):
    """List hazards, each with its sign, its name, and the first thing to do."""

    def __init__(
        self,
        title: str,
        signs: StatePictures,
        rows: tuple[tuple[str, str, str], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent, "hazards")
        for hazard, name, text in rows:
            line = QHBoxLayout()
            line.setSpacing(2 * GAP)
            label = SafeLabel(name, "heading")
            label.setFixedWidth(11 * self.fontMetrics().height())
            line.addWidget(SignLabel(signs, hazard, name))
            line.addWidget(label)
            line.addWidget(SafeLabel(text), 1)
            self.body.addLayout(line)
