from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from stce_desktop.app.use_cases.retest_findings import Retested
from stce_desktop.domain.finding import FindingRow, Status
from stce_desktop.domain.finding_list import Progress, ShiftFigures
from stce_desktop.domain.prefill import Prefill
from stce_desktop.gui.models.findings_model import FindingsModel
from stce_desktop.gui.presenters import finding_list as words
from stce_desktop.gui.views import training_switch
from tests.many import Late, Scribe, SteadyClock, fill

TODAY = "2026-04-10"
ROW = FindingRow(
    "1", "KAPU-2026-0001", 1, Status.FINAL, "A can", "seized", "KAPU", "A. Officer",
    "2026-04-01T10:00:00+02:00", "ABCDE-FGHJK-0", 2, False, 5,
)  # fmt: skip


@pytest.fixture
def many(window, settled):
    """Return a function that puts findings into the store and shows the page."""

    def put(count, scribe=Scribe, start=None):
        desk = window._services.findings()
        clock = SteadyClock(start or datetime.now(UTC) - timedelta(hours=1))
        desk._clock = desk._ledger._clock = clock
        fill(desk, scribe(clock), count)
        window.go("findings")
        settled()
        return window.findings

    return put


def type_into(page, settled, text):
    page._filter.setText(text)
    page.refresh()
    settled()


def test_that_a_long_list_comes_a_page_at_a_time_while_one_scrolls(many, settled):
    page = many(450)
    assert page.filters.total.text() == "450 findings"
    assert page.model.rowCount() == 200
    page.table.scrollToBottom()
    settled()
    assert page.model.rowCount() == 400
    page.table.scrollToBottom()
    settled()
    page.table.scrollToBottom()
    settled()
    assert page.model.rowCount() == 450
    numbers = {page.model.row_at(n).number for n in range(450)}
    assert len(numbers) == 450


def test_that_rows_that_arrive_for_an_older_list_are_dropped(many, settled):
    page = many(250)
    page.table.scrollToBottom()
    page._filter.setText("POST1")
    page.refresh()
    settled()
    fits = int(page.filters.total.text().split()[0])
    assert page.model.rowCount() == fits == 84


def test_that_an_answer_to_what_was_typed_before_is_never_shown(many, settled):
    page = many(30)
    page._filter.setText("valve")
    page.refresh()
    page._filter.setText("zzqx")
    settled()
    page.refresh()
    settled()
    assert page.model.rowCount() == 0
    assert page._empty.isVisible()
    assert "fits" in page._nothing_title.text()
    page._lead_back.click()
    settled()
    assert page.model.rowCount() == 30


def test_that_typing_by_itself_searches(many, settled, qtbot):
    page = many(30)
    QTest.keyClicks(page._filter, "POST1")
    qtbot.waitUntil(lambda: page.model.rowCount() == 10, timeout=4000)


def test_that_the_keyboard_leads_from_the_box_into_the_list_and_opens(many, settled, window):
    page = many(3)
    QTest.keyClick(page._filter, Qt.Key.Key_Down)
    assert page.table.hasFocus()
    page.focus_box()
    QTest.keyClick(page._filter, Qt.Key.Key_Return)
    settled()
    assert window._stack.currentWidget() is window.detail


def test_that_drafts_stand_first_and_open_in_the_form(many, settled, window):
    desk = window._services.findings()
    desk.save_draft(desk.new_draft(Prefill(item_name="A draft of a valve")))
    page = many(2)
    assert page.model.row_at(0).status is Status.DRAFT
    page._open(page.model.index(0, 0))
    settled()
    assert window.form._draft.found.item_name == "A draft of a valve"
    type_into(page, settled, "nothing of it")
    assert page.model.rowCount() == 0
    type_into(page, settled, "draft")
    assert page.model.rowCount() == 1


