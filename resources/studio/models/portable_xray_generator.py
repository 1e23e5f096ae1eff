"""Portable X-ray set: tube with end rings and handle, exit window, control box on a cable."""

from kit.casing import LEFT, display, keys, legend, push, shut_case
from kit.core import View, polar
from kit.electro import plate_on
from kit.materials import YELLOW, brushed, painted, plastic, polished
from kit.parts import warning
from kit.props import scale
from kit.screens import digits
from kit.sockets import mil_round

VIEWS = {"hero": View(-26, 20), "closeup": View(-14, 20, at="kv-ma-plate", radius=120)}


def build(k):
    """Tube 620 long lying on its rings; control case in front right."""
    body, dark = painted(YELLOW, 0.4), painted((0.08, 0.085, 0.09), 0.4)
    with k.at((-310, 60, 170), rot=(0, 90, 0)):
        k.lathe([(0, 20), (110, 20), (120, 30), (120, 590), (110, 600), (0, 600)], body)
        for z in (0, 600):
            k.tube(170, 152, 26, plastic((0.05,) * 3), (0, 0, z - 4))
            for x, y, _ in polar(4, 135, 45):
                k.box(
                    (60, 14, 20), brushed(), (x, y, z + 9), 2, rot=(0, 0, 45 if x * y > 0 else -45)
                )
        for z in (200, 420):
            k.tube(124, 118, 16, dark, (0, 0, z))
    with k.at((60, -62, 170), rot=(90, 0, 0)):
        k.tube(54, 36, 12, dark)
        k.cyl(36, 6, brushed())
    plate_on(k, ["200 kV  5 mA", "X-RAY  S/N 7744"], 110, 50, (-150, -62, 190))
    k.anchor("kv-ma-plate", (-150, -64, 190))
    warning(k, 60, (-60, -62, 190))
    for x in (-312, 304):
        k.anchor("carry-rings", (x, -90, 230))
    mil_round(k, 18, (-310, 60, 170), LEFT)
    shut_case(k, 260, 180, 130, (330, -230, 0), (0.5, 0.38, 0.03))
    k.box((230, 150, 4), plastic((0.12, 0.125, 0.13)), (330, -230, 130), 1, base=True)
    display(k, digits("200 kV 5.0 mA", 110, 26), 110, 26, (300, -200, 134), (0, 0, 0))
    keys(k, 4, 2, 24, 20, (18, 14, 4), (280, -255, 134), (0, 0, 0))
    push(k, 26, 26, (400, -255, 134), (0, 0, 0), (0.5, 0.04, 0.03), 10)
    legend(k, "X-RAY ON", 9, (400, -225, 134.2), (0, 0, 0))
    k.sweep(
        [
            (-330, 60, 170),
            (-420, 60, 90),
            (-430, -60, 24),
            (-300, -220, 14),
            (0, -250, 14),
            (200, -230, 40),
        ],
        8,
        polished((0.05, 0.05, 0.055), 0.6),
    )
    scale(k)
