"""Tear-gas canister with red CS letters, lever and taped holes, a 40 mm cartridge beside it."""

from kit import labels
from kit.ammo import grenade
from kit.core import View, polar
from kit.materials import BLUE, RED, brushed, painted, plastic, polished, rubber
from kit.props import scale

VIEWS = {"hero": View(-24, 22), "closeup": View(-18, 26, at="lever-ring", radius=46)}


def build(k):
    """Stand the can, two flat-nosed cartridges and a rubber ball in a row."""
    alu, red = brushed((0.62, 0.63, 0.64), "Z", 0.35), (190, 20, 15)
    grenade(k, "can", alu, (-70, 0, 0))
    k.tube(28.4, 27, 9, painted(RED), (-70, 0, 98))
    k.tube(28.4, 27, 9, painted(RED), (-70, 0, 10))
    lines = ["Irritant hand grenade", "LOT 0621-44  UN 1700", "CAS 2698-41-1"]
    k.wrap(
        labels.plate(lines, 84, 66, "CS", red, (200, 202, 200), red), 28.4, 68, 150, (-70, 0, 56)
    )
    for x, y, a in polar(4, 19, 45):
        k.box((9, 9, 0.6), painted((0.66, 0.66, 0.6)), (-70 + x, y, 112.4), 0.1, rot=(0, 0, a))
        k.cyl(2.4, 1, plastic((0.03, 0.03, 0.03)), (-70 + x, y, 112.2), seg=16)
    k.anchor("agent-letters", (-70, -29, 82))
    k.anchor("emission-holes", (-84, -13, 113))
    k.anchor("lever-ring", (-66, -20, 122))
    for x, color, h in ((20, BLUE, 122), (74, (0.55, 0.56, 0.57), 122)):
        with k.at((x, 6, 0)):
            k.lathe(
                [(0, 0), (21.5, 0), (21.5, 3), (20, 4), (20, 44), (0, 44)],
                polished((0.7, 0.7, 0.7), 0.25),
            )
            k.lathe([(0, 40), (19.6, 40), (19.6, h - 2), (17, h), (0, h)], painted(color, 0.35))
            k.tube(19.9, 19, 6, painted(RED), (0, 0, 108))
            k.wrap(
                labels.plate(["40 mm  150 m"], 60, 30, "CS", red, (210, 212, 210), red),
                19.8,
                30,
                130,
                (0, 0, 76),
            )
    k.anchor("flat-cartridge", (20, -13, 106))
    with k.at((140, 0, 0)):
        k.sphere(36, rubber((0.05, 0.05, 0.052)), (0, 0, 36))
        k.torus(36, 1.5, rubber((0.05, 0.05, 0.052)), (0, 0, 36))
        k.cyl(12, 14, polished(), (0, 0, 68))
        k.box((10, 8, 40), polished(), (16, 0, 66), 2, rot=(0, 30, 0))
        k.torus(12, 1.4, polished(), (0, -12, 74), rot=(90, 0, 0))
        k.text("CS", 14, painted(RED), (0, -35.6, 34), (90, 0, 0), 1)
    scale(k)
