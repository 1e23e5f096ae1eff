"""Ventilated cage rack: rows of clear drawer cages with hoppers, blower on top, wheels."""

from kit import labels
from kit.casing import display
from kit.core import FRONT, View, rounded
from kit.many import blocks, grid
from kit.materials import STEEL, WHITE, brushed, painted, plastic, polished, rubber
from kit.parts import nameplate
from kit.props import scale
from kit.screens import rows
from kit.stuffs import clear, powder

VIEWS = {"hero": View(-24, 12), "closeup": View(-18, 16, at="drawer-cages", radius=260)}
PLATE = ["IVC RACK 42 CAGES", "75 AIR CHANGES / h"]


def _cage(k):
    """Clear drawer with bedding, wire hopper, bottle and card holder; front at y = -180."""
    wall = clear((0.88, 0.90, 0.88))
    k.box((180, 350, 4), wall, (0, 0, 0), 1, base=True)
    k.box((172, 340, 26), powder((0.5, 0.38, 0.22), 3.0, 0.5), (0, 0, 4), 4, base=True)
    for x in (-1, 1):
        k.box((3, 350, 130), wall, (x * 90, 0, 0), 1, base=True)
    k.box((180, 3, 130), wall, (0, -176, 0), 1, base=True)
    k.box((196, 366, 16), clear((0.8, 0.83, 0.82)), (0, 0, 130), 4, base=True)
    wire = polished(STEEL, 0.25)
    blocks(k, grid(9, 1, 16, 0, 0, -70), (2, 120, 2), wire, (0, 0, 112))
    blocks(k, grid(9, 1, 16, 0, 0, -128), (2, 2, 50), wire, (0, 0, 66))
    k.box((120, 70, 34), plastic((0.35, 0.22, 0.1), 0.9), (0, -70, 72), 8, base=True)
    k.cyl(24, 70, clear((0.7, 0.8, 0.86)), (50, -130, 100), rot=(28, 0, 0))
    k.box((76, 4, 50), plastic((0.62, 0.62, 0.55), 0.5), (-36, -180, 60), 1)


def build(k):
    """Rack of six by seven cages on castors with the air unit and two hoses."""
    steel, white = brushed(STEEL, "Z", 0.3, 3), painted(WHITE, 0.4)
    w = 1360
    for x in (-w / 2, w / 2):
        for y in (-160, 200):
            k.box((44, 44, 1560), steel, (x, y, 150), 3, base=True)
            k.cyl(62, 34, rubber((0.06, 0.06, 0.065)), (x - 17, y, 62), axis="X")
            k.box((50, 60, 60), polished(), (x, y, 125), 5)
    k.anchor("wheels", (-w / 2, -222, 66))
    k.box((w, 60, 1500), steel, (0, 210, 180), 4, base=True)
    for j in range(7):
        z = 190 + 212 * j
        k.box((w, 380, 8), steel, (0, 0, z), 1, base=True)
        for i in range(6):
            with k.at((-550 + 220 * i, 0, z + 10)):
                _cage(k)
    k.anchor("drawer-cages", (-110, -182, 900))
    k.box((w, 420, 20), steel, (0, 20, 1700), 3, base=True)
    with k.at((0, 20, 1720)):
        k.box((760, 400, 330), white, base=True, bevel=10)
        with k.at((-200, -201, 165), rot=FRONT):
            k.plate([rounded(280, 240, 10)], 8, plastic((0.5, 0.52, 0.54)), bevel=2)
            blocks(k, grid(1, 12, 0, 18), (250, 7, 2), plastic((0.05, 0.06, 0.07)), (0, 0, 4))
        display(k, rows(180, 110, "AIR UNIT", [("ACH", "75"), ("HEPA", "OK")]), 180, 110,
                (120, -201, 200), rim=8)  # fmt: skip
        nameplate(k, labels.plate(PLATE, 200, 64, "MUSHOME"), 200, 64, (120, -201, 70))
        k.anchor("air-unit", (-200, -208, 165))
        for side in (-1, 1):
            k.sweep([(side * 360, 60, 200), (side * 520, 60, 260), (side * 610, 100, 120),
                     (side * 610, 150, -80)], 52, rubber((0.35, 0.36, 0.38)))  # fmt: skip
    scale(k)
