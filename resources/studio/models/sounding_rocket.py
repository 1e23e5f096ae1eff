"""Sounding rocket on a rail launcher beam: pointed nose, fins, black and white roll marks."""

from kit import labels
from kit.aero import body, finset, ogive
from kit.core import View, X, polar
from kit.materials import painted, plastic, turned
from kit.props import scale

VIEWS = {"hero": View(-36, 16), "closeup": View(-46, 14, at="fins", radius=560)}


def build(k):
    """Lay the rocket on three cradles, tail to the left front."""
    white, black, alu = (
        painted((0.64, 0.64, 0.63), 0.35),
        painted((0.04, 0.04, 0.042), 0.4),
        turned((0.66, 0.65, 0.62), 0.25),
    )
    r, blue = 180, painted((0.10, 0.16, 0.28))
    with k.at((0, 0, 620)):
        body(k, [(r, -2100), (r, 1200)], white)
        body(k, [(p, 2300 - z) for p, z in ogive(r, 1100)], painted((0.50, 0.06, 0.03), 0.35))
        for x in (-2080, -700, 400, 1190):
            k.tube(r + 5, r - 2, 44, alu, (x, 0, 0), X)
            for y, z, _ in polar(24, r + 5):
                k.cyl(
                    5,
                    3,
                    plastic((0.02,) * 3),
                    (x + 22, y * 0.998, z * 0.998),
                    rot=(90, 0, 0),
                    seg=10,
                )
        for x, start in ((-560, -120), (-320, -30), (-80, -120), (160, -30)):
            for turn in (start, start + 180):
                with k.at((x, 0, 0), X), k.at(rot=(0, 0, turn)):
                    k.lathe([(r + 1, 0), (r + 1, 238)], black, arc=90)
        finset(k, 4, [(-2060, r - 4), (-1560, r - 4), (-1800, 560), (-2120, 560)], 22, black)
        finset(k, 4, [(-2070, r - 6), (-1540, r - 6), (-1545, r + 26), (-2065, r + 26)], 60, alu)
        body(k, [(140, -2110), (150, -2240), (130, -2240)], plastic((0.06, 0.055, 0.05), 0.7))
        k.cyl(128, 14, plastic((0.55, 0.12, 0.02), 0.5), (-2246, 0, 0), X)
        k.box((2500, 60, 36), white, (-240, -r - 8, 60), 8)
        for i in range(6):
            k.cyl(8, 4, alu, (-1400 + i * 460, -r - 28, 60), rot=(90, 0, 0), seg=16)
        k.image(
            labels.line("SR-36  SCIENCE PAYLOAD", 700, 90, (238, 238, 236), (20, 30, 90)),
            700,
            90,
            (820, -r - 1.5, 10),
            (90, 0, 0),
            1,
        )
        k.anchor("fins", (-1900, -330, 330))
        k.anchor("nozzle", (-2250, -70, 10))
        k.anchor("joint-ring", (422, -r - 6, 20))
        k.anchor("roll-marks", (80, -r + 4, -40))
        k.anchor("raceway", (-1000, -r - 28, 62))
    for x in (-1300, 100, 1050):
        k.box((140, 700, 90), blue, (x, 0, 0), 8, base=True)
        k.box((110, 160, 370), blue, (x, 0, 60), 8, base=True)
        for s in (-1, 1):
            k.box((110, 150, 90), blue, (x, s * 130, 460), 8, rot=(s * 35, 0, 0))
    scale(k)
