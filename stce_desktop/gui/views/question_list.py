"""All questions of the key, the best first, with a box to find any of them."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QVBoxLayout, QWidget

from stce_desktop.gui.models.questions_model import QuestionsModel
from stce_desktop.gui.presenters.key_state import QuestionRow
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.question_delegate import QuestionDelegate
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.i18n import _


class QuestionList(QWidget):
    """Choose a question; `wanted` carries its character."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QuestionsModel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(SafeLabel(_("Best questions first"), "heading"))
        self.box = QLineEdit()
        self.box.setMaxLength(80)
        self.box.setClearButtonEnabled(True)
        self.box.setPlaceholderText(_("Find a question: colour, plate, fins …"))
        self.box.setAccessibleName(_("Find a question"))
        self.box.textChanged.connect(self._filter)
        self.box.installEventFilter(self)
        column.addWidget(self.box)
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setItemDelegate(QuestionDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(_("Questions"))
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)
        column.addWidget(self.list, 1)

    def show_rows(self, rows: tuple[QuestionRow, ...]) -> None:
        """Replace the questions."""
        self._model.show_rows(rows)
        if rows:
            self.list.setCurrentIndex(self._model.index(0))

    def focus_list(self) -> None:
        """Go to the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_box(self) -> None:
        """Go to the box, with nothing in it."""
        self.box.clear()
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._model.filter_by(text)
        self.list.setCurrentIndex(self._model.index(0))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if name := self._model.id_at(index.row()):
            self.wanted.emit(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from the box into the list by Down, and open the first question by Enter."""
        pressed = event.type() == QEvent.Type.KeyPress and self._model.rowCount()
        if watched is self.box and pressed and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Down:
                self.focus_list()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._open(self._model.index(0))
                return True
        return super().eventFilter(watched, event)
