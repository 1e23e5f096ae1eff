"""Pictures in the window: viewer, pairs, contact sheet, own photos, printed cards, signs."""

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from stce_desktop.app.use_cases.print_card import CardSize
from stce_desktop.domain.card import Picture
from stce_desktop.gui.models.picture_file import PictureFileError, read_image
from stce_desktop.gui.models.thumbnails import KEPT_BYTES, Thumbnails
from stce_desktop.gui.widgets.picture_view import PictureView
from stce_desktop.gui.widgets.safe_label import SafeLabel
from stce_desktop.gui.widgets.sign_strip import SignLabel
from stce_desktop.imaging import limits
from tests.fakes import picture

CENTRE, CAMERA, BARE = "five-axis-machining-centre", "thermal-imaging-camera", "beryllium-metal"
ROTOR, TUBE = "gas-centrifuge-rotor-tube", "aluminium-tube-6061"


@pytest.fixture(autouse=True)
def active(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.fixture
def card(window, settled):
    window.open_card(CAMERA, "")
    settled()
    return window.card


@pytest.fixture
def viewer(window, card, settled):
    card.pictures.focus_picture()
    QTest.keyClick(card.pictures.viewer, Qt.Key.Key_Return)
    settled()
    return window.viewer


@pytest.fixture
def browse(window, settled, qtbot):
    window.go("browse")
    settled()
    qtbot.waitUntil(lambda: window.browse.model.rowCount() > 0)
    return window.browse


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "shed.jpg"
    path.write_bytes(picture((640, 480)))
    return path


def here(window):
    return window._stack.currentWidget()


def press(widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(widget, key, modifier)
    QTest.qWait(160)
    QApplication.processEvents()


def texts(widget):
    return " ".join(w.text() for w in widget.findChildren(SafeLabel) if not w.isHidden())


def turn_wheel(view, at, steps, modifier=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, steps), Qt.MouseButton.NoButton, modifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def test_that_enter_on_the_picture_opens_the_viewer_and_esc_leads_back(window, card, viewer):
    assert here(window) is viewer
    assert viewer.one.hasFocus()
    press(window, Qt.Key.Key_Escape)
    assert here(window) is card
    assert card.pictures.viewer.hasFocus()


def test_that_a_click_opens_the_viewer_but_a_drag_does_not(window, card):
    view = card.pictures.viewer
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(160, 160))
    assert here(window) is card
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert here(window) is window.viewer


def test_that_page_keys_go_through_the_views_and_round(window, viewer):
    first = viewer.one._picture.view
    press(window, Qt.Key.Key_PageDown)
    assert viewer.one._picture.view != first
    assert "2 of 2" in texts(viewer)
    press(window, Qt.Key.Key_PageDown)
    assert viewer.one._picture.view == first


def test_that_keys_zoom_and_move_within_the_picture(viewer):
    view = viewer.one
    for _time in range(20):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view._sight.zoom == pytest.approx(8.0)
    for _time in range(60):
        QTest.keyClick(view, Qt.Key.Key_Right)
    reach = (view._size().width() - view._room().width() / 8) / 2
    assert view._sight.x == pytest.approx(reach)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert (view._sight.zoom, view._sight.x, view._sight.y) == (1.0, 0.0, 0.0)


def test_that_the_wheel_keeps_the_place_under_the_pointer(viewer):
    view = viewer.one
    view.zoom_by(2.0)
    at = view._room().center() + QPointF(40, 30)
    place = view._target()
    before = (at - place.topLeft()) / view._sight.zoom
    turn_wheel(view, at, 240)
    place = view._target()
    after = (at - place.topLeft()) / view._sight.zoom
    assert view._sight.zoom > 2.0
    assert (after - before).manhattanLength() < 0.01


def test_that_the_wheel_on_a_card_scrolls_the_page_and_zooms_with_ctrl(card):
    view = card.pictures.viewer
    at = view._room().center()
    turn_wheel(view, at, 120)
    assert view._sight.zoom == 1.0
    turn_wheel(view, at, 120, Qt.KeyboardModifier.ControlModifier)
    assert view._sight.zoom > 1.0


def test_that_a_drag_moves_a_zoomed_picture(viewer):
    view = viewer.one
    view.zoom_by(4.0)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    QTest.mouseMove(view, QPoint(340, 260))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(340, 260))
    assert view._sight.x == pytest.approx(15, abs=1)
    assert view._sight.y == pytest.approx(10, abs=1)


