"""Graphite block heat exchanger, one header off so that the drilled black block shows."""

from kit.core import View, X, polar
from kit.materials import painted, plastic, polished
from kit.parts import bolt, flange
from kit.plant import LAID, dome, nozzle, saddles
from kit.process import facing, tag
from kit.props import scale

VIEWS = {"hero": View(-38, 20), "closeup": View(-50, 14, at="black-blocks", radius=300)}
R, L, AXIS = 260.0, 1700.0, 560.0


def build(k):
    """Shell along X on saddles, header laid down before it."""
    paint, black = painted((0.06, 0.20, 0.30)), plastic((0.035, 0.035, 0.037), 0.55)
    steel = polished()
    saddles(k, R, L, AXIS, paint, (L / 2, 0, 0))
    with k.at((0, 0, AXIS)):
        k.cyl(R, L, paint, axis=X, edge=2)
        for x in (0, L - 40):
            flange(k, R + 90, R - 30, 40, 0, 0, 1, paint, (x, 0, 0), axis=X)
        k.cyl(R - 40, 60, black, (-60, 0, 0), axis=X, edge=3)
        for j in range(-4, 5):
            for i in range(-4, 5):
                y, z = 42 * (i + 0.5 * (j % 2)), 36 * j
                if y * y + z * z < 178**2:
                    k.cyl(10, 2, plastic((0.004,) * 3, 0.8), (-61, y, z), axis=X, seg=24)
        k.torus(R - 22, 6, plastic((0.7, 0.7, 0.68)), (-4, 0, 0), axis=X)
        for y, z, _ in polar(8, R + 55, 22.5):
            k.cyl(13, L + 330, steel, (-150, y, z), axis=X, seg=24)
            k.helix(24, 5, 15, 7, steel, (L + 45, y, z), axis=X)
            k.cyl(32, 10, steel, (L + 150, y, z), axis=X, seg=32)
            bolt(k, 26, (L + 158, y, z), axis=X)
        k.lathe([(a, L + 40 + z) for a, z in dome(R - 20, 0.5)], paint, axis=X, smooth=60)
        flange(k, R + 80, R - 30, 36, 0, 0, 1, paint, (L + 5, 0, 0), axis=X)
        nozzle(k, 75, 130, paint, (L + 130, 0, 0), LAID)
        facing(k, 95, 60, black, (L + 260, 0, 0), LAID)
        for x in (300, L - 300):
            nozzle(k, 62, 190, paint, (x, 0, R - 30))
            facing(k, 74, 52, steel, (x, 0, R + 160))
        lines = [
            "GRAPHITE BLOCKS   AREA 12.5 m2",
            "SHELL 6 bar 150 °C",
            "BLOCK 4 bar 180 °C",
            "S/N GX-2207  2018",
        ]
        tag(k, "CARBOTHERM EXCHANGER", lines, 300, 170, (L * 0.5, -R - 26, 20), back=30)
        k.anchor("plate-area", (L * 0.5, -R - 30, 20))
        k.anchor("black-blocks", (-62, -60, 60))
        k.anchor("tie-rods", (L + 95, -(R + 55) * 0.92, 145))
        k.anchor("four-ports", (300, -110, R + 150))
    with k.at((60, -620, 0)):
        flange(k, R + 80, R - 30, 36, 8, R + 55, 30, paint)
        k.lathe([(a, 36 + z) for a, z in dome(R - 20, 0.5)], paint, smooth=60)
        nozzle(k, 75, 130, paint, (0, 0, 140))
        facing(k, 95, 60, black, (0, 0, 270))
    scale(k)
