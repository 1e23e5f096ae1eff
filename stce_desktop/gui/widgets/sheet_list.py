"""The contact sheet: tiles of goods with their pictures, scrolled without a stutter."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from stce_desktop.app.use_cases.browse_goods import BrowseRow
from stce_desktop.app.use_cases.open_key import KIND
from stce_desktop.gui.models.browse_model import ROW_ROLE, BrowseModel
from stce_desktop.gui.models.thumbnails import Thumbnails
from stce_desktop.gui.presenters.browse_state import no_picture, tile_note, unreadable
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.style import current_theme
from stce_desktop.gui.theme.tokens import GAP, Theme

Index = QModelIndex | QPersistentModelIndex
_WIDE = 8.6  # line heights a tile is wide at least
_LINES = 4  # three of the name, one of the note
_FRAME = 3  # pixels between tile and cell
_DRAWING = 0.62  # of the picture's height: the drawing that stands for a picture


class SheetList(QListView):
    """Choose one of the goods; `opened` carries its id on Enter or a double click."""

    opened = Signal(str)

    def __init__(
        self,
        model: BrowseModel,
        thumbnails: Thumbnails,
        drawings: StatePictures,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._goods = model
        self._thumbnails = thumbnails
        self._tile = SheetDelegate(thumbnails, drawings, self)
        self.setModel(model)
        self.setItemDelegate(self._tile)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(name)
        self.activated.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width evenly among the tiles of a line."""
        line = self.fontMetrics().height()
        room = self.viewport().width() - 2
        columns = max(1, int(room // (_WIDE * line)))
        wide = room // columns
        picture = QSize(wide - 2 * _FRAME, (wide - 2 * _FRAME) * 3 // 4)
        self._tile.fit(picture, line)
        self._thumbnails.use_size(picture * self.devicePixelRatio())
        cell = QSize(wide, picture.height() + _LINES * line + 2 * GAP + 2 * _FRAME)
        self.setGridSize(cell)
        self.verticalScrollBar().setSingleStep(cell.height() // 4)
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

    def go_to(self, number: int) -> None:
        """Make a tile the current one and bring it in sight."""
        place = self._goods.index(max(0, number))
        self.setCurrentIndex(place)
        self.scrollTo(place)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if row := self._goods.row(index.row()):
            self.opened.emit(row.id)


class SheetDelegate(QStyledItemDelegate):
    """Paint picture, name and note of one tile; without a picture, the drawing of its kind."""

    def __init__(
        self, thumbnails: Thumbnails, drawings: StatePictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._drawings = drawings
        self._picture = QSize(1, 1)
        self._line = 1

    def fit(self, picture: QSize, line: int) -> None:
        """Know the size of the picture and the height of a line, in pixels."""
        self._picture, self._line = picture, line

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return one size for all tiles."""
        high = self._picture.height() + _LINES * self._line + 2 * GAP
        return QSize(self._picture.width(), high) + QSize(2 * _FRAME, 2 * _FRAME)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one tile."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, BrowseRow):
            return
        theme = current_theme()
        painter.save()
        frame = option.rect.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(frame, QColor(theme.soft if is_current else theme.surface))
        place = QRect(frame.topLeft(), self._picture)
        image = self._thumbnails.image(row.id)
        if image is not None and not image.isNull():
            painter.drawImage(place, image)
        else:
            self._drawing(painter, theme, place, row, is_damaged=image is not None)
        self._text(painter, option, frame.adjusted(GAP, place.height() + 4, -GAP, -4), row)
        painter.setPen(QPen(QColor(theme.focus if is_current else theme.line), 1 + 2 * is_current))
        painter.drawRect(frame)
        painter.restore()

    def _drawing(
        self, painter: QPainter, theme: Theme, place: QRect, row: BrowseRow, *, is_damaged: bool
    ) -> None:
        painter.fillRect(place, QColor(theme.neutral_soft))
        if self._thumbnails.has_file(row.id) and not is_damaged:
            return  # it is being read
        side = round(place.height() * _DRAWING)
        if pixmap := self._drawings.pixmap(KIND, row.kind, side):
            painter.drawPixmap(place.center().x() - side // 2, place.top() + GAP, pixmap)
        painter.setPen(QColor(theme.muted))
        foot = QRect(place.left(), place.bottom() - self._line - 4, place.width(), self._line)
        words = unreadable() if is_damaged else no_picture()
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), words)

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: BrowseRow
    ) -> None:
        theme = current_theme()
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        name = QRect(room.left(), room.top(), room.width(), 3 * self._line)
        painter.setPen(QColor(theme.text))
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(name, int(flags), row.name)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.85)
        painter.setFont(small)
        painter.setPen(QColor(theme.muted if row.is_twin else theme.amber))
        note = QRect(room.left(), name.bottom() + 1, room.width(), self._line)
        text = QFontMetrics(small).elidedText(
            tile_note(row), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(note, int(side | Qt.AlignmentFlag.AlignVCenter), text)
