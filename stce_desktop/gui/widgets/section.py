"""Framed parts of a page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel


class Section(QFrame):
    """Frame a titled part of a page; fill it through `body`."""

    def __init__(self, title: str, parent: QWidget | None = None, role: str = "section") -> None:
        super().__init__(parent)
        self.setObjectName(role)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(2 * GAP, GAP + 4, 2 * GAP, GAP + 4)
        self.body.setSpacing(GAP)
        if title:
            self.body.addWidget(SafeLabel(title, "heading"))

    def add_text(self, text: str, role: str = "") -> None:
        """Add a paragraph."""
        self.body.addWidget(SafeLabel(text, role))

    def add_rows(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Add lines of a short label and its text."""
        for label, text in rows:
            self.add_row(label, SafeLabel(text))

    def add_row(self, label: str, widget: QWidget) -> None:
        """Add a widget behind a short label."""
        line = QHBoxLayout()
        line.setSpacing(2 * GAP)
        name = SafeLabel(label, "muted")
        name.setFixedWidth(6 * self.fontMetrics().height())
        name.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        line.addWidget(name)
        line.addWidget(widget, 1)
        self.body.addLayout(line)


class Page(QScrollArea):
    """Scroll a column of parts; fill it through `column`."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        inner = QWidget()
        inner.setObjectName("page")
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 3 * GAP)
        self.column.setSpacing(2 * GAP)
        self.setWidget(inner)


def button(text: str, role: str = "", hint: str = "") -> QPushButton:
    """Return a button that the keyboard reaches."""
    made = QPushButton(text)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(True)  # Enter presses it where it has the focus, as Space does
    if role:
        made.setObjectName(role)
    if hint:
        made.setToolTip(hint)
    return made


def show_and_focus(widget: QWidget) -> None:
    """Go to a widget that was just put on a page; one that is not shown yet takes no focus."""
    widget.show()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def clear(layout: QLayout) -> None:
    """Remove everything from a layout, nested layouts too."""
    while layout.count() and (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)
