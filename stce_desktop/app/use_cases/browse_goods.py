"""Lay out all goods by family and class, for looking through them."""

from dataclasses import dataclass

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.open_key import KIND
from stce_desktop.domain.commodity import Commodity, Kind


@dataclass(frozen=True, slots=True)
class BrowseRow:
    """Hold one of the goods: `group` is its class, `kind` the drawing that stands for it.

    `words` are its names in all languages and its codes, folded, for narrowing by text.
    """

    id: str
    name: str
    family: str
    group: str
    kind: str
    codes: tuple[str, ...]
    is_twin: bool
    words: str


def browse_goods(services: Services) -> tuple[BrowseRow, ...]:
    """Return all goods, by family, class and name."""
    kinds = next((c for c in services.content.characters() if c.id == KIND), None)
    groups = {state.id: state.group or state.label for state in kinds.states} if kinds else {}
    rows = (_row(commodity, groups) for commodity in services.content.commodities())
    return tuple(sorted(rows, key=lambda row: (row.family, row.group, row.name.casefold())))


def _row(commodity: Commodity, groups: dict[str, str]) -> BrowseRow:
    kind = next((str(state) for state in commodity.key.get(KIND, ())), "")
    codes = tuple(dict.fromkeys(link.code for link in commodity.entries))
    terms = (term for terms in commodity.terms.values() for term in terms)
    group = groups.get(kind, "")
    words = " ".join((commodity.name, commodity.id, group, *codes, *terms))
    return BrowseRow(
        id=commodity.id,
        name=commodity.name,
        family=commodity.family,
        group=group,
        kind=kind,
        codes=codes,
        is_twin=commodity.kind == Kind.TWIN,
        words=words.casefold(),
    )
