"""The second journal: every event once more, in a file that only grows."""

import os
from collections.abc import Iterator
from pathlib import Path
from struct import Struct

from stce_desktop.findings.events import Event, decode_event, encode
from stce_desktop.system.atomic import sync_folder
from stce_desktop.system.crypto import TamperedError, seal, unseal
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

    def recover(self) -> list[Event]:
        """Return all whole events and cut off a tail that a power cut left behind."""
        events: list[Event] = []
        end = 0
        for event, position in self._read():
            events.append(event)
            end = position
        self._frames = len(events)
        if self._path.exists() and self._path.stat().st_size > end:
            self._keep_torn(end)
        return events

    def _keep_torn(self, end: int) -> None:
        """Cut the file after its last whole frame; what is cut off is kept beside it."""
        with self._path.open("r+b") as file:
            file.seek(end)
            torn = file.read()
            beside = self._path.with_suffix(f".torn-{end}")
            beside.write_bytes(torn)
            file.truncate(end)
            os.fsync(file.fileno())

    def append(self, event: Event) -> None:
        """Write one event and wait until the disk has it; raise StorageError."""
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

    def _undo(self, size: int) -> None:
        """Take back half a frame, so that a later one does not stand behind it."""
        if self._path.exists():
            os.truncate(self._path, size)

    def frames(self) -> int:
        """Return how many frames can be read from the file as it is now."""
        return sum(1 for _ in self._read())

    def size_fault(self) -> str:
        """Return a fault when bytes follow the last whole frame."""
        end = max((position for _event, position in self._read()), default=0)
        size = self._path.stat().st_size if self._path.exists() else 0
        return "" if size == end else f"journal: unreadable after byte {end}"

    def events(self) -> list[Event]:
        """Return the events that can be read from the file as it is now."""
        return [event for event, _position in self._read()]

    def _read(self) -> Iterator[tuple[Event, int]]:
        if not self._path.exists():
            return
        with self._path.open("rb") as file:
            number = 0
            while len(head := file.read(_HEAD.size)) == _HEAD.size:
                magic, place, length = _HEAD.unpack(head)
                if magic != _MAGIC or place != number or length > _LONGEST:
                    return
                try:
                    data = unseal(self._key, file.read(length), number.to_bytes(8, "big"))
                except TamperedError:
                    return
                yield decode_event(data), file.tell()
                number += 1


def _write_all(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]
