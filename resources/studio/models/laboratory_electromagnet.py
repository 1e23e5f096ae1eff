"""Laboratory electromagnet: two fat coils in an iron frame, pole caps, open gap, one supply."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import BLACK, MID_GREY, RED, painted, plastic, polished, rubber
from kit.parts import sticker
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-24, 20), "closeup": View(-10, 14, at="pole-caps", radius=170)}
Z = 330.0


def build(k):
    """H frame on the table, power supply beside it."""
    iron, coil = painted((0.05, 0.14, 0.30), 0.4), painted((0.34, 0.36, 0.38), 0.4)
    for x in (-330, 330):
        k.box((90, 300, 480), iron, (x, 0, 40), 8, base=True)
    for z in (40, 500):
        k.box((750, 300, 90), iron, (0, 0, z), 8, base=True)
    for x in (-250, 250):
        k.box((90, 260, 40), plastic(BLACK), (x, 0, 0), base=True)
    for s in (-1, 1):
        with k.at((s * 40, 0, Z), rot=(0, s * 90, 0)):
            k.cyl(70, 250, polished((0.5,) * 3), (0, 0, 0))
            k.lathe([(0, -6), (38, -6), (70, 34), (0, 34)], polished(rough=0.06))
            k.cyl(150, 110, coil, (0, 0, 70))
            for z in (68, 178):
                k.cyl(156, 10, plastic((0.1, 0.1, 0.1)), (0, 0, z))
            k.torus(150, 5, polished((0.72, 0.36, 0.2)), (0, 0, 125))
            k.cyl(34, 110, polished(), (0, 0, 290))
            k.torus(52, 8, polished(), (0, 0, 392))
            k.box((96, 12, 10), polished(), (0, 0, 392))
            k.cyl(9, 50, plastic(BLACK), (48, 0, 396))
        for y in (-60, 60):
            k.cyl(10, 30, polished((0.6, 0.48, 0.24)), (s * 165, y, Z + 138))
            ink = (0.3, 0.02, 0.02) if y > 0 else (0.02, 0.02, 0.02)
            path = [(s * 165, y, Z + 165), (s * 165, y, Z + 250), (s * 220, 190, Z + 250)]
            k.sweep([*path, (s * 240, 200, 300), (s * 240, 220, 20)], 9, rubber(ink), bezier=False)
            k.sweep(
                [(s * 240, 220, 12), (440, 120, 12), (440, -240, 12)], 9, rubber(ink), bezier=False
            )
    with k.at((420, -430, 0)):
        k.box((440, 420, 180), painted(MID_GREY, 0.4), (0, 0, 10), 6, base=True)
        k.box((440, 8, 170), painted((0.5, 0.5, 0.5)), (0, -212, 100), 3)
        k.image(
            labels.screen("SUPPLY", [("V", "40.0", True), ("A", "60.0", True)]),
            150,
            108,
            (-110, -217, 110),
            rot=FRONT,
            t=1,
        )
        for x, color in ((40, BLACK), (100, BLACK), (160, RED)):
            k.cyl(18, 24, plastic(color, 0.3), (x, -216, 70), rot=FRONT)
        sticker(k, "60 V  100 A", 120, 24, (110, -217, 140))
    badge(k, "MAGNEFELD M-150", ["1.8 T AT 20 mm", "100 A  0.6 Ω"], 150, (-180, -152, 545))
    k.anchor("pole-caps", (-57, -55, Z + 12))
    k.anchor("open-gap", (6, -150, Z - 10))
    k.anchor("one-supply", (310, -650, 120))
    scale(k)
