"""The page of markings: what stands on a plate, read in every way that fits."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.decode_mark import decode_mark
from stce_desktop.app.use_cases.read_plate import DecodedPlate, decode_photo
from stce_desktop.domain.decode import ReadingOfMark
from stce_desktop.gui.presenters.decode_state import ReadingRow, reading_rows
from stce_desktop.gui.presenters.words import no_match
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.views.slot_view import CardLink
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Page, Section, button, clear
from stce_desktop.i18n import _

_PAUSE_MS = 120
EXAMPLES = ("626A13TBE", "626?13T*", "1A1/X1.4/250/24", "1.2709", "CSQU3054383", "7719-09-7")


class DecodePage(Page):
    """Read a marking while it is typed; `followed` carries the id of a card."""

    followed = Signal(str)

    def __init__(
        self, services: Services, runner: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(_("Markings"), parent)
        self._services = services
        self._runner = runner
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._decode)
        self.column.addWidget(SafeLabel(_("What stands on it?"), "title"))
        self.box = QLineEdit()
        self.box.setObjectName("searchbox")
        self.box.setMaxLength(400)
        self.box.setClearButtonEnabled(True)
        self.box.setPlaceholderText(
            _("Type the marking; ? for one sign you cannot read, * for more")
        )
        self.box.setAccessibleName(_("Marking"))
        self.box.textChanged.connect(self._typed)
        self.column.addWidget(self.box)
        self._photo = button(_("Read a &photo…"), "", _("Text and codes of a nameplate"))
        self._photo.clicked.connect(self._choose_photo)
        self.column.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignLeading)
        self._results = QVBoxLayout()
        self.column.addLayout(self._results)
        self.column.addStretch(1)
        self._show_start()

    def focus_box(self) -> None:
        """Go to the box with its text selected."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def decode(self, text: str) -> None:
        """Read a text that comes from elsewhere, such as a photo."""
        self.box.setText(text)
        self._timer.stop()
        self._decode()

    @Slot()
    def _choose_photo(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, _("Photo of the plate"), "", _("Photos (*.jpg *.jpeg *.png *.webp)")
        )
        if name:
            self.read_photo(Path(name))

    def read_photo(self, path: Path) -> None:
        """Read a photo and show each of its lines with what it says."""
        clear(self._results)
        self._say(_("Reading {0} …").format(path.name), "")
        job = partial(decode_photo, self._services, path)
        self._runner.read(job, self._show_plate, self._show_failure, "decode")

    def _show_plate(self, plate: DecodedPlate) -> None:
        clear(self._results)
        if not plate.reads_text:
            self._say(
                _("Only bar codes are read here."),
                _("Reading text needs the extra “vision”; type what you see."),
            )
        for line in plate.lines:
            choose = button(line.text.replace("&", "&&"), "link", _("Take this line"))
            choose.setProperty("text_of_mark", line.text)
            choose.clicked.connect(self._take_line)
            self._results.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeading)
            for row in reading_rows(line.readings[:1]):
                self._results.addWidget(self._section(row))
        if not plate.lines:
            self._say(no_match(), _("Nothing was read. Photograph the plate square on and close."))

    @Slot()
    def _take_line(self) -> None:
        self.decode(str(self.sender().property("text_of_mark")))

    @Slot()
    def _typed(self) -> None:
        self._timer.start()

    @Slot()
    def _decode(self) -> None:
        text = self.box.text()
        if not text.strip():
            self._show_start()
            return
        job = partial(self._read, text)
        self._runner.read(job, self._show_readings, self._show_failure, "decode")

    def _read(self, text: str) -> tuple[str, tuple[ReadingOfMark, ...]]:
        return text, decode_mark(self._services, text)

    def _show_readings(self, read: tuple[str, tuple[ReadingOfMark, ...]]) -> None:
        text, readings = read
        if text != self.box.text():
            return
        clear(self._results)
        for row in reading_rows(readings):
            self._results.addWidget(self._section(row))
        if not readings:
            self._say(
                no_match(), _("Photograph the plate, and search by what the goods look like.")
            )

    def _section(self, row: ReadingRow) -> Section:
        made = Section(row.title, self.widget(), row.tone or "section")
        made.add_text(row.meaning)
        made.add_text(row.sure, "small")
        for item_id in row.links:
            link = CardLink(item_id, self._title(item_id), made)
            link.followed.connect(self.followed)
            made.body.addWidget(link)
        return made

    def _title(self, item_id: str) -> str:
        named = self._services.content.named(item_id)
        return named.name if named else item_id

    def _show_start(self) -> None:
        clear(self._results)
        self._say(
            _("Every reading is shown, the likeliest first."),
            _("Part numbers, alloys, fibres, UN and NATO numbers, containers, placards."),
        )
        for text in EXAMPLES:
            example = button(text, "link")
            example.setProperty("text_of_mark", text)
            example.clicked.connect(self._take_line)
            self._results.addWidget(example, 0, Qt.AlignmentFlag.AlignLeading)

    def _say(self, title: str, text: str) -> None:
        made = Section(title, self.widget())
        made.add_text(text, "muted")
        self._results.addWidget(made)

    def _show_failure(self, failure: Failure) -> None:
        clear(self._results)
        self._say(_("The marking could not be read."), failure.sentence)
