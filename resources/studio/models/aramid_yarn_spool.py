"""Aramid yarn: golden yellow packages on tubes with type and dtex, blunt shears beside them."""

from kit import labels
from kit.core import View
from kit.materials import painted, polished, yarn
from kit.packing import carton
from kit.props import scale
from kit.rolls import package

VIEWS = {"hero": View(-20, 24), "closeup": View(-12, 18, at="yarn-type", radius=85)}


def build(k):
    """Stand two packages, lay one, lead a thread to shears in front."""
    gold = yarn((0.40, 0.26, 0.03), (0.66, 0.47, 0.08), 0.0)
    label = labels.plate(
        ["TYPE 49   2840 dtex", "1333 filaments   Z 60", "LOT 40718   NET 4.0 kg"],
        110,
        70,
        "ARAMID YARN",
        (110, 70, 10),
    )
    package(k, 92, 42, 270, gold, label=label)
    package(k, 92, 42, 270, gold, (215, 70, 0), label=label)
    package(k, 80, 42, 240, gold, (-335, -130, 80), rot=(0, 90, 14))
    path = [(60, -72, 120), (86, -120, 40), (90, -160, 5), (60, -210, 4), (120, -250, 4)]
    for shift in (0, 1.4):
        k.sweep([(x + shift, y - shift, z) for x, y, z in path], 1.0, gold)
    steel = polished()
    for side in (-1, 1):
        with k.at((190, -190, 6 + 2 * (side > 0)), rot=(0, 0, 14 * side + 30)):
            k.box((110, 12, 3), steel, (-54, 0, 0), 0.8)
            k.torus(20, 4.5, painted((0.45, 0.03, 0.02)), (52, 8 * side, 0))
            k.box((40, 9, 4), painted((0.45, 0.03, 0.02)), (16, 2 * side, 0), 1)
    k.cyl(5, 6, steel, (190, -190, 3))
    carton(
        k,
        260,
        220,
        150,
        (40, 280, 0),
        labels.plate(["4 SPOOLS", "keep from light"], 80, 40),
        share=0.6,
    )
    k.anchor("golden-yarn", (-50, -78, 215))
    k.anchor("yarn-type", (-8, -93, 136))
    k.anchor("hard-to-cut", (160, -205, 9))
    scale(k)
