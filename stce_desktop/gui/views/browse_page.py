"""Browse: all goods as a contact sheet, by family and class, narrowed by a word."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from stce_desktop.app.services import Services
from stce_desktop.app.use_cases.browse_goods import BrowseRow, browse_goods
from stce_desktop.gui.models.browse_model import BrowseModel
from stce_desktop.gui.models.thumbnails import Thumbnails
from stce_desktop.gui.presenters.browse_state import Shelf, count_words, narrowed, shelves
from stce_desktop.gui.tasks import Failure, TaskRunner
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.sheet_list import SheetList
from stce_desktop.i18n import _

_PAUSE_MS = 40
_TREE = 13  # line heights the list of families is wide
_SHELF = Qt.ItemDataRole.UserRole


class BrowsePage(QWidget):
    """Look through all goods; `opened` carries the id of the one that is wanted."""

    opened = Signal(str)

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        drawings: StatePictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._services = services
        self._runner = runner
        self._rows: tuple[BrowseRow, ...] = ()
        self.thumbnails = Thumbnails(services.pictures.heroes(), self)
        self.model = BrowseModel(self.thumbnails, self)
        self.sheet = SheetList(self.model, self.thumbnails, drawings, _("Goods"), self)
        self.sheet.opened.connect(self.opened)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._narrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GAP, 2 * GAP, 3 * GAP, 2 * GAP)
        column.setSpacing(GAP)
        column.addLayout(self._head())
        body = QHBoxLayout()
        body.setSpacing(2 * GAP)
        body.addWidget(self._shelves())
        body.addWidget(self.sheet, 1)
        column.addLayout(body, 1)

    def _head(self) -> QHBoxLayout:
        self.box = QLineEdit()
        self.box.setPlaceholderText(_("Name, code or class, in any language"))
        self.box.setAccessibleName(_("Show only goods with these words"))
        self.box.setMaxLength(120)
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._timer.start)
        self.box.returnPressed.connect(self._to_sheet)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.box)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._to_sheet)
        self._count = SafeLabel("", "muted", wrap=False)
        line = QHBoxLayout()
        line.setSpacing(2 * GAP)
        line.addWidget(SafeLabel(_("Browse"), "title", wrap=False))
        line.addWidget(self.box, 1)
        line.addWidget(self._count)
        return line

    def _shelves(self) -> QTreeWidget:
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(_("Families and classes"))
        self.tree.setFixedWidth(_TREE * self.fontMetrics().height())
        self.tree.setUniformRowHeights(True)
        self.tree.currentItemChanged.connect(self._narrow)
        return self.tree

    def arrive(self) -> None:
        """Read the goods when they are first wanted; what was chosen before stays."""
        if not self._rows:
            job = partial(browse_goods, self._services)
            self._runner.read(job, self._show, self._fail, "browse")
        (self.sheet if self._rows else self.box).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def renew_pictures(self) -> None:
        """Show the pictures as they are now, as after a photo was added."""
        self.thumbnails.use_pictures(self._services.pictures.heroes())
        self.sheet.viewport().update()

    def _show(self, rows: tuple[BrowseRow, ...]) -> None:
        self._rows = rows
        for family, groups in shelves(rows):
            item = _item(family.label, family.shelf)
            item.addChildren([_item(group.label, group.shelf) for group in groups])
            self.tree.addTopLevelItem(item)
        if everything := self.tree.topLevelItem(0):
            self.tree.setCurrentItem(everything)

    def _fail(self, failure: Failure) -> None:
        self._count.setText(failure.sentence)

    @Slot()
    def _narrow(self) -> None:
        item = self.tree.currentItem()
        shelf = item.data(0, _SHELF) if item else Shelf()
        current = self.model.row(self.sheet.currentIndex().row())
        rows = narrowed(self._rows, shelf, self.box.text())
        self.model.show_rows(rows)
        self._count.setText(count_words(len(rows), len(self._rows)))
        if rows:
            self.sheet.go_to(self.model.place_of(current.id) if current else 0)

    @Slot()
    def _to_sheet(self) -> None:
        self.sheet.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _item(label: str, shelf: Shelf) -> QTreeWidgetItem:
    made = QTreeWidgetItem([label])
    made.setData(0, _SHELF, shelf)
    made.setToolTip(0, label)
    return made