def test_that_every_filter_narrows_and_can_be_taken_off(many, settled):
    page = many(60)
    bar = page.filters
    for combo in bar._lists():
        for place in range(1, combo.count()):
            combo.setCurrentIndex(place)
            settled()
            assert page.model.rowCount() <= 60
            assert bar._clear.isEnabled()
        bar.reset()
        settled()
        assert page.model.rowCount() == 60
    bar._officer.setCurrentIndex(1)
    settled()
    name = bar._officer.currentData()
    assert {page.model.row_at(n).officer for n in range(page.model.rowCount())} == {name}


def test_that_chosen_days_work_in_either_order(many, settled):
    page = many(5)
    bar = page.filters
    bar._days.setCurrentIndex(bar._days.findData("chosen"))
    assert bar._between.isVisible()
    bar._from.setDate(QDate(2099, 1, 1))
    bar._to.setDate(QDate(2000, 1, 1))
    settled()
    assert page.model.rowCount() == 5
    bar._to.setDate(QDate(2098, 1, 1))
    settled()
    assert page.model.rowCount() == 0


def test_that_overdue_is_said_by_sign_and_word_and_leads_to_those_rows(many, settled):
    page = many(4, Late)
    assert "4 findings are overdue" in page._overdue.text()
    page._overdue.click()
    settled()
    text = page.model.data(page.model.index(0, words.DEADLINE_COLUMN))
    assert text.startswith("▲ overdue ")
    assert page.model.data(page.model.index(0, 2), Qt.ItemDataRole.ForegroundRole) is not None
    assert "Seal: " in page.model.data(page.model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)


def shown_texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_that_the_figures_of_the_shift_count_since_a_time(many, settled, qtbot):
    page = many(6)
    page._toggle_figures()
    settled()
    texts = [label.text() for label in page.figures.findChildren(QLabel)]
    assert "6" in texts
    assert any(text.startswith("half within") for text in texts)
    for place in range(page.figures.span.count()):
        page.figures._choose(place)
        settled()
    page.figures.since.setDateTime(page.figures.since.dateTime().addYears(200))
    settled()
    qtbot.waitUntil(lambda: "Nothing was recorded since then." in shown_texts(page.figures))
    page.figures._close()
    assert page.figures.isHidden()


def test_that_an_old_finding_is_tested_again_and_noted_only_on_request(many, settled, window):
    page = many(2, Late)
    desk = window._services.findings()
    before = [desk.get(row.id) for row in desk.rows()]
    page._test.click()
    settled()
    assert "2 would now stand differently" in page.retest.message.text()
    assert [desk.get(row.id) for row in desk.rows()] == before
    add = next(b for b in page.retest.findChildren(QPushButton) if b.text() == "Add to the finding")
    add.click()
    settled()
    assert not add.isEnabled()
    noted = [f for f in (desk.get(row.id) for row in desk.rows()) if f.retests]
    assert len(noted) == 1
    assert (noted[0].retests[0].before, noted[0].retests[0].now) == ("meets", "may_meet")
    assert replace(noted[0], retests=()) in before
    assert desk.history(noted[0].id)[-1].kind == "retested"
    page.retest._close()
    settled()
    assert "1 finding was checked" in page._outdated.text()
    assert page.table.isVisible()


def test_that_an_empty_store_leads_to_the_search(window, settled):
    window.go("findings")
    settled()
    assert window.findings._nothing_title.text() == "No findings yet"
    assert not window.findings._filter.isVisible()
    window.findings._lead_on.click()
    assert window._stack.currentWidget() is window.search


def test_that_a_damaged_list_is_made_again_under_the_officer_s_hands(many, settled, window):
    page = many(5)
    window._services.findings().listing._store.close()
    page.refresh()
    settled()
    assert page.model.rowCount() == 5


def test_that_real_findings_and_training_never_show_each_other(many, settled, window, monkeypatch):
    page = many(3)
    window.settings._training.setChecked(True)
    settled()
    assert page.model.rowCount() == 0
    assert "0 findings" in window._waiting.text()
    window.logging.start(Prefill(item_name="Exercise"))
    settled()
    assert window.form._draft.training
    asked = []
    monkeypatch.setattr(training_switch, "ask_switch", lambda *a, **k: asked.append(a[1]) or False)
    window._training.end_wanted.emit()
    settled()
    assert asked == [1]
    assert window._training.isVisible()
    assert window.settings._training.isChecked()
    monkeypatch.setattr(training_switch, "ask_switch", lambda *a, **k: True)
    window._training.end_wanted.emit()
    settled()
    assert not window._training.isVisible()
    assert page.model.rowCount() == 3
    assert window.form._draft is None
    window.settings._training.setChecked(True)
    settled()
    assert [page.model.row_at(n).item for n in range(page.model.rowCount())] == ["Exercise"]


