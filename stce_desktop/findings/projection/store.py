"""The tables of the list: written in step with the chain, read a page at a time."""

from collections.abc import Sequence
from pathlib import Path

import apsw

from stce_desktop.domain.finding import FindingRow, Status
from stce_desktop.domain.finding_list import ShiftFigures, Standing, Wanted
from stce_desktop.findings.projection.lines import Line, row_from
from stce_desktop.findings.projection.query import Values, conditions, match_of
from stce_desktop.findings.projection.schema import TABLES, VERSION
from stce_desktop.findings.store import close_all, fault_in, translated
from stce_desktop.system.sqlite import open_encrypted, open_in_memory

Head = tuple[int, str]
_COLUMNS = (
    "seq, id, number, revision, status, item, disposition, post, officer, local_time, seal,"
    " photos, training, deadline, due, open"
)
_CACHE_KB = 16_000


class ProjectionStore:
    """Keep the lines in an encrypted file, or in memory where no file can be written."""

    def __init__(self, path: Path | None, key: bytes) -> None:
        self._path = path or Path(":memory:")
        self._connection = open_encrypted(path, key) if path else open_in_memory()
        try:
            # The chain is the record: what a power cut takes from the list is made again from it.
            self._connection.pragma("synchronous", "normal")
            self._connection.pragma("cache_size", -_CACHE_KB)
            self._connection.pragma("temp_store", "memory")
            self._connection.execute(TABLES)
        except apsw.Error as error:
            self._connection.close()
            raise translated(error, self._path) from error

    def head(self) -> Head | None:
        """Return sequence and hash of the last event taken in, or None for tables of old."""
        rows = self._all("SELECT version, seq, hash FROM head")
        if not rows:
            return 0, ""
        version, seq, digest = rows[0]
        return (int(str(seq)), str(digest)) if version == VERSION else None

    def known(self, record: str) -> tuple[str, int | None] | None:
        """Return when a finding in the list was decided and how long it took, or None."""
        rows = self._all("SELECT decided, seconds FROM line WHERE id = ?", (record,))
        return (str(rows[0][0]), _number(rows[0][1])) if rows else None

    def write(self, lines: Sequence[Line], head: Head) -> None:
        """Replace the lines of these findings and move the head, all or nothing."""
        try:
            with self._connection:
                for line in lines:
                    self._replace(line)
                sql = "INSERT OR REPLACE INTO head VALUES (1, ?, ?, ?)"
                self._connection.execute(sql, (VERSION, *head))
        except apsw.Error as error:
            raise translated(error, self._path) from error

    def _replace(self, line: Line) -> None:
        run = self._connection.execute
        for (old,) in run("SELECT seq FROM line WHERE id = ?", (line.row.id,)).fetchall():
            run("DELETE FROM line WHERE seq = ?", (old,))
            run("DELETE FROM words WHERE rowid = ?", (old,))
        values = line.values()
        run(f"INSERT INTO line VALUES ({', '.join('?' * len(values))})", values)  # noqa: S608
        run("INSERT INTO words (rowid, text) VALUES (?, ?)", (line.row.place, line.words))

    def page(self, wanted: Wanted, after: FindingRow | None, limit: int) -> list[FindingRow]:
        """Return the next rows after a row: newest first, or next due first and then newest."""
        where, values = self._where(wanted)
        if wanted.due_first:
            return self._by_due(where, values, after, limit)
        place = ("seq < ?", (after.place,)) if after else ("1", ())
        return self._rows(where, values, place, ("seq DESC", limit))

    def _by_due(
        self, where: str, values: Values, after: FindingRow | None, limit: int
    ) -> list[FindingRow]:
        rows: list[FindingRow] = []
        if after is None or after.due:
            place: tuple[str, Values] = ("1", ())
            if after:
                place = ("(due, seq) > (?, ?)", (after.due, after.place))
            dated = f"{where} AND due <> ''"
            rows = self._rows(dated, values, place, ("due, seq", limit))
            after = None
        if len(rows) < limit:
            place = ("seq < ?", (after.place,)) if after else ("1", ())
            rest = ("seq DESC", limit - len(rows))
            rows += self._rows(f"{where} AND due = ''", values, place, rest)
        return rows

    def _rows(
        self, where: str, values: Values, place: tuple[str, Values], order: tuple[str, int]
    ) -> list[FindingRow]:
        # The inner query runs on a narrow index alone; whole lines are read for one page only.
        sql = f"""SELECT {_COLUMNS} FROM line WHERE seq IN (
                      SELECT seq FROM line WHERE {where} AND {place[0]}
                      ORDER BY {order[0]} LIMIT ?)
                  ORDER BY {order[0]}"""  # noqa: S608 - conditions are made of constants
        return [row_from(row) for row in self._all(sql, (*values, *place[1], order[1]))]

    def count(self, wanted: Wanted) -> int:
        """Return how many findings there are of what is wanted."""
        where, values = self._where(wanted)
        sql = f"SELECT count(*) FROM line WHERE {where}"  # noqa: S608
        return _int(self._all(sql, values)[0][0])

    def _where(self, wanted: Wanted) -> tuple[str, Values]:
        where, values = conditions(wanted)
        if not wanted.text.strip():
            return where, values
        if not (match := match_of(wanted.text)):
            return "0", ()
        found = "seq IN (SELECT rowid FROM words WHERE words MATCH ?)"
        return f"{where} AND {found}", (*values, match)

    def officers(self) -> tuple[str, ...]:
        """Return the officers who recorded findings, by name."""
        sql = "SELECT DISTINCT officer FROM line WHERE officer <> '' ORDER BY officer"
        return tuple(str(name) for (name,) in self._all(sql))

    def id_of(self, number: str) -> str:
        """Return the id of the finding with this number, or nothing."""
        rows = self._all("SELECT id FROM line WHERE number = ?", (number,))
        return str(rows[0][0]) if rows else ""

    def row(self, finding_id: str) -> FindingRow | None:
        """Return the line of a finding, or None."""
        sql = f"SELECT {_COLUMNS} FROM line WHERE id = ?"  # noqa: S608 - constants
        return next((row_from(row) for row in self._all(sql, (finding_id,))), None)

    def outdated(self, edition: str, after: int, limit: int) -> list[tuple[int, str]]:
        """Return place and id of findings that were tested by another edition, in their order."""
        sql = """SELECT seq, id FROM line
                 WHERE edition <> ? AND item_id <> '' AND seq > ? ORDER BY seq LIMIT ?"""
        return [(_int(seq), str(key)) for seq, key in self._all(sql, (edition, after, limit))]

    def count_outdated(self, edition: str) -> int:
        """Return how many findings with a known item were tested by another edition."""
        sql = "SELECT count(*) FROM line WHERE edition <> ? AND item_id <> ''"
        return _int(self._all(sql, (edition,))[0][0])

    def figures(self, since_utc: str, today: str, *, training: bool) -> ShiftFigures:
        """Return the figures of findings decided since a time (UTC, ISO 8601)."""
        span = "FROM line WHERE decided >= ? AND training = ?"
        known = (since_utc, int(training))
        kinds = self._all(
            f"SELECT disposition, count(*) {span} GROUP BY 1 ORDER BY 2 DESC, 1",
            known,
        )
        counts = tuple((str(kind), _int(n)) for kind, n in kinds)
        total = sum(n for _kind, n in counts)
        timed = self._all(
            f"SELECT seconds {span} AND seconds IS NOT NULL ORDER BY 1",
            known,
        )
        times = [_int(seconds) for (seconds,) in timed]
        now = self.standing(today, training=training)
        return ShiftFigures(
            total, counts, _median(times), float(times[-1]) if times else 0.0,
            total - len(times), now.open_questions, now.waiting, now.overdue,
        )  # fmt: skip

    def standing(self, today: str, *, training: bool) -> Standing:
        """Return how all findings stand on a day."""
        sql = """SELECT total(open), total(status IN (?, ?)), total(due <> '' AND due < ?)
                 FROM line WHERE training = ?"""
        # A folder that was written has not gone to anybody yet.
        waiting = (Status.FINAL.value, Status.EXPORTED.value)
        sums = self._all(sql, (*waiting, today, int(training)))[0]
        return Standing(*(int(float(str(n))) for n in sums))

    def _all(self, sql: str, values: Values = ()) -> list[tuple[object, ...]]:
        try:
            return list(self._connection.execute(sql, values))
        except apsw.Error as error:
            raise translated(error, self._path) from error

    def fault(self) -> str:
        """Return what is wrong with the pages of the file, or nothing."""
        return fault_in(self._connection)

    def close(self) -> None:
        """Close the file; raise StorageError when what it still held cannot be written."""
        close_all(self._connection, self._path)


def _median(ordered: list[int]) -> float:
    if not ordered:
        return 0.0
    middle = len(ordered) // 2
    return (ordered[middle] + ordered[-1 - middle]) / 2


def _int(value: object) -> int:
    return int(str(value))


def _number(value: object) -> int | None:
    return None if value is None else _int(value)
