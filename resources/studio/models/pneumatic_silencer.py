"""Pneumatic exhaust silencers: porous bronze cups with a pipe thread and a closed end."""

from kit import labels
from kit.core import View, polar, rounded
from kit.materials import BRASS, cast, plastic, polished
from kit.parts import sticker
from kit.props import scale

VIEWS = {"hero": View(-28, 24), "closeup": View(-14, 20, at="porous-body", radius=34)}


def _cup(k, s=1.0):
    brass, sinter = polished(BRASS, 0.25), cast((0.42, 0.26, 0.12), 0.75)
    k.cyl(6.6 * s, 12 * s, brass)
    k.helix(6.6 * s, 0.7 * s, 1.4 * s, 8, brass, (0, 0, 0.5 * s))
    k.prism(6, 12 * s, 7 * s, brass, (0, 0, 12 * s))
    k.lathe(
        [(0, 0), (9.5 * s, 0), (9.5 * s, 20 * s), (8 * s, 30 * s), (4 * s, 34 * s), (0, 35 * s)],
        sinter,
        (0, 0, 19 * s),
    )
    for i in range(6):
        for x, y, _ in polar(18, 9.55 * s, i * 10):
            k.sphere(0.55 * s, plastic((0.10, 0.06, 0.03), 0.9), (x, y, (22 + i * 3) * s))


def build(k):
    """Stand two cups on their threads, lay two down, a printed bag of them behind."""
    with k.at((-50, 0, 0)):
        _cup(k, 1.5)
        k.anchor("porous-body", (-2, -14.3, 46))
        k.anchor("closed-end", (0, -4, 80.5))
        k.anchor("pipe-thread", (0, -10.6, 9))
    with k.at((0, -20, 0)):
        _cup(k)
    with k.at((44, -30, 12), rot=(0, 90, 30)), k.at(rot=(0, 0, 30)):
        _cup(k)
    with k.at((30, 20, 0)):
        k.cyl(7, 14, plastic((0.05, 0.05, 0.05)))
        k.lathe(
            [(0, 0), (16, 0), (16, 40), (12, 46), (0, 46)],
            plastic((0.6, 0.61, 0.6), 0.6),
            (0, 0, 14),
        )
        k.prism(6, 15, 8, plastic((0.05, 0.05, 0.05)), (0, 0, 10))
    with k.at((100, 40, 0), rot=(0, 0, -10)):
        k.plate([rounded(96, 116, 6)], 2, plastic((0.55, 0.58, 0.62), 0.15), (0, 0, 1))
        k.box((96, 3, 3), plastic((0.1, 0.2, 0.5)), (0, 52, 2), 0.5)
        for i in range(6):
            with k.at((-26 + 26 * (i % 3), -20 + 40 * (i // 3), 8), rot=(90, 0, 20 * i)):
                k.cyl(6, 20, cast((0.42, 0.26, 0.12), 0.75), (0, 0, -10))
        k.image(
            labels.plate(["G 1/4  10 pcs", "Cat. 5240-14"], 70, 34, "SILENCER", (20, 70, 130)),
            70,
            34,
            (0, -20, 13.8),
        )
    sticker(k, "G 1/2", 14, 6, (-50, -16, 22))
    scale(k)
