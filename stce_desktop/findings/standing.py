"""Who was let in when: the officers as the chain itself tells it."""

from collections.abc import Iterable

from stce_desktop.domain.officers import Officer
from stce_desktop.findings.events import (
    ADDED,
    REMOVED,
    RENEWED,
    Event,
    EventError,
    OfficerNote,
    decode_note,
    is_finding,
)

_BY_ITSELF = frozenset({"setup", "recovery"})


class Standing:
    """Follow a chain and know at each event whose signature counts."""

    def __init__(self) -> None:
        self._keys: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._has_officers = False

    def fault(self, event: Event) -> str:
        """Take the next event; return why its signer does not count, or nothing."""
        if is_finding(event):
            return self._signer_fault(event)
        try:
            note = decode_note(event.body)
        except EventError as error:
            return error.what
        fault = self._note_fault(event, note)
        if event.kind == REMOVED:
            self._keys.pop(note.id, None)
        else:
            self._keys[note.id] = note.key
            self._names[note.id] = note.name
            self._has_officers = True
        return fault

    def _note_fault(self, event: Event, note: OfficerNote) -> str:
        if event.kind not in {ADDED, RENEWED, REMOVED}:
            return "nothing of this kind happens to officers"
        if note.via == "setup" and self._has_officers and event.kind == ADDED:
            return "a first officer was let in twice"
        is_own = event.kind != REMOVED and note.via in _BY_ITSELF and event.officer_key == note.key
        return "" if is_own else self._signer_fault(event)

    def _signer_fault(self, event: Event) -> str:
        if not self._has_officers:
            return "" if not event.officer_key else "signed by an officer who was not let in"
        if not event.officer_key:
            return "no officer signed it"
        if self._keys.get(event.officer_id) != event.officer_key:
            return "signed by an officer who was not let in"
        return ""

    def changes(self, officers: Iterable[Officer]) -> list[tuple[str, OfficerNote]]:
        """Return the kinds and notes that bring the chain to these officers."""
        now = {officer.id: officer for officer in officers}
        changes = []
        for officer in now.values():
            if self._keys.get(officer.id) != officer.key:
                kind = RENEWED if officer.id in self._keys else ADDED
                note = OfficerNote(officer.id, officer.name, officer.key, officer.via)
                changes.append((kind, note))
        for known in self._keys:
            if known not in now:
                note = OfficerNote(known, self._names[known], self._keys[known], "officer")
                changes.append((REMOVED, note))
        return changes
