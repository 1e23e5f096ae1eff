"""What the search box was asked, what it took that for, and what it found."""

from dataclasses import dataclass
from enum import StrEnum

from stce_desktop.domain.commodity import Rating


class QueryKind(StrEnum):
    """Name what the search box took its input for."""

    EMPTY = "empty"
    CONTROL_CODE = "control_code"
    HS = "hs"
    CAS = "cas"
    UN_NUMBER = "un_number"
    STOCK_NUMBER = "stock_number"
    PACKAGING_MARK = "packaging_mark"
    CONTAINER = "container"
    MARKING = "marking"
    WORDS = "words"


class HitType(StrEnum):
    """Name the layer of the knowledge a hit comes from."""

    COMMODITY = "commodity"
    ENTRY = "entry"
    SUBSTANCE = "substance"
    HS = "hs"


@dataclass(frozen=True, slots=True)
class Why:
    """Say which field of a hit answered, with which text, and how (exact, word, spelling …)."""

    field: str
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class Hit:
    """Hold one row of a search result; `score` is comparable within one answer only.

    `id` opens the card: a commodity or substance id, an entry code, or six HS digits.
    `codes` are five-character entries or ML numbers, `hs` six-digit codes. `is_own` marks what
    the post itself has added.
    """

    id: str
    type: HitType
    title: str
    codes: tuple[str, ...]
    hs: tuple[str, ...]
    score: float
    why: tuple[Why, ...]
    is_twin: bool = False
    family: str = ""
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """Narrow an answer; an empty slot lets everything through.

    `chapter` is two HS digits; `has_twin` keeps listed goods that have an innocent twin.
    """

    family: str = ""
    regime: str = ""
    chapter: str = ""
    hazard: str = ""
    has_twin: bool = False

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing is narrowed."""
        return self == Filter()


@dataclass(frozen=True, slots=True)
class SearchMemory:
    """Hold the searches of this installation, the newest first."""

    recent: tuple[str, ...] = ()
    favourites: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """Hold the answer of one search; `remark` explains an unusual reading of the input."""

    query: str
    kind: QueryKind
    corrected: str
    took_ms: float
    hits: tuple[Hit, ...]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """Hold one searchable record; `fields` maps a field name to its texts.

    A long record may come in several documents of one `id`; `part` then names the paragraph.
    `units` are the units its values are measured in.
    """

    id: str
    type: HitType
    title: str
    codes: tuple[str, ...]
    hs: tuple[str, ...]
    is_twin: bool
    family: str
    fields: dict[str, tuple[str, ...]]
    part: str = ""
    units: tuple[str, ...] = ()
    regimes: tuple[str, ...] = ()
    hazards: tuple[str, ...] = ()
    has_twin: bool = False


@dataclass(frozen=True, slots=True)
class HsFact:
    """Tie one HS code of an edition to a commodity, rated, with the reason."""

    code: str
    edition: int
    commodity_id: str
    rating: Rating
    basis: str
