"""Check an export of STCE Desktop: is every record as it was sealed, and every photo with it?

    python stce_verify.py FOLDER [--key HEX] [--json]

Needs Python 3.9 or newer and the package `cryptography`; shares no code with the program that made
the export. Exit status: 0 everything holds, 1 something does not hold, 2 it cannot be checked.

What an export holds: `manifest.json` names every file with its SHA-256, `manifest.sig` is the
device's signature over it; `events.jsonl` holds one event a line; `chain.json` the hashes and
signatures of the events between them; `finding.json` the newest state of the record; `photos/`
the original bytes. Every event names the hash of the one before it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    Record = dict[str, Any]
    Placed = list[tuple[int, Record]]

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    sys.exit(
        "The package `cryptography` is missing. Install it: python -m pip install cryptography"
    )

FORMATS = ("stce-export-2",)
UNLISTED = {"manifest.json", "manifest.sig"}
GENESIS = "0" * 64
LATER = ("officer_id", "officer_key", "clock_remark")
TEXTS = "uuid device kind record officer utc local edition_sha256 body prev hash signature"
SHAPES: dict[str, type] = {
    **dict.fromkeys((*TEXTS.split(), *LATER, "officer_signature"), str),
    "seq": int,
    "revision": int,
    "monotonic_ns": int,
    "lists": dict,
}
OFFICER = "officer:"
HEX64 = re.compile(r"[0-9a-f]{64}")
NAME = re.compile(r"(?!\.)[A-Za-z0-9_.-]+(/(?!\.)[A-Za-z0-9_.-]+)*")
SEAL_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


class CannotCheckError(Exception):
    """Say why a folder cannot be checked at all."""


class Report:
    """Collect what does not hold, and count what was checked."""

    def __init__(self) -> None:
        """Start with nothing found."""
        self.faults: list[dict[str, str]] = []
        self.events = 0
        self.photos = 0
        self.seals: list[tuple[str, str]] = []
        self.device_key = ""

    def fault(self, file: str, record: str, what: str) -> None:
        """Note that something does not hold."""
        self.faults.append({"file": file, "record": record, "what": what})

    @property
    def holds(self) -> bool:
        """Tell whether everything holds."""
        return not self.faults


def verify_folder(folder: str | Path, key: str = "") -> Report:
    """Return the report on an export; raise CannotCheckError when it is none."""
    folder = Path(folder)
    if not folder.is_dir():
        raise CannotCheckError(f"There is no folder {folder}")
    if not (folder / "manifest.json").is_file():
        raise CannotCheckError(f"{folder} is no export: it holds no manifest.json")
    report = Report()
    manifest = _manifest(folder, key.lower(), report)
    events = _events(folder, report)
    owners = _owners(events)
    _files(folder, manifest, owners, report)
    _chain(folder, manifest, events, report)
    _officers(events, report)
    _photos(folder, events, report)
    _record(folder, manifest, events, report)
    return report


# ---- the manifest and the files it names


def _manifest(folder: Path, key: str, report: Report) -> Record:
    data = (folder / "manifest.json").read_bytes()
    manifest: Record | None = _json(data, dict, "manifest.json", report)
    if manifest is None:
        return {}
    if manifest.get("format") not in FORMATS:
        report.fault(
            "manifest.json", "", f"names a format that is not known: {manifest.get('format')!r}"
        )
    report.device_key = str(manifest.get("device_key", ""))
    if key and key != report.device_key:
        report.fault("manifest.json", "", "names another device key than the one you gave")
    try:
        signature = (folder / "manifest.sig").read_bytes()
    except OSError:
        report.fault("manifest.sig", "", "is missing or cannot be read")
        return manifest
    exact = re.fullmatch(rb"[0-9a-f]{128}\n", signature)
    digest = hashlib.sha256(data).hexdigest()
    if not exact or not _signed(report.device_key, signature.decode("ascii").strip(), digest):
        report.fault("manifest.json", "", "is not as the device signed it (or manifest.sig is not)")
    return manifest


def _files(folder: Path, manifest: Record, owners: dict[str, str], report: Report) -> None:
    listed = manifest.get("files")
    listed = listed if isinstance(listed, dict) else {}
    for name, fact in sorted(listed.items()):
        record = owners.get(fact.get("sha256", "") if isinstance(fact, dict) else "", "")
        if not NAME.fullmatch(name) or not isinstance(fact, dict):
            report.fault("manifest.json", record, f"names a file that cannot be: {name!r}")
            continue
        path = folder / name
        if path.is_symlink() or not path.is_file():
            report.fault(name, record, "is missing")
        elif _sha256(path) != fact.get("sha256"):
            report.fault(name, record or _name_in(manifest), "was changed: its SHA-256 is another")
    for path in sorted(folder.rglob("*")) if manifest else ():
        name = path.relative_to(folder).as_posix()
        if (path.is_symlink() or not path.is_dir()) and name not in listed and name not in UNLISTED:
            report.fault(name, "", "was added: the manifest does not name it")


def _owners(events: Placed) -> dict[str, str]:
    """Map the hash of each photo to the record that names it."""
    return {photo: _name_of(event) for _line, event in events for photo in _evidence(event)}


# ---- the events: content, signatures, chain


def _events(folder: Path, report: Report) -> Placed:
    """Return (line, event) of every event that can be read and has its fields."""
    try:
        data = (folder / "events.jsonl").read_bytes()
    except OSError:
        report.fault("events.jsonl", "", "is missing or cannot be read")
        return []
    lines = data.split(b"\n")
    if lines[-1] == b"":
        lines.pop()
    events = []
    for number, line in enumerate(lines, start=1):
        place = f"events.jsonl, line {number}"
        event = _json(line, dict, place, report, _record_in(line))
        if event is None:
            continue
        if what := _misshapen(event):
            report.fault(place, _record_in(line), what)
            continue
        report.events += 1
        if what := event_fault(event, report.device_key):
            report.fault(place, _name_of(event), what)
        events.append((number, event))
    if not events:
        report.fault("events.jsonl", "", "holds no event that can be read")
    return events


def _misshapen(event: Record) -> str:
    for name in (*LATER, "officer_signature"):
        event.setdefault(name, "")
    wrong = [name for name in SHAPES if type(event.get(name)) is not SHAPES[name]]
    wrong += sorted(set(event) - set(SHAPES))
    return f"is no event: {wrong[0]!r} is not what belongs there" if wrong else ""


def event_hash(event: Record) -> str:
    """Return the SHA-256 of an event's canonical JSON (sorted keys, no white space)."""
    bare = {**event, "hash": "", "signature": ""}
    del bare["officer_signature"]
    for name in LATER:
        if not bare[name]:
            del bare[name]
    return hashlib.sha256(_canonical(bare)).hexdigest()


