"""The list of findings as a Qt model that grows while one scrolls."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from stce_desktop.domain.finding import FindingRow
from stce_desktop.gui.presenters.finding_list import (
    DEADLINE_COLUMN,
    cells,
    headers,
    is_overdue,
    spoken,
)
from stce_desktop.gui.theme.style import current_theme

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class FindingsModel(QAbstractTableModel):
    """Hold the rows fetched so far; `more_wanted` carries the last of them."""

    more_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[FindingRow] = []
        self._today = "9999-12-31"
        self._is_whole = True
        self._is_asked = False

    def show_rows(
        self, rows: tuple[FindingRow, ...], today: str = "", *, is_whole: bool = True
    ) -> None:
        """Replace all rows; `today` decides what is overdue."""
        self.beginResetModel()
        self._rows = list(rows)
        self._today = today or self._today
        self._is_whole, self._is_asked = is_whole, False
        self.endResetModel()

    def add_rows(self, rows: tuple[FindingRow, ...], *, is_whole: bool) -> None:
        """Put the next rows behind those that are shown."""
        self._is_whole, self._is_asked = is_whole, False
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether rows are still to come that nobody asked for yet."""
        return not (parent.isValid() or self._is_whole or self._is_asked or not self._rows)

    def fetchMore(self, parent: Index) -> None:
        """Ask for the next rows; they come when they are read."""
        if self.canFetchMore(parent):
            self._is_asked = True
            self.more_wanted.emit(self._rows[-1])

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows fetched so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(headers())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, and the colour of a deadline that has passed."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cells(row, self._today)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self._today)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == DEADLINE_COLUMN:
            return QColor(current_theme().red) if is_overdue(row, self._today) else None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return headers()[section]
        return None

    def row_at(self, row: int) -> FindingRow | None:
        """Return a row, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None
