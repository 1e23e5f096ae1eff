"""Isotope mass spectrometer: torch box with cones, curved magnet, flight tube, filament wheel."""

import math

from kit.casing import legend
from kit.core import FRONT, View, polar
from kit.electro import plate_on
from kit.materials import COPPER, STEEL, WHITE, brushed, painted, polished, turned
from kit.parts import flange
from kit.props import scale
from kit.screens import paper

VIEWS = {"hero": View(-22, 26), "closeup": View(-14, 24, at="torch-cones", radius=210)}


def _torch(k):
    """Open torch box on the left end: cones, coil, quartz torch, argon line."""
    k.box((500, 600, 40), painted(WHITE), (0, 0, 0), 4, base=True)
    for y in (-290, 290):
        k.box((500, 20, 480 if y > 0 else 60), painted(WHITE), (0, y, 0), 4, base=True)
    k.box((500, 600, 30), painted(WHITE), (0, 0, 470), 6, base=True)
    k.box((30, 600, 480), painted(WHITE), (-240, 0, 0), 4, base=True)
    with k.at((240, -60, 250), rot=(0, -90, 0)):
        k.cyl(90, 50, brushed(), (0, 0, -48))
        k.cyl(120, 40, turned(STEEL))
        k.lathe([(100, 40), (60, 46), (8, 110), (6, 110), (0, 100)], polished(COPPER, 0.16))
    for i in range(3):
        k.torus(26, 4, polished(COPPER), (70 - i * 16, -60, 250), rot=(0, 90, 0))
    k.cyl(16, 190, polished((0.72, 0.74, 0.76), 0.08), (-120, -60, 250), axis="X")
    k.cyl(30, 60, brushed(), (-150, -60, 250), axis="X")
    k.box((40, 60, 210), brushed(), (-130, -60, 40), 3, base=True)
    k.sweep([(-130, -80, 260), (-160, -180, 240), (-100, -260, 60)], 8, painted((0.1, 0.25, 0.1)))
    k.anchor("torch-cones", (140, -84, 262))


def build(k):
    """Frame 2600 long; beam runs right, bends through the magnet to the collector."""
    frame = painted((0.3, 0.33, 0.37), 0.4)
    k.box((2600, 900, 640), painted((0.55, 0.57, 0.6), 0.4), (0, 0, 0), 14, base=True)
    for x in (-980, -330, 320, 970):
        k.box((600, 8, 540), painted(WHITE), (x, -452, 50), 6, base=True)
    with k.at((-1000, -80, 640)):
        _torch(k)
    k.box((420, 360, 320), brushed((0.6, 0.6, 0.6), "X", 0.3, 3), (-520, -140, 680), 10, base=True)
    k.cyl(44, 900, brushed((0.6, 0.6, 0.6)), (-320, -140, 880), axis="X")
    k.box((260, 300, 240), frame, (-320, -140, 640), 8, base=True)
    arc = [
        (580 + 330 * math.sin(math.radians(t)), 190 - 330 * math.cos(math.radians(t)), 880)
        for t in range(0, 91, 6)
    ]
    k.sweep(arc, 40, polished(STEEL, 0.2), bezier=False)
    for z in (660, 930):
        k.lathe(
            [(200, 0), (470, 0), (470, 170), (200, 170)],
            painted((0.05, 0.14, 0.32), 0.35),
            (580, 190, z),
            closed=True,
            arc=90,
            rot=(0, 0, -90),
        )
    for x, y in ((620, -60), (850, 160)):
        k.box((110, 110, 460), painted((0.6, 0.3, 0.05), 0.4), (x, y, 650), 20, base=True)
    k.anchor("curved-magnet", (830, -170, 1085))
    k.box((320, 240, 300), brushed((0.6, 0.6, 0.6), "X", 0.3, 3), (920, 320, 700), 8, base=True)
    flange(k, 90, 44, 20, 8, 72, 10, turned(STEEL), (-300, -140, 880), axis="X")
    with k.at((-1000, -330, 1150)):
        k.cyl(110, 16, turned(), (0, 0, 0))
        for x, y, _ in polar(12, 84):
            k.box((22, 22, 20), brushed(), (x, y, 16), 1, base=True)
            k.box((14, 2, 8), polished(), (x, y, 36), 0.3, base=True)
        k.anchor("filament-wheel", (-20, -84, 46))
    legend(k, "NERIVANTA MC-ICP-MS", 50, (320, -457, 520), FRONT, (0.1, 0.2, 0.4))
    plate_on(k, ["4-310 amu   RF 1.3 kW", "S/N 0219"], 240, 90, (970, -457, 430))
    sheet = paper(
        "ORDER CONFIRMATION",
        ["Mass spectrometer MC-ICP", "Option URANIUM INLET", "Abundance kit 235/238"],
        300,
        400,
    )
    k.image(sheet, 300, 400, (-60, -220, 642), rough=0.6)
    k.box((320, 420, 2), painted((0.5, 0.52, 0.55)), (-60, -220, 640), 0.5, base=True)
    k.anchor("uranium-option", (-60, -240, 644))
    scale(k)
