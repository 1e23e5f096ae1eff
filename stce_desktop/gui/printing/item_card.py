"""The printed card of an item on A4 or A6, fit for a printer that has only black."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from stce_desktop.app.use_cases.print_card import CardOrder
from stce_desktop.gui.presenters.card_form import SHEETS, Sheet
from stce_desktop.gui.presenters.card_paper import CardPaper, card_paper
from stce_desktop.gui.printing.card_flow import card_document
from stce_desktop.gui.printing.flow import FAMILIES
from stce_desktop.gui.printing.sheet import keep_whole
from stce_desktop.i18n import active

DPI = 300
_MM = DPI / 25.4


def print_card(order: CardOrder) -> Path:
    """Write the card and return its file; raise ReportError. A6 may need its back, too."""
    sheet = SHEETS[order.size]
    paper = card_paper(order.card, datetime.now(UTC).date(), training=order.training)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(paper.title)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QSizeF(sheet.width, sheet.height), QPageSize.Unit.Millimeter))
    edge = sheet.margin
    writer.setPageMargins(QMarginsF(edge, edge, edge, edge), QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    _draw(painter, writer, paper, sheet)
    painter.end()
    keep_whole(bytes(buffer.data().data()), order.path)
    return order.path


def _draw(painter: QPainter, writer: QPdfWriter, paper: CardPaper, sheet: Sheet) -> None:
    width, height = float(writer.width()), float(writer.height())
    foot = sheet.foot * _MM
    body = QSizeF(width, height - foot)
    document = card_document(paper, sheet.form, body, writer)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * body.height())
        document.drawContents(painter, QRectF(0, page * body.height(), width, body.height()))
        painter.restore()
        area = QRectF(0, height - foot, width, foot)
        _foot(painter, paper, sheet, area, f"{page + 1}/{pages}" if pages > 1 else "")


def _foot(painter: QPainter, paper: CardPaper, sheet: Sheet, area: QRectF, page: str) -> None:
    painter.setFont(QFont(FAMILIES, 1))
    font = painter.font()
    font.setPointSizeF(max(5.0, sheet.form.text * 0.72))
    painter.setFont(font)
    painter.setPen(QPen(Qt.GlobalColor.black, 2))
    top = area.top() + area.height() * 0.12
    painter.drawLine(0, int(top), int(area.width()), int(top))
    sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    side, other = reversed(sides) if active().right_to_left else sides
    high = (area.bottom() - top) / 2
    ends = (page, paper.mark)
    for number, (text, end) in enumerate(zip(paper.foot, ends, strict=True)):
        line = QRectF(area.left(), top + number * high, area.width(), high)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(line, int(side | middle), text)
        painter.drawText(line, int(other | middle), end)
