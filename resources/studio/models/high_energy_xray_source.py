"""High-energy X-ray accelerator: shielded head, waveguide, modulator; flash X-ray pressure tank."""

from kit.casing import legend, vents
from kit.core import FRONT, View, polar
from kit.electro import plate_on
from kit.materials import COPPER, WHITE, YELLOW, brushed, painted, polished, turned
from kit.parts import bolt, sticker, warning
from kit.props import scale

VIEWS = {"hero": View(-24, 16), "closeup": View(-12, 14, at="mev-plate", radius=260)}


def _flash(k, blue):
    """Lying pressure tank with a small tube at its right end."""
    for x in (-500, 400):
        k.box((120, 420, 120), painted((0.2, 0.22, 0.25)), (x, 0, 0), 4, base=True)
    with k.at((-760, 0, 300), rot=(0, 90, 0)):
        k.lathe([(0, 0), (160, 20), (210, 80), (210, 1300), (160, 1360), (0, 1380)], blue)
        for z in (300, 1100):
            k.tube(240, 205, 40, brushed(), (0, 0, z))
            for x, y, _ in polar(12, 224):
                bolt(k, 14, (x, y, z + 40))
        k.cyl(90, 120, brushed(), (0, 0, 1370))
        k.lathe([(90, 1480), (60, 1640), (40, 1760), (0, 1780)], turned((0.6, 0.6, 0.6)))
    k.anchor("pressure-tank", (-60, -200, 360))


def build(k):
    """Head on a frame at the left, modulator on wheels right, flash tank lying in front."""
    white, blue = painted(WHITE, 0.4), painted((0.05, 0.16, 0.36), 0.4)
    for x in (-1300, -500):
        for y in (-300, 300):
            k.box((90, 90, 600), painted((0.2, 0.22, 0.25)), (x, y, 0), 4, base=True)
    k.box((1000, 760, 80), painted((0.2, 0.22, 0.25)), (-900, 0, 600), 6, base=True)
    k.box((900, 620, 640), painted(YELLOW, 0.4), (-900, 0, 680), 30, base=True)
    k.cyl(170, 160, painted((0.2, 0.22, 0.25)), (-900, -300, 1000), rot=FRONT)
    k.cyl(60, 170, brushed(), (-900, -300, 1000), rot=FRONT)
    for x, y, _ in polar(8, 145):
        bolt(k, 16, (-900 + x, -460, 1000 + y), rot=FRONT)
    plate_on(
        k,
        ["LINAC X-RAY SOURCE", "9 MeV   3000 R/min at 1 m", "S/N 0612"],
        300,
        120,
        (-660, -312, 1210),
    )
    k.anchor("mev-plate", (-660, -318, 1210))
    warning(k, 120, (-1180, -312, 1200))
    sticker(k, "X-RAY", 180, 60, (-1180, -312, 1070), paper=(240, 200, 20))
    copper = polished(COPPER, 0.24)
    for box, loc in (
        ((120, 70, 70), (-900, 100, 1355)),
        ((900, 70, 70), (-420, 100, 1420)),
        ((70, 70, 240), (20, 100, 1500)),
    ):
        k.box(box, copper, loc, 4)
    k.box((70, 70, 120), copper, (-900, 100, 1370), 4)
    for x in (-700, -300, -20):
        k.box((16, 110, 110), brushed(COPPER), (x, 100, 1420), 2)
    k.anchor("waveguide-link", (-420, 64, 1430))
    k.box((900, 800, 1500), white, (420, 100, 120), 16, base=True)
    for x in (60, 780):
        for y in (-220, 420):
            k.cyl(60, 50, painted((0.05,) * 3), (x, y, 60), rot=(0, 90, 0))
            k.box((60, 40, 80), brushed(), (x + 25, y, 70), 2)
    for x in (200, 640):
        k.box((420, 8, 1300), painted((0.55, 0.56, 0.58)), (x, -302, 200), 4, base=True)
        vents(k, 10, 260, 8, 20, (x, -306, 400), upright=False)
    legend(k, "MODULATOR", 50, (420, -304, 1560), FRONT, (0.1, 0.2, 0.4))
    k.box((500, 600, 900), blue, (1180, 100, 0), 12, base=True)
    k.cyl(180, 20, painted((0.05,) * 3), (1180, 100, 890))
    k.anchor("separate-modulator", (300, -307, 1300))
    with k.at((-300, -1100, 0)):
        _flash(k, blue)
    scale(k)
