"""Where a picture is looked at: how near, and how far from its middle."""

from dataclasses import dataclass

MAX_ZOOM = 8.0
Span = tuple[float, float]  # width and height, in screen pixels


@dataclass(frozen=True, slots=True)
class Sight:
    """Hold a zoom from 1 to 8 and the shift of the middle, in screen pixels at zoom 1.

    Two pictures drawn at one scale show the same place in millimetres under the same sight.
    """

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def nearer(self, factor: float, x: float = 0.0, y: float = 0.0) -> "Sight":
        """Return the sight after a zoom that keeps the place at (x, y), from the middle."""
        zoom = min(MAX_ZOOM, max(1.0, self.zoom * factor))
        pull = 1 / self.zoom - 1 / zoom
        return Sight(zoom, self.x + x * pull, self.y + y * pull)

    def moved(self, x: float, y: float) -> "Sight":
        """Return the sight after a move by screen pixels."""
        return Sight(self.zoom, self.x + x / self.zoom, self.y + y / self.zoom)

    def within(self, size: Span, room: Span) -> "Sight":
        """Return the sight kept on a picture of `size` at zoom 1, seen through `room`."""
        across = max(0.0, (size[0] - room[0] / self.zoom) / 2)
        down = max(0.0, (size[1] - room[1] / self.zoom) / 2)
        return Sight(self.zoom, min(across, max(-across, self.x)), min(down, max(-down, self.y)))
