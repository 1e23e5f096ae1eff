"""The shot list as tiles, and below them what can be done with the chosen one."""

from dataclasses import dataclass, field

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from stce_desktop.domain.evidence import Attachment
from stce_desktop.domain.text import encodable
from stce_desktop.gui.presenters.shot_state import MISSED, OTHER, ShotSlot, photo_words
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import button, clear
from stce_desktop.gui.widgets.shot_tile import WIDTH, ShotTile
from stce_desktop.i18n import _

_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Shown:
    """Hold what the list shows: places, small pictures, kinds of photo, the record's time."""

    slots: tuple[ShotSlot, ...] = ()
    thumbnails: dict[str, bytes] = field(default_factory=dict)
    kinds: tuple[tuple[str, str], ...] = ()
    local_time: str = ""


class ShotList(QWidget):
    """Show the places of the list; signals say what the officer wants with one."""

    dropped = Signal(str, object)
    missed = Signal(str, str)
    found = Signal(str)
    removed = Signal(str)
    moved = Signal(str, str)
    read_wanted = Signal(str)
    taken_over = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown()
        self._chosen = ""
        self.tiles: dict[str, ShotTile] = {}
        self._columns = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column.addLayout(self._grid)
        self._detail = QVBoxLayout()
        column.addLayout(self._detail)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(self._choose)

    def chosen(self) -> str:
        """Return the id of the place that is chosen, or nothing."""
        return self._chosen

    def show_list(self, shown: Shown) -> None:
        """Show the places anew; the chosen one stays chosen."""
        had_focus = next((key for key, tile in self.tiles.items() if tile.hasFocus()), "")
        self._shown = shown
        clear(self._grid)
        for tile in self.tiles.values():
            self._group.removeButton(tile)
        self.tiles = {}
        for slot in shown.slots:
            first = slot.photos[0].sha256 if slot.photos else ""
            tile = ShotTile(slot, shown.thumbnails.get(first, b""))
            tile.dropped.connect(self.dropped)
            self._group.addButton(tile)
            self.tiles[slot.id] = tile
        self._columns = 0
        self._arrange()
        if self._chosen in self.tiles:
            with QSignalBlocker(self._group):
                self.tiles[self._chosen].setChecked(True)
        self._show_detail()
        if had_focus in self.tiles:
            self.tiles[had_focus].setFocus()

    def _arrange(self) -> None:
        width = max((tile.width() for tile in self.tiles.values()), default=WIDTH)
        columns = max(2, (self.width() + GAP) // (width + GAP))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns) + 1):
            self._grid.setColumnStretch(column, int(column == columns))
        self._columns = columns
        for place, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, place // columns, place % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many tiles abreast as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _choose(self) -> None:
        tile = self._group.checkedButton()
        self._chosen = tile.slot.id if isinstance(tile, ShotTile) else ""
        self._show_detail()

    def _show_detail(self) -> None:
        clear(self._detail)
        slot = next((s for s in self._shown.slots if s.id == self._chosen), None)
        if slot is None:
            return
        self._detail.addWidget(SafeLabel(f"{slot.label}: {slot.how}", "muted"))
        if not slot.photos and slot.id != OTHER:
            self._detail.addLayout(self._missed_line(slot))
        for photo in slot.photos:
            self._detail.addLayout(self._photo_line(photo))
            if photo.text:
                self._detail.addLayout(self._text_line(photo))

    def _missed_line(self, slot: ShotSlot) -> QHBoxLayout:
        line = QHBoxLayout()
        self._box = QCheckBox(_("Could not take"))
        self._box.setChecked(slot.state == MISSED)
        self._why = QLineEdit(slot.reason)
        self._why.setMaxLength(_LONGEST)
        self._why.setPlaceholderText(_("Why not"))
        self._why.setAccessibleName(_("Why {0} could not be taken").format(slot.label))
        self._box.setAccessibleName(_("Could not take: {0}").format(slot.label))
        self._box.toggled.connect(self._miss)
        self._why.editingFinished.connect(self._miss)
        line.addWidget(self._box)
        line.addWidget(self._why, 1)
        return line

    @Slot()
    def _miss(self) -> None:
        if self._box.isChecked():
            self.missed.emit(self._chosen, encodable(self._why.text().strip()))
        else:
            self.found.emit(self._chosen)

    def _photo_line(self, photo: Attachment) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(SafeLabel(photo_words(photo, self._shown.local_time), "small"), 1)
        kinds = QComboBox()
        kinds.setAccessibleName(_("Kind of photo {0}").format(photo.name))
        for key, label in self._shown.kinds:
            kinds.addItem(label, key)
        kinds.setCurrentIndex(max(0, kinds.findData(photo.shot)))
        kinds.setProperty("sha256", photo.sha256)
        kinds.setMaximumWidth(2 * WIDTH)
        kinds.activated.connect(self._move)
        line.addWidget(kinds)
        for text, name, slot in (
            (_("Read marks"), _("Read the marks in photo {0}"), self._read),
            (_("Remove"), _("Remove photo {0}"), self._remove),
        ):
            made = button(text, "link")
            made.setAccessibleName(name.format(photo.name))
            made.setProperty("sha256", photo.sha256)
            made.clicked.connect(slot)
            line.addWidget(made)
        return line

    def _text_line(self, photo: Attachment) -> QHBoxLayout:
        line = QHBoxLayout()
        words = _("Read from the photo: {0}").format(photo.text[:_LONGEST].replace("\n", " · "))
        line.addWidget(SafeLabel(words), 1)
        use = button(_("Use as markings"))
        use.setAccessibleName(_("Use what was read in {0} as markings").format(photo.name))
        use.setProperty("read", photo.text)
        use.clicked.connect(self._take_over)
        line.addWidget(use)
        return line

    @Slot()
    def _move(self) -> None:
        sender = self.sender()
        if isinstance(sender, QComboBox):
            self.moved.emit(str(sender.property("sha256")), str(sender.currentData()))

    @Slot()
    def _read(self) -> None:
        self.read_wanted.emit(str(self.sender().property("sha256")))

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(str(self.sender().property("sha256")))

    @Slot()
    def _take_over(self) -> None:
        self.taken_over.emit(str(self.sender().property("read")))
