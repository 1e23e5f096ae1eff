"""A disk that can be cut from its power or filled up, under the real store, journal and photos.

While a `Disk` is in use, every write, truncation, sync, rename and removal below the folder goes
through it: those of SQLite by a VFS under the encryption, those of Python by the `os` calls that
the program makes. `after_cut` then gives the files as a machine might find them that lost its
power after some operation: synced data is there, of the rest an arbitrary part, in any order,
torn at sectors of 512 bytes. A new file's name is there for sure only once its folder was synced.
"""

import contextlib
import errno
import os
from functools import cache
from pathlib import Path

import apsw

from stce_desktop.system import sqlite

VFS = "failing-disk"
SECTOR = 512
MODES = ("none", "prefix", "subset", "torn")


class Disk:
    """Record operations below `folder`, and refuse writes after the first `room` of them."""

    def __init__(self, folder, room=None, ballast=None):
        self.folder = str(folder)
        self.log = []
        self.writes = 0
        self._room = room
        self._ballast = ballast

    def note(self, *operation):
        """Write an operation down, or an acknowledgement: ("ack", what)."""
        self.log.append(operation)

    def is_full(self):
        """Count a write; tell whether there is no room for it (the ballast gives room back)."""
        self.writes += 1
        if self._room is None or self.writes <= self._room:
            return False
        return self._ballast is None or self._ballast.exists()

    @contextlib.contextmanager
    def in_use(self):
        """Put the disk under everything that is opened meanwhile."""
        _vfs().disk = self
        whole = apsw.Connection
        calls = {name: getattr(os, name) for name in ("write", "fsync", "truncate")}
        replace = Path.replace

        def connect(path, *args, **kwargs):
            if path == ":memory:":
                return whole(path)
            made = whole(path, *args, vfs=f"multipleciphers-{VFS}", **kwargs)
            made.wal_autocheckpoint(20)
            return made

        os.write, os.fsync, os.truncate = self._write, self._fsync, self._truncate
        self._calls, self._replace = calls, replace
        Path.replace = lambda path, target: self._rename(path, target)  # noqa: PLW0108 - a method would bind
        sqlite.apsw.Connection = connect
        try:
            yield self
        finally:
            sqlite.apsw.Connection = whole
            Path.replace = replace
            for call, real in calls.items():
                setattr(os, call, real)
            _vfs().disk = None

    def _mine(self, handle):
        path = str(
            Path(f"/proc/self/fd/{handle}").readlink() if isinstance(handle, int) else handle
        )
        return path if path.startswith(self.folder) else ""

    def _write(self, handle, data):
        path = self._mine(handle)
        if path:
            if self.is_full():
                raise OSError(errno.ENOSPC, "No space left on device")
            self.note("w", path, os.fstat(handle).st_size, bytes(data))
        return self._calls["write"](handle, data)

    def _fsync(self, handle):
        path = self._mine(handle)
        if path and Path(path).is_dir():
            self.note("folder", path)
        elif path:
            known = any(op[0] == "w" and op[1] == path for op in self.log[-2:])
            if not known:  # written through a Python file: all of it is new
                if self.is_full():
                    raise OSError(errno.ENOSPC, "No space left on device")
                self.note("w", path, 0, Path(path).read_bytes())
            self.note("s", path)
        return self._calls["fsync"](handle)

    def _truncate(self, path, size):
        if self._mine(path):
            self.note("t", str(path), size)
        return self._calls["truncate"](path, size)

    def _rename(self, path, target):
        if self._mine(path):
            self.note("r", str(path), str(target))
        return self._replace(path, target)

    def after_cut(self, cut, chance):
        """Return {path: bytes} as found when the power went after `cut` operations."""
        return _after_cut(self.log[:cut], chance)


@cache
def _vfs():
    """Return the one VFS: the layer that encrypts keeps pointing at it until the process ends."""
    return _Vfs(VFS, base="unix")


