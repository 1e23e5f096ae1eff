"""Gas-tube surge arresters: small two-electrode ceramic tubes for telephone and mains lines."""

from kit.core import View, X
from kit.materials import NICKEL, plastic, polished
from kit.props import ruler, token

VIEWS = {  # hero: the same camera as the spark gap, so the pair is shown at one scale
    "hero": View(az=-18, el=20, look=(4, -14, 26), radius=62),
    "closeup": View(az=-14, el=22, look=(-20, -2, 5), radius=20),
}


def _tube(k, words):
    """One arrester about X: ceramic ring between two cups with axial leads."""
    ceramic, nickel = plastic((0.84, 0.80, 0.78), 0.25), polished(NICKEL, 0.2)
    with k.at(axis=X):
        k.lathe([(3, -2.2), (3.9, -2.2), (4.0, -2.0), (4.0, 2.0), (3.9, 2.2), (3, 2.2)], ceramic)
        for side in (-1, 1):
            cup = [(0, 1.9), (3.9, 1.9), (4.1, 2.3), (4.1, 3.4), (3.7, 3.8), (1.2, 4.0), (0.5, 4.6)]
            k.lathe([(r, side * z) for r, z in cup], nickel)
    for side in (-1, 1):
        path = [(side * 4, 0, 0), (side * 18, 0, 0), (side * 26, 0.5, -1.6), (side * 30, 1, -3.6)]
        k.sweep(path, 0.4, nickel)
    k.text(words, 0.85, plastic((0.5, 0.03, 0.03)), (0, -4.03, 0.4), (90, 0, 0), 0.03)


def build(k):
    """Lay three arresters on the table, one with its leads bent down for a board."""
    nickel = polished(NICKEL, 0.2)
    for x, y, turn in ((-20, -2, 4), (22, 16, -16), (16, -14, 10)):
        with k.at((x, y, 4.1), rot=(0, 0, turn)):
            _tube(k, "230 20")
    with k.at((-20, -2, 4.1), rot=(0, 0, 4)):
        k.anchor("two-leads", (-14, 0, 0.3))
        k.anchor("ceramic-body", (0.8, -3.6, 1.6))
    with k.at((-34, 26, 14), rot=(0, 0, 20)):  # board type: upright radial leads
        k.lathe(
            [(0, -3.4), (4, -3.4), (4, 3.4), (0, 3.4)], plastic((0.84, 0.8, 0.78), 0.25), axis=X
        )
        for side in (-1, 1):
            k.cyl(4.1, 1.6, nickel, (side * 3.2 - 0.8, 0, 0), axis=X)
            k.cyl(0.45, 14, nickel, (side * 3.2, 0, -14), seg=16)
    ruler(k, (14, -46, 0), 100, -4)
    token(k, (-58, -30, 0))
