"""One clause of a check: how it stands, its text, and its meter."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stce_desktop.gui.presenters.check_state import ClauseRow
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.meter import Meter
from stce_desktop.gui.widgets.safe_label import Chip, SafeLabel
from stce_desktop.i18n import _

_TONES = {"met": "red", "inside_error": "amber", "unknown": "", "failed": "accent"}
_INDENT = 18


def clause_view(row: ClauseRow) -> QWidget:
    """Return a clause, indented as it is nested, with the meter where there is a number."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(row.depth * _INDENT, 0, 0, 0)
    column.setSpacing(2)
    line = QHBoxLayout()
    line.setSpacing(GAP)
    line.addWidget(Chip(row.word, _TONES.get(row.outcome.value, "")), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(SafeLabel(row.text), 1)
    column.addLayout(line)
    if row.share is not None:
        spoken = _("{0}: {1} of the limit").format(row.word, f"{row.share:.0%}")
        column.addWidget(
            Meter(row.share, row.spread, row.outcome, spoken, more_is_listed=row.more_is_listed)
        )
    return holder
