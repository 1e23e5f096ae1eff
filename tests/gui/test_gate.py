"""The door to the findings as an officer meets it."""

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

from stce_desktop.bootstrap import build_services
from stce_desktop.domain.officers import Guard
from stce_desktop.domain.prefill import Prefill
from stce_desktop.domain.settings import Settings
from stce_desktop.gui.widgets.idle_watch import IdleWatch
from stce_desktop.system.paths import Paths

ANNA, BELA = "anna walks to the ferry", "bela counts nine lorries"


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
def gate(window):
    return window.gate.page


@pytest.fixture
def set_up(window, gate, settled):
    """Return the window of a post with one officer, logged in, on the findings page."""
    window.go("findings")
    gate._post.setText("KAPU")
    gate._name.setText("Anna")
    for edit in (gate._new.first, gate._new.second):
        edit.setText(ANNA)
    gate._set_up()
    settled()
    gate._pass()
    settled()
    return window


def page(window):
    here = window._stack.currentWidget()
    return next(name for name, known in window._pages.items() if known is here)


def locked(window, settled):
    window.gate.lock()
    settled()
    return window


def log_in(window, settled, passphrase, name="Anna"):
    gate = window.gate.page
    gate._who.setCurrentIndex(gate._who.findText(name))
    gate._secret.setText(passphrase)
    gate._log_in()
    settled()


def test_that_the_first_opening_asks_and_later_goes_on(window, gate, settled):
    window.go("findings")
    assert page(window) == "login"
    gate._post.setText("KAPU")
    gate._later()
    settled()
    assert page(window) == "findings"
    assert window._services.vault.state().guard is Guard.DEVICE
    assert "whoever takes this machine" in window.settings._guard.text()
    assert "KAPU" in window._who.text()


def test_that_a_post_is_set_up_from_one_page_and_sees_the_code_once(set_up):
    assert page(set_up) == "findings"
    assert set_up._who.text() == "KAPU · Anna"
    assert set_up.settings._officer.isReadOnly()
    texts = [label.text() for label in set_up.gate.page.findChildren(type(set_up._who))]
    code = set_up._services.vault.state().officers
    assert code
    assert not any(text.count("-") == 5 for text in texts if text.isupper())


def test_that_a_weak_passphrase_and_two_that_differ_are_said(window, gate, settled):
    window.go("findings")
    gate._set_up()
    assert "post" in gate.message.text()
    gate._post.setText("KAPU")
    gate._name.setText("Anna")
    gate._new.first.setText(ANNA)
    gate._set_up()
    assert "differ" in gate.message.text()
    gate._new.first.setText("482913")
    gate._new.second.setText("482913")
    gate._set_up()
    settled()
    assert "Twelve characters" in gate.message.text()
    gate._new._suggest()
    gate._set_up()
    settled()
    assert window._services.vault.state().guard is Guard.OPEN


def test_that_search_cards_and_danger_stay_open_while_findings_are_locked(set_up, settled):
    window = locked(set_up, settled)
    assert page(window) == "login"
    assert "locked" in window._who.text()
    for name in ("search", "danger", "decode", "settings"):
        window.go(name)
        assert page(window) == name
    window.go("findings")
    assert page(window) == "login"


def test_that_recording_while_locked_asks_and_goes_on_to_the_form(set_up, settled):
    window = locked(set_up, settled)
    window.logging.start(Prefill(item_name="A can", search_text="can"))
    assert page(window) == "login"
    log_in(window, settled, "anna walks to the harbour")
    assert "does not open" in window.gate.page.message.text()
    log_in(window, settled, ANNA)
    assert page(window) == "form"
    assert window.form._draft.circumstances.officer == "Anna"
    assert window.form._draft.found.item_name == "A can"
    assert "1 wrong passphrase" in window.statusBar().currentMessage()


def test_that_locking_keeps_the_draft_and_the_same_officer_goes_on_with_it(set_up, settled):
    window = set_up
    window.logging.start(Prefill(item_name="A can"))
    settled()
    block = next(b for b in window.form._blocks if "found.description" in b.paths())
    block.fill("found.description", "half a sentence")
    locked(window, settled)
    assert page(window) == "login"
    log_in(window, settled, ANNA)
    assert page(window) == "form"
    drafts = window._services.findings().drafts()
    assert drafts[0].found.description == "half a sentence"


