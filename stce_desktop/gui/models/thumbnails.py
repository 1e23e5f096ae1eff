"""Small pictures of goods, decoded in a thread of their own and kept in bounded memory."""

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QRect, QSize, Signal, Slot
from PySide6.QtGui import QImage

from stce_desktop.gui.models.picture_file import PictureFileError, read_image

KEPT_BYTES = 32_000_000
_QUEUE = 64  # the newest that are waited for; what was scrolled past is asked for again
_START = QSize(200, 150)


@dataclass(frozen=True, slots=True)
class _Read:
    item_id: str
    size: QSize
    image: QImage


class Thumbnails(QObject):
    """Give the picture of an item at once or later; `ready` carries the id when it is there."""

    ready = Signal(object)
    _read = Signal(object)

    def __init__(self, pictures: dict[str, Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._size = _START
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._bytes = 0
        self._asked: set[str] = set()
        self._wanted: OrderedDict[str, tuple[Path, QSize]] = OrderedDict()
        self._lock = Lock()
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="thumbnails")
        self._read.connect(self._keep)

    def use_pictures(self, pictures: dict[str, Path]) -> None:
        """Show other pictures from now on."""
        self._pictures = pictures
        self._forget()

    def use_size(self, size: QSize) -> None:
        """Make pictures of exactly this size in pixels, so that painting need not scale them."""
        if size != self._size and not size.isEmpty():
            self._size = size
            self._forget()

    def has_file(self, item_id: str) -> bool:
        """Tell whether there is a picture to be read."""
        return item_id in self._pictures

    def image(self, item_id: str) -> QImage | None:
        """Return the picture; None while it is read, a null image when it cannot be."""
        if item_id in self._images:
            self._images.move_to_end(item_id)
            return self._images[item_id]
        if item_id in self._pictures and item_id not in self._asked:
            self._ask(item_id)
        return None

    def is_idle(self) -> bool:
        """Tell whether nothing is being read."""
        return not self._asked

    def kept_bytes(self) -> int:
        """Return how much memory the pictures take."""
        return self._bytes

    def close(self) -> None:
        """End the thread."""
        with self._lock:
            self._wanted.clear()
        self._asked.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _forget(self) -> None:
        with self._lock:
            self._wanted.clear()
        self._asked.clear()
        self._images.clear()
        self._bytes = 0

    def _ask(self, item_id: str) -> None:
        self._asked.add(item_id)
        with self._lock:
            self._wanted[item_id] = (self._pictures[item_id], self._size)
            while len(self._wanted) > _QUEUE:
                dropped, _work = self._wanted.popitem(last=False)
                self._asked.discard(dropped)
        self._pool.submit(self._work)

    def _work(self) -> None:
        """Read the picture that was asked for last: it is the one in sight."""
        with self._lock:
            if not self._wanted:
                return
            item_id, (path, size) = self._wanted.popitem()
        try:
            image = _cropped(read_image(path, cover=size), size)
        except PictureFileError:
            image = QImage()  # its tile says so, and the card says why
        self._read.emit(_Read(item_id, size, image))

    @Slot(object)
    def _keep(self, read: _Read) -> None:
        if read.size != self._size or read.item_id not in self._asked:
            return
        self._asked.discard(read.item_id)
        self._images[read.item_id] = read.image
        self._bytes += read.image.sizeInBytes()
        while self._bytes > KEPT_BYTES:
            _id, oldest = self._images.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()
        self.ready.emit(read.item_id)


def _cropped(image: QImage, size: QSize) -> QImage:
    """Return the middle of an image in the format that is painted fastest."""
    middle = QRect(0, 0, size.width(), size.height())
    middle.moveCenter(image.rect().center())
    return image.copy(middle).convertToFormat(QImage.Format.Format_RGB32)
