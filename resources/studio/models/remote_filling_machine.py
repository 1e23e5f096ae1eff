"""Filling plant for toxic chemicals: closed vented cell with gloves and an alloy lance."""

from kit.core import FRONT, View
from kit.materials import painted, plastic, polished, rubber
from kit.parts import foot
from kit.plant import control_box, run
from kit.process import corners, stainless, tag
from kit.props import scale
from kit.stuffs import clear
from kit.valves import diaphragm_valve

VIEWS = {"hero": View(-24, 12), "closeup": View(-14, 10, at="alloy-lance", radius=520)}
W, D, LOW, H = 2000.0, 1100.0, 800.0, 2200.0


def _inside(k):
    """Lance on a guide, valve, drum on a weighing table."""
    alloy = polished((0.48, 0.47, 0.43), 0.22)
    k.box((560, 480, 530), stainless(), (-440, -250, LOW + 10), 6, base=True)
    k.cyl(150, 300, plastic((0.03, 0.13, 0.36)), (-440, -260, LOW + 540))
    k.cyl(34, 30, plastic((0.03,) * 3), (-370, -260, LOW + 840))
    k.cyl(22, 330, alloy, (-500, -290, LOW + 850))
    k.cyl(44, 50, alloy, (-500, -290, LOW + 960))
    k.cyl(30, 40, alloy, (-500, -290, LOW + 840))
    valve = (-440, -290, LOW + 1160)
    diaphragm_valve(k, 40, alloy, alloy, valve, FRONT, wheel=plastic((0.03,) * 3))
    run(k, [(-380, -290, LOW + 1160), (200, -290, LOW + 1160), (200, 300, LOW + 1160)], 20, alloy)
    k.box((60, 60, 1300), stainless(), (-500, -60, LOW + 10), base=True)


def build(k):
    """Cell of panels with two windows over a base cabinet, duct on top, control box right."""
    steel, grey, black = stainless(0.34), painted((0.52, 0.54, 0.55)), rubber((0.05,) * 3)
    for x, y in corners(W / 2 - 80, D / 2 - 80):
        foot(k, 50, 104, (x, y, 0))
    k.box((W, D, LOW - 100), grey, (0, 0, 100), 8, base=True)
    for x in (-500, 500):
        k.box((920, 14, 600), grey, (x, -D / 2 - 4, 450), 6)
        k.box((26, 30, 120), polished(), (x - 380, -D / 2 - 16, 480), 4)
    k.box((W, 20, H - LOW), steel, (0, D / 2 - 10, LOW), base=True)
    for x in (-W / 2 + 13, W / 2 - 13):
        k.box((20, D - 12, H - LOW), steel, (x, 0, LOW), base=True)
    k.box((W + 12, D + 12, 60), steel, (0, 0, H - 24), 6)
    for x, w in ((-W / 2 + 50, 100), (80, 120), (W / 2 - 50, 100)):
        k.box((w, 40, H - LOW), steel, (x, -D / 2 + 20, LOW), 4, base=True)
    for z, h in ((LOW + 40, 80), (LOW + 560, 60), (H - 90, 130)):
        k.box((W - 30, 34, h), steel, (0, -D / 2 + 22, z), 3)
    k.box((W - 100, 30, 500), steel, (0, -D / 2 + 22, LOW + 300), 4)
    for x, w in ((-440, 900), (540, 780)):
        k.box((w, 8, 730), clear(), (x, -D / 2 + 6, LOW + 930), 1)
    for x in (-700, -340, 360, 720):
        k.tube(130, 100, 50, polished(), (x, -D / 2 + 12, LOW + 310), rot=FRONT)
        k.cyl(101, 40, black, (x, -D / 2 + 14, LOW + 310), rot=FRONT)
        k.sweep(
            [
                (x, -D / 2, LOW + 310),
                (x, -D / 2 - 120, LOW + 290),
                (x + 20, -D / 2 - 140, LOW + 130),
            ],
            58,
            black,
        )
    _inside(k)
    k.lamp((-400, -100, H - 80), 500, 7)
    k.lamp((500, -100, H - 80), 500, 7)
    run(
        k,
        [(500, 100, H), (500, 100, H + 420), (1550, 100, H + 420), (1550, 100, 1500)],
        150,
        steel,
        bend=240,
    )
    k.box((640, 640, 1500), grey, (1550, 100, 0), 10, base=True)
    control_box(k, 560, 900, 300, grey, (1550, -200, 520), "FILL CELL", legs=0)
    lines = ["6 - 20 FILLS/h   5 - 200 litres", "WETTED PARTS 2.4819 / C-276", "400 V   S/N FZ-017"]
    tag(k, "ZELLENTECHNIK FZ-200", lines, 360, 170, (500, -D / 2 - 12, 560))
    k.anchor("closed-cell", (350, -D / 2 - 40, LOW + 430))
    k.anchor("exhaust-duct", (500, -60, H + 260))
    k.anchor("alloy-lance", (-520, -D / 2 - 2, LOW + 1030))
    scale(k)
