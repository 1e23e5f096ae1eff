"""Cards: everything about one thing, ready to be shown."""

from dataclasses import dataclass
from pathlib import Path

from stce_desktop.domain.commodity import Commodity, Rating
from stce_desktop.domain.entry import Entry
from stce_desktop.domain.knowledge import HazardGuide, Source, Substance
from stce_desktop.domain.rule import Parameter


@dataclass(frozen=True, slots=True)
class Edition:
    """Say which knowledge is in use: editions by list, a day, and the hash of the sources."""

    lists: dict[str, str]
    date: str
    sources_sha256: str
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class Picture:
    """Point to one illustration; `anchors` maps telltale ids to pixels, visible ones only.

    `is_own` marks a photo the administration added itself: it has no scale and no anchors, and
    `added` is the day it was taken in, as YYYY-MM-DD.
    """

    view: str
    path: Path
    width: int
    height: int
    mm_per_pixel: float
    anchors: dict[str, tuple[float, float]]
    is_own: bool = False
    added: str = ""


@dataclass(frozen=True, slots=True)
class HsRow:
    """Hold one HS code of a card with its label in our words."""

    code: str
    edition: int
    label: str
    rating: Rating
    basis: str


@dataclass(frozen=True, slots=True)
class TwinRow:
    """Hold one look-alike of a card and the difference that decides."""

    id: str
    name: str
    is_twin: bool
    difference: str
    parameter: Parameter | None


@dataclass(frozen=True, slots=True)
class NamedCommodity:
    """Name a commodity where only a link to it is needed."""

    id: str
    name: str
    family: str
    is_twin: bool
    rating: Rating | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class CommodityCard:
    """Hold the fixed slots of an item card with every link resolved."""

    commodity: Commodity
    pictures: tuple[Picture, ...]
    values: tuple[Parameter, ...]
    twins: tuple[TwinRow, ...]
    hs: tuple[HsRow, ...]
    entries: tuple[Entry, ...]
    substances: tuple[Substance, ...]
    hazards: tuple[HazardGuide, ...]
    shots: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]
    edition: Edition
    picture_faults: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryCard:
    """Hold one control entry and the commodities it reaches."""

    entry: Entry
    commodities: tuple[NamedCommodity, ...]
    substances: tuple[Substance, ...]
    sources: tuple[Source, ...]
    edition: Edition


@dataclass(frozen=True, slots=True)
class SubstanceCard:
    """Hold one substance with its hazards first, and the commodities it travels as."""

    substance: Substance
    commodities: tuple[NamedCommodity, ...]
    hazards: tuple[HazardGuide, ...]
    sources: tuple[Source, ...]
    edition: Edition


@dataclass(frozen=True, slots=True)
class HsCard:
    """Hold one HS code: its label, its history, and the goods that travel under it.

    `priority` is its tier on the Common High Priority List, which watches for diversion and
    controls nothing; empty for most codes.
    """

    code: str
    label: str
    history: tuple[str, ...]
    commodities: tuple[NamedCommodity, ...]
    edition: Edition
    priority: str = ""


Card = CommodityCard | EntryCard | SubstanceCard | HsCard
