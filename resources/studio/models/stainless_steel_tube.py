"""Welded stainless-steel tube: the everyday tube beside maraging steel."""

from kit.core import View, X
from kit.materials import STEEL, brushed, turned
from kit.props import hand, ruler
from kit.stock import BEARER, bearers, cap, stencil, tube, wedge

VIEWS = {  # the same camera as the maraging stock: the pair is shown at one scale
    "hero": View(az=36, el=20, look=(15, -60, 100), radius=278),
    "closeup": View(az=48, el=18, look=(270, -40, 115), radius=140),
}
WIDE, SLIM = 57.15, 30.15


def build(k):
    """Lay a wide and two slim tubes side by side, cut ends towards the viewer."""
    bearers(k, (-210, 190), 330)
    bright = brushed((0.64, 0.63, 0.61), "Z", 0.34, 2.0)
    bore = brushed((0.6, 0.59, 0.57), "Z", 0.34)
    axis = BEARER + WIDE
    tube(k, WIDE, 3, 620, bright, (-330, 60, axis), bore)
    stencil(
        k, "1.4307 / 304L   114.3 x 3.0   EN 10217-7   HEAT 557120", 10, WIDE, (0, 60, axis), 42
    )
    k.anchor("stencil", (40, 60 - WIDE * 0.67, axis + WIDE * 0.75))
    k.anchor("tube-wall", (289, 60 - WIDE * 0.55, axis + WIDE * 0.78))
    for y, end in ((-60, 270), (-122, 240)):
        tube(k, SLIM, 2, 560, bright, (end - 560, y, BEARER + SLIM), bore)
        stencil(k, "1.4404 / 316L   60.3 x 2.0", 8, SLIM, (20, y, BEARER + SLIM), 45)
    cap(k, SLIM, (222, -122, BEARER + SLIM), (0.1, 0.25, 0.5))
    for x in (-210, 190):
        wedge(k, x, 60, WIDE, 1)
        wedge(k, x, -122, SLIM, -1)
        wedge(k, x, 60, WIDE, -1)
    k.tube(SLIM - 2.2, SLIM - 3, 2, turned(STEEL), (266, -60, BEARER + SLIM), X)
    ruler(k, (40, -215, 0), 300, 0)
    hand(k, (356, -200, 0), 8)
