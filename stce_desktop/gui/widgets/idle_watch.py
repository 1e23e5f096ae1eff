"""Notice that nobody has touched the window for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove,
        QEvent.Type.Wheel, QEvent.Type.TouchBegin,
    }
)  # fmt: skip


class IdleWatch(QObject):
    """Emit `idle` when the watched window saw no key, mouse or touch for some minutes."""

    idle = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)

    def start(self, minutes: int) -> None:
        """Wait that long, counted from now; 0 is for ever."""
        self._timer.stop()
        if minutes > 0:
            self._timer.start(minutes * 60_000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to wait anew at every sign of a person."""
        if event.type() in _SIGNS and self._timer.isActive():
            self._timer.start()
        return False
