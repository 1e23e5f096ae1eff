"""Spacecraft units: milled box with D-plugs and red savers, reaction wheel, stack of boards."""

from kit import labels, sockets
from kit.boards import bga, board, qfp, standoff
from kit.core import FRONT, View, polar, rounded
from kit.many import blocks, grid, studs
from kit.materials import GOLD, RED, anodised, brushed, plastic, polished, turned
from kit.parts import sticker
from kit.props import scale

VIEWS = {"hero": View(-20, 28), "closeup": View(-10, 24, at="d-plugs", radius=75)}


def _box(k):
    """Flight computer box with its row of plugs in front."""
    gold = anodised((0.50, 0.40, 0.16), 0.3)
    k.box((250, 170, 92), gold, (0, 0, 4), 2, base=True)
    k.box((262, 182, 10), gold, (0, 0, 96), 1.5, base=True)
    for x in (-1, 1):
        for y in (-70, 0, 70):
            k.plate([rounded(34, 26, 6)], 6, gold, (x * 138, y, 3), bevel=0.6)
            k.cyl(6, 8, polished(), (x * 142, y, 0), seg=24)
    rim = [(x, y, 0) for x in (-124, 124) for y in range(-80, 81, 20)]
    rim += [(x, y, 0) for y in (-84, 84) for x in range(-108, 109, 18)]
    studs(k, rim, 2.6, 2, polished(), (0, 0, 106), seg=16)
    blocks(k, rim, (3, 0.8, 0.2), plastic((0.03,) * 3), (0, 0, 108))
    for i in range(5):
        k.box((220, 14, 3), gold, (0, -60 + i * 30, 106), 1, base=True)
    for i, n in enumerate((15, 25, 9)):
        x = (-84, -18, 46)[i]
        sockets.dsub(k, n, (x, -85, 62))
        if i < 2:
            w = (n + 1) // 2 * 2.77 + 12
            k.box((w, 13, 17), plastic(RED, 0.4), (x, -96, 62), 2)
            for s in (-1, 1):
                k.cyl(3, 6, polished(), (x + s * (w / 2 - 5), -102, 62), rot=FRONT, seg=20)
    sockets.mil_round(k, 9, (98, -85, 62), pins=9)
    sticker(k, "ESD  CLEAN ROOM ONLY", 60, 12, (84, -85.2, 26), FRONT, (225, 190, 30))
    k.image(labels.plate(["OBC-32   FM2", "P/N 410-2207-01 REV C", "S/N 0012"], 84, 28), 84, 28,
            (-66, -85.2, 28), rot=FRONT, t=0.4)  # fmt: skip
    k.anchor("milled-box", (60, -86, 108))
    k.anchor("d-plugs", (-18, -103, 64))
    k.anchor("fm-label", (-66, -86, 30))


def _wheel(k):
    """Reaction wheel: flat can with a bulged lid, purge valve and one plug."""
    metal = brushed((0.66, 0.66, 0.64), "X", 0.3)
    k.cyl(104, 8, metal)
    k.lathe([(0, 0), (92, 0), (96, 4), (96, 46), (88, 58), (40, 66), (0, 67)], metal, (0, 0, 8))
    k.tube(99, 90, 8, turned((0.6,) * 3), (0, 0, 36))
    studs(k, [(x, y, 0) for x, y, _ in polar(16, 80)], 2.8, 2.5, polished(), (0, 0, 66), seg=16)
    studs(k, [(x, y, 0) for x, y, _ in polar(8, 100, 10)], 3.2, 4, polished(), (0, 0, 8), seg=16)
    k.cyl(5, 10, polished(GOLD), (30, -40, 70), seg=24)
    k.box((50, 26, 24), metal, (0, -96, 22), 2)
    sockets.dsub(k, 9, (0, -109, 22))
    k.image(labels.line("WHEEL RW-12  EQM", 60, 9), 60, 9, (0, 10, 75), t=0.3)
    k.anchor("flat-wheel", (-60, -70, 62))


def _stack(k):
    """Cubesat stack of square boards with the long header."""
    for i in range(4):
        with k.at((0, 0, 8 + i * 20)):
            board(k, 96, 90, seed=4 + i)
            blocks(k, grid(26, 2, 2.54, 2.54, 0, 34, 1.6), (2.4, 2.4, 9), plastic((0.03,) * 3))
    studs(k, grid(26, 2, 2.54, 2.54, 0, 34, 68), 0.4, 16, polished(GOLD), seg=6)
    qfp(k, 18, 64, (-16, -8, 69.8), "RT-32")
    bga(k, 16, (22, -14, 69.8))
    for x, y in ((-43, -40), (43, -40), (-43, 40), (43, 40)):
        for i in range(4):
            with k.at((x, y, 9.6 + i * 20)):
                standoff(k, 18.4)
        k.cyl(3, 8, polished(), (x, y, 0), seg=20)
    k.anchor("pc104", (0, -44, 70))


def build(k):
    """Box in the middle, wheel on the right, stack on the left front."""
    with k.at((-10, 60, 0)):
        _box(k)
    with k.at((255, 30, 0)):
        _wheel(k)
    with k.at((-235, 0, 0)):
        _stack(k)
    scale(k)
