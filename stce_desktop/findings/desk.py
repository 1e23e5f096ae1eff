"""The one way to findings: drafts, photos, sealing, revisions, export, proof."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import RLock
from typing import TypeVar

import msgspec

from stce_desktop import __version__
from stce_desktop.domain.card import Edition
from stce_desktop.domain.errors import InputError, NotFoundError
from stce_desktop.domain.finding import (
    Circumstances,
    Finding,
    FindingRow,
    Found,
    Prefill,
    Revision,
    Sealed,
    Status,
    Trace,
    VerifyReport,
    missing_required,
)
from stce_desktop.findings.attachments import AttachmentStore
from stce_desktop.findings.ballast import Ballast
from stce_desktop.findings.events import GENESIS, Event, decode_finding, encode, seal_event
from stce_desktop.findings.export import Device, export_folder, select
from stce_desktop.findings.journal import Journal
from stce_desktop.findings.keyring import Keyring, open_keyring
from stce_desktop.findings.recover import reconcile
from stce_desktop.findings.seal import seal_number
from stce_desktop.findings.store import DraftStore, EventStore
from stce_desktop.findings.verify import verify
from stce_desktop.system.atomic import make_folder
from stce_desktop.system.clock import Clock
from stce_desktop.system.errors import DiskFullError
from stce_desktop.system.instance import InstanceLock
from stce_desktop.system.paths import Paths

T = TypeVar("T")


class IncompleteFindingError(InputError):
    """Name the required fields that are still empty."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        self.fields = fields
        super().__init__("Required fields are empty", ", ".join(fields), "Fill them in.")


