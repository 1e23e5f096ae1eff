from dataclasses import replace

import pytest

from stce_desktop.domain.prefill import Prefill
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.system.paths import Paths
from tests.fakes import EDITION, FakeClock, picture


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def paths(tmp_path):
    return Paths.under(tmp_path / "home")


@pytest.fixture
def open_desk(paths, clock):
    """Return a function that opens the desk again, as after a crash."""
    opened = []

    def open_again():
        if opened:
            opened.pop().close()
        opened.append(FindingsDesk.open(paths, clock, EDITION))
        return opened[-1]

    yield open_again
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(open_desk):
    return open_desk()


@pytest.fixture
def training_desk(paths, clock):
    opened = FindingsDesk.open(paths, clock, EDITION, training=True)
    yield opened
    opened.close()


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "IMG 0001.jpg"
    path.write_bytes(picture())
    return path


@pytest.fixture
def complete(photo):
    """Return a function that makes a draft with every required field and one photo."""

    def make(desk, description="A bright can with a small fitting", **prefill):
        draft = desk.new_draft(Prefill(post="KAPU", officer="A. Officer", **prefill))
        draft = desk.attach(draft, photo, "nameplate")
        return replace(
            draft,
            movement=replace(draft.movement, direction="export"),
            found=replace(draft.found, description=description),
            trace=replace(draft.trace, confidence="high", match_level="may_meet"),
            decision=replace(draft.decision, disposition="held-pending-identification"),
        )

    return make
