"""Industrial gas turbine: skid with opened enclosure, gas train, gearbox and generator in line."""

from kit import labels
from kit.aero import bladed_disc, engine_case
from kit.casing import louvres
from kit.core import FRONT, View, X
from kit.materials import YELLOW, painted, polished, turned
from kit.parts import flange
from kit.plant import gauge
from kit.props import scale

VIEWS = {"hero": View(-28, 16), "closeup": View(-20, 14, at="gas-train", radius=620)}


def build(k):
    """Stand the set on its land skid, turbine to the left, generator to the right."""
    blue, white, steel = (
        painted((0.07, 0.18, 0.34), 0.4),
        painted((0.60, 0.61, 0.62), 0.35),
        turned((0.5, 0.49, 0.48), 0.3),
    )
    for y in (-850, 850):
        k.box((7600, 140, 320), blue, (0, y, 40), 8, base=True)
        for i in range(9):
            k.box(
                (160, 260, 40),
                blue,
                (-3600 + i * 900, y - 60 if y < 0 else y + 60, 0),
                4,
                base=True,
            )
            k.cyl(22, 110, polished(), (-3600 + i * 900, y * 1.13, 0), seg=16)
    for i in range(7):
        k.box((140, 1700, 280), blue, (-3600 + i * 1200, 0, 60), 8, base=True)
    with k.at((-2700, 0, 1150)):
        engine_case(
            k,
            [
                (300, -700),
                (420, -500),
                (400, -100),
                (430, 100),
                (560, 300),
                (560, 700),
                (380, 900),
                (380, 1500),
            ],
            steel,
            flanges=((400, -480), (400, -80), (540, 320), (540, 690)),
            bolts=30,
        )
        for i in range(10):
            with k.at(rot=(36 * i, 0, 0)):
                k.cyl(62, 460, steel, (330, 0, 480), rot=(0, -24, 0))
        bladed_disc(k, 300, 130, 24, turned((0.6, 0.6, 0.6)), (-660, 0, 0), X)
        k.box((600, 500, 420), blue, (0, 0, -800), 10, base=True)
        k.box((500, 500, 420), blue, (1100, 0, -800), 10, base=True)
    k.box((2800, 60, 1900), white, (-2500, 780, 360), 10, base=True)
    k.box((2800, 1700, 70), white, (-2500, 0, 2250), 10, base=True)
    for x in (-3880, -1120):
        k.box((70, 1660, 1900), white, (x, 0, 360), 10, base=True)
    k.box((1100, 1000, 700), white, (-3200, 0, 2310), 14, base=True)
    louvres(k, 9, 900, 60, (-3200, -505, 2400), FRONT)
    k.cyl(480, 900, steel, (-1800, 0, 2310))
    k.box((900, 900, 1000), blue, (-380, 0, 340), 30, base=True)
    k.cyl(110, 500, steel, (-1200, 0, 1150), X)
    k.cyl(130, 400, painted(YELLOW), (60, 0, 900), X)
    with k.at((2050, 0, 1080)):
        k.cyl(650, 2300, blue, (-1100, 0, 0), X)
        for x in (-1130, 1150):
            k.cyl(690, 60, blue, (x, 0, 0), X)
        k.box((2000, 1200, 420), blue, (0, 0, -760), 12, base=True)
        k.box((1300, 900, 520), blue, (0, 0, 520), 20, base=True)
        k.box((700, 140, 600), painted((0.3, 0.31, 0.33)), (300, -680, -300), 8, base=True)
        louvres(k, 8, 900, 50, (0, -452, 600), FRONT)
        k.image(
            labels.plate(
                ["GENERATOR 7.5 MW", "50 Hz  11 kV  1 500 rpm"], 460, 150, "TURBOGEN", (20, 70, 130)
            ),
            460,
            150,
            (-460, -640, 120),
            FRONT,
            3,
        )
        k.anchor("generator", (-460, -645, 120))
    with k.at((-2300, -1020, 0)):
        k.box((1700, 260, 60), blue, (0, 0, 300), 6, base=True)
        gas = painted((0.62, 0.42, 0.02), 0.35)
        k.pipe([(-820, 0, 700), (760, 0, 700), (760, 0, 1150), (760, 400, 1150)], 70, gas, 160)
        for x in (-640, -160, 320):
            flange(k, 130, 60, 26, 8, 105, 16, gas, (x - 120, 0, 700), X, bolts=True)
            k.sphere(120, gas, (x, 0, 700))
            k.cyl(46, 150, polished((0.5,) * 3), (x, 0, 800))
            if x > -600:
                k.box((220, 180, 220), painted((0.4, 0.03, 0.02)), (x, 0, 930), 14, base=True)
            k.box((60, 60, 300), blue, (x + 120, 0, 360), 4, base=True)
        gauge(k, 80, (60, -70, 700), top=0.6, stem=180)
        k.cyl(40, 160, gas, (-820, 0, 620))
        k.image(
            labels.plate(["NATURAL GAS  24 bar"], 360, 60, paper=(240, 200, 40)),
            360,
            60,
            (-380, -72, 700),
            FRONT,
            2,
        )
        k.anchor("gas-train", (-160, -122, 720))
    k.anchor("land-skid", (400, -925, 220))
    scale(k)
