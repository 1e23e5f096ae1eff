"""The banner of the training mode, and the question before it is switched."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QWidget

from stce_desktop.gui.presenters.window_state import switch_words
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


def ask_switch(parent: QWidget, drafts: int, *, to_training: bool) -> bool:
    """Ask whether open drafts are kept where they are; False means: finish them first."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(_("Training"))
    box.setText(switch_words(drafts, to_training=to_training))
    box.setInformativeText(_("Keep them as they are and switch, or finish them first?"))
    keep = box.addButton(_("&Keep and switch"), QMessageBox.ButtonRole.AcceptRole)
    finish = box.addButton(_("&Finish first"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(finish)
    box.exec()
    return box.clickedButton() is keep
