"""Household satellite terminal: white flat panel on its stand, small router, cable, carton."""

from kit import labels, papers
from kit.casing import led, legend
from kit.core import View, rounded
from kit.materials import ALUMINIUM, WHITE, brushed, plastic
from kit.props import scale

VIEWS = {"hero": View(-26, 22), "closeup": View(-14, 24, at="kit-number", radius=90)}
LABEL = ["SKYHOME SH-2", "KIT 4170 0331 88", "FCC ID: 9SH-SH2   CE  IC", "48-57 V   S/N 2DWC0417"]


def build(k):
    """Panel tilted back on its stand, a second one face down beside it, router before them."""
    white, metal = plastic((0.68, 0.69, 0.69), 0.38), brushed(ALUMINIUM, "X")
    with k.at((-190, 60, 0)):
        k.sweep([(-150, -130, 10), (0, 20, 40), (150, -130, 10)], 10, plastic((0.4,) * 3))
        k.sweep([(-110, 150, 10), (0, 20, 40), (110, 150, 10)], 10, plastic((0.4,) * 3))
        k.cyl(24, 120, plastic((0.5,) * 3), (0, 20, 30))
        k.box((70, 60, 50), plastic((0.5,) * 3), (0, 20, 150), 10)
        with k.at((0, -10, 185), rot=(24, 0, 0)):
            k.plate([rounded(500, 310, 26)], 30, white, (0, 0, 14), bevel=8)
            k.plate([rounded(480, 290, 22)], 12, metal, (0, 0, -4), bevel=3)
            k.text("SKYHOME", 16, plastic((0.4,) * 3), (170, -130, 29.2), depth=0.1)
        k.anchor("white-panel", (-60, -40, 205))
        k.sweep(
            [(40, 30, 150), (90, 60, 80), (120, 0, 24), (150, -100, 12), (240, -230, 9)], 4.5, white
        )
    with k.at((330, 160, 0), rot=(0, 0, -10)):
        k.plate([rounded(500, 310, 26)], 28, white, (0, 0, 23), bevel=8)
        k.plate([rounded(470, 280, 20)], 14, metal, (0, 0, 43), bevel=3)
        k.cyl(34, 24, plastic((0.5,) * 3), (0, 30, 48))
        k.image(labels.plate(LABEL, 150, 76, paper=(238, 238, 234)), 150, 76, (-120, -50, 50))
        k.anchor("kit-number", (-120, -50, 51))
        k.box((40, 22, 12), plastic((0.05,) * 3), (90, -90, 54), 3)
    with k.at((60, -190, 0), rot=(0, 0, -8)):
        k.plate([rounded(60, 170, 20)], 150, white, (0, 0, 80), rot=(0, 0, 90), bevel=5)
        led(k, (0.7, 0.75, 0.8), (0, -35, 30), r=2)
        legend(k, "SKYHOME", 10, (0, -35.2, 110), color=(0.35, 0.36, 0.38))
        k.anchor("router", (-30, -36, 90))
    papers.carton(
        k,
        560,
        120,
        380,
        (60, 420, 0),
        ["Household internet kit", "Panel, router, 23 m cable"],
        "SKYHOME",
        (0.55, 0.54, 0.5),
    )
    k.box((60, 10, 20), plastic(WHITE), (60, 358, 300), 2)
    scale(k)
