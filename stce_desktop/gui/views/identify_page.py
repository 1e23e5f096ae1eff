"""Identify: keep the answers of one identification and lead from question to question."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.confirm_thing import confirm_thing, tick_feature
from stce_desktop.app.use_cases.identify_thing import read_written
from stce_desktop.app.use_cases.open_key import KIND, KeyGuide, open_key
from stce_desktop.app.use_cases.read_looks import read_looks
from stce_desktop.app.use_cases.take_stock import Stock, take_stock
from stce_desktop.domain.identify import Feature, KeyAnswer, Proposal
from stce_desktop.domain.key_session import KeySession
from stce_desktop.domain.prefill import Prefill
from stce_desktop.gui.presenters.key_confirm import feature_rows
from stce_desktop.gui.presenters.key_finding import finding_of, joined
from stce_desktop.gui.presenters.key_leads import Lead, Step
from stce_desktop.gui.presenters.key_questions import Given, asked_for, is_beyond, safer_first
from stce_desktop.gui.presenters.key_state import PanesState, panes_state
from stce_desktop.gui.presenters.key_tiles import class_name
from stce_desktop.gui.presenters.key_words import answer_words, tolerance_words
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.views.key_panes import KeyPanes
from stce_desktop.i18n import _

_NEXT, _LIST, _STAY, _CONFIRM = "next", "list", "stay", "confirm"


class IdentifyPage(QWidget):
    """Narrow down what a thing is; signals say what the officer wants next."""

    opened = Signal(str)
    twin_wanted = Signal(str, str)
    check_wanted = Signal(str)
    markings_wanted = Signal()
    log_wanted = Signal(object)

    def __init__(self, services: Services, runner: TaskRunner, pictures: StatePictures) -> None:
        super().__init__()
        self.setObjectName("page")
        self._services = services
        self._runner = runner
        self._guide: KeyGuide | None = None
        self._session = KeySession()
        self._stock: Stock | None = None
        self._then = _STAY
        self._asked = ""
        self._reason = ""
        self._again = ""
        self._search = ""
        self._doubted = ("", "")
        self._suspect = ("", "")
        self._features: dict[str, Feature] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.panes = KeyPanes(runner, services.pictures.heroes(), pictures)
        column.addWidget(self.panes)
        self._wire()

    def _wire(self) -> None:
        panes = self.panes
        panes.picker.picked.connect(self._pick_class)
        panes.picker.kinds_picked.connect(self._pick_kinds)
        panes.picker.skipped.connect(self._skip_class)
        panes.questions.wanted.connect(self.ask)
        panes.question.given.connect(self._take_answer)
        panes.question.withdrawn.connect(self._withdraw)
        panes.question.list_wanted.connect(self._show_list)
        panes.question.wanted.connect(self.ask)
        panes.confirm.seen.connect(self._tick_seen)
        panes.confirm.not_seen.connect(self._tick_not_seen)
        panes.confirm.wanted.connect(self.ask)
        panes.confirm.closed.connect(self._show_list)
        panes.answers.change_wanted.connect(self.ask)
        panes.answers.withdrawn.connect(self._withdraw)
        panes.answers.explained.connect(self._explain)
        panes.remaining.opened.connect(self.opened)
        panes.eliminated.opened.connect(self.opened)
        panes.remaining.confirm_wanted.connect(self.confirm)
        panes.remaining.pair_wanted.connect(self.separate)
        panes.remaining.twin_wanted.connect(self.twin_wanted)
        panes.lead_taken.connect(self._follow)
        panes.class_wanted.connect(self._show_picker)
        panes.tolerance_chosen.connect(self._allow)
        panes.new_wanted.connect(self.start_again)
        panes.log_wanted.connect(self._want_log)
        panes.show_note("")

    # Ways in

    def begin(self) -> None:
        """Go on where the page was left, or start with the classes."""
        if self._guide is None:
            job = partial(open_key, self._services)
            self._runner.read(job, self._opened, self._fail, "open key")
        else:
            self._focus()

    def _opened(self, guide: KeyGuide) -> None:
        self._guide = guide
        self.panes.picker.offer(guide)
        self._update(self._session, self._then)
        self._focus()

    @Slot()
    def start_again(self) -> None:
        """Forget the thing before: nothing carries over."""
        self._search = ""
        self._features = {}
        self.panes.show_note("")
        self._update(KeySession(), _STAY)
        self._show_picker()

    def start_with_text(self, text: str) -> None:
        """Take the answers that a free text names; each can be withdrawn."""
        self.start_again()
        self._search = text
        job = partial(read_looks, self._services, text)
        self._runner.read(job, self._take_proposals, self._fail, "looks")
        self.begin()

    def _take_proposals(self, proposals: tuple[Proposal, ...]) -> None:
        session = self._session
        characters = {c.id: c for c in self._services.key().characters}
        for proposal in proposals:
            answer = proposal.answer
            words = proposal.written or answer_words(answer, characters)
            reason = _("read in the text: {0}").format(proposal.taken)
            session = session.give(answer, characters[answer.character].question, words, reason)
        if proposals:
            taken = "; ".join(p.taken for p in proposals)
            note = _("Read in the text: {0}. Withdraw what is wrong.").format(taken)
            self._update(session, _NEXT)
        else:
            note = _("The text names no look and no size; the questions lead on.")
        self.panes.show_note(note)

    @Slot(str, str)
    def separate(self, one: str, other: str) -> None:
        """Narrow the key to two things; answers given stay."""
        content = self._services.content
        names = [n.name if (n := content.named(item)) else item for item in (one, other)]
        words = _("{0} or {1}").format(*names)
        only = frozenset({one, other})
        self._update(self._session.narrow(only, _("Which two are told apart?"), words), _NEXT)

    @Slot(str)
    def confirm(self, item_id: str) -> None:
        """Show the checklist for one suspect."""
        if self._stock is None:
            return
        named = self._services.content.named(item_id)
        self._suspect = (item_id, named.name if named else item_id)
        job = partial(
            confirm_thing, self._services, item_id, self._session.answers, self._stock.state
        )
        self._runner.read(job, self._show_features, self._fail, "confirm")

    # The state of the key

    def _update(self, session: KeySession, then: str) -> None:
        self._session = session
        self._then = then
        if self._guide is not None:
            job = partial(self._look, session, self._guide)
            self._runner.read(job, self._show, self._fail, "identify")

    def _look(self, session: KeySession, guide: KeyGuide) -> tuple[Stock, PanesState]:
        stock = take_stock(self._services, session)
        return stock, panes_state(stock, guide)

    def _show(self, seen: tuple[Stock, PanesState]) -> None:
        stock, panes = seen
        self._stock = stock
        self._session = stock.session
        self.panes.show_panes(panes, stock.session.tolerance)
        then, self._then = self._then, _STAY
        if then == _CONFIRM:
            self.confirm(self._suspect[0])
        elif then == _NEXT and stock.state.next:
            self.ask(stock.state.next[0].character)
        elif then in {_NEXT, _LIST}:
            self._show_list()

    def _fail(self, failure: Failure) -> None:
        self.panes.show_note(failure.sentence)

    def _focus(self) -> None:
        shown = self.panes.stack.currentWidget()
        if shown is self.panes.question:
            self.panes.question.focus_answer()
        elif shown is self.panes.picker:
            self.panes.picker.focus_tiles()
        else:
            self.panes.questions.focus_list()

    # Questions and answers

    @Slot(str)
    def ask(self, name: str) -> None:
        """Put one question, or the safer one that must come before it."""
        if self._guide is None or self._stock is None or name not in self._guide.characters:
            return
        first = safer_first(name, self._guide.characters, self._session)
        if first == KIND:
            self._again = self._again if self._again == KIND else ""
            self._show_picker()
            return
        self._asked = first
        self._again = self._again if self._again == first else ""
        asked = asked_for(first, self._stock, self._guide, self._reason)
        waiting = self._guide.characters[name].question if first != name else ""
        self._reason = ""
        self.panes.question.ask(asked, waiting)
        self.panes.stack.setCurrentWidget(self.panes.question)
        self.panes.question.focus_answer()

    @Slot(object)
    def _take_answer(self, given: Given) -> None:
        if self._guide is None:
            return
        if given.size:
            job = partial(self._read_size, given)
            self._runner.read(job, self._take_size, self._refuse_size, "size")
            return
        answer = KeyAnswer(given.character, given.states)
        self._give(answer, answer_words(answer, self._guide.characters), given.reason)

    def _read_size(self, given: Given) -> tuple[Given, KeyAnswer, str]:
        answer, words = read_written(self._services, given.character, given.size)
        return given, answer, words

    def _take_size(self, read: tuple[Given, KeyAnswer, str]) -> None:
        """Take a size; one that no goods have is asked about once."""
        given, answer, words = read
        doubt = is_beyond(answer, self._guide) if self._guide else ""
        if doubt and self._doubted != (given.character, given.size):
            self._doubted = (given.character, given.size)
            self.panes.question.show_message(doubt)
            return
        self._give(answer, words, given.reason)

    def _refuse_size(self, failure: Failure) -> None:
        self.panes.question.show_message(failure.sentence)

    def _give(self, answer: KeyAnswer, words: str, reason: str, then: str = _NEXT) -> None:
        if self._guide:
            question = self._guide.characters[answer.character].question
            is_again = self._again == answer.character
            take = self._session.look_again if is_again else self._session.give
            self._again = ""
            self._update(take(answer, question, words, reason), then)

    @Slot(str)
    def _explain(self, reason: str) -> None:
        """Write the reason for the last change into the trace."""
        self._update(self._session.explain(reason), _STAY)

    @Slot(str, str)
    def _withdraw(self, name: str, reason: str) -> None:
        if self._guide and name in self._guide.characters:
            question = self._guide.characters[name].question
            was_open = name == self._asked
            self._update(
                self._session.withdraw(name, question, reason), _LIST if was_open else _STAY
            )

    @Slot(str)
    def _tick_seen(self, name: str) -> None:
        self._tick(name, is_seen=True)

    @Slot(str)
    def _tick_not_seen(self, name: str) -> None:
        self._tick(name, is_seen=False)

    def _tick(self, name: str, *, is_seen: bool) -> None:
        if self._guide is None or name not in self._features:
            return
        answer = tick_feature(self._features[name], self._guide.characters[name], is_seen=is_seen)
        reason = _("to confirm {0}").format(self._suspect[1])
        words = answer_words(answer, self._guide.characters)
        self._give(answer, words, reason, _CONFIRM)

    def _show_features(self, features: tuple[Feature, ...]) -> None:
        if self._guide is None:
            return
        self._features = {feature.character: feature for feature in features}
        rivals = {rival for feature in features for rival in feature.sets_apart}
        content = self._services.content
        names = {rival: n.name for rival in rivals if (n := content.named(rival))}
        rows = feature_rows(features, self._guide.characters, names)
        self.panes.confirm.show_features(self._suspect[1], rows)
        self.panes.stack.setCurrentWidget(self.panes.confirm)

    # Class, tolerance, ways on

    @Slot(str)
    def _pick_class(self, class_id: str) -> None:
        words = class_name(self._guide, class_id)
        only = frozenset({class_id})
        self._update(self._session.narrow(only, _("Which class is it of?"), words), _NEXT)

    @Slot(object)
    def _pick_kinds(self, kinds: tuple[str, ...]) -> None:
        answer = KeyAnswer(KIND, kinds)
        if self._guide:
            self._give(answer, answer_words(answer, self._guide.characters), "")

    @Slot()
    def _skip_class(self) -> None:
        """Go on without a class; where it is a question of the key it is not known."""
        if self._guide and KIND in self._guide.characters:
            self._give(KeyAnswer(KIND), _("not known"), "")
        else:
            self._widen()

    def _widen(self) -> None:
        widened = self._session.narrow(
            frozenset(), _("Which class is it of?"), _("cannot tell: all goods")
        )
        self._update(widened, _NEXT)

    @Slot(int)
    def _allow(self, tolerance: int) -> None:
        question = _("How many mistakes are allowed?")
        session = self._session.allow(tolerance, question, tolerance_words(tolerance))
        self._update(session, _STAY)

    @Slot(object)
    def _follow(self, lead: Lead) -> None:
        """Do what a way on says."""
        if lead.step in {Step.CHANGE, Step.LOOK_AGAIN}:
            self._again = lead.subject if lead.step is Step.LOOK_AGAIN else ""
            self._reason = lead.reason
            self.ask(lead.subject)
        elif lead.step is Step.ALLOW:
            self._allow(int(lead.subject))
        elif lead.step is Step.WIDEN:
            self._widen()
        elif lead.step is Step.CONFIRM:
            self.confirm(lead.subject)
        else:
            self._leave_by(lead)

    def _leave_by(self, lead: Lead) -> None:
        if lead.step is Step.TWIN:
            self.twin_wanted.emit(*lead.subject.split())
        elif lead.step is Step.CHECK:
            self.check_wanted.emit(lead.subject)
        elif lead.step is Step.MARKINGS:
            self.markings_wanted.emit()
        else:
            self._want_log()

    @Slot()
    def _show_list(self) -> None:
        self._asked = ""
        self.panes.stack.setCurrentWidget(self.panes.questions)
        self.panes.questions.focus_list()

    @Slot()
    def _show_picker(self) -> None:
        if self._guide:
            self.panes.picker.offer(self._guide)
        self.panes.stack.setCurrentWidget(self.panes.picker)
        self.panes.picker.focus_tiles()

    def add_trace(self, settled: Prefill) -> Prefill:
        """Add the answers of this identification to a pair that was settled by its values."""
        if self._stock is None or self._guide is None or not self._session.answers:
            return settled
        return joined(settled, self._stock, self._guide.characters, self._search)

    @Slot()
    def _want_log(self) -> None:
        if self._stock and self._guide:
            self.log_wanted.emit(finding_of(self._stock, self._guide.characters, self._search))
