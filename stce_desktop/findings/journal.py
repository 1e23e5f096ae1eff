"""The second journal: every event once more, in a file that only grows.

A frame is a head of twelve bytes (`STJ1`, the number of the frame from 0, the length of what
follows, both big-endian) and the event's canonical JSON, sealed with AES-256-GCM (a nonce of
twelve bytes before it); the number, as eight bytes, is sealed along. Event `seq` is frame
`seq - 1`, and its length follows from the event alone: so the store knows beforehand at which
byte a frame will start.
"""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from struct import Struct

from stce_desktop.findings.events import Event, decode_event, encode
from stce_desktop.system.atomic import sync_folder
from stce_desktop.system.crypto import SEAL_BYTES, TamperedError, seal, unseal
from stce_desktop.system.errors import translated

_HEAD = Struct(">4sII")  # magic, place of the frame in the file, length of the sealed bytes
_MAGIC = b"STJ1"
_LONGEST = 64_000_000


class Journal:
    """Append sealed frames and read them back up to the first that is torn or changed."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._frames = 0
        self._end = 0

    def recover(self, start: int = 0, number: int = 0) -> tuple[list[Event], int]:
        """Return the whole events from frame `number` at byte `start` on, and bytes cut off.

        What a power cut left behind the last whole frame is kept beside the journal.
        """
        events: list[Event] = []
        end = start
        for event, position in self._read(start, number):
            events.append(event)
            end = position
        self._frames = number + len(events)
        self._end = end
        torn = self._size() - end
        if torn > 0:
            self._keep_torn(end)
        return events, max(torn, 0)

    def _keep_torn(self, end: int) -> None:
        """Cut the file after its last whole frame; what is cut off is kept beside it."""
        try:
            with self._path.open("r+b") as file:
                file.seek(end)
                torn = file.read()
                beside = self._path.with_suffix(f".torn-{end}")
                beside.write_bytes(torn)
                file.truncate(end)
                os.fsync(file.fileno())
        except OSError as error:
            raise translated(error, self._path) from error

    def append(self, event: Event) -> None:
        """Append one event durably; raise StorageError when it could not be."""
        label = self._frames.to_bytes(8, "big")
        sealed = seal(self._key, encode(event), label)
        is_new = not self._path.exists()
        frame = _HEAD.pack(_MAGIC, self._frames, len(sealed)) + sealed
        before = 0 if is_new else self._path.stat().st_size
        try:
            with self._path.open("ab", buffering=0) as file:
                _write_all(file.fileno(), frame)
                os.fsync(file.fileno())
            if is_new:
                sync_folder(self._path.parent)
        except OSError as error:
            self._undo(before)
            raise translated(error, self._path) from error
        self._frames += 1
        self._end = before + len(frame)

    def _undo(self, size: int) -> None:
        """Take back half a frame, so that a later one does not stand behind it."""
        if self._path.exists():
            os.truncate(self._path, size)

    def place_after(self, waiting: Iterable[Event]) -> int:
        """Return the byte at which the next frame will start once these events are framed."""
        return self._end + sum(frame_length(event) for event in waiting)

    def frames(self) -> int:
        """Return how many frames can be read from the file as it is now."""
        return sum(1 for _ in self._read())

    def size_fault(self, end: int) -> str:
        """Return a fault when bytes follow the last whole frame, which ends at byte `end`."""
        return "" if self._size() == end else f"journal: unreadable after byte {end}"

    def event_at(self, place: int, number: int) -> tuple[Event, int] | None:
        """Return the event of one frame and where the frame ends, or None when it is not whole."""
        return next(self._read(place, number), None)

    def events(self) -> Iterator[tuple[Event, int]]:
        """Yield the events that can be read from the file as it is now, and where each ends."""
        return self._read()

    def _size(self) -> int:
        return self._path.stat().st_size if self._path.exists() else 0

    def _read(self, place: int = 0, number: int = 0) -> Iterator[tuple[Event, int]]:
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            file.seek(place)
            while len(head := file.read(_HEAD.size)) == _HEAD.size:
                magic, count, length = _HEAD.unpack(head)
                if magic != _MAGIC or count != number or length > _LONGEST:
                    return
                try:
                    data = unseal(self._key, file.read(length), number.to_bytes(8, "big"))
                except TamperedError:
                    return
                yield decode_event(data), file.tell()
                number += 1


def frame_length(event: Event) -> int:
    """Return how many bytes the frame of an event takes."""
    return _HEAD.size + SEAL_BYTES + len(encode(event))


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]
