"""What a finding rests on: files, samples, custody and the steps of the guided key."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyStep:
    """Hold one step of the guided key: an answer given, changed or withdrawn.

    `action` is "answered", "changed", "withdrawn" or "unknown"; `left` is how many things remained.
    """

    question: str
    answer: str
    action: str = "answered"
    reason: str = ""
    left: int = 0
    character: str = ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """Point to one file of evidence by the SHA-256 of its original bytes.

    `taken` is the time the camera claims; it is a claim, not a proof. `scale` says what in the
    picture shows its size, `text` what was read from it.
    """

    sha256: str
    name: str
    shot: str
    size: int
    width: int = 0
    height: int = 0
    taken: str = ""
    added_utc: str = ""
    scale: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class MissedShot:
    """Name a shot of the list that could not be taken, and why."""

    shot: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """Hold one sample or exhibit: what it is, its bag and seal, and where it is kept."""

    label: str
    what: str = ""
    bag: str = ""
    seal: str = ""
    taken_by: str = ""
    storage: str = ""


@dataclass(frozen=True, slots=True)
class CustodyMove:
    """Hold one change of custody; times are ISO 8601 as claimed by the clock."""

    local_time: str
    handed_by: str
    received_by: str
    what: str = ""
    place: str = ""
    seal: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Retest:
    """Hold what a later edition says of the values recorded; what was found stays as it was.

    `before` and `now` are results of a check; `local_time` is ISO 8601 as claimed by the clock.
    """

    local_time: str
    edition_date: str
    edition_sha256: str
    before: str
    now: str
    reason: str = ""
