"""Put the program together: paths, services, and the front end that was asked for."""

import os
import subprocess
import sys
from base64 import b64decode
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from stce_desktop import i18n
from stce_desktop.app.places import Places
from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.ensure_database import ensure_database
from stce_desktop.app.use_cases.index_knowledge import vector_table
from stce_desktop.app.use_cases.print_card import CardOrder
from stce_desktop.app.use_cases.print_paper import PaperOrder
from stce_desktop.app.use_cases.settings import load_settings
from stce_desktop.checks.checker import Checker
from stce_desktop.cli import main as cli
from stce_desktop.cli.context import Context
from stce_desktop.cli.terminal import run_terminal
from stce_desktop.content.library import ContentLibrary
from stce_desktop.content.own_photos import OwnPhotos
from stce_desktop.content.pictures import PictureShelf
from stce_desktop.content.units import Units
from stce_desktop.domain.card import Edition
from stce_desktop.domain.errors import StceError
from stce_desktop.domain.prefill import Prefill
from stce_desktop.findings.desk import FindingsDesk
from stce_desktop.findings.vault import Vault
from stce_desktop.identify.key import GuidedKey
from stce_desktop.search.decoder import Decoder
from stce_desktop.search.searcher import Searcher
from stce_desktop.system.clock import SystemClock
from stce_desktop.system.display import why_no_display
from stce_desktop.system.paths import Paths
from stce_desktop.system.sqlite import ReaderPool

DATABASE = "stce.sqlite"
# One grey pixel: proof that photos can be decoded.
_DOT = (
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="
)
NO_EDITION = Edition({}, "", "", {})


def find_places(paths: Paths) -> Places:
    """Return where this installation keeps its parts: beside the sources, or in the package."""
    fallback = paths.cache_dir / DATABASE
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        root = Path(frozen)
        return Places(root / DATABASE, fallback, root / "resources")
    root = Path(__file__).resolve().parents[1]
    return Places(root / "build" / DATABASE, fallback, root / "resources", root / "data")


def build_services(
    paths: Paths, places: Places | None = None, at_end: ExitStack | None = None
) -> Services:
    """Return the services over a usable database; raise ContentError with the reason.

    What is opened on the way is closed with `at_end`.
    """
    places = places or find_places(paths)
    pool = ReaderPool(ensure_database(places))
    content = ContentLibrary(pool.connection)

    vault = Vault(paths, SystemClock(), content.edition)

    @cache
    def key() -> GuidedKey:
        return GuidedKey(content.commodities(), content.characters())

    if at_end is not None:
        at_end.callback(pool.close)
        at_end.callback(vault.close)

    units = Units()
    return Services(
        paths=paths,
        content=content,
        pictures=PictureShelf(places.pictures, OwnPhotos(paths.data_dir / "own-photos")),
        searcher=Searcher(content, vector_table(places)),
        decoder=Decoder(content),
        checker=Checker(content, units),
        findings=vault.desk,
        key=key,
        units=units,
        vault=vault,
    )


def start(argv: Sequence[str]) -> int:
    """Run a command, or the window when there is none and a display to show it on."""
    with ExitStack() as at_end:
        return _start(argv, at_end)


def _start(argv: Sequence[str], at_end: ExitStack) -> int:
    paths = Paths.standard()
    places = find_places(paths)
    services = cache(partial(build_services, paths, places, at_end))
    screenshot = partial(_screenshot, places, services)
    printer = partial(_print_paper, places, services)
    context = Context(places, services, screenshot, printer, _probes())
    if argv == ["--draw"]:
        sys.stdout.write(f"{context.screenshot('').stat().st_size} bytes\n")
        return 0
    if argv:
        return cli.run(argv, context)
    try:
        reason = why_no_display()
        if reason:
            return run_terminal(context, reason)
        return _window(places, services())
    except StceError as error:
        sys.stderr.write(f"{error.sentence()}\n")
        return cli.UNUSABLE


def _window(places: Places, services: Services) -> int:
    # Qt takes a third of a second to load: only the window pays for it.
    from stce_desktop.gui.application import run_window

    settings = load_settings(services)
    i18n.install(settings.language, places.locale)
    return run_window(services, settings, places.resources)


def _screenshot(places: Places, services: Callable[[], Services], query: str) -> Path:
    """Draw the window for a query without a display and return the picture's file."""
    if why_no_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from stce_desktop.gui.application import save_screenshot

    target = services().paths.cache_dir / "stce-desktop.png"
    settings = load_settings(services())
    return save_screenshot(services(), settings, places.resources, query, target)


def _print_paper(
    places: Places, services: Callable[[], Services], order: PaperOrder | CardOrder
) -> Path:
    """Print a paper; Qt sets it, with the fonts of the program and no display."""
    if why_no_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from stce_desktop.gui.application import make_application
    from stce_desktop.gui.printing.report import print_paper

    make_application(load_settings(services()), places.resources)
    return print_paper(order)


def _probes() -> dict[str, Callable[[], str]]:
    return {"findings seal and hold": _findings_probe, "window draws": _window_probe}


def _findings_probe() -> str:
    """Record a finding in a folder of its own and prove it."""
    with TemporaryDirectory(prefix="stce-self-test") as folder:
        desk = FindingsDesk.open(Paths.under(Path(folder)), SystemClock(), NO_EDITION)
        try:
            photo = Path(folder) / "dot.png"
            photo.write_bytes(b64decode(_DOT))
            desk.attach(desk.new_draft(Prefill()), photo, "overall")
            report = desk.verify()
        finally:
            desk.close()
    if not report.holds:
        raise StceError("The store of findings does not hold", "; ".join(report.faults))
    return "store opens, keeps a draft with a photo, and holds"


def _window_probe() -> str:
    """Draw the window off screen, in a process of its own: Qt cannot be caught when it aborts."""
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "stce_desktop"]
    done = subprocess.run(  # noqa: S603 - our own program with fixed arguments
        [*program, "--draw"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    if done.returncode != 0:
        raise StceError("The window does not draw", done.stderr[-300:])
    return f"drawn off screen, {done.stdout.strip()}"
