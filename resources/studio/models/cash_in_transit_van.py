"""Cash-in-transit van: livery of a security firm, windowless vault body, hatch, road tyres."""

from kit import labels
from kit.aero import hull, wheel
from kit.core import FRONT, View, rounded
from kit.materials import cast, painted, polished
from kit.props import scale

VIEWS = {"hero": View(-36, 14), "closeup": View(-26, 12, at="vault-door", radius=640)}


def build(k):
    """Stand the van on its four road wheels, front to the left."""
    white, blue = painted((0.62, 0.63, 0.64), 0.25), painted((0.03, 0.10, 0.30), 0.25)
    dark = painted((0.05, 0.05, 0.05), 0.6)
    cab = [
        (-2780, 420),
        (-2800, 900),
        (-2700, 1150),
        (-2050, 1330),
        (-1480, 2120),
        (-1000, 2200),
        (-1000, 420),
    ]
    hull(k, cab, 1980, white, inset=90, above=1200, bevel=40)
    k.box((3700, 2140, 2060), white, (870, 0, 480), 40, base=True)
    k.box((5300, 1700, 200), dark, (0, 0, 300), 20, base=True)
    k.box((3704, 2146, 330), blue, (870, 0, 900), 6, base=True)
    for x in (-1900, 1750):
        k.cyl(440, 2000, dark, (x, 1000, 445), rot=(90, 0, 0))
        for y in (-880, 880):
            wheel(k, 345, 230, (x, y, 345), painted((0.5, 0.51, 0.52), 0.35), nuts=6)
    with k.at((-1430, -984, 1640), rot=(86, 0, 0)):
        side = [(-520, -260), (-120, 300), (300, 330), (300, -260)]
        k.plate([side], 26, polished((0.08, 0.11, 0.12), 0.05), (0, 0, 6), bevel=4)
        k.plate([[(x * 1.09, y * 1.1) for x, y in side]], 18, dark, (0, 0, 4), bevel=4)
    with k.at((-1775, 0, 1730), rot=(90 - 36, 0, -90)):
        k.plate(
            [rounded(1700, 760, 120)], 24, polished((0.08, 0.11, 0.12), 0.05), (0, 0, 14), bevel=4
        )
    k.box((900, 14, 1500), white, (-1450, -986, 560), 8, base=True)
    k.box((160, 24, 36), dark, (-1130, -996, 1200), 8)
    with k.at((300, -1072, 1360)):
        k.plate(
            [rounded(760, 1500, 30)],
            50,
            painted((0.56, 0.57, 0.58), 0.3),
            (0, 0, 0),
            rot=FRONT,
            bevel=8,
        )
        for z in (-500, 0, 500):
            k.cyl(30, 180, cast((0.3, 0.3, 0.3)), (-390, -30, z - 90))
        k.cyl(80, 30, polished(), (230, -24, 0), rot=FRONT)
        for a in (0, 60, 120):
            k.box((260, 18, 24), polished(), (230, -52, 0), 6, rot=(0, a, 0))
        k.box((150, 20, 120), dark, (230, -24, -240), 8)
        k.plate(
            [rounded(240, 180, 20)],
            12,
            polished((0.08, 0.11, 0.12), 0.05),
            (0, -26, 480),
            rot=FRONT,
            bevel=3,
        )
    with k.at((1330, -1072, 1560)):
        k.plate(
            [rounded(520, 300, 20)], 40, painted((0.3, 0.31, 0.32)), (0, 0, 0), rot=FRONT, bevel=8
        )
        k.box((440, 60, 30), polished(), (0, -30, -120), 6)
        k.box((200, 16, 30), dark, (0, -28, 60), 6)
    k.image(
        labels.line("SECURA  VALUES TRANSPORT", 1500, 170, (14, 42, 110), (245, 245, 245)),
        1500,
        170,
        (1500, -1074, 1065),
        FRONT,
        3,
    )
    k.image(
        labels.line("SECURA", 760, 200, (236, 237, 238), (14, 42, 110)),
        760,
        200,
        (2200, -1074, 2180),
        FRONT,
        3,
    )
    k.image(
        labels.line("FLEET 417", 420, 120, (236, 237, 238), (20, 20, 25)),
        420,
        120,
        (1500, -1074, 2330),
        FRONT,
        3,
    )
    for i in range(5):
        k.box((300, 8, 16), dark, (2400, -1072, 700 + i * 34), 3)
    for y in (-760, 760):
        k.box((30, 300, 160), polished((0.7, 0.7, 0.7)), (-2772, y, 960), 20)
    k.box((60, 1900, 190), dark, (-2800, 0, 540), 20)
    k.box((20, 900, 160), dark, (-2786, 0, 820), 10)
    k.box((260, 800, 90), painted((0.6, 0.3, 0.02)), (-600, 0, 2540), 20, base=True)
    k.sweep([(-1900, -960, 1500), (-2000, -1130, 1560)], 14, dark)
    k.box((60, 170, 260), dark, (-2010, -1150, 1620), 20)
    k.anchor("vault-door", (230, -1160, 1380))
    k.anchor("livery", (1700, -1080, 1065))
    k.anchor("road-tyres", (1750, -1006, 420))
    scale(k)
