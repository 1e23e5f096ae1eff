"""Oven magnetron: steel frame, aluminium cooling plates, ring magnets, stubby probe, two tabs."""

from kit.core import FRONT, View, circle, rounded
from kit.electro import plate_on
from kit.materials import ALUMINIUM, COPPER, NICKEL, brushed, plastic, polished
from kit.props import scale
from kit.stuffs import ceramic, gauze

VIEWS = {"hero": View(-26, 26), "closeup": View(-14, 16, at="cooling-plates", radius=50)}


def build(k):
    """Frame 96 by 80; filter box below, probe on top."""
    zinc = brushed((0.58, 0.58, 0.56), "X", 0.34)
    k.box((70, 66, 30), zinc, (0, 0, 0), 1, base=True)
    for z in (31, 89):
        k.plate(
            [rounded(98, 80, 3), *[circle(2.4, 20, x, y) for x in (-43, 43) for y in (-32, 32)]],
            2,
            zinc,
            (0, 0, z),
        )
    for x in (-47, 47):
        k.box((2, 78, 58), zinc, (x, 0, 31), 0.2, base=True)
    for z in (32, 76):
        k.tube(28, 12, 12, plastic((0.06, 0.06, 0.065), 0.5), (0, 0, z))
    k.cyl(19, 44, polished(COPPER, 0.25), (0, 0, 38))
    for i in range(6):
        k.plate(
            [rounded(90, 66, 2), circle(19)],
            0.9,
            brushed(ALUMINIUM, "Y", 0.28),
            (0, 0, 47 + i * 5),
            bevel=0.1,
        )
    k.anchor("cooling-plates", (-10, -33, 62))
    k.tube(17, 10, 5, gauze((0.5, 0.48, 0.44), 0.8), (0, 0, 90))
    k.cyl(10.5, 14, ceramic((0.62, 0.4, 0.36)), (0, 0, 90))
    k.lathe([(0, 0), (8.4, 0), (8.4, 15), (6, 18), (0, 18)], polished(NICKEL), (0, 0, 103))
    k.anchor("output-probe", (-3, -8, 114))
    k.box((34, 24, 20), plastic((0.62, 0.6, 0.55), 0.4), (0, -40, 15), 1)
    for x in (-8, 8):
        k.box((6, 12, 0.9), polished(NICKEL), (x, -57, 15), 0.1)
        k.cyl(1, 1.2, plastic((0.1,) * 3), (x, -59, 15), seg=12)
    k.anchor("two-tabs", (-8, -60, 16))
    plate_on(k, ["2M214-X  220519", "HIGH VOLTAGE"], 30, 14, (30, -33.2, 15), FRONT)
    k.plate([rounded(14, 10, 1)], 0.6, zinc, (42, -40.5, 31.5), bevel=0.1)
    scale(k)
