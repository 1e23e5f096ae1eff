"""Narrow the results: family, regime, HS chapter, hazard, and whether there is a twin."""

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from stce_desktop.app.use_cases.filter_choices import FilterChoices
from stce_desktop.domain.search import Filter
from stce_desktop.gui.presenters.words import family_words
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.section import button
from stce_desktop.i18n import _

_WIDTH = 6  # characters a closed list shows at least; it grows where there is room


class FilterBar(QWidget):
    """Emit `changed` when another choice is made; `value()` is what is chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(GAP)
        self._family = self._list(_("Family"))
        self._regime = self._list(_("Regime"))
        self._chapter = self._list(_("HS chapter"))
        self._hazard = self._list(_("Hazard"))
        for made in (self._family, self._regime, self._chapter, self._hazard):
            line.addWidget(made, 1)
        self._twin = QCheckBox(_("has a &twin"))
        self._twin.setAccessibleName(_("Only goods that have an innocent twin"))
        self._twin.toggled.connect(self._note)
        line.addWidget(self._twin)
        self._clear = button(_("Show &all"), "", _("Take all filters off"))
        self._clear.clicked.connect(self.reset)
        line.addWidget(self._clear)
        self._clear.setEnabled(False)

    def _list(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setMinimumContentsLength(_WIDTH)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.addItem(_("{0}: any").format(name), "")
        made.currentIndexChanged.connect(self._note)
        return made

    def offer(self, choices: FilterChoices) -> None:
        """Fill the lists."""
        families = sorted((family_words(key), key) for key in choices.families)
        for made, pairs in (
            (self._family, tuple((key, label) for label, key in families)),
            (self._regime, tuple((key, key) for key in choices.regimes)),
            (self._chapter, choices.chapters),
            (self._hazard, choices.hazards),
        ):
            with QSignalBlocker(made):
                for key, label in pairs:
                    made.addItem(label, key)

    def value(self) -> Filter:
        """Return what is chosen."""
        return Filter(
            family=str(self._family.currentData() or ""),
            regime=str(self._regime.currentData() or ""),
            chapter=str(self._chapter.currentData() or ""),
            hazard=str(self._hazard.currentData() or ""),
            has_twin=self._twin.isChecked(),
        )

    @Slot()
    def reset(self) -> None:
        """Take all filters off."""
        for made in (self._family, self._regime, self._chapter, self._hazard):
            made.setCurrentIndex(0)
        self._twin.setChecked(False)

    @Slot()
    def _note(self) -> None:
        self._clear.setEnabled(not self.value().is_empty)
        self.changed.emit()
