"""What must hold between records: links, units, check digits, ranges."""

from collections.abc import Callable, Iterator

from stce_desktop.content.key_rules import check_characters
from stce_desktop.content.layers import Item, Sources
from stce_desktop.content.problem import Problem
from stce_desktop.content.procedure_rules import check_procedure
from stce_desktop.content.rule_tree import check_rule, paragraphs_of
from stce_desktop.content.source import Step
from stce_desktop.content.units import Units
from stce_desktop.domain.codes import cas_check_digit, is_cas_valid, parent_code
from stce_desktop.domain.quantity import parse_quantity


def all_problems(sources: Sources, units: Units, hs_codes: dict[int, set[str]]) -> list[Problem]:
    """Return every broken link, unit, check digit and range, in the order of files and lines."""
    rules = _Rules(sources, units, hs_codes)
    found = [problem for check in rules.checks() for problem in check()]
    return sorted(found)


class _Rules:
    """Check records of all layers against each other."""

    def __init__(self, sources: Sources, units: Units, hs_codes: dict[int, set[str]]) -> None:
        self._s = sources
        self._units = units
        self._hs_codes = hs_codes
        self._prefixes = {c[:n] for codes in hs_codes.values() for c in codes for n in (2, 4, 6)}

    def checks(self) -> tuple[Callable[[], Iterator[Problem]], ...]:
        return (
            self._parameters, self._entries, self._substances, self._marks, self._entry_terms,
            self._said, self._commodities, self._characters, self._hs_labels, self._procedure,
            self._hs_priority, self._named_sources,
        )  # fmt: skip

    def _linked(
        self, item: Item, slot: tuple[Step, ...], key: object, layer: str
    ) -> Iterator[Problem]:
        if key not in self._s.layer(layer):
            name = layer.replace("_", " ")
            yield item.problem(slot, f"{key!r} is not among the {name}", "add it or correct it")

    def _each_linked(self, item: Item, slot: str, layer: str) -> Iterator[Problem]:
        for index, key in enumerate(_list(item.value.get(slot))):
            yield from self._linked(item, (slot, index), key, layer)

    def _named_sources(self) -> Iterator[Problem]:
        for layer in ("entries", "commodities", "substances", "hazards", "practices"):
            for item in self._s.layer(layer).values():
                yield from self._each_linked(item, "sources", "sources")

    def _parameters(self) -> Iterator[Problem]:
        for item in self._s.layer("parameters").values():
            unit = item.value.get("unit")
            if unit and not self._units.is_known(str(unit)):
                yield item.problem(("unit",), f"{unit!r} is not a unit", "use a pint unit")
            yield from self._each_linked(item, "product_of", "parameters")

    def _entries(self) -> Iterator[Problem]:
        for item in self._s.layer("entries").values():
            yield from check_rule(item, self._s.layer("parameters"), self._units)

    def _substances(self) -> Iterator[Problem]:
        for item in self._s.layer("substances").values():
            cas = item.value.get("cas")
            if isinstance(cas, str) and not is_cas_valid(cas):
                right = cas_check_digit(cas.replace("-", "")[:-1])
                yield item.problem(
                    ("cas",),
                    f"{cas} fails its check digit",
                    f"with these digits it would be {right}",
                )
            for index, code in enumerate(_list(item.value.get("entries"))):
                yield from self._linked(item, ("entries", index), parent_code(str(code)), "entries")
                yield from self._paragraph(item, ("entries", index), str(code))
            yield from self._each_linked(item, "hazards", "hazards")
            if hs := item.value.get("hs2022"):
                yield from self._hs(item, ("hs2022",), str(hs), 2022)

    def _entry_terms(self) -> Iterator[Problem]:
        for item in self._s.layer("entry_terms").values():
            yield from self._linked(item, ("code",), item.value["code"], "entries")

    def _said(self) -> Iterator[Problem]:
        for item in self._s.layer("said").values():
            yield from self._linked(item, ("commodity",), item.value["commodity"], "commodities")

    def _marks(self) -> Iterator[Problem]:
        for item in self._s.layer("marks").values():
            yield from self._each_linked(item, "commodities", "commodities")
            yield from self._values(item, "implies")

    def _characters(self) -> Iterator[Problem]:
        yield from check_characters(self._s.layer("characters"))

    def _hs_labels(self) -> Iterator[Problem]:
        for item in self._s.layer("hs_labels").values():
            code = str(item.value["code"])
            if not any(
                known.startswith(code) for codes in self._hs_codes.values() for known in codes
            ):
                yield item.problem(("code",), f"{code} is in no HS edition", "correct the code")

    def _procedure(self) -> Iterator[Problem]:
        for item in self._s.layer("templates").values():
            yield from self._each_linked(item, "photos", "shots")
        yield from check_procedure(self._s)

    def _hs_priority(self) -> Iterator[Problem]:
        for item in self._s.layer("hs_priority").values():
            yield from self._hs(item, ("code",), str(item.value["code"]), 2022)

    def _hs(self, item: Item, slot: tuple[Step, ...], code: str, edition: int) -> Iterator[Problem]:
        if code not in self._hs_codes.get(edition, set()):
            yield item.problem(slot, f"{code} is not in HS {edition}", "correct code or edition")
        yield from self._linked(item, slot, code, "hs_labels")

    def _paragraph(self, item: Item, slot: tuple[Step, ...], paragraph: str) -> Iterator[Problem]:
        entry = self._s.layer("entries").get(parent_code(paragraph))
        if entry and paragraph not in paragraphs_of(entry.value):
            yield item.problem(slot, f"{paragraph} is not in the entry's rule", "add the paragraph")

    def _commodities(self) -> Iterator[Problem]:
        for item in self._s.layer("commodities").values():
            yield from self._commodity_links(item)
            yield from self._commodity_key(item)
            yield from self._values(item, "facts")
            looks = item.value["looks"]
            ranges = looks.get("size_mm", {}) if isinstance(looks, dict) else {}
            for name, pair in ranges.items():
                if pair[0] > pair[1]:
                    yield item.problem(("looks", "size_mm", name), "low above high", "swap them")

    def _commodity_links(self, item: Item) -> Iterator[Problem]:
        yield from self._each_linked(item, "shots", "shots")
        yield from self._each_linked(item, "substances", "substances")
        for slot, key, layer in (
            ("values", "parameter", "parameters"),
            ("look_alikes", "id", "commodities"),
            ("look_alikes", "parameter", "parameters"),
            ("hazards", "id", "hazards"),
            ("entries", "code", "entries"),
        ):
            for index, row in enumerate(_rows(item.value.get(slot))):
                if key in row:
                    yield from self._linked(item, (slot, index, key), row[key], layer)
        for index, row in enumerate(_rows(item.value.get("entries"))):
            if "paragraph" in row:
                place = ("entries", index, "paragraph")
                if parent_code(str(row["paragraph"])) != row["code"]:
                    yield item.problem(place, "the paragraph is not of this entry", "correct it")
                yield from self._paragraph(item, place, str(row["paragraph"]))
        for index, row in enumerate(_rows(item.value.get("hs"))):
            edition = row["edition"]
            if isinstance(edition, int):
                yield from self._hs(item, ("hs", index, "code"), str(row["code"]), edition)

    def _commodity_key(self, item: Item) -> Iterator[Problem]:
        key = item.value["key"]
        for name, states in key.items() if isinstance(key, dict) else ():
            character = self._s.layer("characters").get(name)
            if character is None:
                yield from self._linked(item, ("key", name), name, "characters")
            elif character.value["kind"] == "range":
                if not isinstance(states[0], int | float) or states[0] > states[1]:
                    yield item.problem(("key", name), "not a range from low to high", "[low, high]")
            else:
                known = {row["id"] for row in _rows(character.value["states"])}
                for index, state in enumerate(states):
                    if state not in known:
                        yield item.problem(
                            ("key", name, index), f"{state!r} is no state of {name}", "correct it"
                        )

    def _values(self, item: Item, slot: str) -> Iterator[Problem]:
        values = item.value.get(slot)
        for name, value in values.items() if isinstance(values, dict) else ():
            parameter = self._s.layer("parameters").get(name)
            if parameter is None:
                yield from self._linked(item, (slot, name), name, "parameters")
            elif message := self._misfit(parameter, value):
                yield item.problem((slot, name), message, "see the parameter")

    def _misfit(self, parameter: Item, value: object) -> str:
        kind = parameter.value["kind"]
        if kind == "flag":
            return "" if isinstance(value, bool) else "true or false is wanted"
        if kind == "choice":
            known = {row["id"] for row in _rows(parameter.value.get("choices"))}
            return "" if value in known else f"{value!r} is not one of its choices"
        if kind == "count":
            return (
                ""
                if isinstance(value, int | float) and not isinstance(value, bool)
                else "no number"
            )
        quantity = parse_quantity(str(value))
        unit = str(parameter.value.get("unit", ""))
        if quantity is None or not self._units.same_dimension(quantity.unit, unit):
            return f"{value!r} is not a number in units of {unit}"
        return ""


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _rows(value: object) -> list[dict[str, object]]:
    return [row for row in _list(value) if isinstance(row, dict)]
