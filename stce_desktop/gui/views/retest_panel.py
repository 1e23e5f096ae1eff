"""Old findings tested by the list in use: which would stand differently now."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.retest_findings import (
    Retested,
    RetestStep,
    note_retest,
    retest_findings,
)
from stce_desktop.gui.presenters.finding_list import retest_words, retested_words
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button, clear
from stce_desktop.i18n import _

_SHOWN = 100


class RetestPanel(Section):
    """Test a batch at a time; what is added to a finding is added by the officer alone."""

    opened = Signal(str)
    noted = Signal()
    closed = Signal()

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__("")
        self._services = services
        self._runner = runner
        self._found: list[Retested] = []
        self._tested = 0
        self._is_running = False
        head = QHBoxLayout()
        head.addWidget(SafeLabel(_("These would now stand differently"), "heading"), 1)
        self._leave = button(_("&Back to the list"))
        self._leave.clicked.connect(self._close)
        head.addWidget(self._leave)
        self.body.addLayout(head)
        self.message = SafeLabel("", "muted")
        self.body.addWidget(self.message)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(_("Findings that would stand differently"))
        holder = QWidget()
        self._lines = QVBoxLayout(holder)
        self._lines.setSpacing(GAP)
        self._lines.addStretch(1)
        area.setWidget(holder)
        self.body.addWidget(area, 1)

    def start(self) -> None:
        """Test all old findings again."""
        clear(self._lines)
        self._lines.addStretch(1)
        self._found, self._tested, self._is_running = [], 0, True
        self.message.setText(_("Testing …"))
        self._leave.setFocus()
        self._go_on(0)

    def _go_on(self, after: int) -> None:
        job = partial(retest_findings, self._services, after)
        self._runner.consult(job, self._take, self._show_failure, "retest")

    def _take(self, step: RetestStep) -> None:
        self._tested += step.tested
        for found in step.changed:
            self._found.append(found)
            if len(self._found) <= _SHOWN:
                self._add(len(self._found) - 1)
        words = retested_words(self._tested, len(self._found))
        if len(self._found) > _SHOWN:
            words = f"{words} {_('The first {0} are shown.').format(_SHOWN)}"
        if step.go_on and self._is_running:
            self.message.setText(f"{words} {_('Testing …')}")
            self._go_on(step.go_on)
        else:
            self._is_running = False
            self.message.setText(words)

    def _add(self, number: int) -> None:
        title, text = retest_words(self._found[number])
        part = Section("")
        line = QHBoxLayout()
        words = QVBoxLayout()
        words.addWidget(SafeLabel(title, "heading"))
        words.addWidget(SafeLabel(text))
        line.addLayout(words, 1)
        for label, slot in ((_("Open"), self._open), (_("Add to the finding"), self._note)):
            made = button(label)
            made.setAccessibleName(f"{label}: {title}")
            made.setProperty("number", number)
            made.clicked.connect(slot)
            line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        part.body.addLayout(line)
        self._lines.insertWidget(self._lines.count() - 1, part)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self._found[int(self.sender().property("number"))].id)

    @Slot()
    def _note(self) -> None:
        made = self.sender()
        if isinstance(made, QWidget):
            made.setEnabled(False)  # once is enough: every press would be an event of its own
        found = self._found[int(made.property("number"))]
        job = partial(note_retest, self._services, found)
        self._runner.write(job, self._show_noted, self._show_failure)

    def _show_noted(self, seal: str) -> None:
        self.message.setText(_("Added; the finding itself is as it was. Seal {0}").format(seal))
        self.noted.emit()

    def _show_failure(self, failure: Failure) -> None:
        self._is_running = False
        self.message.setText(failure.sentence)

    @Slot()
    def _close(self) -> None:
        self._is_running = False
        self.closed.emit()
