"""The record of a finding: what an officer saw, decided and why."""

from dataclasses import dataclass, field
from enum import StrEnum

from stce_desktop.domain.evidence import (
    Attachment,
    CustodyMove,
    KeyStep,
    MissedShot,
    Retest,
    Sample,
)


class Status(StrEnum):
    """Say where a finding stands; a final one is never edited."""

    DRAFT = "draft"
    FINAL = "final"
    EXPORTED = "exported"
    HANDED_OVER = "handed-over"
    ACKNOWLEDGED = "acknowledged"


class Direction(StrEnum):
    """Name the movement of the goods."""

    IMPORT = "import"
    EXPORT = "export"
    TRANSIT = "transit"
    TRANSSHIPMENT = "transshipment"
    RE_EXPORT = "re-export"


class Confidence(StrEnum):
    """Say how sure the officer is of what the thing is."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class MatchLevel(StrEnum):
    """Say how the goods stand towards the list, in the words of a check."""

    MEETS = "meets"
    INSIDE_ERROR = "inside_error"
    MAY_MEET = "may_meet"
    NOT_MATCHED = "not_matched"
    UNIDENTIFIED = "unidentified"


class Disposition(StrEnum):
    """Name what was done with the goods."""

    RELEASED_NO_CONCERN = "released-no-concern"
    RELEASED_LICENCE_VERIFIED = "released-licence-verified"
    RELEASED_WITH_REPORT = "released-with-report"
    RELEASED_UNDER_CONDITIONS = "released-under-conditions"
    HELD_PENDING_DOCUMENTS = "held-pending-documents"
    HELD_PENDING_IDENTIFICATION = "held-pending-identification"
    HELD_PENDING_LABORATORY = "held-pending-laboratory"
    REFERRED_LICENSING = "referred-licensing"
    REFERRED_OTHER_SERVICE = "referred-other-service"
    DETAINED = "detained"
    SEIZED = "seized"
    RETURNED = "returned"
    EXPORTER_TO_APPLY = "exporter-to-apply"
    CONTROLLED_DELIVERY = "controlled-delivery"
    CUSTODY_TRANSFERRED = "custody-transferred"
    DISPOSED = "disposed"
    SAFETY_STAND_OFF = "safety-stand-off"
    FALSE_ALARM = "false-alarm"


class WhySelected(StrEnum):
    """Say why just these goods were looked at."""

    RANDOM = "random"
    RISK_PROFILE = "risk-profile"
    INTELLIGENCE = "intelligence"
    XRAY_IMAGE = "xray-image"
    RADIATION_ALARM = "radiation-alarm"
    OBSERVATION = "observation"
    OTHER_AGENCY = "other-agency"


class Seen(StrEnum):
    """Say whether a red flag was there."""

    SEEN = "seen"
    NOT_SEEN = "not-seen"
    COULD_NOT_CHECK = "could-not-check"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Who, where and when; times are ISO 8601, local with its offset and UTC."""

    post: str = ""
    officer: str = ""
    second_officer: str = ""
    supervisor: str = ""
    local_time: str = ""
    utc_time: str = ""
    clock_remark: str = ""
    place: str = ""
    why_selected: str = ""
    why_note: str = ""


@dataclass(frozen=True, slots=True)
class Movement:
    """How the goods travel."""

    direction: str = ""
    mode: str = ""
    conveyance: str = ""
    container: str = ""
    seals: str = ""
    route: str = ""
    documents: str = ""


@dataclass(frozen=True, slots=True)
class Parties:
    """Who trades; kept apart so that names can be left out of statistics."""

    exporter: str = ""
    consignee: str = ""
    end_user: str = ""
    notify: str = ""
    forwarder: str = ""
    broker: str = ""
    driver: str = ""
    stated_business: str = ""


@dataclass(frozen=True, slots=True)
class Declared:
    """What the papers say."""

    description: str = ""
    language: str = ""
    hs_code: str = ""
    hs_edition: str = ""
    quantity: str = ""
    weight: str = ""
    value: str = ""
    origin: str = ""
    licence: str = ""
    licence_holder: str = ""
    licence_until: str = ""
    licence_checked: str = ""
    end_use_statement: str = ""


