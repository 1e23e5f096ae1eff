import gc
import threading
import weakref

import pytest

from stce_desktop.gui.collector import OLD_EVERY, Collector
from stce_desktop.gui.tasks import TaskRunner


class Ring:
    """Refer to itself, so that only a collector frees it."""

    def __init__(self):
        self.itself = self


@pytest.fixture
def runner(qapp):
    made = TaskRunner()
    yield made
    made.close()


def allocate():
    return [[] for _ in range(200_000)]


def test_that_a_reader_thread_never_collects_what_the_window_has_closed(runner):
    closed = Ring()
    gone = weakref.ref(closed)
    del closed
    thread = threading.Thread(target=allocate)
    thread.start()
    thread.join()
    assert gone() is not None


def test_that_the_window_collects_what_was_closed(runner):
    closed = Ring()
    gone = weakref.ref(closed)
    del closed
    for _ in range(OLD_EVERY):
        runner.findChild(Collector).collect()
    assert gone() is None


def test_that_collecting_is_given_back_when_the_threads_have_ended(qapp):
    made = TaskRunner()
    assert not gc.isenabled()
    made.close()
    assert gc.isenabled()
