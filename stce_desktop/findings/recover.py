"""Bring store and journal together after the power went."""

from dataclasses import dataclass

from stce_desktop.findings.events import GENESIS, Event, fault_of
from stce_desktop.findings.journal import Journal, frame_length
from stce_desktop.findings.store import EventStore
from stce_desktop.i18n import _, ngettext
from stce_desktop.system.errors import DatabaseDamagedError


class StoriesDifferError(DatabaseDamagedError):
    """Say that store and journal cannot both be right: a person has to look."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """Hold the last event and what had to be mended, in words."""

    last: Event | None
    remarks: tuple[str, ...] = ()


def reconcile(
    store: EventStore, journal: Journal, public: bytes, *, thorough: bool = False
) -> Recovery:
    """Give each the events it lacks; reads only the ends of both unless `thorough`.

    Raises StoriesDifferError when the two tell different stories: then nothing is written
    and both are kept for examination.
    """
    last = store.last()
    if thorough or not _has_places(store):
        lacking, ahead, torn = _whole(store, journal)
    else:
        lacking, ahead, torn = _ends(store, journal)
    last = _append_proven(store, journal, last, ahead, public)
    for event in lacking:
        journal.append(event)
    return Recovery(last, tuple(_words(len(ahead), len(lacking), torn)))


def _has_places(store: EventStore) -> bool:
    newest = next(store.newest_first(), None)
    return newest is None or newest[1] is not None


def _ends(store: EventStore, journal: Journal) -> tuple[list[Event], list[Event], int]:
    """Walk back from the newest event to the first whose frame is whole."""
    lacking: list[Event] = []
    start = number = 0
    for event, place in store.newest_first():
        framed = None if place is None else journal.event_at(place, event.seq - 1)
        if framed is not None:
            _same(event, framed[0])
            start, number = framed[1], event.seq
            break
        lacking.append(event)
    lacking.reverse()
    ahead, torn = journal.recover(start, number)
    for one, other in zip(lacking, ahead, strict=False):
        _same(one, other)
    return lacking[len(ahead) :], ahead[len(lacking) :], torn


def _whole(store: EventStore, journal: Journal) -> tuple[list[Event], list[Event], int]:
    """Compare every event with its frame, and note the places an older store did not know."""
    framed, torn = journal.recover()
    lacking: list[Event] = []
    count = place = 0
    for event in store.events():
        if count < len(framed):
            _same(event, framed[count])
        else:
            lacking.append(event)
        store.index(event, place)
        place += frame_length(event)
        count += 1
    return lacking, framed[count:], torn


def _same(one: Event, other: Event) -> None:
    if one.hash != other.hash:
        raise StoriesDifferError(
            "Store and journal differ", f"event {one.seq}", "Keep both for examination."
        )


def _append_proven(
    store: EventStore, journal: Journal, last: Event | None, more: list[Event], public: bytes
) -> Event | None:
    place = journal.place_after(()) - sum(frame_length(event) for event in more)
    for event in more:
        prev, seq = (last.hash, last.seq + 1) if last else (GENESIS, 1)
        if fault := fault_of(event, prev, seq, public):
            raise StoriesDifferError("The journal does not hold", f"event {seq}: {fault}")
        store.append(event, place)
        place += frame_length(event)
        last = event
    return last


def _words(ahead: int, lacking: int, torn: int) -> list[str]:
    words = []
    if ahead:
        text = ngettext(
            "{0} event saved from the journal.", "{0} events saved from the journal.", ahead
        )
        words.append(text.format(ahead))
    if lacking:
        text = ngettext(
            "{0} event added to the journal again.",
            "{0} events added to the journal again.",
            lacking,
        )
        words.append(text.format(lacking))
    if torn:
        text = _("The journal had {0} bytes that cannot be read; they are kept beside it.")
        words.append(text.format(torn))
    return words
