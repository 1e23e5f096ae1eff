"""All blocks of the form over one draft: filled once, read back as a finding."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from stce_desktop.app.use_cases.describe_hs import HsWords
from stce_desktop.domain.finding import Finding
from stce_desktop.domain.knowledge import Coded
from stce_desktop.gui.presenters.finding_form import blocks, value_at, with_values
from stce_desktop.gui.presenters.finding_known import known_rows, trace_rows
from stce_desktop.gui.presenters.finding_notes import Procedure, hs_note, notes
from stce_desktop.gui.presenters.finding_rows import (
    custody_from,
    reach_back_from,
    rows_of,
    samples_from,
    tables,
    values_from,
)
from stce_desktop.gui.views.evidence_block import EvidenceBlock
from stce_desktop.gui.views.flags_block import FlagsBlock
from stce_desktop.gui.views.form_block import FormBlock
from stce_desktop.gui.widgets.rows_block import RowsBlock
from stce_desktop.gui.widgets.section import Section
from stce_desktop.i18n import _

_AFTER = {1: ("values",), 5: ("samples", "custody", "reach_back")}  # tables behind the blocks


@dataclass(frozen=True, slots=True)
class Help:
    """Hold what the procedure says around a form: red flags, shots, dispositions, periods."""

    flags: tuple[Coded, ...] = ()
    shots: tuple[Coded, ...] = ()
    kinds: tuple[Coded, ...] = ()
    procedure: Procedure = field(default_factory=Procedure)


class FormBody(QWidget):
    """Hold the blocks; `changed` follows every change, `hs_changed` a new HS code."""

    changed = Signal()
    hs_changed = Signal(str)

    def __init__(self, draft: Finding, known: Help, evidence: EvidenceBlock) -> None:
        super().__init__()
        self._draft = draft
        self._procedure = known.procedure
        self._evidence = evidence
        self._deadline = ""
        self._edition = ""
        self._hs = ""
        self.blocks: list[FormBlock] = []
        self._tables: dict[str, RowsBlock] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.flags = FlagsBlock(known.flags)
        self.flags.fill(draft.red_flags)
        self._long = QWidget()
        self._lower = QVBoxLayout(self._long)
        self._lower.setContentsMargins(0, 0, 0, 0)
        self._forms = {form.name: form for form in tables()}
        for number, block in enumerate(blocks()):
            self._add_block(number, FormBlock(block, is_open=number == 0))
        self._lower.addWidget(self.flags)
        self._add_trace()
        self.column.addWidget(self._long)
        self.flags.changed.connect(self._note_change)
        evidence.changed.connect(self._note_change)
        evidence.load(draft, known.shots, known.kinds)
        usual = known.procedure.deadline(draft.decision.disposition, draft.circumstances.local_time)
        if draft.decision.deadline == usual:
            self._deadline = usual
        self._take_deadline()
        self._note()

    def _add_block(self, number: int, part: FormBlock) -> None:
        self.blocks.append(part)
        for path in part.paths():
            part.fill(path, value_at(self._draft, path))
        part.changed.connect(self._note_change)
        if number == 0:
            self.column.addWidget(part)
            self.column.addWidget(self._evidence)
            self._add_known()
        else:
            self._lower.addWidget(part)
        for name in _AFTER.get(number, ()):
            table = RowsBlock(self._forms[name], rows_of(self._draft, name))
            table.changed.connect(self._note_change)
            self._tables[name] = table
            self._lower.addWidget(table)

    def _add_known(self) -> None:
        section = Section(_("Taken over from search, key and check"))
        section.add_rows(known_rows(self._draft))
        self.column.addWidget(section)  # first: shown without a parent it were a window
        section.setVisible(bool(known_rows(self._draft)))

    def _add_trace(self) -> None:
        section = Section(_("How it was identified (kept as it came about)"))
        section.add_rows(trace_rows(self._draft))
        self._lower.addWidget(section)
        section.setVisible(bool(trace_rows(self._draft)))

    def show_long(self, is_long: bool) -> None:
        """Show the long form, or only the fields that every record needs."""
        self._long.setVisible(is_long)

    def texts(self) -> dict[str, str]:
        """Return the texts of all fields by path."""
        return {path: text for part in self.blocks for path, text in part.values().items()}

    def finding(self) -> Finding:
        """Return the draft as the form holds it now."""
        made = with_values(self._draft, self.texts())
        photos, missed = self._evidence.values()
        rows = {name: table.values() for name, table in self._tables.items()}
        return replace(
            made,
            found=replace(made.found, values=values_from(rows["values"])),
            red_flags=self.flags.values(),
            evidence=photos,
            missed_shots=missed,
            samples=samples_from(rows["samples"]),
            custody=custody_from(rows["custody"]),
            reach_back=reach_back_from(rows["reach_back"]),
        )

    def fill(self, path: str, text: str) -> None:
        """Put a text into a field, as if it had been typed."""
        part = next(part for part in self.blocks if path in part.paths())
        part.fill(path, text)
        self._note_change()

    def focus(self, path: str) -> None:
        """Go to a field, opening its block; to the photos where they are wanted."""
        if not any(part.focus(path) for part in self.blocks):
            self._evidence.add_button.setFocus()

    def mark_missing(self, paths: tuple[str, ...]) -> None:
        """Frame the fields that are still empty."""
        for part in self.blocks:
            part.mark_missing(paths)

    @Slot()
    def _note_change(self) -> None:
        self._take_deadline()
        self._note()
        self.changed.emit()

    def _take_deadline(self) -> None:
        """Write the date of the disposition, unless the officer wrote another."""
        texts = self.texts()
        day = self._procedure.deadline(
            texts["decision.disposition"], texts["circumstances.local_time"]
        )
        if texts["decision.deadline"] == self._deadline and day != self._deadline:
            self._put("decision.deadline", day)
            self._deadline = day

    def _note(self) -> None:
        texts = self.texts()
        for path, note in notes(texts, self._procedure).items():
            self._block_of(path).note(path, note)
        if texts["declared.hs_code"] != self._hs:
            self._hs = texts["declared.hs_code"]
            self.hs_changed.emit(self._hs)

    def show_hs(self, words: HsWords | None) -> None:
        """Say what the declared code stands for, and fill in its edition where none is written."""
        path = "declared.hs_code"
        self._block_of(path).note(path, hs_note(words, self._hs))
        edition = words.edition if words else ""
        if self.texts()["declared.hs_edition"] == self._edition:
            self._put("declared.hs_edition", edition)
            self._edition = edition

    def add_markings(self, text: str) -> None:
        """Put what was read from a photo behind the markings that stand there."""
        kept = self.texts()["found.markings"].strip()
        lines = [line for line in text.splitlines() if line.strip() and line not in kept]
        self.fill("found.markings", "\n".join(filter(None, (kept, *lines))))

    def _put(self, path: str, text: str) -> None:
        self._block_of(path).fill(path, text)

    def _block_of(self, path: str) -> FormBlock:
        return next(part for part in self.blocks if path in part.paths())
