"""Chains of events, whole or tampered with, to hold the verifier against the program."""

import random
from dataclasses import replace
from hashlib import sha256

from stce_desktop.domain.evidence import Attachment
from stce_desktop.domain.finding import Finding, Status
from stce_desktop.findings.events import (
    ADDED,
    GENESIS,
    REMOVED,
    RENEWED,
    Event,
    OfficerNote,
    decode_finding,
    encode,
    hash_of,
    is_finding,
    seal_event,
)
from stce_desktop.findings.export import Device, Selection, content_files, manifest_files
from stce_desktop.findings.outgoing import FileFact
from stce_desktop.findings.stce_verify import verify_folder
from stce_desktop.findings.verify import chain_faults
from stce_desktop.system.crypto import new_signing_key, public_key

DEVICE_KEYS = [new_signing_key() for _ in range(3)]
OFFICER_KEYS = [new_signing_key() for _ in range(3)]
PHOTOS = [bytes([n]) * 40 for n in range(6)]
BY_HASH = {sha256(data).hexdigest(): data for data in PHOTOS}


class Maker:
    """Make one chain by chance: findings, revisions, notes and officers who come and go."""

    def __init__(self, chance):
        self.chance = chance
        self.key = chance.choice(DEVICE_KEYS)
        self.events = []
        self.officers = {}

    @property
    def public(self):
        return public_key(self.key)

    def add(self, kind, record, body, officer=None, revision=1):
        name, key = officer or ("", None)
        event = Event(
            uuid=f"{self.chance.getrandbits(64):016x}", device="d", seq=len(self.events) + 1,
            kind=kind, record=record, revision=revision, officer="A. Officer", utc="2026-03-01",
            local="2026-03-01", monotonic_ns=self.chance.getrandbits(62), lists={"list": "2021"},
            edition_sha256="ab" * 32, body=encode(body).decode(),
            prev=self.events[-1].hash if self.events else GENESIS,
            officer_id=name, officer_key=public_key(key).hex() if key else "",
            clock_remark=self.chance.choice(("", "", "jumped Ω\u2028<>")),
        )  # fmt: skip
        self.events.append(seal_event(event, self.key, key))

    def let_in(self):
        name = f"o{self.chance.randrange(3)}"
        key = OFFICER_KEYS[int(name[1])]
        signer = self.signer()
        kind = RENEWED if name in self.officers else ADDED
        via = "officer" if signer else "setup"
        note = OfficerNote(name, f"Officer {name}", public_key(key).hex(), via)
        self.add(kind, f"officer:{name}", note, signer or (name, key))
        self.officers[name] = key

    def let_out(self):
        if len(self.officers) > 1:
            name = self.chance.choice(sorted(self.officers))
            signer = self.chance.choice([o for o in self.officers.items() if o[0] != name])
            note = OfficerNote(name, "", public_key(self.officers[name]).hex(), "officer")
            self.add(REMOVED, f"officer:{name}", note, signer)
            del self.officers[name]

    def signer(self):
        return self.chance.choice(sorted(self.officers.items())) if self.officers else None

    def find(self):
        digests = self.chance.sample(sorted(BY_HASH), self.chance.randrange(3))
        photos = tuple(Attachment(d, "IMG 1.jpg", "overall", 40) for d in digests)
        number = f"P-2026-{self.chance.randrange(4):04d}"
        words = self.chance.choice(("A can", 'quote " and \\', "Ж ж 中 \U0001f600", "\x7f\x1f\n"))
        finding = Finding(number, number=number, status=Status.FINAL, evidence=photos)
        finding = replace(finding, found=replace(finding.found, description=words))
        self.add("finalised", number, finding, self.signer())


def chain(chance):
    """Return the maker of a whole chain of one to ten events."""
    maker = Maker(chance)
    if chance.random() < 0.5:
        maker.let_in()
    for _ in range(chance.randrange(10)):
        turn = chance.random()
        if turn < 0.1 and maker.officers:
            maker.let_in()
        elif turn < 0.15:
            maker.let_out()
        else:
            maker.find()
    if not any(map(is_finding, maker.events)):
        maker.find()
    return maker


