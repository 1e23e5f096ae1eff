"""What remains, or what is eliminated and why, with the ways on from one or two of them."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListView, QVBoxLayout, QWidget

from stce_desktop.gui.models.hits_model import HitsModel
from stce_desktop.gui.presenters.search_state import HitRow
from stce_desktop.gui.tasks import TaskRunner
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.flow import FlowLayout
from stce_desktop.gui.widgets.hit_delegate import HitDelegate
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import button
from stce_desktop.i18n import _


class ContendersPane(QWidget):
    """List goods; `opened` carries one id, `pair_wanted` two to be told apart."""

    opened = Signal(str)
    confirm_wanted = Signal(str)
    pair_wanted = Signal(str, str)
    twin_wanted = Signal(str, str)

    def __init__(
        self,
        title: str,
        runner: TaskRunner,
        pictures: dict[str, Path],
        drawings: StatePictures,
        *,
        has_actions: bool,
    ) -> None:
        super().__init__()
        self._name = title
        self._has_actions = has_actions
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        self._title = SafeLabel(title, "heading")
        column.addWidget(self._title)
        self._model = HitsModel(runner, pictures, self, drawings)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(HitDelegate(self.list, is_compact=True))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(title)
        self.list.activated.connect(self._open)
        column.addWidget(self.list, 1)
        if has_actions:
            column.addLayout(self._actions())

    def use_pictures(self, pictures: dict[str, Path]) -> None:
        """Show other pictures from now on."""
        self._model.use_pictures(pictures)

    def _actions(self) -> FlowLayout:
        line = FlowLayout()
        for text, hint, slot in (
            (_("Car&d"), _("Open its card (Enter)"), self._open_first),
            (_("C&onfirm"), _("Check features that set it apart (Alt+O)"), self._confirm),
            (
                _("&Separate"),
                _("Tell it from the next, or two chosen ones (Alt+S)"),
                self._separate,
            ),
            (_("Com&pare"), _("Put it beside the next, or two chosen ones (Alt+P)"), self._twin),
        ):
            made = button(text, "", hint)
            made.clicked.connect(slot)
            line.addWidget(made)
        return line

    def show_rows(self, rows: tuple[HitRow, ...]) -> None:
        """Replace the list."""
        self._title.setText(f"{self._name} ({len(rows)})")
        self._model.show_rows(rows)
        if rows:
            flag = QItemSelectionModel.SelectionFlag
            self.list.selectionModel().setCurrentIndex(
                self._model.index(0), flag.Select if self._has_actions else flag.NoUpdate
            )

    def focus_list(self) -> None:
        """Go to the list."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _chosen(self) -> tuple[str, ...]:
        """Return the chosen ids from the top; one alone brings the one that ranks beside it."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        ids = tuple(self._model.id_at(row) for row in rows[:2])
        if len(ids) == 1:
            beside = self._model.id_at(rows[0] + 1) or self._model.id_at(rows[0] - 1)
            return (*ids, beside) if beside else ids
        return ids

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if item_id := self._model.id_at(index.row()):
            self.opened.emit(item_id)

    @Slot()
    def _open_first(self) -> None:
        if chosen := self._chosen():
            self.opened.emit(chosen[0])

    @Slot()
    def _confirm(self) -> None:
        if chosen := self._chosen():
            self.confirm_wanted.emit(chosen[0])

    @Slot()
    def _separate(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 2:
            self.pair_wanted.emit(*chosen)

    @Slot()
    def _twin(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 2:
            self.twin_wanted.emit(*chosen)
