"""Tiles with pictures, to be chosen by key, mouse or finger."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from stce_desktop.gui.models.tiles_model import TILE_ROLE, TilesModel
from stce_desktop.gui.presenters.key_tiles import Tile
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.style import current_theme
from stce_desktop.gui.theme.tokens import GAP

Index = QModelIndex | QPersistentModelIndex
_WIDE = 6.6  # line heights a tile is wide at least
_PICTURE = 3.8  # line heights a picture is high
_LINES = 3  # lines of its label at most
_LONG = 24  # letters from which a label may need all its lines


class TileList(QListView):
    """Choose one tile or several; `taken` is emitted when Enter or a double click settles it."""

    taken = Signal(str)
    changed = Signal()

    def __init__(self, pictures: StatePictures, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = TilesModel(self)
        self.setModel(self._tiles)
        self._painter = TileDelegate(pictures, self)
        self.setItemDelegate(self._painter)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.activated.connect(self._take)
        self.selectionModel().selectionChanged.connect(self._note)

    def show_tiles(
        self, tiles: tuple[Tile, ...], chosen: tuple[str, ...] = (), *, several: bool = True
    ) -> None:
        """Replace the tiles and mark the chosen ones."""
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.MultiSelection if several else mode.SingleSelection)
        self._painter.measure(tiles)
        self._tiles.show_tiles(tiles)
        for tile_id in chosen:
            place = self._tiles.index(self._tiles.row_of(tile_id))
            self.selectionModel().select(place, QItemSelectionModel.SelectionFlag.Select)
        if tiles:
            first = max(0, self._tiles.row_of(chosen[0])) if chosen else 0
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._tiles.index(first), flag)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width evenly among the tiles of a line."""
        self._painter.spread(self.viewport().width())
        super().resizeEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Move to the side the arrow points to, also where text runs from right to left."""
        move = QAbstractItemView.CursorAction
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            swapped = {move.MoveLeft: move.MoveRight, move.MoveRight: move.MoveLeft}
            action = swapped.get(action, action)
        return super().moveCursor(action, modifiers)

    def chosen(self) -> tuple[str, ...]:
        """Return the ids of the chosen tiles in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return tuple(tile.id for row in rows if (tile := self._tiles.tile(row)))

    def go_to(self, tile_id: str) -> None:
        """Move the current place to a tile."""
        flag = QItemSelectionModel.SelectionFlag.NoUpdate
        place = self._tiles.index(self._tiles.row_of(tile_id))
        self.selectionModel().setCurrentIndex(place, flag)

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        if tile := self._tiles.tile(index.row()):
            self.taken.emit(tile.id)

    @Slot()
    def _note(self) -> None:
        self.changed.emit()


class TileDelegate(QStyledItemDelegate):
    """Paint picture, label and note of one tile; a chosen one carries a tick."""

    def __init__(self, pictures: StatePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._has_pictures = False
        self._has_notes = False
        self._is_long = False
        self._room = 0

    def spread(self, width: int) -> None:
        """Know how wide the lines of tiles are."""
        self._room = width - 2 * GAP  # a scroll bar may come

    def measure(self, tiles: tuple[Tile, ...]) -> None:
        """Make room for what these tiles show."""
        self._has_pictures = any(self._pictures.has(*tile.picture) for tile in tiles)
        self._has_notes = any(tile.note for tile in tiles)
        self._is_long = any(len(tile.label) > _LONG for tile in tiles)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one size for all tiles."""
        line = QFontMetrics(option.font).height()
        label = _LINES if self._has_pictures or self._is_long else 2
        lines = (_PICTURE if self._has_pictures else 0) + label + (1 if self._has_notes else 0)
        columns = max(1, self._room // max(1, round(_WIDE * line)))
        wide = self._room // columns if self._room > 0 else round(_WIDE * line)
        return QSize(wide, round(lines * line) + 3 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one tile."""
        tile = index.data(TILE_ROLE)
        if not isinstance(tile, Tile):
            return
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = option.rect.adjusted(3, 3, -3, -3)
        self._ground(painter, option, frame)
        inner = frame.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        line = QFontMetrics(option.font).height()
        if self._has_pictures:
            side = round(_PICTURE * line)
            if pixmap := self._pictures.pixmap(*tile.picture, side):
                self._picture(painter, pixmap, inner, side)
            inner.setTop(inner.top() + side)
        if self._has_notes:
            note = QRect(inner)
            note.setTop(inner.bottom() - line)
            inner.setBottom(note.top())
            small = QFont(option.font)
            small.setPointSizeF(option.font.pointSizeF() * 0.85)
            painter.setFont(small)
            painter.setPen(QColor(theme.muted))
            text = QFontMetrics(small).elidedText(
                tile.note, Qt.TextElideMode.ElideRight, note.width()
            )
            painter.drawText(note, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.setFont(option.font)
        painter.setPen(QColor(theme.muted if tile.is_dim else theme.text))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(inner, int(flags), tile.label)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, frame: QRect) -> None:
        theme = current_theme()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        view = option.widget
        current = bool(option.state & QStyle.StateFlag.State_HasFocus) and view.hasFocus()
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        path = QPainterPath()
        path.addRoundedRect(QRectF(frame), 8, 8)
        painter.fillPath(path, QColor(theme.soft if chosen or hovered else theme.raised))
        colour = theme.focus if current else theme.accent if chosen else theme.line
        painter.setPen(QPen(QColor(colour), 3 if current else 2 if chosen else 1))
        painter.drawPath(path)
        if chosen:
            self._tick(
                painter,
                QStyle.visualRect(
                    option.direction, frame, QRect(frame.right() - 24, frame.top() + 5, 18, 18)
                ),
            )

    def _tick(self, painter: QPainter, place: QRect) -> None:
        theme = current_theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(place)
        painter.setPen(QPen(QColor(theme.on_accent), 2))
        x, y = place.left(), place.top()
        painter.drawLine(x + 5, y + 9, x + 8, y + 12)
        painter.drawLine(x + 8, y + 12, x + 13, y + 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _picture(self, painter: QPainter, pixmap: QPixmap, room: QRect, side: int) -> None:
        painter.drawPixmap(room.center().x() - side // 2, room.top(), pixmap)
