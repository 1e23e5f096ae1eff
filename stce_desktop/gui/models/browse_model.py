"""The goods of the contact sheet as a Qt model."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from stce_desktop.app.use_cases.browse_goods import BrowseRow
from stce_desktop.gui.models.thumbnails import Thumbnails
from stce_desktop.gui.presenters.browse_state import spoken

ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class BrowseModel(QAbstractListModel):
    """Hold the goods that are shown; a tile is painted again when its picture is there."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BrowseRow, ...] = ()
        self._places: dict[str, int] = {}
        self._thumbnails = thumbnails
        thumbnails.ready.connect(self._repaint)

    def show_rows(self, rows: tuple[BrowseRow, ...]) -> None:
        """Replace all goods."""
        self.beginResetModel()
        self._rows = rows
        self._places = {row.id: number for number, row in enumerate(rows)}
        self.endResetModel()

    def row(self, number: int) -> BrowseRow | None:
        """Return one of the goods, or None."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def place_of(self, item_id: str) -> int:
        """Return the place of an item, or -1."""
        return self._places.get(item_id, -1)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many goods are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name, spoken text or row."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return spoken(row, has_picture=self._thumbnails.has_file(row.id))
        return row if role == ROW_ROLE else None

    @Slot(object)
    def _repaint(self, item_id: str) -> None:
        place = self._places.get(item_id)
        if place is not None:
            here = self.index(place)
            self.dataChanged.emit(here, here, [ROW_ROLE])
