"""What the twin view shows: two things, and the rows in which they differ."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from stce_desktop.app.use_cases.compare_two import Comparison
from stce_desktop.app.use_cases.try_values import Trial
from stce_desktop.domain.card import CommodityCard, Picture
from stce_desktop.domain.commodity import Commodity
from stce_desktop.domain.knowledge import Character
from stce_desktop.domain.prefill import Prefill
from stce_desktop.domain.rule import Parameter
from stce_desktop.gui.presenters.card_state import card_state
from stce_desktop.gui.presenters.check_state import (
    CheckState,
    Field,
    check_state,
    field_of,
    prefill,
)
from stce_desktop.gui.presenters.key_words import coded_words
from stce_desktop.i18n import _

_SHOWN_VALUES = 6  # values asked for at once: the deciding ones stand first


@dataclass(frozen=True, slots=True)
class TwinRow:
    """Hold one row: its label and both sides; `decides` where no answer fits both."""

    label: str
    one: str
    other: str
    differs: bool
    decides: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """Hold one of the two: its name, chips, its pictures, and the labels of its telltales."""

    id: str
    name: str
    chips: tuple[tuple[str, str], ...]
    pictures: tuple[Picture, ...]
    calls: dict[str, str]


@dataclass(frozen=True, slots=True)
class TwinState:
    """Hold two things side by side, ready to be shown."""

    one: Side
    other: Side
    difference: str
    measured: str
    how: str
    rows: tuple[TwinRow, ...]
    fields: tuple[Field, ...]


def twin_state(
    found: Comparison, characters: Mapping[str, Character], parameters: dict[str, Parameter]
) -> TwinState:
    """Turn a comparison into what the page shows."""
    row = found.deciding
    parameter = row.parameter if row else None
    values = [v for card in (found.one, found.other) for v in card.commodity.values]
    hows = [v.how for v in values if parameter and v.parameter == parameter.id and v.how]
    rows = sorted(_rows(found, characters), key=lambda r: (not r.decides, not r.differs))
    return TwinState(
        _side(found.one, parameters),
        _side(found.other, parameters),
        row.difference if row else "",
        parameter.label if parameter else "",
        hows[0] if hows else (parameter.how if parameter else ""),
        tuple(rows),
        tuple(field_of(question) for question in found.questions[:_SHOWN_VALUES]),
    )


def _side(card: CommodityCard, parameters: dict[str, Parameter]) -> Side:
    c = card.commodity
    chips = card_state(card, parameters).chips
    return Side(c.id, c.name, chips, card.pictures, {t.id: t.label for t in c.telltales})


def _rows(found: Comparison, characters: Mapping[str, Character]) -> Iterator[TwinRow]:
    one, other = found.one.commodity, found.other.commodity
    apart = {d.character for d in found.separation.differences if d.decides}
    for label, mine, theirs in _described(one, other):
        yield TwinRow(label, mine, theirs, mine != theirs)
    for name, character in characters.items():
        has, has_not = one.key.get(name, ()), other.key.get(name, ())
        if has and has_not:
            yield TwinRow(
                character.question, coded_words(character, has), coded_words(character, has_not),
                set(has) != set(has_not), name in apart,
            )  # fmt: skip


def _described(one: Commodity, other: Commodity) -> Iterator[tuple[str, str, str]]:
    """Yield (label, this, that) for what the cards say in words, where both say something."""
    for label, mine, theirs in (
        (_("shape"), one.looks.shape, other.looks.shape),
        (_("material"), ", ".join(one.looks.materials), ", ".join(other.looks.materials)),
        (_("finish"), one.looks.finish, other.looks.finish),
        (_("ports"), one.looks.ports, other.looks.ports),
        (_("packed"), one.packing, other.packing),
        (_("marked"), "; ".join(one.marking.says), "; ".join(other.marking.says)),
        (_("telltale"), _telltales(one), _telltales(other)),
        (_("ordinary uses"), ", ".join(one.uses), ", ".join(other.uses)),
    ):
        if mine and theirs:
            yield label, mine, theirs


def _telltales(c: Commodity) -> str:
    return "; ".join(telltale.label for telltale in c.telltales)


def both_checked(
    trials: tuple[Trial, Trial], parameters: Mapping[str, Parameter]
) -> tuple[CheckState, CheckState]:
    """Turn the checks of both into what the page shows."""
    return check_state(trials[0].report, parameters), check_state(trials[1].report, parameters)


def settled(
    found: Comparison, trials: tuple[Trial, Trial], chosen: str, parameters: dict[str, Parameter]
) -> Prefill:
    """Carry a comparison into a finding: `chosen` is what it is, the other is ruled out."""
    is_one = chosen == found.one.commodity.id
    card, rest = (found.one, found.other) if is_one else (found.other, found.one)
    trial = trials[0] if is_one else trials[1]
    made = prefill(card_state(card, parameters), trial.report, trial.given, "", parameters)
    return _with_twin(
        made, rest.commodity.name, found.deciding.difference if found.deciding else ""
    )


def _with_twin(made: Prefill, name: str, difference: str) -> Prefill:
    by = "; ".join(f"{v.label or v.parameter} {v.value}" for v in made.values)
    text = f"{name}: {by or difference}".strip(": ")
    return replace(made, twins_ruled_out=text, candidates=(made.item_name, name))
