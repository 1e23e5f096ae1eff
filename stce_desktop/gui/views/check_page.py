"""The check: values on one side, the answer and every clause on the other."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.check_values import questions_for
from stce_desktop.app.use_cases.try_values import Trial, try_values
from stce_desktop.domain.verdict import Question
from stce_desktop.gui.presenters.card_state import CardState
from stce_desktop.gui.presenters.check_state import (
    CheckState,
    check_state,
    field_of,
    prefill,
)
from stce_desktop.gui.presenters.words import result_tone
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.views.clause_view import clause_view
from stce_desktop.gui.widgets.safe_label import Chip, SafeLabel
from stce_desktop.gui.widgets.section import Page, Section, button, clear
from stce_desktop.gui.widgets.value_row import ValueRow
from stce_desktop.i18n import _

DEBOUNCE_MS = 60


class CheckPage(QWidget):
    """Enter values and see at once what they mean; `log_wanted` carries a prefilled finding."""

    back_wanted = Signal()
    log_wanted = Signal(object)

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__()
        self.setObjectName("page")
        self._services = services
        self._runner = runner
        self._item: CardState | None = None
        self._search = ""
        self._rows: dict[str, ValueRow] = {}
        self._trial: Trial | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._check)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        line = QHBoxLayout()
        back = button(_("Back"), "", _("Back to the card (Esc)"))
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.clicked.connect(self._go_back)
        self._title = SafeLabel("", "title")
        log = button(_("&Record finding"), "primary", _("Take these values into a finding (Alt+R)"))
        log.clicked.connect(self._want_log)
        line.addWidget(back)
        line.addWidget(self._title, 1)
        line.addWidget(log)
        column.addLayout(line)
        panes = QHBoxLayout()
        panes.setSpacing(2 * GAP)
        self._questions = Page(_("Values"))
        self._answer = Page(_("Answer"))
        panes.addWidget(self._questions, 2)
        panes.addWidget(self._answer, 3)
        column.addLayout(panes, 1)

    def load(self, item: CardState, search: str = "", known: dict[str, str] | None = None) -> None:
        """Ask the questions of an item; nothing of the item before stays."""
        self._item = item
        self._search = search
        self._trial = None
        self._known = known or {}
        self._title.setText(item.title)
        self._rows = {}
        clear(self._questions.column)
        clear(self._answer.column)
        job = partial(questions_for, self._services, item.item_id)
        self._runner.read(job, self._ask, self._show_failure, "questions")

    def _ask(self, questions: tuple[Question, ...]) -> None:
        fields = [field_of(question) for question in questions]
        for title, decides in ((_("Values that decide"), True), (_("Further questions"), False)):
            chosen = [field for field in fields if field.decides is decides]
            if not chosen:
                continue
            section = Section(title)
            for field in chosen:
                row = ValueRow(field, section)
                row.fill(self._known.get(field.id, ""))
                row.changed.connect(self._timer.start)
                self._rows[field.id] = row
                section.body.addWidget(row)
            self._questions.column.addWidget(section)
        self._questions.column.addStretch(1)
        if self._rows:
            next(iter(self._rows.values())).focus_editor()
        self._check()

    @Slot()
    def _check(self) -> None:
        if self._item is None:
            return
        texts = {name: row.text() for name, row in self._rows.items()}
        job = partial(try_values, self._services, self._item.item_id, texts)
        self._runner.read(job, self._show, self._show_failure, "check")

    def _show(self, trial: Trial) -> None:
        self._trial = trial
        for name, row in self._rows.items():
            row.show_message(trial.messages.get(name, ""))
        parameters = self._services.content.parameters()
        self._draw(check_state(trial.report, parameters))

    def _draw(self, state: CheckState) -> None:
        clear(self._answer.column)
        section = Section("")
        section.add_text(state.words, "result")
        section.body.addWidget(Chip(_("supports a suspicion, clears nothing"), "amber"))
        if tone := result_tone(state.result):
            section.setProperty("tone", tone)
        if state.sentence:
            section.add_text(state.sentence)
        self._answer.column.addWidget(section)
        for title, rows in state.entries:
            part = Section(title)
            for row in rows:
                part.body.addWidget(clause_view(row))
            self._answer.column.addWidget(part)
        self._answer.column.addStretch(1)

    def _show_failure(self, failure: Failure) -> None:
        clear(self._answer.column)
        section = Section(_("The check could not be done."))
        section.add_text(failure.sentence, "error")
        self._answer.column.addWidget(section)
        self._answer.column.addStretch(1)

    @Slot()
    def _go_back(self) -> None:
        self.back_wanted.emit()

    @Slot()
    def _want_log(self) -> None:
        if self._item is None or self._trial is None:
            return
        item, trial = self._item, self._trial
        parameters = self._services.content.parameters()
        self.log_wanted.emit(prefill(item, trial.report, trial.given, self._search, parameters))
