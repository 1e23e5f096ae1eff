"""The search page: one box, results while typing, and advice when there are none."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.filter_choices import filter_choices
from stce_desktop.app.use_cases.search_goods import search_goods
from stce_desktop.app.use_cases.search_memory import (
    load_searches,
    remember_search,
    toggle_favourite,
)
from stce_desktop.domain.errors import StceError
from stce_desktop.domain.search import QueryKind, SearchAnswer, SearchMemory
from stce_desktop.gui.models.hits_model import HitsModel
from stce_desktop.gui.presenters.search_state import SELECTABLE, SearchState, advice, shown
from stce_desktop.gui.presenters.words import kind_words, no_match
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.filter_bar import FilterBar
from stce_desktop.gui.widgets.hit_delegate import HitDelegate
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button, clear
from stce_desktop.i18n import _

DEBOUNCE_MS = 40
LIMIT = 40
MAX_LENGTH = 10_000
EXAMPLES = ("capacitance manometer 100 Torr", "7304.41", "626A13TBE", "UN 1836", "2B350")


class SearchPage(QWidget):
    """Search while typing; `opened` carries the id of a hit and the text that found it."""

    opened = Signal(str, str)
    log_wanted = Signal(str)
    guide_wanted = Signal(str)

    def __init__(self, services: Services, runner: TaskRunner, model: HitsModel) -> None:
        super().__init__()
        self.setObjectName("page")
        self._services = services
        self._runner = runner
        self._model = model
        self._read_as: QueryKind | None = None
        self._memory = load_searches(services)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self._search)
        self._build()

    def use_pictures(self, pictures: dict[str, Path]) -> None:
        """Show other pictures from now on."""
        self._model.use_pictures(pictures)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP + 2)
        column.addWidget(SafeLabel(_("What is in front of you?"), "title"))
        self.box = QLineEdit()
        self.box.setObjectName("searchbox")
        self.box.setMaxLength(MAX_LENGTH)
        self.box.setClearButtonEnabled(True)
        self.box.setPlaceholderText(
            _("Description, HS code, control code, CAS, UN number, marking")
        )
        self.box.setAccessibleName(_("Search"))
        self.box.textChanged.connect(self._typed)
        self.box.installEventFilter(self)
        top = QHBoxLayout()
        top.addWidget(self.box, 1)
        self.guide = button(
            _("&Identify by looks"), "", _("Find it by its looks; the text is taken along (Alt+I)")
        )
        self.guide.clicked.connect(self._want_guide)
        top.addWidget(self.guide)
        column.addLayout(top)
        column.addLayout(self._line())
        self.filters = FilterBar()
        self._runner.read(
            partial(filter_choices, self._services), self.filters.offer, self._no_filters
        )
        self.filters.changed.connect(self._search)
        column.addWidget(self.filters)
        column.addWidget(self._list(), 1)
        column.addWidget(self._advice(), 1)
        self._show_start()

    def _list(self) -> QListView:
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(_("Results"))
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        return self.list

    def _advice(self) -> QScrollArea:
        self.empty = Section("")
        self.empty.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        # Advice scrolls where large text meets a small screen, so that the window always fits.
        self.advice = QScrollArea()
        self.advice.setWidgetResizable(True)
        self.advice.setFrameShape(QFrame.Shape.NoFrame)
        self.advice.setAccessibleName(_("Advice"))
        holder = QWidget()
        holder.setObjectName("page")
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.empty)
        inner.addStretch(1)
        self.advice.setWidget(holder)
        return self.advice

    def _line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.taken = button("", "link", _("Change what the text is taken for"))
        self.taken.setAccessibleName(_("Change what the text is taken for"))
        menu = QMenu(self.taken)
        for kind in SELECTABLE:
            action = QAction(kind_words(kind), menu)
            action.setData(kind.value)
            menu.addAction(action)
        menu.triggered.connect(self._change_reading)
        self.taken.setMenu(menu)
        self.remark = SafeLabel("", "muted")
        self.summary = SafeLabel("", "muted", wrap=False)
        self.keep = button(_("&Keep"), "link", _("Keep this search among the favourites"))
        self.keep.setCheckable(True)
        self.keep.clicked.connect(self._toggle_favourite)
        line.addWidget(self.taken)
        line.addWidget(self.remark, 1)
        line.addWidget(self.summary)
        line.addWidget(self.keep)
        return line

    def search_for(self, text: str) -> None:
        """Put a text into the box and search at once."""
        self.box.setText(text)
        self._timer.stop()
        self._search()

    def focus_box(self) -> None:
        """Go to the box with its text selected, ready to be typed over."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    @Slot()
    def _typed(self) -> None:
        self._read_as = None
        self._timer.start()

    @Slot()
    def _search(self) -> None:
        text = self.box.text()
        if not text.strip():
            self._show_start()
            return
        only = self.filters.value()
        job = partial(search_goods, self._services, text, LIMIT, self._read_as, only)
        self._runner.read(job, self._show_answer, self._show_failure, "search")

    def _show_answer(self, answer: SearchAnswer) -> None:
        if answer.query != self.box.text():
            return
        self._show(shown(answer))

    def _show(self, state: SearchState) -> None:
        self._model.show_rows(state.rows)
        self.taken.setText(_("Taken for: {0}").format(state.taken_for) if state.taken_for else "")
        self.taken.setVisible(bool(state.taken_for))
        self.keep.setVisible(bool(state.taken_for))
        self.keep.setChecked(self.box.text().strip() in self._memory.favourites)
        self.remark.setText(state.remark)
        self.summary.setText(state.summary)
        self.list.setVisible(bool(state.rows))
        self.advice.setVisible(not state.rows)
        if state.rows:
            self.list.setCurrentIndex(self._model.index(0))
        elif state.advice or state.taken_for:
            self._show_nothing(state.advice or advice())

    def _show_start(self) -> None:
        self._show(SearchState((), "", "", ""))
        self._fill_empty(
            _("Type what you see, or what the papers say."),
            (
                _("Words of any language, an HS code of any edition, a marking with ? for what"
                  " you cannot read."),
            ),
        )  # fmt: skip
        for title, texts in (
            (_("Kept"), self._memory.favourites),
            (_("Lately"), self._memory.recent),
            (_("For example"), EXAMPLES if not self._memory.recent else ()),
        ):
            if texts:
                self.empty.body.addWidget(SafeLabel(title, "small"))
            for text in texts:
                link = button(text.replace("&", "&&"), "link")
                link.setProperty("query", text)
                link.clicked.connect(self._try_example)
                self.empty.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self.empty.body.addStretch(1)

    def _show_nothing(self, lines: tuple[str, ...]) -> None:
        """Lead on where nothing was found: never an end, never a release."""
        self._fill_empty(no_match(), lines)
        if not self.filters.value().is_empty or self._read_as not in {None, QueryKind.WORDS}:
            wider = button(_("Search &wider"), "", _("Take filters off and read it as words"))
            wider.clicked.connect(self._search_wider)
            self.empty.body.addWidget(wider, 0, Qt.AlignmentFlag.AlignLeading)
        looks = button(_("Identify by its l&ooks"), "primary", _("The guided search (Alt+O)"))
        looks.clicked.connect(self._want_guide)
        self.empty.body.addWidget(looks, 0, Qt.AlignmentFlag.AlignLeading)
        log = button(_("&Record as unidentified"))
        log.clicked.connect(self._log_unidentified)
        self.empty.body.addWidget(log, 0, Qt.AlignmentFlag.AlignLeading)
        self.empty.body.addStretch(1)

    def _fill_empty(self, title: str, lines: tuple[str, ...]) -> None:
        clear(self.empty.body)
        self.empty.body.addWidget(SafeLabel(title, "heading"))
        for text in lines:
            self.empty.body.addWidget(SafeLabel(text, "muted"))

    def _show_failure(self, failure: Failure) -> None:
        self._model.show_rows(())
        self.list.hide()
        self.advice.show()
        self._fill_empty(_("The search could not be done."), (failure.sentence,))

    def _no_filters(self, failure: Failure) -> None:
        """Leave the lists with “any” alone, and say why."""
        self.remark.setText(failure.sentence)

    @Slot()
    def _toggle_favourite(self) -> None:
        self._remember(toggle_favourite)
        self.keep.setChecked(self.box.text().strip() in self._memory.favourites)

    def _remember(self, how: Callable[[Services, SearchMemory, str], SearchMemory]) -> None:
        try:
            self._memory = how(self._services, self._memory, self.box.text())
        except StceError as error:
            self.remark.setText(error.sentence())

    @Slot()
    def _search_wider(self) -> None:
        self._read_as = QueryKind.WORDS
        with QSignalBlocker(self.filters):
            self.filters.reset()
        self._search()

    @Slot()
    def _try_example(self) -> None:
        self.search_for(str(self.sender().property("query")))

    @Slot()
    def _want_guide(self) -> None:
        self.guide_wanted.emit(self.box.text().strip())

    @Slot()
    def _log_unidentified(self) -> None:
        self.log_wanted.emit(self.box.text())

    @Slot(QAction)
    def _change_reading(self, action: QAction) -> None:
        self._read_as = QueryKind(str(action.data()))
        self._search()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        item_id = self._model.id_at(index.row())
        if item_id:
            self._remember(remember_search)
            self.opened.emit(item_id, self.box.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the box into the list by Down, and open the first hit by Enter."""
        pressed = event.type() == QEvent.Type.KeyPress and self._model.rowCount()
        if watched is self.box and pressed and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._open(self._model.index(0))
                return True
        return super().eventFilter(watched, event)
