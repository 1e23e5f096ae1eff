"""Evaporator chamber with a long copper hearth, collector plates, and a tuned laser beside it."""

from kit import labels
from kit.core import FRONT, View, X
from kit.materials import COPPER, painted, plastic, polished, rubber
from kit.plant import nozzle, skid
from kit.process import corners, sight_glass, stainless, tag
from kit.props import scale
from kit.stuffs import ceramic, graphite

VIEWS = {"hero": View(-26, 18), "closeup": View(-18, 26, at="melt-hearth", radius=430)}


def _laser(k):
    """Laser table with two heads, a reference cell and a screen that shows the wavelength."""
    black, grey = plastic((0.05, 0.055, 0.06)), painted((0.50, 0.52, 0.54))
    k.box((1600, 800, 120), polished((0.35, 0.36, 0.37), 0.4), (0, 0, 700), 4, base=True)
    for x, y in corners(650, 300):
        k.cyl(90, 705, grey, (x, y, 0))
    for y in (-180, 120):
        k.box((900, 200, 180), black, (-250, y, 830), 8, base=True)
        k.box((20, 180, 160), polished(), (206, y, 840), 3, base=True)
        k.cyl(20, 60, polished(), (216, y, 920), axis=X)
        for x in (-550, -250, 50):
            k.cyl(22, 20, polished(), (x, y, 815))
        k.box((320, 3, 60), plastic((0.6, 0.42, 0.02)), (-250, y - 101, 900), 1, base=True)
    k.tube(40, 36, 260, polished(), (400, -180, 920), axis=X)
    for x in (420, 620):
        k.box((30, 70, 110), grey, (x, -180, 815), 3, base=True)
    k.box((460, 60, 380), black, (480, 220, 820), 10, base=True)
    rows = [("WAVELENGTH", "591.5373 nm", False), ("LOCK", "HOLD", False), ("CLASS", "4", True)]
    k.image(
        labels.screen("WAVEMETER", rows), 410, 290, (480, 189, 1010), rot=FRONT, t=1, rough=0.12
    )
    k.anchor("tuned-laser", (470, 186, 1060))


def build(k):
    """Lying chamber, loose parts on a cloth in front, laser to the right."""
    steel, grey, copper = stainless(0.3), painted((0.30, 0.33, 0.36)), polished(COPPER, 0.22)
    skid(k, 2300, 1200, grey, beam=120)
    for x in (-800, 800):
        k.box((120, 900, 420), grey, (x, 0, 110), 6, base=True)
    with k.at((0, 0, 1120)):
        k.tube(620, 600, 2000, steel, (-1000, 0, 0), axis=X)
        for x in (-1000, 960):
            k.cyl(690, 40, steel, (x, 0, 0), axis=X)
        sight_glass(k, 110, polished(), (-1000, 0, 120), (0, -90, 0))
        nozzle(k, 240, 260, steel, (-300, 0, 600), n=16, blind=True)
        k.box((520, 380, 420), painted((0.05, 0.15, 0.30)), (500, 0, 600), 12, base=True)
        for x in (380, 500, 620):
            k.cyl(26, 60, plastic((0.66, 0.65, 0.60)), (x, -100, 1010))
            k.sweep(
                [(x, -100, 1070), (x + 40, -100, 1180), (x + 300, 100, 700), (x + 420, 500, -1080)],
                18,
                rubber(),
            )
        for x in (-600, 100):
            k.box((420, 30, 300), steel, (x, -620, 0), 8)
            k.box((340, 10, 220), plastic((0.05, 0.07, 0.08), 0.06), (x, -637, 0), 2)
        tag(
            k,
            "VERDAMPFER ED-2",
            ["GUN 60 kW   30 kV", "DWG 4-2207"],
            300,
            140,
            (700, -622, 40),
            back=14,
        )
    with k.at((-250, -1150, 0)):
        k.box((2100, 620, 6), plastic((0.10, 0.14, 0.22), 0.8), base=True)
        k.box((900, 180, 110), copper, (-500, 0, 6), 10, base=True)
        k.box((820, 80, 8), plastic((0.20, 0.19, 0.18), 0.3), (-500, 0, 112), 3, base=True)
        k.box((830, 100, 3), plastic((0.03,) * 3), (-500, 0, 114), 1, base=True)
        for y in (-60, 60):
            k.cyl(14, 120, copper, (-1060, y, 60), axis=X)
            k.sweep(
                [(-1050, y, 60), (-1140, y, 50), (-1200, y + 120, 20)],
                12,
                rubber((0.05, 0.10, 0.3)),
            )
        k.box((180, 140, 170), steel, (-500, 190, 6), 8, base=True)
        k.cyl(40, 80, steel, (-500, 150, 140), rot=FRONT)
        k.anchor("melt-hearth", (-500, -44, 118))
        white = ceramic((0.62, 0.62, 0.59), 0.5, 0.1)
        for i in range(5):
            k.box(
                (10, 380, 260),
                white if i % 2 else graphite((0.06, 0.06, 0.064)),
                (120 + i * 70, 0, 20),
                2,
                base=True,
            )
        k.box((360, 400, 20), graphite((0.07, 0.07, 0.074)), (260, 0, 6), 2, base=True)
        k.anchor("collector-plates", (114, -60, 200))
        k.box((420, 240, 60), steel, (740, 0, 6), 8, base=True)
        k.box((380, 6, 26), plastic((0.02,) * 3), (740, -120, 22), 1, base=True)
        k.cyl(50, 60, steel, (740, 40, 66))
        k.anchor("magnet-gap", (700, -110, 67))
    with k.at((2300, -100, 0)):
        _laser(k)
    scale(k)
