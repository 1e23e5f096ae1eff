"""Sensitive magnetometer: iron-free towed body with ring fins; two sensors on one bar; console."""

from kit import labels, screens
from kit.casing import display, keys
from kit.core import FRONT, View, X
from kit.materials import BRASS, painted, plastic, polished, rubber, turned
from kit.papers import sheet
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-24, 20), "closeup": View(-22, 16, at="tow-body", radius=200)}


def _cyl(k, x, y):
    """Sensor cylinder of the gradiometer, standing."""
    with k.at((x, y, 0)):
        k.cyl(38, 170, plastic((0.60, 0.61, 0.60), 0.4), (0, 0, 30), edge=6)
        k.cyl(40, 12, plastic((0.55, 0.2, 0.02)), (0, 0, 150))
        for a in (-22, 22):
            bolt(k, 5, (a, -36, 60), rot=FRONT, mat=polished(BRASS))


def build(k):
    """Towed body on cradles, gradiometer bar behind, console and leaflet on the right."""
    yellow, black = painted((0.62, 0.42, 0.02), 0.4), plastic((0.04, 0.042, 0.046), 0.5)
    for x in (-260, 220):
        k.box((50, 140, 102), plastic((0.5, 0.5, 0.48), 0.8), (x, -60, 0), 4, base=True)
    with k.at((-620, -60, 152), X):
        body = [(0, 0), (30, 14), (52, 60), (58, 130), (58, 960), (40, 1080), (18, 1120), (0, 1122)]
        k.lathe(body, yellow, smooth=50)
        k.tube(59, 50, 10, black, (0, 0, 300))
        k.tube(59, 50, 10, black, (0, 0, 720))
    k.tube(140, 132, 90, plastic((0.05, 0.052, 0.056)), (380, -60, 152), X)
    for rot in (0, 60, 120):
        with k.at((420, -60, 152), rot=(rot, 0, 0)):
            k.box((60, 6, 272), black, (0, 0, 0), 1)
    k.anchor("tow-body", (-180, -118, 164))
    for x in (-300, -200, 100, 180):
        with k.at((x, -116, 168), rot=FRONT):
            k.cyl(5, 4, polished(BRASS), (0, 0, 0), seg=24)
    k.anchor("iron-free", (100, -120, 168))
    k.sweep(
        [
            (-610, -60, 152),
            (-700, -60, 152),
            (-760, -160, 34),
            (-640, -260, 18),
            (-460, -250, 9),
            (-420, -190, 9),
        ],
        7,
        rubber(),
    )
    k.image(
        labels.plate(["G-882M  S/N 0417", "DEPTH 2000 m"], 110, 34),
        110,
        34,
        (-60, -118.4, 148),
        rot=FRONT,
        t=0.3,
    )
    for x in (-400, 300):
        _cyl(k, x, 260)
    k.box((860, 36, 30), plastic((0.60, 0.61, 0.60), 0.4), (-50, 260, 210), 4)
    k.cyl(16, 60, polished(BRASS), (-50, 230, 210), axis="Y")
    k.anchor("sensor-pair", (-50, 240, 226))
    for x in (-400, 300):
        k.box((120, 120, 30), plastic((0.5, 0.5, 0.48), 0.8), (x, 260, 0), 4, base=True)
    with k.at((560, 120, 0), rot=(0, 0, -8)):
        k.box((260, 180, 110), yellow, (0, 0, 0), 10, base=True)
        pairs = [("FIELD", "48 214.317 nT"), ("NOISE", "0.004 nT/√Hz"), ("RATE", "20 Hz")]
        display(k, screens.rows(120, 80, "MAG 1", pairs), 120, 80, (-50, 10, 110), (0, 0, 0))
        keys(k, 3, 4, 20, 20, (15, 14, 4), (74, 10, 110), (0, 0, 0))
        mil_round(k, 15, (-60, -90, 54), pins=10)
    lines = [
        "Caesium vapour magnetometer",
        "NOISE  0.004 nT/√Hz rms",
        "Cycle 0.1 s   20 Hz",
        "Non-magnetic body",
    ]
    sheet(k, "MAGNETOMETER LEAFLET", lines, 190, 230, (520, -240, 0), 8, (20, 80, 110))
    k.anchor("noise-figure", (516, -200, 1))
    k.cyl(8, 8, turned(BRASS), (-610, -60, 148))
    scale(k)
