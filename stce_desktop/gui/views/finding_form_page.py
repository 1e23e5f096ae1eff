"""The finding form: required fields first, saved every two seconds, sealed once."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.attach_photo import attach_photo, thumbnail
from stce_desktop.app.use_cases.finalise_finding import finalise_finding
from stce_desktop.app.use_cases.save_draft import save_draft
from stce_desktop.domain.finding import Finding, Sealed, missing_required
from stce_desktop.domain.knowledge import Coded
from stce_desktop.gui.presenters.finding_form import blocks, missing_words, value_at, with_values
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.views.flags_block import FlagsBlock
from stce_desktop.gui.views.form_block import FormBlock
from stce_desktop.gui.widgets.photo_strip import PhotoStrip
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.seal_card import SealCard
from stce_desktop.gui.widgets.section import Page, Section, button, clear
from stce_desktop.i18n import _

AUTOSAVE_MS = 2000
Thumbnails = dict[str, bytes]


class FindingFormPage(Page):
    """Write one finding; `sealed` is emitted when it is recorded."""

    sealed = Signal(object)
    closed = Signal()

    def __init__(self, services: Services, runner: TaskRunner) -> None:
        super().__init__(_("Finding"))
        self._services = services
        self._runner = runner
        self._draft: Finding | None = None
        self._saved: Finding | None = None
        self._thumbnails: Thumbnails = {}
        self._blocks: list[FormBlock] = []
        self._timer = QTimer(self)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.save)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        back = button(_("&Back"), "", _("Keep the draft and go back (Esc)"))
        back.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        back.clicked.connect(self._close)
        self._title = SafeLabel("", "title")
        self._state = SafeLabel("", "muted")
        self._final = button(_("&Make final"), "primary", _("Seal this finding (Ctrl+Enter)"))
        self._final.clicked.connect(self.finalise)
        for widget, stretch in ((back, 0), (self._title, 1), (self._state, 0), (self._final, 0)):
            head.addWidget(widget, stretch)
        self.column.addLayout(head)
        self._message = SafeLabel("", "error")
        self._message.hide()
        self.column.addWidget(self._message)
        self._body = QVBoxLayout()
        self._body.setSpacing(self.column.spacing())
        self.column.addLayout(self._body)
        self.column.addStretch(1)
        for keys, slot in (("Ctrl+Return", self.finalise), ("Ctrl+Shift+A", self._add_photos)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def edit(
        self, draft: Finding, shots: tuple[tuple[str, str], ...], flags: tuple[Coded, ...]
    ) -> None:
        """Show a draft; nothing of the finding before stays."""
        self._draft, self._saved = draft, None
        self._thumbnails = {}
        self._show_message("")
        self._final.setEnabled(True)
        self._final.show()
        name = draft.found.item_name or _("Unidentified item")
        title = _("Finding: {0}").format(name)
        if draft.revision > 1:
            title = _("{0}, revision {1}").format(draft.number, draft.revision)
        self._title.setText(title)
        self._state.setText(_("draft"))
        clear(self._body)
        self._blocks = []
        self._photos = PhotoStrip()
        self._photos.show_shots(shots)
        self._photos.added.connect(self._attach)
        self._photos.shot_changed.connect(self._change_shot)
        self._photos.removed.connect(self._remove_photo)
        self._flags = FlagsBlock(flags)
        for number, block in enumerate(blocks()):
            part = FormBlock(block, is_open=number == 0)
            self._blocks.append(part)
            for path in part.paths():
                part.fill(path, value_at(draft, path))
            self._body.addWidget(part)
            if number == 0:
                self._body.addWidget(self._photo_section())
                self._body.addWidget(self._known_section(draft))
        self._flags.fill(draft.red_flags)
        self._body.addWidget(self._flags)
        self._load_thumbnails()
        self._timer.start()
        missing = missing_required(draft)
        self._focus(missing[0] if missing else "found.description")

    def _photo_section(self) -> Section:
        section = Section(_("Photos ★"))
        section.body.addWidget(self._photos)
        return section

    def _known_section(self, draft: Finding) -> Section:
        section = Section(_("Taken over from search and check"))
        rows = [(v.label or v.parameter, v.value) for v in draft.found.values]
        rows += [(_("reason"), reason) for reason in draft.trace.reasons[:3]]
        if draft.found.codes:
            rows.insert(0, (_("entries"), ", ".join(draft.found.codes)))
        section.add_rows(tuple(rows))
        section.setVisible(bool(rows))
        return section

    def _current(self) -> Finding | None:
        if self._draft is None:
            return None
        values = {path: text for part in self._blocks for path, text in part.values().items()}
        return replace(with_values(self._draft, values), red_flags=self._flags.values())

    @Slot()
    def save(self) -> None:
        """Keep the draft when it has changed."""
        current = self._current()
        if current is None or current == self._saved:
            return
        self._draft = self._saved = current
        self._write(partial(self._with_desk, save_draft, current), self._note_saved)

    def _with_desk(self, verb: Callable[..., object], *arguments: object) -> object:
        """Run a use case on the findings, in the writer's thread."""
        return verb(self._services.findings(), *arguments)

    def _write(self, job: Callable[[], object], receive: Callable[..., None]) -> None:
        self._runner.write(job, receive, self._show_failure)

    def _note_saved(self, saved_utc: str) -> None:
        self._state.setText(_("draft saved {0} UTC").format(saved_utc[11:19]))

    @Slot(object)
    def _attach(self, paths: tuple[Path, ...]) -> None:
        current = self._current()
        if current is None:
            return
        self._show_message("")
        taken = {attachment.shot for attachment in current.evidence}
        wanted = [key for key, _label in self._photos.shots() if key not in taken] or ["overall"]
        self._write(partial(self._attach_all, current, paths, wanted), self._attached)

    def _attach_all(
        self, draft: Finding, paths: tuple[Path, ...], shots: list[str]
    ) -> tuple[Finding, Thumbnails]:
        desk = self._services.findings()
        for number, path in enumerate(paths):
            draft = attach_photo(desk, draft, path, shots[min(number, len(shots) - 1)])
        return draft, {a.sha256: thumbnail(desk, a.sha256) for a in draft.evidence}

    def _attached(self, kept: tuple[Finding, Thumbnails]) -> None:
        draft, self._thumbnails = kept
        if self._draft is None or draft.id != self._draft.id:
            return
        self._take_evidence(draft)

    def _take_evidence(self, draft: Finding) -> None:
        current = self._current()
        if current is not None:
            self._draft = replace(current, evidence=draft.evidence)
            self._photos.show_photos(self._draft.evidence, self._thumbnails)
            self.save()

    def _load_thumbnails(self) -> None:
        if self._draft is not None:
            self._photos.show_photos(self._draft.evidence, {})
            if self._draft.evidence:
                self._write(partial(self._attach_all, self._draft, (), []), self._attached)

    @Slot(str, str)
    def _change_shot(self, sha256: str, shot: str) -> None:
        if self._draft is not None:
            kept = (
                replace(a, shot=shot) if a.sha256 == sha256 else a for a in self._draft.evidence
            )
            self._take_evidence(replace(self._draft, evidence=tuple(kept)))

    @Slot(str)
    def _remove_photo(self, sha256: str) -> None:
        if self._draft is not None:
            kept = tuple(a for a in self._draft.evidence if a.sha256 != sha256)
            self._take_evidence(replace(self._draft, evidence=kept))

    @Slot()
    def _add_photos(self) -> None:
        self._photos.add_button.click()

    @Slot()
    def finalise(self) -> None:
        """Seal the finding, or lead to the required field that is still empty."""
        current = self._current()
        if current is None or not self._final.isEnabled():
            return
        missing = missing_required(current)
        for part in self._blocks:
            part.mark_missing(missing)
        if missing:
            self._show_message(_("Still needed: {0}").format("; ".join(missing_words(missing))))
            self._focus(missing[0])
            return
        self._timer.stop()
        self._final.setEnabled(False)
        self._write(partial(self._with_desk, finalise_finding, current), self._show_sealed)

    def _focus(self, path: str) -> None:
        if not any(part.focus(path) for part in self._blocks):
            self._photos.add_button.setFocus()

    def _show_sealed(self, sealed: Sealed) -> None:
        self._draft = None
        clear(self._body)
        self._blocks = []
        self._final.hide()
        self._state.setText(_("final"))
        self._title.setText(sealed.finding.number)
        self._body.addWidget(SealCard(sealed))
        self.sealed.emit(sealed)

    def _show_failure(self, failure: Failure) -> None:
        self._final.setEnabled(True)
        if self._draft is not None:
            self._saved = None
            self._timer.start()
        self._show_message(failure.sentence)

    def _show_message(self, text: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))

    @Slot()
    def leave(self) -> None:
        """Let go of the draft that is shown; it was saved before."""
        self._timer.stop()
        self._draft = self._saved = None
        clear(self._body)
        self._blocks = []

    @Slot()
    def _close(self) -> None:
        self._timer.stop()
        self.save()
        self.closed.emit()
