"""Start Qt, dress it, and show the window."""

import logging
import sys
import threading
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from stce_desktop import i18n
from stce_desktop.app.services import Services
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.theme.fonts import load_fonts
from stce_desktop.gui.theme.icons import IconShelf
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.style import apply_theme
from stce_desktop.gui.views.dress import Dress
from stce_desktop.gui.views.main_window import MainWindow

_LOG = logging.getLogger(__name__)
_SIZE = (1366, 768)
_PATIENCE_MS = 8000
_LEVELS = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR}


def run_window(services: Services, settings: Settings, resources: Path) -> int:
    """Show the window until it is closed; return the exit status."""
    _log_to(services.paths.cache_dir / "stce-desktop.log")
    app = make_application(settings, resources)
    _catch_everything()
    window = make_window(app, services, settings, resources)
    window.show()
    return app.exec()


def make_application(settings: Settings, resources: Path) -> QApplication:
    """Return the one QApplication, dressed by the settings."""
    known = QApplication.instance()
    app = known if isinstance(known, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("stce-desktop")
    app.setApplicationDisplayName("STCE Desktop")
    load_fonts(app, resources / "fonts")
    dress(app, resources / "icons", settings)
    return app


def dress(app: QApplication, icons: Path, settings: Settings) -> None:
    """Set theme, text size and direction."""
    apply_theme(app, settings.theme, settings.scale, icons)
    mirrored = i18n.active().right_to_left
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )


def make_window(
    app: QApplication, services: Services, settings: Settings, resources: Path
) -> MainWindow:
    """Return the window, not shown yet."""
    icons = resources / "icons"
    states = StatePictures(resources / "states")
    apply = partial(dress, app, icons)
    signs = StatePictures(resources)
    return MainWindow(services, settings, Dress(IconShelf(icons), states, signs, apply))


def save_screenshot(
    services: Services, settings: Settings, resources: Path, query: str, target: Path
) -> Path:
    """Draw the window with the results of `query` into a file, with no display at all."""
    app = make_application(settings, resources)
    window = make_window(app, services, settings, resources)
    window.resize(*_SIZE)
    window.show()
    window.search.search_for(query)
    settle(app, window)
    target.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(target))
    window.close()
    return target


def settle(app: QApplication, window: MainWindow) -> None:
    """Let the window finish what it is working on, for at most eight seconds."""
    clock = QElapsedTimer()
    clock.start()
    quiet = 0
    while clock.elapsed() < _PATIENCE_MS and quiet < 3:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        quiet = quiet + 1 if window.is_idle() else 0


def _log_to(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=path, level=logging.WARNING, format="%(asctime)s %(message)s")
    except OSError:
        logging.basicConfig(level=logging.WARNING)  # a read-only machine still gets its window


def _catch_everything() -> None:
    """Write down what would otherwise vanish in a slot, a thread or Qt itself."""
    sys.excepthook = _note_exception
    threading.excepthook = _note_thread
    qInstallMessageHandler(_note_qt)


def _note_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    _LOG.error("unhandled", exc_info=(kind, error, trace))


def _note_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _note_exception(args.exc_type, args.exc_value, args.exc_traceback)


def _note_qt(kind: QtMsgType, _context: object, text: str) -> None:
    _LOG.log(_LEVELS.get(kind, logging.INFO), "Qt: %s", text)
