"""Compile the knowledge into one SQLite file, byte for byte the same for the same sources."""

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from sqlite3 import OperationalError

import msgspec

from stce_desktop.content.knowledge import Knowledge
from stce_desktop.content.problem import Problem
from stce_desktop.content.schema import INDEXES, KEYS, TABLES, VERSION
from stce_desktop.content.units import Units
from stce_desktop.content.validate import validate
from stce_desktop.domain.codes import parent_code
from stce_desktop.domain.errors import ContentError
from stce_desktop.system.errors import StorageError
from stce_desktop.system.sqlite import connect_for_build

Row = dict[str, object]
Indexer = Callable[[Knowledge], Mapping[str, bytes]]
SHOWN = 5


def compile_folder(folder: Path, target: Path, index: Indexer | None = None) -> Knowledge:
    """Validate the sources under `folder` and write the database; raise ContentError if faulty.

    `index` makes the search index of the knowledge, which is kept beside it.
    """
    validation = validate(folder, Units())
    if validation.problems:
        raise ContentError(
            f"The sources have {len(validation.problems)} problems",
            _some(validation.problems),
            "Run `data check` for all of them.",
        )
    blobs = index(validation.knowledge) if index else {}
    write_database(validation.knowledge, target, blobs)
    return validation.knowledge


def _some(problems: tuple[Problem, ...]) -> str:
    lines = [str(problem) for problem in problems[:SHOWN]]
    return "; ".join(lines) + (" …" if len(problems) > SHOWN else "")


def write_database(
    knowledge: Knowledge, target: Path, blobs: Mapping[str, bytes] | None = None
) -> None:
    """Write the database beside `target` and move it into place when it is whole."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=target.name, suffix=".part", dir=target.parent)
    os.close(handle)
    part = Path(name)
    try:
        _fill(part, knowledge, blobs or {})
        part.chmod(0o644)
        part.replace(target)
    except OperationalError as error:
        raise StorageError("The database cannot be written", f"{target}: {error}") from error
    finally:
        part.unlink(missing_ok=True)


def _fill(path: Path, knowledge: Knowledge, blobs: Mapping[str, bytes]) -> None:
    import sqlite_utils  # slow to import, and a start compiles nothing

    with closing(connect_for_build(path)) as connection:
        database = sqlite_utils.Database(connection)
        for table, columns in TABLES.items():
            database.table(table).create(columns, pk=KEYS.get(table), column_order=list(columns))
        for table, rows in _tables(knowledge).items():
            database.table(table).insert_all(rows(), columns=TABLES[table], batch_size=500)
        database.table("search_index").insert_all(
            {"name": name, "data": data} for name, data in sorted(blobs.items())
        )
        for table, indexes in INDEXES.items():
            for columns_of_index in indexes:
                database.table(table).create_index(columns_of_index)
        database.vacuum()


def _tables(k: Knowledge) -> dict[str, Callable[[], Iterator[Row]]]:
    return {
        "meta": lambda: _meta(k),
        "entry": lambda: (_row(e, "code", "list", "edition", "title") for e in k.entries),
        "commodity": lambda: (_row(c, "id", "name", "family", "kind") for c in k.commodities),
        "substance": lambda: (_row(s, "id", "name", "cas", "un") for s in k.substances),
        "parameter": lambda: (_row(p, "id") for p in k.parameters),
        "character": lambda: _ranked(k.characters, "id"),
        "hazard": lambda: _ranked(k.hazards, "id"),
        "coded": lambda: _coded(k),
        "deadline": lambda: _ranked(k.deadlines, "id"),
        "template": lambda: _ranked(k.templates, "id"),
        "notice": lambda: _ranked(k.notices, "id"),
        "practice": lambda: _ranked(k.practices, "id"),
        "source": lambda: (_row(s, "id") for s in k.sources),
        "mark": lambda: _ranked(k.marks, "mark"),
        "abbreviation": lambda: _ranked(k.abbreviations, "short"),
        "hs_label": lambda: ({"code": h.code, "label": h.label} for h in k.hs_labels),
        "hs_priority": lambda: (asdict(row) for row in k.hs_priority),
        "hs_step": lambda: (asdict(step) for step in k.hs_steps),
        "hs_link": lambda: _hs_links(k),
        "entry_link": lambda: _entry_links(k),
        "substance_entry": lambda: _substance_entries(k),
    }


def _row(value: object, *columns: str) -> Row:
    return {**{c: getattr(value, c) for c in columns}, "doc": _json(value)}


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def _ranked(values: tuple[object, ...], column: str) -> Iterator[Row]:
    for rank, value in enumerate(values):
        yield {"rank": rank, **_row(value, column)}


def _coded(k: Knowledge) -> Iterator[Row]:
    for layer, values in (
        ("shot", k.shots),
        ("red_flag", k.red_flags),
        ("disposition", k.dispositions),
    ):
        for rank, value in enumerate(values):
            yield {"layer": layer, "rank": rank, **_row(value, "id")}


def _meta(k: Knowledge) -> Iterator[Row]:
    lists = {entry.list: entry.edition for entry in k.entries}
    facts = {
        "schema_version": VERSION,
        "sources_sha256": k.sha256,
        "date": k.editions[0].date if k.editions else "",
        "lists": _json(dict(sorted(lists.items()))),
    }
    return ({"key": key, "value": str(value)} for key, value in facts.items())


def _hs_links(k: Knowledge) -> Iterator[Row]:
    for commodity in k.commodities:
        for link in commodity.hs:
            yield {
                "code": link.code, "edition": link.edition, "commodity": commodity.id,
                "rating": link.rating.value, "basis": link.basis,
            }  # fmt: skip


def _entry_links(k: Knowledge) -> Iterator[Row]:
    for commodity in k.commodities:
        for link in commodity.entries:
            yield {
                "code": link.code, "paragraph": link.paragraph or link.code,
                "commodity": commodity.id, "note": link.note,
            }  # fmt: skip


def _substance_entries(k: Knowledge) -> Iterator[Row]:
    for substance in k.substances:
        for paragraph in substance.entries:
            yield {
                "paragraph": paragraph, "code": parent_code(paragraph), "substance": substance.id,
            }  # fmt: skip