class FindingsDesk:
    """Work with the findings of this installation, from one thread at a time."""

    def __init__(
        self, folder: Path, keyring: Keyring, lock: InstanceLock, clock: Clock, edition: Edition
    ) -> None:
        self._keyring = keyring
        self._lock = lock
        self._clock = clock
        self._edition = edition
        self._turn = RLock()
        self._store = EventStore(folder / "events.db", keyring.key("events"))
        self._drafts = DraftStore(folder / "drafts.db", keyring.key("drafts"))
        self._journal = Journal(folder / "journal.stj", keyring.key("journal"))
        self._attachments = AttachmentStore(folder / "objects", keyring.key("objects"))
        self._ballast = Ballast(folder / "ballast.bin")
        self._last = reconcile(self._store, self._journal, keyring.public)
        self._unframed: list[Event] = []
        self._ballast.fill()

    @classmethod
    def open(cls, paths: Paths, clock: Clock, edition: Edition) -> "FindingsDesk":
        """Open the findings, or start them; raise StorageError or SecondInstanceError."""
        folder = paths.data_dir / "findings"
        make_folder(folder)
        lock = InstanceLock(folder / "lock")
        lock.acquire()
        try:
            is_new = not (folder / "events.db").exists()
            keyring = open_keyring(folder / "keyring.json", may_create=is_new)
            return cls(folder, keyring, lock, clock, edition)
        except BaseException:
            lock.release()
            raise

    def close(self) -> None:
        """Close the stores and let another window in."""
        with self._turn:
            self._store.close()
            self._drafts.close()
            self._lock.release()

    def new_draft(self, prefill: Prefill) -> Finding:
        """Return a new draft that holds what search and check already know."""
        now = self._clock.utc()
        searched = (prefill.search_text,) if prefill.search_text else ()
        return Finding(
            id=str(uuid.uuid4()),
            training=prefill.training,
            program_version=__version__,
            lists=dict(self._edition.lists),
            edition_date=self._edition.date,
            edition_sha256=self._edition.sources_sha256,
            circumstances=Circumstances(
                post=prefill.post,
                officer=prefill.officer,
                local_time=self._clock.local().isoformat(timespec="seconds"),
                utc_time=now.isoformat(timespec="seconds"),
            ),
            found=Found(
                item_id=prefill.item_id,
                item_name=prefill.item_name,
                markings=prefill.markings,
                codes=prefill.codes,
                values=prefill.values,
            ),
            trace=Trace(
                search_terms=searched,
                key_steps=prefill.key_steps,
                twins_ruled_out=prefill.twins_ruled_out,
                candidates=prefill.candidates,
                missing_values=prefill.missing,
                decided_by=prefill.decided_by,
                check_result=prefill.check_result,
                reasons=prefill.reasons,
                match_level=prefill.check_result,
            ),
        )

    def save_draft(self, finding: Finding) -> str:
        """Keep a draft durably; return the claimed UTC time of saving."""
        saved = self._clock.utc().isoformat(timespec="seconds")
        with self._turn:
            self._drafts.save(finding, saved)
        return saved

    def drafts(self) -> tuple[Finding, ...]:
        """Return the drafts that were not made final, the last one saved first."""
        with self._turn:
            return tuple(msgspec.json.decode(doc, type=Finding) for doc in self._drafts.all())

    def discard_draft(self, finding_id: str) -> None:
        """Throw a draft away."""
        with self._turn:
            self._drafts.discard(finding_id)

    def attach(self, finding: Finding, path: Path, shot: str) -> Finding:
        """Keep a photo and return the draft with it; raise PictureError or StorageError."""
        with self._turn:
            added = self._clock.utc().isoformat(timespec="seconds")
            attachment = self._roomy(lambda: self._attachments.add(path, shot, added))
            kept = [a for a in finding.evidence if a.sha256 != attachment.sha256]
            changed = replace(finding, evidence=(*kept, attachment))
            self._drafts.save(changed, added)
            return changed

    def finalise(self, finding: Finding) -> Sealed:
        """Seal a draft for good; raise IncompleteFindingError or StorageError.

        Returns only after photos, row and journal frame are on the disk.
        """
        if missing := missing_required(finding):
            raise IncompleteFindingError(missing)
        with self._turn:
            event = self._unconfirmed(finding) or self._append(self._final(finding), _kind(finding))
            self._confirm()
            self._drafts.discard(finding.id)
            return Sealed(decode_finding(event.body), seal_number(event.hash), event.hash)

    def revise(self, finding_id: str, reason: str) -> Finding:
        """Return a new draft of the next revision; the final one stays as it is."""
        if not reason.strip():
            raise InputError("A correction needs a reason", finding_id, "Say what was wrong.")
        with self._turn:
            old = self.get(finding_id)
            draft = replace(
                old, revision=old.revision + 1, status=Status.DRAFT, revision_reason=reason.strip()
            )
            self.save_draft(draft)
            return draft

    def rows(self) -> tuple[FindingRow, ...]:
        """Return one line for each final finding, the newest first."""
        with self._turn:
            latest: dict[str, Event] = {}
            for event in self._store.events():
                latest.pop(event.record, None)
                latest[event.record] = event
            return tuple(_row(event) for event in reversed(latest.values()))

    def get(self, finding_id: str, revision: int | None = None) -> Finding:
        """Return a final finding, its newest state or one revision; raise NotFoundError."""
        with self._turn:
            events = self._events_of(finding_id)
            wanted = [e for e in events if revision in {None, e.revision}]
            if not wanted:
                raise NotFoundError("There is no such revision", f"{finding_id}, {revision}")
            return decode_finding(wanted[-1].body)

    def history(self, finding_id: str) -> tuple[Revision, ...]:
        """Return everything that happened to a finding, in order."""
        with self._turn:
            return tuple(
                Revision(
                    e.revision, e.kind, e.local, e.officer,
                    decode_finding(e.body).revision_reason, seal_number(e.hash),
                )
                for e in self._events_of(finding_id)
            )  # fmt: skip

    def thumbnail(self, sha256: str) -> bytes:
        """Return the small JPEG of a photo; raise StorageError."""
        return self._attachments.thumbnail(sha256)

    def attachment_bytes(self, sha256: str) -> bytes:
        """Return the original bytes of a photo; raise StorageError."""
        return self._attachments.read(sha256)

    def shrunk(self, sha256: str) -> bytes:
        """Return a JPEG of a photo that an expert can work with; raise StorageError."""
        return self._attachments.shrunk(sha256)

    @property
    def clock(self) -> Clock:
        """Return the clock whose times the events claim."""
        return self._clock

    def export(self, finding_id: str, folder: Path) -> Path:
        """Write a finding into a new folder under `folder` and note that it was."""
        with self._turn:
            finding = self.get(finding_id)
            target = self._export(finding_id, folder)
            if finding.status is Status.FINAL:
                self.note(finding_id, "exported", _exported)
            return target

    def export_all(self, folder: Path) -> Path:
        """Write the whole chain with all photos into a new folder under `folder`."""
        with self._turn:
            return self._export("", folder)

    def _export(self, record: str, folder: Path) -> Path:
        keys = self._keyring
        device = Device(keys.device, keys.public, keys.signing_key)
        made = self._clock.utc().isoformat(timespec="seconds")
        chosen = select(self._store.events(), record)
        return export_folder(chosen, self._attachments.read, device, made, folder)

    def note(self, finding_id: str, kind: str, change: Callable[[Finding], Finding]) -> Sealed:
        """Append an event of `kind` to a final finding: custody, hand-over, receipt, answer.

        `change` makes the new standing from the last one; what was found is never changed so.
        """
        with self._turn:
            event = self._append(change(self.get(finding_id)), kind)
            self._confirm()
            return Sealed(decode_finding(event.body), seal_number(event.hash), event.hash)

    def verify(self) -> VerifyReport:
        """Check chain, signatures, photos and journal."""
        with self._turn:
            return verify(self._store, self._journal, self._attachments, self._keyring.public)

    def _events_of(self, finding_id: str) -> list[Event]:
        events = list(self._store.events(finding_id))
        if not events:
            raise NotFoundError("There is no finding with this id", finding_id)
        return events

    def _next_number(self, finding: Finding) -> str:
        post = finding.circumstances.post.strip().replace(" ", "")
        year = finding.circumstances.local_time[:4]
        prefix = f"{post}-{year}-"
        taken = {decode_finding(event.body).number for event in self._store.events()}
        serials = [int(n.removeprefix(prefix)) for n in taken if n.startswith(prefix)]
        return f"{prefix}{max(serials, default=0) + 1:04d}"

    def _append(self, finding: Finding, kind: str) -> Event:
        last = self._last
        event = Event(
            uuid=str(uuid.uuid4()),
            device=self._keyring.device,
            seq=last.seq + 1 if last else 1,
            kind=kind,
            record=finding.id,
            revision=finding.revision,
            officer=finding.circumstances.officer,
            utc=self._clock.utc().isoformat(timespec="seconds"),
            local=self._clock.local().isoformat(timespec="seconds"),
            monotonic_ns=self._clock.monotonic_ns(),
            lists=dict(self._edition.lists),
            edition_sha256=self._edition.sources_sha256,
            body=encode(finding).decode(),
            prev=last.hash if last else GENESIS,
        )
        sealed = seal_event(event, self._keyring.signing_key)
        self._roomy(lambda: self._store.append(sealed))
        self._last = sealed
        self._unframed.append(sealed)
        return sealed

    def _confirm(self) -> None:
        """Write the frames the journal still lacks; only then may "recorded" be said."""
        while self._unframed:
            event = self._unframed[0]
            self._roomy(lambda: self._journal.append(event))  # noqa: B023 - called at once
            self._unframed.pop(0)

    def _unconfirmed(self, finding: Finding) -> Event | None:
        """Return the event of an earlier try whose frame did not reach the disk."""
        wanted = (finding.id, finding.revision)
        return next((e for e in self._unframed if (e.record, e.revision) == wanted), None)

    def _final(self, finding: Finding) -> Finding:
        number = finding.number or self._next_number(finding)
        return replace(finding, number=number, status=Status.FINAL)

    def _roomy(self, write: Callable[[], T]) -> T:
        """Write once more with the ballast gone when the disk is full."""
        try:
            return write()
        except DiskFullError:
            if not self._ballast.release():
                raise
            return write()


def _exported(finding: Finding) -> Finding:
    return replace(finding, status=Status.EXPORTED)


def _kind(finding: Finding) -> str:
    return "revised" if finding.revision > 1 else "finalised"


def _row(event: Event) -> FindingRow:
    finding = decode_finding(event.body)
    return FindingRow(
        finding.id, finding.number, finding.revision, finding.status,
        finding.found.item_name or finding.found.description, finding.decision.disposition,
        finding.circumstances.post, finding.circumstances.officer,
        finding.circumstances.local_time, seal_number(event.hash), len(finding.evidence),
        finding.training,
    )  # fmt: skip