class _Vfs(apsw.VFS):
    disk = None

    def xOpen(self, name, flags):  # noqa: N802 - SQLite's name
        return _File(name, flags, self.disk)

    def xDelete(self, path, sync):  # noqa: N802 - SQLite's name
        self.disk.note("d", path, sync)
        return super().xDelete(path, sync)


class _File(apsw.VFSFile):
    def __init__(self, name, flags, disk):
        self._disk = disk
        self._name = name.filename() if isinstance(name, apsw.URIFilename) else name
        super().__init__("unix", name, flags)

    def xWrite(self, data, offset):  # noqa: N802 - SQLite's name
        if self._disk.is_full():
            raise apsw.FullError("no space left on device")
        self._disk.note("W", self._name, offset, bytes(data))
        return super().xWrite(data, offset)

    def xTruncate(self, size):  # noqa: N802 - SQLite's name
        self._disk.note("t", self._name, size)
        return super().xTruncate(size)

    def xSync(self, flags):  # noqa: N802 - SQLite's name
        self._disk.note("S", self._name)
        return super().xSync(flags)


def _after_cut(log, chance):
    image, named, waiting = {}, set(), []
    for op in log:
        kind, path = op[0], op[1]
        if kind in {"folder", "s", "S"}:
            _settle(op, image, named, waiting)
        elif kind == "d" and op[2]:  # SQLite asked for the removal to be synced, and waited
            waiting[:] = [o for o in waiting if o[1] != path]
            image.pop(path, None)
        elif kind != "ack":
            # A name cannot be taken again before its removal: names keep their order.
            if ("d", path, False) in [o[:3] for o in waiting]:
                waiting[:] = [o for o in waiting if o[1] != path]
                image.pop(path, None)
            waiting.append(op)
    for op in _survivors(waiting, chance):
        _apply(image, op)
    unsure = [p for p in image if p not in named and not p.endswith(("-wal", "-journal"))]
    for path in unsure:
        if chance.random() < 0.5:
            del image[path]
    return image


def _settle(op, image, named, waiting):
    """Let what was waiting for this sync reach the disk."""
    kind, path = op
    if kind == "folder":
        now = [o for o in waiting if _is_name(o) and _folder(o[1]) == path]
    else:
        now = [o for o in waiting if not _is_name(o) and o[1] == path]
    waiting[:] = [o for o in waiting if o not in now]
    for o in now:
        _apply(image, o)
    if kind == "folder":
        named |= {p for p in image if _folder(p) == path}
    elif kind == "S":
        named.add(path)  # SQLite syncs the folder of a file it made by itself


def _folder(path):
    return str(Path(path).parent)


def _is_name(op):
    return op[0] in "rd"


def _survivors(waiting, chance):
    mode = chance.choice(MODES)
    if mode == "none":
        return []
    if mode == "prefix":
        return waiting[: chance.randint(0, len(waiting))]
    kept = []
    for op in waiting:
        if op[0] in "wW" and mode == "torn":
            _kind, path, offset, data = op
            for start in range(0, len(data), SECTOR):
                if chance.random() < 0.5:
                    kept.append(("w", path, offset + start, data[start : start + SECTOR]))
        elif chance.random() < 0.5:
            kept.append(op)
    if mode == "torn":
        chance.shuffle(kept)
    return kept


def _apply(image, op):
    kind, path = op[0], op[1]
    if kind in "wW":
        content = image.setdefault(path, bytearray())
        _kind, _path, offset, data = op
        content.extend(b"\x00" * (offset + len(data) - len(content)))
        content[offset : offset + len(data)] = data
    elif kind == "t":
        content = image.setdefault(path, bytearray())
        content.extend(b"\x00" * (op[2] - len(content)))
        del content[op[2] :]
    elif kind == "r":
        if path in image:
            image[op[2]] = image.pop(path)
    else:
        image.pop(path, None)
