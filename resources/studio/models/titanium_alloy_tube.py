"""Strong titanium alloy: wide dull grey tube with heat tints, round bar and a forged ring."""

from kit.core import View
from kit.materials import brushed, turned
from kit.props import scale
from kit.stock import BEARER, bearers, stencil, tube, wedge
from kit.surface import heat

VIEWS = {"hero": View(36, 20), "closeup": View(30, 26, at="alloy-line", radius=110)}


def build(k):
    """Lay tube and bar on bearers, the ring in front."""
    bearers(k, (-210, 190), 330)
    dull = brushed((0.36, 0.35, 0.335), "Z", 0.42, 2.0)
    bore = brushed((0.33, 0.32, 0.31), "Z", 0.45)
    tube(k, 64, 8, 620, dull, (-330, 70, BEARER + 64), bore)
    k.tube(64.2, 63, 60, heat(0, 60, (0.36, 0.35, 0.335)), (230, 70, BEARER + 64), axis="X")
    stencil(k, "Ti-6Al-4V  Gr 5  AMS 4928  Ø128 x 8  HT 40718", 11, 64, (0, 70, BEARER + 64), 46)
    k.cyl(45, 560, turned((0.36, 0.35, 0.34), 0.34, 1.4), (-300, -80, BEARER + 45), axis="X")
    stencil(k, "3.7165  R56400  Ø90", 10, 45, (0, -80, BEARER + 45), 46)
    for x in (-210, 190):
        wedge(k, x, 70, 64, 1)
        wedge(k, x, -80, 45, -1)
        wedge(k, x, 70, 64, -1)
    k.tube(110, 70, 60, turned((0.38, 0.37, 0.36), 0.3, 1.4), (430, -190, 0))
    k.anchor("light-grey", (120, 30, BEARER + 112))
    k.anchor("alloy-line", (0, 22, BEARER + 108))
    k.anchor("wide-round", (288, 40, BEARER + 118))
    scale(k)
