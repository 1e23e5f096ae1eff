"""Critically safe vessels: bundle of narrow pipes, thin slab tank, pulsed column."""

from kit.core import View
from kit.materials import painted, plastic, polished
from kit.plant import run, skid
from kit.process import corners, stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-24, 12), "closeup": View(-16, 12, at="all-welded", radius=330)}


def _weld(k, r, loc, mat):
    k.torus(r, 3, mat, loc)


def _pipes(k, steel, bead, frame):
    for i in range(3):
        for y in (-120, 150):
            x = -1150 + i * 260
            k.cyl(66, 2300, steel, (x, y, 260), edge=24)
            for z in (420, 1300, 2200):
                _weld(k, 66, (x, y, z), bead)
            for z in (360, 2380):
                run(k, [(x, y, z), (x + 260, y, z)], 16, steel, ends=False)
            k.cyl(12, 200, steel, (x, y, 2550))
            k.cyl(24, 210, frame, (x, y, 60))


def _slab(k, steel, bead, frame):
    with k.at((0, 0, 0)):
        k.box((760, 64, 1700), steel, (0, 0, 420), 10, base=True)
        for x in (-380, 380):
            k.box((10, 72, 1690), bead, (x, 0, 425), 3, base=True)
        for z in (420, 2116):
            k.box((760, 72, 10), bead, (0, 0, z), 3, base=True)
        for i in range(4):
            x = -270 + i * 180
            k.cyl(14, 200, steel, (x, 0, 2110))
            for z in (800, 1260, 1720):
                k.cyl(20, 8, bead, (x, -30, z), rot=(90, 0, 0))
        k.box((700, 26, 1500), plastic((0.10, 0.10, 0.105)), (0, 46, 520), 2, base=True)
        k.box((240, 26, 900), plastic((0.10, 0.10, 0.105)), (420, -50, 520), 2, base=True)
        for x, y in corners(300, 0):
            k.box((60, 160, 380), frame, (x, y, 50), 4, base=True)


def build(k):
    """Frame with six pipes left, slab in the middle, pulsed column with its leg right."""
    steel, bead, frame = (
        stainless(0.24),
        polished((0.5, 0.47, 0.42), 0.3),
        painted((0.06, 0.16, 0.30)),
    )
    skid(k, 2900, 900, frame, beam=90, height=2900, rails=(1.0,))
    k.box((2860, 860, 14), frame, (0, 0, 86), 1)
    _pipes(k, steel, bead, frame)
    _slab(k, steel, bead, frame)
    with k.at((1050, 0, 0)):
        body = [
            (0, 250),
            (60, 250),
            (130, 330),
            (130, 560),
            (62, 660),
            (62, 2150),
            (130, 2250),
            (130, 2520),
        ]
        k.lathe([*body, (60, 2600), (0, 2600)], steel, smooth=30)
        for z in (660, 1150, 1650, 2150):
            _weld(k, 63, (0, 0, z), bead)
        run(
            k,
            [(0, 0, 280), (0, 0, 160), (230, 0, 160), (230, 0, 2000)],
            30,
            steel,
            ends=False,
            bend=70,
        )
        k.cyl(60, 240, steel, (230, 0, 1980))
        k.cyl(40, 200, frame, (0, 0, 60))
        for z in (420, 2400):
            k.cyl(16, 180, steel, (0, -120, z), rot=(90, 0, 0))
        k.anchor("pulse-leg", (230, -31, 1100))
    k.box((2800, 60, 60), frame, (0, 400, 1300), 3)
    tag(
        k,
        "V-118  DWG 40-77",
        ["304L / 1.4306", "BORON PLATES 1.2 %", "CLASS Q1"],
        190,
        100,
        (-230, -33, 1500),
        screws=False,
    )
    k.anchor("narrow-form", (-1150, -187, 1000))
    k.anchor("all-welded", (-384, -38, 1300))
    k.anchor("boron-plates", (420, -64, 1000))
    scale(k)
