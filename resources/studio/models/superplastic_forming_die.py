"""Superplastic forming tool: dark cast block with a smooth pan, seal ridge and gas tubes."""

from kit.aero import lug
from kit.core import FRONT, View, rounded
from kit.materials import RED, brushed, cast, painted, plastic, polished, turned, wood
from kit.props import scale
from kit.space import hollow
from kit.stuffs import rusty

VIEWS = {"hero": View(-24, 30), "closeup": View(-16, 34, at="seal-bead", radius=230)}
W, D = 1500, 950


def _half(k, rough, smooth, h, deep):
    """Half of the tool, its working face up at height h."""
    k.plate([rounded(W, D, 40)], h - deep - 20, rough, (0, 0, (h - deep - 20) / 2), bevel=10)
    k.plate(
        [rounded(W, D, 40), rounded(1080, 560, 140)],
        deep + 20,
        rough,
        (0, 0, h - (deep + 20) / 2),
        bevel=4,
    )
    k.plate([rounded(W - 60, D - 60, 30), rounded(1082, 562, 141)], 8, smooth, (0, 0, h + 2))
    hollow(k, 1084, 564, 142, deep, smooth, (0, 0, h + 4))
    k.plate([rounded(1210, 690, 190), rounded(1176, 656, 176)], 24, smooth, (0, 0, h + 14), bevel=5)
    for x in range(-5, 6):
        for y in (-1, 1):
            k.box(
                (14, 30, h - 60), plastic((0.02,) * 3), (x * 130 + 40, y * (D / 2 - 14), h / 2), 0
            )


def build(k):
    """Lower half on timber, upper half leaning behind it with its face to the viewer."""
    rough, smooth = (
        rusty((0.16, 0.155, 0.15), (0.12, 0.07, 0.045), 0.5),
        brushed((0.30, 0.29, 0.28), "X", 0.36, 3),
    )
    for x in (-520, 520):
        k.box((160, 1200, 120), wood(), (x, 60, 0), 4, base=True)
    with k.at((0, 0, 120)):
        _half(k, rough, smooth, 330, 150)
        for x in (-260, 260):
            k.plate([rounded(110, 420, 50)], 60, smooth, (x, 0, 200), bevel=22)
        k.plate([rounded(420, 120, 50)], 60, smooth, (0, 0, 200), bevel=22)
        for i, x in enumerate((-400, -340, 330)):
            k.prism(6, 20, 26, polished(), (x, -D / 2, 250), rot=FRONT)
            k.pipe(
                [(x, -D / 2, 250), (x, -D / 2 - 110, 250), (x, -D / 2 - 110, 60 - i * 20)],
                6,
                turned((0.6,) * 3),
            )
        for x in (-280, 390):
            k.sweep(
                [(x, -D / 2 + 5, 240), (x + 20, -D / 2 - 60, 230), (x + 70, -D / 2 - 90, 60)],
                2.5,
                plastic((0.45, 0.32, 0.03)),
            )
        for x in (-1, 1):
            for y in (-260, 260):
                k.cyl(46, 90, cast((0.2,) * 3), (x * (W / 2 - 5), y, 160), rot=(0, x * 90, 0))
                k.cyl(60, 16, cast((0.2,) * 3), (x * (W / 2 + 80), y, 160), rot=(0, x * 90, 0))
        k.text(
            "TOOL SPF-417  LH  1.4849  6 140 kg",
            46,
            painted((0.55, 0.55, 0.5)),
            (60, -D / 2 - 1, 110),
            rot=FRONT,
            depth=2,
        )
    with k.at((0, 760, 76), rot=(76, 0, 0)), k.at((0, D / 2, 0)):
        _half(k, rough, smooth, 230, 60)
        for x in (-400, 400):
            lug(k, 130, 150, 40, painted(RED), (x, D / 2 - 30, 110), rot=(-90, 0, 0))
    for x in (-450, 450):
        k.box((160, 520, 60), wood(), (x, 800, 0), 4, base=True)
        prop = wood((0.42, 0.28, 0.15))
        k.box((120, 120, 620), prop, (x, 1110, 12), 4, base=True, rot=(10, 0, 0))
    k.anchor("seal-bead", (-320, -338, 478))
    k.anchor("gas-port", (-400, -D / 2 - 60, 372))
    k.anchor("cast-heat-steel", (-620, -D / 2, 300))
    k.anchor("aircraft-shape", (0, -90, 350))
    scale(k)
