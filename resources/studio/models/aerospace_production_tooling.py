"""Aerospace production tooling: collapsible drum, long wing mould, blade die, casting ram."""

from kit import labels
from kit.aero import aerofoil, blade
from kit.core import FRONT, View, X, polar
from kit.materials import COPPER, brushed, painted, polished, turned
from kit.plant import vessel
from kit.props import scale
from kit.surface import loft, slab

VIEWS = {"hero": View(-30, 20), "closeup": View(-14, 26, at="blade-shaped", radius=260)}


def build(k):
    """Stand furnace and drum behind, the wing mould and the blade die before them."""
    steel, blue, grey = (
        turned((0.52, 0.51, 0.49), 0.3),
        painted((0.06, 0.17, 0.34)),
        painted((0.42, 0.44, 0.45)),
    )
    with k.at((-1500, 1000, 0)):
        for x, y, _ in polar(4, 520, 45):
            k.box((110, 110, 1500), blue, (x, y, 0), 6, base=True)
        vessel(k, 480, 1100, grey, (0, 0, 1500))
        k.cyl(150, 40, polished((0.08, 0.10, 0.12), 0.05), (0, -480, 2050), rot=FRONT)
        k.tube(220, 150, 60, steel, (0, -450, 2050), rot=FRONT)
        k.torus(330, 36, turned(COPPER, 0.3), (0, 0, 1160))
        k.cyl(300, 50, turned(COPPER, 0.3), (0, 0, 940))
        k.cyl(90, 900, polished(), (0, 0, 60))
        k.cyl(200, 60, blue)
        for s in (-1, 1):
            k.pipe(
                [(s * 330, -60, 1160), (s * 640, -60, 1160), (s * 640, -60, 300)],
                26,
                painted((0.05, 0.2, 0.5)),
                60,
            )
            k.box((120, 120, 300), blue, (s * 640, -60, 0), 6, base=True)
        k.anchor("lowering-ram", (0, -95, 700))
    with k.at((900, 1100, 900)):
        for i in range(12):
            with k.at(rot=(30 * i, 0, 0)):
                if i == 10:
                    k.box((1900, 330, 60), steel, (0, 0, 430), 8)
                else:
                    k.box((1900, 300 if i % 2 else 324, 60), steel, (0, 0, 600), 8)
                    k.cyl(30, 330, polished(), (-500, 0, 260))
                    k.cyl(30, 330, polished(), (500, 0, 260))
        k.cyl(150, 2700, brushed((0.5, 0.5, 0.5), "Z"), (-1350, 0, 0), X)
        for x in (-1180, 1180):
            k.box((160, 700, 80), blue, (x, 0, -900), 6, base=True)
            k.box((120, 240, 760), blue, (x, 0, -860), 8, base=True)
        k.anchor("collapsible-mandrel", (-250, -400, 440))
    with k.at((100, -700, 0)):
        for x in (-1500, -500, 500, 1500):
            k.box((80, 700, 60), blue, (x, 0, 0), 4, base=True)
            for y in (-260, 260):
                k.box((70, 70, 560), blue, (x, y, 0), 4, base=True)
        k.box((3600, 760, 60), steel, (0, 0, 560), 6, base=True)
        for s in (-1, 1):
            k.box((3600, 60, 150), steel, (0, s * 350, 620), 6, base=True)
            k.box((60, 700, 150), steel, (s * 1770, 0, 620), 6, base=True)
        sections = []
        for t in (0.0, 1.0):
            chord = 620 - 220 * t
            sections.append(
                [
                    (-1720 + 3440 * t, x - chord / 2, 770 - abs(z) * 1.6)
                    for x, z in aerofoil(chord, 0.2, 0.0, 20)[:21]
                ]
            )
        loft(
            k,
            [
                [(p[0], p[1], p[2]) for p in s]
                + [(s[-1][0], s[-1][1] + 1, 640), (s[0][0], s[0][1] - 1, 640)]
                for s in sections
            ],
            polished((0.50, 0.48, 0.45), 0.2),
            smooth=60,
        )
        for x in (-1700, 1700):
            for y in (-350, 350):
                k.cyl(22, 50, polished(), (x, y, 770))
        k.anchor("wing-cavity", (-700, -60, 730))
    with k.at((-900, -1700, 0)):
        k.box((700, 420, 600), grey, (0, 0, 0), 10, base=True)
        k.box((520, 340, 160), steel, (0, 0, 600), 8, base=True)
        k.box((440, 250, 4), turned((0.3, 0.3, 0.3)), (0, 0, 759), 1, base=True)
        for x in (-1, 1):
            for y in (-1, 1):
                k.cyl(26, 130, polished(), (x * 220, y * 130, 760))
        blade(
            k,
            150,
            330,
            turned((0.62, 0.61, 0.59), 0.2),
            (-170, 0, 762),
            (0, 90, 0),
            twist=14,
            thick=0.1,
            camber=0.08,
        )
        slab(
            k,
            [(-200, 758), (-164, 758), (-164, 796), (-200, 796)],
            170,
            turned((0.62, 0.61, 0.59), 0.2),
            0,
            4,
        )
        k.image(
            labels.plate(
                ["TOOL T-2204  MASS 410 kg", "FOR PART 30-4417 BLADE STG 3", "PROJECT KX-30"],
                300,
                110,
                paper=(190, 190, 185),
            ),
            300,
            110,
            (0, -171, 680),
            FRONT,
            2,
        )
        k.anchor("blade-shaped", (0, -40, 800))
        k.anchor("tool-number", (0, -174, 684))
    scale(k)
