"""The flow of a printed card: head with QR code, hazards, picture with telltales, rows."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPagedPaintDevice,
    QPainter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableFormat,
)

from stce_desktop.domain.plain_text import plain_text
from stce_desktop.gui.models.picture_file import PictureFileError, read_image
from stce_desktop.gui.presenters.card_form import CardForm
from stce_desktop.gui.presenters.card_paper import CardPaper, Rows, Spot
from stce_desktop.gui.printing.flow import FAMILIES
from stce_desktop.gui.printing.qr import qr_image
from stce_desktop.i18n import _, active

_SHRINK = (1.0, 0.94, 0.88)  # A6 stays above 5.5 points
_PIXELS = 1400  # of a printed picture's longer side at most: 300 dots an inch on A4


def card_document(
    paper: CardPaper, form: CardForm, body: QSizeF, device: QPagedPaintDevice
) -> QTextDocument:
    """Return the document of a card, laid out for pages of `body` pixels on `device`.

    Smaller print is tried before a second page; a section that does not fit begins that page, so
    that no row is torn.
    """
    for shrunk in _SHRINK:
        tried = replace(form, text=form.text * shrunk)
        document = _laid_out(paper, tried, (body, device))
        if document.pageCount() == 1:
            return document
    kept = len(paper.sections) - 1
    while kept > 0:
        front = replace(paper, sections=paper.sections[:kept])
        if _laid_out(front, form, (body, device)).pageCount() == 1:
            break
        kept -= 1
    return _laid_out(paper, form, (body, device), kept)


def _laid_out(
    paper: CardPaper,
    form: CardForm,
    page: tuple[QSizeF, QPagedPaintDevice],
    broken_at: int | None = None,
) -> QTextDocument:
    body, device = page
    document = QTextDocument()
    document.setDocumentMargin(0)
    font = QFont(FAMILIES)
    font.setPointSizeF(form.text)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if active().right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(body)
    _CardFlow(document, form).fill(paper, broken_at)
    return document


class _CardFlow:
    """Write the parts of a card one under the other."""

    def __init__(self, document: QTextDocument, form: CardForm) -> None:
        self._document = document
        self._form = form
        self._cursor = QTextCursor(document)

    def fill(self, paper: CardPaper, broken_at: int | None) -> None:
        self._head(paper)
        if paper.hazards:
            table = self._table(len(paper.hazards), (30, 70), border=2.0)
            for row, (name, first) in enumerate(paper.hazards):
                self._write(self._cell(table, row, 0), _("DANGER: {0}").format(name), bold=True)
                self._write(self._cell(table, row, 1), first, bold=True)
            self._gap()
        self._seen(paper)
        for number, (title, rows) in enumerate(paper.sections):
            self._heading(title, on_new_page=number == broken_at)
            self._rows(rows)

    def _head(self, paper: CardPaper) -> None:
        table = self._table(1, (80, 20))
        cell = self._cell(table, 0, 0)
        if paper.mark:
            self._write(cell, paper.mark, bold=True)
            cell.insertBlock()
        self._write(cell, paper.title, 1.75, bold=True)
        cell.insertBlock()
        self._write(cell, paper.kind, bold=True)
        cell.insertBlock()
        self._write(cell, paper.what)
        code = self._cell(table, 0, 1)
        block = QTextBlockFormat()
        block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        code.mergeBlockFormat(block)
        self._picture(code, "qr", qr_image(paper.qr), self._form.qr)
        code.insertBlock(block)
        self._write(code, paper.qr, 0.62)
        self._gap()

    def _seen(self, paper: CardPaper) -> None:
        image, caption = printed_image(paper)
        if self._form.is_wide and not image.isNull():
            table = self._table(1, (56, 44))
            cell = self._cell(table, 0, 0)
            self._figure(cell, image, caption)
            beside = self._cell(table, 0, 1)
            self._write(beside, _("Telltales"), 1.15, bold=True)
            for label, text in paper.telltales:
                beside.insertBlock()
                self._write(beside, label, bold=True)
                if text:
                    beside.insertBlock()
                    self._write(beside, text)
            return
        self._figure(self._cell(self._table(1, (100,)), 0, 0), image, caption)
        self._heading(_("Telltales"))
        self._rows(paper.telltales)

    def _figure(self, cell: QTextCursor, image: QImage, caption: str) -> None:
        if not image.isNull():
            self._picture(cell, "picture", image, self._form.picture)
            cell.insertBlock()
        self._write(cell, caption, 0.8)

    def _rows(self, rows: Rows) -> None:
        table = self._table(len(rows), (34, 66), border=1.0)
        for number, (label, text) in enumerate(rows):
            self._write(self._cell(table, number, 0), label, bold=True)
            self._write(self._cell(table, number, 1), text)

    def _heading(self, title: str, *, on_new_page: bool = False) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        block = QTextBlockFormat()
        block.setTopMargin(self._form.text * 0.8)
        if on_new_page:
            block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        self._cursor.insertBlock(block)
        self._write(self._cursor, title, 1.15, bold=True)

    def _gap(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._write(self._cursor, " ", 0.4)

    def _table(self, rows: int, widths: tuple[int, ...], *, border: float = 0.0) -> QTextTable:
        form = QTextTableFormat()
        form.setBorder(border)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(Qt.GlobalColor.black)
        form.setCellPadding(self._form.text * 0.3)
        form.setCellSpacing(0)
        percent = QTextLength.Type.PercentageLength
        form.setWidth(QTextLength(percent, 100))
        shares = widths[::-1] if active().right_to_left else widths
        form.setColumnWidthConstraints([QTextLength(percent, width) for width in shares])
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        return self._cursor.insertTable(rows, len(widths), form)

    def _cell(self, table: QTextTable, row: int, column: int) -> QTextCursor:
        at = table.columns() - 1 - column if active().right_to_left else column
        return table.cellAt(row, at).firstCursorPosition()

    def _write(
        self, cursor: QTextCursor, text: str, size: float = 1.0, *, bold: bool = False
    ) -> None:
        font = QFont(FAMILIES)
        font.setPointSizeF(self._form.text * size)
        font.setBold(bold)
        form = QTextCharFormat()
        form.setFont(font)
        cursor.insertText(plain_text(text), form)

    def _picture(self, cursor: QTextCursor, name: str, image: QImage, side: float) -> None:
        url = QUrl(f"memory:{name}")
        self._document.addResource(QTextDocument.ResourceType.ImageResource, url, image)
        box = QSizeF(side, side * 0.75) if name == "picture" else QSizeF(side, side)
        shown = QSizeF(image.size()).scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
        form = QTextImageFormat()
        form.setName(url.toString())
        form.setWidth(shown.width())
        form.setHeight(shown.height())
        cursor.insertImage(form)


def printed_image(paper: CardPaper) -> tuple[QImage, str]:
    """Return the picture without colour, its telltales numbered, and its caption.

    A file that cannot be read costs the picture, not the card: the caption says why.
    """
    if paper.picture is None:
        return QImage(), paper.caption
    try:
        image = read_image(paper.picture.path, is_own=paper.picture.is_own)
    except PictureFileError as error:
        return QImage(), error.sentence()
    grey = QImage(image.size(), QImage.Format.Format_RGB32)
    grey.fill(Qt.GlobalColor.white)
    painter = QPainter(grey)
    painter.drawImage(0, 0, image)
    painter.end()
    if max(grey.width(), grey.height()) > _PIXELS:
        smooth = Qt.TransformationMode.SmoothTransformation
        grey = grey.scaled(_PIXELS, _PIXELS, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    grey = grey.convertToFormat(QImage.Format.Format_Grayscale8)
    _number(grey, paper.spots, grey.width() / paper.picture.width)
    return grey, paper.caption


def _number(image: QImage, spots: tuple[Spot, ...], scale: float) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = image.width() * 0.022
    font = QFont(FAMILIES)
    font.setPixelSize(max(1, round(radius * 1.4)))
    font.setBold(True)
    painter.setFont(font)
    for spot in spots:
        at = QPointF(spot.x, spot.y) * scale
        painter.setPen(QPen(Qt.GlobalColor.black, max(1.0, radius * 0.16)))
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawEllipse(at, radius, radius)
        box = QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(spot.number))
    painter.end()
