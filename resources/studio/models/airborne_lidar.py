"""Airborne lidar: drum with a wide window on shock mounts over a hatch frame, green laser label."""

from kit import labels
from kit.core import FRONT, View, polar, rounded
from kit.materials import ALUMINIUM, brushed, enamel, painted, polished, rubber
from kit.optics import dark, laser_label
from kit.papers import sheet
from kit.parts import nameplate
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-26, 16), "closeup": View(-18, 4, at="belly-window", radius=150)}


def build(k):
    """Head on a stand tilted so that its belly window shows; inertial unit and leaflet beside."""
    white, metal = painted((0.62, 0.63, 0.63), 0.4), brushed(ALUMINIUM, "X", 0.3, 3)
    for x in (-230, 230):
        k.box((40, 360, 30), metal, (x, 0, 0), 3, base=True)
        k.box((40, 40, 330), metal, (x, 120, 20), 3, base=True)
        k.box((40, 40, 330), metal, (x, -120, 20), 3, base=True)
        for y in (-120, 120):
            k.cyl(24, 12, polished(), (x, y, 350))
            for i in range(4):
                k.torus(17, 5, rubber(), (x, y, 366 + i * 9))
            k.cyl(24, 10, polished(), (x, y, 398))
        k.box((60, 330, 16), metal, (x, 0, 404), 3, base=True)
    k.anchor("shock-mounts", (-230, -142, 382))
    k.plate([rounded(480, 340, 30)], 20, metal, (0, 0, 424), bevel=2)
    k.cyl(150, 230, white, (0, 0, 434), edge=8)
    k.cyl(154, 10, dark(), (0, 0, 520))
    k.box((190, 140, 90), painted((0.12, 0.125, 0.13)), (0, 0, 664), 10, base=True)
    k.cyl(165, 150, white, (0, 0, 270), edge=8)
    with k.at((0, -150, 330), rot=(118, 0, 0)):
        k.plate([rounded(220, 120, 30)], 40, white, (0, 0, 4), bevel=3)
        k.plate([rounded(190, 90, 24), rounded(160, 66, 18)], 10, metal, (0, 0, 29))
        k.plate([rounded(166, 70, 18)], 6, enamel((0.02, 0.09, 0.05)), (0, 0, 29))
        k.anchor("belly-window", (-20, 4, 33))
    for x in (-70, 0, 70):
        mil_round(k, 17, (x, -70, 710), FRONT, 12, cap=x > 0)
    with k.at((0, -152, 600), rot=FRONT):
        laser_label(k, 170, 60, (0, -12, 0), (0, 0, 0), ("CLASS 4 LASER", "515 nm + 1030 nm"))
        k.anchor("green-label", (20, -12, 1))
    nameplate(k, labels.plate(["TOPO-BATHY 515", "35 kHz   28 V DC", "S/N 0114"], 90, 44), 90, 44,
              (0, -172, 450), rot=FRONT, screws=False)  # fmt: skip
    k.box((96, 40, 50), white, (0, -150, 425), 2, base=True)
    with k.at((400, 20, 0)):
        k.plate([rounded(190, 190, 12)], 10, metal, (0, 0, 5))
        k.box((150, 150, 120), painted((0.35, 0.26, 0.08), 0.4), (0, 0, 8), 6, base=True)
        mil_round(k, 18, (0, -75, 66), pins=20)
        k.image(labels.line("INERTIAL UNIT", 90, 16), 90, 16, (0, -75.3, 112), rot=FRONT)
    lines = ["Green channel 515 nm", "DEPTH  2.5 Secchi", "IHO ORDER 1b", "Swath 300 m"]
    sheet(k, "COASTAL CHARTING", lines, 200, 260, (420, -250, 0), 10, (20, 110, 80))
    k.anchor("depth-order", (415, -250, 1))
    for x, y, _ in polar(8, 140, 22):
        k.cyl(6, 4, polished(), (x, y, 664), seg=20)
    scale(k)
