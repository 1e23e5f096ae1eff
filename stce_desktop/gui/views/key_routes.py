"""The ways between search, Identify, twin view, card and finding."""

from typing import Protocol

from PySide6.QtCore import QObject, Slot

from stce_desktop.domain.finding import Prefill
from stce_desktop.gui.views.card_page import CardPage
from stce_desktop.gui.views.identify_page import IdentifyPage
from stce_desktop.gui.views.search_page import SearchPage
from stce_desktop.gui.views.twin_page import TwinPage


class Frame(Protocol):
    """What the routes need of the window."""

    search: SearchPage
    identify: IdentifyPage
    twin: TwinPage
    card: CardPage

    def go(self, name: str) -> None:
        """Show a page."""

    def open_from_key(self, item_id: str, *, checks: bool) -> None:
        """Open a card, or its check."""

    def start_without_card(self, prefill: Prefill) -> None:
        """Start a finding."""

    def item_shown(self) -> str:
        """Return the id of the card that is open."""
        ...


class KeyRoutes(QObject):
    """Lead from one page of an identification to the next."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._before_twin = "card"
        frame.search.guide_wanted.connect(self._guide)
        identify, twin = frame.identify, frame.twin
        identify.opened.connect(self._open)
        identify.check_wanted.connect(self._check)
        identify.twin_wanted.connect(self._compare)
        identify.markings_wanted.connect(self._read_marking)
        identify.log_wanted.connect(self._log)
        frame.card.compared.connect(self._compare_card)
        twin.opened.connect(self._open)
        twin.back_wanted.connect(self._leave_twin)
        twin.separate_wanted.connect(self._separate)
        twin.settled.connect(self._log_settled)

    @Slot(str)
    def _guide(self, text: str) -> None:
        """Take what stands in the search box into the guided key."""
        if text:
            self._frame.identify.start_with_text(text)
        self._frame.go("identify")

    @Slot(str)
    def _open(self, item_id: str) -> None:
        self._frame.open_from_key(item_id, checks=False)

    @Slot(str)
    def _check(self, item_id: str) -> None:
        """Go to the check of a thing; Back leads to its card, and from there to the key."""
        self._frame.open_from_key(item_id, checks=True)

    @Slot(str, str)
    def _compare(self, one: str, other: str) -> None:
        self._before_twin = "identify"
        self._frame.twin.load(one, other)
        self._frame.go("twin")

    @Slot(str)
    def _compare_card(self, other: str) -> None:
        if one := self._frame.item_shown():
            self._before_twin = "card"
            self._frame.twin.load(one, other)
            self._frame.go("twin")

    @Slot()
    def _leave_twin(self) -> None:
        self._frame.go(self._before_twin)

    @Slot(str, str)
    def _separate(self, one: str, other: str) -> None:
        self._frame.identify.separate(one, other)
        self._frame.go("identify")

    @Slot()
    def _read_marking(self) -> None:
        self._frame.go("decode")

    @Slot(object)
    def _log(self, prefill: Prefill) -> None:
        self._frame.start_without_card(prefill)

    @Slot(object)
    def _log_settled(self, prefill: Prefill) -> None:
        """Log a settled pair, with the answers of the key where they led to it."""
        if self._before_twin == "identify":
            prefill = self._frame.identify.add_trace(prefill)
        self._frame.start_without_card(prefill)
