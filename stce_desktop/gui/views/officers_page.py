"""Officers: who may open the findings, passphrases, and the recovery code."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit

from stce_desktop.app.services import Services
from stce_desktop.domain.officers import Officer, VaultState
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.widgets.new_passphrase import NewPassphrase, secret_edit
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Page, Section, button, clear
from stce_desktop.i18n import _


class OfficersPage(Page):
    """Change officers and passphrases while one of them is logged in."""

    back_wanted = Signal()

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__(_("Officers"))
        self._services = services
        self._runner = runner
        head = QHBoxLayout()
        back = button(_("Back"), "", _("Back to the settings (Esc)"))
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.clicked.connect(self.back_wanted)
        head.addWidget(back)
        head.addWidget(SafeLabel(_("Officers and passphrases"), "title"), 1)
        self.column.addLayout(head)
        self.message = SafeLabel("", "muted")
        self.column.addWidget(self.message)
        self._list = Section(_("Who may open the findings"))
        self._rows = Section("", None, "plain")
        self._list.body.addWidget(self._rows)
        self.column.addWidget(self._list)
        self._own_section()
        self._add_section()
        self._code_section()
        self.column.addStretch(1)

    def _own_section(self) -> None:
        section = Section(_("Your own passphrase"))
        form = QFormLayout()
        self._old = secret_edit(_("Passphrase in use"))
        form.addRow(_("Passphrase in &use"), self._old)
        section.body.addLayout(form)
        self._own = NewPassphrase()
        self._own.done.connect(self._change)
        section.body.addWidget(self._own)
        self._action(section, _("&Change it"), self._change)

    def _add_section(self) -> None:
        section = Section(_("Let another officer in"))
        form = QFormLayout()
        self._name = QLineEdit()
        self._name.setMaxLength(80)
        self._name.setAccessibleName(_("Name of the officer"))
        form.addRow(_("&Name"), self._name)
        section.body.addLayout(form)
        self._other = NewPassphrase(has_letters=False)
        self._other.done.connect(self._add)
        section.body.addWidget(self._other)
        self._action(section, _("&Add the officer"), self._add)

    def _code_section(self) -> None:
        section = Section(_("Recovery code of headquarters"))
        section.add_text(
            _("A new code ends the old one. It is shown once: write it down."), "muted"
        )
        self._code = SafeLabel("", "result")
        section.body.addWidget(self._code)
        self._action(section, _("Make a new &recovery code"), self._new_code)

    def _action(self, section: Section, text: str, slot: Callable[[], None]) -> None:
        made = button(text)
        made.clicked.connect(slot)
        section.body.addWidget(made, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(section)

    @Slot()
    def focus_name(self) -> None:
        """Go to where another officer is let in."""
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.verticalScrollBar().setValue(0)

    def refresh(self, state: VaultState) -> None:
        """Show who is let in; nothing typed before stays."""
        self.message.setText("")
        self._code.setText("")
        for part in (self._own, self._other, self._old, self._name):
            part.clear()
        self._show(state)

    def _show(self, state: VaultState) -> None:
        clear(self._rows.body)
        for officer in state.officers:
            is_here = state.officer is not None and officer.id == state.officer.id
            if is_here:
                self._rows.add_text(_("{0} (logged in)").format(officer.name))
                continue
            remove = button(_("Remove {0}").format(officer.name))
            remove.setProperty("officer", officer.id)
            remove.clicked.connect(self._remove)
            self._rows.add_row(officer.name, remove)

    @Slot()
    def _change(self) -> None:
        job = partial(self._services.vault.change, self._old.text(), self._own.text())
        self._run(job, self._changed, self._own.fault())

    def _changed(self, _nothing: object) -> None:
        self._done(_("The new passphrase holds from now on."))

    @Slot()
    def _add(self) -> None:
        job = partial(self._services.vault.add, self._name.text(), self._other.text())
        self._run(job, self._added, self._other.fault())

    def _added(self, officer: Officer) -> None:
        self._done(_("{0} may log in.").format(officer.name))

    @Slot()
    def _remove(self) -> None:
        officer_id = str(self.sender().property("officer"))
        self._run(partial(self._services.vault.remove, officer_id), self._removed)

    def _removed(self, _nothing: object) -> None:
        self._done(_("Removed; the record of it stands in the chain."))

    @Slot()
    def _new_code(self) -> None:
        self._run(self._services.vault.new_recovery, self._show_code)

    def _show_code(self, code: str) -> None:
        self._done(_("The old recovery code opens nothing any more."))
        self._code.setText(code)

    def _run(
        self, job: Callable[[], object], receive: Callable[..., None], fault: str = ""
    ) -> None:
        if fault:
            self.message.setText(fault)
            return
        self.message.setText(_("One moment…"))
        self._runner.write(job, receive, self._fail)

    def _done(self, text: str) -> None:
        self.refresh(self._services.vault.state())
        self.message.setText(text)
        self.verticalScrollBar().setValue(0)

    def _fail(self, failure: Failure) -> None:
        self.message.setText(failure.sentence)
        self.verticalScrollBar().setValue(0)
