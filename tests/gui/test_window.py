from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from stce_desktop.domain.search import QueryKind
from stce_desktop.domain.verdict import Result
from stce_desktop.gui.application import dress, make_window
from tests.gui.conftest import RESOURCES

TRANSDUCER = "pressure-transducer-capacitance"


def open_card(window, settled, item_id=TRANSDUCER):
    window.open_card(item_id, "typed words")
    settled()
    return window.card


def test_that_typing_shows_results_and_enter_opens_the_first(window, settled, qtbot):
    qtbot.keyClicks(window.search.box, "capacitance manometer")
    qtbot.waitUntil(lambda: window.search._model.rowCount() > 0, timeout=8000)
    assert window.search._model.id_at(0) == TRANSDUCER
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    settled()
    assert window._stack.currentWidget() is window.card
    assert window._item.item_id == TRANSDUCER


def test_that_the_list_is_reached_by_down_and_left_by_a_card_and_back(window, settled, qtbot):
    window.search.search_for("2B230")
    settled()
    qtbot.keyClick(window.search.box, Qt.Key.Key_Down)
    assert window.search.list.hasFocus()
    qtbot.keyClick(window.search.list, Qt.Key.Key_Return)
    settled()
    assert window._stack.currentWidget() is window.card
    window.card.back_wanted.emit()
    assert window._stack.currentWidget() is window.search
    assert window.search.box.text() == "2B230"


def test_that_a_stale_answer_is_never_shown(window, settled):
    window.search.box.setText("fermenter")
    window.search._search()
    window.search.box.setText("thionyl chloride")
    window.search._search()
    settled()
    ids = [window.search._model.id_at(i) for i in range(window.search._model.rowCount())]
    assert "thionyl-chloride-drum" in ids[:2]
    assert "sanitary-fermenter" not in ids


def test_that_no_hits_say_that_this_is_no_release_and_lead_on(window, settled):
    window.search.search_for("zzqx vvkw")
    settled()
    texts = " ".join(label.text() for label in window.search.empty.findChildren(type(window._who)))
    assert "No match is not a release" in texts
    assert not window.search.list.isVisible()


def test_that_the_reading_of_the_text_can_be_changed(window, settled):
    window.search.search_for("2B230")
    settled()
    assert "control code" in window.search.taken.text()
    window.search._read_as = QueryKind.WORDS
    window.search._search()
    settled()
    assert "words" in window.search.taken.text()


def test_that_the_card_shows_slots_in_the_fixed_order(window, settled):
    open_card(window, settled)
    titles = [slot.title for slot in window._item.slots]
    order = ["Values that decide", "Look-alikes", "Ordinary uses", "HS codes", "2B230"]
    places = [next(i for i, t in enumerate(titles) if t.startswith(word)) for word in order]
    assert places == sorted(places)
    assert titles[-1] == "Sources and edition"


def test_that_a_picture_has_its_call_outs_at_the_telltales(window, settled):
    card = open_card(window, settled)
    viewer = card.pictures.viewer
    assert viewer._calls
    assert not viewer.grab().toImage().isNull()
    viewer.show_calls(False)
    assert viewer._gutter() == 0


def test_that_a_card_without_a_picture_says_so(window, settled):
    pictured = set(window.search._model._pictures)
    bare = next(c.id for c in window._services.content.commodities() if c.id not in pictured)
    card = open_card(window, settled, bare)
    assert card.pictures.viewer._pixmap.isNull()
    assert not card.pictures.viewer.grab().toImage().isNull()


def test_that_a_twin_is_one_click_away_and_back_returns(window, settled):
    open_card(window, settled)
    twin = (
        window._item.slots[[s.title for s in window._item.slots].index("Look-alikes")].links[0].id
    )
    window.card.followed.emit(twin)
    settled()
    assert window._item.item_id == twin
    window.card.back_wanted.emit()
    settled()
    assert window._item.item_id == TRANSDUCER


def test_that_values_are_checked_while_typing(window, settled, qtbot):
    open_card(window, settled)
    window.card.check_wanted.emit(window._item)
    settled()
    rows = window.check._rows
    for name, text in {
        "full_scale": "10 kPa", "accuracy_fs": "0.5 %", "seal_material": "none",
        "sensing_element_material": "nickel", "pressure_reference": "absolute",
    }.items():  # fmt: skip
        rows[name].fill(text)
    qtbot.waitUntil(lambda: window.check._trial.report.result is Result.MEETS, timeout=8000)
    rows["full_scale"].fill("10 mm")
    qtbot.waitUntil(lambda: "full_scale" in window.check._trial.messages, timeout=8000)
    assert "kPa" in rows["full_scale"]._message.text()


def test_that_a_finding_takes_over_the_check(window, settled, qtbot):
    open_card(window, settled)
    window.card.check_wanted.emit(window._item)
    settled()
    window.check._rows["full_scale"].fill("10 kPa")
    qtbot.waitUntil(lambda: "full_scale" in window.check._trial.given, timeout=8000)
    window.check._want_log()
    settled()
    draft = window.form._draft
    assert window._stack.currentWidget() is window.form
    assert draft.found.item_id == TRANSDUCER
    assert draft.found.values[0].value == "10 kPa"
    assert draft.trace.search_terms == ("typed words",)
    assert draft.circumstances.post == "KAPU"


def test_that_danger_is_one_key_away_and_shows_the_first_action(window, qtbot):
    window.go("findings")
    window._navigation._danger.click()
    assert window._stack.currentWidget() is window.danger
    window.danger._tiles[2].click()
    guide = window._services.content.hazards()[2]
    texts = [w.text() for w in window.danger.findChildren(type(window._who))]
    assert any(guide.first[0] in text for text in texts)


def test_that_settings_are_kept_and_used_at_once(window, settled):
    window.settings._officer.setText("B. Other")
    window.settings._officer.editingFinished.emit()
    window.settings._theme.setCurrentIndex(window.settings._theme.findData("dark"))
    assert "B. Other" in window._who.text()
    assert QApplication.instance().property("theme") == "dark"
    saved = (window._services.paths.config_dir / "settings.json").read_text()
    assert "B. Other" in saved


def test_that_settings_that_cannot_be_saved_say_so(window):
    window._services.paths.config_dir.parent.mkdir(parents=True, exist_ok=True)
    window._services.paths.config_dir.write_text("a file where the folder should be")
    window.settings.changed.emit(replace(window._settings, post="X"))
    assert window.settings.message.text()


def test_that_training_is_marked(window, settled):
    window.settings.changed.emit(replace(window._settings, training=True))
    settled()
    assert window._training.isVisible()
    assert window.windowTitle().startswith("TRAINING")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [100, 150])
def test_that_every_theme_and_size_fits_a_small_screen(
    app, qtbot, services, settings, theme, scale
):
    chosen = replace(settings, theme=theme, scale=scale)
    dress(app, RESOURCES / "icons", chosen)
    window = make_window(app, services, chosen, RESOURCES)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 740
    for name in ("search", "identify", "findings", "danger", "settings"):
        window.go(name)
        qtbot.waitUntil(window.is_idle, timeout=8000)
        assert not window.grab().toImage().isNull()
    window.close()
