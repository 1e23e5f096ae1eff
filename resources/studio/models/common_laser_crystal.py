"""Common laser crystals: lilac rods with ground sides and polished ends, small clear cubes, box."""

from kit import labels
from kit.core import View, X
from kit.materials import glass, plastic, polished
from kit.papers import foam_box, sheet, well
from kit.props import scale

VIEWS = {"hero": View(-24, 36), "closeup": View(-30, 30, at="finished-ends", radius=14)}


def _rod(k, r, length, loc, rot=None):
    side, end = plastic((0.52, 0.36, 0.58), 0.75), polished((0.50, 0.34, 0.58), 0.04)
    with k.at(loc, rot=rot):
        k.cyl(r, length, side, (-length / 2, 0, 0), axis=X, edge=0.3)
        for x in (-length / 2 - 0.05, length / 2 - 0.05):
            k.cyl(r - 0.35, 0.1, end, (x, 0, 0), axis=X, edge=0.01)


def build(k):
    """Rods on the table, one in its box; cubes in front; test slip."""
    _rod(k, 3.2, 100, (0, 0, 3.2), (0, 0, 8))
    _rod(k, 4, 76, (-6, 16, 4), (0, 0, -4))
    k.anchor("lilac-rod", (4, -1.5, 6))
    k.anchor("finished-ends", (-44, 18.6, 4))
    for x, y, size in ((-34, -22, 7), (-22, -26, 5), (-12, -20, 5)):
        k.box((size, size, size), glass((0.97, 0.98, 1.0)), (x, y, 0), 0.15, base=True)
        k.box(
            (size * 0.9, 0.1, size * 0.9),
            polished((0.5, 0.42, 0.6), 0.05),
            (x, y - size / 2, size / 2),
            0,
        )
    with k.at((20, 62, 0)):
        foam_box(k, 130, 46, 24, (0, 0, 0), [well(104, 10, 0, 4)], plastic((0.45, 0.47, 0.5), 0.3))
        _rod(k, 3.2, 100, (0, 4, 19))
        k.image(
            labels.plate(["Nd:YAG 1.0 %", "6.35 x 100 mm  AR 1064"], 90, 14),
            90,
            14,
            (0, -23.2, 11),
            rot=(90, 0, 0),
            t=0.2,
        )
        k.anchor("label-name", (-10, -23.6, 12))
    lines = ["Nd:YAG 1.0 at.%", "S/N 2204-17", "Wavefront λ/10", "AR R < 0.2 %"]
    sheet(k, "TEST SLIP", lines, 46, 54, (88, -2, 0), 10, (60, 40, 100), "QC")
    scale(k)
