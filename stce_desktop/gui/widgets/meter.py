"""The threshold meter: a value with its error against a limit."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from stce_desktop.domain.verdict import Outcome
from stce_desktop.gui.theme.style import current_theme

_HEIGHT = 26
_SPAN = 2.0  # the limit stands in the middle; a value of twice the limit is at the end


class Meter(QWidget):
    """Draw where a value stands; `share` 1.0 is the limit, `spread` the error on that scale."""

    def __init__(
        self, share: float, spread: float, outcome: Outcome, spoken: str, *, more_is_listed: bool
    ) -> None:
        super().__init__()
        self._share = share
        self._spread = spread
        self._outcome = outcome
        self._more_is_listed = more_is_listed
        self.setFixedHeight(_HEIGHT)
        self.setMinimumWidth(140)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the listed side, the limit, and the value with its error."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bar = QRectF(self.rect()).adjusted(2, 9, -2, -9)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.neutral_soft))
        painter.drawRoundedRect(bar, 4, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        low, high = (1.0, _SPAN) if self._more_is_listed else (0.0, 1.0)
        ends = sorted((self._x(bar, low), self._x(bar, high)))
        painter.setBrush(QColor(theme.amber_soft))
        painter.drawRoundedRect(QRectF(ends[0], bar.top(), ends[1] - ends[0], bar.height()), 4, 4)
        limit = self._x(bar, 1.0)
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.drawLine(QPointF(limit, bar.top() - 6), QPointF(limit, bar.bottom() + 6))
        tone = {Outcome.MET: theme.red, Outcome.INSIDE_ERROR: theme.amber}
        colour = QColor(tone.get(self._outcome, theme.accent))
        left, right = (self._x(bar, self._share + s * self._spread) for s in (-1, 1))
        painter.setPen(QPen(colour, 4))
        painter.drawLine(QPointF(left, bar.center().y()), QPointF(right, bar.center().y()))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(self._x(bar, self._share), bar.center().y()), 6, 6)
        painter.end()

    def _x(self, bar: QRectF, share: float) -> float:
        """Return where a share is drawn, mirrored where text runs from right to left."""
        part = min(_SPAN, max(0.0, share)) / _SPAN
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part = 1.0 - part
        return bar.left() + part * bar.width()
