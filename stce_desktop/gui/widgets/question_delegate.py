"""Paint one line of the list of questions."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from stce_desktop.gui.models.questions_model import QUESTION_ROLE
from stce_desktop.gui.presenters.key_state import QuestionRow
from stce_desktop.gui.theme.style import current_theme
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.i18n import _

Index = QModelIndex | QPersistentModelIndex


class QuestionDelegate(QStyledItemDelegate):
    """Paint the question, what it takes, what to mind, and the answer where there is one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height for two lines of text."""
        return QSize(200, 2 * QFontMetrics(option.font).height() + 3 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        row = index.data(QUESTION_ROLE)
        if not isinstance(row, QuestionRow):
            return
        theme = current_theme()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = option.rect.adjusted(4, 2, -4, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        path = QPainterPath()
        path.addRoundedRect(QRectF(frame), 8, 8)
        painter.fillPath(path, QColor(theme.soft if selected or hovered else theme.surface))
        painter.setPen(QPen(QColor(theme.focus if selected else theme.line), 2 if selected else 1))
        painter.drawPath(path)
        inner = frame.adjusted(GAP + 2, GAP // 2, -GAP - 2, -GAP // 2)
        bold = QFont(option.font)
        bold.setBold(row.is_best)
        small = QFont(option.font)
        small.setPointSizeF(option.font.pointSizeF() * 0.9)
        tone = theme.text if row.is_best else theme.muted
        half = inner.height() // 2
        top = QRect(inner.left(), inner.top(), inner.width(), half)
        self._line(painter, option, top, bold, (row.question, tone))
        below = QRect(inner.left(), inner.top() + half, inner.width(), half)
        if row.answer:
            second = (_("answered: {0}").format(row.answer), theme.accent)
        elif row.danger:
            second = (f"{row.note} · {row.danger}", theme.red)
        else:
            second = (row.note, theme.muted)
        self._line(painter, option, below, small, second)
        painter.restore()

    def _line(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        font: QFont,
        said: tuple[str, str],
    ) -> None:
        text, colour = said
        align = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(align), short)