def test_that_call_outs_are_switched_off_and_the_picture_grows(viewer):
    with_texts = viewer.one._room().width()
    viewer.calls.click()
    assert viewer.one._room().width() > with_texts


def test_that_a_pair_has_one_scale_and_one_zoom(window, settled):
    window.identify.twin_wanted.emit(ROTOR, TUBE)
    settled()
    window.twin._pictures.views[1].setFocus()
    QTest.keyClick(window.twin._pictures.views[1], Qt.Key.Key_Return)
    settled()
    one, other = window.viewer.both.views
    assert here(window) is window.viewer
    assert "one scale" in texts(window.viewer)
    for view in (one, other):
        shown = view._size().width() / (view._picture.width * view._picture.mm_per_pixel)
        assert shown == pytest.approx(one._per_mm)
    other.zoom_by(3.0)
    assert one._sight == other._sight
    QTest.keyClick(other, Qt.Key.Key_Right)
    assert one._sight.zoom == other._sight.zoom == pytest.approx(3.0)
    assert other._sight.x > 0
    press(window, Qt.Key.Key_Escape)
    assert here(window) is window.twin


def test_that_a_missing_damaged_or_oversized_picture_is_a_sentence(qtbot, tmp_path, monkeypatch):
    view = PictureView()
    qtbot.addWidget(view)
    shown = Picture("hero", tmp_path / "hero.webp", 960, 720, 0.5, {"a": (1.0, 2.0)})

    def said():
        view.show_picture(shown, (), "Tube")
        assert not view.grab().toImage().isNull()
        return view.accessibleDescription()

    assert said().startswith("The picture is missing (hero.webp")
    shown.path.write_bytes(b"RIFF no picture")
    assert said().startswith("The picture is damaged (hero.webp")
    Image.new("RGB", (300, 200)).save(shown.path)
    assert not said()
    monkeypatch.setattr(limits, "MAX_PIXELS", 300 * 200 - 1)
    assert said().startswith("The picture is too large to be shown (hero.webp")


def test_that_a_small_image_covers_what_was_asked_for(tmp_path):
    path = tmp_path / "wide.png"
    Image.new("RGB", (800, 200)).save(path)
    assert read_image(path, cover=QSize(100, 75)).size() == QSize(300, 75)
    with pytest.raises(PictureFileError, match=r"Remove it and add it again\."):
        read_image(tmp_path / "gone.jpg", is_own=True)


def test_that_all_goods_are_tiles_and_a_word_narrows_them(window, browse, settled, qtbot):
    total = len(tuple(window._services.content.commodities()))
    assert browse.model.rowCount() == total
    assert browse.box.hasFocus()
    QTest.keyClicks(browse.box, "thermal camera")
    qtbot.waitUntil(lambda: 0 < browse.model.rowCount() < 20)
    QTest.keyClick(browse.box, Qt.Key.Key_Return)
    assert browse.sheet.hasFocus()
    browse.sheet.go_to(browse.model.place_of(CAMERA))
    QTest.keyClick(browse.sheet, Qt.Key.Key_Return)
    settled()
    assert here(window) is window.card
    assert window.item_shown() == CAMERA
    press(window, Qt.Key.Key_Escape)
    assert here(window) is browse
    assert browse.sheet.hasFocus()


def test_that_a_family_narrows_and_an_unknown_word_says_what_to_do(browse, qtbot):
    family = browse.tree.topLevelItem(1)
    browse.tree.setCurrentItem(family)
    assert family.text(0).endswith(f"({browse.model.rowCount()})")
    browse.box.setText("zzqx")
    qtbot.waitUntil(lambda: browse.model.rowCount() == 0)
    assert "Take a word away" in texts(browse)
    assert not browse.grab().toImage().isNull()


def test_that_arrows_follow_the_eye_when_mirrored(app, browse):
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    browse.sheet.go_to(0)
    QTest.keyClick(browse.sheet, Qt.Key.Key_Left)
    assert browse.sheet.currentIndex().row() == 1
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def many(tmp_path, qtbot):
    path = tmp_path / "one.png"
    Image.new("RGB", (640, 480), "red").save(path)
    thumbnails = Thumbnails({str(n): path for n in range(400)})
    thumbnails.use_size(QSize(400, 300))
    yield thumbnails
    thumbnails.close()


