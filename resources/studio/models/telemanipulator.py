"""Hot cell manipulator: long tube through a wall ring, hand grip one side, tongs in a gaiter."""

from kit.core import View, X
from kit.materials import painted, plastic, polished, rubber
from kit.parts import flange
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-20, 14), "closeup": View(-22, 12, at="hand-grip", radius=330)}
TOP, HALF = 2300.0, 1150.0


def build(k):
    """Manipulator hung in a test frame: master arm left, slave arm right."""
    frame, alu, steel = painted((0.05, 0.16, 0.32)), polished((0.62, 0.63, 0.65), 0.26), stainless()
    for x in (-330, 330):
        for y in (-320, 320):
            k.box((90, 90, TOP + 260), frame, (x, y, 0), 4, base=True)
        k.box((90, 730, 90), frame, (x, 0, TOP + 260), 4)
        k.box((80, 560, 80), frame, (x, 0, TOP - 170), 4)
    for y in (-320, 320):
        k.box((740, 80, 80), frame, (0, y, 60), 4)
    k.cyl(120, 2 * HALF, steel, (-HALF, 0, TOP), axis=X)
    flange(k, 230, 118, 50, 12, 195, 22, steel, (-60, 0, TOP), axis=X, bolts=True)
    k.cyl(150, 520, steel, (-260, 0, TOP), axis=X)
    for side in (-1, 1):
        x = side * (HALF + 110)
        k.box((260, 240, 260), alu, (x, 0, TOP), 30)
        for y in (-126, 126):
            k.cyl(90, 14, polished(), (x, y + 7, TOP), rot=(90, 0, 0))
            k.torus(72, 5, plastic((0.5, 0.48, 0.4)), (x, y + (-8 if y < 0 else 8), TOP), axis="Y")
        k.cyl(60, 900, alu, (x, 0, TOP - 960))
        k.cyl(46, 760, alu, (x, 0, TOP - 1440))
        for y in (-52, 52):
            k.box((12, 3, 1250), polished(), (x, y, TOP - 1330), 0.5, base=True)
    x = -HALF - 110
    k.box((120, 110, 130), alu, (x, 0, TOP - 1500), 14)
    k.cyl(24, 150, steel, (x, 0, TOP - 1650))
    k.cyl(32, 200, plastic((0.04,) * 3), (x, -40, TOP - 1640), rot=(90, 0, 0))
    k.box((30, 40, 130), plastic((0.5, 0.03, 0.02)), (x - 40, -120, TOP - 1660), 8)
    k.sweep(
        [(x + 26, -80, TOP - 1620), (x + 60, -180, TOP - 1660), (x + 20, -210, TOP - 1720)],
        9,
        polished(),
    )
    k.cyl(90, 160, alu, (x - 190, 0, TOP), axis=X)
    x = HALF + 110
    gaiter = plastic((0.62, 0.61, 0.56), 0.5)
    steps = [(70 + (18 if i % 2 else 0), TOP - 330 - i * 46) for i in range(23)]
    k.lathe(steps, gaiter, (x, 0, 0), smooth=20)
    k.box((90, 90, 110), alu, (x, 0, TOP - 1440), 10)
    for s in (-1, 1):
        k.box((18, 44, 170), steel, (x + s * 46, 0, TOP - 1580), 5, rot=(0, s * 8, 0))
        k.box((16, 40, 50), rubber((0.10, 0.10, 0.10)), (x + s * 34, 0, TOP - 1680), 4)
    tag(
        k,
        "FERNGRIFF M-12",
        ["LOAD 12 kg", "WALL 1 000 mm", "S/N 0331"],
        170,
        90,
        (-HALF - 110, -128, TOP - 20),
    )
    k.anchor("through-tube", (-560, -122, TOP + 10))
    k.anchor("hand-grip", (-HALF - 120, -120, TOP - 1630))
    k.anchor("gaiter", (HALF + 60, -70, TOP - 800))
    k.anchor("tape-pulleys", (HALF + 100, -144, TOP + 50))
    scale(k)
