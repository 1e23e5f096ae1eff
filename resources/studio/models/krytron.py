"""Krytron: slender glass tube with four wires at one end, a ceramic sprytron, the KN box."""

from kit.core import View, polar
from kit.labels import line
from kit.materials import NICKEL, card, polished
from kit.papers import carton
from kit.props import scale
from kit.stuffs import ceramic, clear

VIEWS = {"hero": View(-24, 26), "closeup": View(-14, 24, at="kn-number", radius=20)}


def build(k):
    """One tube lies, one stands on its wires in foam, box behind."""
    metal = polished(NICKEL, 0.2)
    with k.at((-26, -8, 5.6), rot=(0, 90, -16)):
        k.lathe([(0, 0), (5, 1), (5.5, 4), (5.5, 26), (4, 31), (1, 34), (0, 35)], clear())
        k.cyl(3.6, 12, polished((0.25, 0.25, 0.26), 0.35), (0, 0, 12), seg=40)
        k.cyl(2.2, 3, metal, (0, 0, 25), seg=32)
        k.cyl(4.6, 2, clear((0.7, 0.8, 0.75)), (0, 0, 0.4), seg=40)
        for x, y, _ in polar(4, 2.6, 45):
            k.cyl(0.4, 44, metal, (x, y, -32), seg=12)
        k.wrap(
            line("KN-22  2219", 14, 4, (60, 62, 64), (240, 240, 236)).rotate(90, expand=True),
            5.65,
            14,
            42,
            (0, 0, 19),
            205,
        )
    k.anchor("four-leads", (-44, -2, 6))
    k.anchor("no-heater", (-10, -14, 10.4))
    with k.at((22, -6, 0)):
        k.lathe([(0, 8), (6, 8), (7, 10), (7, 26), (6, 28), (0, 28)], ceramic())
        for z in (7, 27):
            k.cyl(7.6, 2, metal, (0, 0, z), seg=48)
        for x, y, _ in polar(3, 3.6, 30):
            k.cyl(0.5, 10, metal, (x, y, 0), seg=12)
        k.cyl(1, 10, metal, (0, 0, 29), seg=20)
    with k.at((44, -14, 0)):
        k.cyl(3, 8, metal, seg=32)
    carton(k, 46, 26, 26, (-4, 30, 0), ["KN-22 KRYTRON", "LOT 2219  Ni-63"], "PULSTRON", rot=6)
    k.anchor("kn-number", (-3, 16.6, 12))
    k.box((36, 20, 2), card(), (46, 26, 0), 0.3, base=True)
    scale(k)
