"""Gravity meter: insulated box on a levelling tripod with a µGal screen; drum in a gyro cradle."""

from kit import labels, screens
from kit.casing import display, keys
from kit.core import View, X, Y, polar
from kit.materials import BRASS, brushed, painted, plastic, polished, turned
from kit.optics import dark
from kit.parts import nameplate
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-26, 18), "closeup": View(-14, 34, at="mgal-screen", radius=110)}


def build(k):
    """Ground meter on the left, the cradle type behind it on the right."""
    yellow, grey = painted((0.60, 0.42, 0.03), 0.4), painted((0.5, 0.51, 0.51), 0.42)
    k.lathe(
        [(60, 0), (120, 6), (126, 16), (110, 18), (0, 14)],
        turned((0.5, 0.5, 0.5)),
        (0, 0, 90),
        smooth=50,
    )
    for x, y, _ in polar(3, 118, -90):
        k.lathe([(0, 0), (5, 14), (8, 20), (8, 130), (0, 130)], turned(), (x, y, 0))
        k.cyl(20, 12, turned(BRASS), (x, y, 60))
        k.cyl(16, 22, dark(), (x, y, 86))
    k.anchor("levelling-tripod", (0, -138, 66))
    k.box((210, 200, 250), grey, (0, 0, 108), 16, base=True)
    for z in (150, 300):
        k.box((214, 204, 6), plastic((0.05, 0.052, 0.056)), (0, 0, z), 2)
    k.box((214, 204, 40), yellow, (0, 0, 358), 10, base=True)
    with k.at((0, 0, 398), rot=(0, 0, 0)):
        pairs = [("GRAVITY", "4 417.318 mGal"), ("SD", "4 µGal"), ("TILT X/Y", '-0.8 / 1.2"')]
        display(k, screens.rows(120, 84, "CG-7", pairs), 120, 84, (-24, 10, 0), (0, 0, 0))
        keys(k, 2, 4, 20, 20, (15, 14, 4), (70, 10, 0), (0, 0, 0))
        k.anchor("mgal-screen", (-20, 14, 2))
    k.pipe([(-70, 80, 396), (-70, 80, 450), (70, 80, 450), (70, 80, 396)], 8, dark(), 18)
    nameplate(
        k,
        labels.plate(["MODEL CG-7  S/N 0417", "< 5 µGal   KEEP POWERED"], 120, 50, "GRAVITY METER"),
        120,
        50,
        (0, -100.5, 240),
    )
    k.anchor("insulated-case", (-70, -101, 190))
    mil_round(k, 13, (60, -100, 180), pins=10)
    with k.at((460, 140, 0)):
        k.box((460, 400, 60), grey, (0, 0, 0), 8, base=True)
        for x in (-1, 1):
            k.box((40, 160, 400), grey, (x * 230, 0, 40), 8, base=True)
            k.cyl(60, 60, dark(), (x * 250 - 30, 0, 370), axis=X)
        with k.at((0, 0, 370)):
            k.tube(205, 180, 60, brushed((0.55, 0.55, 0.56), "Z", 0.3, 3), (0, -30, 0), axis=Y)
            for z in (-1, 1):
                k.cyl(40, 40, dark(), (0, 0, z * 196 - 20))
            k.cyl(145, 250, painted((0.06, 0.17, 0.32)), (0, 0, -125), edge=10)
            k.cyl(120, 16, polished(), (0, 0, 124))
            mil_round(k, 16, (0, 0, 140), (0, 0, 0), 20)
            k.sweep([(0, 0, 138), (0, 0, 190)], 12, polished(), bezier=False)
            k.sweep([(0, 0, -190), (0, 0, -120)], 12, polished(), bezier=False)
            k.anchor("gyro-cradle", (-140, -30, 126))
    scale(k)
