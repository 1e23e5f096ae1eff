"""Thrust vector control: actuator with eye ends, laminated rubber ring, four jet vanes."""

from kit import labels
from kit.core import FRONT, View, X, polar
from kit.materials import plastic, polished, rubber, turned
from kit.props import scale
from kit.sockets import mil_round
from kit.surface import slab

VIEWS = {"hero": View(-26, 26), "closeup": View(-18, 16, at="laminated-ring", radius=120)}


def build(k):
    """Lay the actuator in front, the ring behind, the vanes in a row beside it."""
    steel, alu, dark = (
        turned((0.5, 0.49, 0.48), 0.28),
        turned((0.66, 0.65, 0.63), 0.25),
        plastic((0.045, 0.045, 0.048), 0.5),
    )
    with k.at((-40, -130, 45)):
        k.cyl(38, 210, alu, (-150, 0, 0), X)
        k.cyl(44, 22, steel, (-160, 0, 0), X)
        k.cyl(44, 26, steel, (50, 0, 0), X)
        k.cyl(17, 110, polished(), (70, 0, 0), X)
        for x in (-200, 210):
            k.tube(32, 16, 30, steel, (x, 15, 0), rot=FRONT)
            k.sphere(17, polished(), (x, 0, 0))
            k.cyl(9, 36, plastic((0.02,) * 3), (x, 18, 0), rot=FRONT)
        k.box((60, 30, 30), steel, (-172, 0, 0), 4)
        k.box((120, 60, 40), alu, (-50, 0, 44), 5)
        mil_round(k, 15, (-60, -31, 48), pins=26)
        for x in (-10, 24):
            k.cyl(9, 24, polished(), (x, 0, 60))
            k.cyl(11, 8, plastic((0.5, 0.03, 0.02)), (x, 0, 82))
        k.image(
            labels.plate(["TVC ACTUATOR  S/N 019", "STROKE 80 mm  25 kN"], 90, 30),
            90,
            30,
            (-40, -38.6, 4),
            FRONT,
            0.6,
        )
        k.anchor("eye-ends", (-206, -17, 18))
        k.anchor("flight-plug", (-60, -44, 52))
    with k.at((-120, 170, 0)):
        k.tube(205, 120, 22, steel)
        for i in range(9):
            r = 168 - i * 3
            k.tube(r, r - 42, 5, polished((0.5, 0.5, 0.5)), (0, 0, 22 + i * 12))
            k.tube(r - 2, r - 40, 7, rubber((0.04, 0.04, 0.042)), (0, 0, 27 + i * 12))
        k.tube(180, 100, 22, steel, (0, 0, 130))
        for x, y, _ in polar(24, 190):
            k.cyl(5, 2, plastic((0.02,) * 3), (x, y, 21), seg=14)
        for x, y, _ in polar(20, 164):
            k.cyl(5, 2, plastic((0.02,) * 3), (x, y, 151), seg=14)
        k.anchor("laminated-ring", (-40, -156, 84))
    k.box((340, 90, 30), plastic((0.30, 0.31, 0.33)), (300, 60, 0), 4, base=True)
    for i in range(4):
        with k.at((186 + 76 * i, 60, 30)):
            k.cyl(14, 26, polished())
            k.cyl(24, 8, steel, (0, 0, 24))
            slab(k, [(-30, 32), (30, 32), (22, 120), (-12, 120), (-34, 60)], 11, dark, bevel=4)
    k.anchor("jet-vanes", (186, 52, 110))
    scale(k)
