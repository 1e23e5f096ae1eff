"""What holds on every page: one meaning a key, nothing cut off, the keyboard where it is wanted."""

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from stce_desktop.domain.prefill import Prefill
from stce_desktop.gui.widgets.section import Page
from tests.gui.test_record import ITEM
from tests.many import Late, SteadyClock, fill
from tests.plates import plate

ALIKE = "gas-centrifuge-rotor-tube"


class Tour:
    """Lead the window to a page by name, with something on it."""

    def __init__(self, window, settled, folder):
        self.window, self._settled, self._folder = window, settled, folder

    def to(self, name):
        getattr(self, name.replace("-", "_"))()
        self._settled()

    def search(self):
        self.window.search.search_for("capacitance manometer")

    def empty(self):
        self.window.search.search_for("zzqx vvkw")

    def card(self):
        self.window.open_card(ITEM, "")

    def check(self):
        self.to("card")
        self.window._check(self.window._item)

    def twin(self):
        self.to("card")
        self.window.card.compared.emit(ALIKE)

    def classes(self):
        self.window.go("identify")

    def kinds(self):
        self.to("classes")
        self.window.identify.panes.picker._take("nuclear")

    def questions(self):
        self.to("classes")
        self.window.identify.panes.picker._skip()
        self._settled()
        self.window.identify._show_list()

    def question(self):
        self.to("questions")
        self.window.identify.ask("colour")

    def confirm(self):
        self.to("questions")
        self.window.identify.confirm(ALIKE)

    def decode(self):
        self.window.go("decode")

    def danger(self):
        self.window.go("danger")

    def settings(self):
        self.window.go("settings")

    def findings(self):
        desk = self.window._services.findings()
        clock = SteadyClock()
        desk._clock = desk._ledger._clock = clock
        fill(desk, Late(clock), 12)
        self.window.go("findings")

    def figures(self):
        self.to("findings")
        self.window.findings._toggle_figures()

    def retest(self):
        self.to("findings")
        self.window.findings._start_retest()

    def form(self):
        self.window.logging.start(Prefill(item_id=ITEM, item_name="A can"))

    def long_form(self):
        self.to("form")
        self.window.form._toggle_long()
        for block in self.window.form._blocks[1:]:
            block._toggle.setChecked(True)

    def sealed(self):
        self.to("form")
        form = self.window.form
        for path, text in (
            ("movement.direction", "export"), ("trace.match_level", "may_meet"),
            ("trace.confidence", "medium"), ("decision.disposition", "detained"),
            ("found.description", "A bright can with a fitting"),
        ):  # fmt: skip
            form._body.fill(path, text)
        photos = tuple(self._folder / f"photo-{n}.jpg" for n in range(5))
        for path in photos:
            path.write_bytes(plate(["MODEL 626A13TBE WITH A LONG LINE OF TEXT"]))
        form._attach(photos)
        self._settled()
        form.finalise()

    def detail(self):
        self.to("sealed")
        self.window.form._show_detail()

    def first_start(self):
        self.window._to_officers()

    def code(self):
        self.to("first-start")
        self.window.gate.page._new._suggest()
        self.window.gate.page._set_up()

    def officers(self):
        self.to("code")
        self.window.gate.page._pass()

    def login(self):
        self.to("officers")
        self.window.gate.lock()

    def recovery(self):
        self.to("login")
        self.window.gate.page._ask_recovery()

    def training(self):
        self.window.settings._training.setChecked(True)

    def recover(self):
        self.to("form")
        self.window.form.save()
        self.window.go("search")
        self.window.recover.look()


PAGES = (
    "search", "empty", "card", "check", "twin", "classes", "kinds", "questions", "question",
    "confirm", "decode", "danger", "settings", "findings", "figures", "retest", "form",
    "long-form", "sealed", "detail", "first-start", "code", "officers", "login", "recovery",
    "training", "recover",
)  # fmt: skip


@pytest.fixture
def tour(window, settled, tmp_path):
    return Tour(window, settled, tmp_path)


def mnemonic(text):
    return QKeySequence.mnemonic(text).toString()


def shortcuts(window):
    """Return every key that acts on the page that is shown, as (key, what it does)."""
    found = []
    for made in window.findChildren(QAbstractButton):
        if made.isVisible() and made.isEnabled() and not made.shortcut().isEmpty():
            found.append((made.shortcut().toString(), made.text()))
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.buddy() and mnemonic(label.text()):
            found.append((mnemonic(label.text()), label.text()))
    for made in window.findChildren(QShortcut):
        if made.parent().isVisible() and made.isEnabled():
            found.append((made.key().toString(), type(made.parent()).__name__))
    return found


@pytest.mark.parametrize("name", PAGES)
def test_that_a_page_can_be_worked_by_keys_and_shows_all_of_itself(tour, window, name):
    tour.to(name)
    known = shortcuts(window)
    twice = [key for key, times in Counter(key for key, _text in known).items() if times > 1]
    assert not twice, [pair for pair in known if pair[0] in twice]
    lies = [
        made.text()
        for made in window.findChildren(QAbstractButton)
        if made.isVisible() and mnemonic(made.text())
        and made.shortcut().toString() != mnemonic(made.text())
    ]  # fmt: skip
    assert not lies, "underlined letters that do nothing"
    page, focus = window._stack.currentWidget(), window.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus), f"the focus is on {focus.accessibleName()}"
    assert not cut_off(window)


def cut_off(window):
    """Name the pages that are wider than their room, and buttons narrower than their words."""
    wide = [
        page.accessibleName()
        for page in window.findChildren(Page)
        if page.isVisible() and page.widget().width() > page.viewport().width()
    ]
    narrow = [
        made.text()
        for made in window.findChildren(QAbstractButton)
        if made.isVisible() and made.objectName() in {"", "primary", "link", "nav", "danger"}
        and made.text() and made.width() < made.minimumSizeHint().width()
    ]  # fmt: skip
    return wide + narrow


@pytest.mark.parametrize("name", ["card", "check", "form", "detail", "findings", "officers"])
def test_that_large_text_from_right_to_left_cuts_nothing_off(
    tour, window, app, settings, settled, name
):
    window._change_settings(replace(settings, scale=150, theme="dark"))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tour.to(name)
    settled()
    assert not cut_off(window)
    areas = [a for a in window.findChildren(QScrollArea) if a.isVisible()]
    assert areas or name == "findings"
    assert window.width() == 1366
