"""Bellows-sealed scroll pump: wide drum head on a heavy motor, metal-seal flanges, leak slip."""

from kit import papers
from kit.core import View, X, polar
from kit.materials import painted, polished
from kit.parts import bolt, flange
from kit.plant import LAID, finned, motor
from kit.process import corners, stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-34, 22), "closeup": View(-30, 26, at="metal-seals", radius=170)}
R, AXIS = 250.0, 330.0


def build(k):
    """Drum along X, inlet on top, motor behind it, slip on the table."""
    grey, steel = painted((0.42, 0.44, 0.46)), stainless()
    for x, y in corners(280, 200):
        k.box((90, 60, 40), grey, (x, y, 0), 4, base=True)
    k.box((820, 480, 40), grey, (0, 0, 30), 4, base=True)
    with k.at((-340, 0, AXIS)):
        k.cyl(R - 60, 30, polished(), (-24, 0, 0), axis=X)
        finned(k, R, 24, 64, 200, grey, (0, 0, 0), LAID)
        k.cyl(R + 14, 34, grey, (200, 0, 0), axis=X)
        for y, z, _ in polar(16, R - 8):
            bolt(k, 14, (234, y, z), axis=X)
        k.cyl(R - 40, 110, grey, (230, 0, 0), axis=X, edge=16)
        for x in (40, 300):
            k.box((60, 330, 190), grey, (x, 0, -220), 8)
        k.tube(60, 54, 150, steel, (110, 0, R - 40))
        flange(k, 82, 50, 24, 16, 70, 9, steel, (110, 0, R + 100))
        k.tube(56, 51, 3, polished((0.72, 0.36, 0.2)), (110, 0, R + 124))
        k.anchor("wide-inlet", (110, -56, R + 40))
        k.anchor("metal-seals", (110, -60, R + 126))
        k.tube(28, 24, 130, steel, (110, -150, R - 70))
        flange(k, 44, 22, 16, 6, 36, 8, steel, (110, -150, R + 50), bolts=True)
        for x in (280, 310):
            k.cyl(7, 60, steel, (x, -90, R - 60))
            k.prism(6, 13, 16, polished(), (x, -90, R - 10))
        k.anchor("drum-head", (120, -R - 1, 30))
        tag(
            k,
            "ORBIVAC HERMETIC 60",
            ["60 m3/h   BELLOWS SEALED", "LEAK < 1E-9 mbar l/s", "2.2 kW  S/N 0419"],
            190,
            96,
            (285, -R - 4, 20),
            back=60,
        )
    motor(k, 165, 430, painted((0.04, 0.15, 0.32)), (0, 0, AXIS), LAID, feet=AXIS - 68)
    lines = [
        "PUMP  ORBIVAC 60  S/N 0419",
        "SEAL  METAL BELLOWS, HERMETIC",
        "LEAK RATE 4E-10 mbar l/s",
        "HELIUM TEST 2022-05-11",
    ]
    papers.sheet(k, "HELIUM LEAK TEST", lines, 210, 150, (260, -480, 0), 8, stamp="PASSED")
    k.anchor("leak-slip", (240, -480, 1))
    scale(k)
