"""What the form says beside a field while it is filled: checks, texts of the procedure, dates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from stce_desktop.app.use_cases.describe_hs import HsWords
from stce_desktop.domain.deadline import last_day, rule_for
from stce_desktop.domain.inspection import (
    ContainerCheck,
    ContainerState,
    check_containers,
    day_of,
    read_day,
)
from stce_desktop.domain.knowledge import Coded, DeadlineRule
from stce_desktop.i18n import _, ngettext

_SHOWN = 40  # characters of a container number that are repeated


@dataclass(frozen=True, slots=True)
class Note:
    """Hold one line beside a field; `tone` is red where something does not hold."""

    text: str = ""
    tone: str = ""


def container_note(text: str) -> Note:
    """Say how the container numbers of a field stand towards their check digits."""
    checks = check_containers(text)
    tone = "red" if any(check.state is ContainerState.WRONG_DIGIT for check in checks) else ""
    return Note("; ".join(map(_container_words, checks)), tone)


def _container_words(check: ContainerCheck) -> str:
    number = check.number[:_SHOWN]
    if check.state is ContainerState.HOLDS:
        return _("{0}: the check digit holds").format(number)
    if check.state is ContainerState.WRONG_DIGIT:
        return _("{0}: the check digit should be {1}; read it again").format(number, check.expected)
    if check.state is ContainerState.NO_DIGIT:
        return _("{0}: the check digit is missing; it should be {1}").format(number, check.expected)
    return _("{0}: no container number, so nothing is checked").format(number)


def licence_note(text: str, today: date) -> Note:
    """Say how the last day of a licence stands towards today."""
    if not text.strip():
        return Note()
    until = read_day(text)
    if until is None:
        return Note(_("No day is read here; write year-month-day."))
    days = (until - today).days
    if days < 0:
        gone = ngettext("ended {0} day ago", "ended {0} days ago", -days)
        return Note(gone.format(-days), "red")
    left = ngettext("valid for {0} more day", "valid for {0} more days", days)
    return Note(left.format(days))


def hs_note(words: HsWords | None, text: str) -> Note:
    """Say what a declared HS code stands for."""
    if words is None:
        return Note(_("No HS code is read here.") if text.strip() else "")
    if not words.is_known:
        return Note(_("{0} is in no edition known here; read it again").format(words.code), "red")
    parts = [f"{words.code} {words.label}".strip()]
    if words.edition:
        parts.append(_("HS {0}").format(words.edition))
    if words.watched:
        parts.append(_("on the list of codes watched for diversion"))
    return Note(", ".join(parts))


@dataclass(frozen=True, slots=True)
class Procedure:
    """Hold the texts of the dispositions and the periods of the administration."""

    dispositions: tuple[Coded, ...] = ()
    deadlines: tuple[DeadlineRule, ...] = ()

    def disposition_note(self, disposition: str, local_time: str) -> Note:
        """Return when a disposition is used, what it needs, and its last day."""
        text = next((d.text for d in self.dispositions if d.id == disposition), "")
        rule = rule_for(self.deadlines, disposition)
        day = self.deadline(disposition, local_time)
        if rule is None or not day:
            return Note(text)
        until = _("Until {0} ({1}).").format(day, _period(rule))
        return Note(f"{until} {text}")

    def deadline(self, disposition: str, local_time: str) -> str:
        """Return the last day as 2026-11-24, or nothing where there is no period."""
        rule, start = rule_for(self.deadlines, disposition), day_of(local_time)
        end = last_day(rule, start) if rule and start else None
        return end.isoformat() if end else ""


def _period(rule: DeadlineRule) -> str:
    days = rule.days or 0
    if rule.count == "working":
        words = ngettext("{0} working day", "{0} working days", days)
    else:
        words = ngettext("{0} day", "{0} days", days)
    return ", ".join(filter(None, (words.format(days), rule.basis)))


def notes(values: Mapping[str, str], procedure: Procedure) -> dict[str, Note]:
    """Return the notes that need nothing but the form itself, by the path of their field."""
    local_time = values.get("circumstances.local_time", "")
    today = day_of(local_time)
    found = {
        "movement.container": container_note(values.get("movement.container", "")),
        "decision.disposition": procedure.disposition_note(
            values.get("decision.disposition", ""), local_time
        ),
    }
    if today:
        until = values.get("declared.licence_until", "")
        found["declared.licence_until"] = licence_note(until, today)
    else:
        found["circumstances.local_time"] = Note(
            _("No time is read here; deadlines are not computed."), "red"
        )
    return found
