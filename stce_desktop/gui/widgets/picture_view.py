"""Show an illustration: zoom, pan, call-outs in the gutters, a scale bar, a caption."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from stce_desktop.domain.card import Picture
from stce_desktop.gui.theme.style import current_theme
from stce_desktop.gui.theme.tokens import GAP, Theme
from stce_desktop.i18n import _

_MAX_ZOOM = 8.0
_STEPS_MM = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)


@dataclass(frozen=True, slots=True)
class CallOut:
    """Point a short text at a place of the picture, in its pixels."""

    text: str
    x: float
    y: float


class PictureView(QWidget):
    """Paint one picture with its call-outs; `+` `-` `0` and the arrows work as the mouse does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._picture: Picture | None = None
        self._calls: tuple[CallOut, ...] = ()
        self._shows_calls = True
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._grip: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(360, 250)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(_("Picture"))

    def show_picture(self, picture: Picture | None, calls: tuple[CallOut, ...], name: str) -> None:
        """Show a picture of a thing called `name`, or say that there is none."""
        self._picture = picture
        self._pixmap = QPixmap(str(picture.path)) if picture else QPixmap()
        self._calls = calls
        self._zoom, self._centre = 1.0, QPointF(0.5, 0.5)
        spoken = "; ".join(call.text for call in calls)
        self.setAccessibleName(_("Illustration of {0}").format(name))
        self.setAccessibleDescription(spoken)
        self.update()

    def show_calls(self, on: bool) -> None:
        """Switch the call-outs on or off."""
        self._shows_calls = on
        self.update()

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out around the middle."""
        self._zoom = min(_MAX_ZOOM, max(1.0, self._zoom * factor))
        if self._zoom == 1.0:
            self._centre = QPointF(0.5, 0.5)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the wheel."""
        self.zoom_by(1.0015 ** event.angleDelta().y())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with `+`, `-` and `0`, move with the arrows."""
        key = Qt.Key(event.key())
        zooms = {Qt.Key.Key_Plus: 1.25, Qt.Key.Key_Equal: 1.25, Qt.Key.Key_Minus: 0.8}
        moves = {
            Qt.Key.Key_Left: (-0.1, 0.0), Qt.Key.Key_Right: (0.1, 0.0),
            Qt.Key.Key_Up: (0.0, -0.1), Qt.Key.Key_Down: (0.0, 0.1),
        }  # fmt: skip
        if key in zooms:
            self.zoom_by(zooms[key])
        elif key == Qt.Key.Key_0:
            self.zoom_by(1 / _MAX_ZOOM)
        elif key in moves and self._zoom > 1.0:
            self._move_by(*moves[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture while it is held."""
        if self._grip is not None and self._zoom > 1.0:
            moved = event.position() - self._grip
            self._grip = event.position()
            self._move_by(-moved.x() / self.width(), -moved.y() / self.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the picture go."""
        self._grip = None
        super().mouseReleaseEvent(event)

    def _move_by(self, x: float, y: float) -> None:
        reach = 0.5 - 0.5 / self._zoom
        new = self._centre + QPointF(x / self._zoom, y / self._zoom)
        self._centre = QPointF(
            min(0.5 + reach, max(0.5 - reach, new.x())), min(0.5 + reach, max(0.5 - reach, new.y()))
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint picture, call-outs, scale bar and caption."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(theme.surface))
        if self._pixmap.isNull() or self._picture is None:
            self._paint_placeholder(painter, theme)
        else:
            self._paint_picture(painter, theme, self._picture)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _gutter(self) -> float:
        return min(150.0, self.width() * 0.2) if self._shows_calls and self._calls else 0.0

    def _frame(self) -> QRectF:
        """Return where the whole picture goes at zoom 1, between the gutters."""
        caption = QFontMetricsF(self.font()).height() + GAP
        room = QRectF(self.rect()).adjusted(self._gutter(), 0, -self._gutter(), -caption)
        size = self._pixmap.size().toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        frame = QRectF(QPointF(0, 0), size)
        frame.moveCenter(room.center())
        return frame

    def _paint_picture(self, painter: QPainter, theme: Theme, picture: Picture) -> None:
        frame = self._frame()
        wide, high = self._pixmap.width() / self._zoom, self._pixmap.height() / self._zoom
        source = QRectF(0, 0, wide, high)
        source.moveCenter(
            QPointF(
                self._centre.x() * self._pixmap.width(), self._centre.y() * self._pixmap.height()
            )
        )
        painter.drawPixmap(frame, self._pixmap, source)
        scale = frame.width() / wide
        self._paint_caption(painter, theme, frame, picture, scale)
        if self._shows_calls:
            self._paint_calls(painter, theme, frame, source, scale)

    def _paint_caption(
        self, painter: QPainter, theme: Theme, frame: QRectF, picture: Picture, scale: float
    ) -> None:
        painter.setPen(QColor(theme.muted))
        line = QRectF(frame.left(), frame.bottom() + 4, frame.width(), 24)
        # The bar keeps its side when the window is mirrored, so the texts keep theirs.
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(line, int(align | Qt.AlignmentFlag.AlignLeft), _("illustration"))
        if picture.mm_per_pixel <= 0:
            return
        pixels_per_mm = scale / picture.mm_per_pixel
        fitting = [mm for mm in _STEPS_MM if mm * pixels_per_mm <= frame.width() / 3]
        if not fitting:
            return
        length = fitting[-1] * pixels_per_mm
        right = frame.right() - 4
        y = frame.bottom() + 16
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.drawLine(QPointF(right - length, y), QPointF(right, y))
        for x in (right - length, right):
            painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
        label = QRectF(right - length - 90, frame.bottom() + 4, 82, 24)
        painter.drawText(label, int(align | Qt.AlignmentFlag.AlignRight), f"\u200e{fitting[-1]} mm")

    def _paint_calls(
        self, painter: QPainter, theme: Theme, frame: QRectF, source: QRectF, scale: float
    ) -> None:
        """Write each text in the nearer gutter, evenly spread, and lead a line to its place."""
        places = [
            (call, frame.topLeft() + (QPointF(call.x, call.y) - source.topLeft()) * scale)
            for call in self._calls
        ]
        seen = [(call, point) for call, point in places if frame.contains(point)]
        seen.sort(key=lambda item: item[1].x())
        half = (len(seen) + 1) // 2
        for side, group in ((0, seen[:half]), (1, seen[half:])):
            group.sort(key=lambda item: item[1].y())
            for number, (call, point) in enumerate(group):
                step = frame.height() / len(group)
                centre = frame.top() + step * (number + 0.5)
                self._paint_call(painter, theme, call, point, (side, centre))

    def _paint_call(
        self,
        painter: QPainter,
        theme: Theme,
        call: CallOut,
        point: QPointF,
        place: tuple[int, float],
    ) -> None:
        side, centre = place
        gutter = self._gutter()
        left = GAP if side == 0 else self.width() - gutter + GAP
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(font)
        width = gutter - 2 * GAP
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
        text = painter.boundingRect(QRectF(0, 0, width - 2 * GAP, 400), flags, call.text)
        box = QRectF(left, 0, width, text.height() + GAP)
        box.moveTop(min(max(2.0, centre - box.height() / 2), self.height() - box.height() - 2))
        start = QPointF(box.right() if side == 0 else box.left(), box.center().y())
        painter.setPen(QPen(QColor("#ffffff"), 4))
        painter.drawLine(start, point)
        painter.setPen(QPen(QColor("#c8480c"), 2))
        painter.drawLine(start, point)
        painter.setBrush(QColor("#c8480c"))
        painter.drawEllipse(point, 4.5, 4.5)
        painter.setBrush(QColor(theme.raised))
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(theme.text))
        painter.drawText(box.adjusted(GAP, 0, -GAP, 0), flags, call.text)

    def _paint_placeholder(self, painter: QPainter, theme: Theme) -> None:
        frame = QRectF(self.rect()).adjusted(GAP, GAP, -GAP, -GAP)
        painter.setPen(QPen(QColor(theme.line), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(theme.neutral_soft))
        painter.drawRoundedRect(frame, 10, 10)
        painter.setPen(QColor(theme.muted))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        text = _("No picture yet.\nThe description says what it looks like.")
        painter.drawText(frame.adjusted(24, 0, -24, 0), flags, text)
