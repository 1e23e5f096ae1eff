"""The bar at the leading side: pages, and the Danger key that is always there."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from stce_desktop.gui.theme.icons import IconShelf
from stce_desktop.gui.theme.style import current_theme
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import button
from stce_desktop.i18n import _

WIDTH = 176
_UNDER = {"form": "findings", "detail": "findings", "login": "findings", "officers": "settings"}


class Navigation(QWidget):
    """Emit the name of the page that is wanted."""

    wanted = Signal(str)

    def __init__(self, icons: IconShelf) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self._icons = icons
        self._pages: dict[str, tuple[QPushButton, str]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP + 2, 2 * GAP, GAP + 2, 2 * GAP)
        column.setSpacing(4)
        column.addWidget(SafeLabel("STCE Desktop", "heading"))
        column.addSpacing(GAP)
        for name, text, icon, keys in (
            ("search", _("Search"), "search", "Alt+1"),
            ("identify", _("Identify"), "list-checks", "Alt+2"),
            ("decode", _("Markings"), "scan-barcode", "Alt+3"),
            ("findings", _("Findings"), "clipboard-list", "Alt+4"),
            ("browse", _("Browse"), "image", "Alt+6"),
            ("settings", _("Settings"), "settings", "Alt+5"),
        ):
            page = button(text, "nav", f"{text} ({keys})")
            page.setCheckable(True)
            page.setShortcut(QKeySequence(keys))
            page.setProperty("page", name)
            page.clicked.connect(self._choose)
            self._pages[name] = (page, icon)
            column.addWidget(page)
        column.addStretch(1)
        self._danger = button(_("Danger  F12"), "danger", _("First actions (F12)"))
        self._danger.setShortcut(QKeySequence("F12"))
        self._danger.setProperty("page", "danger")
        self._danger.clicked.connect(self._choose)
        column.addWidget(self._danger)
        self.dress()

    def dress(self) -> None:
        """Tint the icons to the theme."""
        theme = current_theme()
        for page, icon in self._pages.values():
            page.setIcon(self._icons.icon(icon, theme.text))
        self._danger.setIcon(self._icons.icon("triangle-alert", theme.on_danger))

    def mark(self, name: str) -> None:
        """Mark the page that is shown, or the one it belongs to."""
        name = _UNDER.get(name, name)
        for page, (made, _icon) in self._pages.items():
            made.setChecked(page == name)

    @Slot()
    def _choose(self) -> None:
        self.wanted.emit(str(self.sender().property("page")))
