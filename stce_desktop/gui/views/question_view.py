"""One question of the guided key: danger first, then its tiles or its size, then the answer."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from stce_desktop.domain.rule import ParameterKind
from stce_desktop.gui.presenters.check_state import Field, units_beside
from stce_desktop.gui.presenters.key_questions import Asked, Given
from stce_desktop.gui.presenters.key_words import effort_words
from stce_desktop.gui.theme.state_pictures import StatePictures
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.flow import FlowLayout
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button, clear
from stce_desktop.gui.widgets.tile_list import TileList
from stce_desktop.gui.widgets.value_row import ValueRow
from stce_desktop.i18n import _


class QuestionView(QWidget):
    """Put one question; signals carry the answer, or what else is wanted."""

    given = Signal(object)
    withdrawn = Signal(str, str)
    list_wanted = Signal()
    wanted = Signal(str)

    def __init__(self, pictures: StatePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self._row: ValueRow | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        head = QHBoxLayout()
        self._question = SafeLabel("", "heading")
        self._effort = SafeLabel("", "small", wrap=False)
        head.addWidget(self._question, 1)
        head.addWidget(self._effort, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._danger = Section("", self, "hazards")
        self._danger.body.setContentsMargins(GAP + 4, GAP // 2, GAP + 4, GAP // 2)
        self._warning = SafeLabel("")
        self._danger.body.addWidget(self._warning)
        column.addWidget(self._danger)
        self.tiles = TileList(pictures, _("Answers"), self)
        self.tiles.taken.connect(self._take)
        self.tiles.changed.connect(self._show_choice)
        column.addWidget(self.tiles, 1)
        self._size = QVBoxLayout()
        column.addLayout(self._size)
        self._why = SafeLabel("", "muted")
        column.addWidget(self._why)
        self._reason = QLineEdit()
        self._reason.setMaxLength(200)
        self._reason.setPlaceholderText(_("Why it is changed (for the record)"))
        self._reason.setAccessibleName(_("Why it is changed"))
        column.addWidget(self._reason)
        column.addLayout(self._buttons())
        self._soon = QHBoxLayout()
        column.addLayout(self._soon)

    def _buttons(self) -> FlowLayout:
        line = FlowLayout()
        self.answer = button(_("&Answer"), "primary", _("Settle the answer (Enter)"))
        self.answer.clicked.connect(self._settle)
        unknown = button(_("Don't &know"), "", _("Eliminates nothing (Alt+K)"))
        unknown.clicked.connect(self._not_known)
        self._withdraw = button(_("&Withdraw"), "", _("Take the answer back (Alt+W)"))
        self._withdraw.clicked.connect(self._take_back)
        self._why_button = button(_("Wh&y this?"), "", _("Say how it parts what remains (Alt+Y)"))
        self._why_button.setCheckable(True)
        self._why_button.toggled.connect(self._show_why)
        others = button(_("All &questions"), "", _("Choose another question (Alt+Q, Esc)"))
        others.clicked.connect(self._leave)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)
        for made in (self.answer, unknown, self._withdraw, self._why_button, others):
            line.addWidget(made)
        return line

    def ask(self, asked: Asked, waiting: str = "") -> None:
        """Put a question; `waiting` is one that must wait for it, because that is safer."""
        self._asked = asked
        character = asked.character
        self._question.setText(character.question)
        self._effort.setText(effort_words(character))
        before = _("Look at this before “{0}”").format(waiting) if waiting else ""
        warning = ". ".join(filter(None, (before, character.danger)))
        self._warning.setText(warning)
        self._danger.setVisible(bool(warning))
        self._fill(asked)
        self._why.setText(asked.why)
        self._why.setVisible(self._why_button.isChecked())
        self._reason.setText(asked.reason)
        self._reason.setVisible(asked.answer is not None)
        self._withdraw.setVisible(asked.answer is not None)
        self._show_soon(asked.soon)
        self.focus_answer()

    def _fill(self, asked: Asked) -> None:
        clear(self._size)
        self._row = None
        is_range = asked.character.kind == "range"
        self.tiles.setVisible(not is_range)
        states = asked.answer.states if asked.answer else ()
        self.tiles.show_tiles(asked.tiles, states)
        if not is_range:
            self._show_choice()
            return
        unit = asked.character.unit
        how = _("Any unit may be typed: 4 ft, 12 lb; a range too: 400-600 mm.")
        field = Field(
            asked.character.id, "", how, ParameterKind.QUANTITY, units_beside(unit), (),
            decides=False,
        )  # fmt: skip
        self._row = ValueRow(field, self)
        self._row.name_editors(asked.character.question)
        if asked.answer and asked.answer.value is not None:
            self._row.fill(asked.written.partition(" = ")[0])
        self._row.submitted.connect(self._settle)
        self._size.addWidget(self._row)
        self._size.addStretch(1)
        self.answer.setEnabled(True)

    def _show_soon(self, soon: tuple[tuple[str, str], ...]) -> None:
        clear(self._soon)
        if not soon:
            return
        self._soon.addWidget(SafeLabel(_("Or:"), "small", wrap=False))
        room = self.width() - 6 * self.fontMetrics().height()
        fitting = _fitting(tuple(text for _name, text in soon), self.fontMetrics(), room)
        for (name, _text), text in zip(soon, fitting, strict=False):
            link = button(text.replace("&", "&&"), "link")
            link.setProperty("character", name)
            link.clicked.connect(self._want)
            self._soon.addWidget(link)
        self._soon.addStretch(1)

    def focus_answer(self) -> None:
        """Go to where the answer is given."""
        if self._row is not None:
            self._row.focus_editor()
        else:
            self.tiles.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_message(self, text: str) -> None:
        """Say what is wrong with the size that was typed; it stays."""
        if self._row is not None:
            self._row.show_message(text)
            self._row.focus_editor()

    @Slot()
    def _show_choice(self) -> None:
        """Let an answer be settled only where something is chosen."""
        self.answer.setEnabled(bool(self.tiles.chosen()) or self._row is not None)

    @Slot(str)
    def _take(self, tile_id: str) -> None:
        """Settle with the tile that was pressed, and with those chosen before."""
        if self._asked:
            order = [tile.id for tile in self._asked.tiles]
            chosen = {*self.tiles.chosen(), tile_id}
            self._give(tuple(key for key in order if key in chosen), "")

    @Slot()
    def _settle(self) -> None:
        if self._row is not None:
            if text := self._row.text():
                self._give((), text)
            else:
                self.show_message(_("Type a size, or press “Don't know”."))
        elif chosen := self.tiles.chosen():
            self._give(chosen, "")

    @Slot()
    def _not_known(self) -> None:
        self._give((), "")

    def _give(self, states: tuple[str, ...], size: str) -> None:
        if self._asked:
            reason = self._reason.text().strip() if self._asked.answer else ""
            self.given.emit(Given(self._asked.character.id, states, size, reason))

    @Slot()
    def _take_back(self) -> None:
        if self._asked:
            self.withdrawn.emit(self._asked.character.id, self._reason.text().strip())

    @Slot(bool)
    def _show_why(self, on: bool) -> None:
        self._why.setVisible(on)

    @Slot()
    def _leave(self) -> None:
        self.list_wanted.emit()

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(str(self.sender().property("character")))


def _fitting(texts: tuple[str, ...], metrics: QFontMetrics, room: int) -> list[str]:
    """Return the texts that fit in one line; the first one is shortened rather than left out."""
    shown: list[str] = []
    for text in texts:
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
        if shown and short != text:
            break
        shown.append(short)
        room -= metrics.horizontalAdvance(short) + 3 * GAP
    return shown
