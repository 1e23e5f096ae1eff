"""Cartridge parts in heaps: empty cases with flash holes, drawn cups, bullets, belt links."""

import math

from kit.core import View
from kit.materials import BRASS, COPPER, brushed, plastic, polished
from kit.papers import tag
from kit.props import scale

VIEWS = {"hero": View(-24, 32), "closeup": View(-10, 30, at="flash-hole", radius=16)}


def _case(k, loc, rot):
    brass = polished(BRASS, 0.25)
    with k.at(loc, rot=rot):
        profile = [
            (1, 3),
            (1, 2.2),
            (2.6, 2.2),
            (2.7, 0),
            (5.6, 0),
            (6, 0.6),
            (6, 1.3),
            (5, 1.6),
            (5, 2.4),
            (6, 3.6),
            (5.7, 37),
            (4.3, 42),
            (4.3, 51),
            (3.9, 51),
            (3.9, 42),
            (5.3, 36),
            (5.3, 5),
        ]
        k.lathe(profile, brass, closed=True, seg=64)
        k.cyl(1.1, 0.4, plastic((0.01, 0.01, 0.01), 0.9), (0, 0, 2.1), seg=20)


def _link(k, loc, rot):
    steel = brushed((0.16, 0.16, 0.165), "Z", 0.4)
    with k.at(loc, rot=(0, 0, rot)):
        for x in (0, 13):
            k.lathe([(6.4, 0), (6.4, 12)], steel, (x, 0, 6.4), rot=(90, 0, 0), arc=300, seg=40)
        k.box((8, 12, 0.9), steel, (6.5, -6, 2.2), 0.2)
        k.box((4, 9, 0.9), steel, (-7, -6, 5), 0.2, rot=(0, 70, 0))


def build(k):
    """Lay out four small heaps; the nearest case shows its open base."""
    for i in range(11):
        a = math.radians(47 * i)
        _case(
            k,
            (-66 + 26 * math.cos(a), 30 + 22 * math.sin(a), 6 + (9 if i % 3 == 0 else 0)),
            (-90, 0, 40 * i),
        )
    with k.at((-50, -40, 6), rot=(-90, 0, 6)):
        _case(k, (0, 0, 0), None)
        k.anchor("flash-hole", (1, 0.6, 2.2))
    _case(k, (-82, -30, 0), None)
    for i in range(9):
        x, y = 10 + 18 * (i % 3), 18 + 18 * (i // 3)
        k.lathe(
            [(0, 0), (5, 0), (7, 2), (7.4, 14), (6, 14), (5.6, 3.6), (0, 3)],
            polished(BRASS, 0.35),
            (x, y, 0),
        )
    k.lathe(
        [(0, 0), (5, 0), (7, 2), (7.4, 14), (6, 14), (5.6, 3.6), (0, 3)],
        polished(BRASS, 0.35),
        (14, -24, 10),
        rot=(100, 0, 20),
    )
    k.anchor("drawn-cup", (10, 10.6, 10))
    for i in range(14):
        x, y, level = 84 + 11 * (i % 5), 24 + 30 * (i // 5), 0
        with k.at((x, y, 3.9 + level), rot=(90, 0, 12 * ((i * 7) % 5) - 20)):
            k.lathe(
                [(0, 0), (3.2, 0), (3.9, 5), (3.9, 12), (3.2, 19), (1.8, 26), (0, 29)],
                polished(COPPER, 0.25),
            )
    k.anchor("jacketed-bullet", (100, 10, 6))
    for i in range(5):
        _link(k, (60 + 24 * i, -36 + 6 * (i % 2), 0), 20 * i - 30)
    k.anchor("belt-link", (62, -38, 12))
    for i in range(18):
        k.lathe(
            [(0, 0), (2.6, 0), (2.7, 3), (2.2, 3), (2.1, 1), (0, 1)],
            polished((0.7, 0.6, 0.4), 0.3),
            (-10 + 7 * (i % 6), -60 - 7 * (i // 6), 0),
        )
    tag(k, ["CASES 7.62  2000 PCS", "LOT 44-1187  UN 0055"], 80, 40, (150, 96, 0), 8)
    scale(k)
