"""Choose photos on a camera's card, the newest first."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from stce_desktop.app.use_cases.camera_card import CardPhoto
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import button
from stce_desktop.i18n import _


class CardPicker(QDialog):
    """List the photos of a card; `chosen` carries the paths that were picked."""

    chosen = Signal(object)

    def __init__(self, photos: tuple[CardPhoto, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("Photos on the card"))
        self.resize(620, 460)
        self._photos = photos
        column = QVBoxLayout(self)
        column.addWidget(SafeLabel(_("Newest first; the times are the camera's."), "muted"))
        self.list = QListWidget()
        self.list.setAccessibleName(_("Photos on the card"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for photo in photos:
            when = photo.changed.replace("T", " ")
            item = QListWidgetItem(f"{photo.path.name} · {when} · {photo.size / 1e6:.1f} MB")
            item.setToolTip("")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(self._take)
        column.addWidget(self.list, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        cancel, take = button(_("Cancel")), button(_("&Take these"), "primary")
        cancel.clicked.connect(self.reject)
        take.clicked.connect(self._take)
        take.setDefault(True)
        line.addWidget(cancel)
        line.addWidget(take)
        column.addLayout(line)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def picked(self) -> tuple[Path, ...]:
        """Return the paths of the lines that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return tuple(self._photos[row].path for row in rows)

    @Slot()
    def _take(self) -> None:
        self.chosen.emit(self.picked())
        self.accept()
