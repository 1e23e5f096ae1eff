"""Custody, hand-over and receipt of a finding."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from stce_desktop.domain.evidence import CustodyMove
from stce_desktop.domain.finding import Finding
from stce_desktop.gui.presenters.finding_detail import custody_rows
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button
from stce_desktop.i18n import _


class CustodyPanel(Section):
    """Show where goods and record went, and take the next move."""

    moved = Signal(object)
    handed_over = Signal(str, str)
    acknowledged = Signal(str, str)

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(_("Custody"), parent)
        self.add_rows(custody_rows(finding) or ((_("Moves"), _("none yet")),))
        self._fields: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        for place, (name, label) in enumerate(
            (
                ("handed_by", _("Handed over by")), ("received_by", _("Recei&ved by")),
                ("what", _("What")), ("place", _("Place")),
                ("seal", _("Seal or bag")), ("reason", _("Why")),
            )
        ):  # fmt: skip
            line, column = divmod(place, 2)
            field = self._field(name, label.replace("&", ""))
            grid.addWidget(_label(label, field), line, 2 * column)
            grid.addWidget(field, line, 2 * column + 1)
        self._fields["handed_by"].setText(finding.circumstances.officer)
        self.body.addLayout(grid)
        self._add_buttons(
            ((_("&Record the move"), self._move), (_("&Hand over the record"), self._hand_over))
        )
        receipt = QHBoxLayout()
        for name, label in (("by", _("Receipt fr&om")), ("named", _("Seal number on the receipt"))):
            field = self._field(name, label.replace("&", ""))
            receipt.addWidget(_label(label, field))
            receipt.addWidget(field)
        self.body.addLayout(receipt)
        self._add_buttons(((_("Enter the rece&ipt"), self._acknowledge),))

    def fill(self, **texts: str) -> None:
        """Write into fields by name."""
        for name, text in texts.items():
            self._fields[name].setText(text)

    def _field(self, name: str, label: str) -> QLineEdit:
        made = QLineEdit()
        made.setAccessibleName(label)
        self._fields[name] = made
        return made

    def _add_buttons(self, made: tuple[tuple[str, object], ...]) -> None:
        line = QHBoxLayout()
        for text, slot in made:
            press = button(text)
            press.clicked.connect(slot)
            line.addWidget(press)
        line.addStretch(1)
        self.body.addLayout(line)

    def _text(self, name: str) -> str:
        return self._fields[name].text()

    @Slot()
    def _move(self) -> None:
        texts = [
            self._text(name)
            for name in ("handed_by", "received_by", "what", "place", "seal", "reason")
        ]
        self.moved.emit(CustodyMove("", *texts))

    @Slot()
    def _hand_over(self) -> None:
        self.handed_over.emit(self._text("received_by"), self._text("handed_by"))

    @Slot()
    def _acknowledge(self) -> None:
        self.acknowledged.emit(self._text("by"), self._text("named"))


def _label(text: str, field: QLineEdit) -> SafeLabel:
    """Return the label of a field; its underlined letter leads there."""
    label = SafeLabel("", "muted", wrap=False)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    label.setBuddy(field)
    label.setText(text)
    return label
