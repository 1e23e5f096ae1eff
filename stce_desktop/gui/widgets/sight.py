"""Where a picture is looked at: how near, and how far from its middle."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF

MAX_ZOOM = 8.0


@dataclass(frozen=True, slots=True)
class Sight:
    """Hold a zoom from 1 to 8 and the shift of the middle, in screen pixels at zoom 1.

    Two pictures drawn at one scale show the same place in millimetres under the same sight.
    """

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def nearer(self, factor: float, at: QPointF) -> "Sight":
        """Return the sight after a zoom that keeps the place under `at`, from the middle."""
        zoom = min(MAX_ZOOM, max(1.0, self.zoom * factor))
        pull = 1 / self.zoom - 1 / zoom
        return Sight(zoom, self.x + at.x() * pull, self.y + at.y() * pull)

    def moved(self, x: float, y: float) -> "Sight":
        """Return the sight after a move by screen pixels."""
        return Sight(self.zoom, self.x + x / self.zoom, self.y + y / self.zoom)

    def within(self, size: QSizeF, room: QSizeF) -> "Sight":
        """Return the sight kept on a picture of `size` pixels at zoom 1, seen through `room`."""
        far_x = max(0.0, (size.width() - room.width() / self.zoom) / 2)
        far_y = max(0.0, (size.height() - room.height() / self.zoom) / 2)
        return Sight(self.zoom, min(far_x, max(-far_x, self.x)), min(far_y, max(-far_y, self.y)))

    def place(self, size: QSizeF, room: QRectF) -> QRectF:
        """Return where on the screen the whole picture lies."""
        target = QRectF(QPointF(), size * self.zoom)
        target.moveCenter(room.center() - QPointF(self.x, self.y) * self.zoom)
        return target
