"""Five-axis machining centre: round table in a tilting cradle (two rotary axes)."""

from kit.core import View, X, polar
from kit.machine import D, W, enclosure
from kit.materials import DARK, MID_GREY, WHITE, painted, polished, turned
from kit.props import person

VIEWS = {  # the same camera as the three-axis machine: the pair is shown at one scale
    "hero": View(az=-14, el=13, look=(230, -200, 1090), radius=1680),
    "closeup": View(az=-6, el=14, look=(-60, -200, 1060), radius=600),
}
AXES = (
    ("X", "+124.003", False), ("Y", "-38.550", False), ("Z", "+210.774", False),
    ("A", "-24.000", True), ("C", "+137.250", True),
)  # fmt: skip


def _table(k, white, mid, dark):
    """Cradle tilted about X, carrying the rotary table and a bladed workpiece."""
    steel, work = turned((0.5, 0.5, 0.5), 0.22), polished((0.55, 0.54, 0.52), 0.2)
    for side in (-1, 1):
        k.box((70, 300, 330), white, (side * 365, 0, -70), 30)
    k.box((800, 320, 120), white, (0, 0, -200), 30)
    k.cyl(245, 70, mid, (0, 0, -140))
    k.cyl(250, 50, steel, (0, 0, -70))
    for i in range(8):
        with k.at((0, 0, -20), rot=(0, 0, i * 45)):
            k.box((14, 190, 3), dark, (0, 145, 0), 0.5)
    k.anchor("tilting-cradle", (-330, -152, -70))
    k.anchor("round-table", (-110, -224, -45))
    k.cyl(90, 40, work, (0, 0, -20))
    hub = [(0, 150), (28, 150), (34, 120), (60, 60), (105, 30), (105, 20), (0, 20)]
    k.lathe(hub, work, (0, 0, 20))
    for _, _, angle in polar(11, 1):
        with k.at((0, 0, 30), rot=(0, 0, angle)):
            k.box((90, 5, 80), work, (62, 0, 50), 1.5, rot=(18, -32, 0))


def build(k):
    """Stand the machine with its door open."""
    white, dark, mid = painted(WHITE, 0.4), painted(DARK, 0.45), painted(MID_GREY, 0.45)
    enclosure(k, "ARDENVIK 5X-500", "AUTO   5-AXIS TCPM", AXES)
    x, y, z = -60, -90, 870
    for side in (-1, 1):
        k.box((210, 560, 470), mid, (x + side * 560, y, 570), 30, base=True)
        k.cyl(
            190, 60, turned((0.5,) * 3, 0.22), (x + side * 455 - (60 if side > 0 else 0), y, z), X
        )
    with k.at((x, y, z), rot=(-24, 0, 0)):
        _table(k, white, mid, dark)
    person(k, (-W / 2 - 260, -D / 2 - 320, 0), 20)
