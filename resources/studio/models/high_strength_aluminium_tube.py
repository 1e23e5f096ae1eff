"""High-strength aluminium tube, alloy 7075: the stencil tells alloy and temper."""

from kit import labels
from kit.core import View
from kit.materials import ALUMINIUM, brushed
from kit.props import hand, ruler
from kit.stock import BEARER, bearers, stencil, tube, wedge

VIEWS = {  # the same camera as the 6061 tube: the pair is shown at one scale
    "hero": View(az=36, el=20, look=(10, -40, 100), radius=272),
    "closeup": View(az=22, el=26, look=(150, -30, 150), radius=150),
}
R = 75.0


def build(k):
    """Lay one machined tube, its cut end towards the viewer."""
    bearers(k, (-210, 190), 260)
    tube(k, R, 8, 640, brushed(ALUMINIUM, "Z", 0.32, 2.0), (-340, 20, BEARER + R),
         brushed((0.66, 0.66, 0.67), "Z", 0.3))  # fmt: skip
    axis = (0, 20, BEARER + R)
    stencil(k, "EN AW-7075  T6   150 x 8   LOT 88214", 13, R, (60, *axis[1:]), 48)
    stencil(k, "ULTRASONIC TESTED", 8, R, (60, *axis[1:]), 66)
    k.anchor("stencil", (110, 20 - R * 0.74, BEARER + R + R * 0.67))
    k.anchor("tube-wall", (299, 20 - R * 0.5, BEARER + R + R * 0.78))
    for x in (-210, 190):
        wedge(k, x, 20, R, -1)
        wedge(k, x, 20, R, 1)
    lines = ["Mill certificate   lot 88214", "Tensile strength 565 MPa", "0.2 % proof 502 MPa"]
    k.image(labels.plate(lines, 150, 90, "TEST REPORT 3.1", paper=(250, 250, 246)), 150, 90,
            (-150, -150, 0), rot=(0, 0, 8), t=0.6)  # fmt: skip
    k.anchor("tensile-test", (-150, -150, 1))
    ruler(k, (60, -190, 0), 300, 0)
    hand(k, (356, -168, 0), 8)
