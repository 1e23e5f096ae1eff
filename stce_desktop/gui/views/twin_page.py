"""The twin view: two things side by side, only what differs, and the value that decides."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.compare_two import Comparison, compare_two, try_both
from stce_desktop.app.use_cases.try_values import Trial
from stce_desktop.gui.presenters.check_state import CheckState
from stce_desktop.gui.presenters.picture_state import picture_pairs
from stce_desktop.gui.presenters.twin_state import (
    Side,
    TwinRow,
    TwinState,
    both_checked,
    settled,
    twin_state,
)
from stce_desktop.gui.presenters.words import result_tone
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.views.clause_view import clause_view
from stce_desktop.gui.widgets.flow import FlowLayout
from stce_desktop.gui.widgets.safe_label import Chip, SafeLabel
from stce_desktop.gui.widgets.section import Page, Section, button, clear
from stce_desktop.gui.widgets.twin_views import TwinViews
from stce_desktop.gui.widgets.value_row import ValueRow
from stce_desktop.i18n import _, ngettext

_PAUSE_MS = 60
_PICTURED, _BARE = 270, 120  # pixels: with pictures, and without one
_ROOMY = 50  # line heights that the page must be wide for two columns of values


class TwinPage(Page):
    """Compare two things; `settled` carries a prefilled finding and what it was settled for."""

    back_wanted = Signal()
    separate_wanted = Signal(str, str)
    opened = Signal(str)
    settled = Signal(object)
    pictures_wanted = Signal(object)

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__(_("Side by side"))
        self._services = services
        self._runner = runner
        self._found: Comparison | None = None
        self._state: TwinState | None = None
        self._trials: tuple[Trial, Trial] | None = None
        self._rows: dict[str, ValueRow] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._check)
        self.column.addLayout(self._head())
        self._names = QGridLayout()
        self._names.setHorizontalSpacing(2 * GAP)
        self.column.addLayout(self._names)
        self._pictures = TwinViews(is_door=True)
        self._pictures.show_calls(on=False)
        self._pictures.opened.connect(self._enlarge)
        self.column.addWidget(self._pictures)
        self._decides = QVBoxLayout()
        self.column.addLayout(self._decides)
        self._verdicts = QHBoxLayout()
        self._verdicts.setSpacing(2 * GAP)
        self.column.addLayout(self._verdicts)
        self._table = QVBoxLayout()
        self.column.addLayout(self._table)
        self.column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        back = button(_("Back"), "", _("Back (Esc)"))
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.clicked.connect(self._go_back)
        self._all = button(_("Show &all rows"), "", _("Rows that are alike, too (Alt+A)"))
        self._all.setCheckable(True)
        self._all.toggled.connect(self._show_rows)
        ask = button(_("&Separate"), "primary", _("Ask what tells them apart (Alt+S)"))
        ask.clicked.connect(self._separate)
        line.addWidget(back)
        line.addWidget(SafeLabel(_("Side by side"), "title"), 1)
        line.addWidget(self._all)
        line.addWidget(ask)
        return line

    def load(self, one: str, other: str, known: dict[str, str] | None = None) -> None:
        """Compare two things; `known` are values that need not be measured again."""
        self._found = self._state = self._trials = None
        self._known = known or {}
        self._empty()
        job = partial(self._read, one, other)
        self._runner.read(job, self._show, self._fail, "twins")

    def _empty(self) -> None:
        self._rows = {}
        for part in (self._names, self._decides, self._verdicts, self._table):
            clear(part)
        self._pictures.hide()

    def _read(self, one: str, other: str) -> tuple[Comparison, TwinState]:
        found = compare_two(self._services, one, other)
        characters = {c.id: c for c in self._services.key().characters}
        return found, twin_state(found, characters, self._services.content.parameters())

    def _show(self, read: tuple[Comparison, TwinState]) -> None:
        self._found, self._state = read
        state = self._state
        for place, side in enumerate((state.one, state.other)):
            self._names.addWidget(self._side(side), 0, place)
            self._names.setColumnStretch(place, 1)
        self._show_pictures(state)
        self._decides.addWidget(self._deciding(state))
        self._show_rows()
        self.verticalScrollBar().setValue(0)
        self._check()
        if self._rows:
            next(iter(self._rows.values())).focus_editor()
        else:
            self._all.setFocus()

    def _show_pictures(self, state: TwinState) -> None:
        pairs = picture_pairs(state.one.pictures, state.other.pictures)
        one, other = pairs[0] if pairs else (None, None)
        self._pictures.setFixedHeight(_PICTURED if pairs else _BARE)
        self._pictures.show_pair(one, other, (state.one.name, state.other.name))
        self._pictures.show()

    @Slot()
    def _enlarge(self) -> None:
        if self._state:
            self.pictures_wanted.emit(self._state)

    def _side(self, side: Side) -> Section:
        made = Section("", self.widget())
        name = button(side.name.replace("&", "&&"), "link", _("Open its card"))
        name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        name.setProperty("item", side.id)
        name.clicked.connect(self._open)
        made.body.addWidget(name)
        line = FlowLayout()
        for text, tone in side.chips[:4]:
            line.addWidget(Chip(text, tone))
        log = button(_("Record as this"))
        log.setAccessibleName(_("Record as {0}").format(side.name))
        log.setProperty("item", side.id)
        log.clicked.connect(self._settle)
        line.addWidget(log)
        made.body.addLayout(line)
        return made

    def _deciding(self, state: TwinState) -> Section:
        made = Section(_("What decides"), self.widget())
        if state.difference:
            made.add_text(state.difference, "result")
        if state.measured and state.measured not in {field.label for field in state.fields}:
            made.add_rows(((_("measure"), state.measured), (_("how"), state.how)))
        if not state.difference and not state.measured:
            made.add_text(_("No single value is named; the rows below differ."), "muted")
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        room = self.viewport().width() / max(1, self.fontMetrics().height())
        columns = 2 if room >= _ROOMY else 1
        for number, field in enumerate(state.fields):
            row = ValueRow(field, made)
            row.fill(self._known.get(field.id, ""))
            row.changed.connect(self._timer.start)
            self._rows[field.id] = row
            grid.addWidget(row, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        made.body.addLayout(grid)
        return made

    @Slot()
    def _show_rows(self) -> None:
        clear(self._table)
        if self._state is None:
            return
        wanted = [r for r in self._state.rows if r.differs or self._all.isChecked()]
        alike = len(self._state.rows) - len(wanted)
        made = Section(_("Where they differ"), self.widget())
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GAP)
        grid.setVerticalSpacing(GAP)
        for column, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(column, stretch)
        for number, row in enumerate(wanted):
            self._line(grid, number, row)
        made.body.addLayout(grid)
        if alike:
            text = ngettext("{0} row is alike in both.", "{0} rows are alike in both.", alike)
            made.add_text(text.format(alike), "small")
        self._table.addWidget(made)

    def _line(self, grid: QGridLayout, number: int, row: TwinRow) -> None:
        label = f"{row.label} ({_('decides')})" if row.decides else row.label
        role = "heading" if row.decides else ""
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(SafeLabel(label, "muted"), number, 0, top)
        grid.addWidget(SafeLabel(row.one, role), number, 1, top)
        grid.addWidget(SafeLabel(row.other, role), number, 2, top)

    @Slot()
    def _check(self) -> None:
        if self._found is None:
            return
        texts = {name: row.text() for name, row in self._rows.items()}
        one, other = self._found.one.commodity.id, self._found.other.commodity.id
        job = partial(try_both, self._services, one, other, texts)
        self._runner.read(job, self._show_verdicts, self._fail, "twin check")

    def _show_verdicts(self, trials: tuple[Trial, Trial]) -> None:
        self._trials = trials
        messages = {**trials[0].messages, **trials[1].messages}
        for name, row in self._rows.items():
            row.show_message(messages.get(name, ""))
        clear(self._verdicts)
        parameters = self._services.content.parameters()
        for state in both_checked(trials, parameters):
            self._verdicts.addWidget(self._verdict(state), 1)

    def _verdict(self, state: CheckState) -> Section:
        made = Section("", self.widget())
        made.add_text(state.words, "result")
        made.body.addWidget(Chip(_("supports a suspicion, clears nothing"), "amber"))
        if tone := result_tone(state.result):
            made.setProperty("tone", tone)
        if state.sentence:
            made.add_text(state.sentence)
        for title, rows in state.entries:
            made.add_text(title, "heading")
            for row in rows:
                made.body.addWidget(clause_view(row))
        made.body.addStretch(1)
        return made

    def _fail(self, failure: Failure) -> None:
        clear(self._decides)
        made = Section(_("They could not be compared."), self.widget())
        made.add_text(failure.sentence, "error")
        self._decides.addWidget(made)

    @Slot()
    def _go_back(self) -> None:
        self.back_wanted.emit()

    @Slot()
    def _separate(self) -> None:
        if self._found:
            self.separate_wanted.emit(self._found.one.commodity.id, self._found.other.commodity.id)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(str(self.sender().property("item")))

    @Slot()
    def _settle(self) -> None:
        self.settle_for(str(self.sender().property("item")))

    def settle_for(self, chosen: str) -> None:
        """Say what it is: the finding begins with the values and with the other ruled out."""
        if self._found and self._trials:
            parameters = self._services.content.parameters()
            self.settled.emit(settled(self._found, self._trials, chosen, parameters))
