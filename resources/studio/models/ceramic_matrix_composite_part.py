"""Ceramic matrix composite: curved dark flap, white plate, pointed tip, cloth in the stone."""

from kit.core import View
from kit.packing import sheet
from kit.props import scale
from kit.stickers import slip
from kit.stuffs import ceramic, weave
from kit.surface import sheet as slab

VIEWS = {"hero": View(-22, 26), "closeup": View(-12, 28, at="cloth-in-stone", radius=70)}


def build(k):
    """Stand the flap on edge, lay a plate and a tip; the paper names the ceramics."""
    grey = weave((0.17, 0.17, 0.175), (0.06, 0.06, 0.063), 7.0, metallic=0.15, rough=0.42)
    white = weave((0.74, 0.73, 0.70), (0.58, 0.57, 0.54), 6.0, rough=0.55)

    def flap(u, v):
        a = -0.62 + 1.24 * u
        s = 1 - 0.22 * v
        return (250 * a * s, 90 * (a * a) * s + 20 * v, 1 + 300 * v)

    slab(k, flap, 40, 40, grey, t=7)
    k.box((180, 120, 9), white, (-200, -130, 4.5), 0.6, rot=(0, 0, 12))
    k.box((90, 90, 16), grey, (210, -130, 8), 0.8, rot=(0, 0, -10))
    tip = [(0, 0), (52, 0), (52, 10), (40, 60), (22, 110), (8, 138), (0, 146)]
    k.lathe(tip, ceramic((0.10, 0.10, 0.11), 0.4), (255, 20, 0), smooth=60)
    paper = slip(
        "MATERIAL",
        ["C/SiC flap   DWG 8-114", "tip: ZrB2-SiC", "plate: Ox/Ox alumina", "2.1 g/cm3"],
        0.8,
    )
    sheet(k, paper, 150, 120, (30, -170, 0.3), 4)
    k.anchor("cloth-in-stone", (205, -140, 17))
    k.anchor("stone-hard", (-60, 5, 120))
    k.anchor("hot-names", (30, -165, 1))
    k.anchor("flap-or-tip", (40, 10, 280))
    scale(k)
