"""Gaseous diffusion barrier: bundle of thin tubes between drilled plates, loose equal tubes."""

import math

from kit import papers
from kit.core import View, circle
from kit.many import studs
from kit.materials import STEEL, brushed, plastic, turned
from kit.plant import LAID
from kit.props import scale

VIEWS = {"hero": View(-46, 22), "closeup": View(-58, 18, at="tube-bundle", radius=120)}
R, L, PITCH = 110.0, 640.0, 15.0


def build(k):
    """Bundle along X on two rests, a box of loose tubes before it, report beside."""
    nickel, plate = brushed((0.36, 0.35, 0.33), "Z", 0.5, 1), turned(STEEL, 0.25, 2)
    spots = [
        (PITCH * (i + 0.5 * (j % 2)), PITCH * 0.866 * j) for j in range(-8, 9) for i in range(-8, 9)
    ]
    spots = [(x, y) for x, y in spots if math.hypot(x, y) < R - 12]
    for x in (90, 550):
        k.box((40, 220, 40), plastic((0.42, 0.28, 0.14), 0.8), (x, 0, 0), base=True)
    with k.at((0, 0, R + 30), rot=LAID):
        studs(k, [(x, y, 4) for x, y in spots], 5.4, L - 8, nickel)
        for z in (0, L - 14):
            holes = [circle(4.4, 12, x, y) for x, y in spots]
            k.plate([circle(R + 14), *holes], 14, plate, (0, 0, z + 7))
        for z in (220, 420):
            k.tube(R - 4, R - 9, 10, plate, (0, 0, z))
    with k.at((250, -240, 0)):
        k.box((420, 130, 8), plastic((0.05, 0.05, 0.055)), base=True)
        for y in (-62, 62):
            k.box((420, 6, 15), plastic((0.05, 0.05, 0.055)), (0, y, 0), base=True)
        rows = [(y * 11.2, 14 + z * 10.8, -180) for y in range(-5, 6) for z in range(2)]
        with k.at(rot=(0, 90, 0)):
            studs(k, [(-h, y, x) for y, h, x in rows], 5.4, 360, nickel)
    papers.sheet(
        k,
        "BARRIER REPORT",
        ["PORE SIZE  25 nm", "LENGTH  360.00 mm  x 500", "LOT 11"],
        150,
        105,
        (-60, -230, 0),
        6,
    )
    k.anchor("pore-size", (-62, -226, 1))
    k.anchor("tube-bundle", (-1, -30, R + 40))
    k.anchor("equal-length", (80, -250, 30))
    scale(k)
