"""The way into a training and out of it: no draft is lost, and none goes to the other store."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.start_finding import open_drafts
from stce_desktop.app.use_cases.training import set_training
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.presenters.window_state import switch_words
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.i18n import _


class TrainingSwitch(QObject):
    """Switch once the drafts are settled; `switched` carries the settings that hold then.

    `leaving` is emitted when the form has to let go of what it shows.
    """

    switched = Signal(object)
    leaving = Signal()

    def __init__(self, services: Services, runner: TaskRunner, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._runner = runner
        self._window = window
        self._now = self._wish = Settings()

    def wish(self, now: Settings, wanted: Settings) -> None:
        """Go to the mode of the wanted settings; the form has saved its draft before."""
        self._now, self._wish = now, wanted
        self._runner.write(self._count, self._ask, self._unseen)

    def _count(self) -> int:
        return len(open_drafts(self._services.findings()))

    def _unseen(self, _failure: Failure) -> None:
        """Switch where the drafts cannot be seen: locked findings keep nobody from a training."""
        self._ask(0)

    def _ask(self, drafts: int) -> None:
        if drafts and not ask_switch(self._window, drafts, to_training=self._wish.training):
            self.switched.emit(self._now)
            return
        self.leaving.emit()
        self._runner.write(self._switch, self._done, self._unsure)

    def _switch(self) -> None:
        set_training(self._services, on=self._wish.training)

    def _done(self, _nothing: None) -> None:
        self.switched.emit(self._wish)

    def _unsure(self, _failure: Failure) -> None:
        # Only closing the store that is left can fail, and the mode is switched by then.
        self.switched.emit(self._wish)


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
