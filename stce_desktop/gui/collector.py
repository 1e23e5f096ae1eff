"""Collect garbage in the window's thread only."""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 2000
OLD_EVERY = 15  # ticks between looks at everything


class Collector(QObject):
    """Take over from Python's own collector, which runs in whichever thread allocates.

    A reader thread that happens to collect a closed page would destroy its widgets outside the
    window's thread, and Qt crashes on that.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._ticks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def stop(self) -> None:
        """Give collecting back to Python, once no other thread can run it."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def collect(self) -> None:
        """Collect what is young, and now and then everything."""
        self._ticks += 1
        if self._ticks % OLD_EVERY == 0:
            gc.collect()
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            gc.collect(1)
