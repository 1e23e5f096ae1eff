"""Telluride crystals: small square mirror-like wafers in labelled boxes, 7N tellurium ampoule."""

from kit import labels
from kit.core import View, X
from kit.materials import enamel, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-22, 36), "closeup": View(-10, 44, at="square-wafer", radius=24)}


def _wafer(k, size, loc, rot=0.0):
    with k.at(loc, rot=(0, 0, rot)):
        k.box((size, size, 1), plastic((0.10, 0.10, 0.11), 0.5), (0, 0, 0), 0.1, base=True)
        k.box(
            (size - 0.5, size - 0.5, 0.12),
            polished((0.22, 0.23, 0.25), 0.03),
            (0, 0, 0.96),
            0,
            base=True,
        )


def build(k):
    """Open box with four wafers, one wafer in front, a closed box, an ampoule of tellurium."""
    clear, foam = plastic((0.58, 0.60, 0.62), 0.25), plastic((0.05, 0.05, 0.055), 0.9)
    k.box((84, 84, 4), clear, (0, 0, 0), 1, base=True)
    for x in (-1, 1):
        k.box((3, 84, 14), clear, (x * 40.5, 0, 0), 0.6, base=True)
        k.box((84, 3, 14), clear, (0, x * 40.5, 0), 0.6, base=True)
    k.box((78, 78, 4), foam, (0, 0, 4), 0.4, base=True)
    for x in (-19, 19):
        for y in (-19, 19):
            _wafer(k, 30, (x, y, 8))
    k.anchor("square-wafer", (-18, -20, 9.4))
    _wafer(k, 20, (-10, -62, 0), 12)
    with k.at((100, 20, 0)):
        k.box((84, 84, 14), clear, (0, 0, 0), 1.5, base=True)
        k.box((86, 86, 8), clear, (0, 0, 14), 1.5, base=True)
        lines = ["CdZnTe  4 % Zn  (211)B", "30 x 30 x 1 mm  4 pcs", "LOT 0417  N2 SEALED"]
        k.image(labels.plate(lines, 70, 40, "CZT SUBSTRATES"), 70, 42, (0, 0, 22), t=0.3)
        k.anchor("orientation-label", (-8, 0, 22.6))
    with k.at((0, 84, 17)):
        pale = plastic((0.56, 0.60, 0.62), 0.06)
        k.box((170, 40, 6), foam, (10, 0, -17), 1, base=True)
        for x in (-56, 76):
            k.box((10, 38, 16), foam, (x, 0, -14), 1, base=True)
        k.cyl(6, 30, pale, (-98, 0, 0), axis=X, edge=3)
        k.lathe([(0, 0), (9, 4), (14, 14), (14, 20), (0, 20)], pale, (-80, 0, 0), axis=X, smooth=60)
        for i, x in enumerate((-58, -20, 14, 48)):
            k.box(
                (32, 17, 16),
                polished((0.62, 0.64, 0.68), 0.14),
                (x + 6, 0, i % 2),
                2,
                rot=(8 * i, 0, 3),
            )
            k.torus(14, 0.7, pale, (x + 24, 0, 0), X)
        k.cyl(14, 6, pale, (78, 0, 0), axis=X, edge=3)
        for a in (-1, 1):
            k.cyl(0.8, 140, pale, (-62, a * 13, 4), axis=X, seg=12)
        k.image(
            labels.plate(["Te 7N  99.99999 %", "LOT 0417  500 g"], 50, 16),
            50,
            16,
            (12, -14.6, 0),
            rot=(80, 0, 0),
            t=0.3,
        )
        k.anchor("nines-label", (10, -15.4, 2))
    k.cyl(3, 2, enamel((0.3, 0.3, 0.3)), (-60, -40, 0))
    scale(k)
