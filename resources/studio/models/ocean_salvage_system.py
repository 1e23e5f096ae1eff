"""Heavy salvage system: strand jacks with wire bundles, a lorry-sized grab, sea-bed beacons."""

from kit.core import View, polar
from kit.machinery import console
from kit.materials import MID_GREY, painted, polished, rubber, turned
from kit.props import scale
from kit.sea import SEA_ORANGE, SEA_YELLOW
from kit.works import badge, frame

VIEWS = {"hero": View(-24, 14), "closeup": View(-20, 16, at="strand-jacks", radius=1300)}


def _jack(k, x, red):
    with k.at((x, 0, 5000)):
        k.cyl(420, 260, painted(MID_GREY))
        k.cyl(360, 900, red, (0, 0, 250))
        k.cyl(180, 500, polished(rough=0.07), (0, 0, 1140))
        k.cyl(400, 220, turned(), (0, 0, 1560))
        for a, b, _ in polar(14, 110):
            k.cyl(16, 4600, polished((0.4,) * 3), (a, b, -2500), seg=16)
        for z in (400, 1000):
            k.sweep(
                [(0, -360, z), (200, -600, z - 100), (500, -500, z - 500), (600, -300, -100)],
                34,
                rubber(),
            )


def build(k):
    """Beam on two towers carries the jacks; the grab hangs below, beacons in front."""
    yellow, red = painted(SEA_YELLOW, 0.42), painted((0.40, 0.03, 0.02), 0.4)
    for x in (-3600, 3600):
        frame(k, 900, 2200, 4500, 180, yellow, (x, 0, 0), (0.02, 0.5, 0.97))
        k.box((1300, 2600, 120), painted(MID_GREY), (x, 0, 0), base=True)
    for y in (-500, 500):
        k.box((8200, 260, 600), yellow, (0, y, 4400), 20, base=True)
    for x in (-1500, 1500):
        k.box((900, 1300, 120), yellow, (x, 0, 4960), 8)
        _jack(k, x, red)
        k.cyl(300, 300, turned(), (x, 0, 2420))
    k.box((4600, 900, 500), yellow, (0, 0, 2000), 30, base=True)
    for x in (-1900, -630, 630, 1900):
        for s in (-1, 1):
            claw = [
                (s * 350, 2100),
                (s * 1300, 1500),
                (s * 1400, 700),
                (s * 900, 120),
                (s * 780, 200),
                (s * 1150, 760),
                (s * 1080, 1380),
                (s * 300, 1850),
            ]
            k.plate([claw], 240, yellow, (x, 0, 0), rot=(90, 0, 90), bevel=10)
            with k.at((x, s * 500, 2050), rot=(-s * 52, 0, 0)):
                k.cyl(90, 500, red, (0, 0, -60))
                k.cyl(50, 300, polished(), (0, 0, -320))
    for x in (-1900, 1900):
        k.box((300, 2000, 122), painted(MID_GREY), (x, 0, 0), base=True)
    with k.at((-1300, -3000, 0)):
        for i in range(2):
            with k.at((1000 * i, 0, 0)):
                for x, y, _ in polar(3, 330, 30):
                    k.sweep([(0, 0, 700), (x, y, 12)], 26, polished(), bezier=False)
                k.cyl(130, 900, painted(SEA_ORANGE), (0, 0, 420))
                k.cyl(110, 120, rubber(), (0, 0, 1310))
                k.torus(420, 26, painted(SEA_YELLOW), (0, 0, 60))
    console(
        k,
        900,
        600,
        1700,
        (1700, -2900, 0),
        "LIFT CONTROL",
        [("JACK 1", "262 t", True), ("JACK 2", "258 t", True), ("DEPTH", "412 m", False)],
    )
    badge(k, "HEBEWERK SJ-600", ["SWL 600 t  5.9 MN", "CLASS APPROVED"], 900, (0, -634, 4700))
    k.anchor("strand-jacks", (-1500, -370, 5650))
    k.anchor("grab", (-630, -1330, 1300))
    k.anchor("beacons", (-1300, -3135, 900))
    k.anchor("swl", (0, -650, 4650))
    scale(k)
