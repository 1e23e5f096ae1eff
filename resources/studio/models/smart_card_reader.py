"""Smart card reader: palm-sized box with one slot and a USB lead, chip card, security stick."""

from kit import labels, papers
from kit.casing import TOP, led, legend
from kit.core import FRONT, View, circle, rounded
from kit.many import blocks, grid
from kit.materials import GOLD, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 34), "closeup": View(-12, 38, at="gold-contacts", radius=34)}


def _card(k, name):
    """Chip card lying flat."""
    k.plate([rounded(85.6, 54, 3.2)], 0.9, plastic((0.08, 0.22, 0.5), 0.3), (0, 0, 0.6), bevel=0.2)
    k.plate([rounded(12, 10.4, 1.6)], 0.3, polished(GOLD, 0.2), (-24, 4, 1.2), bevel=0.1)
    dark = plastic((0.25, 0.17, 0.06))
    blocks(k, grid(1, 3, 0, 2.6, -24, 4), (12, 0.25, 0.1), dark, (0, 0, 1.3))
    blocks(k, [(-26, 4, 0), (-22, 4, 0)], (0.25, 10, 0.1), dark, (0, 0, 1.3))
    k.text(name, 4, plastic((0.8,) * 3), (6, -16, 1.1), depth=0.1)
    k.text("STAFF CARD", 5, plastic((0.8,) * 3), (14, 16, 1.1), depth=0.1)


def build(k):
    """Reader with a card half in, another card, a stick and a delivery slip."""
    black = plastic((0.055, 0.057, 0.062), 0.42)
    with k.at((-50, 20, 0)):
        k.plate([rounded(74, 70, 10)], 15, black, (0, 0, 9), bevel=4)
        k.box((60, 2, 3), plastic((0.02,) * 3), (0, -38.4, 8), 0.4)
        with k.at((0, -50, 7), rot=(0, 0, -90)):
            _card(k, "")
        legend(k, "CARDKEY 39", 5, (0, 12, 16.6), TOP)
        led(k, (0.1, 0.9, 0.3), (0, -20, 16.4), TOP, 2)
        k.anchor("card-slot", (-26, -39.5, 9))
        k.sweep(
            [(0, 36, 9), (0, 70, 6), (60, 90, 3), (150, 70, 3), (180, 20, 3), (172, -14, 5)],
            1.9,
            plastic((0.05,) * 3),
        )
        with k.at((172, -30, 1), rot=(0, 0, 4)):
            k.box((16, 30, 9), black, (0, 0, 0), 2, base=True)
            k.box((12, 18, 4.6), polished(), (0, -24, 2.2), 0.4, base=True)
    with k.at((46, -50, 0), rot=(0, 0, 14)):
        _card(k, "A. LIND   2041 7788")
        k.anchor("gold-contacts", (-24, 4, 1.6))
    with k.at((66, 20, 0), rot=(0, 0, 60)):
        k.plate([rounded(45, 18, 4), circle(3, 24, 17, 0)], 4, black, (0, 0, 2.4), bevel=0.8)
        k.cyl(5, 1.6, polished(GOLD), (2, 0, 3.6), seg=40)
        k.box((14, 11, 2.4), plastic((0.05,) * 3), (-27, 0, 2.4), 0.3)
        blocks(k, grid(1, 4, 0, 2.4, -29, 0), (9, 1.4, 0.3), polished(GOLD), (0, 0, 3.5))
    with k.at((-80, -96, 0), rot=(0, 0, 8)):
        k.image(labels.plate(["CARDKEY 39  CE  FCC", "S/N 39-0417"], 60, 24), 60, 24, rot=(0, 0, 0))
    papers.sheet(
        k,
        "ISSUED TO",
        ["A. Lind, accounts dept", "1 reader, 1 card, 1 stick", "Login and signature"],
        90,
        60,
        (110, -110, 0),
        -8,
    )
    k.anchor("personal", (108, -104, 1))
    k.box((20, 1, 4), black, (-50, 56, 8), 0.3, rot=FRONT)
    scale(k)
