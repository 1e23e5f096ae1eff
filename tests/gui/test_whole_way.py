"""The whole way of a finding by keys alone, from the first key on a new machine to the papers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from stce_desktop.bootstrap import build_services
from stce_desktop.domain.finding import Status
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.views import finding_detail_page
from stce_desktop.system.paths import Paths
from tests.gui.test_papers import text_of

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
WORDS = "anna walks to the ferry"


@pytest.fixture
def settings():
    return Settings()


@pytest.fixture
def services(tmp_path, database):
    """Return the services of a machine on which nothing was recorded yet."""
    made = build_services(Paths.under(tmp_path / "home"))
    yield made
    made.vault.close()


@pytest.fixture
def hands(window, settled, qtbot):
    return Hands(window, settled, qtbot)


class Hands:
    """Press keys on whatever has the focus, and count them."""

    def __init__(self, window, settled, qtbot):
        self.window, self._settled, self._qtbot = window, settled, qtbot
        self.pressed = 0
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)

    def press(self, key, *modifiers):
        held = MODIFIER.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(QApplication.focusWidget(), key, held)
        self.pressed += 1
        self._wait()

    def alt(self, letter):
        self.press(getattr(KEY, f"Key_{letter.upper()}"), MODIFIER.AltModifier)

    def type(self, text):
        QTest.keyClicks(QApplication.focusWidget(), text)
        self.pressed += len(text)
        self._wait()

    def _wait(self):
        QTest.qWait(130)  # a key that presses a button lets it go a little later
        self._settled()

    def fill(self, *texts):
        """Type texts into fields, one after the other."""
        for text in texts:
            self.type(text)
            self.press(KEY.Key_Tab)

    def here(self):
        return self.window._here()


@pytest.fixture
def papers(tmp_path, monkeypatch):
    """Answer the desktop's own dialog for files; return the folder of the papers."""
    made = []

    def ask_file(_parent, name):
        made.append(tmp_path / f"{len(made)}-{name}.pdf")
        return made[-1]

    monkeypatch.setattr(finding_detail_page, "ask_file", ask_file)
    return made


def recorded(hands):
    """Search, check and record on a new machine, up to the seal."""
    hands.type("pressure transducer capacitance")
    hands.press(KEY.Key_Return)
    assert hands.here() == "card"
    hands.press(KEY.Key_Return)
    assert hands.here() == "check"
    hands.type("10")
    hands.alt("r")
    assert hands.here() == "login"
    hands.fill("KAPU", "Anna", WORDS)
    hands.type(WORDS)
    hands.press(KEY.Key_Return)
    assert hands.here() == "login", "the recovery code is shown once"
    hands.press(KEY.Key_Return)
    assert hands.here() == "form"
    form = hands.window.form
    assert form._draft.found.item_id
    assert form._draft.found.values[0].value.startswith("10 ")
    hands.type("Exp")
    for _step in range(2):
        hands.press(KEY.Key_Tab)
    hands.fill("Med", "Held")
    hands.type("Bright can with a small fitting")
    QGuiApplication.clipboard().setImage(QImage(40, 30, QImage.Format.Format_RGB32))
    hands.press(KEY.Key_V, MODIFIER.ControlModifier, MODIFIER.ShiftModifier)
    hands.press(KEY.Key_Return, MODIFIER.ControlModifier)


def test_that_the_whole_way_from_first_key_to_papers_needs_no_mouse(hands, papers, services):
    recorded(hands)
    hands.alt("s")
    assert hands.here() == "detail"
    hands.press(KEY.Key_Return)
    assert "Inspection report" in text_of(papers[0])
    assert "Bright can with a small fitting" in text_of(papers[0])
    detail = hands.window.detail
    for language in ("fr", "ar"):
        for _step in range(3):
            hands.press(KEY.Key_Tab)
        assert QApplication.focusWidget() is detail._language
        while detail._language.currentData() != language:
            hands.press(KEY.Key_Down)
            assert hands.pressed < 300
        hands.alt("n")
        assert papers[-1].exists()
        detail.focus_papers()
    assert "marchandises" in text_of(papers[1])
    assert hands.window._waiting.text() == "1 finding not handed over"
    hands.alt("v")
    hands.type("Headquarters")
    hands.alt("h")
    row = services.findings().rows()[0]
    assert row.status is Status.HANDED_OVER
    assert hands.window._waiting.text() == "0 findings not handed over"
    assert "recorded" in detail._message.text()


def test_that_a_locked_draft_waits_and_the_door_has_a_way_back(hands, services):
    recorded(hands)
    hands.press(KEY.Key_N, MODIFIER.ControlModifier)
    assert hands.here() == "form"
    hands.window.form._body.focus("found.description")
    hands.type("A drum without papers")
    hands.press(KEY.Key_L, MODIFIER.ControlModifier)
    assert hands.here() == "login"
    hands.press(KEY.Key_Escape)
    assert hands.here() == "check", "where the officer came from"
    hands.press(KEY.Key_4, MODIFIER.AltModifier)
    assert hands.here() == "login"
    hands.type(WORDS)
    hands.press(KEY.Key_Return)
    assert hands.here() == "findings"
    hands.press(KEY.Key_Return)
    assert hands.here() == "form"
    assert hands.window.form._draft.found.description == "A drum without papers"


def test_that_an_empty_search_leads_on_to_identify_by_looks(hands):
    hands.type("zzqx vvkw")
    hands.alt("o")
    assert hands.here() == "identify"
