"""Red flags in their groups: seen, not seen, could not check. A flag is no proof."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QPushButton, QWidget

from stce_desktop.domain.finding import RedFlag
from stce_desktop.domain.knowledge import Coded
from stce_desktop.gui.presenters.finding_words import seen_words
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button
from stce_desktop.i18n import _


class FlagsBlock(Section):
    """Edit the red flags; `changed` is emitted on every change."""

    changed = Signal()

    def __init__(self, flags: tuple[Coded, ...], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._flags = flags
        self._boxes: dict[str, QComboBox] = {}
        self._toggle: QPushButton = button("", "link")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._fold)
        self.body.addWidget(self._toggle)
        self._inner = QWidget()
        form = QFormLayout(self._inner)
        form.setContentsMargins(0, 0, 0, 0)
        group = ""
        for flag in flags:
            if flag.group != group:
                group = flag.group
                form.addRow(SafeLabel(group.replace("-", " ").capitalize(), "heading"))
            form.addRow(SafeLabel(flag.label), self._box(flag))
        self.body.addWidget(self._inner)
        self._fold()

    def _box(self, flag: Coded) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(flag.label)
        for key, label in seen_words():
            box.addItem(label, str(key))
        box.currentIndexChanged.connect(self._changed)
        self._boxes[flag.id] = box
        return box

    @Slot()
    def _changed(self) -> None:
        self._fold()
        self.changed.emit()

    @Slot()
    def _fold(self) -> None:
        is_open = self._toggle.isChecked()
        self._inner.setVisible(is_open)
        seen = sum(box.currentData() == "seen" for box in self._boxes.values())
        words = _("Red flags ({0} seen of {1})").format(seen, len(self._boxes))
        self._toggle.setText(f"{'▾' if is_open else '▸'}  {words}")
        self._toggle.setAccessibleName(words)

    def values(self) -> tuple[RedFlag, ...]:
        """Return the flags that were looked for."""
        return tuple(
            RedFlag(flag.id, flag.label, str(self._boxes[flag.id].currentData()))
            for flag in self._flags
            if self._boxes[flag.id].currentData()
        )

    def fill(self, flags: tuple[RedFlag, ...]) -> None:
        """Set the boxes without signals."""
        known = {flag.id: flag.seen for flag in flags}
        for key, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(known.get(key, ""))))
        self._fold()
