"""Chlorine ton container: lying yellow cylinder, ends dished inwards, two valves under a hood."""

from kit import labels
from kit.core import FRONT, View, X, polar
from kit.materials import BRASS, painted, polished, wood
from kit.plant import dome
from kit.process import tag
from kit.props import scale
from kit.stickers import diamond

VIEWS = {"hero": View(-38, 18), "closeup": View(-64, 12, at="two-valves", radius=330)}
R, L = 400.0, 2050.0


def build(k):
    """Container along X on timber wedges; the hood hangs open beside its valves."""
    yellow, brass = painted((0.60, 0.42, 0.03), 0.42, 0.06), polished(BRASS, 0.25)
    for x in (450, 1600):
        for y in (-260, 260):
            k.box((140, 200, 110), wood(), (x, y, 0), 4, base=True)
        k.box((140, 620, 40), wood(), (x, 0, 0), 3, base=True)
    with k.at((0, 0, R + 40)):
        k.tube(R, R - 12, L, yellow, rot=(0, 90, 0))
        for x in (0, L - 40):
            k.tube(R + 8, R - 14, 40, yellow, (x, 0, 0), rot=(0, 90, 0))
        k.lathe([(a, 150 - z) for a, z in dome(R - 8, 0.28)][::-1], yellow, axis=X, smooth=60)
        k.lathe([(a, L - 150 + z) for a, z in dome(R - 8, 0.28)], yellow, axis=X, smooth=60)
        for z in (80, -80):
            k.cyl(22, 74, brass, (-20, 0, z), axis=X)
            k.prism(6, 32, 30, brass, (10, 0, z), axis=X)
            k.cyl(15, 70, brass, (0, -4, z), rot=FRONT)
            k.prism(6, 20, 20, brass, (0, -64, z), rot=FRONT)
            k.cyl(12, 36, polished(), (-54, 0, z), axis=X)
        for y, z, _ in polar(3, 230, 0):
            k.prism(6, 24, 40, brass, (36, y, z), axis=X)
        k.tube(
            190,
            182,
            110,
            painted((0.35, 0.24, 0.03)),
            (-150, -330, -R + 147),
            rot=(0, -78, 0),
        )
        k.anchor("two-valves", (-56, -6, 80))
        k.anchor("fusible-plugs", (34, -120, 205))
        k.anchor("inward-ends", (-2, -R * 0.7, R * 0.7))
        words = labels.line("CHLORINE   UN 1017", 700, 90, (203, 172, 50), (20, 20, 20))
        k.image(words, 700, 90, (640, -R - 1, 10), rot=FRONT, t=1.5)
        tag(
            k,
            "WASSERWERK NORD",
            ["DOT 106A500X", "TARE 690 kg", "TEST 2022-04"],
            200,
            100,
            (1500, -R - 4, 10),
        )
        with k.at((1240, -R - 2, 20), rot=FRONT):
            k.image(diamond("2.3"), 150, 150, rot=(0, 0, 45), t=2)
    scale(k)
