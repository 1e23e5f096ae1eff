"""Aluminium tube, alloy 6061: the everyday structural tube beside alloy 7075."""

from kit.core import View
from kit.materials import ALUMINIUM, brushed
from kit.props import hand, ruler
from kit.stock import BEARER, bearers, stencil, tube, wedge

VIEWS = {  # the same camera as the 7075 tube: the pair is shown at one scale
    "hero": View(az=36, el=20, look=(10, -40, 100), radius=272),
    "closeup": View(az=22, el=26, look=(150, -30, 150), radius=150),
}
R = 75.0


def build(k):
    """Lay one tube with its extruded skin, its cut end towards the viewer."""
    bearers(k, (-210, 190), 260)
    skin = brushed((0.62, 0.62, 0.63), "Z", 0.42, 2.5)
    tube(k, R, 5, 640, skin, (-340, 20, BEARER + R), brushed((0.6, 0.6, 0.61), "Z", 0.4))
    axis = (0, 20, BEARER + R)
    stencil(k, "EN AW-6061  T6   150 x 5   EN 755-2", 13, R, (60, *axis[1:]), 48)
    stencil(k, "EN AW-6061  T6   150 x 5   EN 755-2", 6, R, (-120, *axis[1:]), 14)
    k.anchor("stencil", (110, 20 - R * 0.74, BEARER + R + R * 0.67))
    k.anchor("tube-wall", (299, 20 - R * 0.5, BEARER + R + R * 0.8))
    k.plate([[(-30, -16), (30, -16), (30, 16), (-30, 16)]], 0.6,
            brushed(ALUMINIUM), (-290, 20, BEARER + 2 * R + 0.3), bevel=0.1)  # fmt: skip
    for x in (-210, 190):
        wedge(k, x, 20, R, -1)
        wedge(k, x, 20, R, 1)
    ruler(k, (40, -180, 0), 300, 0)
    hand(k, (356, -168, 0), 8)
