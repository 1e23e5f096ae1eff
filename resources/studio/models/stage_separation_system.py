"""Stage separation system: clamp band with wedge blocks, spring cans, bolts, lanyard plug."""

from kit.core import View, X, polar
from kit.materials import plastic, polished, turned
from kit.papers import tag
from kit.props import scale
from kit.sockets import mil_round
from kit.surface import weave

VIEWS = {"hero": View(-26, 28), "closeup": View(-16, 22, at="clamp-band", radius=120)}


def build(k):
    """Lay the ring flat, two separation bolts and a pull-away plug before it."""
    gold, alu, steel = (
        turned((0.62, 0.50, 0.24), 0.3),
        turned((0.66, 0.65, 0.63), 0.25),
        polished((0.5, 0.5, 0.5)),
    )
    k.tube(300, 270, 40, alu)
    k.tube(300, 270, 40, gold, (0, 0, 62))
    k.tube(292, 272, 30, alu, (0, 0, 36))
    k.tube(324, 317, 34, steel, (0, 0, 34))
    for x, y, a in polar(36, 309):
        if not 255 < a < 285:
            k.box((18, 44, 40), gold, (x, y, 51), 3, rot=(0, 0, a))
    for s in (-1, 1):
        k.box((50, 40, 50), steel, (s * 58, -318, 51), 5)
    k.cyl(9, 170, polished(), (-85, -326, 51), X)
    k.cyl(20, 60, turned((0.3, 0.3, 0.3)), (-30, -326, 51), X)
    for s in (-1, 1):
        k.sweep(
            [(s * 14, -340, 62), (s * 22, -380, 40), (s * 40, -400, 4), (s * 90, -404, 3)],
            2,
            plastic((0.5, 0.03, 0.02) if s > 0 else (0.6, 0.6, 0.6)),
        )
    for x, y, a in polar(6, 236, 15):
        with k.at((x, y, 0), rot=(0, 0, a)):
            k.cyl(22, 90, gold)
            k.cyl(8, 26, polished(), (0, 0, 90))
            k.box((44, 44, 10), alu, (24, 0, 40), 2)
            k.torus(22, 1.5, alu, (0, 0, 80))
    for x, y, _ in polar(48, 285):
        k.cyl(3, 2, plastic((0.02,) * 3), (x, y, 101), seg=12)
    for i in range(2):
        with k.at((-300 + 90 * i, -400, 15), rot=(0, 90, 20)):
            k.prism(6, 14, 12, steel, (0, 0, -40))
            k.cyl(9, 90, steel, (0, 0, -30))
            k.torus(8.6, 1.4, plastic((0.06,) * 3), (0, 0, 10))
            k.helix(9, 0.6, 1.8, 12, steel, (0, 0, 34))
            k.sweep(
                [(-4, 0, -40), (-6, 4, -70), (6, 14, -100), (8, 30, -130)],
                1.2,
                plastic((0.6, 0.1, 0.05)),
            )
    k.anchor("pyro-bolt", (-300, -410, 22))
    with k.at((250, -400, 0), rot=(0, 0, -14)):
        k.box((110, 70, 44), gold, (0, 0, 0), 4, base=True)
        mil_round(k, 16, (0, -35, 24), pins=19)
        k.sweep(
            [(-40, -30, 44), (-60, -60, 60), (-110, -70, 20), (-150, -60, 4)],
            3,
            weave((0.5, 0.05, 0.03)),
        )
        k.torus(12, 3, polished(), (-160, -60, 4))
        k.anchor("lanyard-plug", (0, -40, 40))
    tag(k, ["CLAMP BAND 600", "PRELOAD 30 kN", "UN 0323"], 110, 60, (60, -440, 0), -4)
    k.anchor("clamp-band", (-120, -308, 62))
    k.anchor("spring-pushers", (-228, -61, 117))
    scale(k)
