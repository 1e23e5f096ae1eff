"""Hobby night-vision viewer of plastic: one lens, a large infrared lamp beside it, retail box."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import plastic, polished, rubber
from kit.papers import retail
from kit.props import scale
from kit.surface import weave

VIEWS = {"hero": View(-30, 18), "closeup": View(-12, 10, at="ir-lamp", radius=44)}


def build(k):
    """Stand the viewer lens forward, its box behind."""
    body, grip = plastic((0.06, 0.065, 0.06), 0.4), rubber((0.05, 0.08, 0.05))
    with k.at((0, 0, 52)):
        k.blob(
            [((0, -40, 0), (0, 70, 6), 38, 34), ((38, -30, -4), (38, 40, -4), 26, 22)], body, 2.5
        )
        with k.at((-4, -66, 4), rot=FRONT):
            k.lathe([(26, 0), (30, 4), (30, 44), (26, 48), (24, 40), (0, 38)], plastic((0.03,) * 3))
            k.cyl(24, 2, polished((0.06, 0.14, 0.08), 0.05), (0, 0, 38))
            for z in (12, 18, 24, 30):
                k.torus(30, 1, grip, (0, 0, z))
        with k.at((46, -46, -4), rot=FRONT):
            k.lathe(
                [(18, 0), (21, 4), (21, 34), (18, 36), (16, 30), (0, 24)],
                polished((0.35, 0.35, 0.36)),
            )
            k.cyl(16, 2, polished((0.25, 0.02, 0.03), 0.05), (0, 0, 28))
            k.cyl(6, 3, plastic((0.5, 0.02, 0.03)), (0, 0, 28))
        k.lathe(
            [(22, 0), (24, 20), (32, 32), (28, 34), (18, 20)], grip, (0, 96, 6), rot=(-90, 0, 0)
        )
        for x in (-14, 8):
            k.cyl(7, 6, grip, (x, 10, 38))
        k.image(
            labels.plate(["5x50  Gen 1+", "IR ON/OFF"], 50, 22, "OWLVIEW", (30, 90, 40)),
            50,
            22,
            (-38.5, 10, 6),
            (90, 0, -90),
            0.6,
        )
    k.box((60, 70, 16), body, (6, 10, 0), 3, base=True)
    k.cyl(6, 3, polished(), (-23, 10, 8), rot=(0, -90, 0))
    k.cyl(3.6, 4, plastic((0.02,) * 3), (-22.6, 10, 8), rot=(0, -90, 0))
    k.sweep(
        [(60, 30, 50), (96, 20, 20), (90, -40, 6), (70, -60, 6), (60, -20, 6), (72, 20, 30)],
        3,
        weave((0.05,) * 3),
    )
    retail(
        k,
        180,
        90,
        130,
        (60, 180, 0),
        "OWLVIEW 5x50",
        ["Night vision monocular  Gen 1+", "with infrared lamp"],
        (30, 90, 45),
    )
    k.anchor("ir-lamp", (46, -76, 50))
    k.anchor("retail-box", (60, 134, 95))
    k.anchor("tripod-thread", (-27, 10, 9))
    scale(k)
