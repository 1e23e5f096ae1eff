"""The four panes of an identification, with its head and the advice above them."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from stce_desktop.gui.presenters.key_leads import Advice, Lead
from stce_desktop.gui.presenters.key_state import PanesState
from stce_desktop.gui.presenters.key_words import tolerance_words
from stce_desktop.gui.tasks import TaskRunner
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.views.answers_pane import AnswersPane
from stce_desktop.gui.views.class_picker import ClassPicker
from stce_desktop.gui.views.confirm_view import ConfirmView
from stce_desktop.gui.views.contenders_pane import ContendersPane
from stce_desktop.gui.views.question_list import QuestionList
from stce_desktop.gui.views.question_view import QuestionView
from stce_desktop.gui.widgets.flow import FlowLayout
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button, clear
from stce_desktop.i18n import _

_MISTAKES = range(4)
_ANSWERS_LINES = 7  # line heights of the pane of answers
_ANSWERS_MOST = 150  # pixels it has at most, so that large text leaves room for the question


class KeyPanes(QWidget):
    """Lay out the parts; `lead_taken` carries a Lead, the others what the head asks for."""

    lead_taken = Signal(object)
    class_wanted = Signal()
    tolerance_chosen = Signal(int)
    new_wanted = Signal()
    log_wanted = Signal()

    def __init__(
        self, runner: TaskRunner, heroes: dict[str, Path], pictures: StatePictures
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._leads: tuple[Lead, ...] = ()
        self.picker = ClassPicker(pictures)
        self.questions = QuestionList()
        self.question = QuestionView(pictures)
        self.confirm = ConfirmView()
        self.answers = AnswersPane()
        self.remaining = ContendersPane(_("Remaining"), runner, heroes, pictures, has_actions=True)
        self.eliminated = ContendersPane(
            _("Eliminated"), runner, heroes, pictures, has_actions=False
        )
        self.stack = QStackedWidget()
        for part in (self.picker, self.questions, self.question, self.confirm):
            self.stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        column.setSpacing(GAP)
        column.addLayout(self._head())
        self._note = SafeLabel("", "muted")
        column.addWidget(self._note)
        column.addWidget(self._advice_strip())
        column.addLayout(self._panes(), 1)
        for keys, slot in (("Alt+M", self._to_remaining), ("Alt+E", self._to_eliminated)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def use_pictures(self, pictures: dict[str, Path]) -> None:
        """Show other pictures of the goods from now on."""
        self.remaining.use_pictures(pictures)
        self.eliminated.use_pictures(pictures)

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        self._count = SafeLabel("", "result", wrap=False)
        self._place = button("", "link", _("Choose a class (Alt+G)"))
        self._place.setShortcut(QKeySequence("Alt+G"))
        self._place.clicked.connect(self._want_class)
        self._place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._tolerance = QComboBox()
        self._tolerance.setAccessibleName(_("How many mistakes are allowed"))
        for mistakes in _MISTAKES:
            self._tolerance.addItem(tolerance_words(mistakes), mistakes)
        self._tolerance.setCurrentIndex(1)
        self._tolerance.activated.connect(self._choose_tolerance)
        new = button(_("&New thing"), "", _("Begin again with nothing answered (Alt+N)"))
        new.clicked.connect(self._want_new)
        log = button(_("&Record finding"), "primary", _("Take this into a finding (Alt+R)"))
        log.clicked.connect(self._want_log)
        line.addWidget(self._count)
        line.addWidget(self._place, 1)
        line.addWidget(self._tolerance)
        line.addWidget(new)
        line.addWidget(log)
        return line

    def _advice_strip(self) -> Section:
        self._advice = Section("", self)
        self._advice.body.setContentsMargins(GAP + 4, GAP, GAP + 4, GAP)
        self._sentence = SafeLabel("")
        self._advice.body.addWidget(self._sentence)
        self._ways = FlowLayout()
        self._advice.body.addLayout(self._ways)
        self._advice.hide()
        return self._advice

    def _panes(self) -> QHBoxLayout:
        panes = QHBoxLayout()
        panes.setSpacing(2 * GAP)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.stack, 1)
        lines = _ANSWERS_LINES * self.fontMetrics().height()
        self.answers.setFixedHeight(min(lines, _ANSWERS_MOST))
        left.addWidget(self.answers)
        right.addWidget(self.remaining, 3)
        right.addWidget(self.eliminated, 2)
        panes.addLayout(left, 5)
        panes.addLayout(right, 4)
        return panes

    def show_panes(self, state: PanesState, tolerance: int) -> None:
        """Show one state of the key."""
        self._count.setText(state.count)
        self._place.setText(state.place.replace("&", "&&"))
        self._place.setAccessibleName(_("Among: {0}; change").format(state.place))
        self._tolerance.setCurrentIndex(self._tolerance.findData(tolerance))
        self.questions.show_rows(state.questions)
        self.answers.show_answers(state.answers, state.to_explain)
        self.remaining.show_rows(state.remaining)
        self.eliminated.show_rows(state.eliminated)
        self.show_advice(state.advice)

    def show_advice(self, advice: Advice) -> None:
        """Show a sentence with its ways on, or nothing."""
        self._leads = advice.leads
        self._sentence.setText(advice.sentence)
        clear(self._ways)
        for number, lead in enumerate(advice.leads):
            self._ways.addWidget(self._way(number, lead))
        self._advice.setProperty("tone", advice.tone)
        self._advice.style().unpolish(self._advice)
        self._advice.style().polish(self._advice)
        self._advice.setVisible(bool(advice.sentence))

    def _way(self, number: int, lead: Lead) -> QPushButton:
        made = button(lead.text.replace("&", "&&"), "" if number else "primary")
        made.setProperty("number", number)
        made.clicked.connect(self._take_lead)
        return made

    def show_note(self, text: str) -> None:
        """Say in one line where the answers came from, or what went wrong."""
        self._note.setText(text)
        self._note.setVisible(bool(text))

    @Slot()
    def _take_lead(self) -> None:
        self.lead_taken.emit(self._leads[int(self.sender().property("number"))])

    @Slot()
    def _want_class(self) -> None:
        self.class_wanted.emit()

    @Slot()
    def _choose_tolerance(self) -> None:
        self.tolerance_chosen.emit(int(self._tolerance.currentData()))

    @Slot()
    def _want_new(self) -> None:
        self.new_wanted.emit()

    @Slot()
    def _want_log(self) -> None:
        self.log_wanted.emit()

    @Slot()
    def _to_remaining(self) -> None:
        self.remaining.focus_list()

    @Slot()
    def _to_eliminated(self) -> None:
        self.eliminated.focus_list()
