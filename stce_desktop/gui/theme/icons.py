"""Icons of one set, tinted to the theme."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class IconShelf:
    """Draw SVG icons from a folder in any colour."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.pixmap = lru_cache(maxsize=256)(self._pixmap)

    def icon(self, name: str, colour: str, size: int = 20) -> QIcon:
        """Return an icon; a name that is not there gives an empty one."""
        return QIcon(self.pixmap(name, colour, size))

    def _pixmap(self, name: str, colour: str, size: int = 20) -> QPixmap:
        path = self._folder / f"{name}.svg"
        pixmap = QPixmap(QSize(size * 2, size * 2))
        pixmap.fill(Qt.GlobalColor.transparent)
        if path.is_file():
            svg = path.read_text(encoding="utf-8").replace("currentColor", colour)
            painter = QPainter(pixmap)
            QSvgRenderer(QByteArray(svg.encode())).render(painter)
            painter.end()
        pixmap.setDevicePixelRatio(2.0)
        return pixmap
