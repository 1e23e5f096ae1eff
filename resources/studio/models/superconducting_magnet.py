"""Superconducting magnet: steel vessel, open bore, helium neck, burst disc, current leads."""

from kit.casing import display
from kit.core import FRONT, View, polar
from kit.electro import plate_on, rack_tower
from kit.materials import COPPER, STEEL, brushed, painted, polished, rubber, turned
from kit.parts import bolt, flange, sticker
from kit.props import scale
from kit.screens import digits

VIEWS = {"hero": View(-28, 18), "closeup": View(-14, 24, at="helium-neck", radius=330)}


def build(k):
    """Vessel 1300 across, 1000 long on saddles; supply rack right."""
    steel = brushed(STEEL, "Z", 0.3, 3)
    for y in (-320, 320):
        k.box((1100, 120, 560), painted((0.2, 0.24, 0.3)), (0, y, 0), 8, base=True)
    with k.at((0, 500, 900), rot=(90, 0, 0)):
        k.lathe(
            [(200, 0), (630, 0), (650, 20), (650, 980), (630, 1000), (200, 1000)],
            steel,
            closed=True,
            seg=128,
        )
        k.tube(690, 640, 40, turned(STEEL, 0.25), (0, 0, 960))
        k.tube(690, 640, 40, turned(STEEL, 0.25), (0, 0, 0))
        k.tube(240, 196, 1030, turned(STEEL, 0.25), (0, 0, -15))
        for x, y, _ in polar(24, 665):
            bolt(k, 20, (x, y, 1000))
        for x, y, _ in polar(12, 300):
            bolt(k, 14, (x, y, 1000))
    k.anchor("open-bore", (-170, -516, 1040))
    k.cyl(190, 320, steel, (0, 0, 1500))
    flange(k, 240, 0, 30, 12, 215, 18, turned(STEEL, 0.2), (0, 0, 1800), bolts=True)
    k.cyl(50, 180, steel, (-110, 0, 1830))
    k.cyl(80, 26, polished((0.6, 0.3, 0.1)), (-110, 0, 2010))
    k.anchor("helium-neck", (-110, -80, 2024))
    k.pipe([(60, 80, 1820), (60, 80, 2080), (420, 80, 2080)], 30, polished(), bend=80)
    k.cyl(36, 120, painted((0.1, 0.3, 0.6)), (30, 150, 1820))
    for x in (20, 120):
        k.cyl(34, 150, polished(COPPER, 0.22), (x, -110, 1820))
        k.box((60, 24, 80), polished(COPPER, 0.22), (x, -110, 1960), 3, base=True)
        path = [
            (x, -120, 2010),
            (x + 60, -230, 2040),
            (760, -420, 1500),
            (960 + x, -300, 900),
            (1150 + x, -226, 620),
        ]
        k.sweep(path, 24, rubber((0.05, 0.05, 0.055)))
    k.anchor("current-leads", (60, -150, 1990))
    plate_on(
        k,
        ["SUPERCONDUCTING SOLENOID", "8.0 T  bore 400 mm  1.2 MJ", "310 A  25 H  S/N 0017"],
        300,
        150,
        (-420, -521, 700),
    )
    k.anchor("field-plate", (-420, -524, 700))
    sticker(k, "STRONG MAGNETIC FIELD", 320, 60, (400, -521, 560), paper=(240, 200, 20))
    spots = rack_tower(k, (1250, 100, 0), (8, 6, 6, 4, 6), (0.3, 0.32, 0.35))
    display(k, digits("310.00 A", 200, 70), 200, 70, (1200, -226, spots[2][2]), rim=8)
    k.cyl(40, 30, polished(COPPER), (1170, -226, 620), rot=FRONT)
    scale(k)
