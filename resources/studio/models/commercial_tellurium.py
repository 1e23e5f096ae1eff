"""Commercial tellurium: cast bars with a shiny break, kilogram bags in a drum, certificate."""

import random

from kit import labels
from kit.core import FRONT, View
from kit.materials import cast, painted, polished
from kit.papers import bag, sheet
from kit.props import scale
from kit.surface import loft

VIEWS = {"hero": View(-24, 26), "closeup": View(-16, 34, at="cast-bar", radius=60)}


def _bar(k, length, mat, facet, seed):
    """Trapezoid bar along X with a jagged bright break at its left end."""
    rng = random.Random(seed)
    a = [(-20, 0), (20, 0), (15, 26), (-15, 26)]
    loft(k, [[(x, y, z) for y, z in a] for x in (0, length)], mat, bevel=2)
    for i in range(26):
        y, z = rng.uniform(-14, 14), rng.uniform(7, 21)
        size = rng.uniform(4, 8)
        turn = tuple(rng.uniform(-40, 40) for _ in range(3))
        k.box((size, size, size), facet[i % 2], (rng.uniform(-1, 1), y, z), 0.2, rot=turn)


def build(k):
    """Bars in front, one broken towards the viewer; drum with bags behind."""
    grey, facet = cast((0.42, 0.43, 0.45), 0.42), [polished((0.66, 0.68, 0.72), 0.1),
                                                    polished((0.5, 0.52, 0.56), 0.16)]  # fmt: skip
    for i, (x, y, angle) in enumerate(((-30, -20, 8), (-20, 50, -4), (-50, 110, 4))):
        with k.at((x, y, 0), rot=(0, 0, angle)):
            _bar(k, 190, grey, facet, i)
    with k.at((-100, -30, 0), rot=(0, 0, -150)):
        _bar(k, 50, grey, facet, 7)
    k.anchor("cast-bar", (-31, -30, 20))
    with k.at((270, 110, 0)):
        k.tube(120, 116, 210, painted((0.05, 0.16, 0.34)))
        k.cyl(117, 4, painted((0.05, 0.16, 0.34)))
        for z in (70, 140, 205):
            k.torus(120, 3, painted((0.05, 0.16, 0.34)), (0, 0, z))
        for i, (x, y) in enumerate(((-40, -30), (46, -20), (0, 46))):
            with k.at((x, y, 120 + i * 3), rot=(0, 0, 40 * i)):
                k.box((96, 76, 90), grey, (0, 0, 0), 10, base=True)
            bag(k, 110, 90, (x, y, 208 + i * 3), 40 * i, (0.8, 0.82, 0.86), 4)
        k.box((200, 200, 120), grey, (0, 0, 3), 4, base=True)
        k.wrap(
            labels.plate(["Te 99.99 %   LOT 0417", "NET 25 kg"], 150, 70, "TELLURIUM"),
            120.6,
            70,
            70,
            (0, 0, 105),
        )
        k.anchor("bulk-packing", (-10, -121, 105))
    lines = [
        "TELLURIUM  4N   99.99 %",
        "Lot 0417   250 kg",
        "Se 12 ppm   Cu 4 ppm",
        "Pb 6 ppm   Fe 3 ppm",
    ]
    with k.as_prop():
        sheet(k, "ANALYSIS CERTIFICATE", lines, 120, 150, (-190, 60, 0), -8, (60, 60, 70), "LAB")
    k.anchor("four-nines", (-196, 88, 1))
    k.text("Te", 9, polished(), (90, -14.5, 12), FRONT, 0.3)
    scale(k)
