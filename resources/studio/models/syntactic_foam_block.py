"""Syntactic foam: hard yellow shaped block with a sugar-grained cut face, inserts, depth grade."""

import math

from kit.core import FRONT, View
from kit.materials import painted, plastic, polished, wood
from kit.props import scale
from kit.sea import SEA_YELLOW
from kit.works import badge

VIEWS = {"hero": View(-24, 24), "closeup": View(-18, 18, at="sugar-grain", radius=90)}


def build(k):
    """Painted half shell with inserts, a sawn sample in front, a mallet to tap it."""
    yellow = painted(SEA_YELLOW, 0.5)
    cream = plastic((0.66, 0.62, 0.50), 0.95)
    shape = [(-360, 6), (360, 6), (360, 140), (300, 230), (-300, 230), (-360, 140)]
    hole = [
        (120 * math.cos(math.radians(a)), 116 + 64 * math.sin(math.radians(a)))
        for a in range(0, 360, 10)
    ]
    k.plate([shape, hole], 380, yellow, (0, 120, 0), rot=FRONT, bevel=6)
    for x in (-240, 240):
        for y in (0, 240):
            k.cyl(17, 3, polished(), (x, y, 229), seg=32)
            k.cyl(9, 4, plastic((0.02,) * 3), (x, y, 229), seg=24)
    for x in (-300, -190, 190, 300):
        k.cyl(14, 3, polished(), (x, -69, 60), rot=FRONT, seg=32)
        k.cyl(8, 4, plastic((0.02,) * 3), (x, -69, 60), rot=FRONT, seg=24)
    k.text("6000 m", 46, plastic((0.03,) * 3), (-150, -70.5, 185), FRONT, 0.6)
    badge(
        k,
        "SCHWEBESTOFF TG-60",
        ["DEPTH 6000 m  8 700 psi", "DENSITY 560 kg/m³", "BATCH 22-07"],
        150,
        (210, -70.5, 165),
    )
    k.box((220, 130, 110), cream, (-170, -230, 0), 1.5, base=True)
    for i in range(26):
        for j in range(13):
            x = -278 + 8.6 * i + 3 * math.sin(i * 9 + j * 5)
            z = 5 + 8.2 * j + 2.5 * math.cos(i * 7 + j * 11)
            tone = 0.78 if (i * 7 + j * 3) % 3 else 0.52
            k.sphere(1.7, plastic((tone, tone * 0.96, tone * 0.86), 0.4), (x, -295, z), 1.0)
    k.cyl(9, 240, wood(), (20, -240, 22), axis="X")
    k.cyl(22, 90, wood((0.36, 0.22, 0.1)), (240, -285, 22), axis="Y")
    k.anchor("sugar-grain", (-170, -298, 60))
    k.anchor("depth-grade", (-150, -80, 190))
    k.anchor("hard-sound", (-170, -230, 112))
    k.anchor("inserts", (-240, 0, 233))
    scale(k)
