"""Soft titanium grade 2: bundle of thin-walled slim tubes and a sheet, printed Gr 2."""

from kit.core import View
from kit.materials import brushed, plastic
from kit.props import scale
from kit.stock import BEARER, bearers, stencil, tube

VIEWS = {"hero": View(36, 20), "closeup": View(44, 22, at="thin-wall", radius=70)}


def build(k):
    """Lay a bundle of seven slim tubes in two straps, a thin sheet beside it."""
    bearers(k, (-210, 190), 330)
    dull = brushed((0.42, 0.41, 0.395), "Z", 0.38, 2.0)
    bore = brushed((0.36, 0.35, 0.34), "Z", 0.42)
    r = 19.0
    for row, n in enumerate((4, 3)):
        for i in range(n):
            y = 20 + 2 * r * (i + row * 0.5)
            z = BEARER + r + row * r * 1.732
            tube(k, r, 1.2, 640 - 24 * ((i + row) % 3), dull, (-340, y, z), bore)
            if row or i == 0:
                stencil(k, "Gr 2  R50400  3.7035  ASTM B338  38.0 x 1.2", 6, r, (0, y, z), 40)
    for x in (-150, 110):
        k.box(
            (14, 160, 1),
            plastic((0.05, 0.1, 0.3), 0.4),
            (x, 77, BEARER + 2 * r + r * 1.732 + 1),
            0.2,
        )
        for y in (-1, 1):
            k.box((14, 1, 74), plastic((0.05, 0.1, 0.3), 0.4), (x, 77 + y * 79, BEARER + 36), 0.2)
    k.box((560, 130, 2), brushed((0.42, 0.41, 0.395), "X", 0.38, 2.0), (-30, -95, BEARER + 1), 0.3)
    k.text("Gr 2  2.0 mm  HT 22817", 12, plastic((0.02, 0.025, 0.06), 0.5), (0, -100, BEARER + 2.2))
    k.anchor("gr2-line", (60, 39 - 8, BEARER + 2 * r + r * 1.732 - 5))
    k.anchor("thin-wall", (300, 34, BEARER + 34))
    scale(k)
