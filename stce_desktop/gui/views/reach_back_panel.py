"""Questions to experts: ask, and enter what comes back."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from stce_desktop.domain.finding import Finding
from stce_desktop.domain.knowledge import ReachBackTemplate
from stce_desktop.domain.question import Answer
from stce_desktop.gui.presenters.finding_detail import question_rows
from stce_desktop.gui.widgets.section import Section, button
from stce_desktop.i18n import _


class ReachBackPanel(Section):
    """Show the questions with their answers, ask the next one, take an answer by file or paper."""

    asked = Signal(object, str)
    came_back = Signal(object)
    answered = Signal(object)

    def __init__(
        self,
        finding: Finding,
        templates: tuple[ReachBackTemplate, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(_("Questions to experts"), parent)
        self._templates = templates
        self.add_rows(question_rows(finding) or ((_("Questions"), _("none yet")),))
        self._fields: dict[str, QLineEdit] = {}
        self._which = QComboBox()
        self._which.setAccessibleName(_("Which question"))
        for template in templates:
            self._which.addItem(template.label)
        line = QHBoxLayout()
        line.addWidget(self._which, 2)
        self._add_field(line, "to", _("Ask whom"))
        ask = button(_("&Ask…"), "", _("One file to send, and a page to print"))
        ask.clicked.connect(self._ask)
        line.addWidget(ask)
        self.body.addLayout(line)
        back = QHBoxLayout()
        form = button(_("Enter an answer for&m…"), "", _("The answer.txt that came back"))
        form.clicked.connect(self._open)
        back.addWidget(form)
        for name, label in (
            ("case", _("Case on the paper")), ("text", _("Answer")), ("by", _("By whom")),
        ):  # fmt: skip
            self._add_field(back, name, label)
        enter = button(_("Enter &this answer"), "", _("An answer that came back on paper"))
        enter.clicked.connect(self._enter)
        back.addWidget(enter)
        self.body.addLayout(back)

    def fill(self, **texts: str) -> None:
        """Write into fields by name."""
        for name, text in texts.items():
            self._fields[name].setText(text)

    def _add_field(self, line: QHBoxLayout, name: str, label: str) -> None:
        made = QLineEdit()
        made.setAccessibleName(label)
        made.setPlaceholderText(label)
        self._fields[name] = made
        line.addWidget(made, 1)

    @Slot()
    def _ask(self) -> None:
        if self._templates:
            chosen = self._templates[self._which.currentIndex()]
            self.asked.emit(chosen, self._fields["to"].text())

    @Slot()
    def _open(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, _("Answer form"), "", "*.txt")
        if name:
            self.came_back.emit(Path(name))

    @Slot()
    def _enter(self) -> None:
        case, text, who = (self._fields[name].text() for name in ("case", "text", "by"))
        self.answered.emit(Answer(case, text, who))
