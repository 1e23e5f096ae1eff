"""A question at the place it is about, answered by one of a few buttons."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from stce_desktop.gui.theme.tokens import GAP
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.section import Section, button


class AskBar(Section):
    """Ask without blocking the window; `answered` carries the key of the button pressed."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setProperty("tone", "amber")
        line = QHBoxLayout()
        line.setSpacing(GAP)
        self._text = SafeLabel("")
        line.addWidget(self._text, 1)
        self._buttons: tuple[QPushButton, ...] = ()
        self._line = line
        self.body.addLayout(line)
        self.hide()

    def ask(self, text: str, answers: tuple[tuple[str, str], ...]) -> None:
        """Show a question with (key, label) answers, the likeliest first."""
        self._forget()
        self._text.setText(text)
        made = []
        for number, (key, label) in enumerate(answers):
            answer = button(label, "" if number else "primary")
            answer.setProperty("key", key)
            answer.clicked.connect(self._answer)
            self._line.addWidget(answer)
            made.append(answer)
        self._buttons = tuple(made)
        self.show()

    def focus(self) -> None:
        """Go to the last answer: the one that changes nothing."""
        if self._buttons:
            self._buttons[-1].setFocus()

    def text(self) -> str:
        """Return the question."""
        return self._text.text()

    @Slot()
    def _answer(self) -> None:
        key = str(self.sender().property("key"))
        self.hide()
        self.answered.emit(key)

    def _forget(self) -> None:
        for answer in self._buttons:
            self._line.removeWidget(answer)
            answer.hide()
            answer.deleteLater()
        self._buttons = ()