def _canonical(value: Record) -> bytes:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def event_fault(event: Record, device_key: str) -> str:
    """Return what is wrong with the content or the signatures of one event, or nothing."""
    if event_hash(event) != event["hash"]:
        return "its content was changed after it was sealed"
    if not _signed(device_key, event["signature"], event["hash"]):
        return "the device's signature does not hold"
    key, signature = event["officer_key"], event["officer_signature"]
    if (key or signature) and not _signed(key, signature, event["hash"]):
        return "the officer's signature does not hold"
    return ""


def _chain(folder: Path, manifest: Record, events: Placed, report: Report) -> None:
    if manifest.get("scope") == "store":
        prev = GENESIS
        for due, (line, event) in enumerate(events, start=1):
            place = f"events.jsonl, line {line}"
            if event["seq"] != due:
                report.fault(place, _name_of(event), f"is event {event['seq']} where {due} was due")
            elif event["prev"] != prev:
                report.fault(place, _name_of(event), "does not follow the event before it")
            prev = event["hash"]
        return
    _neighbours(events, report)
    _links(folder, manifest, events, report)


def _neighbours(events: Placed, report: Report) -> None:
    """Hold the events of one record against each other: their numbers rise, none stands twice."""
    last = None
    for line, event in events:
        place = f"events.jsonl, line {line}"
        if last and event["seq"] <= last["seq"]:
            report.fault(place, _name_of(event), "stands out of order")
        elif last and event["seq"] == last["seq"] + 1 and event["prev"] != last["hash"]:
            report.fault(place, _name_of(event), "does not follow the event before it")
        last = event


def _links(folder: Path, manifest: Record, events: Placed, report: Report) -> None:
    """Hold the events of one record against the hashes of all events between them."""
    hashes = _hashes(folder, manifest, report)
    if not hashes:
        report.fault("chain.json", _name_in(manifest), "holds no link of the chain")
    for line, event in events:
        if not hashes or event["record"].startswith(OFFICER):
            continue
        place = f"events.jsonl, line {line}"
        if hashes.get(event["seq"]) != event["hash"]:
            report.fault(place, _name_of(event), "is not the event that the chain has in its place")
        if hashes.get(event["seq"] - 1, event["prev"]) != event["prev"]:
            report.fault(place, _name_of(event), "does not follow the event before it")


