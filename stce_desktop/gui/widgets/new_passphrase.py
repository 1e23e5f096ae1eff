"""Ask for a new passphrase twice, with a suggestion that can be read."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from stce_desktop.app.use_cases.officers import suggested_passphrase
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.section import button
from stce_desktop.i18n import _


def secret_edit(name: str) -> QLineEdit:
    """Return a field whose characters are not shown."""
    edit = QLineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setAccessibleName(name)
    edit.setMaxLength(200)
    return edit


def _drop_letters(form: QFormLayout, *buttons: QAbstractButton) -> None:
    for row in range(form.rowCount()):
        item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
        label = item.widget() if item else None
        if isinstance(label, QLabel):
            label.setText(label.text().replace("&", ""))
    for made in buttons:
        made.setText(made.text().replace("&", ""))


class NewPassphrase(QWidget):
    """Hold the two fields; `done` is Enter in the second one."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None, *, has_letters: bool = True) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        form = QFormLayout()
        self.first = secret_edit(_("New passphrase"))
        self.second = secret_edit(_("New passphrase once more"))
        self.first.setPlaceholderText(_("twelve characters or more, best four or five words"))
        self.second.returnPressed.connect(self.done)
        form.addRow(_("New &passphrase"), self.first)
        form.addRow(_("Once &more"), self.second)
        column.addLayout(form)
        line = QHBoxLayout()
        line.setSpacing(2 * GAP)
        self._shown = QCheckBox(_("S&how what is typed"))
        self._shown.toggled.connect(self._show)
        suggest = button(_("Su&ggest one"), "", _("Five words drawn at random; write them down"))
        suggest.clicked.connect(self._suggest)
        line.addWidget(suggest)
        line.addWidget(self._shown)
        line.addStretch(1)
        column.addLayout(line)
        if not has_letters:  # a page with two of these has each letter once
            _drop_letters(form, suggest, self._shown)

    def fault(self) -> str:
        """Return why the two fields cannot be used, or nothing."""
        return "" if self.first.text() == self.second.text() else _("The two passphrases differ.")

    def text(self) -> str:
        """Return the passphrase."""
        return self.first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.second.clear()

    @Slot()
    def _suggest(self) -> None:
        text = suggested_passphrase()
        self._shown.setChecked(True)
        self.first.setText(text)
        self.second.setText(text)

    @Slot(bool)
    def _show(self, is_shown: object) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)
        self.second.setEchoMode(mode)
