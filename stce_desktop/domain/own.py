"""What a post adds to the search for itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """Hold a name this post knows goods by; `see` is the card it opens.

    `terms` are other names, `note` is shown as the reason of the hit.
    """

    name: str
    see: str
    terms: tuple[str, ...] = ()
    note: str = ""
