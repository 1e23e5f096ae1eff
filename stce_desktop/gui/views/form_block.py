"""One block of the finding form: its fields, folded away until they are wanted."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from stce_desktop.domain.text import encodable
from stce_desktop.gui.presenters.finding_form import Block, FormField
from stce_desktop.gui.presenters.finding_notes import Note
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button
from stce_desktop.i18n import _

Editor = QLineEdit | QPlainTextEdit | QComboBox
MAX_LENGTH = 2000
_COLUMNS = 2
_LINES = 3  # of a long field


class FormBlock(Section):
    """Edit the fields of one block; `changed` is emitted on every change."""

    changed = Signal()

    def __init__(self, block: Block, *, is_open: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._editors: dict[str, Editor] = {}
        self._notes: dict[str, SafeLabel] = {}
        self._title = block.title
        self._toggle: QPushButton = button(block.title, "link")
        self._toggle.setCheckable(True)
        self._toggle.setChecked(is_open)
        self._toggle.toggled.connect(self._fold)
        self.body.addWidget(self._toggle)
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(2)
        place = 0
        for field in block.fields:
            place = self._place(field, place)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.body.addWidget(self._inner)
        self._fold()

    def _place(self, field: FormField, place: int) -> int:
        """Put label, editor and note of a field into the grid; return the next place."""
        if field.long and place % _COLUMNS:
            place += 1
        row, column = place // _COLUMNS * 3, place % _COLUMNS
        span = _COLUMNS if field.long else 1
        editor = self._editor(field)
        label = SafeLabel(f"{field.label}{' ★' if field.required else ''}", "muted")
        label.setBuddy(editor)
        note = SafeLabel("", "small")
        note.hide()
        self._notes[field.path] = note
        for offset, widget in enumerate((label, editor, note)):
            self._grid.addWidget(widget, row + offset, column, 1, span)
        return place + span

    def _editor(self, field: FormField) -> Editor:
        editor: Editor
        if field.choices:
            editor = QComboBox()
            editor.addItem(_("choose…"), "")
            for key, label in field.choices:
                editor.addItem(label, str(key))
            editor.currentIndexChanged.connect(self._changed)
        elif field.long:
            editor = QPlainTextEdit()
            editor.setTabChangesFocus(True)
            editor.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + 3 * GAP)
            editor.setPlaceholderText(field.hint)
            editor.textChanged.connect(self._changed)
        else:
            editor = QLineEdit()
            editor.setMaxLength(MAX_LENGTH)
            editor.setPlaceholderText(field.hint)
            editor.textChanged.connect(self._changed)
        editor.setAccessibleName(field.label)
        self._editors[field.path] = editor
        return editor

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _fold(self) -> None:
        is_open = self._toggle.isChecked()
        self._inner.setVisible(is_open)
        self._toggle.setText(f"{'▾' if is_open else '▸'}  {self._title}")

    def values(self) -> dict[str, str]:
        """Return the texts by path."""
        return {path: encodable(_text(editor)) for path, editor in self._editors.items()}

    def fill(self, path: str, text: str) -> None:
        """Put a text into a field without a signal."""
        editor = self._editors[path]
        with QSignalBlocker(editor):
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex(max(0, editor.findData(text)))
            elif isinstance(editor, QPlainTextEdit):
                editor.setPlainText(text)
            else:
                editor.setText(text)

    def note(self, path: str, note: Note) -> None:
        """Say something beside a field, or nothing."""
        label = self._notes[path]
        label.setObjectName("error" if note.tone == "red" else "small")
        label.style().unpolish(label)
        label.style().polish(label)
        label.setText(note.text)
        label.setVisible(bool(note.text))
        self._editors[path].setAccessibleDescription(note.text)

    def paths(self) -> tuple[str, ...]:
        """Return the paths of all fields."""
        return tuple(self._editors)

    def mark_missing(self, paths: tuple[str, ...]) -> None:
        """Frame the fields that are still empty."""
        for path, editor in self._editors.items():
            editor.setProperty("missing", "true" if path in paths else "false")
            editor.style().unpolish(editor)
            editor.style().polish(editor)

    def focus(self, path: str) -> bool:
        """Open the block and go to a field of it; return False when it is not here."""
        if path not in self._editors:
            return False
        self._toggle.setChecked(True)
        self._editors[path].setFocus()
        return True


def _text(editor: Editor) -> str:
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or "")
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()[:MAX_LENGTH]
    return editor.text()
