"""Electromagnetic launcher: clamped barrel with two copper rails, terminals, capacitor racks."""

from kit import labels
from kit.core import FRONT, View, X
from kit.many import blocks, studs
from kit.materials import COPPER, brushed, painted, plastic, polished, rubber, turned
from kit.parts import warning
from kit.props import scale

VIEWS = {"hero": View(-36, 16), "closeup": View(-64, 12, at="copper-rails", radius=240)}


def build(k):
    """Lay the barrel on trestles, muzzle to the left, the capacitor racks behind the breech."""
    amber, steel, copper = (
        plastic((0.46, 0.26, 0.06), 0.4),
        brushed((0.55, 0.55, 0.55), "X", 0.35),
        turned(COPPER, 0.25),
    )
    blue, grey = painted((0.10, 0.16, 0.28)), painted((0.34, 0.36, 0.38), 0.4)
    with k.at((-600, 0, 900)):
        for s in (-1, 1):
            k.box((3600, 60, 70), copper, (0, s * 50, 0), 3)
            k.box((3560, 260, 80), amber, (0, 0, s * 78), 4)
            k.box((3560, 60, 90), amber, (0, s * 112, 0), 4)
            k.box((3540, 300, 50), steel, (0, 0, s * 146), 5)
        for i in range(24):
            x = -1720 + i * 149
            k.box((90, 330, 40), steel, (x, 0, 180), 5)
            k.box((90, 330, 40), steel, (x, 0, -180), 5)
            for y in (-148, 148):
                k.cyl(16, 430, polished(), (x, y, -215), seg=24)
        studs(
            k,
            [(-1720 + i * 149, y, 0) for i in range(24) for y in (-148, 148)],
            30,
            26,
            polished((0.5,) * 3),
            (0, 0, 200),
            seg=6,
        )
        k.box((30, 50, 72), plastic((0.01,) * 3, 0.95), (-1770, 0, 0), 1)
        for s in (-1, 1):
            k.box((360, 50, 300), copper, (1900, s * 60, 40), 6)
            k.box((60, 240, 260), copper, (2050, s * 170, 60), 6)
            for i in range(3):
                for j in range(2):
                    k.cyl(16, 30, polished(), (2080, s * (100 + 70 * i), 0 + 120 * j), X, seg=6)
        k.image(
            labels.plate(["BARREL SECTION B1", "2.4 MA   S/N 002"], 300, 90),
            300,
            90,
            (-300, -151, 148),
            FRONT,
            2,
        )
        k.anchor("copper-rails", (-1802, -50, 30))
        k.anchor("breech-terminals", (1950, -86, 120))
    for x in (-2100, -700, 700):
        for s in (-1, 1):
            k.sweep([(x, s * 60, 700), (x, s * 420, 20)], 36, blue, bezier=False)
        k.box((120, 380, 60), blue, (x, 0, 670), 6, base=True)
        k.box((140, 1000, 40), blue, (x, 0, 0), 6, base=True)
    with k.at((2600, 700, 0)):
        k.box((2000, 900, 120), blue, (0, 0, 0), 8, base=True)
        for x in (-990, -330, 330, 990):
            for y in (-430, 430):
                k.box((60, 60, 2000), grey, (x, y, 100), 4, base=True)
        for z in (140, 760, 1380):
            k.box((2000, 900, 40), grey, (0, 0, z), 4, base=True)
            for i in range(3):
                k.box(
                    (500, 660, 430),
                    painted((0.46, 0.47, 0.46), 0.35),
                    (-640 + i * 640, 0, z + 40),
                    12,
                    base=True,
                )
                for s in (-1, 1):
                    k.cyl(
                        36,
                        70,
                        plastic((0.62, 0.6, 0.55), 0.3),
                        (-640 + i * 640 + s * 130, -180, z + 470),
                    )
                k.image(
                    labels.plate(["22 kV  830 uF", "200 kJ"], 220, 80),
                    220,
                    80,
                    (-640 + i * 640, -331, z + 260),
                    FRONT,
                    2,
                )
            k.box((1900, 60, 30), copper, (0, -180, z + 540), 4)
        k.box((160, 24, 1900), copper, (-1040, -300, 120), 4, base=True)
        warning(k, 180, (-640, -333, 300), FRONT)
        k.image(
            labels.line("DANGER  STORED ENERGY", 600, 80, (230, 180, 20)),
            600,
            80,
            (300, -452, 2040),
            FRONT,
            3,
        )
        k.box((2000, 20, 120), grey, (0, -440, 1990), 4, base=True)
        k.anchor("pulse-bank", (0, -334, 940))
    for i in range(5):
        k.sweep(
            [
                (1480, -140 + 70 * i, 900),
                (1640, -160 + 70 * i, 500),
                (1560, 240 + 20 * i, 360),
                (1560, 400, 500 + 240 * i),
            ],
            34,
            rubber((0.06,) * 3) if i % 2 else plastic((0.4, 0.06, 0.03)),
        )
    with k.at((-1900, -900, 0)):
        k.box((500, 300, 620), grey, (0, 0, 0), 6, base=True)
        blocks(k, [(0, 0, 0)], (220, 90, 66), plastic((0.55, 0.55, 0.5)), (0, 0, 620), bevel=4)
        k.box((60, 92, 68), polished((0.72, 0.73, 0.74)), (120, 0, 620), 6, base=True)
        k.cyl(9, 260, turned((0.3,) * 3), (-250, 0, 653), X)
        k.lathe([(0, -60), (9, 0), (0, 0)], turned((0.3,) * 3), (-250, 0, 653), X)
        k.anchor("sabot", (-20, -46, 660))
    scale(k)
