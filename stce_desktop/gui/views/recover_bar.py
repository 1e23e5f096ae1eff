"""Ask whether work that was not finished is to be gone on with."""

from functools import partial

from PySide6.QtCore import Signal, Slot

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.start_finding import discard_draft, has_store, saved_drafts
from stce_desktop.domain.finding import SavedDraft
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.widgets.ask_bar import AskBar
from stce_desktop.i18n import _, ngettext


class RecoverBar(AskBar):
    """Name the draft that was saved last, and when; `wanted` carries it."""

    wanted = Signal(object)
    list_wanted = Signal()

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self._drafts: tuple[SavedDraft, ...] = ()
        self.answered.connect(self._act)

    def look(self) -> None:
        """Look for drafts; where nothing was ever recorded, nothing is opened."""
        if has_store(self._services):
            self._runner.write(self._saved, self._show, self._tell)

    def _saved(self) -> tuple[SavedDraft, ...]:
        return saved_drafts(self._services.findings())

    def _show(self, drafts: tuple[SavedDraft, ...]) -> None:
        self._drafts = drafts
        if not drafts:
            self.hide()
            return
        found, saved = drafts[0].finding, drafts[0].saved_utc
        name = found.found.item_name or found.found.description[:60] or _("unidentified item")
        when = saved[:16].replace("T", " ")
        words = _("Recover your work? {0}, saved {1} UTC").format(name, when)
        answers = [
            ("open", _("Go on with it")),
            ("discard", _("Discard it")),
            ("later", _("Later")),
        ]
        if more := len(drafts) - 1:
            counted = ngettext("and {0} more draft", "and {0} more drafts", more).format(more)
            words = f"{words}, {counted}"
            answers.insert(1, ("list", _("Show all")))
        self.ask(words, tuple(answers))

    def _tell(self, failure: Failure) -> None:
        self.ask(failure.sentence, (("later", _("Close")),))

    @Slot(str)
    def _act(self, key: str) -> None:
        if key == "open":
            self.wanted.emit(self._drafts[0].finding)
        elif key == "list":
            self.list_wanted.emit()
        elif key == "discard":
            self._ask_again()
        elif key == "discard-sure":
            draft_id = self._drafts[0].finding.id
            self._runner.write(partial(self._thrown, draft_id), self._show, self._tell)
        elif key == "keep":
            self._show(self._drafts)

    def _ask_again(self) -> None:
        words = _("Throw this draft away? It cannot be brought back.")
        self.ask(words, (("discard-sure", _("Throw it away")), ("keep", _("Keep it"))))
        self.focus()

    def _thrown(self, draft_id: str) -> tuple[SavedDraft, ...]:
        discard_draft(self._services.findings(), draft_id)
        return self._saved()
