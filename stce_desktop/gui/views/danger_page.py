"""Danger: what to do first, readable after one key press, with nothing to log in to."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from stce_desktop.domain.knowledge import HazardGuide
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Page, Section, button, clear
from stce_desktop.gui.widgets.sign_strip import SIGNS, SignLabel
from stce_desktop.i18n import _

_ROOMY = 52  # line heights the page must be wide for the actions to stand beside the tiles
_PAIRED = 40  # line heights for two columns of tiles
_TILE, _LARGE = 34, 104  # pixels of a sign


class DangerPage(Page):
    """Show the hazards as tiles and the first actions of the one that is chosen."""

    back_wanted = Signal()

    def __init__(
        self,
        guides: tuple[HazardGuide, ...],
        signs: StatePictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_("Danger"), parent)
        self._guides = guides
        self._signs = signs
        self._tiles: list[QPushButton] = []
        column = self.column
        column.addWidget(SafeLabel(_("Danger: stop, keep away, warn others"), "title"))
        self._grid = grid = QGridLayout()
        grid.setSpacing(GAP)
        for number, guide in enumerate(guides):
            key = f"{number + 1}  " if number < 9 else ""
            tile = button(f"{key}{guide.label}", "tile")
            tile.setCheckable(True)
            tile.setProperty("number", number)
            if number < 9:
                tile.setShortcut(QKeySequence(str(number + 1)))
            tile.clicked.connect(self._choose)
            self._tiles.append(tile)
        self._detail = QVBoxLayout()
        # The first action is read at once, so it never stands below a long list of tiles.
        self._halves = QBoxLayout(QBoxLayout.Direction.BottomToTop)
        self._halves.setSpacing(2 * GAP)
        self._halves.addLayout(grid, 6)
        self._halves.addLayout(self._detail, 5)
        column.addLayout(self._halves)
        column.addStretch(1)
        if guides:
            self.show_guide(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the signs when they are first seen: a start need not wait for them."""
        super().showEvent(event)
        for guide, tile in zip(self._guides, self._tiles, strict=True):
            if tile.icon().isNull() and (sign := self._signs.pixmap(SIGNS, guide.id, _TILE)):
                tile.setIcon(QIcon(sign))
                tile.setIconSize(QSize(_TILE, _TILE))

    def show_guide(self, number: int) -> None:
        """Show the first actions for one hazard."""
        guide = self._guides[number]
        for place, tile in enumerate(self._tiles):
            tile.setChecked(place == number)
        clear(self._detail)
        first = Section(guide.label, self.widget(), "hazards")
        beside = QHBoxLayout()
        beside.setSpacing(2 * GAP)
        sign = SignLabel(self._signs, guide.id, guide.label, _LARGE)
        beside.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        steps = QVBoxLayout()
        for step, text in enumerate(guide.first, start=1):
            steps.addWidget(SafeLabel(f"{step}.  {text}", "result" if step == 1 else "heading"))
        beside.addLayout(steps, 1)
        first.body.addLayout(beside)
        self._detail.addWidget(first)
        more = Section("", self.widget())
        rows = [
            (_("distance"), guide.distance_m),
            (_("protection"), guide.protection),
            (_("call"), guide.call),
            *((_("never"), text) for text in guide.never),
            *((_("signs"), text) for text in guide.signs),
        ]
        more.add_rows(tuple(rows))
        self._detail.addWidget(more)
        self._detail.addStretch(1)
        self._keep_in_sight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions beside the tiles, or above them where it is narrow."""
        super().resizeEvent(event)
        room = self.viewport().width() / max(1, self.fontMetrics().height())
        way = QBoxLayout.Direction
        self._halves.setDirection(way.LeftToRight if room >= _ROOMY else way.BottomToTop)
        columns = 2 if room >= _PAIRED else 1
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, number // columns, number % columns)
        self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Let the actions begin where the page is scrolled to, so that they are read at once."""
        is_beside = self._halves.direction() == QBoxLayout.Direction.LeftToRight
        here = self.verticalScrollBar().value()
        self._detail.setContentsMargins(0, here if is_beside else 0, 0, 0)
        if not is_beside:
            self.verticalScrollBar().setValue(0)

    def focus_tiles(self) -> None:
        """Go to the tile that is chosen."""
        chosen = next((tile for tile in self._tiles if tile.isChecked()), None)
        if chosen:
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _choose(self) -> None:
        self.show_guide(int(self.sender().property("number")))
