"""The questions of the guided key as a Qt model, with a filter over all of them."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from stce_desktop.gui.presenters.key_state import QuestionRow

QUESTION_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class QuestionsModel(QAbstractListModel):
    """Hold the questions in the order they are worth asking."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[QuestionRow, ...] = ()
        self._rows: tuple[QuestionRow, ...] = ()
        self._words: tuple[str, ...] = ()

    def show_rows(self, rows: tuple[QuestionRow, ...]) -> None:
        """Replace all questions; the filter stays."""
        self._all = rows
        self._narrow()

    def filter_by(self, text: str) -> None:
        """Show only questions that hold every word of the text."""
        self._words = tuple(text.casefold().split())
        self._narrow()

    def _narrow(self) -> None:
        self.beginResetModel()
        self._rows = tuple(
            row
            for row in self._all
            if all(word in f"{row.spoken} {row.id}".casefold() for word in self._words)
        )
        self.endResetModel()

    def id_at(self, row: int) -> str:
        """Return the character of a row, or nothing."""
        return self._rows[row].id if 0 <= row < len(self._rows) else ""

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of questions shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, spoken text or row of one question."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.question
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == QUESTION_ROLE else None
