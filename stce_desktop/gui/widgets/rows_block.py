"""Rows of short texts that can be added and taken out, folded away until they are wanted."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from stce_desktop.domain.text import encodable
from stce_desktop.gui.presenters.finding_rows import Row, RowsForm
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.section import Section, button
from stce_desktop.i18n import _

_ABREAST = 4
_LONGEST = 2000
_MOST = 60  # rows: a form is no ledger


class RowView(QWidget):
    """Edit one row; what has no column is kept."""

    changed = Signal()
    unwanted = Signal(object)

    def __init__(self, form: RowsForm, row: Row, number: int) -> None:
        super().__init__()
        self._row = row
        self._editors: dict[str, QLineEdit] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(GAP)
        abreast = len(form.columns) if len(form.columns) <= _ABREAST + 1 else _ABREAST
        for place, (key, label) in enumerate(form.columns):
            editor = QLineEdit(row.get(key, ""))
            editor.setMaxLength(_LONGEST)
            editor.setPlaceholderText(label)
            editor.setAccessibleName(f"{label}, {form.one} {number}")
            editor.textChanged.connect(self._changed)
            self._editors[key] = editor
            grid.addWidget(editor, place // abreast, place % abreast)
        self.remove = button("×", "link", _("Take this row out"))
        self.remove.setAccessibleName(_("Take out {0} {1}").format(form.one, number))
        self.remove.clicked.connect(self._remove)
        grid.addWidget(self.remove, 0, abreast)

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _remove(self) -> None:
        self.unwanted.emit(self)

    def focus(self) -> None:
        """Go to the first column."""
        next(iter(self._editors.values())).setFocus()

    def values(self) -> Row:
        """Return the texts of the row, empty where nothing was written."""
        texts = {key: encodable(editor.text()) for key, editor in self._editors.items()}
        return self._row | texts

    def is_empty(self) -> bool:
        """Tell whether nothing is written in any column."""
        return not any(editor.text().strip() for editor in self._editors.values())


class RowsBlock(Section):
    """Edit a table of the form; `changed` is emitted on every change."""

    changed = Signal()

    def __init__(self, form: RowsForm, rows: tuple[Row, ...]) -> None:
        super().__init__("")
        self._form = form
        self._rows: list[RowView] = []
        self._toggle: QPushButton = button("", "link")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._fold)
        self.body.addWidget(self._toggle)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        self._lines = QVBoxLayout()
        column.addLayout(self._lines)
        self.add = button(_("Add"))
        self.add.setAccessibleName(_("Add {0}").format(form.one))
        self.add.clicked.connect(self._add_empty)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._inner)
        for row in rows:
            self._show(row)
        self._fold()

    def _show(self, row: Row) -> RowView:
        view = RowView(self._form, row, len(self._rows) + 1)
        view.changed.connect(self._changed)
        view.unwanted.connect(self._remove)
        self._rows.append(view)
        self._lines.addWidget(view)
        self.add.setEnabled(len(self._rows) < _MOST)
        return view

    @Slot()
    def _add_empty(self) -> None:
        self._show({key: "" for key, _label in self._form.columns}).focus()
        self._fold()

    @Slot(object)
    def _remove(self, view: RowView) -> None:
        self._rows.remove(view)
        self._lines.removeWidget(view)
        view.hide()
        view.deleteLater()
        self.add.setEnabled(True)
        self.add.setFocus()
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self._fold()
        self.changed.emit()

    @Slot()
    def _fold(self) -> None:
        is_open = self._toggle.isChecked()
        self._inner.setVisible(is_open)
        words = f"{self._form.title} ({len(self.values())})"
        self._toggle.setText(f"{'▾' if is_open else '▸'}  {words}")
        self._toggle.setAccessibleName(words)

    def unfold(self) -> None:
        """Open the table."""
        self._toggle.setChecked(True)

    def values(self) -> tuple[Row, ...]:
        """Return the rows in which anything is written."""
        return tuple(view.values() for view in self._rows if not view.is_empty())
