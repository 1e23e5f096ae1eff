"""The flow of a paper: its text, tables and photos as one document."""

from unicodedata import bidirectional

from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPagedPaintDevice,
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
from stce_desktop.gui.presenters.paper import Figure, Paper, Table
from stce_desktop.gui.printing.qr import qr_image
from stce_desktop.i18n import _

FAMILIES = ["Noto Sans", "Noto Sans Arabic", "Droid Sans Fallback"]
_TEXT, _SMALL, _HEADING, _TITLE = 9.0, 7.0, 10.5, 17.0
# Pictures are sized in dots of 1/96 inch, whatever the device: the page is 688 of them wide.
_QR_SIDE = 110.0
_PHOTO = QSizeF(325.0, 235.0)  # six to a page, captions included
_SMALL_PHOTO = QSizeF(215.0, 130.0)
_HAIR = 1.0
_BOLD_UP_TO = 40  # a first column as narrow as this holds labels
_A_PAGE = 6
_HEADS = QTextFormat.Property.UserProperty  # marks a heading
_HEADED = 110.0  # a heading needs two rows under it on its page, at 150 dots an inch
_SMALL_ROW = 3
_WRITE_LINES = 3  # lines of room in a box to write into


def document_of(
    paper: Paper, images: dict[str, QImage], body: QSizeF, device: QPagedPaintDevice
) -> QTextDocument:
    """Return the document of a paper, laid out for pages of `body` pixels on `device`."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(QFont(FAMILIES, int(_TEXT)))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    mirrored = Qt.LayoutDirection.RightToLeft
    option.setTextDirection(mirrored if paper.is_mirrored else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(body)
    _Flow(document, paper.is_mirrored).fill(paper, images)
    _keep_headings(document, body.height())
    return document


def _keep_headings(document: QTextDocument, page: float) -> None:
    """Begin a page before each heading that would stand at the foot of one, alone."""
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        if block.blockFormat().hasProperty(_HEADS):
            bottom = layout.blockBoundingRect(block).bottom() % page
            if page - bottom < _HEADED:
                form = block.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(form)
        block = block.next()


class _Flow:
    """Write the parts of a paper one under the other."""

    def __init__(self, document: QTextDocument, is_mirrored: bool) -> None:
        self._document = document
        self._is_mirrored = is_mirrored
        self._cursor = QTextCursor(document)

    def fill(self, paper: Paper, images: dict[str, QImage]) -> None:
        # In one edit: otherwise each cell lays its whole table out again.
        self._cursor.beginEditBlock()
        self._parts(paper, images)
        self._cursor.endEditBlock()

    def _parts(self, paper: Paper, images: dict[str, QImage]) -> None:
        self._title(paper)
        for text in paper.opening:
            self._line(text, _TEXT + 1)
        for table in paper.tables:
            if table.title:
                self._line(table.title, _HEADING, bold=True, above=12)
            else:
                self._line("", 4)
            self._rows(table)
        for text in paper.closing:
            self._line(text, _TEXT, above=8)
        small = bool(paper.opening)
        for start in range(0, len(paper.figures), _SMALL_ROW if small else _A_PAGE):
            chosen = paper.figures[start : start + (_SMALL_ROW if small else _A_PAGE)]
            self._figures(chosen, images, is_small=small)

    def _title(self, paper: Paper) -> None:
        table = self._table(1, (78, 22), border=0)
        cursor = self._cell(table, 0, 0)
        if paper.mark:
            self._text(cursor, paper.mark, _HEADING, bold=True)
            cursor.insertBlock()
        self._text(cursor, paper.title, _TITLE, bold=True)
        for line in paper.lines:
            cursor.insertBlock()
            self._text(cursor, line, _TEXT + 1)
        cell = self._cell(table, 0, 1)
        form = QTextBlockFormat()
        side = Qt.AlignmentFlag.AlignLeft if self._is_mirrored else Qt.AlignmentFlag.AlignRight
        form.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        cell.mergeBlockFormat(form)
        self._picture(cell, "qr", qr_image(paper.qr), QSizeF(_QR_SIDE, _QR_SIDE))

    def _line(self, text: str, size: float, *, bold: bool = False, above: float = 3) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        block = QTextBlockFormat()
        block.setTopMargin(above)
        if bold:
            block.setBottomMargin(2)
            block.setProperty(_HEADS, True)  # noqa: FBT003 - Qt's own order
        self._cursor.insertBlock(block)
        self._text(self._cursor, text, size, bold=bold)

    def _rows(self, table: Table) -> None:
        head = 1 if table.head else 0
        made = self._table(len(table.rows) + head, table.widths, border=_HAIR, heads=head)
        for column, text in enumerate(table.head):
            cell = self._cell(made, 0, column)
            self._text(cell, text, _SMALL + 0.5, bold=True)
        is_labelled = table.widths[0] <= _BOLD_UP_TO and not table.head
        for number, row in enumerate(table.rows, start=head):
            for column, text in enumerate(row):
                cell = self._cell(made, number, column)
                shown = "\n" * _WRITE_LINES if table.is_form and not text else text
                size = _SMALL + 0.5 if len(row) > 3 else _TEXT
                self._text(cell, shown, size, bold=is_labelled and column == 0)

    def _figures(
        self, figures: tuple[Figure, ...], images: dict[str, QImage], *, is_small: bool
    ) -> None:
        columns = _SMALL_ROW if is_small else 2
        box = _SMALL_PHOTO if is_small else _PHOTO
        if not is_small:
            self._line(_("Photos"), _HEADING, bold=True, above=0)
            block = self._cursor.blockFormat()
            block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self._cursor.setBlockFormat(block)
        else:
            self._line("", 4)
        rows = -(-len(figures) // columns)
        table = self._table(rows, (100 // columns,) * columns, border=0)
        for number, figure in enumerate(figures):
            cell = self._cell(table, *divmod(number, columns))
            image = images.get(figure.sha256, QImage())
            if image.isNull():
                self._text(cell, _("This photo is lost or damaged and cannot be shown."), _TEXT)
            else:
                self._picture(cell, figure.sha256, image, box)
            cell.insertBlock()
            self._text(cell, figure.caption, _SMALL - 0.5)

    def _table(
        self, rows: int, widths: tuple[int, ...], *, border: float, heads: int = 0
    ) -> QTextTable:
        form = QTextTableFormat()
        form.setBorder(border)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(Qt.GlobalColor.black)
        form.setCellPadding(3)
        form.setCellSpacing(0)
        form.setHeaderRowCount(heads)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        percent = QTextLength.Type.PercentageLength
        shares = widths[::-1] if self._is_mirrored else widths
        form.setColumnWidthConstraints([QTextLength(percent, width) for width in shares])
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        return self._cursor.insertTable(rows, len(widths), form)

    def _cell(self, table: QTextTable, row: int, column: int) -> QTextCursor:
        """Return the place of a cell; in a mirrored paper the first column stands at the right."""
        at = table.columns() - 1 - column if self._is_mirrored else column
        return table.cellAt(row, at).firstCursorPosition()

    def _text(self, cursor: QTextCursor, text: str, size: float, *, bold: bool = False) -> None:
        font = QFont(FAMILIES)
        font.setPointSizeF(size)
        font.setBold(bold)
        # Without ligatures a hash that is copied out of the file stays a hash.
        font.setFeature(QFont.Tag("liga"), 0)
        form = QTextCharFormat()
        form.setFont(font)
        shown = plain_text(text)
        if self._is_mirrored:
            # A date or a number keeps its order; only its place is mirrored.
            turned = any(bidirectional(c) in {"R", "AL"} for c in shown)
            way = Qt.LayoutDirection
            block = QTextBlockFormat()
            block.setLayoutDirection(way.RightToLeft if turned else way.LeftToRight)
            block.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
            cursor.mergeBlockFormat(block)
        cursor.insertText(shown, form)

    def _picture(self, cursor: QTextCursor, name: str, image: QImage, box: QSizeF) -> None:
        url = QUrl(f"memory:{name}")
        self._document.addResource(QTextDocument.ResourceType.ImageResource, url, image)
        shown = QSizeF(image.size()).scaled(box, Qt.AspectRatioMode.KeepAspectRatio)
        form = QTextImageFormat()
        form.setName(url.toString())
        form.setWidth(shown.width())
        form.setHeight(shown.height())
        cursor.insertImage(form)
