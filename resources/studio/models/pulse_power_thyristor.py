"""Pulse-power thyristor: ceramic puck with metal faces and gate lead, a clamped stack of pucks."""

from kit.core import View, polar, rounded
from kit.electro import plate_on
from kit.materials import ALUMINIUM, NICKEL, brushed, plastic, polished, turned
from kit.parts import bolt
from kit.props import scale
from kit.stuffs import ceramic

VIEWS = {"hero": View(-24, 26), "closeup": View(-14, 36, at="ceramic-puck", radius=60)}


def _puck(k, r=40, h=26):
    """Puck about Z standing on loc."""
    k.cyl(r * 0.72, h, turned(NICKEL, 0.2))
    k.lathe(
        [(r * 0.74, 3), (r * 0.94, 3), (r, 5), (r, h - 5), (r * 0.94, h - 3), (r * 0.74, h - 3)],
        ceramic(),
    )
    for z in (2, h - 4):
        k.cyl(r * 0.98, 2, polished(NICKEL, 0.2), (0, 0, z))
    k.cyl(3, 10, polished(NICKEL), (0, -r + 2, h / 2), rot=(90, 0, 0), seg=20)


def build(k):
    """Puck in front with its lead, stack of six between clamps behind."""
    with k.at((-90, -60, 0)):
        _puck(k, 44, 26)
        k.anchor("ceramic-puck", (-18, -39, 16))
        k.sweep(
            [(0, -52, 13), (10, -76, 8), (60, -84, 4), (110, -60, 4)],
            2,
            plastic((0.5, 0.04, 0.03), 0.4),
        )
        k.box((12, 10, 8), plastic((0.6, 0.6, 0.58)), (110, -58, 4), 0.6)
        k.anchor("gate-lead", (20, -78, 9))
        plate_on(
            k,
            ["5SPX 36L4502", "4500 V  di/dt 18 000 A/us", "ITSM 90 kA"],
            46,
            22,
            (0, 0, 26),
            (0, 0, 0),
        )
        k.anchor("di-dt-line", (0, -2, 26.6))
    metal = brushed(ALUMINIUM, "X", 0.3)
    with k.at((0, 60, 62)):
        for x in (-180, 180):
            k.plate([rounded(120, 124, 8)], 18, metal, (x, 0, 0), rot=(90, 0, 90), bevel=1)
        for y in (-46, 46):
            for z in (-46, 46):
                k.cyl(6, 400, polished(), (-200, y, z), axis="X", seg=24)
                for x in (-196, 189):
                    bolt(k, 12, (x, y, z), axis="X")
        for i in range(6):
            with k.at((-150 + i * 44, 0, 0), rot=(0, 90, 0)), k.at(rot=(0, 0, 90)):
                _puck(k, 38, 24)
            k.box((18, 90, 90), metal, (-117 + i * 44 - 0.5 * 2, 0, 0), 2)
        k.cyl(30, 70, turned(), (100, 0, 0), axis="X")
        k.box((300, 60, 2), plastic((0.02, 0.12, 0.05)), (-20, 0, 66), 0.2)
        for i in range(6):
            k.box((24, 20, 14), plastic((0.05,) * 3), (-140 + i * 44, 0, 74), 1)
            k.sweep(
                [(-140 + i * 44, -26, 67), (-142 + i * 44, -52, 40), (-138 + i * 44, -48, 6)],
                2,
                plastic((0.5, 0.04, 0.03), 0.4),
            )
        for x in (-150, 100):
            k.box((6, 20, 30), metal, (x, 0, 52), 0.5)
        k.anchor("stack", (-96, -46, 30))
    for x, y, _ in polar(2, 180):
        k.box((40, 120, 4), metal, (x, y + 60, 0), 1, base=True)
    scale(k)