def test_that_training_is_kept_over_a_restart(services, settings, app, qtbot, resources_of):
    window = resources_of(replace(settings, training=True))
    assert window._services.findings().training
    assert window.windowTitle().startswith("TRAINING")


@pytest.fixture
def resources_of(app, services, qtbot):
    from stce_desktop.gui.application import make_window
    from tests.gui.conftest import RESOURCES

    def make(settings):
        made = make_window(app, services, settings, RESOURCES)
        qtbot.addWidget(made)
        return made

    yield make
    services.vault.train(on=False)


def test_that_the_model_keeps_qt_s_rules_while_it_grows(qtmodeltester):
    model = FindingsModel()
    model.show_rows((ROW,), TODAY, is_whole=False)
    wanted = []
    model.more_wanted.connect(wanted.append)
    qtmodeltester.check(model, force_py=True)
    model.add_rows((replace(ROW, id="2"),), is_whole=True)
    qtmodeltester.check(model, force_py=True)
    assert model.rowCount() == 2
    assert wanted == [ROW]


@pytest.mark.parametrize(
    ("due", "text"),
    [
        ("2026-04-09", "▲ overdue 1 day"), ("2026-03-10", "▲ overdue 31 days"),
        ("2026-04-10", "due today"), ("2026-04-11", "in 1 day"), ("2026-04-17", "in 7 days"),
        ("2026-06-01", "2026-06-01"),
    ],
)  # fmt: skip
def test_that_a_deadline_says_the_days_that_are_left(due, text):
    assert words.deadline_words(replace(ROW, due=due), TODAY) == text


def test_that_signs_that_act_do_not_reach_the_list():
    row = replace(ROW, item="a\u202eb\nc\x1b[31m", deadline="soon\u2066", officer="x\u200fy")
    cells = words.cells(row, TODAY)
    assert cells[words.ITEM_COLUMN] == "a b c [31m"
    assert not any(sign in "".join(cells) for sign in "\u202e\u2066\u200f\n\x1b")


def test_that_training_and_open_questions_are_said_in_the_state():
    row = replace(ROW, training=True, open_questions=2, status=Status.HANDED_OVER)
    assert words.state_words(row) == "handed over · TRAINING · 2 open questions"


def test_that_figures_say_what_the_clock_hides():
    figures = ShiftFigures(3, (("seized", 2), ("returned", 1)), 90, 4000, 1, 0, 3, 1)
    rows = dict(words.figures_rows(figures, 2))
    assert rows["draft to decision"] == (
        "half within 1 min 30 s, longest 1 h 06 min (1 not counted, clock unclear)"
    )
    assert rows["overdue"] == "▲ 1"
    assert words.disposition_rows(figures)[0] == ("Seized", "2")
    assert dict(words.figures_rows(replace(figures, recorded=1), 0))["draft to decision"][0] == "–"


def test_that_a_retest_says_before_and_now_in_the_words_of_the_check():
    found = Retested("1", "K-1", "A can", "may_meet", "meets", "0.5 % is met", "2024", ("mass",))
    title, text = words.retest_words(found)
    assert title == "K-1 · A can"
    assert text.splitlines()[0] == "May meet, data missing → Meets the listed text"
    assert "mass" in text
    assert "look at it again" in words.retest_words(replace(found, is_gone=True))[1]
    assert "None of them" in words.retested_words(4, 0)


def test_that_progress_is_said_until_the_list_is_complete():
    assert "500 of 900" in words.progress_words(Progress(500, 900))
    assert words.progress_words(Progress(900, 900)) == ""
