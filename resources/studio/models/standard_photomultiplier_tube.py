"""Standard photomultipliers: finger-slim glass tubes on plain pin bases, single cartons."""

from kit import labels
from kit.core import View, polar
from kit.materials import enamel, plastic, polished
from kit.papers import carton
from kit.props import scale

VIEWS = {"hero": View(-26, 20), "closeup": View(-18, 12, at="pin-base", radius=34)}


def _tube(k, r, h, words, side=False):
    """Tube standing on its pins: base, glass, film."""
    for x, y, _ in polar(11, r * 0.72, 8):
        k.cyl(1.0, 10, polished((0.6, 0.6, 0.6)), (x, y, 0), seg=16)
    k.cyl(3, 12, plastic((0.03,) * 3), (0, 0, 1))
    k.cyl(r * 1.1, 22, plastic((0.04, 0.042, 0.046)), (0, 0, 10), edge=1.5)
    k.cyl(r, h * 0.5, enamel((0.22, 0.24, 0.24)), (0, 0, 32))
    k.cyl(r, h * 0.4, polished((0.60, 0.58, 0.53), 0.1), (0, 0, 32 + h * 0.5))
    k.lathe(
        [(r, 0), (r, 3), (r * 0.9, 6), (0, 7)],
        enamel((0.36, 0.30, 0.22)),
        (0, 0, 32 + h * 0.9),
        smooth=50,
    )
    if side:
        with k.at((0, -r * 0.2, 32 + h * 0.42)):
            k.box((r * 0.9, r * 1.7, h * 0.34), enamel((0.10, 0.09, 0.08)), (0, 0, 0), 1)
    k.wrap(labels.plate(words, 30, 12, paper=(238, 236, 224)), r * 1.105, 12, 120, (0, 0, 20))


def build(k):
    """Three tubes upright in a row, one lying on foam; cartons behind."""
    _tube(k, 14.2, 62, ["R-928", "S/N 4417"], side=True)
    k.anchor("type-number", (-2, -15.8, 23))
    k.anchor("pin-base", (-6, -13, 5))
    with k.at((50, 8, 0)):
        _tube(k, 19, 96, ["R-6095", "S/N 1182"])
        k.anchor("slim-tube", (-6, -18, 90))
    with k.at((104, 10, 0)):
        _tube(k, 25.5, 110, ["XP-2020", "S/N 3071"])
    k.box((130, 36, 14), plastic((0.06, 0.06, 0.064), 0.95), (60, -56, 0), 2, base=True)
    with k.at((0, -56, 25), rot=(0, 90, 0)):
        _tube(k, 14.2, 62, ["9266-B", "S/N 2204"])
    for i, (x, y) in enumerate(((-30, 80), (40, 92), (110, 88))):
        carton(
            k,
            60,
            60,
            120,
            (x, y, 0),
            [("R-928", "R-6095", "XP-2020")[i], "1 pc  test ticket inside"],
            "PMT",
            rot=(-6, 4, -3)[i],
        )
    scale(k)
