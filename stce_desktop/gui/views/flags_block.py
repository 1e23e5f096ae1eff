"""Red flags in their groups: seen, not seen, could not check. A flag is no proof."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPushButton, QWidget

from stce_desktop.domain.finding import RedFlag
from stce_desktop.domain.knowledge import Coded
from stce_desktop.domain.text import encodable
from stce_desktop.gui.presenters.finding_words import flag_groups, seen_words
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button
from stce_desktop.i18n import _

_LONGEST = 500


class FlagsBlock(Section):
    """Edit the red flags; `changed` is emitted on every change.

    The lines are made when the block is opened first: most records never need them.
    """

    changed = Signal()

    def __init__(self, flags: tuple[Coded, ...], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._flags = flags
        self._kept: dict[str, RedFlag] = {}
        self._boxes: dict[str, QComboBox] = {}
        self._notes: dict[str, QLineEdit] = {}
        self._toggle: QPushButton = button("", "link")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._fold)
        self.body.addWidget(self._toggle)
        self._inner = QWidget()
        self.body.addWidget(self._inner)
        self._fold()

    def _make_lines(self) -> None:
        grid = QGridLayout(self._inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GAP)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 2)
        hint = _("A flag is a reason to look, never proof. Nothing is added up.")
        grid.addWidget(SafeLabel(hint, "muted"), 0, 0, 1, 3)
        row, names = 1, dict(flag_groups())
        group = ""
        for flag in self._flags:
            if flag.group != group:
                group = flag.group
                grid.addWidget(SafeLabel(names.get(group, group), "heading"), row, 0, 1, 3)
                row += 1
            self._line(grid, row, flag)
            row += 2

    def _line(self, grid: QGridLayout, row: int, flag: Coded) -> None:
        known = self._kept.get(flag.id, RedFlag(flag.id, flag.label, ""))
        box = QComboBox()
        box.setAccessibleName(flag.label)
        box.setAccessibleDescription(flag.text)
        for key, label in seen_words():
            box.addItem(label, str(key))
        box.setCurrentIndex(max(0, box.findData(known.seen)))
        note = QLineEdit(known.note)
        note.setMaxLength(_LONGEST)
        note.setPlaceholderText(_("Note"))
        note.setAccessibleName(_("Note on: {0}").format(flag.label))
        self._boxes[flag.id], self._notes[flag.id] = box, note
        grid.addWidget(SafeLabel(flag.label), row, 0)
        grid.addWidget(box, row, 1)
        grid.addWidget(note, row, 2)
        if flag.text:
            grid.addWidget(SafeLabel(flag.text, "small"), row + 1, 0, 1, 3)
        box.currentIndexChanged.connect(self._changed)
        note.textChanged.connect(self._changed)

    @Slot()
    def _changed(self) -> None:
        for flag in self._flags:
            kept = RedFlag(flag.id, flag.label, str(self._boxes[flag.id].currentData()))
            self._kept[flag.id] = replace(kept, note=encodable(self._notes[flag.id].text()))
        self._fold()
        self.changed.emit()

    @Slot()
    def _fold(self) -> None:
        is_open = self._toggle.isChecked()
        if is_open and not self._boxes:
            self._make_lines()
        self._inner.setVisible(is_open)
        looked = self.values()
        seen = sum(flag.seen == "seen" for flag in looked)
        words = _("Red flags ({0} seen, {1} of {2} looked for)")
        words = words.format(seen, len(looked), len(self._flags))
        self._toggle.setText(f"{'▾' if is_open else '▸'}  {words}")
        self._toggle.setAccessibleName(words)

    def unfold(self) -> None:
        """Open the block."""
        self._toggle.setChecked(True)

    def values(self) -> tuple[RedFlag, ...]:
        """Return the flags that were looked for or noted, in the order of the procedure."""
        kept = (self._kept.get(flag.id) for flag in self._flags)
        return tuple(flag for flag in kept if flag and (flag.seen or flag.note))

    def fill(self, flags: tuple[RedFlag, ...]) -> None:
        """Take the flags of a draft, before the block is opened."""
        self._kept = {flag.id: flag for flag in flags}
        self._fold()
