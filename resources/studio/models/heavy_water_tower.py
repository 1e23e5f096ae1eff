"""Heavy water plant towers: two very tall thick-walled columns of a row, trays in crates below."""

from kit.core import View
from kit.materials import painted, wood
from kit.plant import column, ladder, platform, run
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-24, 6), "closeup": View(-18, 8, at="h2s-plate", radius=2600)}
R, H = 1500.0, 24000.0


def build(k):
    """Three towers in line, platforms, ladders, a crate with a stack of trays in front."""
    grey, rail, steel = (
        painted((0.36, 0.37, 0.38), 0.5),
        painted((0.6, 0.42, 0.02)),
        stainless(0.34),
    )
    for i, (r, h) in enumerate(((R, H), (R, H - 700), (R - 250, H - 2500))):
        x = i * 4700
        ports = ((4200, -130, 240), (9500, -60, 200), (15500, -130, 200), (20000, -70, 180))
        column(k, r, h, grey, (x, 0, 0), manways=(5200, 13000), branches=ports, flanges=())
        for z in (8000, 16000):
            platform(k, r, 900, painted((0.25, 0.26, 0.27)), rail, (x, 0, z))
        ladder(k, h - 2500, painted((0.30, 0.31, 0.32)), (x + 500, -r * 0.95 - 120, 0))
    for i in range(2):
        x = i * 4700
        run(
            k,
            [(x + R * 0.7, 0, H - 1600), (x + 4700 - R * 0.7, 0, H - 1600)],
            260,
            grey,
            ends=False,
        )
        run(k, [(x + R * 0.7, 0, 3300), (x + 4700 - R * 0.7, 0, 3300)], 300, grey, ends=False)
    with k.at((-1200, -4600, 0)):
        k.box((3000, 3000, 160), wood(), base=True)
        for i in range(9):
            k.cyl(1350, 36, steel, (0, 0, 160 + i * 110))
            for y in (-600, 0, 600):
                k.box((1800, 60, 74), steel, (0, y, 196 + i * 110), 4, base=True)
        for x in (-1450, 1450):
            for y in (-1450, 1450):
                k.box((120, 120, 1300), wood(), (x, y, 100), base=True)
    lines = [
        "SERVICE H2S / H2O",
        "DESIGN 2.4 MPa   230 °C",
        "ASTM A516 GR 70   WALL 88 mm",
        "T-101  2016",
    ]
    tag(k, "GROSSKESSEL NORD", lines, 1300, 800, (0, -R - 120, 2900), back=140)
    k.anchor("great-height", (-400, -R - 10, 17800))
    k.anchor("tray-stack", (-1200, -5960, 700))
    k.anchor("h2s-plate", (0, -R - 130, 2900))
    k.anchor("repeat-towers", (4500, -R - 10, 11500))
    scale(k)
