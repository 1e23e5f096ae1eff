"""The ways to and from pictures: the viewer, the contact sheet, own photos, printed cards."""

from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.own_photos import add_own_photo, remove_own_photo
from stce_desktop.app.use_cases.print_card import CardOrder, CardSize, order_card
from stce_desktop.domain.card import Card, Picture
from stce_desktop.gui.presenters.card_state import CardState, card_state
from stce_desktop.gui.presenters.twin_state import TwinState
from stce_desktop.gui.printing.item_card import print_card
from stce_desktop.gui.printing.sheet import ReportError
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.views.browse_page import BrowsePage
from stce_desktop.gui.views.card_page import CardPage
from stce_desktop.gui.views.identify_page import IdentifyPage
from stce_desktop.gui.views.search_page import SearchPage
from stce_desktop.gui.views.twin_page import TwinPage
from stce_desktop.gui.views.viewer_page import ViewerPage
from stce_desktop.i18n import _

_PHOTOS = "*.jpg *.jpeg *.png *.webp"


class Frame(Protocol):
    """What the routes need of the window."""

    search: SearchPage
    identify: IdentifyPage
    browse: BrowsePage
    card: CardPage
    twin: TwinPage
    viewer: ViewerPage

    def go(self, name: str) -> None:
        """Show a page."""

    def open_from(self, home: str, item_id: str, text: str = "") -> None:
        """Open a card; Back leads to the page `home`."""

    def show_item(self, item: CardState) -> None:
        """Show a card that has been read."""

    def remark(self, text: str) -> None:
        """Say something in the status bar."""


class PictureRoutes(QObject):
    """Lead from cards and pairs to their pictures and back."""

    def __init__(
        self, frame: Frame, window: QWidget, services: Services, runner: TaskRunner
    ) -> None:
        super().__init__()
        self._frame = frame
        self._window = window
        self._services = services
        self._runner = runner
        self._before = "card"
        frame.browse.opened.connect(self._open)
        frame.card.enlarged.connect(self._enlarge)
        frame.card.photo_wanted.connect(self._choose_photo)
        frame.card.photo_removed.connect(self._remove)
        frame.card.print_wanted.connect(self._choose_paper)
        frame.twin.pictures_wanted.connect(self._enlarge_pair)
        frame.viewer.back_wanted.connect(self._leave)

    @Slot(str)
    def _open(self, item_id: str) -> None:
        self._frame.open_from("browse", item_id)

    @Slot(object, str)
    def _enlarge(self, item: CardState, view: str) -> None:
        self._before = "card"
        self._frame.viewer.show_item(item, view)
        self._frame.go("viewer")

    @Slot(object)
    def _enlarge_pair(self, pair: TwinState) -> None:
        self._before = "twin"
        self._frame.viewer.show_pair(pair)
        self._frame.go("viewer")

    @Slot()
    def _leave(self) -> None:
        self._frame.go(self._before)
        if self._before == "card":
            self._frame.card.focus_picture()

    @Slot(object)
    def _choose_photo(self, item: CardState) -> None:
        kinds = _("Photos ({0})").format(_PHOTOS)
        name, _kind = QFileDialog.getOpenFileName(self._window, _("Our photo"), "", kinds)
        if name:
            self.add_photo(item.item_id, Path(name))

    def add_photo(self, item_id: str, path: Path) -> None:
        """Keep a photo of an item and show it first."""
        job = partial(add_own_photo, self._services, item_id, path)
        self._runner.read(job, self._show_changed, self._fail, "photo")

    @Slot(object, object)
    def _remove(self, item: CardState, picture: Picture) -> None:
        job = partial(remove_own_photo, self._services, item.item_id, picture.path)
        self._runner.read(job, self._show_changed, self._fail, "photo")

    def _show_changed(self, card: Card) -> None:
        pictures = self._services.pictures.heroes()
        self._frame.search.use_pictures(pictures)
        self._frame.identify.panes.use_pictures(pictures)
        self._frame.browse.renew_pictures()
        self._frame.show_item(card_state(card, self._services.content.parameters()))
        self._frame.card.focus_picture()

    def _fail(self, failure: Failure) -> None:
        self._frame.card.say(failure.sentence)

    @Slot(object)
    def _choose_paper(self, item: CardState) -> None:
        papers = {_("A4 card (*.pdf)"): CardSize.A4, _("A6 card (*.pdf)"): CardSize.A6}
        name, kind = QFileDialog.getSaveFileName(
            self._window, _("Print card"), f"{item.item_id}.pdf", ";;".join(papers)
        )
        if name:
            path = Path(name)
            path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
            self.print_item(item.item_id, papers.get(kind, CardSize.A4), path)

    def print_item(self, item_id: str, size: CardSize, path: Path) -> None:
        """Write the card of an item as PDF."""
        job = partial(order_card, self._services, item_id, size, path)
        self._runner.read(job, self._print, self._say_failed, "print")

    def _print(self, order: CardOrder) -> None:
        try:
            self._frame.remark(_("Written: {0}").format(print_card(order)))
        except ReportError as error:
            self._frame.remark(error.sentence())

    def _say_failed(self, failure: Failure) -> None:
        self._frame.remark(failure.sentence)
