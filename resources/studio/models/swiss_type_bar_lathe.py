"""Swiss-type bar lathe: compact cabin with a guide bush and gang tools, bar magazine behind."""

from kit.core import FRONT, View, polar
from kit.machinery import cabin, pendant
from kit.materials import DARK, MID_GREY, brushed, cast, painted, plastic, polished, turned
from kit.parts import bolt
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-20, 16), "closeup": View(-12, 14, at="guide-bush", radius=300)}


def _inside(k):
    grey = painted(MID_GREY, 0.4)
    k.box((1150, 700, 400), cast((0.34, 0.34, 0.33)), (0, 0, 260), 8, base=True)
    k.box((200, 560, 760), grey, (-470, 60, 640), 16, base=True)
    with k.at((-370, -40, 1120), "X"):
        k.cyl(105, 50, turned())
        k.lathe(
            [(24, 0), (80, 0), (70, 40), (36, 70), (24, 70)], polished(), (0, 0, 48), closed=True
        )
        k.cyl(16, 260, polished((0.6, 0.5, 0.28)), (0, 0, 40))
        for x, y, _ in polar(6, 88):
            bolt(k, 10, (x, y, 50), socket=True)
    k.box((60, 120, 460), grey, (-270, 170, 1250))
    k.box((70, 60, 420), brushed(), (-230, 110, 1180), 4)
    for i in range(6):
        k.box((190, 34, 34), polished((0.45,) * 3), (-220, 60, 1000 + 62 * i), 3)
        k.box((26, 40, 20), polished((0.7, 0.5, 0.2)), (-306, 30, 1006 + 62 * i), 2)
    k.box((330, 300, 400), grey, (330, 0, 850), 16)
    k.cyl(60, 150, turned(), (30, -40, 1120), axis="X")
    k.box((300, 260, 260), grey, (330, -30, 1120), 14)


def build(k):
    """Cabin at the right, bar magazine running out to the left."""
    white = painted((0.46, 0.48, 0.50), 0.38)
    cabin(k, 1900, 1250, 1800, (0, 0, 0), white, (0.62, 0.46, 0.58), band=(0.03, 0.14, 0.3))
    _inside(k)
    k.lamp((-100, -330, 1650), 600, 6, target=(0, 0.2, -1))
    pendant(
        k,
        (800, -690, 1150),
        "SWISS 20",
        [("Z1", "-41.200", False), ("X1", "6.0050", False), ("BAR", "Ø20", True)],
        0.8,
    )
    k.text("KLEINDREH SR-20", 70, plastic((0.03, 0.05, 0.07)), (-420, -627, 1680), FRONT, 2)
    with k.at((-2600, 0, 0)):
        for x in (-1300, 0, 1300):
            k.box((130, 420, 900), painted(MID_GREY, 0.4), (x, 0, 0), 10, base=True)
            k.box((220, 520, 40), painted(DARK), (x, 0, 0), base=True)
        k.box((3300, 420, 220), white, (0, 0, 900), 16, base=True)
        k.box((3300, 200, 160), white, (0, 100, 1120), 12, base=True)
        for i in range(7):
            k.cyl(10, 3150, polished((0.6, 0.55, 0.45)), (-1560, -170 + 24 * i, 1132), axis="X")
        k.cyl(40, 360, polished(), (1640, -40, 1120), axis="X")
        badge(k, "BAR FEEDER 3200", ["BAR Ø3-20", "3.2 m"], 260, (900, -212, 1010))
    badge(k, "KLEINDREH SR-20", ["BAR CAPACITY 20 mm", "S/N 20-771  2021"], 260, (-720, -627, 400))
    k.anchor("guide-bush", (-280, -85, 1160))
    k.anchor("bar-magazine", (-3000, -175, 1142))
    k.anchor("gang-tools", (-250, 40, 1250))
    scale(k)
