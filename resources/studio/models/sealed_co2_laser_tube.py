"""Sealed CO2 laser tube: clear glass cylinder with an inner spiral, caps and two water nozzles."""

from kit import labels
from kit.core import FRONT, View, X
from kit.materials import glow, plastic, polished, turned
from kit.papers import caution
from kit.props import scale

VIEWS = {"hero": View(-20, 18), "closeup": View(-26, 20, at="glass-spiral", radius=130)}


def build(k):
    """Tube about X on two rubber saddles; foam lid of its carton behind."""
    pale, clear = plastic((0.62, 0.68, 0.70), 0.06), plastic((0.50, 0.60, 0.62), 0.06)
    z = 86.0
    k.box((1180, 180, 40), plastic((0.60, 0.61, 0.62), 0.95), (0, 0, 0), 4, base=True)
    for x in (-360, 360):
        k.box((50, 110, 26), plastic((0.04, 0.04, 0.045), 0.7), (x, 0, 38), 4, base=True)
    k.cyl(12, 1000, pale, (-500, 0, z), axis=X)
    k.cyl(5, 900, glow((0.75, 0.45, 0.7), 0.35), (-450, -13, z), axis=X)
    k.helix(24, 3.4, 30, 30, clear, (-450, 0, z), X)
    for i in range(13):
        k.torus(36, 1.0, pale, (-480 + i * 80, 0, z), X)
    for y, dz in ((38, 0), (0, 38), (0, -38)):
        k.cyl(1.6, 980, pale, (-490, y, z + dz), axis=X, seg=16)
    for side in (-1, 1):
        with k.at((side * 490, 0, z), rot=(0, side * 90, 0)):
            k.lathe([(39, 0), (38, 14), (28, 30), (26, 40), (0, 40)], pale, smooth=60)
            k.cyl(27, 40, turned((0.6, 0.6, 0.6)), (0, 0, 36))
            k.cyl(31, 8, polished(), (0, 0, 50))
            k.cyl(12, 3, polished((0.75, 0.5, 0.15)), (0, 0, 76))
        k.cyl(7, 44, pale, (side * 430, 0, z + 34))
        for i in range(3):
            k.torus(7.4, 1.4, pale, (side * 430, 0, z + 58 + i * 7))
    k.anchor("two-nozzles", (-430, -7, z + 66))
    k.anchor("glass-spiral", (-170, -26, z + 6))
    k.sweep(
        [(560, 0, z + 26), (600, -40, z + 20), (620, -120, 50), (540, -170, 8), (420, -180, 8)],
        4,
        plastic((0.5, 0.03, 0.02)),
    )
    lines = ["CO2 TUBE  80 W  10.6 µm", "28 mA max  2026-02", "S/N 80-0417"]
    k.image(
        labels.plate(lines, 130, 44, None, paper=(230, 200, 60)),
        130,
        44,
        (120, -38.6, z),
        rot=FRONT,
        t=0.4,
    )
    k.anchor("watt-label", (110, -39.5, z + 8))
    with k.at((0, 200, 0)):
        k.box((1240, 30, 260), plastic((0.45, 0.31, 0.17), 0.85), (0, 0, 0), 3, base=True)
        caution(k, "FRAGILE - GLASS LASER TUBE", 520, 60, (0, -15.4, 150), paper=(225, 60, 40))
    scale(k)
