"""Amorphous ribbon: reel of shiny foil-thin ribbon torn at its end, brittle grey Terfenol rods."""

from kit import labels
from kit.core import View
from kit.materials import COPPER, brushed, polished, turned
from kit.packing import foam_case, sheet
from kit.props import scale
from kit.rolls import wound_disc
from kit.stuffs import foil, skin

VIEWS = {"hero": View(-20, 28), "closeup": View(-12, 26, at="thin-ribbon", radius=75)}


def build(k):
    """Lay the reel, ribbon drawn out and curling; rods in a foam box."""
    bright, dull = foil((0.72, 0.72, 0.73), 0.01, 0.12), brushed((0.5, 0.5, 0.5), "X", 0.4)
    wound_disc(k, 130, 60, 50, bright, dull, (-60, 40, 0))

    def ribbon(u, v):
        x = 40 + 150 * v - 40 * max(0, v - 0.7)
        curl = max(0.0, v - 0.72) * 3.4
        jag = 6 * ((int(u * 10) % 3) - 1) * max(0, v - 0.97) / 0.03
        return (x + jag, -46 - 60 * v + 6 * v * v, 50 * u + 1 + 10 * curl * curl * (1 - u))

    skin(k, ribbon, bright, 20, 60)
    label = labels.plate(
        ["2605SA1   Fe-Si-B", "25 µm x 50 mm", "Bs 1.56 T   LOT 719"],
        110,
        60,
        "METGLAN",
        (30, 60, 110),
    )
    sheet(k, label, 100, 56, (-60, 130, 50.4), 0)
    holes = [
        [(x - 50, y - 12), (x + 50, y - 12), (x + 50, y + 12), (x - 50, y + 12)]
        for x, y in ((0, -34), (0, 0), (0, 34))
    ]
    floor = foam_case(k, 170, 130, 26, holes, (210, 60, 0), depth=20)[1]
    grey = turned((0.22, 0.22, 0.225), 0.4, 1.0)
    for y in (26, 60, 94):
        k.cyl(8, 84, grey, (168, y, floor + 8), axis="X")
        k.cyl(9.4, 26, polished(COPPER), (197, y, floor + 8), axis="X")
    sheet(k, labels.plate(["Tb-Dy-Fe  rod 16 x 84", "LOT 22"], 80, 30), 80, 30, (210, -50, 0.4), 4)
    k.anchor("thin-ribbon", (130, -84, 42))
    k.anchor("type-label", (-60, 130, 51))
    k.anchor("brittle-rod", (180, 60, floor + 15))
    scale(k)
