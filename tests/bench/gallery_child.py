"""Scroll the contact sheet in a process of its own and print the times of its frames as JSON.

Every item gets a picture: those that have none yet borrow one of the shipped ones, so that the
figure is that of the full shelf.
"""

import json
import statistics
import sys
import time
from itertools import cycle
from pathlib import Path

from PySide6.QtTest import QTest

from stce_desktop import bootstrap
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.application import make_application, make_window, settle
from stce_desktop.system.paths import Paths
from tests.bench.machine import resident_mb

STEP = 60  # pixels a frame: 3,600 a second at 60 frames, faster than anybody looks


def frames(app, view):
    """Scroll from top to bottom and give the milliseconds of each frame."""
    bar = view.verticalScrollBar()
    for place in range(0, bar.maximum(), STEP):
        begin = time.perf_counter()
        bar.setValue(place)
        app.processEvents()  # paints what came into view, and tiles whose picture arrived
        yield (time.perf_counter() - begin) * 1000


def zooms(app, view):
    view.zoom_by(0.01)
    for factor in [1.05] * 40 + [1 / 1.05] * 40:
        begin = time.perf_counter()
        view.zoom_by(factor)
        view.repaint()
        app.processEvents()
        yield (time.perf_counter() - begin) * 1000


def p50_p99(times):
    times = sorted(times)
    return statistics.median(times), times[min(len(times) - 1, int(len(times) * 0.99))]


def main():
    paths = Paths.under(Path(sys.argv[1]))
    places = bootstrap.find_places(paths)
    services = bootstrap.build_services(paths, places)
    app = make_application(Settings(), places.resources)
    window = make_window(app, services, Settings(), places.resources)
    window.resize(1366, 768)
    window.show()
    QTest.qWaitForWindowExposed(window)
    page = window.browse
    shipped = cycle(services.pictures.heroes().values())
    full = {commodity.id: next(shipped) for commodity in services.content.commodities()}
    page.thumbnails.use_pictures(full)
    window.go("browse")
    settle(app, window)
    cold = list(frames(app, page.sheet))
    settle(app, window)
    again = list(frames(app, page.sheet))
    begin = time.perf_counter()
    page.box.setText("tube")
    while page.model.rowCount() == len(full) and time.perf_counter() - begin < 5:
        app.processEvents()
    page.sheet.viewport().repaint()
    narrow = (time.perf_counter() - begin) * 1000
    window.open_card("five-axis-machining-centre", "")
    settle(app, window)
    window.card.pictures.viewer.opened.emit()
    settle(app, window)
    figures = {
        "tiles": len(full),
        "pictured": len(services.pictures.heroes()),
        "cold": p50_p99(cold),
        "again": p50_p99(again),
        "zoom": p50_p99(zooms(app, window.viewer.one)),
        "narrow": [narrow],
        "kept_mb": page.thumbnails.kept_bytes() / 1e6,
        "resident_mb": resident_mb(),
    }
    print(json.dumps(figures))
    window.close()


main()
