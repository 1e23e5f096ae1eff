"""Uranium hexafluoride cylinder: thick white steel cylinder on saddles, single valve in a skirt."""

from kit import labels
from kit.core import FRONT, View, X
from kit.materials import BRASS, painted, polished
from kit.plant import LAID, saddles, vessel
from kit.process import corners, tag
from kit.props import scale
from kit.stickers import diamond

VIEWS = {"hero": View(-38, 18), "closeup": View(-64, 12, at="skirt-valve", radius=330)}
R, L = 380.0, 1560.0


def _overpack(k):
    """White two-part shell with a bolted joint and lifting eyes."""
    white, steel = painted((0.62, 0.63, 0.62)), polished()
    k.cyl(560, 2400, white, (-1200, 0, 640), axis=X, edge=70)
    k.box((2440, 1160, 40), white, (0, 0, 640), 8)
    for i in range(5):
        k.box((120, 60, 120), steel, (-1000 + i * 500, -585, 640), 8)
    for x, y in corners(800, 330):
        k.box((200, 120, 240), white, (x, y, 0), 10, base=True)
        k.torus(60, 16, steel, (x, y * 0.5, 1215), axis=X)
    k.image(
        labels.line("30B OVERPACK  UN 2977 FISSILE", 1300, 110),
        1300,
        110,
        (0, -500, 900),
        rot=(60, 0, 0),
        t=2,
    )


def build(k):
    """Cylinder along X with its valve end to the left, overpack behind."""
    white, brass = painted((0.56, 0.58, 0.58), 0.42, 0.06), polished(BRASS, 0.25)
    saddles(k, R, L, R + 120, painted((0.10, 0.12, 0.14)), (L / 2, 0, 0))
    with k.at((0, 0, R + 120)):
        vessel(k, R, L, white, rot=LAID, flat=0.5)
        for x in (-240, L + 10):
            k.tube(R - 6, R - 18, 230, white, (x, 0, 0), rot=LAID)
        k.cyl(26, 50, white, (-205, 0, 110), axis=X)
        k.prism(6, 30, 40, brass, (-240, 0, 110), axis=X)
        k.cyl(18, 80, brass, (-222, 0, 110), rot=FRONT)
        k.prism(6, 24, 24, brass, (-222, -76, 110), rot=FRONT)
        k.cyl(14, 50, polished(), (-285, 0, 110), axis=X)
        k.box((6, 190, 110), polished(), (-200, 0, -90), 1)
        drawing = labels.plate(
            ["ANSI N14.1  30B", "S/N 30-2207  TARE 636 kg", "FILL LIMIT 2 277 kg"], 180, 100
        )
        k.image(drawing, 180, 100, (-203, 0, -90), rot=(90, 0, -90), t=2)
        k.anchor("skirt-valve", (-288, 0, 110))
        k.anchor("n14-plate", (-206, -10, -90))
        words = labels.line("30B  S/N 30-2207  UF6", 640, 80, (190, 195, 195))
        k.image(words, 640, 80, (430, -R - 1, 0), rot=FRONT, t=1.5)
        for x, kind in ((950, "7"), (1240, "8")):
            with k.at((x, -R - 2, 0), rot=FRONT):
                k.image(diamond(kind), 170, 170, rot=(0, 0, 45), t=2)
        k.anchor("two-labels", (950, -R - 5, 20))
        tag(k, "TEST 2021-08", ["UN 2978"], 160, 60, (1480, -R - 3, 0))
    with k.at((1200, 1500, 0)):
        _overpack(k)
        k.anchor("overpack", (-500, -470, 960))
    scale(k)
