"""Three-axis machining centre: plain T-slot table, no rotary axis."""

from kit.core import View, polar
from kit.machine import D, W, enclosure
from kit.materials import BLACK, MID_GREY, STEEL, brushed, painted, plastic, polished, turned
from kit.parts import bolt
from kit.props import person

VIEWS = {  # the same camera as the five-axis machine: the pair is shown at one scale
    "hero": View(az=-14, el=13, look=(230, -200, 1090), radius=1680),
    "closeup": View(az=-6, el=14, look=(-60, -200, 1060), radius=600),
}
AXES = (("X", "+124.003", False), ("Y", "-38.550", False), ("Z", "+210.774", False))


def _table(k):
    """Long table with T-slots on a saddle; a vice holds a plain block."""
    iron = turned((0.46, 0.46, 0.47), 0.3)
    for i in range(6):  # bars with gaps between them make the slots
        k.box((1240, 74, 70), iron, (0, -225 + i * 90, 0), 3)
    k.box((1240, 500, 46), iron, (0, 0, -56), 4)
    k.anchor("fixed-table", (-420, -240, 36))
    vice, jaw = painted((0.10, 0.16, 0.12), 0.5), brushed(STEEL)
    k.box((180, 420, 60), vice, (40, -20, 66), 6)
    for y in (-90, 110):
        k.box((180, 60, 80), jaw, (40, y, 126), 4)
    k.box((150, 140, 90), polished((0.62, 0.62, 0.63), 0.25), (40, 10, 152), 3)
    k.cyl(18, 60, polished(), (40, -250, 66), rot=(-90, 0, 0))
    for x in (-80, 160):
        for y in (-45, 45):
            k.box((60, 40, 24), jaw, (x, y, 48), 3)
            bolt(k, 16, (x, y, 60))
    for x, y, _ in polar(4, 12):
        k.cyl(2, 3, plastic(BLACK), (x - 420, y, 35), seg=12)


def build(k):
    """Stand the machine with its door open."""
    enclosure(k, "ARDENVIK 3V-500", "AUTO   3-AXIS", AXES)
    mid = painted(MID_GREY, 0.45)
    k.box((760, 1000, 130), mid, (-60, -90, 570), 20, base=True)
    k.box((900, 460, 60), mid, (-60, -150, 700), 10, base=True)
    with k.at((-60, -150, 808)):
        _table(k)
    person(k, (-W / 2 - 260, -D / 2 - 320, 0), 20)
