"""QR codes as pictures, black on white."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from stce_desktop.gui.presenters.qr import qr_matrix


def qr_image(text: str) -> QImage:
    """Return the QR code of a text, quiet zone included, one pixel a module times eight."""
    matrix = qr_matrix(text)
    side = len(matrix)
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.setPixel(x, y, 0xFF000000)
    return image.scaled(side * 8, side * 8)
