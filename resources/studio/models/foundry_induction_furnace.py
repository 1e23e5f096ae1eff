"""Open induction furnace: open-topped tilting pot in a copper coil, spout, power cabinet."""

from kit.core import FRONT, View, circle, rounded
from kit.machinery import cylinder
from kit.materials import GREEN, MID_GREY, RED, glow, painted, plastic, polished, rubber
from kit.parts import warning
from kit.props import scale
from kit.works import badge, frame, gauge

VIEWS = {"hero": View(-24, 30), "closeup": View(-20, 42, at="open-top", radius=520)}


def _pot(k, steel, brick):
    frame(k, 1100, 1000, 900, 90, steel, (0, 0, 100), (0.03, 0.97))
    copper = polished((0.72, 0.34, 0.19), 0.25)
    for i in range(9):
        k.torus(380, 30, copper, (0, 0, 230 + 76 * i))
    k.cyl(345, 800, brick, (0, 0, 160))
    k.plate([rounded(1100, 1000, 20), circle(265)], 70, brick, (0, 0, 1035), bevel=6)
    k.tube(330, 262, 50, plastic((0.5, 0.42, 0.34), 0.9), (0, 0, 1065))
    k.cyl(262, 10, glow((1.0, 0.30, 0.04), 3), (0, 0, 980))
    k.box((240, 330, 60), brick, (0, -600, 1040), 10)
    for x in (-110, 110):
        k.box((40, 330, 130), brick, (x, -600, 1060), 8)
    k.box((160, 300, 14), plastic((0.16, 0.1, 0.08), 0.9), (0, -600, 1076), 2)


def build(k):
    """Pot on two pivot posts with tilting cylinders, cabinet with cooled leads beside it."""
    steel, brick = painted((0.06, 0.16, 0.36), 0.4), plastic((0.42, 0.36, 0.29), 0.9)
    k.box((1900, 1500, 40), painted(MID_GREY, 0.5), (0, 100, 0), 4, base=True)
    _pot(k, steel, brick)
    for x in (-700, 700):
        k.box((160, 300, 900), steel, (x, -420, 40), 12, base=True)
        k.cyl(70, 300, polished(), (x - 150, -420, 930), axis="X")
        cylinder(k, 60, 480, 330, (x, 320, 60), rot=(-4, 0, 0))
        k.box((260, 120, 70), steel, (x * 0.88, 330, 880))
    with k.at((1900, 300, 0)):
        k.box((900, 700, 1800), painted(MID_GREY, 0.4), (0, 0, 0), 12, base=True)
        for x in (-220, 220):
            k.plate([rounded(420, 1640, 10)], 10, painted(MID_GREY, 0.4), (x, -354, 900), rot=FRONT)
            gauge(k, 70, (x, -358, 1500))
            k.cyl(26, 30, plastic(RED if x > 0 else GREEN, 0.3), (x, -358, 1250), rot=FRONT)
        badge(k, "SCHMELZWERK 500", ["500 kg IRON", "350 kW  1000 Hz"], 280, (-220, -362, 1050))
        warning(k, 150, (220, -362, 1040))
    for z in (420, 620):
        k.sweep([(1450, 300, z), (1000, 500, z - 200), (520, 480, z - 60)], 42, rubber())
    badge(k, "TILTING FURNACE", ["CAPACITY 500 kg"], 260, (-300, -502, 150))
    k.anchor("open-top", (-60, 60, 992))
    k.anchor("tilt-pivots", (-840, -440, 985))
    k.anchor("no-chamber", (-200, -372, 550))
    scale(k)
