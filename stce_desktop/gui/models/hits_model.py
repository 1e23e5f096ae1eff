"""The result list as a Qt model."""

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QImage, QPixmap

from stce_desktop.gui.models.picture_file import read_image
from stce_desktop.gui.presenters.search_state import HitRow
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.state_pictures import StatePictures

ROW_ROLE = Qt.ItemDataRole.UserRole
THUMB_ROLE = Qt.ItemDataRole.UserRole + 1
THUMB_SIZE = QSize(96, 72)
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_KEPT = 300  # thumbnails held at most: about 8 MB


class HitsModel(QAbstractListModel):
    """Hold result rows and load their thumbnails off the window's thread."""

    def __init__(
        self,
        runner: TaskRunner,
        pictures: dict[str, Path],
        parent: QObject | None = None,
        drawings: StatePictures | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._pictures = pictures
        self._drawings = drawings
        self._rows: tuple[HitRow, ...] = ()
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._asked: set[str] = set()

    def use_pictures(self, pictures: dict[str, Path]) -> None:
        """Show other pictures from now on, as after a photo was added."""
        self._pictures = pictures
        self._images.clear()
        self._asked.clear()

    def show_rows(self, rows: tuple[HitRow, ...]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, row or thumbnail of one line."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return row.spoken
        if role == ROW_ROLE:
            return row
        if role == THUMB_ROLE:
            return self._thumbnail(row.id) if row.id in self._pictures else self._drawing(row)
        return None

    def id_at(self, row: int) -> str:
        """Return the id of a row, or nothing."""
        return self._rows[row].id if 0 <= row < len(self._rows) else ""

    def _thumbnail(self, item_id: str) -> QImage | None:
        if item_id in self._images:
            self._images.move_to_end(item_id)
            return self._images[item_id]
        path = self._pictures.get(item_id)
        if path is not None and item_id not in self._asked:
            self._asked.add(item_id)
            self._runner.read(partial(_small, item_id, path), self._keep, self._skip)
        return None

    def _drawing(self, row: HitRow) -> QPixmap | None:
        """Return the drawing of its kind for a thing without a picture."""
        if self._drawings is None or not row.sort:
            return None
        return self._drawings.pixmap("kind", row.sort, THUMB_SIZE.height())

    def _keep(self, loaded: tuple[str, QImage]) -> None:
        item_id, image = loaded
        self._images[item_id] = image
        self._asked.discard(item_id)
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        for number, row in enumerate(self._rows):
            if row.id == item_id:
                place = self.index(number)
                self.dataChanged.emit(place, place, [THUMB_ROLE])

    def _skip(self, _failure: Failure) -> None:
        """Leave the place of a picture that cannot be read empty; the card says so."""


def _small(item_id: str, path: Path) -> tuple[str, QImage]:
    return item_id, read_image(path, cover=THUMB_SIZE * 2)
