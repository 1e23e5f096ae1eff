"""What an invoice line names first is the goods; what stands after `w/` or `for` goes with it."""

import re
from dataclasses import replace

from stce_desktop.search.term import Term

_SHARE = 0.6
_MARKER = re.compile(r"\s(?:w/|c/w\b|f/|with\b|for\b|incl|&|\+)")


def lessened(terms: tuple[Term, ...], text: str) -> tuple[Term, ...]:
    """Return the terms with those lessened that were typed only after such a marker."""
    low = text.casefold()
    marker = _MARKER.search(low)
    if marker is None:
        return terms
    return tuple(
        replace(term, weight=term.weight * _SHARE)
        if low.find(term.typed.casefold()) > marker.start()
        else term
        for term in terms
    )
