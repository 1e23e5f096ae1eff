from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from stce_desktop.domain.search import Filter
from tests.plates import plate


def texts(widget):
    return " ".join(b.text() for b in widget.findChildren(QPushButton) if b.isVisibleTo(widget))


def test_that_a_marking_is_read_while_it_is_typed(window, settled, qtbot):
    window.go("decode")
    qtbot.keyClicks(window.decode.box, "626A13TBE")
    qtbot.waitUntil(lambda: "Capacitance" in texts(window.decode.widget()), timeout=8000)
    window.decode.followed.emit("pressure-transducer-capacitance")
    settled()
    assert window._item.item_id == "pressure-transducer-capacitance"
    window.card.back_wanted.emit()
    assert window._stack.currentWidget() is window.decode


def test_that_a_photo_of_a_plate_leads_to_its_readings(window, settled, qtbot, tmp_path):
    path = tmp_path / "plate.jpg"
    path.write_bytes(plate(["MODEL 626A13TBE"]))
    window.go("decode")
    window.decode.read_photo(path)
    qtbot.waitUntil(lambda: "626A13TBE" in texts(window.decode.widget()), timeout=60_000)


def test_that_a_photo_that_is_none_leaves_a_message(window, settled, tmp_path):
    path = tmp_path / "plate.jpg"
    path.write_bytes(b"no picture")
    window.go("decode")
    window.decode.read_photo(path)
    settled()
    shown = [w.text() for w in window.decode.widget().findChildren(type(window._who))]
    assert any("cannot be read" in text for text in shown)


def test_that_filters_narrow_and_can_be_taken_off(window, settled):
    window.search.search_for("valve")
    settled()
    everything = [window.search._model.id_at(n) for n in range(5)]
    bar = window.search.filters
    bar._family.setCurrentIndex(bar._family.findData("nuclear"))
    settled()
    families = {
        window._services.content.named(window.search._model.id_at(n)).family
        for n in range(window.search._model.rowCount())
    }
    assert families == {"nuclear"}
    assert bar.value() == Filter(family="nuclear")
    bar._clear.click()
    settled()
    assert [window.search._model.id_at(n) for n in range(5)] == everything


def test_that_a_filter_that_hides_everything_leads_on(window, settled):
    bar = window.search.filters
    window.search.search_for("maraging steel tube")
    settled()
    bar._regime.setCurrentIndex(bar._regime.findData("MTCR"))
    bar._family.setCurrentIndex(bar._family.findData("biological"))
    settled()
    wider = [b for b in window.search.empty.findChildren(QPushButton) if "wider" in b.text()]
    assert wider
    wider[0].click()
    settled()
    assert window.search._model.rowCount() > 0


def test_that_searches_are_remembered_and_kept(window, settled, qtbot):
    window.search.search_for("bellows valve")
    settled()
    qtbot.mouseClick(window.search.keep, Qt.MouseButton.LeftButton)
    qtbot.keyClick(window.search.box, Qt.Key.Key_Return)
    settled()
    saved = (window._services.paths.config_dir / "searches.json").read_text()
    assert saved.count("bellows valve") == 2
    window.go("search")
    window.search.box.clear()
    window.search._search()
    qtbot.waitUntil(lambda: "bellows valve" in texts(window.search.empty), timeout=8000)