def test_that_thumbnails_come_later_at_their_size_and_memory_stays_bounded(many, qtbot):
    assert many.image("0") is None
    qtbot.waitUntil(many.is_idle)
    assert many.image("0").size() == QSize(400, 300)
    for start in range(0, 400, 40):
        for number in range(start, start + 40):
            many.image(str(number))
        qtbot.waitUntil(many.is_idle)
    assert 0 < many.kept_bytes() <= KEPT_BYTES
    assert many.image("399") is not None
    assert many.image("0") is None


def test_that_tiles_scrolled_past_are_dropped_and_can_be_asked_for_again(many, qtbot):
    for number in range(400):
        many.image(str(number))
    qtbot.waitUntil(many.is_idle)
    assert many.image("399") is not None
    assert many.image("5") is None
    qtbot.waitUntil(many.is_idle)
    assert many.image("5") is not None


def test_that_an_unreadable_picture_gives_a_null_image_once(tmp_path, qtbot):
    thumbnails = Thumbnails({"gone": tmp_path / "gone.webp"})
    thumbnails.image("gone")
    qtbot.waitUntil(thumbnails.is_idle)
    assert thumbnails.image("gone").isNull()
    assert thumbnails.is_idle()
    thumbnails.close()


def test_that_an_own_photo_is_shown_first_marked_and_removed_again(window, settled, photo):
    window.open_card(BARE, "")
    settled()
    before = window.card.pictures._picture, window.browse.thumbnails.has_file(BARE)
    window.pictures.add_photo(BARE, photo)
    settled()
    pictures = window.card.pictures
    assert pictures._picture.is_own
    assert "own photo" in texts(pictures)
    assert window.browse.thumbnails.has_file(BARE)
    stored = pictures._picture.path
    assert stored.is_file()
    assert window._services.paths.data_dir in stored.parents
    pictures._remove.click()
    settled()
    assert (window.card.pictures._picture, window.browse.thumbnails.has_file(BARE)) == before
    assert not stored.exists()


def test_that_a_turned_photo_is_kept_upright_without_its_metadata(window, card, settled, tmp_path):
    path = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[274] = 6  # the camera was held on its side
    exif[315] = "A. Officer"
    Image.new("RGB", (400, 200), "blue").save(path, exif=exif)
    window.pictures.add_photo(CAMERA, path)
    settled()
    shown = window.card.pictures._picture
    assert (shown.width, shown.height) == (200, 400)
    with Image.open(shown.path) as kept:
        assert kept.size == (200, 400)
        assert not kept.getexif()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda path: path.write_bytes(b"no picture"), "not a photo that can be opened"),
        (lambda path: None, "cannot be read"),
        (lambda path: path.write_bytes(b"\0" * (limits.MAX_BYTES + 1)), "too large"),
    ],
    ids=["damaged", "missing", "oversized"],
)
def test_that_a_photo_that_cannot_be_taken_is_refused_in_a_sentence(
    window, card, settled, tmp_path, make, said
):
    make(tmp_path / "bad.jpg")
    window.pictures.add_photo(CAMERA, tmp_path / "bad.jpg")
    settled()
    assert said in card.pictures.message.text()
    assert "bad.jpg" in card.pictures.message.text()
    assert "object at" not in card.pictures.message.text()
    assert not card.pictures._picture.is_own


def test_that_the_window_prints_the_card_and_says_where(window, card, settled, tmp_path):
    window.pictures.print_item(CAMERA, CardSize.A6, tmp_path / "card.pdf")
    settled()
    assert (tmp_path / "card.pdf").is_file()
    assert "card.pdf" in window.statusBar().currentMessage()
    window.pictures.print_item(CAMERA, CardSize.A6, tmp_path / "gone" / "card.pdf")
    settled()
    assert "cannot be written" in window.statusBar().currentMessage()


def test_that_every_hazard_shows_its_sign_on_cards_and_on_danger(window, settled):
    window.open_card("thionyl-chloride-drum", "")
    settled()
    signs = window.card.findChildren(SignLabel)
    assert len(signs) == len(window._item.hazards)
    assert all(not sign.pixmap().isNull() and sign.accessibleName() for sign in signs)
    window.go("danger")
    assert all(not tile.icon().isNull() for tile in window.danger._tiles)


def test_that_the_first_action_stands_in_sight_of_any_tile(window, settled):
    window.go("danger")
    settled()
    page = window.danger
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    page._tiles[-1].click()
    QApplication.processEvents()
    first = page._detail.itemAt(0).widget()
    top = first.mapTo(page.viewport(), QPoint(0, 0)).y()
    assert -first.height() < top < page.viewport().height() // 2
