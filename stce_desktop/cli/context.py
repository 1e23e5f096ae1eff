"""What every command gets to work with."""

from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from stce_desktop.app.places import Places
from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.print_card import CardOrder
from stce_desktop.app.use_cases.print_paper import PaperOrder

if TYPE_CHECKING:
    Subparsers = _SubParsersAction[ArgumentParser]
else:
    Subparsers = _SubParsersAction

Probe = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Context:
    """Hold the places of the installation and the way to its services, opened on first use.

    `print_paper` writes a PDF and `screenshot` draws the window for a query, both without a
    display; `probes` are self-tests of parts that the command line itself does not load.
    """

    places: Places
    services: Callable[[], Services]
    screenshot: Callable[[str], Path]
    print_paper: Callable[[PaperOrder | CardOrder], Path]
    probes: dict[str, Probe] = field(default_factory=dict)