def _hashes(folder: Path, manifest: Record, report: Report) -> dict[int, str]:
    """Return the hash of each event between the first and the last of the record."""
    hashes: dict[int, str] = {}
    record = _name_in(manifest)
    try:
        links = _json((folder / "chain.json").read_bytes(), list, "chain.json", report, record)
        for seq, digest, signature in links or []:
            if hashes and seq - 1 not in hashes:
                report.fault("chain.json", record, f"skips to event {seq}")
            if not _signed(report.device_key, signature, digest):
                report.fault("chain.json", record, f"the signature of event {seq} does not hold")
            hashes[seq] = digest
    except OSError:
        report.fault("chain.json", record, "is missing or cannot be read")
    except (TypeError, ValueError):
        report.fault("chain.json", record, "is no list of links")
    return hashes


def _officers(events: Placed, report: Report) -> None:
    """Every officer must have been let in before signing, and not be removed since."""
    keys: dict[str, str] = {}
    had_any = False
    for line, event in events:
        place = f"events.jsonl, line {line}"
        what = _signer_fault(event, keys, had_any)
        if event["record"].startswith(OFFICER):
            note = _body(event)
            if any(not isinstance(note.get(name), str) for name in ("id", "name", "key", "via")):
                report.fault(place, event["record"], "says nothing about an officer")
                continue
            what = _note_fault(event, note, what, had_any)
            if event["kind"] == "officer-removed":
                keys.pop(note["id"], None)
            else:
                keys[note["id"]] = note["key"]
                had_any = True
        if what:
            report.fault(place, _name_of(event), what)


def _signer_fault(event: Record, keys: dict[str, str], had_any: bool) -> str:
    if not event["officer_key"]:
        return "is signed by no officer, though officers were set up" if had_any else ""
    if keys.get(event["officer_id"]) != event["officer_key"]:
        return "is signed by an officer who was not let in"
    return ""


def _note_fault(event: Record, note: Record, signer: str, had_any: bool) -> str:
    """The first officer, and one who came back by recovery, may sign for themselves."""
    if event["kind"] not in {"officer-added", "officer-renewed", "officer-removed"}:
        return "is of a kind that does not happen to officers"
    if note["via"] == "setup" and had_any and event["kind"] == "officer-added":
        return "lets a first officer in twice"
    is_own = note["via"] in {"setup", "recovery"} and event["officer_key"] == note["key"]
    return "" if is_own and event["kind"] != "officer-removed" else signer


# ---- photos and the readable record


def _photos(folder: Path, events: Placed, report: Report) -> None:
    there = {}
    place = folder / "photos"
    if place.is_dir():
        there = {_sha256(p): p for p in place.iterdir() if p.is_file() and not p.is_symlink()}
    wanted: dict[str, str] = {}
    for _line, event in events:
        for digest in _evidence(event):
            wanted.setdefault(digest, _name_of(event))
    for digest, record in sorted(wanted.items()):
        if digest not in there:
            report.fault("photos", record, f"no file has the bytes of the photo {digest}")
    report.photos = len(wanted)


def _record(folder: Path, manifest: Record, events: Placed, report: Report) -> None:
    """The readable copy must be the newest sealed state, and the manifest must name its seal."""
    own = [event for _line, event in events if not event["record"].startswith(OFFICER)]
    newest = {event["record"]: event for event in own}
    sealed = [event for event in own if event["kind"] in {"finalised", "revised"}]
    report.seals = [(_name_of(event), seal_number(event["hash"])) for event in sealed]
    if manifest.get("scope") == "store" or not own:
        return
    if len(newest) > 1:
        report.fault("events.jsonl", _name_in(manifest), "holds events of more than one record")
    last = own[-1]
    if manifest.get("seal") != seal_number(last["hash"]):
        report.fault(
            "manifest.json", _name_of(last), "names another seal number than the last event has"
        )
    try:
        data = (folder / "finding.json").read_bytes()
    except OSError:
        report.fault("finding.json", _name_of(last), "is missing or cannot be read")
        return
    readable = _json(data, dict, "finding.json", report, _name_of(last))
    if readable is not None and _canonical(readable) != _canonical(_body(last)):
        report.fault("finding.json", _name_of(last), "is not the record that was sealed")


