"""NMR magnet: white barrel on three legs, bore through the middle, turrets for filling."""

from kit import labels
from kit.casing import legend
from kit.core import FRONT, View, polar
from kit.materials import STEEL, WHITE, brushed, painted, plastic, polished, rubber, turned
from kit.parts import bolt, nameplate, sticker
from kit.props import scale

VIEWS = {"hero": View(-24, 18), "closeup": View(-16, 40, at="filling-necks", radius=420)}
PLATE = ["NMR MAGNET SYSTEM", "400 MHz   9.4 T   54 mm bore", "S/N M-20417   Made in Zug"]


def build(k):
    """Barrel 900 across, its bottom 750 above the floor."""
    white, steel = painted(WHITE, 0.3), brushed(STEEL, "Z", 0.3)
    barrel = [(60, 750), (400, 750), (450, 800), (450, 1700), (400, 1800), (230, 1850), (60, 1850)]
    k.lathe(barrel, white, closed=True, seg=128)
    for z in (880, 1640):
        k.tube(454, 448, 26, steel, (0, 0, z))
    for z in (800, 1700):
        k.torus(450, 3, plastic((0.3, 0.3, 0.3)), (0, 0, z))
    k.tube(62, 36, 1160, turned(STEEL, 0.25), (0, 0, 740))
    k.tube(110, 62, 26, steel, (0, 0, 1848))
    k.cyl(40, 130, plastic((0.1, 0.22, 0.45), 0.4), (0, 0, 610))
    k.cyl(34, 60, polished(), (0, 0, 560))
    k.anchor("bore", (0, -40, 1900))
    for x, y, _ in polar(3, 400, -90):
        k.cyl(60, 760, white, (x, y, 20))
        k.cyl(95, 26, rubber((0.05, 0.05, 0.05)), (x, y, 0))
        k.cyl(80, 110, steel, (x, y, 690))
    for x, y, r, h in ((-210, -60, 48, 340), (210, -60, 48, 340), (0, 230, 60, 300)):
        k.cyl(r * 1.5, 30, steel, (x, y, 1790))
        k.cyl(r, h, white, (x, y, 1800))
        k.cyl(r * 1.35, 22, steel, (x, y, 1800 + h))
        for u, v, _ in polar(6, r * 1.15):
            bolt(k, 9, (x + u, y + v, 1822 + h))
        k.cyl(r * 0.55, 50, polished(), (x, y, 1822 + h))
        k.cyl(r * 0.7, 14, plastic((0.5, 0.04, 0.03), 0.4), (x, y, 1872 + h))
        k.pipe([(x, y, 1760 + h), (x * 1.3 + 90, y, 1760 + h)], 11, polished())
    k.anchor("filling-necks", (-210, -108, 2060))
    k.wrap(labels.line("400", 300, 150, (246, 246, 246), (20, 70, 150)), 450.8, 170, 42,
           (0, 0, 1360), -98)  # fmt: skip
    k.wrap(labels.line("MHz", 200, 60, (246, 246, 246), (20, 70, 150)), 450.8, 66, 26,
           (0, 0, 1235), -98)  # fmt: skip
    k.anchor("mhz-figure", (-60, -447, 1370))
    nameplate(k, labels.plate(PLATE, 200, 90), 200, 90, (70, -452, 1010))
    sticker(k, "STRONG MAGNETIC FIELD", 260, 50, (-110, -446, 1010), (90, 0, -13),
            (240, 200, 20))  # fmt: skip
    k.box((560, 600, 900), painted((0.35, 0.37, 0.4), 0.4), (-1000, 100, 20), 8, base=True)
    k.box((540, 12, 560), painted(WHITE), (-1000, -203, 300), 4, base=True)
    legend(k, "CONSOLE", 30, (-1000, -211, 820), FRONT, (0.1, 0.3, 0.55))
    k.box((500, 560, 24), rubber(), (-1000, 100, 0), 3, base=True)
    scale(k)
