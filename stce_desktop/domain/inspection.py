"""What an officer's entries say about themselves: containers, licences, dates, camera clocks."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from stce_desktop.domain.codes import container_check_digit

_CONTAINER = re.compile(r"^([A-Z]{3}[JUZ])([0-9]{6})([0-9])?$")
_EXIF = re.compile(r"^(\d{4}):(\d\d):(\d\d)[ T](\d\d):(\d\d):(\d\d)")
_DAY = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})$|^(\d{1,2})[./](\d{1,2})[./](\d{4})$")


class ContainerState(StrEnum):
    """Say how a container number stands towards its check digit (ISO 6346)."""

    HOLDS = "holds"
    WRONG_DIGIT = "wrong-digit"
    NO_DIGIT = "no-digit"
    NO_NUMBER = "no-number"


@dataclass(frozen=True, slots=True)
class ContainerCheck:
    """Hold one container number as read and what its check digit should be."""

    number: str
    state: ContainerState
    expected: str = ""


def check_containers(text: str) -> tuple[ContainerCheck, ...]:
    """Check every container number of a field; several are parted by commas or line ends."""
    parts = (part.strip() for part in re.split(r"[,;\n]", text))
    return tuple(_container(part) for part in parts if part)


def _container(text: str) -> ContainerCheck:
    bare = re.sub(r"[\s\-./]", "", text).upper()
    match = _CONTAINER.match(bare) if bare.isascii() else None
    if not match:
        return ContainerCheck(text, ContainerState.NO_NUMBER)
    expected = str(container_check_digit(match[1] + match[2]))
    if match[3] is None:
        return ContainerCheck(bare, ContainerState.NO_DIGIT, expected)
    state = ContainerState.HOLDS if match[3] == expected else ContainerState.WRONG_DIGIT
    return ContainerCheck(bare, state, expected)


def read_day(text: str) -> date | None:
    """Return the day written as 2026-11-24, 24.11.2026 or 24/11/2026 (day first), or None."""
    match = _DAY.match(text.strip()) if text.isascii() else None
    if not match:
        return None
    year, month, day = match.group(1, 2, 3) if match[1] else match.group(6, 5, 4)
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def day_of(iso: str) -> date | None:
    """Return the day of an ISO 8601 time, or None where it is none."""
    try:
        return datetime.fromisoformat(iso).date()
    except ValueError:
        return None


def camera_ahead_s(taken: str, added_utc: str, local_time: str) -> int | None:
    """Return by how many seconds a camera's claim is later than the adding of its photo.

    Usually negative: photos are taken before they are added. EXIF times know no zone; the
    offset of the record's local time is taken for it. None where a time cannot be read.
    """
    match = _EXIF.match(taken)
    try:
        offset = datetime.fromisoformat(local_time).tzinfo
        added = datetime.fromisoformat(added_utc)
        if match is None or offset is None or added.tzinfo is None:
            return None
        numbers = [int(n) for n in match.groups()]
        claimed = datetime(*numbers[:6], tzinfo=offset)  # type: ignore[arg-type,misc]
    except ValueError:
        return None
    return round((claimed - added).total_seconds())
