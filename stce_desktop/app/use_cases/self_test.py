"""Tell whether this installation is whole."""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.check_values import check_values
from stce_desktop.app.use_cases.search_goods import search_goods
from stce_desktop.app.use_cases.show_card import show_card
from stce_desktop.domain.card import CommodityCard
from stce_desktop.domain.commodity import Commodity
from stce_desktop.domain.errors import StceError
from stce_desktop.domain.verdict import Result

Probe = Callable[[], str]


@dataclass(frozen=True, slots=True)
class TestResult:
    """Hold the outcome of one self-test; `took_ms` is in milliseconds."""

    name: str
    ok: bool
    detail: str
    took_ms: float


class SelfTestError(StceError):
    """Say which part of the installation does not do its work."""


def self_test(services: Services, extra: dict[str, Probe] | None = None) -> tuple[TestResult, ...]:
    """Run every test and return all results; none stops the others."""
    tests: dict[str, Probe] = {
        "knowledge opens": lambda: _knowledge(services),
        "every card opens": lambda: _cards(services),
        "search finds goods by name": lambda: _search(services),
        "checks answer": lambda: _checks(services),
        "pictures are there": lambda: _pictures(services),
        "hazards are there": lambda: _hazards(services),
        **(extra or {}),
    }
    return tuple(_run(name, probe) for name, probe in tests.items())


def _run(name: str, probe: Probe) -> TestResult:
    start = time.perf_counter()
    try:
        ok, detail = True, probe()
    except Exception as error:  # noqa: BLE001 - the report must name any failure, whatever it is
        ok, detail = False, f"{type(error).__name__}: {error}"
    return TestResult(name, ok, detail, round((time.perf_counter() - start) * 1000, 1))


def _commodities(services: Services) -> Iterator[Commodity]:
    return services.content.commodities()


def _knowledge(services: Services) -> str:
    edition = services.content.edition()
    if not edition.counts["commodity"] or not edition.counts["entry"]:
        raise SelfTestError("The knowledge is empty", "", "Install the program again.")
    return f"{edition.counts['commodity']} commodities, {edition.counts['entry']} entries"


def _cards(services: Services) -> str:
    ids = [commodity.id for commodity in _commodities(services)]
    ids += [entry.code for entry in services.content.entries()]
    ids += [substance.id for substance in services.content.substances()]
    for item_id in ids:
        show_card(services, item_id)
    return f"{len(ids)} cards"


def _search(services: Services) -> str:
    missed = [
        c.id
        for c in _commodities(services)
        if c.id not in {hit.id for hit in search_goods(services, c.name, 5).hits}
    ]
    if missed:
        raise SelfTestError("Not found by their own names", ", ".join(missed))
    return "every commodity among the first five for its own name"


def _checks(services: Services) -> str:
    results = [check_values(services, c.id, {}).result for c in _commodities(services)]
    open_ = results.count(Result.MAY_MEET)
    if not open_:
        raise SelfTestError("No commodity asks for a value")
    return f"{open_} of {len(results)} ask for values"


def _pictures(services: Services) -> str:
    cards = (show_card(services, c.id) for c in _commodities(services))
    found = [p.path for card in cards if isinstance(card, CommodityCard) for p in card.pictures]
    empty = [path.name for path in found if path.stat().st_size == 0]
    if empty or not found:
        raise SelfTestError("Pictures are missing", ", ".join(empty))
    return f"{len(found)} pictures"


def _hazards(services: Services) -> str:
    guides = services.content.hazards()
    if not guides or not all(guide.first for guide in guides):
        raise SelfTestError("A hazard has no first action")
    return f"{len(guides)} hazard guides"
