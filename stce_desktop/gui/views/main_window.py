"""The window: navigation, pages, status bar, and the way from one to the next."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.settings import save_settings
from stce_desktop.app.use_cases.show_card import show_card
from stce_desktop.app.use_cases.training import set_training
from stce_desktop.app.use_cases.warm_search import warm_search
from stce_desktop.domain.errors import StceError
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.models.hits_model import HitsModel
from stce_desktop.gui.presenters.card_state import CardState, card_state
from stce_desktop.gui.presenters.window_state import (
    edition_words,
    title_words,
    waiting_words,
    who_words,
)
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.views.browse_page import BrowsePage
from stce_desktop.gui.views.card_page import CardPage
from stce_desktop.gui.views.check_page import CheckPage
from stce_desktop.gui.views.danger_page import DangerPage
from stce_desktop.gui.views.decode_page import DecodePage
from stce_desktop.gui.views.dress import Dress
from stce_desktop.gui.views.finding_detail_page import FindingDetailPage
from stce_desktop.gui.views.finding_form_page import FindingFormPage
from stce_desktop.gui.views.finding_routes import FindingRoutes
from stce_desktop.gui.views.findings_page import FindingsPage
from stce_desktop.gui.views.gate import GUARDED, SHUT, Gate
from stce_desktop.gui.views.gate_page import Passed
from stce_desktop.gui.views.identify_page import IdentifyPage
from stce_desktop.gui.views.key_routes import KeyRoutes
from stce_desktop.gui.views.navigation import WIDTH, Navigation
from stce_desktop.gui.views.officers_page import OfficersPage
from stce_desktop.gui.views.picture_routes import PictureRoutes
from stce_desktop.gui.views.recover_bar import RecoverBar
from stce_desktop.gui.views.search_page import SearchPage
from stce_desktop.gui.views.settings_page import SettingsPage
from stce_desktop.gui.views.training_switch import TrainingSwitch
from stce_desktop.gui.views.twin_page import TwinPage
from stce_desktop.gui.views.viewer_page import ViewerPage
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.training_banner import TrainingBanner, centre_of


class MainWindow(QMainWindow):
    """Hold the pages and lead from one to the next; `shown` names the page that is shown."""

    shown = Signal(str)

    def __init__(self, services: Services, settings: Settings, dress: Dress) -> None:
        super().__init__()
        self._services = services
        self._settings = settings
        self._dress = dress
        self._runner = TaskRunner(self)
        set_training(services, on=settings.training)
        self._search_text = ""
        self._back_from_card: list[str] = []
        self.resize(1280, 760)
        self.setMinimumSize(900, 560)
        self._make_pages()
        self._frame()
        self._wire()
        self._show_frame()
        self.go("search")
        self._runner.read(partial(warm_search, services), self.settings.show_own, self.fail)
        if self.gate.state().guard not in SHUT:
            self.recover.look()

    def _make_pages(self) -> None:
        content = self._services.content
        model = HitsModel(self._runner, self._services.pictures.heroes(), self)
        self.search = SearchPage(self._services, self._runner, model)
        self.browse = BrowsePage(self._services, self._runner, self._dress.states)
        self.card = CardPage(self._dress.signs)
        self.viewer = ViewerPage()
        self.check = CheckPage(self._services, self._runner)
        self.findings = FindingsPage(self._services, self._runner)
        self.form = FindingFormPage(self._services, self._runner)
        self.detail = FindingDetailPage(self._services, self._runner)
        self.decode = DecodePage(self._services, self._runner)
        self.identify = IdentifyPage(self._services, self._runner, self._dress.states)
        self.twin = TwinPage(self._services, self._runner)
        self.danger = DangerPage(content.hazards(), self._dress.signs)
        self.settings = SettingsPage(self._settings, content.edition(), (("en", "English"),))
        self.gate = Gate(self._services, self._runner, self)
        self._switch = TrainingSwitch(self._services, self._runner, self)
        self.officers = OfficersPage(self._services, self._runner)
        self._pages: dict[str, QWidget] = {
            "login": self.gate.page, "officers": self.officers,
            "search": self.search, "card": self.card, "check": self.check,
            "findings": self.findings, "form": self.form, "detail": self.detail,
            "danger": self.danger, "settings": self.settings, "decode": self.decode,
            "identify": self.identify, "twin": self.twin, "browse": self.browse,
            "viewer": self.viewer,
        }  # fmt: skip

        self._arrive = {
            "search": self.search.focus_box, "findings": self.findings.arrive,
            "decode": self.decode.focus_box, "danger": self.danger.focus_tiles,
            "identify": self.identify.begin, "card": self.card.focus_first,
            "detail": self.detail.focus_papers, "officers": self.officers.focus_name,
            "browse": self.browse.arrive,
            "viewer": self.viewer.focus_picture,
        }  # fmt: skip

    def _frame(self) -> None:
        self._navigation = Navigation(self._dress.icons)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._training = TrainingBanner()
        self.recover = RecoverBar(self._services, self._runner)
        self.setCentralWidget(
            centre_of((self._training, self.recover), self._navigation, self._stack)
        )
        self._who = SafeLabel("", wrap=False)
        self._lists = SafeLabel("", wrap=False)
        self._waiting = SafeLabel("", wrap=False)
        bar = self.statusBar()
        bar.addWidget(self._who)
        bar.addWidget(self._lists, 1)
        bar.addPermanentWidget(self._waiting)

    def _wire(self) -> None:
        self._navigation.wanted.connect(self.go)
        self._training.end_wanted.connect(self.settings.end_training)
        self._switch.leaving.connect(self.form.leave)
        self._switch.switched.connect(self._switched)
        self.search.opened.connect(self.open_card)
        self.logging = FindingRoutes(self, self._services, self._runner)
        self.routes = KeyRoutes(self, self.logging)
        self.pictures = PictureRoutes(self, self, self._services, self._runner)
        self.card.followed.connect(self._follow)
        self.card.back_wanted.connect(self._back)
        self.card.check_wanted.connect(self._check)
        self.decode.followed.connect(self._open_decoded)
        self.check.back_wanted.connect(self._back_to_card)
        self.findings.search_wanted.connect(self._to_search)
        self.findings.counted.connect(self._count)
        self.settings.changed.connect(self._change_settings)
        self.settings.officers_wanted.connect(self._to_officers)
        self.officers.back_wanted.connect(self._to_settings)
        self.gate.asked.connect(self._to_login)
        self.gate.page.back_wanted.connect(self._leave_login)
        self.gate.passed.connect(self._came_in)
        self.gate.locking.connect(self.form.save)
        self.gate.locked.connect(self._leave)
        self.gate.remarked.connect(self.remark)
        for keys, slot in (
            ("Ctrl+L", self.gate.lock),
            ("Ctrl+K", self._to_search), ("Ctrl+F", self._to_search),
            ("Ctrl+N", self.logging.start_blank),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)

    def _show_frame(self) -> None:
        edition = self._services.content.edition()
        today = datetime.now(UTC).date()
        state = self.gate.state()
        self._who.setText(who_words(self._settings, state))
        self.settings.show_guard(state)
        self.gate.watch.start(self._settings.lock_minutes)
        self._lists.setText(edition_words(edition, today))
        self.setWindowTitle(title_words(training=self._settings.training))
        self._training.setVisible(self._settings.training)
        self._navigation.setFixedWidth(WIDTH * self._settings.scale // 100)

    @Slot(str)
    def go(self, name: str) -> None:
        """Show a page; those of the findings only to who may see them."""
        if name in GUARDED and not self.gate.lets(partial(self.go, name), self._settings):
            return
        self._stack.setCurrentWidget(self._pages[name])
        self._navigation.mark(name)
        if name in self._arrive:
            self._arrive[name]()
        self.shown.emit(name)

    @Slot(str, str)
    def open_card(self, item_id: str, text: str) -> None:
        """Open a card from the results; `text` is what found it."""
        self.open_from("search", item_id, text)

    def open_from(self, home: str, item_id: str, text: str = "") -> None:
        """Open a card; Back leads to the page `home`."""
        self._home = home
        self._search_text = text
        self._back_from_card.clear()
        self._load_card(item_id)

    @Slot(str)
    def _open_decoded(self, item_id: str) -> None:
        self.open_from("decode", item_id, self.decode.box.text())

    def open_from_key(self, item_id: str, *, checks: bool) -> None:
        """Open the card of a thing from the guided key, or its check at once."""
        self._home = "identify"
        self._search_text = ""
        self._back_from_card.clear()
        job = partial(self._read_card, item_id)
        self._runner.read(job, self._show_check if checks else self.show_item, self.fail, "card")

    def _show_check(self, item: CardState) -> None:
        self._item = item
        self.card.show_card(self._item)
        self._check(self._item)

    def may_log(self, then: Callable[[], None]) -> bool:
        """Tell whether findings are open; else ask for a log-in, and do `then` after it."""
        return self.gate.lets(then, self._settings)

    def current_settings(self) -> Settings:
        """Return the settings as they stand."""
        return self._settings

    def search_text(self) -> str:
        """Return what found the card that is open."""
        return self._search_text

    def item_shown(self) -> str:
        """Return the id of the card that is open, or nothing."""
        return self._item.item_id if self._item else ""

    @Slot(str)
    def _follow(self, item_id: str) -> None:
        if self._item is not None:
            self._back_from_card.append(self._item.item_id)
        self._load_card(item_id)

    _item: CardState | None = None
    _home = "search"

    def _load_card(self, item_id: str) -> None:
        self._runner.read(partial(self._read_card, item_id), self.show_item, self.fail, "card")

    def _read_card(self, item_id: str) -> CardState:
        card = show_card(self._services, item_id)
        return card_state(card, self._services.content.parameters())

    def show_item(self, item: CardState) -> None:
        """Show a card that has been read."""
        self._item = item
        self.card.show_card(self._item)
        self.go("card")

    def fail(self, failure: Failure) -> None:
        """Say in the status bar what went wrong."""
        self.remark(failure.sentence)

    @Slot()
    def _back(self) -> None:
        if self._back_from_card:
            self._load_card(self._back_from_card.pop())
        else:
            self.go(self._home)

    @Slot()
    def _back_to_card(self) -> None:
        self.go("card")

    @Slot(object)
    def _check(self, item: CardState) -> None:
        self.check.load(item, self._search_text)
        self.go("check")

    @Slot()
    def _to_findings(self) -> None:
        self.go("findings")

    @Slot()
    def _to_login(self) -> None:
        if (here := self._here()) not in {"login", *GUARDED}:
            self._before_login = here
        self._stack.setCurrentWidget(self.gate.page)
        self._navigation.mark("login")
        self.shown.emit("login")

    _before_login = "search"

    @Slot()
    def _leave_login(self) -> None:
        self.go(self._before_login)

    def _here(self) -> str:
        here = self._stack.currentWidget()
        return next(name for name, page in self._pages.items() if page is here)

    @Slot(object)
    def _came_in(self, passed: Passed) -> None:
        is_other = self._settings.officer != passed.officer
        if is_other or self._settings.post != passed.post:
            self._settings = replace(self._settings, post=passed.post, officer=passed.officer)
            self.settings.show_who(self._settings)
            self._save_settings()
        if is_other and self._left in {"form", "detail"}:
            self.gate.go_on_with(self._to_findings)  # another officer's page is not his
        self._left = ""
        self._show_frame()

    @Slot()
    def _leave(self) -> None:
        """Show the door in place of the findings; other pages stay."""
        self._left = self._here()
        self._show_frame()
        if self._left in GUARDED:
            self.go(self._left)

    _left = ""

    @Slot(str)
    def remark(self, text: str) -> None:
        """Say something in the status bar."""
        self.statusBar().showMessage(text, 15000)

    @Slot()
    def _to_officers(self) -> None:
        if self.gate.set_up(self._show_officers, self._settings):
            self._show_officers()

    def _show_officers(self) -> None:
        state = self.gate.state()
        if state.officer is None:
            self.go("settings")  # it was put off until later
        else:
            self.officers.refresh(state)
            self.go("officers")

    @Slot()
    def _to_settings(self) -> None:
        self.go("settings")

    @Slot()
    def _to_search(self) -> None:
        self.go("search")

    @Slot(int)
    def _count(self, waiting: int) -> None:
        self._waiting.setText(waiting_words(waiting))

    @Slot(object)
    def _change_settings(self, settings: Settings) -> None:
        if settings.training != self._settings.training:
            self.form.save()
            self._switch.wish(self._settings, settings)
        else:
            self._apply(settings)

    @Slot(object)
    def _switched(self, settings: Settings) -> None:
        self._apply(settings)
        self.settings.show_training(on=settings.training)
        self.findings.show_all()
        self.go("findings")

    def _apply(self, settings: Settings) -> None:
        self._settings = settings
        self._save_settings()
        self._dress.apply(settings)
        self._navigation.dress()
        self._show_frame()

    def _save_settings(self) -> None:
        try:
            save_settings(self._services, self._settings)
            self.settings.message.setText("")
        except StceError as error:
            self.settings.message.setText(error.sentence())

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to notice whether anybody is there."""
        super().showEvent(event)
        self.windowHandle().installEventFilter(self.gate.watch)

    def is_idle(self) -> bool:
        """Tell whether nothing is being worked on."""
        return self._runner.is_idle() and self.browse.thumbnails.is_idle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep a draft that is open, and finish writing."""
        self.form.save()
        self._runner.close()
        self.browse.thumbnails.close()
        super().closeEvent(event)
