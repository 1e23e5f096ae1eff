"""What every command gets to work with."""

from argparse import ArgumentParser, _SubParsersAction
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from stce_desktop.app.places import Places
from stce_desktop.app.services import Services

if TYPE_CHECKING:
    Subparsers = _SubParsersAction[ArgumentParser]
else:
    Subparsers = _SubParsersAction

Probe = Callable[[], str]


@dataclass(frozen=True, slots=True)
class Context:
    """Hold the places of the installation and the way to its services, opened on first use.

    `screenshot` draws the window without a display for a query and returns the file;
    `probes` are self-tests of parts that the command line itself does not load.
    """

    places: Places
    services: Callable[[], Services]
    screenshot: Callable[[str], Path]
    probes: dict[str, Probe] = field(default_factory=dict)
