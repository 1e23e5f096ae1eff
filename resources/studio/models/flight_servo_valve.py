"""Flight servo valve: small block on a ground base, lock-wired screws, cap with a round plug."""

from kit import labels
from kit.core import FRONT, View, rounded
from kit.materials import STEEL, anodised, brushed, polished, turned
from kit.nav import lock_wire, ports
from kit.papers import sheet
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-28, 22), "closeup": View(-20, 24, at="lock-wire", radius=42)}
SPOTS = [(-33, -26), (33, -26), (33, 26), (-33, 26)]


def _valve(k):
    steel, gold = brushed((0.56, 0.55, 0.53), "X", 0.3, 0.8), anodised((0.40, 0.32, 0.13), 0.36)
    k.plate([rounded(82, 66, 7)], 12, steel, (0, 0, 6), bevel=0.6)
    k.box((52, 44, 30), steel, (0, 0, 10), 2, base=True)
    for x in (-1, 1):
        k.cyl(13, 8, turned(STEEL), (x * 26, 0, 25), rot=(0, x * 90, 0))
        k.prism(6, 8, 5, polished(), (x * 34, 0, 25), rot=(0, x * 90, 0))
    k.plate([rounded(46, 40, 8)], 34, gold, (0, 0, 57), bevel=2)
    k.plate([rounded(50, 44, 8)], 4, gold, (0, 0, 42), bevel=0.6)
    for x, y in SPOTS:
        bolt(k, 6, (x, y, 12), socket=True)
    for x in (-18, 18):
        for y in (-16, 16):
            bolt(k, 2.6, (x, y, 74), socket=True)


def build(k):
    """One valve upright, one on its back to show the base, test report beside."""
    _valve(k)
    lock_wire(k, SPOTS[:2], 16, (0, -4.5, 0), r=0.45)
    lock_wire(k, [(33, -26), (33, 26)], 16, (4.5, 0, 0), r=0.45)
    with k.at((23, 0, 58), rot=(0, 90, 0)):
        mil_round(k, 10, (0, 0, 0), (0, 0, 90), 4)
    k.anchor("motor-cap", (-12, -20, 60))
    k.anchor("lock-wire", (4, -31, 16.5))
    lines = ["SERIES 31   S/N 1184", "2.5 gpm   3000 psi", "CAGE 0WK72"]
    k.image(labels.plate(lines, 36, 22), 36, 22, (0, -20, 57), rot=FRONT)
    with k.at((104, 40, 33.6), rot=(-90, 0, -18)):
        with k.at((0, 0, 0), rot=(0, 0, 0)):
            _valve(k)
        ports(k, [(-16, 0), (-5.4, 0), (5.4, 0), (16, 0)], 3.2, (0, 0, 0), (180, 0, 0))
        k.anchor("base-ports", (3, 2, -1))
    rows = ["Type 31-C   S/N 1184", "VIBRATION  20 g rms  20-2000 Hz", "Rated flow 2.5 gpm", "PASS"]
    sheet(k, "QUALIFICATION SHEET", rows, 90, 100, (-104, -6, 0), -8, (70, 30, 20), "QA")
    k.anchor("vibration-sheet", (-104, 4, 1))
    scale(k)
