"""UF6 mass spectrometer: curved tube in a magnet, inlet valves, spare nickel source."""

import math

from kit.core import View, X
from kit.materials import COPPER, NICKEL, painted, plastic, polished
from kit.parts import flange
from kit.plant import control_box
from kit.process import corners, stainless, tag
from kit.props import scale
from kit.valves import bellows_valve

VIEWS = {"hero": View(-26, 24), "closeup": View(-18, 26, at="magnet-sector", radius=430)}
TOP = 900.0


def _source(k):
    """Spare nickel ion source on a tray."""
    with k.at((-330, -760, 0)):
        k.box((320, 200, 14), plastic((0.10, 0.11, 0.12)), base=True)
        nickel = polished(NICKEL, 0.34)
        for i in range(7):
            k.cyl(44 - (i % 2) * 8, 7, nickel, (-70 + i * 18, 0, 62), axis=X)
        for y, z in corners(30, 30):
            k.cyl(4, 150, plastic((0.68, 0.67, 0.62)), (-80, y, 62 + z), axis=X, seg=16)
        k.cyl(50, 10, nickel, (66, 0, 62), axis=X)
        k.box((60, 40, 12), nickel, (0, 0, 14), 1, base=True)
        k.anchor("nickel-source", (-20, -42, 74))


def build(k):
    """Cabinet, analyser on its deck, inlet panel left, screen right; a spare source in front."""
    white, steel, blue = painted((0.58, 0.59, 0.60)), stainless(0.22), painted((0.05, 0.15, 0.32))
    k.box((1900, 900, TOP - 40), white, (0, 0, 40), 10, base=True)
    k.box((1820, 820, 60), plastic((0.05,) * 3), (0, 0, 0), base=True)
    for i in range(3):
        k.box((600, 12, 700), white, ((i - 1) * 625, -452, 480), 6)
        k.box((26, 30, 110), polished(), ((i - 1) * 625 + 240, -464, 560), 4)
    for i in range(9):
        k.box((320, 6, 8), plastic((0.03,) * 3), (-625, -460, 200 + i * 20), 1)
    with k.at((60, 60, TOP)):
        k.box((420, 520, 110), blue, (0, 20, 0), 8, base=True)
        k.box((420, 520, 110), blue, (0, 20, 220), 8, base=True)
        k.box((420, 120, 330), blue, (0, 240, 0), 8, base=True)
        k.cyl(120, 60, polished(COPPER, 0.25), (0, -40, 105))
        k.cyl(120, 60, polished(COPPER, 0.25), (0, -40, 168))
        arc = [math.radians(180 - 12 * i) for i in range(16)]
        path = [(330 * math.cos(a), -330 + 330 * math.sin(a), 166) for a in arc]
        k.sweep(
            [(-520, -330, 166), (-400, -332, 166), *path[1:-1], (400, -332, 166), (520, -330, 166)],
            34,
            steel,
        )
        k.anchor("magnet-sector", (-60, -244, 290))
        for x in (-560, 500):
            k.box((60, 140, 60), steel, (x + 20, -330, 0), 3, base=True)
            flange(
                k,
                78,
                30,
                22,
                8,
                62,
                9,
                steel,
                (x + (40 if x < 0 else 0), -330, 166),
                axis=X,
                bolts=True,
            )
        k.cyl(66, 180, steel, (-700, -330, 166), axis=X)
        k.cyl(70, 220, steel, (520, -330, 166), axis=X)
        k.box((240, 100, 16), steel, (640, -330, 240), 3)
        for i in range(6):
            k.box(
                (24, 76, 46),
                polished((0.50, 0.48, 0.42), 0.25),
                (555 + i * 34, -330, 246),
                2,
                base=True,
            )
            k.box((10, 60, 3), plastic((0.01,) * 3), (555 + i * 34, -330, 292), 0.5, base=True)
        k.anchor("collector-cups", (589, -360, 294))
    k.box((520, 30, 520), steel, (-640, 250, TOP), 4, base=True)
    for i in range(4):
        x = -820 + i * 120
        with k.at((x, 232, TOP + 180), rot=(90, 0, 0)):
            k.cyl(14, 20, steel)
            bellows_valve(k, 22, steel, plastic((0.04, 0.15, 0.4)), (0, 0, 26), (0, 0, 90))
        k.cyl(9, 180, steel, (x, 222, TOP + 200))
    k.cyl(14, 440, steel, (-860, 222, TOP + 390), axis=X)
    k.anchor("inlet-panel", (-700, 120, TOP + 184))
    control_box(
        k,
        420,
        420,
        160,
        white,
        (720, 330, TOP),
        "MASS SPEC",
        [
            ("235 / 238", "0.007253", False),
            ("RANGE", "1 - 360 u", False),
            ("PUMP", "3E-8 mbar", False),
        ],
    )
    _source(k)
    tag(
        k,
        "MASSENBLICK MS-281",
        ["MASS RANGE 1 - 360 u", "230 V   S/N 0044"],
        240,
        110,
        (0, -460, 760),
    )
    scale(k)
