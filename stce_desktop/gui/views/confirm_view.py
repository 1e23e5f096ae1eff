"""The checklist that confirms a suspect: each feature seen or not seen."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stce_desktop.gui.presenters.key_confirm import FeatureRow
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Page, Section, button, clear
from stce_desktop.i18n import _


class ConfirmView(QWidget):
    """Tick features; each signal carries the character."""

    seen = Signal(str)
    not_seen = Signal(str)
    wanted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        line = QHBoxLayout()
        self._title = SafeLabel("", "heading")
        back = button(_("All &questions"), "", _("Back to the questions (Alt+Q)"))
        back.clicked.connect(self._close)
        line.addWidget(self._title, 1)
        line.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        self._page = Page(_("Features to check"))
        self._page.column.setContentsMargins(0, 0, GAP, 0)
        self._page.column.setSpacing(GAP)
        column.addWidget(self._page, 1)

    def show_features(self, name: str, rows: tuple[FeatureRow, ...]) -> None:
        """Replace the checklist."""
        clear(self._page.column)
        self._title.setText(_("If it is “{0}”, it shows all of these").format(name))
        for row in rows:
            self._page.column.addWidget(self._feature(row))
        if not rows:
            self._page.column.addWidget(
                SafeLabel(_("Nothing more to see sets it apart. Check the values."), "muted")
            )
        self._page.column.addStretch(1)
        if first := self._page.findChild(QWidget, "primary"):
            first.setFocus()

    def _feature(self, row: FeatureRow) -> Section:
        made = Section("", self._page.widget())
        made.body.setSpacing(GAP // 2)
        if row.danger:
            made.add_text(_("First: {0}").format(row.danger), "error")
        line = QHBoxLayout()
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(SafeLabel(row.question, "muted"))
        text.addWidget(SafeLabel(row.has, "heading"))
        text.addWidget(SafeLabel(row.note, "small"))
        line.addLayout(text, 1)
        measure = ((_("Measure"), "primary", self._measure),)
        look = ((_("Seen"), "primary", self._see), (_("Not seen"), "", self._miss))
        for label, role, slot in measure if row.is_range else look:
            tick = button(label, role)
            tick.setAccessibleName(f"{label}: {row.question} {row.has}")
            tick.setProperty("character", row.id)
            tick.clicked.connect(slot)
            line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        made.body.addLayout(line)
        return made

    @Slot()
    def _see(self) -> None:
        self.seen.emit(str(self.sender().property("character")))

    @Slot()
    def _miss(self) -> None:
        self.not_seen.emit(str(self.sender().property("character")))

    @Slot()
    def _measure(self) -> None:
        self.wanted.emit(str(self.sender().property("character")))

    @Slot()
    def _close(self) -> None:
        self.closed.emit()
