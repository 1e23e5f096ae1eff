"""Open the window in a process of its own, use it once, and print what it took as JSON."""

import json
import statistics
import sys
import time
from pathlib import Path

from PySide6.QtTest import QTest

from stce_desktop import bootstrap
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.application import make_application, make_window, settle
from stce_desktop.system.paths import Paths
from tests.bench.machine import resident_mb

QUERY = "maraging steel tube"
CARDS = ("pressure-transducer-capacitance", "five-axis-machining-centre", "thionyl-chloride-drum")


class Stopwatch:
    """Wait for a signal while Qt works, and take the time in milliseconds."""

    def __init__(self, app):
        self._app = app
        self._seen = False

    def see(self, *_arguments):
        self._seen = True

    def wait(self, signal, act):
        self._seen = False
        connection = signal.connect(self.see)
        begin = time.perf_counter()
        act()
        while not self._seen and time.perf_counter() - begin < 10:
            self._app.processEvents()
        signal.disconnect(connection)
        return begin


def type_query(app, window):
    watch = Stopwatch(app)
    box, model = window.search.box, window.search._model
    for letter in QUERY:
        begin = watch.wait(model.modelReset, lambda letter=letter: QTest.keyClicks(box, letter))
        window.search.list.viewport().repaint()
        yield (time.perf_counter() - begin) * 1000
        settle(app, window)


def open_cards(app, window):
    watch = Stopwatch(app)
    for item in (*CARDS, *CARDS):
        begin = watch.wait(window.shown, lambda item=item: window.open_card(item, QUERY))
        window.repaint()
        yield (time.perf_counter() - begin) * 1000
        settle(app, window)


def main():
    paths = Paths.under(Path(sys.argv[1]))
    places = bootstrap.find_places(paths)
    services = bootstrap.build_services(paths, places)
    settings = Settings(post="BENCH", officer="Bench")
    app = make_application(settings, places.resources)
    window = make_window(app, services, settings, places.resources)
    window.resize(1366, 768)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.repaint()
    usable = time.time()
    keys = list(type_query(app, window))
    cards = list(open_cards(app, window))
    figures = {
        "usable_at": usable,
        "key_ms": statistics.median(keys),
        "key_worst_ms": max(keys),
        "first_key_ms": keys[0],
        "card_ms": statistics.median(cards),
        "resident_mb": resident_mb(),
    }
    print(json.dumps(figures))
    window.close()


main()
