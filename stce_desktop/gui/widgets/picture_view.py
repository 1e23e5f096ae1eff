"""Show a picture: zoom, pan, call-outs in the gutters, a scale bar, a caption."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from stce_desktop.domain.card import Picture
from stce_desktop.gui.models.picture_file import PictureFileError, read_image
from stce_desktop.gui.presenters.picture_state import CallOut, caption_words
from stce_desktop.gui.presenters.sight import MAX_ZOOM, Sight
from stce_desktop.gui.theme.style import current_theme
from stce_desktop.gui.theme.tokens import GAP, Theme
from stce_desktop.gui.widgets.call_out_painter import paint_bar, paint_calls, paint_caption
from stce_desktop.i18n import _

STEP = 1.25  # one press of + or -
_ZOOMS = {
    Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP,
    Qt.Key.Key_0: 1 / MAX_ZOOM,
}  # fmt: skip
_MOVES = {
    Qt.Key.Key_Left: (-0.1, 0.0), Qt.Key.Key_Right: (0.1, 0.0),
    Qt.Key.Key_Up: (0.0, -0.1), Qt.Key.Key_Down: (0.0, 0.1),
}  # fmt: skip
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class PictureView(QWidget):
    """Paint one picture with its call-outs; `+` `-` `0` and the arrows work as the mouse does.

    `sighted` carries the sight after every zoom and move by a person. A view that `is_door`
    leaves the wheel to its page and emits `opened` on Enter or a click.
    """

    sighted = Signal(object)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None, *, is_door: bool = False) -> None:
        super().__init__(parent)
        self._is_door = is_door
        self._pixmap = QPixmap()
        self._picture: Picture | None = None
        self._calls: tuple[CallOut, ...] = ()
        self._shows_calls = True
        self._fault = ""
        self._sight = Sight()
        self._per_mm = 0.0
        self._grip: QPointF | None = None
        self._pressed = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(280, 96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(_("Picture"))
        self.grabGesture(Qt.GestureType.PinchGesture)
        if is_door:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_picture(self, picture: Picture | None, calls: tuple[CallOut, ...], name: str) -> None:
        """Show a picture of a thing called `name`, or say that there is none or why not."""
        self._picture = picture
        self._fault, self._pixmap = "", QPixmap()
        if picture is not None:
            try:
                self._pixmap = QPixmap.fromImage(read_image(picture.path, is_own=picture.is_own))
            except PictureFileError as error:
                self._fault = error.sentence()
        self._calls = calls
        self._sight, self._per_mm = Sight(), 0.0
        is_own = picture is not None and picture.is_own
        title = _("Own photo of {0}") if is_own else _("Illustration of {0}")
        self.setAccessibleName(title.format(name))
        self.setAccessibleDescription(self._fault or "; ".join(call.text for call in calls))
        self.update()

    def show_calls(self, on: bool) -> None:
        """Switch the call-outs on or off."""
        self._shows_calls = on
        self.update()

    def look(self, sight: Sight) -> None:
        """Look at the picture as another view does, without telling anybody."""
        size, room = self._size(), self._room()
        self._sight = sight.within((size.width(), size.height()), (room.width(), room.height()))
        self.update()

    def zoom_by(self, factor: float) -> None:
        """Zoom in or out around the middle."""
        self._go(self._sight.nearer(factor))

    def fitting_per_mm(self) -> float:
        """Return the screen pixels of a millimetre when the picture just fits, or 0."""
        if self._picture is None or self._picture.mm_per_pixel <= 0 or self._pixmap.isNull():
            return 0.0
        return self._fit() * self._pixmap.width() / self._picture.width / self._mm()

    def hold_scale(self, per_mm: float) -> None:
        """Draw a millimetre `per_mm` screen pixels long at zoom 1; 0 fits the picture."""
        self._per_mm = per_mm
        self.look(self._sight)

    def _mm(self) -> float:
        return self._picture.mm_per_pixel if self._picture else 0.0

    def _go(self, sight: Sight) -> None:
        self.look(sight)
        self.sighted.emit(self._sight)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the wheel at the pointer; a door needs Ctrl for it, so that pages scroll."""
        if self._is_door and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        self._zoom_at(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def _zoom_at(self, factor: float, at: QPointF) -> None:
        at -= self._room().center()
        self._go(self._sight.nearer(factor, at.x(), at.y()))

    def event(self, event: QEvent) -> bool:
        """Zoom with two fingers, on a touch pad or a screen."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self._zoom_at(1.0 + event.value(), event.position())
            return True
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                at = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
                self._zoom_at(pinch.scaleFactor(), at)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom with `+`, `-` and `0`, move with the arrows, open with Enter."""
        key = Qt.Key(event.key())
        if key in _ZOOMS:
            self.zoom_by(_ZOOMS[key])
        elif key in _MOVES and self._sight.zoom > 1.0:
            across, down = _MOVES[key]
            self._go(self._sight.moved(across * self.width(), down * self.height()))
        elif key in _ENTER and self._is_door:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        self._grip = self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture while it is held."""
        if self._grip is not None and self._sight.zoom > 1.0:
            moved = self._grip - event.position()
            self._grip = event.position()
            self._go(self._sight.moved(moved.x(), moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the picture go; a press that did not move is a click."""
        far = (event.position() - self._pressed).manhattanLength()
        is_click = self._grip is not None and far < QApplication.startDragDistance()
        self._grip = None
        if is_click and self._is_door and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sight on the picture."""
        super().resizeEvent(event)
        self.look(self._sight)

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
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _gutter(self) -> float:
        wanted = 11 * QFontMetricsF(self.font()).height()
        return min(wanted, self.width() * 0.22) if self._shows_calls and self._calls else 0.0

    def _foot(self) -> float:
        return QFontMetricsF(self.font()).height() + GAP

    def _room(self) -> QRectF:
        """Return where the picture is seen, between the gutters and above the caption."""
        return QRectF(self.rect()).adjusted(self._gutter(), 2, -self._gutter(), -self._foot())

    def _fit(self) -> float:
        room = self._room().size()
        return min(room.width() / self._pixmap.width(), room.height() / self._pixmap.height())

    def _size(self) -> QSizeF:
        """Return how large the picture is on the screen at zoom 1."""
        if self._pixmap.isNull() or self._picture is None:
            return QSizeF()
        if self._per_mm:
            wide = self._picture.width * self._mm() * self._per_mm
            return QSizeF(self._pixmap.size()) * (wide / self._pixmap.width())
        return QSizeF(self._pixmap.size()) * self._fit()

    def _target(self) -> QRectF:
        """Return where on the screen the whole picture lies."""
        sight = self._sight
        target = QRectF(QPointF(), self._size() * sight.zoom)
        target.moveCenter(self._room().center() - QPointF(sight.x, sight.y) * sight.zoom)
        return target

    def _paint_picture(self, painter: QPainter, theme: Theme, picture: Picture) -> None:
        room = self._room()
        target = self._target()
        painter.setClipRect(room)
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setClipping(False)
        shown = target.intersected(room)
        line = QRectF(shown.left() + 6, shown.bottom(), shown.width() - 6, self._foot())
        paint_caption(painter, theme, line, caption_words(picture))
        scale = target.width() / picture.width
        if picture.mm_per_pixel > 0:
            paint_bar(painter, theme, line, scale / picture.mm_per_pixel)
        if self._shows_calls:
            points = [(c, target.topLeft() + QPointF(c.x, c.y) * scale) for c in self._calls]
            seen = [(call, point) for call, point in points if room.contains(point)]
            paint_calls(painter, theme, seen, room, self._gutter())

    def _paint_placeholder(self, painter: QPainter, theme: Theme) -> None:
        frame = QRectF(self.rect()).adjusted(GAP, GAP, -GAP, -GAP)
        painter.setPen(QPen(QColor(theme.line), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(theme.neutral_soft))
        painter.drawRoundedRect(frame, 10, 10)
        painter.setPen(QColor(theme.red if self._fault else theme.muted))
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        text = self._fault or _("No picture yet.\nThe description says what it looks like.")
        painter.drawText(frame.adjusted(24, 0, -24, 0), flags, text)
