"""Take pictures out of what was copied or dropped."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from stce_desktop.app.use_cases.attach_photo import Pasted
from stce_desktop.i18n import _

# As it was copied, where the other program says so: bytes that were not decoded and written anew.
_AS_THEY_ARE = (("image/jpeg", "jpg"), ("image/png", "png"), ("image/webp", "webp"))


def pictures_of(mime: QMimeData | None) -> tuple[Path | Pasted, ...]:
    """Return files, or the one picture, that a clipboard or a drop holds."""
    if mime is None:
        return ()
    if mime.hasUrls():
        return tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    for kind, ending in _AS_THEY_ARE:
        if mime.hasFormat(kind):
            return (Pasted(_("clipboard.{0}").format(ending), bytes(mime.data(kind).data())),)
    image = mime.imageData() if mime.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return (Pasted(_("clipboard.{0}").format("png"), _png(image)),)
    return ()


def _png(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())
