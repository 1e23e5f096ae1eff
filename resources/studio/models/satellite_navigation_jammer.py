"""Satellite navigation jammer: black box with a row of rods, gun-like frame with a panel aerial."""

from kit.boards import sink
from kit.casing import TOP, fan, legend, toggle
from kit.core import FRONT, View, rounded
from kit.materials import anodised, plastic, polished
from kit.props import scale
from kit.sockets import sma

VIEWS = {"hero": View(-24, 26), "closeup": View(-14, 24, at="band-labels", radius=110)}
BANDS = ("GPS L1", "L2", "L5", "2.4G", "5.8G", "433", "900", "LTE")


def _gun(k):
    """Rifle-like frame lying along X, panel aerial at its left end."""
    dark = plastic((0.05, 0.052, 0.05), 0.45)
    k.box((560, 44, 60), dark, (0, 0, 90), 8)
    k.box((120, 40, 90), dark, (330, 0, 74), 10, rot=(0, 12, 0))
    k.box((40, 36, 100), dark, (130, 0, 53), 8, rot=(0, -14, 0))
    k.box((36, 36, 80), dark, (-60, 0, 46), 8)
    k.plate([rounded(200, 260, 20)], 40, dark, (-302, 0, 140), rot=(0, 90, 0), bevel=6)
    k.plate(
        [rounded(160, 220, 14)], 6, plastic((0.1, 0.105, 0.1), 0.35), (-326, 0, 140), rot=(0, 90, 0)
    )
    k.box((140, 30, 14), polished((0.2, 0.2, 0.2), 0.3), (40, 0, 126), 2)
    k.box((30, 60, 40), dark, (20, 0, 136), 4)
    k.box((90, 40, 20), plastic((0.2, 0.2, 0.19)), (-310, 0, 10), 4)
    for x in (-30, 20):
        toggle(k, (x + 60, -22, 96))
    k.anchor("gun-frame", (310, -22, 84))


def build(k):
    """Box 330 wide with eight rods in front, the frame behind."""
    black = anodised((0.055, 0.056, 0.06), 0.38)
    k.box((330, 130, 70), black, (0, 0, 0), 4, base=True)
    sink(k, 320, 120, 34, 36, (0, 0, 70), anodised((0.09, 0.09, 0.095), 0.4))
    fan(k, 62, (120, -65, 36), blade=(0.2, 0.2, 0.2))
    k.anchor("heat-fan", (60, -58, 104))
    for i, band in enumerate(BANDS):
        x = -147 + i * 42
        k.box((26, 26, 14), black, (x, 60, 84), 2)
        sma(k, (x, 60, 90), TOP, 1.6)
        h = (150, 190, 170, 90, 70, 240, 210, 130)[i]
        k.cyl(7, h, plastic((0.04, 0.04, 0.042), 0.4), (x, 60, 100), seg=32)
        if i < 5:
            toggle(k, (x, -65, 46), FRONT, 0.9)
            legend(k, band, 6.5, (x, -65.2, 24), FRONT, (0.8, 0.8, 0.75))
        legend(k, band, 6, (x, 46, 90.5), FRONT, (0.8, 0.8, 0.75))
    k.anchor("band-labels", (-105, -66, 25))
    k.anchor("antenna-row", (63, 53, 280))
    legend(k, "10 W / BAND", 7, (60, -65.2, 10), FRONT, (0.8, 0.8, 0.75))
    with k.at((10, 260, 0)):
        _gun(k)
    scale(k)
