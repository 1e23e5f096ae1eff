"""Boat water jet: intake duct with a grid, pump bowl, steering nozzle and reversing bucket."""

from kit.core import FRONT, View, polar
from kit.machinery import cylinder
from kit.materials import cast, painted, plastic, polished, turned, wood
from kit.parts import bolt
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-30, 20), "closeup": View(-34, 14, at="bucket", radius=330)}


def build(k):
    """Unit along X on two timbers, nozzle to the left."""
    alu = cast((0.55, 0.55, 0.56), 0.42)
    blue = painted((0.05, 0.17, 0.38), 0.4)
    mid = 420.0
    with k.at((-200, 0, mid), rot=(0, -90, 0)):
        k.lathe(
            [(150, -120), (190, -60), (215, 60), (200, 220), (130, 330), (115, 340), (0, 340)],
            alu,
            smooth=50,
        )
        k.tube(235, 180, 40, alu, (0, 0, -130))
        for x, y, _ in polar(14, 216):
            bolt(k, 16, (x, y, -90))
        k.lathe(
            [(128, 300), (140, 330), (108, 520), (96, 520), (110, 330)],
            blue,
            closed=True,
            smooth=50,
        )
        k.cyl(96, 8, plastic((0.01,) * 3), (0, 0, 470))
        for s in (-1, 1):
            k.cyl(20, 50, polished(), (0, s * 130 - 25, 380), axis="Y")
    with k.at((-640, 0, mid + 60), rot=(0, -40, 0)):
        for y in (-150, 150):
            k.plate(
                [[(-170, -30), (140, -60), (170, 40), (60, 150), (-120, 120)]],
                22,
                blue,
                (0, y, 60),
                rot=FRONT,
            )
        outer = [
            (-190, -60),
            (-150, 110),
            (-20, 190),
            (130, 150),
            (120, 130),
            (-20, 165),
            (-130, 95),
            (-168, -60),
        ]
        k.plate([outer], 320, blue, (0, 0, 60), rot=FRONT, bevel=3)
    cylinder(k, 28, 260, 150, (-180, -120, mid + 230), rot=(0, -84, 0))
    cylinder(k, 24, 220, 120, (-190, -230, mid), rot=(0, -90, 8))
    k.plate(
        [[(-80, mid + 200), (60, mid + 200), (560, 330), (800, 250), (800, 150), (-80, 150)]],
        400,
        alu,
        (0, 0, 0),
        rot=FRONT,
        bevel=20,
    )
    k.box((980, 560, 50), alu, (360, 0, 110), 8, base=True)
    for x in (0, 700):
        k.box((160, 700, 110), wood(), (x, 0, 0), 4, base=True)
    with k.at((360, -283, 0)):
        k.box((560, 60, 170), plastic((0.02,) * 3), (0, 6, 135), base=True)
        for i in range(12):
            k.box((14, 40, 190), polished((0.5,) * 3), (-260 + 47 * i, -24, 130), 4, base=True)
        for z in (128, 312):
            k.box((600, 60, 22), alu, (0, -20, z), 4)
    k.cyl(46, 600, polished(), (420, 0, mid + 20), axis="X")
    k.cyl(90, 70, cast(), (520, 0, mid + 20), axis="X")
    k.cyl(120, 40, turned(), (980, 0, mid + 20), axis="X")
    k.box((90, 160, 140), alu, (640, 0, 290), 8, base=True)
    badge(k, "STRAHLBOOT HJ-360", ["520 kW", "S/N HJ-2207"], 190, (20, -222, 500))
    k.anchor("bucket", (-700, -165, mid + 130))
    k.anchor("intake-grid", (300, -332, 220))
    k.anchor("plate-power", (20, -225, 500))
    scale(k)
