"""Ammunition assembly machine: dial of stations with feeding bowls, blast screen, tool drawers."""

from kit import labels
from kit.ammo import cartridge
from kit.core import FRONT, View, X, polar
from kit.machinery import pendant
from kit.materials import BRASS, brushed, cast, glass, painted, polished, turned
from kit.props import scale
from kit.works import motor

VIEWS = {"hero": View(-30, 18), "closeup": View(-20, 26, at="station-dial", radius=420)}


def build(k):
    """Stand the dial machine, a pull bench in front, the tool cabinet at the side."""
    green, steel = painted((0.09, 0.17, 0.12), 0.4), turned((0.55, 0.55, 0.55), 0.25)
    k.box((1500, 1300, 820), green, (0, 300, 0), 20, base=True)
    for x in (-370, 370):
        k.box((660, 12, 560), green, (x, -356, 130), 8, base=True)
        k.box((120, 20, 20), polished(), (x, -366, 560), 4)
    k.cyl(520, 50, steel, (0, 250, 820))
    for i, (x, y, a) in enumerate(polar(12, 440)):
        with k.at((x, y + 250, 870), rot=(0, 0, a)):
            k.box((90, 90, 50), brushed(), (0, 0, 0), 4, base=True)
            cartridge(k, 26, 110, 150, loc=(0, 0, 48))
            if i % 2 == 0:
                k.cyl(32, 150, steel, (-20, 0, 210))
                k.box((150, 110, 90), green, (-40, 0, 340), 8, base=True)
    k.cyl(150, 560, green, (0, 250, 870))
    k.cyl(420, 60, green, (0, 250, 1250))
    for x, y, c in ((-560, 620, BRASS), (560, 620, (0.66, 0.4, 0.25))):
        k.cyl(40, 520, steel, (x, y, 820))
        k.lathe(
            [(0, 0), (200, 10), (250, 130), (240, 130), (190, 20), (0, 14)], brushed(), (x, y, 1320)
        )
        for i in range(26):
            k.cyl(
                13,
                60,
                polished(c),
                (x + ((i * 73) % 240) - 120, y + ((i * 47) % 240) - 120, 1345),
                rot=(80, 0, i * 40),
            )
        k.sweep(
            [(x * 0.8, y - 180, 1360), (x * 0.7, y - 300, 1200), (x * 0.6, y - 330, 1000)],
            20,
            steel,
        )
    with k.at((560, 0, 820)):
        k.box((300, 16, 640), glass((0.8, 0.9, 0.9)), (0, -230, 0), 2, base=True)
        for x in (-155, 155):
            k.box((26, 30, 660), painted((0.6, 0.42, 0.02)), (x, -230, 0), 4, base=True)
        k.box((340, 30, 40), painted((0.6, 0.42, 0.02)), (0, -230, 650), 4)
        k.sweep(
            [(60, -60, 300), (60, -40, 760), (160, 120, 900), (160, 380, 900)],
            50,
            brushed((0.5, 0.5, 0.5)),
        )
        k.image(
            labels.plate(["PRIMER STATION  EX II 3D"], 220, 50, "BLAST SCREEN", (190, 90, 0)),
            220,
            50,
            (0, -239, 560),
            FRONT,
            2,
        )
        k.anchor("barricade", (150, -248, 330))
    k.anchor("station-dial", (-60, -230, 900))
    k.image(
        labels.plate(
            ["CARTRIDGE LINE  FM-12", "120 strokes/min  1988  7.62 / 5.56"],
            460,
            120,
            "FRAMOR WERKE",
            (20, 60, 40),
        ),
        460,
        120,
        (0, -364, 740),
        FRONT,
        3,
    )
    pendant(k, (-1000, -200, 1250), "LINE 2", (("RATE", "118/min", False), ("PRIMER", "OK", False)))
    k.box((80, 80, 1000), green, (-1000, -160, 0), 6, base=True)
    with k.at((1200, 0, 0)):
        k.box((560, 520, 950), painted((0.30, 0.33, 0.36)), (0, 0, 0), 10, base=True)
        for i, words in enumerate(("5.56", "7.62", "9 mm", "12.7")):
            k.box(
                (500, 16, 190), painted((0.38, 0.41, 0.44)), (0, -264, 60 + i * 220), 6, base=True
            )
            k.image(
                labels.line("TOOLS " + words, 200, 50),
                200,
                50,
                (-90, -272, 190 + i * 220),
                FRONT,
                2,
            )
            k.box((140, 24, 20), polished(), (130, -276, 190 + i * 220), 4)
        for i in range(4):
            k.cyl(30, 90, steel, (-160 + i * 110, -60, 950))
        k.anchor("calibre-tooling", (-90, -276, 630))
    with k.at((0, -1000, 0)):
        for x in (-1100, 0, 1100):
            k.box((140, 220, 520), green, (x, 0, 0), 8, base=True)
        k.box((2700, 200, 110), cast((0.2, 0.24, 0.2)), (0, 0, 520), 8, base=True)
        k.box((300, 220, 240), green, (-1000, 0, 630), 12, base=True)
        motor(k, 90, 260, (-1160, 0, 740), X, rot=(0, -90, 0))
        k.box((200, 190, 170), steel, (-200, 0, 630), 8, base=True)
        k.cyl(12, 1500, polished(), (-900, 0, 720), X)
        k.cyl(24, 700, turned((0.3, 0.3, 0.3)), (400, 0, 720), X)
        for x in (420, 1000):
            k.box((90, 150, 130), green, (x, 0, 630), 6, base=True)
        k.anchor("pull-bench", (-200, -96, 740))
    scale(k)
