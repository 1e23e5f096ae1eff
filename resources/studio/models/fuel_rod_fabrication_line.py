"""Fuel rod line: glove cabin with pellet press, long roller bench with thin tubes, weld chamber."""

from kit.core import FRONT, View, X
from kit.materials import STEEL, painted, plastic, polished, rubber, turned
from kit.plant import LAID, control_box
from kit.process import corners, stainless, tag
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-26, 16), "closeup": View(-24, 18, at="weld-chamber", radius=330)}


def _cabin(k):
    """Ventilated glove cabin with a press in it and its tooling on a sill."""
    grey, steel, black = painted((0.20, 0.26, 0.32)), stainless(0.3), rubber((0.05,) * 3)
    k.box((1300, 900, 800), grey, base=True)
    k.box((1300, 20, 1300), steel, (0, 440, 800), base=True)
    k.box((1300, 900, 160), steel, (0, 0, 2000), 8, base=True)
    for x in (-630, 630):
        k.box((40, 890, 1200), steel, (x, 0, 800), 3, base=True)
    k.box((1220, 30, 420), steel, (0, -440, 800), 3, base=True)
    k.box((1200, 8, 780), clear(), (0, -440, 1220), 1, base=True)
    for x in (-420, -120, 180, 480):
        k.tube(110, 84, 50, polished(), (x, -450, 1010), rot=FRONT)
        k.cyl(86, 30, black, (x, -446, 1010), rot=FRONT)
        k.sweep([(x, -460, 1010), (x, -570, 990), (x + 16, -590, 870)], 50, black)
    k.box((420, 340, 120), painted((0.06, 0.16, 0.32)), (0, 60, 800), 10, base=True)
    for x in (-150, 150):
        k.cyl(36, 900, polished(), (x, 60, 900))
    k.box((420, 300, 200), painted((0.06, 0.16, 0.32)), (0, 60, 1700), 14, base=True)
    k.cyl(70, 240, polished(), (0, 60, 1470))
    k.cyl(120, 100, steel, (0, 60, 920))
    k.cyl(120, 420, steel, (300, 200, 2150))
    k.box((460, 180, 30), grey, (-200, -540, 740), 4)
    for i in range(5):
        x = -360 + i * 80
        k.cyl(24, 60, turned(STEEL), (x, -550, 755))
        k.cyl(10, 60, turned(STEEL), (x, -550, 810))
        k.lathe(
            [(5.5, 0), (5.5, 10), (4, 12), (0, 11)],
            plastic((0.05, 0.05, 0.052)),
            (x + 40, -570, 755),
        )
    k.lamp((0, -200, 1990), 500, 1.5)
    k.anchor("glove-cabin", (-120, -500, 1010))
    k.anchor("pellet-tooling", (-360, -562, 850))


def build(k):
    """Cabin left, bench to the right with the weld chamber at its near end."""
    grey, steel = painted((0.20, 0.26, 0.32)), stainless()
    with k.at((-2200, 0, 0)):
        _cabin(k)
    k.box((4300, 420, 70), grey, (1000, 0, 800), 6)
    for x in (-900, 200, 1300, 2900):
        for y in (-150, 150):
            k.box((80, 80, 770), grey, (x, y, 0), 3, base=True)
    for i in range(13):
        x = -480 + i * 270
        k.box((30, 150, 46), steel, (x, 0, 834), 3, base=True)
        for y in (-40, 40):
            k.cyl(16, 26, rubber((0.10, 0.10, 0.10)), (x - 13, y, 898), axis=X)
        k.cyl(12, 130, polished(), (x, 65, 886), rot=FRONT)
    for i in range(3):
        k.cyl(5, 3500, polished((0.55, 0.55, 0.56), 0.14), (-560, -22 + i * 20, 904), axis=X)
    with k.at((-800, 0, 905)):
        k.box((300, 340, 70), grey, (0, 0, -70), 6)
        k.cyl(110, 240, steel, (-120, 0, 0), axis=X, edge=10)
        k.cyl(126, 24, polished(), (-130, 0, 0), axis=X)
        k.cyl(126, 24, polished(), (106, 0, 0), axis=X)
        k.tube(60, 44, 40, polished(), (0, -96, 0), rot=FRONT)
        k.cyl(45, 10, plastic((0.05, 0.07, 0.08), 0.06), (0, -112, 0), rot=FRONT)
        k.tube(46, 8, 110, steel, (130, 0, 0), axis=X)
        k.cyl(18, 180, polished((0.72, 0.36, 0.2)), (0, 0, 100))
        k.box((60, 50, 50), plastic((0.05,) * 3), (0, 0, 290), 5)
        k.sweep([(0, 0, 300), (-60, 60, 420), (-220, 160, 200), (-240, 200, -800)], 14, rubber())
        k.anchor("weld-chamber", (-50, -100, 60))
        k.cyl(20, 180, steel, (-60, 60, 90))
    k.anchor("long-roller-bench", (1140, -20, 912))
    for x, y in corners(60, 40):
        k.cyl(8, 30, polished(), (2900 + x, y, 834))
    tag(
        k,
        "BRENNSTAB LINIE",
        ["ROD WELDER RW-4", "TUBES 9 - 14 mm", "NO 7   2017"],
        260,
        120,
        (-500, -212, 800),
    )
    control_box(k, 600, 900, 320, grey, (200, -420, 0), "ROD WELDER", legs=620)
    with k.at((2600, 0, 905), rot=LAID):
        k.cyl(24, 60, turned(STEEL))
    scale(k)
