"""Alloy powder for printing: sealed cans under argon with a purge valve, round shining grains."""

from kit.container import jar, tin
from kit.core import View
from kit.many import beads
from kit.materials import BRASS, STEEL, brushed, painted, polished, turned
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import glitter, sample

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 34, at="round-grains", radius=85)}


def build(k):
    """Stand two cans with valves, a jar, a dish, and a lens view of the grains."""
    grain = glitter((0.42, 0.415, 0.41), 0.8, 0.9, 0.5)
    label = chem(
        "IN718 POWDER",
        ("gas atomised (GA), spherical", "15-45 µm   Lot GA-4418", "under ARGON   Net 10 kg"),
        ratio=0.62,
        band=(20, 60, 120),
    )
    second = chem(
        "TiAl 48-2-2",
        ("plasma (PREP), spherical", "45-106 µm   5 kg"),
        ratio=0.62,
        band=(90, 30, 90),
    )
    for x, drawing, r, h in ((0, label, 90, 250), (210, second, 75, 210)):
        tin(k, r, h, drawing, (x, 0, 0), brushed(STEEL, "Z", 0.3), 130, ring=True)
        k.cyl(10, 16, polished(BRASS), (x + r * 0.4, 0, h - 4))
        k.cyl(5, 26, polished(BRASS), (x + r * 0.4, 0, h - 4))
        k.cyl(11, 10, painted((0.5, 0.03, 0.02)), (x + r * 0.4, 0, h + 16))
    jar(k, 42, 100, grain, chem("C103", ("Nb alloy",), ratio=0.5), (-150, -70, 0))
    sample(k, 62, grain, (60, -170, 0), color=(0.04, 0.05, 0.08))
    with k.at((200, -170, 0)):
        k.cyl(48, 5, turned((0.2, 0.2, 0.2)))
        spots = [
            (9 * (i - 3.5) + (j % 2) * 4.5, 8 * (j - 3.5), 9) for i in range(8) for j in range(8)
        ]
        inside = [s for s in spots if s[0] ** 2 + s[1] ** 2 < 1500]
        beads(k, inside, 4.2, polished((0.6, 0.6, 0.6), 0.14))
    k.anchor("round-grains", (58, -186, 20))
    k.anchor("size-range", (-20, -90, 128))
    k.anchor("argon-can", (36, -6, 262))
    k.anchor("alloy-name", (-30, -88, 176))
    scale(k)
