"""Print a finding as a PDF that reads well in black and white on A4."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from stce_desktop.domain.errors import StceError
from stce_desktop.domain.finding import Finding
from stce_desktop.gui.presenters.finding_detail import sections
from stce_desktop.gui.presenters.words import no_match
from stce_desktop.i18n import _

_DPI = 150
_PHOTO_WIDTH = 300.0
_QR_SIDE = 110.0
_FOOT_MM = 8


class ReportError(StceError):
    """Say why a report could not be written."""


def write_report(
    finding: Finding,
    seal: str,
    photos: dict[str, bytes],
    qr: tuple[tuple[bool, ...], ...],
    path: Path,
) -> None:
    """Write the inspection report of a final finding to `path`; raise ReportError.

    `photos` maps SHA-256 to JPEG thumbnails, `qr` holds the modules of the seal's QR code.
    Text is inserted as it is, never as markup.
    """
    document = _document(finding, seal, photos, qr)
    # Qt's writer reports nothing on a folder that cannot be written: try the file first.
    try:
        path.touch()
    except OSError as error:
        raise ReportError(
            _("The report cannot be written"),
            f"{path}: {error.strerror}",
            _("Choose another place."),
        ) from error
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(16, 14, 16, 18), QPageLayout.Unit.Millimeter)
    writer.setTitle(finding.number)
    _print(document, writer, f"{finding.number} r{finding.revision} · {seal}")
    if path.stat().st_size == 0:
        raise ReportError(_("The report cannot be written"), str(path), _("Free some space."))


def _print(document: QTextDocument, writer: QPdfWriter, foot: str) -> None:
    area = writer.pageLayout().paintRectPixels(_DPI)
    document.setPageSize(QSizeF(area.width(), area.height()))
    document.documentLayout().setPaintDevice(writer)
    document.setPageSize(QSizeF(area.width(), area.height()))
    painter = QPainter(writer)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * area.height())
        document.drawContents(
            painter, area.translated(-area.x(), page * area.height() - area.y()).toRectF()
        )
        painter.restore()
        text = f"{foot} · {_('page {0} of {1}').format(page + 1, pages)}"
        line = area.translated(-area.x(), -area.y()).adjusted(0, 0, 0, _FOOT_MM * _DPI // 25)
        painter.drawText(
            line, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), text
        )
    painter.end()


def _document(
    finding: Finding, seal: str, photos: dict[str, bytes], qr: tuple[tuple[bool, ...], ...]
) -> QTextDocument:
    document = QTextDocument()
    document.setDefaultFont(QFont(["Noto Sans", "Noto Sans Arabic", "Droid Sans Fallback"], 9))
    cursor = QTextCursor(document)
    if finding.training:
        _line(cursor, _("TRAINING – not a real finding"), 14, bold=True)
    _line(cursor, _("Inspection report"), 18, bold=True)
    _line(cursor, f"{finding.number} · {_('seal {0}').format(seal)}", 11, bold=True)
    post = finding.circumstances
    _line(cursor, f"{post.post} · {post.officer} · {post.local_time}", 9)
    image = _qr_image(qr)
    _image(document, cursor, "qr", image, _QR_SIDE)
    for title, rows in sections(finding):
        _line(cursor, title, 11, bold=True)
        _table(cursor, rows)
    for attachment in finding.evidence:
        picture = QImage.fromData(QByteArray(photos.get(attachment.sha256, b"")))
        if not picture.isNull():
            _image(document, cursor, attachment.sha256, picture, _PHOTO_WIDTH)
            _line(cursor, f"{attachment.name} · SHA-256 {attachment.sha256}", 7)
    _line(
        cursor,
        _("This report supports a suspicion that a licence may be needed. {0}").format(no_match()),
        8,
    )
    return document


def _line(cursor: QTextCursor, text: str, size: float, *, bold: bool = False) -> None:
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    block = QTextBlockFormat()
    block.setTopMargin(8 if bold else 2)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock(block, form)
    cursor.insertText(text, form)


def _table(cursor: QTextCursor, rows: tuple[tuple[str, str], ...]) -> None:
    form = QTextTableFormat()
    form.setBorder(0.5)
    form.setBorderCollapse(True)
    form.setCellPadding(4)
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    form.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, share) for share in (30, 70)]
    )
    table = cursor.insertTable(len(rows), 2, form)
    plain = QTextCharFormat()
    plain.setFontPointSize(9)
    for number, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cellAt(number, column).firstCursorPosition().insertText(text, plain)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _image(
    document: QTextDocument, cursor: QTextCursor, name: str, image: QImage, width: float
) -> None:
    url = QUrl(f"memory:{name}")
    document.addResource(QTextDocument.ResourceType.ImageResource, url, image)
    form = QTextImageFormat()
    form.setName(url.toString())
    form.setWidth(width)
    form.setHeight(width * image.height() / max(1, image.width()))
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock()
    cursor.insertImage(form)


def _qr_image(matrix: tuple[tuple[bool, ...], ...]) -> QImage:
    side = len(matrix)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x, y, 0xFF000000)
    return image.scaled(side * 8, side * 8)
