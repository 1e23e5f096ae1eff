"""The list of findings as a Qt model."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from stce_desktop.domain.finding import FindingRow
from stce_desktop.gui.presenters.finding_words import dispositions, status_words, word_for
from stce_desktop.i18n import _

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class FindingsModel(QAbstractTableModel):
    """Hold the rows that fit a filter."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[FindingRow, ...] = ()
        self._rows: tuple[FindingRow, ...] = ()
        self._filter = ""

    def show_rows(self, rows: tuple[FindingRow, ...]) -> None:
        """Replace all rows."""
        self._all = rows
        self.filter(self._filter)

    def filter(self, text: str) -> None:
        """Keep the rows that hold every word of the text."""
        self._filter = text
        words = text.casefold().split()
        self.beginResetModel()
        self._rows = tuple(
            row for row in self._all if all(w in " ".join(_cells(row)).casefold() for w in words)
        )
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows that fit."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_headers())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _cells(self._rows[index.row()])[index.column()]
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _headers()[section]
        return None

    def id_at(self, row: int) -> str:
        """Return the id of a row, or nothing."""
        return self._rows[row].id if 0 <= row < len(self._rows) else ""


def _headers() -> tuple[str, ...]:
    return (
        _("Number"), _("State"), _("Item"), _("What was done"), _("Time"), _("Officer"),
        _("Photos"), _("Seal"),
    )  # fmt: skip


def _cells(row: FindingRow) -> tuple[str, ...]:
    state = status_words(row.status)
    return (
        f"{row.number} r{row.revision}" if row.revision > 1 else row.number,
        f"{state} · {_('TRAINING')}" if row.training else state,
        row.item,
        word_for(dispositions(), row.disposition),
        row.local_time.replace("T", " ")[:16],
        row.officer,
        str(row.photos),
        row.seal,
    )
