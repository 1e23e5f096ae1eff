"""Set papers on A4: what stands on every page, then a flow of tables and photos."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from stce_desktop.domain.errors import StceError
from stce_desktop.gui.presenters.paper import Paper
from stce_desktop.gui.printing.flow import FAMILIES, document_of
from stce_desktop.i18n import _

DPI = 150
_MARGIN_MM = 14.0
_BAND_MM = 9.0  # head and foot of every page


class ReportError(StceError):
    """Say why a paper could not be written."""


def write_papers(papers: Iterable[Paper], photos: dict[str, bytes], path: Path) -> None:
    """Write papers as one PDF, each from a page of its own; raise ReportError.

    `photos` maps SHA-256 to JPEGs. Text is set as it is, never as markup.
    """
    images = {key: QImage.fromData(QByteArray(data)) for key, data in photos.items()}
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    for number, paper in enumerate(papers):
        if number:
            writer.newPage()
        _draw(painter, writer, paper, images)
    painter.end()
    keep_whole(bytes(buffer.data().data()), path)


def keep_whole(data: bytes, path: Path) -> None:
    """Write the whole file or nothing; raise ReportError."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        if part.parent.is_dir():
            part.unlink(missing_ok=True)
        raise _refused(path) from error


def _refused(path: Path) -> ReportError:
    return ReportError(
        _("The report cannot be written"), str(path), _("Choose another place for it.")
    )


def _draw(painter: QPainter, writer: QPdfWriter, paper: Paper, images: dict[str, QImage]) -> None:
    width, height = float(writer.width()), float(writer.height())
    band = _BAND_MM * DPI / 25.4
    body = QSizeF(width, height - 2 * band)
    document = document_of(paper, images, body, writer)
    pages = document.pageCount()
    for page in range(pages):
        if page:
            writer.newPage()
        _head(painter, paper, QRectF(0, 0, width, band))
        words = paper.page.format(page + 1, pages)
        _foot(painter, paper, words, QRectF(0, height - band, width, band))
        painter.save()
        painter.translate(0, band - page * body.height())
        clip = QRectF(0, page * body.height(), width, body.height())
        document.drawContents(painter, clip)
        painter.restore()


def _head(painter: QPainter, paper: Paper, area: QRectF) -> None:
    _write(painter, area, f"{paper.number} · {paper.seal}", _start(paper), bold=True)
    if paper.mark:
        _write(painter, area, paper.mark, _end(paper), bold=True)
    else:
        _write(painter, area, paper.title, _end(paper))
    _rule(painter, area.bottom() - area.height() * 0.3, area.width())


def _foot(painter: QPainter, paper: Paper, page: str, area: QRectF) -> None:
    _rule(painter, area.top() + area.height() * 0.3, area.width())
    low = Qt.AlignmentFlag.AlignBottom
    shown = QRectF(area.left(), area.top(), area.width() * 0.82, area.height())
    if paper.is_mirrored:
        shown.moveRight(area.right())
    _write(painter, shown, paper.foot, _start(paper), low)
    _write(painter, area, page, _end(paper), low)


def _write(
    painter: QPainter,
    area: QRectF,
    text: str,
    side: Qt.AlignmentFlag,
    height: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop,
    *,
    bold: bool = False,
) -> None:
    font = QFont(FAMILIES, 7)
    font.setBold(bold)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(area.width()))
    painter.drawText(area, int(side | height | Qt.AlignmentFlag.AlignAbsolute), shown)


def _start(paper: Paper) -> Qt.AlignmentFlag:
    flag = Qt.AlignmentFlag
    return flag.AlignRight if paper.is_mirrored else flag.AlignLeft


def _end(paper: Paper) -> Qt.AlignmentFlag:
    flag = Qt.AlignmentFlag
    return flag.AlignLeft if paper.is_mirrored else flag.AlignRight


def _rule(painter: QPainter, y: float, width: float) -> None:
    painter.setPen(QPen(Qt.GlobalColor.black, 1))
    painter.drawLine(0, int(y), int(width), int(y))
