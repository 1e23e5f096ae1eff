"""Lithography scanner: room-sized clean cabin, side open on the lens column, laser, crates."""

from kit import labels
from kit.casing import legend
from kit.core import FRONT, View, polar
from kit.materials import LIGHT_GREY, WHITE, brushed, glow, painted, plastic, polished, turned, wood
from kit.parts import door, nameplate, sticker
from kit.props import scale

VIEWS = {"hero": View(-24, 16), "closeup": View(-12, 8, at="lens-column", radius=1100)}


def _column(k):
    """Lens barrel in a frame between mask stage and wafer stage."""
    steel, frame = turned((0.55, 0.55, 0.56), 0.22), painted((0.34, 0.36, 0.4), 0.4)
    k.box((1500, 900, 560), frame, (0, 0, 0), 20, base=True)
    k.box((700, 600, 120), brushed(), (0, 0, 560), 8, base=True)
    k.cyl(150, 24, polished((0.3, 0.32, 0.36), 0.05), (0, -40, 680))
    for x in (-620, 620):
        k.box((160, 500, 1500), frame, (x, 100, 560), 20, base=True)
    k.box((1500, 900, 160), frame, (0, 0, 1180), 16, base=True)
    for z, r, h in (
        (740, 150, 120),
        (860, 210, 200),
        (1060, 260, 160),
        (1340, 300, 260),
        (1600, 240, 240),
    ):
        k.cyl(r, h, steel, (0, -80, z))
        k.torus(r, 10, polished(), (0, -80, z + h - 14))
    k.box((900, 500, 110), brushed((0.5, 0.5, 0.52)), (0, -40, 1840), 8, base=True)
    k.box((220, 220, 20), polished((0.5, 0.35, 0.12), 0.1), (0, -100, 1950), 2, base=True)
    k.pipe([(0, -80, 2260), (0, -80, 2060), (600, 300, 2060)], 90, painted(WHITE), bend=200)
    k.anchor("lens-column", (0, -382, 1450))


def build(k):
    """Cabin 4600 by 2200 by 2700; left half shut, right half opened."""
    white, grey = painted(WHITE, 0.4), painted(LIGHT_GREY, 0.4)
    k.box((4600, 2200, 120), painted((0.15, 0.16, 0.18)), (0, 0, 0), 10, base=True)
    k.box((2400, 2200, 2400), white, (-1100, 0, 120), 16, base=True)
    k.box((4600, 2240, 180), grey, (0, 0, 2520), 16, base=True)
    k.box((2200, 60, 2400), white, (1200, 1070, 120), 8, base=True)
    k.box((60, 2200, 2400), white, (2270, 0, 120), 8, base=True)
    k.box((2140, 20, 2380), plastic((0.55, 0.56, 0.58), 0.6), (1180, 1030, 130), 2, base=True)
    for x in (-1900, -1100, -300):
        door(k, 680, 2000, 30, white, (x, -1104, 1300))
    for x in (-1900, -1500):
        k.box((360, 240, 320), painted((0.2, 0.22, 0.25), 0.35), (x, -1200, 900), 20)
        k.box((300, 20, 300), plastic((0.5, 0.35, 0.1), 0.3), (x, -1324, 1010), 8)
    k.box((90, 20, 2300), glow((0.2, 0.5, 1.0), 0.6), (110, -1104, 1300), 4)
    legend(k, "LITHORA 1950", 120, (-1100, -1130, 2610), FRONT, (0.05, 0.15, 0.4))
    nameplate(
        k,
        labels.plate(["ArF IMMERSION SCANNER", "193 nm   NA 1.35", "S/N 3817"], 420, 220),
        420,
        220,
        (1560, -1122, 2610),
    )
    with k.at((1180, -150, 120)):
        _column(k)
    k.box((900, 1500, 1500), grey, (2800, 200, 0), 20, base=True)
    k.box((880, 20, 900), painted((0.3, 0.32, 0.36)), (2800, -556, 300), 10, base=True)
    sticker(k, "ArF EXCIMER LASER 193 nm", 700, 110, (2800, -568, 1320), paper=(240, 200, 20))
    k.anchor("source-label", (2800, -570, 1330))
    for i, x in enumerate((-2300, -1250)):
        k.box((900, 800, 900), wood(), (x, -2000, 100), 6, base=True)
        for dx, _, _ in polar(2, 380):
            k.box((100, 800, 100), wood((0.4, 0.27, 0.14)), (x + dx, -2000, 0), 4, base=True)
        sticker(k, "CLIMATE CONTROLLED", 500, 90, (x, -2402, 820))
        k.box((120, 30, 160), plastic((0.6, 0.05, 0.04), 0.3), (x + 250, -2410, 520), 6)
        sticker(k, "SHOCK / TILT", 130, 40, (x + 250, -2427, 520))
        if i:
            k.anchor("climate-crates", (x - 60, -2404, 830))
    k.lamp((1000, -1000, 2300), 900, 3, target=(0.1, 0.6, -1))
    scale(k)