def _field(chance, events, n):
    name = chance.choice(
        ("uuid", "kind", "officer", "utc", "body", "record", "clock_remark", "prev")
    )
    text = getattr(events[n], name) or "x"
    place = chance.randrange(len(text))
    sign = chance.choice([c for c in "abcdef0123456789" if c != text[place]])
    events[n] = replace(events[n], **{name: text[:place] + sign + text[place + 1 :]})


def _numbers(chance, events, n):
    name = chance.choice(("seq", "revision", "monotonic_ns"))
    events[n] = replace(events[n], **{name: getattr(events[n], name) + 1})


def _rehash(chance, events, n):
    _field(chance, events, n)
    events[n] = replace(events[n], hash=hash_of(events[n]))


def _stranger(chance, events, n):
    events[n] = seal_event(replace(events[n], officer="B. Other"), new_signing_key())


def _unsigned_officer(chance, events, n):
    events[n] = replace(events[n], officer_signature="" if events[n].officer_key else "ab" * 64)


def _signature(chance, events, n):
    events[n] = replace(events[n], signature=events[n].signature[:-2])


def _drop(chance, events, n):
    if len(events) > 1 and n < len(events) - 1:
        del events[n]


def _swap(chance, events, n):
    if n:
        events[n - 1], events[n] = events[n], events[n - 1]


def _twice(chance, events, n):
    events.insert(n, events[n])


TAMPERINGS = (
    _field, _numbers, _rehash, _stranger, _unsigned_officer, _signature, _drop, _swap, _twice,
)  # fmt: skip


def resign(maker, events, chance):
    """Let the holder of the device's key forge an officer: only the officers' rules show it."""
    places = [n for n, e in enumerate(events) if e.officer_key]
    if not places:
        return False
    n = chance.choice(places)
    forger = new_signing_key()
    forged = replace(events[n], officer_key=public_key(forger).hex())
    events[n] = seal_event(forged, maker.key, forger)
    for at in range(n + 1, len(events)):
        old = events[at]
        keys = {public_key(k).hex(): k for k in OFFICER_KEYS}
        relinked = replace(old, prev=events[at - 1].hash)
        events[at] = seal_event(relinked, maker.key, keys.get(old.officer_key))
    return True


def tampered(maker, chance):
    """Return the events and photos of a chain with one change, which may come to nothing."""
    events, photos = list(maker.events), dict(BY_HASH)
    turn = chance.random()
    if turn < 0.15:
        photos[chance.choice(sorted(photos))] = b"another picture"
    elif turn < 0.25:
        resign(maker, events, chance)
    else:
        chance.choice(TAMPERINGS)(chance, events, chance.randrange(len(events)))
    return events, photos


def program_holds(events, photos, public):
    """Tell what the program says of a chain and its photos."""
    if any(chain_faults(events, public)):
        return False
    digests = {a.sha256 for e in events if is_finding(e) for a in decode_finding(e.body).evidence}
    return all(sha256(photos[d]).hexdigest() == d for d in digests)


def verifier_holds(events, photos, maker, folder):
    """Tell what the verifier says of the same as an export, whose manifest is made to fit."""
    device = Device("d", maker.public, maker.key)
    whole = Selection(tuple(maker.events))
    files = dict(content_files(whole, photos.__getitem__, device))
    files["events.jsonl"] = b"".join(encode(event) + b"\n" for event in events)
    facts = {name: FileFact(sha256(data).hexdigest(), len(data)) for name, data in files.items()}
    files |= dict(manifest_files(whole, facts, device, "2026-03-01"))
    (folder / "photos").mkdir(parents=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return verify_folder(folder).holds


def disagreements(count, seed, folder):
    """Yield (number, program, verifier) of chains on which they differ; half are tampered with."""
    kept = {"holds": 0, "fails": 0}
    for number in range(count):
        chance = random.Random(seed * 1_000_003 + number)
        maker = chain(chance)
        untouched = number % 2 == 0
        events, photos = (maker.events, BY_HASH) if untouched else tampered(maker, chance)
        ours = program_holds(events, photos, maker.public)
        theirs = verifier_holds(events, photos, maker, folder / f"{number}")
        kept["holds" if ours else "fails"] += 1
        if ours is not theirs or (untouched and not ours):
            yield number, ours, theirs
    if kept["fails"] < count // 3 or kept["holds"] < count // 3:
        raise AssertionError(f"the chains prove little: {kept}")
