"""Control list entries: what a list says, in our words."""

from dataclasses import dataclass

from stce_desktop.domain.rule import Node


@dataclass(frozen=True, slots=True)
class CrossReference:
    """Point to the same or a related control on another list."""

    list: str
    code: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one entry of a control list with its rule as a tree of paragraphs.

    `code` is five characters (`2B230`) or a military list number (`ML1`); `list` names the
    issuing list and `edition` the text it was read from.
    """

    code: str
    list: str
    edition: str
    regimes: tuple[str, ...]
    title: str
    explanation: str
    rule: Node
    see_also: tuple[CrossReference, ...] = ()
    sources: tuple[str, ...] = ()
