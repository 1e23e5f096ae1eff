"""Clocks and pictures for tests."""

import io
from datetime import UTC, datetime, timedelta, timezone

from PIL import Image

from stce_desktop.domain.card import Edition

EDITION = Edition({"eu-dual-use": "2021"}, "2026-01-01", "ab" * 32, {})


class FakeClock:
    """Tell a time that a test sets, and that may run backwards."""

    def __init__(self, start=datetime(2026, 3, 1, 8, 0, tzinfo=UTC)):
        self.now = start
        self.ticks = 0

    def utc(self):
        return self.now

    def local(self):
        return self.now.astimezone(timezone(timedelta(hours=2)))

    def monotonic_ns(self):
        self.ticks += 1
        return self.ticks

    def jump(self, **delta):
        self.now += timedelta(**delta)


def picture(size=(64, 48), fmt="JPEG", colour="navy", **options):
    """Return the bytes of a small picture."""
    buffer = io.BytesIO()
    Image.new("RGB", size, colour).save(buffer, fmt, **options)
    return buffer.getvalue()
