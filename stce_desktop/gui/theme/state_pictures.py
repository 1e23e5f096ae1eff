"""The small drawings of the guided key, one for each state, where there is one."""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_RATIO = 2.0  # drawn at twice the size, sharp on a fine screen


class StatePictures:
    """Draw `<folder>/<character>/<state>.svg` in any size; what is not there is left out."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.pixmap = lru_cache(maxsize=600)(self._pixmap)

    def has(self, character: str, state: str) -> bool:
        """Tell whether there is a drawing."""
        return self._path(character, state).is_file()

    def _path(self, character: str, state: str) -> Path:
        return self._folder / character / f"{state}.svg"

    def _pixmap(self, character: str, state: str, side: int) -> QPixmap | None:
        path = self._path(character, state)
        renderer = QSvgRenderer(QByteArray(path.read_bytes())) if path.is_file() else None
        if renderer is None or not renderer.isValid():
            return None
        pixmap = QPixmap(round(side * _RATIO), round(side * _RATIO))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(_RATIO)
        return pixmap
