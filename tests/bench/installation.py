"""Open the program's services for a benchmark, in a home of their own."""

import tempfile
from contextlib import ExitStack, contextmanager
from pathlib import Path

from stce_desktop.bootstrap import build_services
from stce_desktop.system.paths import Paths


@contextmanager
def services_of():
    """Yield services over the real knowledge and close them at the end."""
    with tempfile.TemporaryDirectory() as home, ExitStack() as at_end:
        yield build_services(Paths.under(Path(home)), None, at_end)