@dataclass(frozen=True, slots=True)
class MeasuredValue:
    """Hold one measured value as entered: name, value with unit and error, method."""

    parameter: str
    value: str
    method: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found; `description` is in the officer's own words."""

    description: str = ""
    item_id: str = ""
    item_name: str = ""
    item_class: str = ""
    codes: tuple[str, ...] = ()
    maker: str = ""
    model: str = ""
    part_numbers: str = ""
    serial_numbers: str = ""
    markings: str = ""
    marks_removed: str = ""
    material: str = ""
    dimensions: str = ""
    weight: str = ""
    quantity: str = ""
    packaging: str = ""
    values: tuple[MeasuredValue, ...] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """How the identification came about."""

    search_terms: tuple[str, ...] = ()
    key_steps: tuple[KeyStep, ...] = ()
    candidates: tuple[str, ...] = ()
    twins_ruled_out: str = ""
    missing_values: tuple[str, ...] = ()
    decided_by: str = ""
    check_result: str = ""
    reasons: tuple[str, ...] = ()
    confidence: str = ""
    match_level: str = ""


@dataclass(frozen=True, slots=True)
class RedFlag:
    """Hold one red flag of the procedure and whether it was seen."""

    id: str
    label: str
    seen: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Safety:
    """What was dangerous and what was done about it."""

    hazards: str = ""
    readings: str = ""
    protection: str = ""
    service_called: str = ""


@dataclass(frozen=True, slots=True)
class ReachBack:
    """Hold one question to an expert and its answer.

    `case` is the SHA-256 of the question as it was sent; an answer binds to it and to nothing else.
    """

    asked: str = ""
    when: str = ""
    question: str = ""
    case: str = ""
    answer: str = ""
    answered_by: str = ""
    basis: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, by whom and until when."""

    disposition: str = ""
    legal_basis: str = ""
    decided_by: str = ""
    reasons: str = ""
    deadline: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What came after."""

    laboratory: str = ""
    licensing_opinion: str = ""
    outcome: str = ""
    reported_to: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Hold the whole record; `number` is post-year-serial and given when it is made final."""

    id: str
    revision: int = 1
    number: str = ""
    status: Status = Status.DRAFT
    training: bool = False
    program_version: str = ""
    lists: dict[str, str] = field(default_factory=dict)
    edition_date: str = ""
    edition_sha256: str = ""
    revision_reason: str = ""
    circumstances: Circumstances = field(default_factory=Circumstances)
    movement: Movement = field(default_factory=Movement)
    parties: Parties = field(default_factory=Parties)
    declared: Declared = field(default_factory=Declared)
    found: Found = field(default_factory=Found)
    trace: Trace = field(default_factory=Trace)
    red_flags: tuple[RedFlag, ...] = ()
    safety: Safety = field(default_factory=Safety)
    evidence: tuple[Attachment, ...] = ()
    missed_shots: tuple[MissedShot, ...] = ()
    samples: tuple[Sample, ...] = ()
    custody: tuple[CustodyMove, ...] = ()
    reach_back: tuple[ReachBack, ...] = ()
    decision: Decision = field(default_factory=Decision)
    follow_up: FollowUp = field(default_factory=FollowUp)
    retests: tuple[Retest, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedDraft:
    """Hold a draft and when it was last saved (UTC as claimed, ISO 8601)."""

    finding: Finding
    saved_utc: str


@dataclass(frozen=True, slots=True)
class FindingRow:
    """Hold one line of the list of findings.

    `place` is the number of its last event, which orders the list (0 for a draft); `due` is the
    day a running deadline ends (ISO 8601), `deadline` what the officer wrote.
    """

    id: str
    number: str
    revision: int
    status: Status
    item: str
    disposition: str
    post: str
    officer: str
    local_time: str
    seal: str
    photos: int
    training: bool
    place: int = 0
    deadline: str = ""
    due: str = ""
    open_questions: int = 0


@dataclass(frozen=True, slots=True)
class Sealed:
    """Confirm that a finding is recorded: the finding, its seal number and event hash."""

    finding: Finding
    seal: str
    event_hash: str


@dataclass(frozen=True, slots=True)
class Revision:
    """Hold one event in the life of a finding."""

    revision: int
    kind: str
    local_time: str
    officer: str
    reason: str
    seal: str


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """Hold what a verification found; `faults` name the record or file that does not hold."""

    events: int
    attachments: int
    journal_frames: int
    faults: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Tell whether chain, signatures, attachments and journal all hold."""
        return not self.faults


_REQUIRED = (
    "circumstances.post",
    "circumstances.officer",
    "movement.direction",
    "found.description",
    "trace.confidence",
    "trace.match_level",
    "evidence",
    "decision.disposition",
)


def missing_required(finding: Finding) -> tuple[str, ...]:
    """Return the paths of required fields that are still empty, in the order of the form."""
    return tuple(path for path in _REQUIRED if not _value(finding, path))


def _value(finding: Finding, path: str) -> object:
    value: object = finding
    for step in path.split("."):
        value = getattr(value, step)
    return value.strip() if isinstance(value, str) else value
