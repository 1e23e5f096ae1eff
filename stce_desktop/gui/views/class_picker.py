"""Where an identification starts: classes as tiles, then the kinds in a class."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stce_desktop.app.use_cases.open_key import KeyGuide
from stce_desktop.gui.presenters.key_tiles import class_tiles, kind_tiles
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.flow import FlowLayout
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import button
from stce_desktop.gui.widgets.tile_list import TileList
from stce_desktop.i18n import _


class ClassPicker(QWidget):
    """Choose a class, or kinds in it; `skipped` says that it cannot be told.

    `picked` carries a class without kinds, `kinds_picked` a tuple of kinds.
    """

    picked = Signal(str)
    kinds_picked = Signal(object)
    skipped = Signal()

    def __init__(self, pictures: StatePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guide: KeyGuide | None = None
        self._class = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self._title = SafeLabel("", "heading")
        column.addWidget(self._title)
        self.tiles = TileList(pictures, _("Classes"), self)
        self.tiles.taken.connect(self._take)
        self.tiles.clicked.connect(self._press)
        self.tiles.changed.connect(self._show_choice)
        column.addWidget(self.tiles, 1)
        line = FlowLayout()
        self._choose = button(_("&Answer"), "primary", _("Go on with the chosen kinds (Enter)"))
        self._choose.clicked.connect(self._settle)
        self._any = button(_("Any of &these"), "", _("One of these, not sure which (Alt+T)"))
        self._any.clicked.connect(self._take_all)
        self._up = button(_("Other c&lass"), "", _("Back to the classes (Alt+L)"))
        self._up.clicked.connect(self._show_classes)
        skip = button(_("Cannot tell: &all goods"), "", _("Ask about everything (Alt+A)"))
        skip.clicked.connect(self._skip)
        for made in (self._choose, self._any, self._up, skip):
            line.addWidget(made)
        column.addLayout(line)

    def offer(self, guide: KeyGuide) -> None:
        """Show the classes of the key."""
        self._guide = guide
        self._show_classes()

    @Slot()
    def _show_classes(self) -> None:
        self._class = ""
        self._title.setText(_("What kind of thing is it, by its looks?"))
        for made in (self._choose, self._any, self._up):
            made.hide()
        self.tiles.show_tiles(class_tiles(self._guide) if self._guide else (), several=False)

    def focus_tiles(self) -> None:
        """Go to the tiles."""
        self.tiles.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _press(self) -> None:
        """Open a class at one touch; kinds are collected."""
        if not self._class and (chosen := self.tiles.chosen()):
            self._take(chosen[0])

    @Slot(str)
    def _take(self, tile_id: str) -> None:
        if self._guide is None:
            return
        if self._class:
            chosen = {*self.tiles.chosen(), tile_id}
            shown = kind_tiles(self._guide, self._class)
            self.kinds_picked.emit(tuple(tile.id for tile in shown if tile.id in chosen))
            return
        kinds = kind_tiles(self._guide, tile_id)
        if not kinds:
            self.picked.emit(tile_id)
            return
        self._class = tile_id
        self._title.setText(_("{0}: which of these looks like it?").format(tile_id))
        for made in (self._choose, self._any, self._up):
            made.show()
        self.tiles.show_tiles(kinds)
        self._show_choice()
        self.focus_tiles()

    @Slot()
    def _show_choice(self) -> None:
        self._choose.setEnabled(bool(self.tiles.chosen()))

    @Slot()
    def _settle(self) -> None:
        if chosen := self.tiles.chosen():
            self.kinds_picked.emit(chosen)

    @Slot()
    def _take_all(self) -> None:
        if self._guide:
            tiles = kind_tiles(self._guide, self._class)
            self.kinds_picked.emit(tuple(tile.id for tile in tiles))

    @Slot()
    def _skip(self) -> None:
        self.skipped.emit()
