"""Find goods by HS code: any length, national digits, lost zeros, older editions."""

from collections import defaultdict
from collections.abc import Iterator

from stce_desktop.domain.codes import dotted_hs
from stce_desktop.domain.commodity import Rating
from stce_desktop.domain.search import HsFact
from stce_desktop.search.library import Library

_RANK = {Rating.NAMED: 4.0, Rating.MAINLY: 3.0, Rating.POSSIBLE: 2.0, Rating.DISGUISE: 1.0}
CURRENT = 2022
_NAMED = 6  # newer codes that are named; the goods below show the rest


class Tariff:
    """Answer for HS codes over the links between codes and commodities."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._labels = library.hs_labels()
        self._facts: defaultdict[str, list[HsFact]] = defaultdict(list)
        for fact in library.hs_rows():
            self._facts[fact.code].append(fact)

    def readings(self, digits: str) -> list[str]:
        """Return the codes the digits may stand for: as typed, or with a lost leading zero."""
        forms = [digits]
        if len(digits) % 2 and len(digits) >= 3:
            forms.insert(0, f"0{digits}")
        return [form for form in forms if self.exists(form)] or forms[:1]

    def exists(self, digits: str) -> bool:
        """Tell whether the code, or its heading, is known to any edition or label."""
        six = digits[:6]
        if len(six) == 6 and self._library.hs_editions_of(six):
            return True
        return six[:4] in self._labels or any(code.startswith(six) for code in self._facts)

    def label(self, digits: str) -> str:
        """Return the label of a code, or of the heading around it, or nothing."""
        for length in (6, 4, 2):
            if found := self._labels.get(digits[:length]):
                return found
        return ""

    def remark(self, digits: str) -> str:
        """Say which edition a code was taken for when it is not of the current one."""
        if len(digits) < 6:
            return ""
        six = digits[:6]
        editions = self._library.hs_editions_of(six)
        if not editions or CURRENT in editions:
            return ""
        newer = [dotted_hs(code) for code in self.successors(six)]
        more = f" and {len(newer) - _NAMED} more" if len(newer) > _NAMED else ""
        now = f"; now {', '.join(newer[:_NAMED])}{more}" if newer else ""
        return f"Taken for HS {editions[0]}{now}"

    def successors(self, six: str) -> list[str]:
        """Return the codes of the current edition that goods of an older code went to."""
        codes = {six}
        for edition in (2012, 2017):
            codes |= {new for code in codes for new in self._library.hs_successors(code, edition)}
        current = {c for c in codes if CURRENT in self._library.hs_editions_of(c)}
        return sorted(current - {six})

    def facts(self, digits: str) -> Iterator[tuple[HsFact, float, str]]:
        """Yield (fact, score, how) for a code: exact first, then its history, then around it."""
        six = digits[:6]
        yield from self._exact(six, 10.0, "exact")
        if len(six) == 6:
            for code in self.successors(six):
                yield from self._exact(code, 8.0, "newer edition")
            for code, _edition in self._library.hs_predecessors(six):
                yield from self._exact(code, 7.0, "older edition")
        for length, score in ((5, 5.0), (4, 4.0)):
            if len(six) >= length:
                yield from self._around(six[:length], six, score)
        if len(six) < 4:
            yield from self._around(six, six, 3.0)

    def _exact(self, code: str, score: float, how: str) -> Iterator[tuple[HsFact, float, str]]:
        for fact in self._facts.get(code, ()):
            yield fact, score + _RANK[fact.rating] / 5, how

    def _around(
        self, beginning: str, skip: str, score: float
    ) -> Iterator[tuple[HsFact, float, str]]:
        for code in sorted(self._facts):
            if code.startswith(beginning) and code != skip:
                yield from self._exact(code, score, "same heading")
