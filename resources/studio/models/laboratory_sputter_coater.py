"""Laboratory sputter coater: desktop box with a glass cylinder under a lid, one vacuum hose."""

from kit.casing import display, knob, legend, push
from kit.core import FRONT, View, polar
from kit.materials import ALUMINIUM, GOLD, WHITE, brushed, glow, painted, plastic, polished, rubber
from kit.parts import bolt
from kit.props import scale
from kit.screens import digits
from kit.stuffs import clear

VIEWS = {"hero": View(-24, 24), "closeup": View(-14, 24, at="glass-cylinder", radius=130)}


def build(k):
    """Box 400 by 340; cylinder on the left half, panel on the right."""
    white = painted(WHITE, 0.38)
    for x in (-170, 170):
        for y in (-130, 130):
            k.cyl(14, 14, rubber(), (x, y, 0), seg=32)
    k.box((400, 340, 150), white, (0, 0, 12), 14, base=True)
    k.box((150, 320, 110), white, (115, 5, 160), 14, base=True)
    with k.at((-75, 0, 160)):
        k.cyl(98, 14, brushed(ALUMINIUM))
        k.cyl(36, 24, polished(), (0, 0, 12))
        for x, y, _ in polar(5, 22):
            k.cyl(6.3, 8, polished(), (x, y, 36), seg=24)
        k.tube(84, 80, 120, clear((0.93, 0.95, 0.97)), (0, 0, 14))
        k.cyl(70, 3, glow((0.35, 0.12, 0.9), 0.8), (0, 0, 116))
        k.cyl(60, 6, polished(GOLD), (0, 0, 122))
        k.cyl(96, 30, brushed(ALUMINIUM), (0, 0, 134))
        k.cyl(40, 24, plastic((0.05,) * 3), (0, 0, 162))
        for x, y, _ in polar(6, 82):
            bolt(k, 5, (x, y, 164))
        k.sweep(
            [(0, 0, 184), (60, 40, 220), (140, 90, 130), (150, 110, 90)],
            5,
            plastic((0.5, 0.04, 0.03), 0.4),
        )
        k.anchor("glass-cylinder", (-10, -83, 80))
    display(k, digits("0.05 mbar", 90, 26, (90, 255, 120)), 90, 26, (115, -155, 240), rim=5)
    display(k, digits("30 mA", 90, 26), 90, 26, (115, -155, 196), rim=5)
    for x in (60, 115):
        knob(k, 15, (x, -170, 90))
    push(k, 26, 20, (168, -170, 90), color=(0.1, 0.5, 0.2))
    legend(k, "SPUTTER COATER SC-108", 10, (-60, -170, 120), FRONT, (0.1, 0.2, 0.4))
    legend(k, "TARGET Au", 8, (-60, -170, 90), FRONT, (0.2, 0.2, 0.22))
    k.anchor("desktop-size", (-100, -170, 60))
    k.sweep(
        [(-150, 170, 60), (-220, 210, 50), (-290, 130, 20), (-300, 0, 20)],
        16,
        brushed((0.6, 0.6, 0.6)),
    )
    scale(k)
