"""The window: navigation, pages, status bar, and the way from one to the next."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.own_records import OwnReport, add_own_records
from stce_desktop.app.use_cases.settings import save_settings
from stce_desktop.app.use_cases.show_card import show_card
from stce_desktop.app.use_cases.start_finding import start_finding
from stce_desktop.app.use_cases.warm_search import warm_search
from stce_desktop.domain.card import CommodityCard
from stce_desktop.domain.errors import StceError
from stce_desktop.domain.finding import Finding, Prefill
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.models.hits_model import HitsModel
from stce_desktop.gui.presenters.card_state import CardState, card_state
from stce_desktop.gui.presenters.window_state import edition_words, waiting_words, who_words
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.icons import IconShelf
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.views.card_page import CardPage
from stce_desktop.gui.views.check_page import CheckPage
from stce_desktop.gui.views.danger_page import DangerPage
from stce_desktop.gui.views.decode_page import DecodePage
from stce_desktop.gui.views.finding_detail_page import FindingDetailPage
from stce_desktop.gui.views.finding_form_page import FindingFormPage
from stce_desktop.gui.views.findings_page import FindingsPage
from stce_desktop.gui.views.identify_page import IdentifyPage
from stce_desktop.gui.views.key_routes import KeyRoutes
from stce_desktop.gui.views.navigation import WIDTH, Navigation
from stce_desktop.gui.views.search_page import SearchPage
from stce_desktop.gui.views.settings_page import SettingsPage
from stce_desktop.gui.views.twin_page import TwinPage
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.i18n import _

_SHOTS = (("overall", "Whole"), ("nameplate", "Nameplate"))


@dataclass(frozen=True, slots=True)
class Dress:
    """Hold what the window needs of its surroundings."""

    icons: IconShelf
    states: StatePictures
    apply: Callable[[Settings], None]


class MainWindow(QMainWindow):
    """Hold the pages and lead from one to the next; `shown` names the page that is shown."""

    shown = Signal(str)

    def __init__(self, services: Services, settings: Settings, dress: Dress) -> None:
        super().__init__()
        self._services = services
        self._settings = settings
        self._dress = dress
        self._runner = TaskRunner(self)
        self._search_text = ""
        self._back_from_card: list[str] = []
        self.setWindowTitle("STCE Desktop")
        self.resize(1280, 760)
        self.setMinimumSize(900, 560)
        self._make_pages()
        self._frame()
        self._wire()
        self._show_frame()
        self.go("search")
        self._runner.read(partial(warm_search, services), self._warmed, self._fail)

    def _warmed(self, report: OwnReport) -> None:
        self.settings.show_own(report)

    def _make_pages(self) -> None:
        content = self._services.content
        model = HitsModel(self._runner, self._services.pictures.heroes(), self)
        self.search = SearchPage(self._services, self._runner, model)
        self.card = CardPage()
        self.check = CheckPage(self._services, self._runner)
        self.findings = FindingsPage(self._services, self._runner)
        self.form = FindingFormPage(self._services, self._runner)
        self.detail = FindingDetailPage(self._services, self._runner)
        self.decode = DecodePage(self._services, self._runner)
        self.identify = IdentifyPage(self._services, self._runner, self._dress.states)
        self.twin = TwinPage(self._services, self._runner)
        self.danger = DangerPage(content.hazards())
        self.settings = SettingsPage(self._settings, content.edition(), (("en", "English"),))
        self._pages: dict[str, QWidget] = {
            "search": self.search, "card": self.card, "check": self.check,
            "findings": self.findings, "form": self.form, "detail": self.detail,
            "danger": self.danger, "settings": self.settings, "decode": self.decode,
            "identify": self.identify, "twin": self.twin,
        }  # fmt: skip

    def _frame(self) -> None:
        self._navigation = Navigation(self._dress.icons)
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._training = SafeLabel(_("TRAINING – nothing here is a real finding"), "training")
        self._training.setAlignment(Qt.AlignmentFlag.AlignCenter)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._training)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._navigation)
        line.addWidget(self._stack, 1)
        column.addLayout(line, 1)
        self.setCentralWidget(centre)
        self._who = SafeLabel("", wrap=False)
        self._lists = SafeLabel("", wrap=False)
        self._waiting = SafeLabel("", wrap=False)
        bar = self.statusBar()
        bar.addWidget(self._who)
        bar.addWidget(self._lists, 1)
        bar.addPermanentWidget(self._waiting)

    def _wire(self) -> None:
        self._navigation.wanted.connect(self.go)
        self.search.opened.connect(self.open_card)
        self.search.log_wanted.connect(self._log_unidentified)
        self.routes = KeyRoutes(self)
        self.card.followed.connect(self._follow)
        self.card.back_wanted.connect(self._back)
        self.card.check_wanted.connect(self._check)
        self.card.log_wanted.connect(self._log_card)
        self.decode.followed.connect(self._open_decoded)
        self.check.back_wanted.connect(self._back_to_card)
        self.check.log_wanted.connect(self.start)
        self.findings.opened.connect(self._open_finding)
        self.findings.new_wanted.connect(self._log_blank)
        self.findings.draft_wanted.connect(self.edit)
        self.findings.counted.connect(self._count)
        self.form.closed.connect(self._to_findings)
        self.form.sealed.connect(self._refresh)
        self.detail.back_wanted.connect(self._to_findings)
        self.detail.revised.connect(self.edit)
        self.settings.changed.connect(self._change_settings)
        self.settings.table_chosen.connect(self._add_own)
        for keys, slot in (
            ("Ctrl+K", self._to_search), ("Ctrl+F", self._to_search), ("Ctrl+N", self._log_blank),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)

    def _show_frame(self) -> None:
        edition = self._services.content.edition()
        today = datetime.now(UTC).date()
        self._who.setText(who_words(self._settings))
        self._lists.setText(edition_words(edition, today))
        self._training.setVisible(self._settings.training)
        self._navigation.setFixedWidth(WIDTH * self._settings.scale // 100)

    @Slot(str)
    def go(self, name: str) -> None:
        """Show a page."""
        self._stack.setCurrentWidget(self._pages[name])
        self._navigation.mark(name)
        if name == "search":
            self.search.focus_box()
        elif name == "findings":
            self.findings.refresh()
        elif name == "decode":
            self.decode.focus_box()
        elif name == "identify":
            self.identify.begin()
        elif name == "danger":
            self.danger.focus_tiles()
        self.shown.emit(name)

    @Slot(str, str)
    def open_card(self, item_id: str, text: str) -> None:
        """Open a card from the results; `text` is what found it."""
        self._home = "search"
        self._search_text = text
        self._back_from_card.clear()
        self._load_card(item_id)

    @Slot(str)
    def _open_decoded(self, item_id: str) -> None:
        self._home = "decode"
        self._search_text = self.decode.box.text()
        self._back_from_card.clear()
        self._load_card(item_id)

    def open_from_key(self, item_id: str, *, checks: bool) -> None:
        """Open the card of a thing from the guided key, or its check at once."""
        self._home = "identify"
        self._search_text = ""
        self._back_from_card.clear()
        job = partial(self._read_card, item_id)
        self._runner.read(job, self._show_check if checks else self._show_card, self._fail, "card")

    def _show_check(self, read: tuple[CardState, tuple[tuple[str, str], ...]]) -> None:
        self._item, self._shots = read
        self.card.show_card(self._item)
        self._check(self._item)

    def start_without_card(self, prefill: Prefill) -> None:
        """Start a finding that no card belongs to: all kinds of photo are offered."""
        self._shots = ()
        self.start(prefill)

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
    _shots: tuple[tuple[str, str], ...] = ()

    def _load_card(self, item_id: str) -> None:
        self._runner.read(partial(self._read_card, item_id), self._show_card, self._fail, "card")

    def _read_card(self, item_id: str) -> tuple[CardState, tuple[tuple[str, str], ...]]:
        card = show_card(self._services, item_id)
        shots = card.shots if isinstance(card, CommodityCard) else ()
        return card_state(card, self._services.content.parameters()), shots

    def _show_card(self, read: tuple[CardState, tuple[tuple[str, str], ...]]) -> None:
        self._item, self._shots = read
        self.card.show_card(self._item)
        self.go("card")

    def _fail(self, failure: Failure) -> None:
        self.statusBar().showMessage(failure.sentence, 8000)

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

    @Slot(object)
    def _log_card(self, item: CardState) -> None:
        self.start(
            Prefill(
                item_id=item.item_id,
                item_name=item.title,
                codes=item.codes,
                search_text=self._search_text,
            )
        )

    @Slot(str)
    def _log_unidentified(self, text: str) -> None:
        self._shots = ()
        self.start(Prefill(search_text=text, check_result="unidentified"))

    @Slot()
    def _log_blank(self) -> None:
        self._shots = ()
        self.start(Prefill())

    @Slot(object)
    def start(self, prefill: Prefill) -> None:
        """Start a finding with what is known already."""
        s = self._settings
        known = replace(prefill, post=s.post, officer=s.officer, training=s.training)
        self._runner.write(partial(self._started, known), self.edit, self._fail)

    def _started(self, prefill: Prefill) -> Finding:
        return start_finding(self._services.findings(), prefill)

    @Slot(object)
    def edit(self, draft: Finding) -> None:
        """Open the form with a draft."""
        content = self._services.content
        shots = self._shots or tuple((shot.id, shot.label) for shot in content.shots())
        self.form.edit(draft, shots, content.red_flags())
        self.go("form")

    @Slot(str)
    def _open_finding(self, finding_id: str) -> None:
        self.detail.load(finding_id)
        self.go("detail")

    @Slot()
    def _to_findings(self) -> None:
        self.go("findings")

    @Slot()
    def _to_search(self) -> None:
        self.go("search")

    @Slot(object)
    def _refresh(self, _sealed: object) -> None:
        self.findings.refresh()

    @Slot(int)
    def _count(self, waiting: int) -> None:
        self._waiting.setText(waiting_words(waiting))

    @Slot(str)
    def _add_own(self, path: str) -> None:
        job = partial(add_own_records, self._services, Path(path))
        self._runner.read(job, self.settings.show_own, self.settings.show_failure, "own")

    @Slot(object)
    def _change_settings(self, settings: Settings) -> None:
        self._settings = settings
        try:
            save_settings(self._services, settings)
            self.settings.message.setText("")
        except StceError as error:
            self.settings.message.setText(error.sentence())
        self._dress.apply(settings)
        self._navigation.dress()
        self._show_frame()

    def is_idle(self) -> bool:
        """Tell whether nothing is being worked on."""
        return self._runner.is_idle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep a draft that is open, and finish writing."""
        self.form.save()
        self._runner.close()
        super().closeEvent(event)
