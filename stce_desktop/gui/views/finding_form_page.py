"""The finding form: required fields first, saved every two seconds, sealed once."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.describe_hs import describe_hs
from stce_desktop.app.use_cases.finalise_finding import finalise_finding
from stce_desktop.app.use_cases.save_draft import save_draft
from stce_desktop.app.use_cases.start_finding import discard_draft
from stce_desktop.domain.finding import Finding, Sealed, missing_required
from stce_desktop.gui.presenters.finding_form import missing_words
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.views.evidence_block import EvidenceBlock
from stce_desktop.gui.views.form_block import FormBlock
from stce_desktop.gui.views.form_body import FormBody, Help
from stce_desktop.gui.widgets.ask_bar import AskBar
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.seal_card import SealCard
from stce_desktop.gui.widgets.section import Page, button, clear, show_and_focus
from stce_desktop.i18n import _

AUTOSAVE_MS = 2000


class FindingFormPage(Page):
    """Write one finding; `sealed` is emitted when it is recorded."""

    sealed = Signal(object)
    closed = Signal()
    next_wanted = Signal()
    detail_wanted = Signal(str)

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__(_("Finding"))
        self._services = services
        self._runner = runner
        self._draft: Finding | None = None
        self._saved: Finding | None = None
        self._body: FormBody | None = None
        self._is_asked = False
        self._timer = QTimer(self)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.save)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        back = button(_("Back"), "", _("Keep the draft and go back (Esc)"))
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.clicked.connect(self._close)
        self._title = SafeLabel("", "title")
        self._state = SafeLabel("", "muted")
        self._all = button(_("A&ll blocks"), "", _("Long form, or only what is required (Ctrl+E)"))
        self._all.setCheckable(True)
        self._all.toggled.connect(self._show_long)
        self._discard = button(_("&Discard…"), "", _("Throw this draft away"))
        self._discard.clicked.connect(self._ask_discard)
        self._final = button(_("&Make final"), "primary", _("Seal this finding (Ctrl+Enter)"))
        self._final.clicked.connect(self.finalise)
        for widget, stretch in (
            (back, 0), (self._title, 1), (self._state, 0), (self._all, 0), (self._discard, 0),
            (self._final, 0),
        ):  # fmt: skip
            head.addWidget(widget, stretch)
        self.column.addLayout(head)
        self._message = SafeLabel("", "error")
        self._message.hide()
        self.column.addWidget(self._message)
        self._bar = AskBar()
        self._bar.answered.connect(self._answered)
        self.column.addWidget(self._bar)
        self._place = QVBoxLayout()
        self._place.setSpacing(self.column.spacing())
        self.column.addLayout(self._place)
        self.column.addStretch(1)
        for keys, slot in (
            ("Ctrl+Return", self.finalise), ("Ctrl+Enter", self.finalise),
            ("Ctrl+Shift+A", self._add_photos), ("Ctrl+Shift+D", self._look_at_card),
            ("Ctrl+V", self._paste), ("Ctrl+Shift+V", self._paste), ("Ctrl+E", self._toggle_long),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @property
    def _blocks(self) -> list[FormBlock]:
        return self._body.blocks if self._body else []

    def edit(self, draft: Finding, known: Help) -> None:
        """Show a draft; nothing of the finding before stays."""
        self._draft, self._saved = draft, None
        self._is_asked = False
        self._show_message("")
        self._bar.hide()
        for widget in (self._final, self._discard, self._all):
            widget.setEnabled(True)
            widget.show()
        name = draft.found.item_name or _("Unidentified item")
        title = _("Finding: {0}").format(name)
        if draft.revision > 1:
            title = _("{0}, revision {1}").format(draft.number, draft.revision)
            title = f"{title}: {draft.revision_reason}"
        self._title.setText(title)
        self._state.setText(_("draft"))
        clear(self._place)
        self._photos = EvidenceBlock(self._services, self._runner, self._current)
        self._photos.said.connect(self._show_message)
        self._body = FormBody(draft, known, self._photos)
        self._photos.markings_read.connect(self._body.add_markings)
        self._body.changed.connect(self._follow)
        self._body.hs_changed.connect(self._look_up)
        self._all.setChecked(False)
        self._body.show_long(False)  # noqa: FBT003 - every record begins with the short form
        self._place.addWidget(self._body)
        self._look_up(draft.declared.hs_code)
        self._timer.start()
        missing = missing_required(draft)
        self._body.focus(missing[0] if missing else "found.description")

    def _current(self) -> Finding | None:
        return self._body.finding() if self._draft and self._body else None

    @Slot(bool)
    def _show_long(self, is_long: bool) -> None:
        if self._body:
            self._body.show_long(is_long)

    @Slot()
    def _toggle_long(self) -> None:
        self._all.toggle()

    @Slot(str)
    def _look_up(self, code: str) -> None:
        job = partial(describe_hs, self._services, code)
        if self._body:
            self._runner.read(job, self._body.show_hs, self._show_failure, "hs of the form")

    @Slot()
    def _follow(self) -> None:
        """Keep the list of what is still needed true while it is being filled."""
        current = self._current()
        if self._is_asked and current and self._body:
            missing = missing_required(current)
            self._body.mark_missing(missing)
            self._show_missing(missing)

    def _show_missing(self, missing: tuple[str, ...]) -> None:
        words = "; ".join(missing_words(missing))
        needed = _("Still needed ({0}): {1}").format(len(missing), words)
        self._show_message(needed if missing else "")

    @Slot()
    def save(self) -> None:
        """Keep the draft when it has changed."""
        current = self._current()
        if current is None or current == self._saved:
            return
        self._saved = self._draft = current
        self._write(partial(self._with_desk, save_draft, current), self._note_saved)

    def _with_desk(self, verb: Callable[..., object], *arguments: object) -> object:
        """Run a use case on the findings, in the writer's thread."""
        return verb(self._services.findings(), *arguments)

    def _write(self, job: Callable[[], object], receive: Callable[..., None]) -> None:
        self._runner.write(job, receive, self._show_failure)

    def _note_saved(self, saved_utc: str) -> None:
        if self._draft is not None:
            self._state.setText(_("draft saved {0} UTC").format(saved_utc[11:19]))

    def _attach(self, paths: tuple[Path, ...]) -> None:
        self._photos.add(paths)

    @Slot()
    def _add_photos(self) -> None:
        if self._draft is not None:
            self._photos.choose()

    @Slot()
    def _look_at_card(self) -> None:
        if self._draft is not None:
            self._photos.look_at_card()

    @Slot()
    def _paste(self) -> None:
        if self._draft is not None:
            self._photos.paste()

    @Slot()
    def finalise(self) -> None:
        """Seal the finding, or lead to the next required field that is still empty."""
        current = self._current()
        if current is None or self._body is None or not self._final.isEnabled():
            return
        missing = missing_required(current)
        self._is_asked = bool(missing)
        self._body.mark_missing(missing)
        if missing:
            self._show_missing(missing)
            self._body.focus(missing[0])
            return
        self._timer.stop()
        self._final.setEnabled(False)
        self._write(partial(self._with_desk, finalise_finding, current), self._show_sealed)

    def _show_sealed(self, sealed: Sealed) -> None:
        self._forget()
        self._state.setText(_("final"))
        self._title.setText(sealed.finding.number)
        self._sealed_id = sealed.finding.id
        self._place.addWidget(SealCard(sealed))
        line = QHBoxLayout()
        again = button(_("&Next item"), "primary", _("Start the next finding (Ctrl+N)"))
        look = button(_("&Show the finding"))
        again.clicked.connect(self.next_wanted)
        look.clicked.connect(self._show_detail)
        line.addWidget(again)
        line.addWidget(look)
        line.addStretch(1)
        self._place.addLayout(line)
        show_and_focus(again)
        self.sealed.emit(sealed)

    def _forget(self) -> None:
        self._timer.stop()
        self._draft = self._body = None
        self._is_asked = False
        self._show_message("")
        clear(self._place)
        for widget in (self._final, self._discard, self._all):
            widget.hide()

    @Slot()
    def _show_detail(self) -> None:
        self.detail_wanted.emit(self._sealed_id)

    @Slot()
    def _ask_discard(self) -> None:
        current = self._current()
        if current is None:
            return
        name = current.found.item_name or current.found.description[:60] or _("unidentified item")
        words = _("Throw away the draft of {0} with {1} photos? It cannot be brought back.")
        self._bar.ask(
            words.format(name, len(current.evidence)),
            (("discard", _("Throw it away")), ("keep", _("Keep it"))),
        )
        self._bar.focus()

    @Slot(str)
    def _answered(self, key: str) -> None:
        if key == "discard" and self._draft is not None:
            draft_id = self._draft.id
            self._forget()
            self._write(partial(self._with_desk, discard_draft, draft_id), self._discarded)

    def _discarded(self, _nothing: object) -> None:
        self.closed.emit()

    def _show_failure(self, failure: Failure) -> None:
        self._final.setEnabled(True)
        if self._draft is not None:
            self._saved = None
            self._timer.start()
        self._show_message(failure.sentence)

    @Slot(str)
    def _show_message(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
        if text:
            self.ensureWidgetVisible(self._message)

    @Slot()
    def leave(self) -> None:
        """Let go of the draft that is shown; it was saved before."""
        self._saved = None
        self._forget()

    @Slot()
    def _close(self) -> None:
        self._timer.stop()
        self.save()
        self.closed.emit()
