"""Read a picture file, or say in one sentence why it cannot be shown."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from stce_desktop.domain.errors import StceError
from stce_desktop.i18n import _
from stce_desktop.imaging import limits


class PictureFileError(StceError):
    """Say why the file of a picture cannot be shown."""


def read_image(path: Path, *, is_own: bool = False, cover: QSize | None = None) -> QImage:
    """Return the image of a file, made as small as just covers `cover`; raise PictureFileError.

    Size and number of pixels are looked at before anything is decoded.
    """
    mend = _("Remove it and add it again.") if is_own else _("Install the program again.")
    try:
        size = path.stat().st_size
    except OSError as error:
        where = f"{path.name}: {error.strerror}"
        raise PictureFileError(_("The picture is missing"), where, mend) from error
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    pixels = reader.size()
    if size > limits.MAX_BYTES or pixels.width() * pixels.height() > limits.MAX_PIXELS:
        where = f"{path.name}: {size / 1e6:.0f} MB, {pixels.width()} × {pixels.height()}"
        raise PictureFileError(_("The picture is too large to be shown"), where, mend)
    if cover is not None and pixels.isValid():
        reader.setScaledSize(pixels.scaled(cover, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        where = f"{path.name}: {reader.errorString()}"
        raise PictureFileError(_("The picture is damaged"), where, mend)
    return image
