"""The fonts that ship with the program, so that every language can be read everywhere."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

_FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Droid Sans Fallback")


def load_fonts(app: QApplication, folder: Path) -> None:
    """Make the bundled fonts the application's own, in the order they are tried."""
    for path in sorted(folder.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    known = set(QFontDatabase.families())
    families = [family for family in _FAMILIES if family in known]
    if families:
        font = QFont(families)
        font.setPointSizeF(app.font().pointSizeF())
        app.setFont(font)
