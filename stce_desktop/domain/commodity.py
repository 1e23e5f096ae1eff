"""Commodities: the things an officer meets, controlled ones and their innocent twins."""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """Tell a commodity that a list may reach from an ordinary look-alike."""

    CONTROLLED = "controlled"
    TWIN = "twin"


class Rating(StrEnum):
    """Rate how a commodity travels under an HS code, strongest first."""

    NAMED = "named"
    MAINLY = "mainly"
    POSSIBLE = "possible"
    DISGUISE = "disguise"


@dataclass(frozen=True, slots=True)
class Looks:
    """Describe the outside: dimensions in millimetres and mass in kilograms as (low, high)."""

    shape: str
    size_mm: dict[str, tuple[float, float]] = field(default_factory=dict)
    mass_kg: tuple[float, float] | None = None
    materials: tuple[str, ...] = ()
    colour: str = ""
    ports: str = ""
    finish: str = ""


@dataclass(frozen=True, slots=True)
class Marking:
    """Say where markings are and what they usually say."""

    where: str
    says: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DecidingValue:
    """Name a parameter that decides, and how an officer gets its value at the post."""

    parameter: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class Telltale:
    """Describe one visible feature; `id` is the anchor of its call-out on the pictures."""

    id: str
    label: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Name a twin and the difference that decides."""

    id: str
    difference: str
    parameter: str = ""


@dataclass(frozen=True, slots=True)
class HsLink:
    """Tie a commodity to an HS code of one edition, rated, with the reason."""

    code: str
    edition: int
    rating: Rating
    basis: str


@dataclass(frozen=True, slots=True)
class EntryLink:
    """Tie a commodity to the paragraph of a control entry that may catch it."""

    code: str
    paragraph: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Hazard:
    """Name a hazard of the procedure list and what it means for this commodity."""

    id: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Commodity:
    """Hold everything an officer needs to recognise one thing.

    `terms` maps a language code to names and trade names; `facts` are values that are true of
    every specimen (parameter id to value) and so need not be measured; `key` maps a character
    of the guided key to its states, or to a (low, high) range.
    """

    id: str
    name: str
    family: str
    kind: Kind
    what: str
    terms: dict[str, tuple[str, ...]]
    looks: Looks
    packing: str
    marking: Marking
    values: tuple[DecidingValue, ...] = ()
    telltales: tuple[Telltale, ...] = ()
    look_alikes: tuple[LookAlike, ...] = ()
    uses: tuple[str, ...] = ()
    why: str = ""
    hs: tuple[HsLink, ...] = ()
    entries: tuple[EntryLink, ...] = ()
    substances: tuple[str, ...] = ()
    ask: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    hazards: tuple[Hazard, ...] = ()
    handling: str = ""
    shots: tuple[str, ...] = ()
    key: dict[str, tuple[str | float, ...]] = field(default_factory=dict)
    facts: dict[str, str | float | bool] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
