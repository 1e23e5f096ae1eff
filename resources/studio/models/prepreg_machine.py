"""Prepreg machine: creel of fibre spools and a comb, resin film, heated roller pairs, rewinders."""

from kit.core import FRONT, View
from kit.materials import DARK, brushed, painted, plastic, polished, rubber
from kit.props import scale
from kit.works import badge, creel, web

VIEWS = {"hero": View(-24, 20), "closeup": View(-28, 18, at="creel", radius=1000)}


def _nips(k, paint):
    chrome = polished(rough=0.05)
    for x in (-1150, -350, 450):
        for y in (-720, 720):
            k.box((420, 90, 1500), paint, (x, y, 0), 14, base=True)
            k.box((200, 110, 120), painted(DARK), (x, y, 1480), 6)
        for z, r in ((880, 150), (1190, 150)):
            k.cyl(r, 1340, chrome, (x, 670, z), rot=FRONT)
            k.cyl(60, 200, polished(), (x, -760, z), rot=FRONT)
            k.cyl(36, 60, polished((0.6, 0.48, 0.24)), (x, -950, z), rot=FRONT)
            k.sweep(
                [
                    (x, -985, z),
                    (x + 40, -1080, z - 90),
                    (x + 90, -1000, z - 420),
                    (x + 100, -780, 200),
                ],
                26,
                rubber((0.3, 0.03, 0.02)),
            )
        k.cyl(46, 260, polished(), (x, -720, 1540))


def build(k):
    """Creel left, comb, film unwinders, three nips, cooling table, rewind right."""
    paint, tow = painted((0.36, 0.39, 0.41), 0.4), plastic((0.03,) * 3, 0.3)
    with k.at((-4300, 0, 0), rot=(0, 0, 30)):
        creel(k, 8, 6, 270, 105, (0, 0, 0), tow)
        k.anchor("creel", (-135, -292, 935))
    sheet = plastic((0.035, 0.036, 0.04), 0.3)
    k.box((160, 1500, 1000), paint, (-2500, 0, 0), 10, base=True)
    for i in range(44):
        k.box((20, 5, 160), polished(), (-2500, -640 + 30 * i, 1080), 1)
    for i in range(24):
        y = -620 + 54 * i
        k.sweep(
            [
                (-5065 + 78 * i, -790 + 45 * i, 395 + 270 * (i % 6)),
                (-2500, y, 1060),
                (-1300, y, 1040),
            ],
            5,
            tow,
            bezier=False,
        )
    for z, c in ((480, (0.55, 0.42, 0.16)), (1750, (0.55, 0.42, 0.16))):
        for y in (-690, 690):
            k.box((120, 60, z), paint, (-1850, y, 0), base=True)
        k.cyl(230, 1300, plastic(c, 0.25), (-1850, 650, z), rot=FRONT)
        k.cyl(50, 1440, polished(), (-1850, 720, z), rot=FRONT)
    resin = plastic((0.5, 0.36, 0.12), 0.15)
    web(k, [(-1700, 1580), (-1250, 1100)], 1280, resin, 4)
    web(k, [(-1700, 640), (-1250, 990)], 1280, resin, 4)
    _nips(k, paint)
    web(k, [(-1150, 1035), (2400, 1035)], 1280, sheet, 6)
    k.box((1500, 1400, 120), brushed((0.6,) * 3), (1500, 0, 900), 8, base=True)
    for x in (850, 2150):
        k.box((120, 1300, 900), paint, (x, 0, 0), base=True)
    for x, z, r, c in (
        (2950, 850, 330, (0.03, 0.03, 0.033)),
        (2700, 1750, 180, (0.5, 0.52, 0.55)),
        (3350, 1550, 170, (0.55, 0.5, 0.38)),
    ):
        for y in (-700, 700):
            k.box((130, 80, z), paint, (x, y, 0), base=True)
        k.cyl(r, 1280, plastic(c, 0.25), (x, 640, z), rot=FRONT)
        k.cyl(46, 1480, polished(), (x, 740, z), rot=FRONT)
    web(k, [(2400, 1035), (2860, 1165)], 1280, sheet, 6)
    web(k, [(2350, 1040), (2590, 1890)], 1280, plastic((0.5, 0.52, 0.55), 0.2), 3)
    badge(
        k,
        "HARZFILM PREPREG 1300",
        ["WIDTH 1300 mm", "ROLLERS 160 °C", "10 m/min", "S/N 044"],
        420,
        (-2500 + 80, -752, 600),
    )
    k.box((520, 20, 360), paint, (-2420, -742, 600), 4)
    k.anchor("nip-rollers", (-350, -680, 1300))
    k.anchor("resin-film", (-1850, -655, 1850))
    k.anchor("rewind", (2950, -645, 900))
    scale(k)
