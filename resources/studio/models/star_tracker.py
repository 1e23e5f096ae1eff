"""Star tracker: box on feet with a long matt black shade, mirror cube, capped plugs; astro dome."""

from kit import labels
from kit.core import FRONT, View, Y, polar, rounded
from kit.materials import anodised, enamel, glass, plastic, polished, rubber, turned
from kit.optics import gimballed_platform, lens
from kit.papers import tag
from kit.parts import bolt
from kit.props import scale
from kit.sockets import dsub

VIEWS = {"hero": View(-30, 24), "closeup": View(-30, 28, at="light-shade", radius=110)}


def _dome(k):
    """Astro compass: telescope in gimbals on a ring under a cut glass dome."""
    grey = turned((0.42, 0.42, 0.43), 0.35)
    k.cyl(96, 60, anodised((0.12, 0.125, 0.13)), edge=3)
    k.cyl(106, 12, grey, (0, 0, 50))
    for x, y, _ in polar(12, 99):
        bolt(k, 5, (x, y, 62), socket=True)
    gimballed_platform(k, 52, (0, 0, 58), (0.16, 0.17, 0.18))
    with k.at((0, 0, 126), rot=(-44, 0, 0)):
        lens(k, 22, 58, (0, -18, 0), FRONT)
    k.lathe([(84, 0), (84, 50), (80, 74), (66, 104), (40, 128), (0, 136)], glass((0.97, 0.98, 1.0)),
            (0, 0, 62), rot=(0, 0, 0), arc=180, smooth=60)  # fmt: skip
    k.tube(86, 82, 8, grey, (0, 0, 60))


def build(k):
    """Tracker with the shade towards the viewer; the older dome set behind on the right."""
    gold, black = anodised((0.46, 0.37, 0.15), 0.34), plastic((0.022, 0.022, 0.024), 0.8)
    for x in (-44, 44):
        for y in (-20, 60):
            k.cyl(12, 14, turned((0.34, 0.33, 0.32)), (x, y, 0))
            bolt(k, 5, (x, y, 14), socket=True)
    k.plate([rounded(110, 104, 6)], 6, gold, (0, 20, 14), bevel=0.6)
    k.box((84, 84, 92), gold, (0, 20, 14), 3, base=True)
    for x in (-36, 36):
        for z in (24, 98):
            bolt(k, 3, (x, -22, z), rot=FRONT, socket=True)
    with k.at((0, -22, 60), rot=FRONT):
        k.cyl(34, 24, anodised((0.03, 0.03, 0.033)))
        outer = [(30, 20), (40, 26), (58, 150), (60, 152), (58, 153), (55, 150), (34, 26), (28, 24)]
        k.lathe(outer, black, closed=True)
        for z, r in ((60, 32), (90, 36.5), (120, 41), (144, 46)):
            k.tube(38 + (z - 20) * 0.135, r, 1.2, black, (0, 0, z))
        k.cyl(24, 6, enamel((0.02, 0.03, 0.12)), (0, 0, 22))
        for x, y, _ in polar(8, 37, 22):
            k.cyl(2, 3, polished(), (x, y, 24), seg=16)
    k.anchor("light-shade", (-34, -176, 92))
    with k.at((-22, 40, 106)):
        k.box((24, 24, 3), gold, (0, 0, 0), 0.4, base=True)
        k.box((16, 16, 16), polished((0.8, 0.82, 0.84), 0.03), (0, 0, 3), 0.6, base=True)
        k.anchor("alignment-cube", (-2, -8, 15))
    for z in (42, 78):
        dsub(k, 25, (-42, 22, z), (90, 0, -90))
        k.box((8, 46, 14), plastic((0.5, 0.03, 0.02), 0.45), (-50, 22, z), 2)
    k.anchor("space-connector", (-54, 14, 82))
    k.image(
        labels.plate(["ST-5  FM 03", "S/N 0012", "CUBE REF 4417"], 44, 22), 44, 22, (10, 20, 106.2)
    )
    tag(
        k,
        ["BEFORE FLIGHT", "S/N 0012"],
        110,
        40,
        (-110, -130, 0),
        -20,
        "REMOVE",
        (200, 30, 30),
        (150, 10, 10),
    )
    with k.at((190, 130, 0)):
        _dome(k)
        k.anchor("gimbal-dome", (-10, -44, 160))
    k.cyl(3, 4, rubber(), (60, -40, 0), axis=Y, rot=(0, 0, 0))
    scale(k)
