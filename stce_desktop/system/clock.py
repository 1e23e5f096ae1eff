"""The clock, which may be wrong: it is written down as a claim and never orders anything."""

import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tell the time as the machine claims it."""

    def utc(self) -> datetime:
        """Return the claimed time in UTC."""
        ...

    def local(self) -> datetime:
        """Return the claimed time with the offset of the place."""
        ...

    def monotonic_ns(self) -> int:
        """Return nanoseconds that only grow while the machine is on."""
        ...


class SystemClock:
    """Read the clock of the machine."""

    def utc(self) -> datetime:
        """Return the claimed time in UTC."""
        return datetime.now(UTC)

    def local(self) -> datetime:
        """Return the claimed time with the offset of the place."""
        return datetime.now(UTC).astimezone()

    def monotonic_ns(self) -> int:
        """Return nanoseconds that only grow while the machine is on."""
        return time.monotonic_ns()
