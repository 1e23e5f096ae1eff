"""Say until when a disposition may stand, by the periods of this administration."""

from dataclasses import dataclass
from pathlib import Path

from stce_desktop.app.services import Services
from stce_desktop.content.own_deadlines import read_deadlines
from stce_desktop.domain.errors import InputError
from stce_desktop.domain.knowledge import DeadlineRule
from stce_desktop.i18n import _
from stce_desktop.system.atomic import write_atomic

_FILE = "deadlines.yaml"


@dataclass(frozen=True, slots=True)
class DeadlineReport:
    """Hold the periods in use, whether they are this administration's own, and what is wrong."""

    rules: tuple[DeadlineRule, ...]
    is_own: bool = False
    problems: tuple[str, ...] = ()


def current_deadlines(services: Services) -> DeadlineReport:
    """Return the periods: those of the edition, each replaced by the administration's own."""
    usual = {rule.id: rule for rule in services.content.deadlines()}
    path = _own_file(services)
    if not path.exists():
        return DeadlineReport(tuple(usual.values()))
    own, problems = read_deadlines(path)
    merged = usual | {rule.id: rule for rule in own}
    return DeadlineReport(tuple(merged.values()), bool(own), tuple(map(str, problems)))


def choose_deadlines(services: Services, path: Path) -> DeadlineReport:
    """Use a file of periods from now on; raise InputError, and keep the earlier."""
    _rules, problems = read_deadlines(path)
    if problems:
        raise InputError(
            _("These deadlines cannot be used"), str(problems[0]), _("Mend the file first.")
        )
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(_("The file cannot be read"), f"{path.name}: {error.strerror}") from error
    write_atomic(_own_file(services), data)
    return current_deadlines(services)


def _own_file(services: Services) -> Path:
    return services.paths.data_dir / "own" / _FILE
