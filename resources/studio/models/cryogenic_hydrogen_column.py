"""Cryogenic hydrogen column: slim pipe seen in a cut wider vacuum shell, thin lines on top."""

from kit.core import View, polar
from kit.materials import painted, plastic, polished
from kit.parts import flange
from kit.plant import dome, ladder, nozzle, run, skirt
from kit.process import stainless, tag
from kit.props import scale
from kit.stuffs import foil

VIEWS = {"hero": View(-24, 8), "closeup": View(-14, 10, at="inner-column", radius=900)}
R, H = 520.0, 6800.0


def _lines(k, white, steel):
    """Five thin vacuum-jacketed lines from the head down one side."""
    for i in range(5):
        x = -240 + i * 120
        top = H + 250 + i * 70
        run(
            k,
            [(x, -60, H - 520), (x, -60, top), (x, -R - 260, top), (x, -R - 260, 1400 + i * 90)],
            26,
            steel,
            ends=False,
            bend=110,
        )
        k.torus(30, 8, polished(), (x, -R - 260, H - 900))
    for x in (-240, 240):
        k.box((30, 240, 30), white, (x, -R - 130, 1900), 3)
    k.box((620, 50, 60), white, (0, -R - 240, 1900), 3)
    k.anchor("helium-lines", (0, -R - 288, H - 300))


def build(k):
    """Shell in two lengths with a window bay between, boiler foot, helium lines at the head."""
    white, steel = painted((0.60, 0.61, 0.62)), stainless(0.24)
    skirt(k, R, 700, white)
    k.lathe([*[(a, 700 - z) for a, z in dome(R, 0.4)], (R, 2300)], white, smooth=60)
    k.lathe(
        [(R, 3900), (R, H - 600), *[(a, H - 600 + z) for a, z in reversed(dome(R, 0.4))]],
        white,
        smooth=60,
    )
    for z in (2300, 3860):
        flange(k, R + 90, 190, 40, 20, R + 55, 24, white, (0, 0, z), bolts=z < 3000)
    for x, y, angle in polar(4, R + 20, 45):
        k.box((80, 80, 1530), white, (x, y, 2335), 6, rot=(0, 0, angle), base=True)
    for angle in (35, 90, 145):
        with k.at(rot=(0, 0, angle)):
            k.box((12, 640, 1520), white, (R - 40, 0, 2340), 2, base=True)
    k.cyl(170, 1560, steel, (0, 0, 2330))
    k.cyl(196, 420, foil(), (0, 0, 2340))
    k.cyl(196, 380, foil(), (0, 0, 3480))
    for z in (2780, 3100, 3440):
        k.torus(171, 6, steel, (0, 0, z))
    k.tube(176, 150, 140, steel, (0, 0, 3180))
    for i in range(4):
        k.cyl(172, 26, plastic((0.42, 0.40, 0.34), 0.7), (0, 0, 3186 + i * 34), edge=8)
    k.anchor("fine-packing", (-20, -173, 3240))
    k.anchor("inner-column", (-40, -168, 2900))
    with k.at(rot=(0, 0, -62)):
        _lines(k, white, steel)
    for z in (1200, 5200):
        nozzle(k, 90, R + 180, white, (0, 0, z), (0, 90, -140))
    nozzle(k, 130, R + 200, white, (0, 0, 1500), (0, 90, -30), blind=True)
    ladder(k, H - 700, painted((0.6, 0.42, 0.02)), (R + 160, 60, 0), (0, 0, 90))
    lines = ["DESIGN 20 K / -253 °C", "1.2 MPa   316L ASTM GRAIN 5", "S/N 0071   2018"]
    tag(k, "KRYO KOLONNE NORD", lines, 420, 230, (-40, -R - 50, 1000), back=60)
    k.anchor("cold-plate", (-40, -R - 56, 1000))
    scale(k)
