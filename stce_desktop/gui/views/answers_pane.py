"""The answers given: each can be changed or taken back."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from stce_desktop.gui.presenters.key_state import AnswerRow, change_reasons
from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.flow import FlowLayout
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Page, button, clear
from stce_desktop.i18n import _, ngettext


class AnswersPane(QWidget):
    """List the answers in their order; signals carry the character."""

    change_wanted = Signal(str)
    withdrawn = Signal(str, str)
    explained = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP // 2)
        self._title = SafeLabel(_("Answers given"), "heading")
        column.addWidget(self._title)
        self._page = Page(_("Answers given"))
        self._page.column.setContentsMargins(0, 0, GAP, 0)
        self._page.column.setSpacing(0)
        column.addWidget(self._page, 1)

    def show_answers(self, answers: tuple[AnswerRow, ...], to_explain: str = "") -> None:
        """Replace the list; the last answer stands first, below a change to be explained."""
        clear(self._page.column)
        count = ngettext("{0} answer given", "{0} answers given", len(answers))
        self._title.setText(count.format(len(answers)) if answers else _("Answers given"))
        if to_explain:
            self._page.column.addWidget(SafeLabel(to_explain, "small"))
            self._page.column.addLayout(self._reasons())
        for row in reversed(answers):
            self._page.column.addLayout(self._line(row))
        if not answers:
            self._page.column.addWidget(SafeLabel(_("None yet. Any order will do."), "muted"))
        self._page.column.addStretch(1)

    def _reasons(self) -> FlowLayout:
        """Offer reasons in plain words; leaving them out is no fault."""
        line = FlowLayout()
        for reason in change_reasons():
            made = button(reason, "link", _("Write this reason into the record"))
            made.setProperty("reason", reason)
            made.clicked.connect(self._explain)
            line.addWidget(made)
        return line

    def _line(self, row: AnswerRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GAP)
        text = QVBoxLayout()
        text.setSpacing(0)
        change = button(row.answer.replace("&", "&&"), "link", _("Change this answer"))
        change.setAccessibleName(_("{0} {1}; change").format(row.question, row.answer))
        change.setProperty("character", row.id)
        change.clicked.connect(self._change)
        text.addWidget(change)
        note = f"{row.question} · {row.note}" if row.note else row.question
        text.addWidget(SafeLabel(note, "small"))
        line.addLayout(text, 1)
        withdraw = button(_("Withdraw"), "link", _("Take this answer back"))
        withdraw.setAccessibleName(_("Withdraw: {0}").format(row.question))
        withdraw.setProperty("character", row.id)
        withdraw.clicked.connect(self._withdraw)
        line.addWidget(withdraw, 0, Qt.AlignmentFlag.AlignTop)
        return line

    @Slot()
    def _change(self) -> None:
        self.change_wanted.emit(str(self.sender().property("character")))

    @Slot()
    def _explain(self) -> None:
        self.explained.emit(str(self.sender().property("reason")))

    @Slot()
    def _withdraw(self) -> None:
        self.withdrawn.emit(str(self.sender().property("character")), "")
