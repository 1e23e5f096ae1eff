"""Spent fuel shear: bright frame with feed channel, shield plug, cone bolts, slab vessel."""

from kit.core import View, X
from kit.materials import painted, polished
from kit.plant import nozzle, run
from kit.process import corners, stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-26, 16), "closeup": View(-20, 20, at="remote-bolts", radius=430)}


def _remote_bolt(k, loc, shine):
    """Captive bolt with a tall guide cone."""
    with k.at(loc):
        k.cyl(46, 30, shine)
        k.prism(6, 36, 60, shine, (0, 0, 30))
        k.lathe([(30, 90), (8, 170), (0, 172)], shine)


def _bail(k, loc, shine):
    """Lifting bail bent from bar."""
    x, y, z = loc
    k.sweep(
        [
            (x - 110, y, z),
            (x - 110, y, z + 150),
            (x, y, z + 240),
            (x + 110, y, z + 150),
            (x + 110, y, z),
        ],
        20,
        shine,
    )


def build(k):
    """Channel along X to the left, shear block in the middle, dissolver below right."""
    steel, shine, dark = stainless(0.26), polished(), painted((0.20, 0.22, 0.24))
    for x in (-3300, -1900, -600):
        for y in (-200, 200):
            k.box((110, 110, 1250), steel, (x, y, 0), 6, base=True)
        k.box((130, 560, 90), steel, (x, 0, 1200), 4)
    k.box((3600, 380, 400), steel, (-1900, 0, 1240), 12, base=True)
    for x in (-3500, -2700, -1900, -1100):
        k.box((60, 440, 450), steel, (x, 0, 1215), 6, base=True)
    for x in (-3100, -1500):
        _bail(k, (x, 0, 1630), shine)
    k.cyl(560, 420, steel, (-3900, 0, 1440), axis=X, edge=20)
    k.cyl(640, 130, steel, (-4030, 0, 1440), axis=X, edge=10)
    k.box((800, 900, 880), steel, (-3800, 0, 0), 10, base=True)
    with k.at((300, 0, 0)):
        k.box((1000, 1000, 300), steel, base=True)
        k.box((900, 860, 1500), steel, (0, 0, 300), 24, base=True)
        k.box((1000, 960, 200), steel, (0, 0, 1760), 16, base=True)
        k.cyl(240, 600, steel, (440, 0, 1440), axis=X, edge=10)
        k.cyl(290, 80, shine, (1020, 0, 1440), axis=X)
        for x, y in corners(380, 370):
            _remote_bolt(k, (x, y, 1960), shine)
        _bail(k, (0, 0, 1955), shine)
        k.box((300, 30, 240), steel, (0, -440, 1000), 6)
        tag(
            k, "TAG S-401", ["304L   REMOTE LIFT 2.4 t", "DWG 77-0418"], 460, 230, (-60, -434, 1450)
        )
        k.anchor("remote-bolts", (-380, -410, 2050))
    with k.at((2300, 0, 0)):
        k.box((900, 900, 160), dark, base=True)
        k.box((760, 130, 1900), steel, (0, 0, 150), 20, base=True)
        k.box((130, 700, 1300), steel, (-300, 0, 150), 20, base=True)
        k.box((820, 760, 60), steel, (0, 0, 2000), 8, base=True)
        k.cyl(170, 260, steel, (0, 0, 2050))
        k.tube(220, 150, 50, shine, (0, 0, 2290))
        for x in (-300, 300):
            nozzle(k, 60, 200, steel, (x, 200, 2050), n=8, blind=True)
            _remote_bolt(k, (x, -260, 2060), shine)
        k.anchor("slab-dissolver", (100, -66, 1300))
    run(k, [(1200, -300, 900), (1500, -300, 700), (2000, -300, 700)], 70, steel, ends=False)
    k.box((700, 300, 60), steel, (1150, 0, 760), 4, rot=(0, 18, 0))
    k.box((120, 120, 640), steel, (1300, 0, 0), 4, base=True)
    k.anchor("long-magazine", (-1900, -192, 1450))
    k.anchor("shield-plug", (-3700, -520, 1600))
    scale(k)
