"""One question with its editor: a number with unit and error, a choice, or yes and no."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from stce_desktop.domain.rule import ParameterKind
from stce_desktop.gui.presenters.check_state import Field
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.i18n import _


class ValueRow(QWidget):
    """Edit one value; `changed` follows its text, `submitted` says that Enter settled it."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(3)
        if field.label:
            column.addWidget(SafeLabel(field.label, "heading" if field.decides else ""))
        line = QHBoxLayout()
        self._number = QLineEdit()
        self._unit = QComboBox()
        self._error = QLineEdit()
        self._choice = QComboBox()
        self._build(line)
        column.addLayout(line)
        if field.how:
            column.addWidget(SafeLabel(field.how, "small"))
        self._message = SafeLabel("", "error")
        self._message.hide()
        column.addWidget(self._message)

    def _build(self, line: QHBoxLayout) -> None:
        field = self.field
        if field.kind in {ParameterKind.CHOICE, ParameterKind.FLAG}:
            self._choice.addItem(_("not known"), "")
            for key, label in field.choices:
                self._choice.addItem(label, key)
            self._choice.setAccessibleName(field.label)
            self._choice.currentIndexChanged.connect(self._changed)
            self._choice.setMinimumContentsLength(14)
            line.addWidget(self._choice, 1)
            return
        self._number.setAccessibleName(field.label)
        self._number.setPlaceholderText(_("not known"))
        self._number.setMaxLength(40)
        self._number.textChanged.connect(self._changed)
        self._number.returnPressed.connect(self._submit)
        line.addWidget(self._number, 2)
        if field.units:
            self._unit.addItems(list(field.units))
            self._unit.setEditable(False)
            self._unit.setAccessibleName(_("Unit of {0}").format(field.label))
            self._unit.currentIndexChanged.connect(self._changed)
            line.addWidget(self._unit, 1)
        line.addWidget(SafeLabel("±", wrap=False))
        self._error.setAccessibleName(_("Measuring error of {0}").format(field.label))
        self._error.setPlaceholderText(_("error"))
        self._error.setMaxLength(20)
        self._error.textChanged.connect(self._changed)
        self._error.returnPressed.connect(self._submit)
        line.addWidget(self._error, 1)

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

    @Slot()
    def _submit(self) -> None:
        self.submitted.emit()

    def name_editors(self, name: str) -> None:
        """Name the editors where the label stands elsewhere."""
        self._number.setAccessibleName(name)
        self._unit.setAccessibleName(_("Unit of {0}").format(name))
        self._error.setAccessibleName(_("Measuring error of {0}").format(name))

    def text(self) -> str:
        """Return the value as it would be typed: `13.3 kPa ± 0.1`, a choice id, or nothing."""
        if self.field.kind in {ParameterKind.CHOICE, ParameterKind.FLAG}:
            return str(self._choice.currentData() or "")
        number = self._number.text().strip()
        if not number:
            return ""
        error = self._error.text().strip()
        # A unit typed behind the number wins over the one beside it.
        unit = "" if any(c.isalpha() for c in number) else self._unit.currentText()
        return f"{number} {unit}".strip() + (f" ± {error}" if error else "")

    def fill(self, text: str) -> None:
        """Put a known value in."""
        if self.field.kind in {ParameterKind.CHOICE, ParameterKind.FLAG}:
            self._choice.setCurrentIndex(max(0, self._choice.findData(text)))
            return
        value, _sign, error = text.partition("±")
        number, _space, unit = value.strip().partition(" ")
        place = self._unit.findText(unit)
        self._number.setText(number if place >= 0 or not unit else value.strip())
        if place >= 0:
            self._unit.setCurrentIndex(place)
        self._error.setText(error.strip())

    def show_message(self, text: str) -> None:
        """Say at the row what is wrong with its value, or nothing."""
        self._message.setText(text)
        self._message.setVisible(bool(text))

    def focus_editor(self) -> None:
        """Go to the editor."""
        is_choice = self.field.kind in {ParameterKind.CHOICE, ParameterKind.FLAG}
        (self._choice if is_choice else self._number).setFocus()
