"""Electromagnetic isotope separator: iron yoke with copper coils, vacuum tank in its gap."""

from kit.core import View, X, polar
from kit.materials import COPPER, painted, plastic, polished, rubber
from kit.parts import flange
from kit.plant import nozzle, run
from kit.process import corners, stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-30, 16), "closeup": View(-44, 14, at="ion-source", radius=620)}
W, D, GAP = 2200.0, 1700.0, 560.0


def _source(k, steel):
    """Ion source at the left end: ceramic ring, high-voltage can, cables."""
    white = plastic((0.66, 0.65, 0.60), 0.25)
    for i in range(5):
        k.tube(230 if i % 2 else 250, 190, 50, white, (-i * 50 - 50, 0, 0), axis=X)
    k.cyl(270, 40, steel, (-300, 0, 0), axis=X)
    k.cyl(200, 260, steel, (-560, 0, 0), axis=X)
    for y in (-90, 0, 90):
        k.cyl(30, 80, white, (-630, y, 60), axis=X)
        k.sweep(
            [(-640, y, 60), (-820, y, 20), (-900, y - 40, -500), (-760, y - 80, -1180)],
            22,
            rubber(),
        )
    k.box((20, 260, 30), plastic((0.04,) * 3), (-566, 0, -90), 2)


def _collector(k, steel):
    """Collector box at the right end, its cover off: pockets side by side."""
    k.box((300, 620, 420), steel, (150, 0, 0), 10)
    k.box((30, 660, 460), steel, (0, 0, 0), 6)
    dark = plastic((0.035, 0.035, 0.037), 0.5)
    k.box((220, 12, 330), plastic((0.02,) * 3), (160, -312, 0), 2)
    for i in range(6):
        k.box((26, 30, 290), dark, (70 + i * 36, -318, 0), 3)
        k.box((6, 34, 300), polished(COPPER, 0.25), (88 + i * 36, -318, 0), 1)


def build(k):
    """C-shaped yoke, two coils, tank through the gap along X."""
    green, steel, copper = painted((0.08, 0.22, 0.20)), stainless(0.28), polished(COPPER, 0.3)
    mid = 1300.0
    k.box((W, D, 700), green, (0, 0, 0), 12, base=True)
    k.box((W, D, 700), green, (0, 0, mid + GAP / 2 + 300), 12, base=True)
    k.box((W - 30, 460, 1700), green, (0, D / 2 - 245, 400), 12, base=True)
    for way in (-1, 1):
        z = mid + way * (GAP / 2 + 160)
        k.cyl(620, 320, green, (0, -200, z - 160))
        for i in range(6):
            k.torus(720, 26, copper, (0, -200, z - 130 + i * 52))
        k.box((150, 200, 300), plastic((0.10, 0.11, 0.12)), (700, -420, z), 8)
    for x in (-W / 2 + 150, W / 2 - 150):
        for y in (-D / 2 + 140, D / 2 - 140):
            k.prism(6, 90, 80, polished(), (x, y, mid + GAP / 2 + 1000))
    for i in range(6):
        run(
            k,
            [(-560 + i * 40, -880, 800), (-560 + i * 40, -960, 800), (-560 + i * 40, -960, 60)],
            14,
            rubber((0.05, 0.10, 0.25)),
            ends=False,
        )
    with k.at((0, -200, mid)):
        k.box((3000, 1000, 300), steel, (0, 0, 0), 30)
        for x, y in corners(1300, 400):
            k.box((60, 60, mid - 140), green, (x, y, -mid), 4, base=True)
        for x in (-1260, 1260):
            nozzle(k, 190, 230, steel, (x, -160, 140), n=16, blind=x > 0)
        flange(k, 330, 200, 50, 16, 290, 24, steel, (-1545, 0, 0), axis=X)
        with k.at((-1500, 0, 0)):
            _source(k, steel)
        with k.at((1500, 0, 0)):
            _collector(k, steel)
        k.anchor("vacuum-tank", (-1000, -501, 40))
        k.anchor("ion-source", (-1640, -236, 60))
        k.anchor("collector-box", (1650, -336, 60))
    for x, y, _ in polar(2, 200, 0):
        k.cyl(40, 130, painted((0.6, 0.42, 0.02)), (x, y, mid + GAP / 2 + 1000))
    tag(
        k,
        "MAGNETWERK DELTA",
        ["0.42 T   1 800 A", "SOURCE 35 kV", "DWG 9-1180"],
        420,
        210,
        (300, -D / 2 - 3, 380),
    )
    k.anchor("magnet-yoke", (-500, -D / 2 - 2, mid + 800))
    scale(k)
