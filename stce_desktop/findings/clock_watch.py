"""Notice a clock that jumped: it is written down beside the time it claims."""

from datetime import datetime, timedelta

from stce_desktop.system.clock import Clock

_SLACK = timedelta(minutes=2)
_BACK = timedelta(seconds=2)


class ClockWatch:
    """Compare the wall clock with the one that only grows, and with the event before."""

    def __init__(self, clock: Clock, edition_date: str) -> None:
        self._clock = clock
        self._edition_date = edition_date
        self._seen = clock.utc(), clock.monotonic_ns()

    def remark(self, last_utc: str) -> str:
        """Return what is odd about the clock now, or nothing; `last_utc` is of the last event."""
        utc, ticks = self._clock.utc(), self._clock.monotonic_ns()
        was, before = self._seen
        self._seen = utc, ticks
        drift = (utc - was) - timedelta(microseconds=(ticks - before) / 1000)
        remarks = []
        if abs(drift) > _SLACK:
            way = "forward" if drift > timedelta(0) else "back"
            remarks.append(f"clock was moved {way} by {_span(drift)}")
        last = _read(last_utc)
        if last is not None and last - utc > _BACK:
            remarks.append(f"clock stands {_span(last - utc)} before the last entry")
        if self._edition_date and utc.date().isoformat() < self._edition_date:
            remarks.append(f"clock stands before the date of the lists, {self._edition_date}")
        return "; ".join(remarks)


def _read(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None  # the first event has none before it


def _span(delta: timedelta) -> str:
    minutes = round(abs(delta).total_seconds() / 60)
    if minutes >= 2 * 24 * 60:
        return f"{minutes // (24 * 60)} days"
    return f"{minutes // 60} h {minutes % 60} min" if minutes else f"{abs(delta).seconds} s"
