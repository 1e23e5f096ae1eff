"""The photos of a draft: taken from folder, card or clipboard into the places of the shot list."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.attach_photo import Attached, Pasted, attach_photos, thumbnails
from stce_desktop.app.use_cases.camera_card import CardPhoto, card_photos
from stce_desktop.app.use_cases.read_plate import read_evidence
from stce_desktop.domain.evidence import Attachment, MissedShot
from stce_desktop.domain.finding import Finding
from stce_desktop.domain.knowledge import Coded
from stce_desktop.gui.presenters.shot_state import (
    OTHER,
    WITH_MARKS,
    completeness,
    next_shots,
    scale_words,
    slots,
)
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.widgets.card_picker import CardPicker
from stce_desktop.gui.widgets.pasted import pictures_of
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button
from stce_desktop.gui.widgets.shot_list import ShotList, Shown
from stce_desktop.i18n import _

Pictures = tuple[Path | Pasted, ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    """Hold what came back from the store: the draft, what was refused, small pictures."""

    attached: Attached
    thumbnails: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold what was read from one photo."""

    sha256: str
    text: str
    reads_text: bool


class EvidenceBlock(Section):
    """Keep the photos of one draft; `current` gives the draft as the form holds it now."""

    changed = Signal()
    said = Signal(str)
    markings_read = Signal(str)

    def __init__(
        self, services: Services, runner: TaskRunner, current: Callable[[], Finding | None]
    ) -> None:
        super().__init__("")
        self._services, self._runner, self._current = services, runner, current
        self._draft_id = ""
        self._local_time = ""
        self._shots: tuple[Coded, ...] = ()
        self._kinds: tuple[Coded, ...] = ()
        self._photos: tuple[Attachment, ...] = ()
        self._missed: tuple[MissedShot, ...] = ()
        self._thumbnails: dict[str, bytes] = {}
        self._title = SafeLabel("", "heading", wrap=False)
        line = QHBoxLayout()
        line.addWidget(self._title, 1)
        self.add_button = button(_("Add &photos…"), "", _("Choose photos (Ctrl+Shift+A)"))
        card = button(_("From the &card…"), "", _("Photos on a camera's card (Ctrl+Shift+D)"))
        paste = button(_("Paste"), "", _("The picture in the clipboard (Ctrl+V)"))
        for made, slot in (
            (self.add_button, self.choose), (card, self.look_at_card), (paste, self.paste),
        ):  # fmt: skip
            made.clicked.connect(slot)
            line.addWidget(made)
        self.body.addLayout(line)
        self.list = ShotList()
        self.body.addWidget(self.list)
        self.list.dropped.connect(self.add_to)
        self.list.missed.connect(self._miss)
        self.list.found.connect(self._unmiss)
        self.list.removed.connect(self.remove)
        self.list.moved.connect(self.move_to)
        self.list.read_wanted.connect(self._read)
        self.list.taken_over.connect(self.markings_read)

    def load(self, draft: Finding, shots: tuple[Coded, ...], kinds: tuple[Coded, ...]) -> None:
        """Show the photos of a draft; nothing of the one before stays."""
        self._draft_id, self._local_time = draft.id, draft.circumstances.local_time
        self._shots, self._kinds = shots, kinds
        self._photos, self._missed = draft.evidence, draft.missed_shots
        self._thumbnails = {}
        self._show()
        if self._photos:
            job = partial(self._keep, draft, (), ())
            self._runner.write(job, self._kept, self._fail)

    def values(self) -> tuple[tuple[Attachment, ...], tuple[MissedShot, ...]]:
        """Return the photos and the shots that could not be taken."""
        return self._photos, self._missed

    def _show(self) -> None:
        places = slots(self._shots, self._photos, self._missed)
        self._title.setText(_("Photos ★  {0}").format(completeness(places)))
        kinds = (*((kind.id, kind.label) for kind in self._kinds), (OTHER, _("Other photos")))
        self.list.show_list(Shown(places, self._thumbnails, kinds, self._local_time))

    def _change(self) -> None:
        self._show()
        self.changed.emit()

    def add(self, pictures: Pictures) -> None:
        """Keep pictures for the chosen place and the open ones after it."""
        self._add(pictures, self.list.chosen())

    @Slot(str, object)
    def add_to(self, shot: str, pictures: Pictures) -> None:
        """Keep pictures that were dropped on one place."""
        self._add(pictures, shot)

    def _add(self, pictures: Pictures, shot: str) -> None:
        current = self._current()
        if current is None or not pictures:
            return
        self.said.emit("")
        places = slots(self._shots, self._photos, self._missed)
        job = partial(self._keep, current, pictures, next_shots(places, shot))
        self._runner.write(job, self._kept, self._fail)

    def _keep(self, draft: Finding, pictures: Pictures, shots: tuple[str, ...]) -> _Kept:
        desk = self._services.findings()
        attached = attach_photos(desk, draft, pictures, shots)
        small, lost = thumbnails(desk, attached.draft)
        return _Kept(replace(attached, refused=(*attached.refused, *lost)), small)

    def _kept(self, kept: _Kept) -> None:
        draft = kept.attached.draft
        if draft.id != self._draft_id:
            return  # another finding is open by now: nothing carries over
        self._thumbnails |= kept.thumbnails
        known = {photo.sha256 for photo in self._photos}
        new = tuple(self._scaled(a) for a in draft.evidence if a.sha256 not in known)
        self._photos += new
        shots = {photo.shot for photo in new}
        self._missed = tuple(shot for shot in self._missed if shot.shot not in shots)
        self._change()
        if kept.attached.refused:
            self.said.emit(" ".join(kept.attached.refused))
        for photo in new:
            if photo.shot in WITH_MARKS:
                self._read(photo.sha256)

    def _scaled(self, photo: Attachment) -> Attachment:
        kind = next((kind for kind in self._kinds if kind.id == photo.shot), None)
        return replace(photo, scale=scale_words(kind))

    @Slot(str, str)
    def move_to(self, sha256: str, shot: str) -> None:
        """File a photo under another kind."""
        self._photos = tuple(
            self._scaled(replace(p, shot=shot)) if p.sha256 == sha256 else p for p in self._photos
        )
        self._change()

    @Slot(str)
    def remove(self, sha256: str) -> None:
        """Take a photo out of the draft."""
        self._photos = tuple(p for p in self._photos if p.sha256 != sha256)
        self._change()

    @Slot(str, str)
    def _miss(self, shot: str, reason: str) -> None:
        others = tuple(missed for missed in self._missed if missed.shot != shot)
        changed = (*others, MissedShot(shot, reason))
        if set(changed) != set(self._missed):
            self._missed = changed
            self._change()

    @Slot(str)
    def _unmiss(self, shot: str) -> None:
        if any(missed.shot == shot for missed in self._missed):
            self._missed = tuple(missed for missed in self._missed if missed.shot != shot)
            self._change()

    @Slot(str)
    def _read(self, sha256: str) -> None:
        name = next((p.name for p in self._photos if p.sha256 == sha256), "")
        self._runner.read(partial(self._reading, sha256, name), self._show_reading, self._fail)

    def _reading(self, sha256: str, name: str) -> Reading:
        text, reads_text = read_evidence(self._services, sha256, name)
        return Reading(sha256, text, reads_text)

    def _show_reading(self, reading: Reading) -> None:
        if not any(p.sha256 == reading.sha256 for p in self._photos):
            return
        if not reading.text:
            words = _("Nothing could be read in the photo.")
            codes = _("No bar code was found; text is read where the extra “vision” is installed.")
            self.said.emit(words if reading.reads_text else codes)
            return
        self._photos = tuple(
            replace(p, text=reading.text) if p.sha256 == reading.sha256 else p for p in self._photos
        )
        self._change()

    def _fail(self, failure: Failure) -> None:
        self.said.emit(failure.sentence)

    @Slot()
    def choose(self) -> None:
        """Ask for photos in a folder."""
        names, _filter = QFileDialog.getOpenFileNames(
            self, _("Photos"), "", _("Photos (*.jpg *.jpeg *.png *.webp);;All files (*)")
        )
        self.add(tuple(Path(name) for name in names))

    @Slot()
    def look_at_card(self) -> None:
        """Look for a camera's card and show what is on it."""
        self._runner.read(card_photos, self.show_card, self._fail, "card photos")

    def show_card(self, photos: tuple[CardPhoto, ...]) -> None:
        """Let the officer choose among the photos of a card."""
        if not photos:
            self.said.emit(
                _("No card with photos (a DCIM folder) is plugged in: put it in and try again.")
            )
            return
        picker = CardPicker(photos, self)
        picker.chosen.connect(self.add_chosen)
        picker.open()

    @Slot(object)
    def add_chosen(self, paths: tuple[Path, ...]) -> None:
        """Keep what was chosen on the card."""
        self.add(paths)

    @Slot()
    def paste(self) -> None:
        """Keep the picture in the clipboard."""
        pictures = pictures_of(QGuiApplication.clipboard().mimeData())
        if not pictures:
            self.said.emit(_("There is no picture in the clipboard: copy one and paste again."))
        self.add(pictures)
