"""Deep umbilical: printed cable on a drum, cut end with aramid, penetrator, connector."""

import math

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import GOLD, plastic, polished, rubber, turned, wood
from kit.props import scale
from kit.sea import SEA_ORANGE, drum, plug

VIEWS = {"hero": View(-24, 26), "closeup": View(-16, 28, at="aramid-braid", radius=62)}


def build(k):
    """Drum behind, cut end, penetrator and connector in front."""
    jacket = plastic(SEA_ORANGE, 0.4)
    drum(k, 260, 260, (0, 160, 0), wood(), jacket, 11)
    with k.at((-60, -170, 12), "X"):
        k.cyl(11, 170, jacket, (0, 0, -190))
        k.cyl(9.4, 34, plastic((0.62, 0.46, 0.08), 0.8), (0, 0, -22))
        for s in (1, -1):
            for i in range(5):
                turns = [
                    (
                        9.5 * math.cos(s * t * 0.4 + i * 1.26),
                        9.5 * math.sin(s * t * 0.4 + i * 1.26),
                        -20 + 1.6 * t,
                    )
                    for t in range(20)
                ]
                k.sweep(turns, 0.7, plastic((0.7, 0.55, 0.12), 0.7))
        k.cyl(7.2, 14, plastic((0.05,) * 3), (0, 0, 12))
        for i, (x, y, _) in enumerate(polar(3, 3.6, 30)):
            color = ((0.4, 0.02, 0.02), (0.02, 0.02, 0.02), (0.03, 0.1, 0.4))[i]
            k.sweep(
                [(x, y, 20), (x * 1.6, y * 1.6, 44), (x * 2.6, y * 2.6, 62)], 2.3, plastic(color)
            )
            k.sweep(
                [(x * 2.6, y * 2.6, 60), (x * 2.9, y * 2.9, 74)], 1.5, polished((0.75, 0.36, 0.2))
            )
        k.sweep([(0, 0, 22), (1, 1, 60), (4, -6, 84)], 1.6, polished((0.55,) * 3))
        for i in range(4):
            k.sweep(
                [(3, -5, 82), (5, -8 - 3 * i, 104), (2 + 4 * i, -14 - 2 * i, 122)],
                0.45,
                plastic((0.5, 0.75, 0.85), 0.1),
            )
    k.sweep(
        [(-250, -170, 12), (-360, -150, 18), (-380, 0, 22), (-200, 60, 60), (-100, 60, 160)],
        11,
        jacket,
    )
    k.image(
        labels.line("TIEFKABEL 3x2.5mm² 6xSM 3000 m 45 kN 2023 0417 m", 165, 9, (200, 70, 10)),
        160,
        8,
        (-165, -181, 14),
        rot=(82, 0, 0),
        t=0.5,
    )
    with k.at((110, -170, 19), "X"):
        titan = turned((0.42, 0.41, 0.4), 0.25)
        k.prism(6, 21, 16, titan)
        k.cyl(13, 60, titan, (0, 0, 15))
        k.helix(13, 0.9, 2.4, 14, titan, (0, 0, 38))
        for z in (20, 27):
            k.torus(13.4, 1.7, rubber((0.02,) * 3), (0, 0, z))
        for z, s in ((0, -1), (75, 1)):
            k.sweep(
                [(0, 0, z), (0, 0, z + 26 * s), (6, 30, z + 60 * s)],
                1.4,
                plastic((0.65, 0.5, 0.02)),
            )
    with k.at((160, -260, 26), rot=FRONT):
        k.tube(26, 21, 60, polished((0.45,) * 3), (0, 0, 0))
        k.cyl(21, 46, plastic((0.03,) * 3), (0, 0, 0))
        k.cyl(4, 52, plastic((0.7, 0.7, 0.66)), (0, 0, 0))
        for x, y, _ in polar(4, 12, 45):
            k.cyl(2.5, 56, polished(GOLD), (x, y, 0), seg=16)
    plug(k, 15, (160, -258, 26), (-90, 0, 0), [(0, 0, 90), (60, 0, 130), (120, -6, 90)])
    k.anchor("jacket-print", (-165, -182, 20))
    k.anchor("aramid-braid", (-64, -172, 22))
    k.anchor("penetrator", (160, -178, 32))
    k.anchor("underwater-connector", (150, -306, 44))
    scale(k)