def test_that_another_officer_comes_to_the_list_and_not_to_the_page_of_the_first(set_up, settled):
    window = set_up
    window._services.vault.add("Bela", BELA)
    window.logging.start(Prefill(item_name="A can"))
    settled()
    locked(window, settled)
    log_in(window, settled, BELA, "Bela")
    assert page(window) == "findings"
    assert window._who.text() == "KAPU · Bela"


def test_that_several_wrong_tries_say_how_long_to_wait(set_up, settled):
    window = locked(set_up, settled)
    for _ in range(3):
        log_in(window, settled, "anna walks to the harbour")
    log_in(window, settled, ANNA)
    assert "Wait" in window.gate.page.message.text()
    assert page(window) == "login"


def test_that_a_forgotten_passphrase_is_replaced_by_the_code(set_up, settled):
    code = set_up._services.vault.new_recovery()
    window = locked(set_up, settled)
    gate = window.gate.page
    gate._ask_recovery()
    gate._code.setText("ABCDE")
    gate._new._suggest()
    gate._recover()
    settled()
    assert "thirty characters" in gate.message.text()
    gate._code.setText(code)
    gate._recover()
    settled()
    assert page(window) == "findings"


def test_that_officers_are_added_changed_and_removed_on_their_page(set_up, settled):
    window = set_up
    window._to_officers()
    officers = window.officers
    officers._name.setText("Bela")
    officers._other.first.setText(BELA)
    officers._other.second.setText(BELA)
    officers._add()
    settled()
    assert "Bela may log in" in officers.message.text()
    officers._old.setText(ANNA)
    officers._own._suggest()
    new = officers._own.text()
    officers._change()
    settled()
    assert "holds from now on" in officers.message.text()
    next(b for b in officers.findChildren(QAbstractButton) if b.text() == "Remove Bela").click()
    settled()
    assert [o.name for o in window._services.vault.state().officers] == ["Anna"]
    officers._new_code()
    settled()
    assert officers._code.text().count("-") == 5
    locked(window, settled)
    log_in(window, settled, new)
    assert page(window) == "officers"


def test_that_a_post_that_chose_later_can_set_up_officers_in_the_settings(window, gate, settled):
    window.go("findings")
    gate._later()
    settled()
    window._to_officers()
    assert page(window) == "login"
    gate._post.setText("KAPU")
    gate._name.setText("Anna")
    gate._new._suggest()
    gate._set_up()
    settled()
    gate._pass()
    settled()
    assert page(window) == "officers"


def test_that_the_background_reading_ends_and_tells_of_a_changed_photo(set_up, settled, qtbot):
    window = set_up
    objects = window._services.paths.data_dir / "findings" / "objects" / "ab"
    objects.mkdir(parents=True)
    (objects / ("ab" * 32)).write_bytes(b"no sealed photo")
    window.gate._scrub_on()
    qtbot.waitUntil(lambda: "was changed" in window.statusBar().currentMessage(), timeout=8000)
    assert window._services.findings().last_scrub().faults


def test_that_everything_behind_the_door_has_a_name(set_up, settled):
    window = set_up
    window._to_officers()
    locked(window, settled)
    window.gate.page._ask_recovery()
    nameless = [
        w
        for root in (window.gate.page, window.officers)
        for kind in (QLineEdit, QComboBox, QAbstractButton)
        for w in root.findChildren(kind)
        if not (w.accessibleName() or getattr(w, "text", str)())
    ]
    assert not nameless


def test_that_a_sign_of_a_person_begins_the_wait_anew(qapp):
    parent = QObject()
    watch = IdleWatch(parent)
    watch.start(10)
    timer = watch.findChild(QTimer)
    before = timer.timerId()
    watch.eventFilter(parent, QEvent(QEvent.Type.Paint))
    assert timer.timerId() == before
    watch.eventFilter(parent, QEvent(QEvent.Type.KeyPress))
    assert timer.timerId() != before
    watch.start(0)
    assert not timer.isActive()


def test_that_nobody_there_locks_the_findings(set_up, settled):
    set_up.gate.watch.idle.emit()
    settled()
    assert set_up._services.vault.state().guard is Guard.LOCKED
