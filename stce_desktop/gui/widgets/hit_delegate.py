"""Paint one line of the result list, mirrored where text runs from right to left."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from stce_desktop.gui.models.hits_model import ROW_ROLE, THUMB_ROLE, THUMB_SIZE
from stce_desktop.gui.presenters.search_state import HitRow
from stce_desktop.gui.theme.style import current_theme
from stce_desktop.gui.theme.tokens import GAP, Theme

Index = QModelIndex | QPersistentModelIndex
_SMALL = QSize(52, 39)


class HitDelegate(QStyledItemDelegate):
    """Paint thumbnail, title, kind, codes and the reason of a hit; in two lines when compact."""

    def __init__(self, parent: QObject | None = None, *, is_compact: bool = False) -> None:
        super().__init__(parent)
        self._is_compact = is_compact
        self._thumb = _SMALL if is_compact else THUMB_SIZE
        self._lines = 2 if is_compact else 3

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height for the lines of text or the thumbnail."""
        line = QFontMetrics(option.font).height()
        gap = GAP if self._is_compact else 2 * GAP
        return QSize(200, max(self._thumb.height(), self._lines * line + gap) + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, HitRow):
            return
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = option.rect.adjusted(4, 3, -4, -3)
        self._ground(painter, option, frame, theme)
        gap = GAP // 2 if self._is_compact else GAP
        inner = frame.adjusted(gap, gap, -gap, -gap)
        picture = QRect(inner.topLeft(), self._thumb)
        rest = inner.adjusted(self._thumb.width() + 2 * gap, 0, 0, 0)
        self._picture(painter, _mirrored(option, inner, picture), index.data(THUMB_ROLE), theme)
        self._text(painter, option, _mirrored(option, inner, rest), row)
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, frame: QRect, theme: Theme
    ) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        path = QPainterPath()
        path.addRoundedRect(QRectF(frame), 8, 8)
        painter.fillPath(path, QColor(theme.soft if selected or hovered else theme.surface))
        painter.setPen(QPen(QColor(theme.focus if selected else theme.line), 2 if selected else 1))
        painter.drawPath(path)

    def _picture(self, painter: QPainter, place: QRect, image: object, theme: Theme) -> None:
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), 6, 6)
        painter.setClipPath(path)
        if isinstance(image, QImage) and not image.isNull():
            size = image.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            target = QRect(place.topLeft(), size)
            target.moveCenter(place.center())
            painter.drawImage(target, image)
        else:
            painter.fillPath(path, QColor(theme.neutral_soft))
            if isinstance(image, QPixmap):
                side = min(place.width(), place.height())
                target = QRect(0, 0, side, side)
                target.moveCenter(place.center())
                painter.drawPixmap(target, image)
        painter.restore()

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, row: HitRow
    ) -> None:
        theme = current_theme()
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        bold = QFont(option.font)
        bold.setBold(True)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        height = place.height() // self._lines
        kind = f"{row.kind} · {row.codes}" if row.codes else row.kind
        if self._is_compact and row.reason:
            kind = f"{row.reason} · {kind}"
        tone = theme.muted if row.is_twin or not row.is_commodity else theme.amber
        lines = (
            (bold, theme.text, row.title),
            (small, tone, kind),
            (small, theme.muted, row.reason),
        )[: self._lines]
        for number, (font, colour, text) in enumerate(lines):
            line = QRect(place.x(), place.y() + number * height, place.width(), height)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(align), short)


def _mirrored(option: QStyleOptionViewItem, frame: QRect, part: QRect) -> QRect:
    return QStyle.visualRect(option.direction, frame, part)
