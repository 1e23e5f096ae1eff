"""Tiles to choose from, as a Qt model."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from stce_desktop.gui.presenters.key_tiles import Tile

TILE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class TilesModel(QAbstractListModel):
    """Hold the tiles of one question or of the class picker."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[Tile, ...] = ()

    def show_tiles(self, tiles: tuple[Tile, ...]) -> None:
        """Replace all tiles."""
        self.beginResetModel()
        self._tiles = tiles
        self.endResetModel()

    def tile(self, row: int) -> Tile | None:
        """Return one tile, or None."""
        return self._tiles[row] if 0 <= row < len(self._tiles) else None

    def row_of(self, tile_id: str) -> int:
        """Return the row of a tile, or -1."""
        return next((n for n, tile in enumerate(self._tiles) if tile.id == tile_id), -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of tiles."""
        return 0 if parent.isValid() else len(self._tiles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return label, spoken text or tile."""
        tile = self.tile(index.row()) if index.isValid() else None
        if tile is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tile.label
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return ", ".join(filter(None, (tile.label, tile.note)))
        return tile if role == TILE_ROLE else None
