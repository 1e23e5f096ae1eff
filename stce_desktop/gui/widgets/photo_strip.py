"""The photos of a draft: small pictures with the kind of shot, added by button or by drop."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from stce_desktop.domain.evidence import Attachment
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import button, clear
from stce_desktop.i18n import _

_SIZE = 120
_WANTED = 8  # kinds of photo named at once: nobody reads more


class PhotoStrip(QWidget):
    """Show photos and ask for more; signals carry paths, and changed kinds of shot."""

    added = Signal(object)
    shot_changed = Signal(str, str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._shots: tuple[tuple[str, str], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        self.add_button = button(
            _("Add &photos…"), "", _("Choose photos, or drop them here (Ctrl+Shift+A)")
        )
        self.add_button.clicked.connect(self._choose)
        line.addWidget(self.add_button)
        self._wanted = SafeLabel("", "muted")
        line.addWidget(self._wanted, 1)
        column.addLayout(line)
        self._line = QHBoxLayout()
        self._line.setSpacing(GAP)
        column.addLayout(self._line)

    def show_shots(self, shots: tuple[tuple[str, str], ...]) -> None:
        """Set the kinds of shot that the item asks for."""
        self._shots = shots

    def shots(self) -> tuple[tuple[str, str], ...]:
        """Return the kinds of shot that the item asks for."""
        return self._shots

    def show_photos(
        self, attachments: tuple[Attachment, ...], thumbnails: dict[str, bytes]
    ) -> None:
        """Show the photos that are kept."""
        clear(self._line)
        for attachment in attachments:
            self._line.addWidget(self._photo(attachment, thumbnails.get(attachment.sha256, b"")))
        self._line.addStretch(1)
        taken = {attachment.shot for attachment in attachments}
        open_ = [label for key, label in self._shots if key not in taken][:_WANTED]
        self._wanted.setText(_("Still useful: {0}").format("; ".join(open_)) if open_ else "")

    def _photo(self, attachment: Attachment, thumbnail: bytes) -> QWidget:
        holder = QWidget()
        holder.setFixedWidth(_SIZE * 3 // 2)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        picture = SafeLabel("", wrap=False)
        pixmap = QPixmap()
        if thumbnail and pixmap.loadFromData(thumbnail):
            picture.setPixmap(
                pixmap.scaledToHeight(_SIZE, Qt.TransformationMode.SmoothTransformation)
            )
        picture.setToolTip(attachment.name)
        column.addWidget(picture)
        kinds = QComboBox()
        kinds.setAccessibleName(_("Kind of photo {0}").format(attachment.name))
        for key, label in self._shots:
            kinds.addItem(label, key)
        kinds.setCurrentIndex(max(0, kinds.findData(attachment.shot)))
        kinds.setProperty("sha256", attachment.sha256)
        kinds.activated.connect(self._change_shot)
        column.addWidget(kinds)
        remove = button(_("Remove"), "link")
        remove.setAccessibleName(_("Remove photo {0}").format(attachment.name))
        remove.setProperty("sha256", attachment.sha256)
        remove.clicked.connect(self._remove)
        column.addWidget(remove)
        return holder

    @Slot()
    def _choose(self) -> None:
        names, _filter = QFileDialog.getOpenFileNames(
            self, _("Photos"), "", _("Photos (*.jpg *.jpeg *.png *.webp);;All files (*)")
        )
        if names:
            self.added.emit(tuple(Path(name) for name in names))

    @Slot()
    def _change_shot(self) -> None:
        sender = self.sender()
        if isinstance(sender, QComboBox):
            self.shot_changed.emit(str(sender.property("sha256")), str(sender.currentData()))

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(str(self.sender().property("sha256")))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the files that are dropped here."""
        paths = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if paths:
            self.added.emit(tuple(paths))
