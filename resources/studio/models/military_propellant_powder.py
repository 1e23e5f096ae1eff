"""Military gun propellant: labelled drum, tied charge bags, rigid modules, grains on a card."""

from kit import labels
from kit.core import View, polar
from kit.materials import painted, plastic, polished
from kit.papers import sheet
from kit.props import scale
from kit.surface import OLIVE, weave

VIEWS = {"hero": View(-26, 18), "closeup": View(-16, 40, at="perforated-grain", radius=52)}


def build(k):
    """Stand drum and modules behind, bags and the sample card before them."""
    olive = painted(OLIVE, 0.5)
    with k.at((-190, 120, 0)):
        k.cyl(165, 520, olive, edge=6)
        for z in (8, 180, 350, 512):
            k.torus(165, 6, olive, (0, 0, z))
        k.tube(172, 160, 18, polished(), (0, 0, 500))
        lines = ["PROPELLANT M6  155 MM", "LOT 19-K-0417   2019", "NET 50 KG", "UN 0161   1.3C"]
        k.wrap(labels.plate(lines, 190, 150, paper=(222, 214, 190)), 165.8, 150, 76, (0, 0, 265))
        k.anchor("drum-label", (-186, -47, 280))
    brown = plastic((0.36, 0.24, 0.12), 0.75)
    for x, n in ((80, 3), (250, 2)):
        for i in range(n):
            k.cyl(76, 150, brown, (x, 120, i * 152), edge=8)
            k.torus(76, 2, plastic((0.2, 0.12, 0.06)), (x, 120, i * 152 + 6))
            k.cyl(26, 2, plastic((0.10, 0.06, 0.03)), (x, 120, i * 152 + 149.5))
        k.wrap(
            labels.line("MODULE DM-72  LOT 44", 120, 20, (120, 90, 55), (20, 20, 20)),
            76.4,
            20,
            90,
            (x, 120, 70),
        )
    cloth = weave((0.45, 0.40, 0.30))
    for x, z, a in ((20, 65, 0), (190, 65, 10)):
        with k.at((x, -90, z), rot=(0, 90, a)):
            k.lathe([(0, -80), (50, -82), (62, -66), (62, 66), (50, 82), (0, 80)], cloth)
            for s in (-40, 0, 40):
                k.torus(62, 2.4, weave((0.3, 0.26, 0.18)), (0, 0, s))
            k.cyl(44, 6, weave((0.45, 0.05, 0.03)), (0, 0, -86))
    k.anchor("charge-bag", (10, -152, 74))
    sheet(
        k,
        "GRAIN SAMPLE (INERT)",
        ["M6, seven holes", "Length 22 mm  dia 10 mm"],
        130,
        92,
        (-190, -180, 0),
        6,
    )
    for i, (x, y) in enumerate(
        ((-216, -190), (-190, -196), (-164, -188), (-200, -168), (-176, -164))
    ):
        with k.at((x, y, 0.6 if i < 3 else 5.6), rot=(0, 0, 0) if i < 3 else (90, 0, 40 * i)):
            grain = plastic((0.16, 0.10, 0.04), 0.35)
            k.cyl(5, 11 if i < 3 else 22, grain, (0, 0, 0 if i < 3 else -11))
            for px, py, _ in (*polar(6, 3), (0, 0, 0)):
                k.cyl(0.7, 0.4, plastic((0.01,) * 3), (px, py, 10.9), seg=12)
    k.anchor("perforated-grain", (-190, -197, 11.6))
    scale(k)