def seal_number(digest: str) -> str:
    """Return the short number that is written into the paper register: `K7QFA-2M9XT-3`."""
    if not HEX64.fullmatch(digest):
        return ""
    bits = f"{int(digest, 16):0256b}"[:50]
    places = [int(bits[at : at + 5], 2) for at in range(0, 50, 5)]
    check = sum(weight * place for weight, place in enumerate(places, start=1)) % 31
    signs = "".join(SEAL_SIGNS[place] for place in (*places, check))
    return f"{signs[:5]}-{signs[5:10]}-{signs[10]}"


# ---- small parts


def _json(data: bytes, kind: type, place: str, report: Report, record: str = "") -> Any:  # noqa: ANN401 - what JSON holds
    """Return what the bytes hold, or None and a fault when they do not hold a `kind`."""
    try:
        value = json.loads(data.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        report.fault(place, record, f"cannot be read, so it was changed: {error}")
        return None
    if isinstance(value, kind):
        return value
    report.fault(place, record, "does not hold what belongs there")
    return None


def _once(pairs: list[tuple[str, Any]]) -> Record:
    """Refuse a name that stands twice: readers would disagree on which one counts."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice")
    return found


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _body(event: Record) -> Record:
    try:
        body = json.loads(event["body"])
    except (ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _evidence(event: Record) -> list[str]:
    evidence = _body(event).get("evidence", [])
    rows = [row for row in evidence if isinstance(row, dict)] if isinstance(evidence, list) else []
    return [row["sha256"] for row in rows if isinstance(row.get("sha256"), str)]


def _name_of(event: Record) -> str:
    number = _body(event).get("number")
    return number if isinstance(number, str) and number else event["record"]


def _name_in(manifest: Record) -> str:
    return str(manifest.get("number", ""))


def _record_in(line: bytes) -> str:
    """Find the record's number in a line that may not be JSON any more."""
    found = re.search(rb'(?:\\"number\\":\\"|"record":")([^"\\]+)', line)
    return found.group(1).decode("utf-8", "replace") if found else ""


def _signed(key: str, signature: str, digest: str) -> bool:
    try:
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
        public.verify(bytes.fromhex(signature), bytes.fromhex(digest))
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True


def _sha256(path: Path) -> str:
    total = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            total.update(block)
    return total.hexdigest()


def fingerprint(key: str) -> str:
    """Return eight groups of four by which two people compare a key aloud."""
    digest = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:32] if HEX64.fullmatch(key) else ""
    return " ".join(digest[at : at + 4] for at in range(0, len(digest), 4))


def _plain(text: object) -> str:
    """Show control and direction signs as what they are: a name must not rewrite the screen."""
    return "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in str(text))


def _lines(report: Report) -> Iterator[str]:
    for found in report.faults:
        record = f" (record {found['record']})" if found["record"] else ""
        yield f"DOES NOT HOLD: {found['file']}{record}: {found['what']}."
    yield f"{report.events} events and {report.photos} photos were checked."
    for number, seal in report.seals[:50]:
        yield f"Seal number of {number}: {seal}. Compare it with the paper register."
    mark = fingerprint(report.device_key)
    yield f"Device key: {mark}. Compare it with the one that headquarters holds."
    if report.holds:
        yield "Everything holds: nothing was changed since it was sealed on this device."
    else:
        yield "Something was changed. Keep this copy as it is and ask for another one."


def main(argv: list[str] | None = None) -> int:
    """Check the folder that is named and say what was found; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="stce-verify", description="Check an export of STCE Desktop.",
        epilog="0: everything holds. 1: something does not hold. 2: it cannot be checked.",
    )  # fmt: skip
    parser.add_argument("folder", help="the exported folder")
    parser.add_argument("--key", default="", help="the device key you know, 64 hexadecimal digits")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    args = parser.parse_args(argv)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        report = verify_folder(args.folder, args.key)
    except (CannotCheckError, OSError) as error:
        sys.stderr.write(f"It cannot be checked: {_plain(error)}.\n")
        return 2
    if args.json:
        facts = {"holds": report.holds, **vars(report), "seals": report.seals}
        sys.stdout.write(json.dumps(facts) + "\n")
    else:
        sys.stdout.write("".join(f"{_plain(line)}\n" for line in _lines(report)))
    return 0 if report.holds else 1


if __name__ == "__main__":
    sys.exit(main())
