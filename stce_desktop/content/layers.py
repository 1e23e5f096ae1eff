"""The layers of the sources: which folder holds what, by which schema."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, cast

from stce_desktop.content.problem import Problem
from stce_desktop.content.source import Document, Step, read

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

Record = dict[str, object]


@dataclass(frozen=True, slots=True)
class Layer:
    """Name a kind of source, the files that hold it, its schema and the slot that names it."""

    name: str
    pattern: str
    schema: str
    key: str
    is_list: bool = True


LAYERS = (
    Layer("editions", "edition.yaml", "edition", "id"),
    Layer("sources", "sources.yaml", "sources", "id"),
    Layer("parameters", "parameters/*.yaml", "parameters", "id"),
    Layer("characters", "key/*.yaml", "characters", "id"),
    Layer("hazards", "procedure/hazards.yaml", "hazards", "id"),
    Layer("shots", "procedure/shots.yaml", "coded", "id"),
    Layer("red_flags", "procedure/red_flags.yaml", "coded", "id"),
    Layer("dispositions", "procedure/dispositions.yaml", "coded", "id"),
    Layer("deadlines", "procedure/deadlines.yaml", "deadlines", "id"),
    Layer("templates", "procedure/templates.yaml", "templates", "id"),
    Layer("notices", "procedure/notices.yaml", "notices", "id"),
    Layer("practices", "procedure/practices.yaml", "practices", "id"),
    Layer("substances", "substances/*.yaml", "substances", "id"),
    Layer("hs_labels", "hs/labels*.yaml", "hs-labels", "code"),
    Layer("hs_priority", "hs/priority.yaml", "hs-priority", "code"),
    Layer("abbreviations", "lexicon/*.yaml", "abbreviations", "short"),
    Layer("entry_terms", "terms/*.yaml", "entry-terms", "code"),
    Layer("said", "said/*.yaml", "said", "commodity"),
    Layer("marks", "markings/*.yaml", "marks", "mark"),
    Layer("entries", "controls/*.yaml", "entry", "code", is_list=False),
    Layer("commodities", "commodities/*.yaml", "commodity", "id", is_list=False),
)


@dataclass(frozen=True, slots=True)
class Item:
    """Hold one record of a layer and the place it stands in."""

    document: Document
    slot: tuple[Step, ...]
    value: Record

    def problem(self, slot: tuple[Step, ...], message: str, mend: str = "") -> Problem:
        """Report a fault of this record at `slot` inside it."""
        return self.document.problem((*self.slot, *slot), message, mend)


@dataclass
class Sources:
    """Hold every record that fits its schema, and the problems of those that do not."""

    items: dict[str, dict[str, Item]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    sha256: str = ""

    def layer(self, name: str) -> dict[str, Item]:
        """Return the records of a layer by their key, in the order of the files."""
        return self.items.setdefault(name, {})


def load(folder: Path) -> Sources:
    """Read all layers under `folder`; faults are collected, none is raised."""
    sources = Sources()
    if not folder.is_dir():
        sources.problems.append(Problem(str(folder), 1, "", "no such folder", "name the sources"))
        return sources
    for layer in LAYERS:
        validator = _validator(folder, layer, sources)
        if validator is None:
            continue
        for path in sorted(folder.glob(layer.pattern)):
            _load_file(path, folder, layer, validator, sources)
    sources.sha256 = digest(folder)
    return sources


def digest(folder: Path) -> str:
    """Return the SHA-256 over names and bytes of all files that are compiled."""
    total = sha256()
    for path in sorted(p for p in folder.rglob("*") if p.suffix in {".yaml", ".csv", ".json"}):
        total.update(path.relative_to(folder).as_posix().encode() + b"\0")
        try:
            total.update(sha256(path.read_bytes()).digest())
        except OSError:
            total.update(b"unreadable")  # the reader reports the file itself, with its reason
    return total.hexdigest()


def _validator(folder: Path, layer: Layer, sources: Sources) -> "Draft202012Validator | None":
    from jsonschema import Draft202012Validator  # slow to import, and a start reads no sources

    path = folder / "schema" / f"{layer.schema}.schema.json"
    try:
        return Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        name = path.relative_to(folder).as_posix()
        sources.problems.append(
            Problem(name, 1, "", f"schema cannot be read: {error}", "restore the file")
        )
        return None


def _load_file(
    path: Path, folder: Path, layer: Layer, validator: "Draft202012Validator", sources: Sources
) -> None:
    name = path.relative_to(folder).as_posix()
    document = read(path, name)
    if isinstance(document, Problem):
        sources.problems.append(document)
        return
    faulty: set[Step] = set()
    for error in validator.iter_errors(document.value):
        slot = tuple(error.absolute_path)
        faulty.add(slot[0] if layer.is_list and slot else -1)
        sources.problems.append(document.problem(slot, *_explained(error.message)))
    for slot, value in _records(document, layer):
        if -1 in faulty or (slot and slot[0] in faulty):
            continue
        item = Item(document, slot, value)
        _add(item, str(value[layer.key]), layer, sources)


def _explained(message: str) -> tuple[str, str]:
    """Shorten a schema message and say how to mend the usual ones."""
    text = message if len(message) <= 200 else f"{message[:160]} … {message[-30:]}"
    if "Additional properties" in message:
        return text, "check the spelling, or quote text that holds a comma"
    if "is a required property" in message:
        return text, "add the slot"
    if "is not of type 'string'" in message:
        return text, "put the value in quotes"
    return text, "see the schema beside the file"


def _records(document: Document, layer: Layer) -> Iterator[tuple[tuple[Step, ...], Record]]:
    if not layer.is_list:
        if isinstance(document.value, dict):
            yield (), cast("Record", document.value)
    elif isinstance(document.value, list):
        for index, value in enumerate(document.value):
            if isinstance(value, dict):
                yield (index,), cast("Record", value)


def _add(item: Item, key: str, layer: Layer, sources: Sources) -> None:
    known = sources.layer(layer.name)
    # An invoice abbreviation or a mark may stand for several things; everything else is unique.
    if layer.name in {"abbreviations", "marks"}:
        key = f"{key}#{len(known)}"
    if key in known:
        other = known[key]
        place = f"{other.document.name}:{other.document.line(other.slot)}"
        sources.problems.append(
            item.problem((layer.key,), f"{key} stands also in {place}", "keep one")
        )
        return
    if not layer.is_list and Path(item.document.name).stem != key:
        sources.problems.append(
            item.problem((layer.key,), f"{key} is not the file's name", f"name the file {key}.yaml")
        )
    known[key] = item
