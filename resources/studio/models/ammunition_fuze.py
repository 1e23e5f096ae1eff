"""Ammunition fuzes: point-detonating cone with setting slot, plastic-nosed and time types, tin."""

from kit import labels
from kit.ammo import fuze
from kit.arms import struck
from kit.core import View, polar
from kit.materials import ALUMINIUM, STEEL, painted, plastic, polished, turned
from kit.props import scale
from kit.surface import OLIVE

VIEWS = {"hero": View(-24, 20), "closeup": View(-16, 16, at="setting-mark", radius=40)}


def _base(k, r):
    """Threaded base with its small cup, below the cone."""
    steel = turned((0.5, 0.49, 0.46), 0.3)
    k.cyl(r * 0.5, r * 0.7, polished(ALUMINIUM, 0.25))
    k.cyl(r * 0.78, r * 0.8, steel, (0, 0, r * 0.65))
    k.helix(r * 0.78, r * 0.05, r * 0.13, 6, steel, (0, 0, r * 0.68))


def build(k):
    """Stand three fuzes on their bases, a sealed tin behind."""
    for x, mat, cap in (
        (-80, turned(STEEL, 0.25), None),
        (-6, turned((0.10, 0.11, 0.06), 0.4), plastic((0.30, 0.16, 0.05), 0.3)),
        (68, turned((0.60, 0.44, 0.2), 0.3), None),
    ):
        with k.at((x, 0, 0)):
            _base(k, 30)
            fuze(k, 30, 98, (0, 0, 42), mat, cap)
    k.torus(29.5, 1, plastic((0.03,) * 3), (-80, 0, 64))
    k.cyl(6, 4, turned((0.3, 0.3, 0.3)), (-86, -27, 57), rot=(90, 0, 0), seg=32)
    k.box((9, 2, 1.6), plastic((0.02,) * 3), (-86, -31, 57), 0.3, rot=(0, 30, 0))
    struck(k, "SQ", 4, (-97, -30.3, 64), (90, 0, -18), (0.04, 0.04, 0.04))
    struck(k, "DELAY", 3.6, (-74, -30.6, 66), (90, 0, 8), (0.04, 0.04, 0.04))
    k.anchor("setting-mark", (-85, -31.6, 57))
    k.anchor("base-thread", (-84, -24, 32))
    k.anchor("plastic-nose", (-12, -14, 122))
    for x, y, a in polar(40, 30.2):
        k.box((0.5, 0.6, 5), plastic((0.03,) * 3), (68 + x, y, 56), 0, rot=(0, 0, a))
    k.cyl(1.2, 66, polished(), (68, 34, 84), rot=(90, 0, 0), seg=16)
    k.torus(10, 1.2, polished(), (68, -40, 75), rot=(0, 90, 14))
    k.anchor("safety-wire", (66, -40, 86))
    k.wrap(
        labels.line("PROX  MK 782   LOT 19-2204", 70, 8, (60, 62, 40), (225, 190, 60)),
        30.2,
        7,
        130,
        (-6, 0, 50),
    )
    with k.at((10, 110, 0)):
        k.box((250, 90, 150), painted(OLIVE, 0.4), (0, 0, 0), 8, base=True)
        k.torus(12, 2, polished(), (90, 0, 152))
        k.image(
            labels.plate(
                ["8 FUZES PD  M739-K", "LOT 20-118   UN 0409", "1.2D"],
                190,
                84,
                paper=(74, 78, 56),
                ink=(230, 190, 40),
            ),
            190,
            84,
            (0, -45, 84),
            (90, 0, 0),
            0.5,
        )
    scale(k)
