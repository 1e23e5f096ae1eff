"""Read a marking in every way that fits: codes, numbers with check digits, marks on plates."""

import re
from collections.abc import Iterator
from functools import cached_property

from stce_desktop.domain.codes import dotted_hs, gtin_check_digit, is_cas_valid, parent_code
from stce_desktop.domain.decode import ReadingOfMark
from stce_desktop.i18n import _
from stce_desktop.search import shapes
from stce_desktop.search.identifiers import Identifiers
from stce_desktop.search.library import Library
from stce_desktop.search.markings import MarkHit, MarkIndex
from stce_desktop.search.normalise import clean
from stce_desktop.search.packaging import packaging_words
from stce_desktop.search.tariff import Tariff

MAX_TEXT = 400
_RIGHT, _WRONG = "right", "wrong"
_REMOVED = re.compile(
    r"\b(removed|ground off|painted over|scratched|illegible|missing|filed off|obliterated)\b",
    re.IGNORECASE,
)
_WHOLE_ONLY = {"placard", "hazard-number", "radiation-category", "supply-class", "packaging"}
_LIMIT = 12


class Decoder:
    """Give all readings of a marking, likeliest first."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @cached_property
    def _marks(self) -> MarkIndex:
        return MarkIndex(self._library.blob)

    @cached_property
    def _tariff(self) -> Tariff:
        return Tariff(self._library)

    @cached_property
    def _identifiers(self) -> Identifiers:
        return Identifiers(self._library.substances())

    def decode(self, text: str) -> tuple[ReadingOfMark, ...]:
        """Return the readings of a text, at most twelve of each kind of mark."""
        plain = clean(text[: MAX_TEXT * 4])[:MAX_TEXT]
        if not plain.strip(" ?*.,;:'\"()-_"):
            return ()
        ways = (
            self._removed, self._control_code, self._container, self._cas, self._un,
            self._stock_number, self._packaging, self._gtin, self._hs, self._plate,
        )  # fmt: skip
        found = [reading for way in ways for reading in way(plain)]
        return tuple(sorted(found, key=lambda r: (-r.confidence, r.family)))

    def _removed(self, text: str) -> Iterator[ReadingOfMark]:
        if _REMOVED.search(text):
            meaning = _("A removed marking is an observation of its own: photograph the place.")
            yield ReadingOfMark("marking removed", text, meaning, "", 0.95, ())

    def _control_code(self, text: str) -> Iterator[ReadingOfMark]:
        code = shapes.control_code(text)
        if code:
            title = self._library.entry_title(parent_code(code))
            meaning = title or _("Not in this edition; that is not a release.")
            ids = (parent_code(code),) if title else ()
            yield ReadingOfMark("control code", code, meaning, "", 0.98 if title else 0.6, ids)

    def _container(self, text: str) -> Iterator[ReadingOfMark]:
        found = shapes.container_number(text)
        if found:
            number, holds = found
            meaning = _("Freight container of owner {0}").format(number[:3])
            check = _RIGHT if holds else _WRONG
            yield ReadingOfMark("container number", number, meaning, check, 0.97 if holds else 0.7)

    def _cas(self, text: str) -> Iterator[ReadingOfMark]:
        number = shapes.cas_number(text)
        if number:
            found, remark = self._identifiers.cas(number)
            holds = is_cas_valid(number)
            names = ", ".join(s.name for s in found) or _("Not one of this edition's substances")
            meaning = f"{names}. {remark}".removesuffix(". ") if remark and found else names
            ids = tuple(s.id for s in found)
            sure = 0.98 if holds and found else 0.75 if found else 0.5
            yield ReadingOfMark(
                "CAS number", number, meaning, _RIGHT if holds else _WRONG, sure, ids
            )

    def _un(self, text: str) -> Iterator[ReadingOfMark]:
        marked = shapes.un_number(text)
        number = marked or shapes.bare_un_number(text)
        if number:
            found = self._identifiers.un(number)
            names = ", ".join(s.name for s in found) or _("A UN number; not in this edition")
            if found or marked:
                sure = 0.97 if marked else 0.6
                yield ReadingOfMark(
                    "UN number", number, names, "", sure, tuple(s.id for s in found)
                )

    def _stock_number(self, text: str) -> Iterator[ReadingOfMark]:
        number = shapes.stock_number(text)
        if number:
            meaning = self._class_words(number[:4])
            yield ReadingOfMark("NATO stock number", number, meaning, "", 0.95)

    def _class_words(self, supply_class: str) -> str:
        for digits in (supply_class, supply_class[:2]):
            for hit in self._marks.find(digits, _LIMIT):
                if hit.mark.kind == "supply-class" and hit.mark.mark == digits:
                    return _("Supply class {0}: {1}").format(digits, hit.mark.meaning)
        return _("Supply class {0}").format(supply_class)

    def _packaging(self, text: str) -> Iterator[ReadingOfMark]:
        code = shapes.packaging_code(text)
        if code:
            yield ReadingOfMark("UN packaging mark", code, packaging_words(text, code), "", 0.96)

    def _gtin(self, text: str) -> Iterator[ReadingOfMark]:
        digits = re.sub(r"[\s-]", "", text)
        if re.fullmatch(r"\d{8}|\d{12,14}", digits):
            holds = gtin_check_digit(digits[:-1]) == int(digits[-1])
            if holds or len(digits) == 13:
                meaning = _("Article number of trade (EAN, UPC or GTIN)")
                sure = 0.8 if holds else 0.3
                check = _RIGHT if holds else _WRONG
                yield ReadingOfMark("article number", digits, meaning, check, sure)

    def _hs(self, text: str) -> Iterator[ReadingOfMark]:
        digits = shapes.hs_digits(text)
        for code in self._tariff.readings(digits) if digits else ():
            label = self._tariff.label(code)
            if label and self._tariff.exists(code):
                remark = self._tariff.remark(code)
                meaning = f"{label}. {remark}" if remark else label
                sure = 0.7 if "." in text or text.casefold().startswith("hs") else 0.5
                yield ReadingOfMark("HS code", dotted_hs(code[:6]), meaning, "", sure, (code[:6],))

    def _plate(self, text: str) -> Iterator[ReadingOfMark]:
        """Try the whole text, then each word of it: plates carry more than one mark."""
        seen: set[tuple[str, str]] = set()
        whole = self._marks.find(text, _LIMIT)
        single = [
            hit
            for word in dict.fromkeys(text.split())
            if word != text and any(c.isdigit() for c in word) and len(word) > 2
            for hit in self._marks.find(word, 4)
            if hit.likeness >= 0.9 and hit.mark.kind not in _WHOLE_ONLY
        ]
        for hit, share in [*((h, 1.0) for h in whole), *((h, 0.9) for h in single)]:
            key = (hit.mark.mark, hit.mark.meaning)
            if key not in seen:
                seen.add(key)
                yield _of_mark(hit, share)


def _of_mark(hit: MarkHit, share: float) -> ReadingOfMark:
    mark = hit.mark
    maker = f"{mark.maker}: " if mark.maker else ""
    family = _FAMILIES.get(mark.kind, mark.kind)
    sure = round(hit.likeness * share * (0.9 if len(mark.mark) < 4 else 0.97), 3)
    return ReadingOfMark(family, mark.mark, f"{maker}{mark.meaning}", "", sure, mark.commodities)


_FAMILIES = {
    "part": "maker's mark", "alloy": "alloy", "fibre": "fibre grade", "label": "label",
    "packaging": "UN packaging code", "supply-class": "NATO supply class",
    "hazard-number": "hazard number", "placard": "placard",
    "radiation-category": "radiation category",
}  # fmt: skip
