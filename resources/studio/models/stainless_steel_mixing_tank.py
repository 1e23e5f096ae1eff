"""Stainless mixing tank: bare vessel on legs, hinged manway open, agitator motor on top."""

from kit.core import View, polar
from kit.materials import BLUE, painted, plastic, polished
from kit.plant import dome, legs, motor
from kit.process import pierce, stainless, tag
from kit.props import scale
from kit.valves import ball_valve

VIEWS = {"hero": View(-28, 20), "closeup": View(-14, 44, at="manway", radius=330)}
R, LOW, SIDE = 520.0, 720.0, 1000.0


def _manway(k, steel):
    """Thin lid swung back, wing nuts round the rim, weld seam in the bright inside."""
    top = LOW + SIDE + R * 0.5
    with k.at((0, -290, top - 130)):
        k.tube(190, 184, 170, steel)
        k.cyl(186, 10, steel, (0, 0, -40))
        k.box((340, 14, 8), polished(rough=0.05), (0, 40, -28), 3)
        k.box((14, 160, 8), polished(rough=0.05), (50, -40, -28), 3)
        k.torus(190, 8, polished(), (0, 0, 168))
        for x, y, angle in polar(5, 214, -120):
            k.box((36, 24, 16), steel, (x, y, 150), 3, rot=(0, 0, angle))
            k.cyl(7, 60, polished(), (x, y, 140), seg=16)
            k.box((50, 9, 26), polished(), (x, y, 200), 4, rot=(0, 0, angle + 60))
        k.lamp((0, -40, 420), 160, 2.5)
        with k.at((0, 204, 176), rot=(104, 0, 0)):
            k.lathe([(0, 30), (120, 24), (196, 0), (204, 0), (204, -14)], steel, (0, 200, 0))
            k.cyl(10, 90, polished(), (0, 300, 20))
        k.cyl(11, 120, polished(), (-60, 208, 172), axis="X")


def build(k):
    """Tank, drive, bottom valve, plate on a leg bracket."""
    steel = stainless()
    legs(k, R, LOW, steel, start=45)
    low = [(a, LOW - z) for a, z in dome(R, 0.5)]
    k.lathe([*low, (R, LOW + SIDE)], steel, smooth=60)
    head = [(a, LOW + SIDE + z) for a, z in reversed(dome(R, 0.5, 60))]
    pierce(k.lathe(head, steel, smooth=60, seg=240), (0, -290), 186)
    for z in (LOW, LOW + SIDE / 2, LOW + SIDE):
        k.torus(R, 4, polished(), (0, 0, z))
    _manway(k, steel)
    top = LOW + SIDE + R * 0.5
    k.cyl(110, 60, steel, (0, 120, top - 40))
    k.cyl(80, 120, steel, (0, 120, top))
    k.cyl(95, 110, painted(BLUE), (0, 120, top + 110))
    motor(k, 95, 290, painted(BLUE), (0, 120, top + 215), face=112)
    for x, y, r in ((330, -60, 32), (260, 200, 32), (-330, 40, 32)):
        k.cyl(r, 150, steel, (x, y, top - 130))
        k.cyl(r + 14, 20, polished(), (x, y, top + 16))
    k.box((5, 6, SIDE), polished(), (150, -R * 0.955, LOW), 1, base=True)
    k.cyl(38, 130, steel, (0, 0, LOW - R * 0.5 - 120))
    with k.at((0, 0, LOW - R * 0.5 - 170), rot=(0, 90, 0)):
        ball_valve(k, 44, polished(), plastic(BLUE), flanged=False)
    tag(
        k,
        "RUEHRBAU TANK",
        ["VOLUME 850 l", "304L / 1.4307", "2021"],
        200,
        110,
        (-60, -R - 14, LOW + 620),
        back=16,
    )
    k.anchor("manway", (-60, -470, top + 44))
    k.anchor("weld-seams", (30, -250, top - 155))
    k.anchor("plate", (-60, -R - 18, LOW + 620))
    scale(k)
