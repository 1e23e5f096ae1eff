"""Radar absorber: thin dark rubber sheet and tiles, a magnet on it, band label, heavy paint can."""

from kit import labels
from kit.container import tin
from kit.core import View
from kit.materials import RED, painted, polished, rubber
from kit.packing import sheet
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import liquid, skin

VIEWS = {"hero": View(-20, 28), "closeup": View(-12, 30, at="magnet-sticks", radius=85)}


def build(k):
    """Lay the sheet with a lifted corner, tiles, an open can of grey paint."""
    dark = rubber((0.055, 0.056, 0.06))

    def face(u, v, lift=0.0):
        curl = max(0.0, u + (1 - v) - 1.35)
        return (-240 + 430 * u - 30 * curl, -150 + 330 * v, 3 + 120 * curl**1.4 + lift)

    skin(k, face, dark, 40, 40)
    skin(k, lambda u, v: face(u, v, -2.6), rubber((0.5, 0.48, 0.4)), 40, 40)
    for i in range(3):
        k.box(
            (150, 150, 6),
            rubber((0.075, 0.075, 0.08)),
            (310 + 4 * i, 80 - 5 * i, 3 + 6.2 * i),
            0.8,
            rot=(0, 0, 4 * i),
        )
    with k.at((-150, -60, 3), rot=(0, 0, 24)):
        for x in (-1, 1):
            k.box((18, 18, 16), polished(), (x * 24, 0, 8), 2)
            k.box((18, 18, 26), painted(RED, 0.4), (x * 24, 0, 28), 2)
        k.box((66, 18, 20), painted(RED, 0.4), (0, 0, 50), 6)
    label = labels.plate(
        ["MAGRAB-X   8 - 12 GHz", "-20 dB   X BAND", "2.0 mm   batch 719"],
        130,
        70,
        "ABSORBER",
        (30, 30, 34),
    )
    sheet(k, label, 140, 76, (0, 60, 3.4), 4)
    can = chem("ABSORBER COATING", ("carbonyl iron   3.1 kg/l", "UN 1263"), ("3",), ratio=0.7)
    with k.at((300, -130, 0)):
        k.tube(60, 58, 130, polished((0.6, 0.6, 0.58), 0.2))
        k.cyl(58, 112, liquid((0.10, 0.10, 0.105), 0.25))
        k.wrap(can, 60.6, 78, 110, (0, 0, 64), -96)
        k.anchor("paint-can", (-30, -53, 112))
    tin(k, 61, 5, None, (210, -190, 0))
    k.anchor("magnet-sticks", (-158, -72, 40))
    k.anchor("thin-heavy", (120, -130, 4))
    k.anchor("band-label", (0, 60, 5))
    scale(k)
