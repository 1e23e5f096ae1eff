"""Maraging steel: a thin-wall tube and a bar with its stamped end."""

from kit.core import View, X
from kit.materials import BLACK, MARAGING, brushed, plastic, turned
from kit.props import hand, ruler
from kit.stock import BEARER, bearers, stencil, tube, wedge

VIEWS = {  # the same camera as the stainless tube: the pair is shown at one scale
    "hero": View(az=36, el=20, look=(15, -60, 100), radius=278),
    "closeup": View(az=48, el=18, look=(270, -40, 115), radius=140),
}
TUBE, BAR = 70.0, 45.0


def build(k):
    """Lay tube and bar side by side, cut ends towards the viewer."""
    bearers(k, (-210, 190), 330)
    grey = turned((0.36, 0.35, 0.345), 0.24)
    tube(k, TUBE, 3, 620, grey, (-330, 60, BEARER + TUBE), turned((0.5, 0.49, 0.48), 0.3))
    for x in (-210, 190):
        wedge(k, x, 60, TUBE, -1)
        wedge(k, x, 60, TUBE, 1)
        wedge(k, x, -90, BAR, -1)
    words = "18Ni(350)  VIM/VAR   140 x 3.0   HEAT 40217"
    stencil(k, words, 11, TUBE, (0, 60, BEARER + TUBE), 40, (0.75, 0.75, 0.72))
    k.anchor("tube-wall", (289, 60 - TUBE * 0.55, BEARER + TUBE + TUBE * 0.8))
    dark = brushed(MARAGING, "Z", 0.4)
    k.cyl(BAR, 600, dark, (-320, -90, BEARER + BAR), X, edge=2)
    k.cyl(BAR - 2.5, 0.6, turned((0.55, 0.54, 0.53), 0.22, 1.2), (279.8, -90, BEARER + BAR), X)
    with k.at((280.3, -90, BEARER + BAR), rot=(90, 0, 90)):
        for words, y in (("18Ni 350", 12), ("HT 40217", 0), ("VAR", -12)):
            k.text(words, 8, plastic(BLACK, 0.6), (0, y, 0.1), depth=0.12)
    k.anchor("end-stamp", (281, -90, BEARER + BAR))
    k.anchor("bar-end", (276, -90 - 24, BEARER + BAR + 36))
    k.cyl(BAR + 0.3, 40, plastic((0.5, 0.32, 0.02), 0.6), (-330, -90, BEARER + BAR), X)
    ruler(k, (40, -215, 0), 300, 0)
    hand(k, (356, -200, 0), 8)
