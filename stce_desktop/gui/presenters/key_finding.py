"""Carry an identification into a finding: nothing is asked twice."""

from dataclasses import replace

from stce_desktop.app.use_cases.take_stock import Stock
from stce_desktop.domain.finding import MeasuredValue, Prefill
from stce_desktop.domain.identify import Contender
from stce_desktop.domain.key_session import KeySession
from stce_desktop.gui.presenters.key_words import Characters, labels_of, mismatch_words
from stce_desktop.i18n import _

_CANDIDATES = 10
_SURE = 0.6  # share from which the likeliest thing is offered as the item found
_LENGTHS = frozenset({"mm"})  # a depth in metres is a printed value, no size of the thing
_PACKED = ("packaging", "container")


def finding_of(stock: Stock, characters: Characters, search: str, item_id: str = "") -> Prefill:
    """Return a prefilled finding; `item_id` is what the officer settled on, if anything."""
    state, session = stock.state, stock.session
    everything = (*state.remaining, *state.eliminated)
    item = next((c for c in everything if c.id == item_id), None) or _likeliest(stock)
    return Prefill(
        item_id=item.id if item else "",
        item_name=item.name if item else "",
        codes=item.codes if item else (),
        search_text=search,
        values=_values(session, characters),
        check_result="" if item else "unidentified",
        decided_by="",
        missing=(stock.deciding,) if stock.deciding and item else (),
        candidates=tuple(c.name for c in state.remaining[:_CANDIDATES]),
        key_steps=session.steps,
        twins_ruled_out=_ruled_out(stock, characters),
        dimensions="; ".join(
            f"{c.question} {session.written(c.id)}"
            for c in characters.values()
            if c.unit in _LENGTHS and session.answer_to(c.id) and _is_known(session, c.id)
        ),
        weight=session.written("mass-kg") if _is_known(session, "mass-kg") else "",
        material=_labels(session, characters, "main-material"),
        packaging="; ".join(filter(None, (_labels(session, characters, n) for n in _PACKED))),
    )


def joined(settled: Prefill, stock: Stock, characters: Characters, search: str) -> Prefill:
    """Join a pair settled by its values with the answers of the key, if they concern it."""
    names = {c.name for c in (*stock.state.remaining, *stock.state.eliminated)}
    if settled.item_name not in names:
        return settled
    key = finding_of(stock, characters, search, settled.item_id)
    ruled_out = "\n".join(filter(None, (settled.twins_ruled_out, key.twins_ruled_out)))
    return replace(
        settled,
        search_text=key.search_text,
        values=(*settled.values, *key.values),
        candidates=key.candidates or settled.candidates,
        key_steps=key.key_steps,
        twins_ruled_out=ruled_out,
        dimensions=key.dimensions,
        weight=key.weight,
        material=key.material,
        packaging=key.packaging,
    )


def _likeliest(stock: Stock) -> Contender | None:
    """Return the first thing where it is clearly the likeliest and something was answered."""
    known = any(not answer.is_unknown for answer in stock.session.answers)
    top = stock.state.remaining[0] if stock.state.remaining else None
    alone = len(stock.state.remaining) == 1
    return top if top and known and (alone or top.share >= _SURE) else None


def _is_known(session: KeySession, name: str) -> bool:
    answer = session.answer_to(name)
    return answer is not None and not answer.is_unknown


def _labels(session: KeySession, characters: Characters, name: str) -> str:
    answer = session.answer_to(name)
    if answer is None or not answer.states or answer.states == ("none",):
        return ""
    return labels_of(characters.get(name), answer.states)


def _values(session: KeySession, characters: Characters) -> tuple[MeasuredValue, ...]:
    """Return the sizes that are no outer dimension and no mass: wavelength, depth, rate."""
    return tuple(
        MeasuredValue(c.id, session.written(c.id), method=c.tool or _("read off"), label=c.question)
        for c in characters.values()
        if c.kind == "range" and c.unit not in _LENGTHS | {"kg"} and _is_known(session, c.id)
    )


def _ruled_out(stock: Stock, characters: Characters) -> str:
    """Say which look-alikes of the likeliest thing were ruled out, and by which answer."""
    twins = {item for item, _name in stock.looks_alike} | stock.session.only
    lines = [
        f"{c.name}: {'; '.join(mismatch_words(m, characters) for m in c.mismatches)}"
        for c in stock.state.eliminated
        if c.id in twins and c.mismatches
    ]
    return "\n".join(lines)
