"""QR codes as pictures, black on white."""

import segno
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from stce_desktop.domain.plain_text import one_line

_MAX = 600  # characters: more would print too finely for a telephone in bad light


def qr_image(text: str) -> QImage:
    """Return the QR code of a text, quiet zone included, one pixel a module times eight."""
    code = segno.make(one_line(text)[:_MAX] or "-", error="m", micro=False)
    matrix = [[bool(module) for module in row] for row in code.matrix_iter(border=2)]
    side = len(matrix)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x, y, 0xFF000000)
    return image.scaled(side * 8, side * 8)
