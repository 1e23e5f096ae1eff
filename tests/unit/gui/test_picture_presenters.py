"""What is said about pictures, what the contact sheet shows, and what goes on a printed card."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from stce_desktop.app.use_cases.browse_goods import BrowseRow, browse_goods
from stce_desktop.app.use_cases.show_card import show_card
from stce_desktop.bootstrap import build_services
from stce_desktop.domain.card import Picture
from stce_desktop.gui.presenters.browse_state import (
    Shelf,
    count_words,
    narrowed,
    shelves,
    spoken,
    tile_note,
)
from stce_desktop.gui.presenters.card_paper import card_paper
from stce_desktop.gui.presenters.picture_state import (
    bar_mm,
    call_outs,
    caption_words,
    picture_pairs,
    view_words,
)
from stce_desktop.system.paths import Paths

CAMERA = "thermal-imaging-camera"
TODAY = date(2026, 3, 4)


def picture(view, *, own=False):
    return Picture(view, Path(f"{view}.webp"), 960, 720, 0 if own else 0.5, {}, own, "2026-01-02")


@pytest.fixture(scope="module")
def services(tmp_path_factory, database):
    made = build_services(Paths.under(tmp_path_factory.mktemp("home")))
    yield made
    made.vault.close()


@pytest.fixture(scope="module")
def rows(services):
    return browse_goods(services)


@pytest.mark.parametrize(
    ("pixels_per_mm", "room", "length"),
    [(1.0, 300, 200), (1.0, 199, 100), (0.01, 300, 20_000), (50, 300, 5), (500, 300, 0)],
)
def test_that_the_scale_bar_is_the_longest_round_length_with_room(pixels_per_mm, room, length):
    assert bar_mm(pixels_per_mm, room) == length


def test_that_a_call_out_without_a_label_is_left_out():
    shown = replace(picture("hero"), anchors={"lens": (1.0, 2.0), "strange": (3.0, 4.0)})
    (call,) = call_outs(shown, {"lens": "Dark lens"})
    assert (call.text, call.x, call.y) == ("Dark lens", 1.0, 2.0)


def test_that_an_illustration_and_a_photo_never_pass_for_each_other():
    assert caption_words(picture("hero")) == "illustration"
    assert caption_words(picture("own", own=True)) == "own photo, added 2026-01-02"
    assert view_words("own-2") == "Own &photo 2"


def test_that_pairs_are_the_same_view_of_each_and_photos_come_last():
    hero, close, mine = picture("hero"), picture("closeup"), picture("own", own=True)
    assert picture_pairs((mine, hero, close), (hero,)) == ((hero, hero),)
    assert picture_pairs((mine,), (mine, close)) == ((mine, close),)
    assert picture_pairs((mine,), ()) == ((mine, None),)
    assert picture_pairs((), ()) == ()


def test_that_every_item_stands_on_a_shelf_and_the_numbers_agree(rows, services):
    assert {row.id for row in rows} == {c.id for c in services.content.commodities()}
    found = shelves(rows)
    assert found[0][0].label == f"All goods ({len(rows)})"
    for family, groups in found[1:]:
        in_family = narrowed(rows, family.shelf, "")
        assert family.label.endswith(f"({len(in_family)})")
        assert sum(len(narrowed(rows, g.shelf, "")) for g in groups) == len(in_family)
    assert sum(len(narrowed(rows, family.shelf, "")) for family, _g in found[1:]) == len(rows)


def test_that_every_item_has_a_kind_with_a_drawing(rows):
    folder = Path(__file__).parents[3] / "resources" / "states" / "kind"
    assert not [row.id for row in rows if not (folder / f"{row.kind}.svg").is_file()]


def test_that_the_filter_takes_words_of_any_language_and_codes(rows):
    def found(text):
        return {row.id for row in narrowed(rows, Shelf(), text)}

    assert CAMERA in found("6a003 thermal")
    assert "abrasive-carbide-grit" in found("карбид КРЕМНИЯ")
    assert not found("zzqx")
    assert "Take a word away" in count_words(0, len(rows))


def test_that_a_tile_says_what_the_thing_is_to_a_list():
    row = BrowseRow("id", "Tube", "nuclear", "Metal", "metal-tube", ("1C202", "1C216"), False, "")
    assert tile_note(row) == "1C202 1C216 · Metal"
    assert tile_note(replace(row, is_twin=True)) == "ordinary twin · Metal"
    assert spoken(row, has_picture=False).endswith("no picture yet")
    assert not spoken(row, has_picture=True).endswith("no picture yet")


def test_that_a_printed_card_numbers_the_telltales_it_shows(services):
    card = show_card(services, CAMERA)
    paper = card_paper(card, TODAY, training=False)
    numbers = {spot.number for spot in paper.spots}
    assert numbers <= set(range(1, len(card.commodity.telltales) + 1))
    assert len(numbers) == len(card.pictures[0].anchors)
    assert [label.split("  ")[0] for label, _text in paper.telltales] == [
        str(n) for n in range(1, len(paper.telltales) + 1)
    ]
    titles = [title for title, _rows in paper.sections]
    assert titles == ["Values that decide", "Look-alikes", "Size, packing and markings"]
    assert paper.qr == CAMERA
    assert card.edition.date in paper.foot[0]
    assert "2026-03-04" in paper.foot[1]
    assert not paper.mark


def test_that_a_line_drawing_is_printed_before_anything_else_and_training_is_marked(services):
    card = show_card(services, CAMERA)
    line = picture("line")
    paper = card_paper(
        replace(card, pictures=(picture("own", own=True), *card.pictures, line)), TODAY,
        training=True,
    )  # fmt: skip
    assert paper.picture == line
    assert paper.is_drawing
    assert paper.mark == "TRAINING"
