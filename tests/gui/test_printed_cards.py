from dataclasses import replace

import pytest

from stce_desktop.app.use_cases.print_card import CardOrder, CardSize, order_card
from stce_desktop.domain.errors import InputError
from stce_desktop.gui.presenters.card_paper import card_paper
from stce_desktop.gui.printing.card_flow import printed_image
from stce_desktop.gui.printing.item_card import print_card
from stce_desktop.gui.printing.sheet import ReportError

CAMERA, BARE = "thermal-imaging-camera", "beryllium-metal"


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("item", [CAMERA, BARE, "thionyl-chloride-drum"])
def test_that_a_card_is_printed_on_one_sheet(services, app, tmp_path, item, size):
    path = print_card(order_card(services, item, size, tmp_path / "card.pdf"))
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert data.count(b"/Type /Page\n") <= (1 if size is CardSize.A4 else 2)
    assert data.count(b"/Type /Page\n") >= 1


def test_that_a_printed_picture_has_no_colour_and_a_lost_one_costs_only_itself(services):
    order = order_card(services, CAMERA, CardSize.A6, services.paths.data_dir / "card.pdf")
    paper = card_paper(order.card, services_day(), training=False)
    image, caption = printed_image(paper)
    assert image.isGrayscale()
    assert caption == "illustration"
    lost = replace(paper, picture=replace(paper.picture, path=paper.picture.path / "gone"))
    image, caption = printed_image(lost)
    assert image.isNull()
    assert caption.startswith("The picture is missing")


def services_day():
    from datetime import date

    return date(2026, 3, 4)


def test_that_only_goods_have_a_card_and_only_as_pdf(services, tmp_path):
    with pytest.raises(InputError, match="Only goods"):
        order_card(services, "2B230", CardSize.A4, tmp_path / "card.pdf")
    with pytest.raises(InputError, match=r"ends in \.pdf"):
        order_card(services, CAMERA, CardSize.A4, tmp_path / "card.txt")


def test_that_a_card_that_cannot_be_written_says_so(services, app, tmp_path):
    order = order_card(services, CAMERA, CardSize.A4, tmp_path / "gone" / "card.pdf")
    assert isinstance(order, CardOrder)
    with pytest.raises(ReportError, match="cannot be written"):
        print_card(order)
