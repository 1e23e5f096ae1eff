"""Paint what stands on and under a picture: call-outs in the gutters, scale bar, caption."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from stce_desktop.gui.presenters.picture_state import CallOut, bar_mm
from stce_desktop.gui.theme.tokens import GAP, Theme

_LEAD = "#c8480c"  # seen on light and on dark pictures, with its white edge
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)


def paint_caption(painter: QPainter, theme: Theme, line: QRectF, caption: str) -> None:
    """Write the caption at the start of a line under the picture."""
    painter.setPen(QColor(theme.muted))
    # The bar keeps its side when the window is mirrored, so the text keeps its own.
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(line, int(align | Qt.AlignmentFlag.AlignLeft), caption)


def paint_bar(painter: QPainter, theme: Theme, line: QRectF, pixels_per_mm: float) -> None:
    """Draw the scale bar at the right end of a line, at most a third of it long."""
    mm = bar_mm(pixels_per_mm, line.width() / 3)
    if not mm:
        return
    length, right, y = mm * pixels_per_mm, line.right() - 4, line.center().y()
    painter.setPen(QPen(QColor(theme.text), 2))
    painter.drawLine(QPointF(right - length, y), QPointF(right, y))
    for x in (right - length, right):
        painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
    label = QRectF(line.left(), line.top(), right - length - GAP - line.left(), line.height())
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(label, int(align | Qt.AlignmentFlag.AlignRight), f"\u200e{mm} mm")


def paint_calls(
    painter: QPainter,
    theme: Theme,
    seen: list[tuple[CallOut, QPointF]],
    room: QRectF,
    gutter: float,
) -> None:
    """Write each text in the nearer gutter, evenly spread, and lead a line to its place."""
    seen.sort(key=_across)
    half = (len(seen) + 1) // 2
    for is_left, group in ((True, seen[:half]), (False, seen[half:])):
        group.sort(key=_down)
        left = room.left() - gutter if is_left else room.right()
        for number, (call, point) in enumerate(group):
            step = room.height() / len(group)
            box = QRectF(left + GAP, room.top() + step * number, gutter - 2 * GAP, step)
            _paint_call(painter, theme, call, point, box, is_left=is_left)


def _across(item: tuple[CallOut, QPointF]) -> float:
    return item[1].x()


def _down(item: tuple[CallOut, QPointF]) -> float:
    return item[1].y()


def _paint_call(
    painter: QPainter, theme: Theme, call: CallOut, point: QPointF, room: QRectF, *, is_left: bool
) -> None:
    font = QFont(painter.font())
    painter.save()
    font.setPointSizeF(font.pointSizeF() * 0.92)
    painter.setFont(font)
    text = painter.boundingRect(QRectF(0, 0, room.width() - 2 * GAP, 400), _WRAP, call.text)
    box = QRectF(room.left(), 0, room.width(), text.height() + GAP)
    box.moveCenter(room.center())
    start = QPointF(box.right() if is_left else box.left(), box.center().y())
    painter.setPen(QPen(QColor("#ffffff"), 4))
    painter.drawLine(start, point)
    painter.setPen(QPen(QColor(_LEAD), 2))
    painter.drawLine(start, point)
    painter.setBrush(QColor(_LEAD))
    painter.drawEllipse(point, 4.5, 4.5)
    painter.setBrush(QColor(theme.raised))
    painter.setPen(QPen(QColor(theme.line), 1))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(theme.text))
    painter.drawText(box.adjusted(GAP, 0, -GAP, 0), _WRAP, call.text)
    painter.restore()
