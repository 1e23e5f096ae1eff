"""Tablet press: steel cabin with clear doors round a die table, open hopper on top, punches."""

from kit.core import View, polar
from kit.materials import painted, plastic, polished
from kit.parts import foot
from kit.plant import control_box
from kit.process import corners, stainless, tag
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-26, 14), "closeup": View(-20, 16, at="die-table", radius=330)}
W, LOW, H = 900.0, 820.0, 1560.0


def build(k):
    """Cabin on a base, turret inside, hopper and dust pipe above, punch tray on the base edge."""
    steel, white, shine = stainless(0.3), painted((0.58, 0.59, 0.60)), polished()
    for x, y in corners(W / 2 - 80, W / 2 - 80):
        foot(k, 50, 90, (x, y, 0))
    k.box((W, W, LOW - 86), white, (0, 0, 86), 10, base=True)
    k.box((760, 12, 560), white, (0, -W / 2 - 3, 440), 8)
    k.box((W + 10, W + 10, 40), steel, (0, 0, LOW - 20), 4, base=True)
    for x, y in corners(W / 2 - 40, W / 2 - 40):
        k.box((70, 70, H - LOW), steel, (x, y, LOW), 6, base=True)
    k.box((W + 12, W + 12, 260), steel, (0, 0, H), 10, base=True)
    for y in (-W / 2 + 8, W / 2 - 8):
        k.box((W - 160, 6, H - LOW - 20), clear(), (0, y, LOW + 20), 1, base=True)
    k.box((40, 30, 150), plastic((0.05,) * 3), (280, -W / 2 - 6, 1200), 6)
    k.cyl(240, 130, shine, (0, 0, LOW + 20), edge=10)
    k.cyl(300, 70, steel, (0, 0, LOW + 290), edge=6)
    k.cyl(220, 120, shine, (0, 0, LOW + 480), edge=8)
    k.cyl(90, H - LOW, shine, (0, 0, LOW))
    for x, y, _ in polar(24, 262):
        k.cyl(17, 2, plastic((0.05,) * 3), (x, y, LOW + 360), seg=24)
    for x, y, _ in polar(24, 190):
        k.cyl(14, 180, shine, (x * 1.12, y * 1.12, LOW + 140), seg=20)
        k.cyl(14, 150, shine, (x * 1.12, y * 1.12, LOW + 362), seg=20)
    k.lathe([(45, 0), (45, 90), (190, 380), (190, 420)], steel, (-140, 40, H + 250))
    k.cyl(182, 6, plastic((0.6, 0.6, 0.58)), (-140, 40, H + 600))
    k.cyl(50, 420, plastic((0.5, 0.5, 0.48)), (260, 200, H + 250))
    k.box((240, 120, 30), steel, (-120, -W / 2 - 60, LOW - 30), 4)
    for i in range(5):
        x = -210 + i * 44
        k.cyl(13, 70, shine, (x, -W / 2 - 60, LOW - 16))
        k.cyl(15, 12, shine, (x, -W / 2 - 60, LOW + 50))
        k.box((22, 3, 2), plastic((0.03,) * 3), (x, -W / 2 - 60, LOW + 61), 0.2)
    control_box(k, 340, 520, 180, white, (W / 2 + 230, -120, 0), "PRESS", legs=1000)
    tag(
        k,
        "PRESSA ROTO 24",
        ["86 000 TABLETS/h  80 kN", "PUNCH TYPE B  S/N 2206"],
        260,
        110,
        (0, -W / 2 - 8, H + 120),
    )
    k.anchor("die-table", (-40, -W / 2 + 4, LOW + 330))
    k.anchor("open-hopper", (-180, -140, H + 630))
    k.anchor("punch-marks", (-122, -W / 2 - 62, LOW + 64))
    scale(k)
