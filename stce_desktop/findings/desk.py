"""The one way to findings: drafts, photos, sealing, revisions, export, proof."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from threading import RLock

import msgspec

from stce_desktop.domain.card import Edition
from stce_desktop.domain.errors import InputError, NotFoundError
from stce_desktop.domain.evidence import Attachment
from stce_desktop.domain.finding import (
    Finding,
    FindingRow,
    Revision,
    SavedDraft,
    Sealed,
    Status,
    VerifyReport,
    missing_required,
)
from stce_desktop.domain.finding_list import Wanted
from stce_desktop.domain.prefill import Prefill
from stce_desktop.findings.attachments import AttachmentStore
from stce_desktop.findings.checked_file import read_checked, write_checked
from stce_desktop.findings.events import Event, decode_finding
from stce_desktop.findings.export import Device, Selection, export_folder, select_record
from stce_desktop.findings.keyring import KeyFile, Keyring
from stce_desktop.findings.ledger import Ledger
from stce_desktop.findings.new_draft import draft_of
from stce_desktop.findings.projection.follow import Projection
from stce_desktop.findings.refusals import WrongStoreError
from stce_desktop.findings.seal import seal_number
from stce_desktop.findings.store import DraftStore
from stce_desktop.findings.verify import Holdings, Scrub
from stce_desktop.i18n import _
from stce_desktop.system.atomic import make_folder
from stce_desktop.system.clock import Clock
from stce_desktop.system.errors import DatabaseDamagedError, StorageError
from stce_desktop.system.instance import InstanceLock
from stce_desktop.system.paths import Paths

ALL = Wanted()
TRAINING_PREFIX = "TRN-"


class IncompleteFindingError(InputError):
    """Name the required fields that are still empty."""

    def __init__(self, fields: tuple[str, ...]) -> None:
        self.fields = fields
        super().__init__("Required fields are empty", ", ".join(fields), "Fill them in.")


@dataclass(frozen=True, slots=True)
class ScrubRecord:
    """Hold when everything was last read again (claimed UTC, ISO 8601), and what was found."""

    utc: str
    events: int
    faults: tuple[str, ...] = ()


class FindingsDesk:
    """Work with the findings of this installation, from one thread at a time.

    `remarks` say what was mended when the findings were opened, for the person at the machine.
    """

    def __init__(
        self,
        folder: Path,
        keyring: Keyring,
        lock: InstanceLock,
        clock: Clock,
        edition: Edition,
        *,
        training: bool = False,
    ) -> None:
        self.training = training
        self._keyring = keyring
        self._keys = KeyFile(folder)
        self._lock = lock
        self._clock = clock
        self._edition = edition
        self._turn = RLock()
        self._scrub_file = folder / "scrub.json"
        mended = self._keys.mend(keyring)
        scrubbed = self.last_scrub()
        found = scrubbed.faults if scrubbed else ()
        self._ledger = Ledger(folder, keyring, clock, edition, thorough=bool(found))
        self._store = self._ledger.store
        self._drafts, aside = self._ledger.roomy(
            lambda: _open_drafts(folder / "drafts.db", keyring.key("drafts"))
        )
        self._attachments = AttachmentStore(folder / "objects", keyring.key("objects"))
        self.listing = Projection(
            folder / "list.db", keyring.key("projection"), self._store, self._turn,
            training=training,
        )  # fmt: skip
        self.remarks = (*mended, *self._ledger.remarks, *aside, *self.listing.remarks, *found)
        if not self.is_read_only:
            self._ledger.settle_officers(self._keys.officers())

    @classmethod
    def open(
        cls,
        paths: Paths,
        clock: Clock,
        edition: Edition,
        keyring: Keyring | None = None,
        *,
        training: bool = False,
    ) -> "FindingsDesk":
        """Open the findings, or start them; raise StorageError or SecondInstanceError.

        Without a keyring that an officer opened, only where no officers are set up. What is
        recorded in a training lies in a folder and a chain of its own, and needs no officer.
        """
        folder = training_folder(paths) if training else findings_folder(paths)
        make_folder(folder)
        lock = InstanceLock(folder / "lock")
        lock.acquire()
        try:
            is_new = not (folder / "events.db").exists()
            keyring = keyring or KeyFile(folder).open_device(may_create=is_new)
            return cls(folder, keyring, lock, clock, edition, training=training)
        except BaseException:
            lock.release()
            raise

    @property
    def is_read_only(self) -> bool:
        """Tell whether the store was damaged, and only what the journal saved can be read."""
        return self._store.is_read_only

    def close(self) -> None:
        """Close the stores and let another window in."""
        with self._turn:
            try:
                self.listing.close()
                self._store.close()
                self._drafts.close()
            finally:
                self._lock.release()

    def new_draft(self, prefill: Prefill) -> Finding:
        """Return a new draft that holds what search and check already know."""
        return draft_of(prefill, self._edition, self._clock, training=self.training)

    def save_draft(self, finding: Finding) -> str:
        """Keep a draft durably; return the claimed UTC time of saving."""
        self._check_store(finding)
        saved = self._clock.utc().isoformat(timespec="seconds")
        with self._turn:
            self._ledger.roomy(lambda: self._drafts.save(finding, saved))
        return saved

    def drafts(self) -> tuple[Finding, ...]:
        """Return the drafts that were not made final, the last one saved first."""
        with self._turn:
            drafts = [msgspec.json.decode(doc, type=Finding) for doc in self._drafts.all()]
            return tuple(draft for draft in drafts if not self._is_final(draft))

    def _is_final(self, draft: Finding) -> bool:
        return any(e.revision == draft.revision for e in self._store.events(draft.id))

    def saved_drafts(self) -> tuple[SavedDraft, ...]:
        """Return the drafts with the time each was last saved, the newest first."""
        with self._turn:
            kept = self._drafts.saved()
        return tuple(SavedDraft(msgspec.json.decode(doc, type=Finding), at) for at, doc in kept)

    def discard_draft(self, finding_id: str) -> None:
        """Throw a draft away."""
        with self._turn:
            self._drafts.discard(finding_id)

    def attach(self, finding: Finding, path: Path, shot: str) -> Finding:
        """Keep a photo and return the draft with it; raise PictureError or StorageError."""
        with self._turn:
            added = self._clock.utc().isoformat(timespec="seconds")
            add = partial(self._attachments.add, path, shot, added)
            return self._with_photo(finding, self._ledger.roomy(add), added)

    def attach_bytes(self, finding: Finding, data: bytes, name: str, shot: str) -> Finding:
        """Keep a picture that came without a file, such as one from the clipboard."""
        with self._turn:
            added = self._clock.utc().isoformat(timespec="seconds")
            keep = partial(self._attachments.keep, data, name, shot, added)
            return self._with_photo(finding, self._ledger.roomy(keep), added)

    def _with_photo(self, finding: Finding, photo: Attachment, added: str) -> Finding:
        kept = [a for a in finding.evidence if a.sha256 != photo.sha256]
        changed = replace(finding, evidence=(*kept, photo))
        self._ledger.roomy(lambda: self._drafts.save(changed, added))
        return changed

    def finalise(self, finding: Finding) -> Sealed:
        """Seal a draft for good; raise IncompleteFindingError or StorageError.

        Returns only after photos, row and journal frame are on the disk.
        """
        self._check_store(finding)
        if missing := missing_required(finding):
            raise IncompleteFindingError(missing)
        with self._turn:
            event = self._ledger.unconfirmed(finding) or self._seal(finding)
            self._ledger.confirm()
            with suppress(StorageError):  # it is recorded: a draft left behind is not offered again
                self._ledger.roomy(lambda: self._drafts.discard(finding.id))
            self.listing.keep_up()
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

    def rows(self, wanted: Wanted = ALL) -> tuple[FindingRow, ...]:
        """Return one line for each final finding that is wanted, the newest first."""
        return self.listing.rows(wanted)

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
            own = self._events_of(finding_id)
            between = self._store.events(after=own[0].seq - 1, most=own[-1].seq - own[0].seq + 1)
            chosen = select_record(own, self._store.officer_events(), between)
            target = self._export(chosen, folder)
            if finding.status is Status.FINAL:
                self.note(finding_id, "exported", _exported)
            return target

    def export_all(self, folder: Path) -> Path:
        """Write the whole chain with all photos into a new folder under `folder`."""
        with self._turn:
            return self._export(Selection(tuple(self._store.events())), folder)

    def _export(self, chosen: Selection, folder: Path) -> Path:
        keys = self._keyring
        device = Device(keys.device, keys.public, keys.signing_key)
        made = self._clock.utc().isoformat(timespec="seconds")
        return export_folder(chosen, self._attachments.read, device, made, folder)

    def note(self, finding_id: str, kind: str, change: Callable[[Finding], Finding]) -> Sealed:
        """Append an event of `kind` to a final finding: custody, hand-over, receipt, answer.

        `change` makes the new standing from the last one; what was found is never changed so.
        """
        with self._turn:
            event = self._ledger.append(change(self.get(finding_id)), kind)
            self._ledger.confirm()
            self.listing.keep_up()
            return Sealed(decode_finding(event.body), seal_number(event.hash), event.hash)

    def verify(self) -> VerifyReport:
        """Read everything again: chain, signatures, photos, journal, keys, every page."""
        return deque(self.scrub(), maxlen=1).pop()

    def scrub(self) -> Iterator[VerifyReport]:
        """Read everything again in short steps, each with the report so far.

        Between two steps findings may be recorded; when it ends, the day is written down.
        """
        work = Scrub(
            Holdings(
                self._scrub_file.parent, self._store, self._drafts, self.listing,
                self._ledger.journal, self._attachments, self._ledger.ballast,
                self._keys, self._keyring,
            )
        )  # fmt: skip
        steps = work.steps()
        while True:
            with self._turn:
                if next(steps, self) is self:
                    break
            yield work.report()
        report = work.report()
        utc = self._clock.utc().isoformat(timespec="seconds")
        write_checked(self._scrub_file, ScrubRecord(utc, report.events, report.faults))
        yield report

    def last_scrub(self) -> ScrubRecord | None:
        """Return when everything was last read again, or None where that is not known."""
        try:
            return read_checked(self._scrub_file, ScrubRecord)
        except DatabaseDamagedError as error:
            return ScrubRecord("", 0, (error.sentence(),))
        except StorageError:
            return None  # it was never done

    def settle_officers(self) -> None:
        """Write into the chain what was changed about the officers."""
        with self._turn:
            self._ledger.settle_officers(self._keys.officers())

    def _events_of(self, finding_id: str) -> list[Event]:
        events = list(self._store.events(finding_id))
        if not events:
            raise NotFoundError("There is no finding with this id", finding_id)
        return events

    def _check_store(self, finding: Finding) -> None:
        # A correction stays where its finding is, whatever that was marked as.
        if finding.training != self.training and finding.revision == 1:
            raise WrongStoreError(finding)

    def _seal(self, finding: Finding) -> Event:
        remark = self._ledger.clock_remark()
        prefix = TRAINING_PREFIX if self.training else ""
        final = replace(self._ledger.numbered(finding, prefix), status=Status.FINAL)
        if remark and not final.circumstances.clock_remark:
            final = replace(final, circumstances=replace(final.circumstances, clock_remark=remark))
        return self._ledger.append(final, _kind(finding), remark=remark)


def _exported(finding: Finding) -> Finding:
    return replace(finding, status=Status.EXPORTED)


def _kind(finding: Finding) -> str:
    return "revised" if finding.revision > 1 else "finalised"


def findings_folder(paths: Paths) -> Path:
    """Return the folder that holds store, journal, objects and keys."""
    return paths.data_dir / "findings"


def training_folder(paths: Paths) -> Path:
    """Return the folder that holds the same for what is recorded in a training."""
    return paths.data_dir / "training"


def _open_drafts(path: Path, key: bytes) -> tuple[DraftStore, tuple[str, ...]]:
    """Open the drafts; a damaged file is set aside, because findings must not wait for it."""
    try:
        return DraftStore(path, key), ()
    except DatabaseDamagedError:
        for part in path.parent.glob(f"{path.name}*"):
            part.replace(part.with_name(f"damaged-{part.name}"))
        words = _("The drafts are damaged; they are kept as {0}, and new ones are started.")
        return DraftStore(path, key), (words.format(f"damaged-{path.name}"),)
