"""The banner of the training mode, and its place above every page."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import button
from stce_desktop.i18n import _


class TrainingBanner(QWidget):
    """Stand above every page while a training goes on; `end_wanted` leads out of it."""

    end_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trainingbanner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 2, 8, 2)
        words = SafeLabel(_("TRAINING – nothing here is a real finding"), "training")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        end = button(_("End training"), "", _("Back to the real findings"))
        end.clicked.connect(self._end)
        line.addWidget(words, 1)
        line.addWidget(end)

    @Slot()
    def _end(self) -> None:
        self.end_wanted.emit()


def centre_of(bars: Iterable[QWidget], navigation: QWidget, pages: QWidget) -> QWidget:
    """Return the middle of the window: the bars above navigation and pages."""
    centre = QWidget()
    column = QVBoxLayout(centre)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for bar in bars:
        column.addWidget(bar)
    line = QHBoxLayout()
    line.setSpacing(0)
    line.addWidget(navigation)
    line.addWidget(pages, 1)
    column.addLayout(line, 1)
    return centre
