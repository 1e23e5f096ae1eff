"""The smaller layers of the knowledge: substances, marks, labels, key characters, procedure."""

from dataclasses import dataclass, field

FLAG_GROUPS = (
    "goods-and-marking",
    "packaging",
    "documents",
    "parties",
    "route-and-delivery",
    "payment",
    "behaviour",
)
DISPOSITION_GROUPS = ("released", "held", "referred", "detained", "other")
PLACEHOLDERS = ("number", "item", "declared", "marks", "values", "missing", "photos", "deadline")
NEEDED_PLACEHOLDERS = ("item", "values", "missing", "photos")


@dataclass(frozen=True, slots=True)
class Substance:
    """Describe a chemical or agent by every identifier a drum may carry."""

    id: str
    name: str
    cas: str = ""
    un: str = ""
    formula: str = ""
    terms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    hs2022: str = ""
    cwc_schedule: str = ""
    ag_number: str = ""
    entries: tuple[str, ...] = ()
    hazards: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    shipped: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """Tie a mark on a plate to a maker, a family and commodities.

    A mark with `prefix` also stands for every longer mark that begins with it. `implies` are
    values the mark settles (parameter id to a number with unit, a choice id, or a flag).
    """

    mark: str
    kind: str
    meaning: str
    maker: str = ""
    prefix: bool = False
    commodities: tuple[str, ...] = ()
    implies: dict[str, str | float | bool] = field(default_factory=dict)
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """Expand an invoice abbreviation; several senses are allowed."""

    short: str
    long: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """Hold what people say or write for a commodity without its name.

    `plain` are descriptions by looks and use, `lines` the shorthand of invoices.
    """

    commodity: str
    plain: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class EntryTerms:
    """Name what traders call the goods of an entry, by language."""

    code: str
    terms: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class HsLabel:
    """Name an HS chapter, heading or subheading in our words."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class HsPriority:
    """Name a code of the Common High Priority List: watched for diversion, not controlled."""

    code: str
    tier: str


@dataclass(frozen=True, slots=True)
class HazardGuide:
    """Say what to do first: distance, protection, whom to call; shown without a log-in."""

    id: str
    label: str
    signs: tuple[str, ...]
    first: tuple[str, ...]
    distance_m: str
    protection: str
    call: str
    never: tuple[str, ...]
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class State:
    """Name one answer to a character of the guided key.

    `group` is the class it belongs to where a character has very many states; `words` are other
    words for it in free text.
    """

    id: str
    label: str
    group: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Character:
    """Ask one thing an officer can see, lift or measure.

    `kind` is "states" or "range"; `unit` belongs to a range; `cost_s` is how many seconds the
    answer takes; `tool` and `danger` are empty when none is needed or none is met; `after` names
    characters that must be looked at before, because that is safer.
    """

    id: str
    question: str
    kind: str
    cost_s: int
    states: tuple[State, ...] = ()
    unit: str = ""
    tool: str = ""
    danger: str = ""
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Name a publication that facts rest on."""

    id: str
    title: str
    issuer: str
    date: str = ""


@dataclass(frozen=True, slots=True)
class Coded:
    """Pair an id with a text of the procedure: a red flag, a disposition, a kind of photo.

    `group` belongs to red flags and dispositions; `text` is one sentence more: how to see it,
    when it is used and what it needs, how to take it.
    """

    id: str
    label: str
    group: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Name one answer that an expert can tick; `…` in the label is a place to write."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class ReachBackTemplate:
    """Word a question to an expert who sees nothing but what is sent.

    `question` holds `{placeholders}` out of PLACEHOLDERS; `photos` are kinds of photo without
    which the expert cannot answer; `families` are those of the goods it is offered for first,
    none of them for a question about anything.
    """

    id: str
    label: str
    when: str
    question: str
    photos: tuple[str, ...]
    answers: tuple[Answer, ...]
    families: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Practice:
    """Hold a short note on how a post does one thing well."""

    id: str
    title: str
    lines: tuple[str, ...]
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnowledgeEdition:
    """Name one state of the knowledge and its day, as `2026-11-24`."""

    id: str
    name: str
    date: str
