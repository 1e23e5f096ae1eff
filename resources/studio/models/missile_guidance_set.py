"""Guidance section of a rocket: round slice with joint rings, plugs and a look-out window."""

from kit import labels
from kit.core import View, polar, rounded
from kit.materials import brushed, enamel, painted, plastic, polished, turned
from kit.optics import dark
from kit.papers import caution
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-28, 18), "closeup": View(-18, 18, at="many-plugs", radius=110)}
R = 120.0


def build(k):
    """Stand the section on its lower ring, plugs to the front; storage case behind."""
    olive, metal = painted((0.13, 0.14, 0.075), 0.5), brushed((0.56, 0.56, 0.54), "Z", 0.3, 1.5)
    k.cyl(R, 400, olive, (0, 0, 0), edge=1)
    for z in (0, 378):
        k.cyl(R + 0.8, 22, metal, (0, 0, z), edge=1)
        for _, _, angle in polar(18, 1):
            with k.at((0, 0, z + 11), rot=(0, 0, angle)):
                k.cyl(4, 1.6, turned(), (R, 0, 0), rot=(0, 90, 0), seg=20)
    k.cyl(R - 8, 10, metal, (0, 0, 399))
    k.tube(R - 2, R - 12, 14, metal, (0, 0, 399))
    for x, y, _ in polar(12, R - 30):
        bolt(k, 5, (x, y, 409), socket=True)
    with k.at((0, -R + 8, 0)):
        k.plate([rounded(130, 150, 10)], 26, olive, (0, 0, 120), rot=(90, 0, 0), bevel=2)
        for i in range(4):
            mil_round(k, 17, (-32 + i % 2 * 64, -13, 92 + i // 2 * 56), pins=16, cap=i == 3)
    k.anchor("many-plugs", (-40, -R - 24, 154))
    k.anchor("body-joint", (-34, -R + 2, 390))
    with k.at((0, 0, 280), rot=(0, 0, -14)):
        k.plate(
            [rounded(96, 86, 14), rounded(70, 60, 10)], 14, metal, (0, -R - 1, 0), rot=(90, 0, 0)
        )
        k.box((74, 10, 64), enamel((0.02, 0.02, 0.07)), (0, -R - 0.5, 0), 1)
        k.box((100, 14, 90), dark(), (0, -R + 8, 0), 2)
        k.anchor("look-out", (-6, -R - 6, 4))
    with k.at((0, 0, 235), rot=(0, 0, 34)):
        lines = [
            "GUIDANCE SECTION WGU-51/B",
            "P/N 4410-7730  S/N 0062",
            "NSN 1420-01-612-0071",
            "ITAR CONTROLLED",
        ]
        k.wrap(
            labels.plate(lines, 130, 90, None, paper=(60, 66, 44), ink=(225, 225, 200)),
            R + 0.4,
            80,
            58,
            (0, 0, 0),
        )
    case = painted((0.10, 0.11, 0.06), 0.5)
    with k.at((370, 110, 0), rot=(0, 0, -10)):
        k.box((340, 320, 230), case, (0, 0, 10), 14, base=True)
        k.box((344, 324, 60), case, (0, 0, 244), 12, base=True)
        k.box((356, 336, 14), plastic((0.03, 0.03, 0.03), 0.6), (0, 0, 236), 2)
        for x in (-110, 110):
            k.box((30, 14, 70), polished(), (x, -170, 238), 2)
            k.box((60, 324, 12), case, (x, 0, 0), 2, base=True)
        with k.at((0, -160, 120), rot=(90, 0, 0)):
            k.tube(34, 24, 12, metal)
            k.cyl(24, 5, plastic((0.62, 0.62, 0.6)))
            for i, tone in enumerate(((0.1, 0.2, 0.6), (0.3, 0.3, 0.62), (0.62, 0.3, 0.4))):
                k.plate(
                    [[(x + (i - 1) * 14, y) for x, y in rounded(11, 22, 2)]],
                    1,
                    plastic(tone, 0.6),
                    (0, 0, 5.2),
                    bevel=0.2,
                )
        k.anchor("humidity-window", (4, -168, 126))
        caution(k, "HUMIDITY  30 40 50 %", 110, 18, (0, -160.4, 70), paper=(226, 226, 220))
    scale(k)
