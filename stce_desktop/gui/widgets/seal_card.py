"""Show a seal number large, with a QR code of it for the paper register."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from stce_desktop.domain.finding import Sealed
from stce_desktop.gui.presenters.qr import qr_matrix
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.section import Section
from stce_desktop.i18n import _

_SIDE = 150


class QrView(QWidget):
    """Paint a QR code, always black on white."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = qr_matrix(text)
        self.setFixedSize(_SIDE, _SIDE)
        self.setAccessibleName(_("QR code of {0}").format(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the modules."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("black"))
        size = self.width() / len(self._matrix)
        for y, row in enumerate(self._matrix):
            for x, dark in enumerate(row):
                if dark:
                    painter.drawRect(QRectF(x * size, y * size, size + 0.5, size + 0.5))
        painter.end()


class SealCard(Section):
    """Confirm that a finding is recorded."""

    def __init__(self, sealed: Sealed, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        line = QHBoxLayout()
        line.setSpacing(3 * GAP)
        line.addWidget(QrView(f"{sealed.finding.number} {sealed.seal}"))
        texts = Section("", None, "plain")
        texts.add_text(_("Recorded as {0}").format(sealed.finding.number), "result")
        texts.add_text(_("Seal {0}").format(sealed.seal), "title")
        texts.add_text(_("Write the seal number into the paper register."), "muted")
        line.addWidget(texts, 1)
        self.body.addLayout(line)
