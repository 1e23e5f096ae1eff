"""Two pictures side by side at one scale."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from stce_desktop.domain.card import Picture
from stce_desktop.gui.theme.style import current_theme
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.i18n import _

_STEPS_MM = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_FOOT = 26  # room for the scale bar and the caption


class PairView(QWidget):
    """Draw two illustrations; with a scale for both, a millimetre is as long in each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: list[tuple[Picture | None, QPixmap]] = []
        self.setMinimumHeight(110)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Pictures of both"))

    def show_pair(self, one: Picture | None, other: Picture | None, names: tuple[str, str]) -> None:
        """Show two pictures, or say where there is none."""
        self._sides = [(p, QPixmap(str(p.path)) if p else QPixmap()) for p in (one, other)]
        self.setFixedHeight(230 if one or other else 110)
        self.setAccessibleName(_("Illustrations of {0} and {1}").format(*names))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both sides and one scale bar."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        half = (self.width() - 2 * GAP) / 2
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        rooms = [QRectF(x, 0, half, self.height() - _FOOT) for x in (0, half + 2 * GAP)]
        per_mm = self._pixels_per_mm(rooms[0].size())
        for (picture, pixmap), room in zip(
            self._sides, reversed(rooms) if is_mirrored else rooms, strict=False
        ):
            painter.fillRect(room, QColor(theme.neutral_soft))
            if picture is None or pixmap.isNull():
                painter.setPen(QColor(theme.muted))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(room, int(flags), _("No picture yet"))
                continue
            scale = per_mm * picture.mm_per_pixel if per_mm else self._fit(picture, room.size())
            frame = QRectF(QPointF(), QSizeF(pixmap.width() * scale, pixmap.height() * scale))
            frame.moveCenter(room.center())
            painter.setClipRect(room)
            painter.drawPixmap(frame, pixmap, QRectF(pixmap.rect()))
            painter.setClipping(False)
        self._foot(painter, rooms[0], per_mm)
        painter.end()

    def _fit(self, picture: Picture, room: QSizeF) -> float:
        return min(room.width() / picture.width, room.height() / picture.height)

    def _pixels_per_mm(self, room: QSizeF) -> float:
        """Return the scale at which both fit, or 0 where the scale of one is not known."""
        known = [p for p, _pixmap in self._sides if p and p.mm_per_pixel > 0]
        if len(known) < 2:
            return 0.0
        return min(self._fit(p, room) / p.mm_per_pixel for p in known)

    def _foot(self, painter: QPainter, room: QRectF, per_mm: float) -> None:
        theme = current_theme()
        line = QRectF(0, room.bottom() + 2, self.width(), _FOOT - 2)
        painter.setPen(QColor(theme.muted))
        has_any = any(picture for picture, _pixmap in self._sides)
        if per_mm:
            text = _("illustrations at one scale")
        else:
            text = _("illustrations, not at one scale") if has_any else ""
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(line, int(align), text)
        fitting = [mm for mm in _STEPS_MM if per_mm and mm * per_mm <= room.width() / 2]
        if not fitting:
            return
        length, middle, y = fitting[-1] * per_mm, self.width() / 2, room.bottom() + 14
        painter.setPen(QPen(QColor(theme.text), 2))
        painter.drawLine(QPointF(middle - length / 2, y), QPointF(middle + length / 2, y))
        for x in (middle - length / 2, middle + length / 2):
            painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
        place = QRectF(middle + length / 2 + GAP, room.bottom() + 2, 90, _FOOT - 2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(place, int(flags | Qt.AlignmentFlag.AlignLeft), f"\u200e{fitting[-1]} mm")
