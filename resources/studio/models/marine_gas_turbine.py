"""Marine gas turbine module: soundproof box on shock mounts, open side, shaft, class plate."""

from kit import labels
from kit.aero import engine_case
from kit.casing import louvres
from kit.core import FRONT, View, X, polar
from kit.materials import painted, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(30, 16), "closeup": View(22, 8, at="shock-mounts", radius=460)}


def build(k):
    """Stand the module on its springs, shaft to the right front, one side panel removed."""
    grey, steel, dark = (
        painted((0.42, 0.44, 0.45), 0.4),
        turned((0.5, 0.49, 0.48), 0.3),
        painted((0.10, 0.12, 0.14)),
    )
    for y in (-900, 900):
        k.box((6000, 260, 300), dark, (0, y, 330), 8, base=True)
        for i in range(5):
            x = -2500 + i * 1250
            k.box((340, 300, 40), dark, (x, y, 0), 4, base=True)
            for dx in (-90, 90):
                k.helix(60, 14, 52, 5, painted((0.62, 0.42, 0.02)), (x + dx, y, 44))
            k.box((300, 260, 40), dark, (x, y, 300), 4, base=True)
    k.box((6000, 1700, 90), dark, (0, 0, 560), 6, base=True)
    k.box((5600, 2100, 120), grey, (-150, 0, 2500), 14, base=True)
    k.box((5600, 90, 1950), grey, (-150, 1000, 600), 10, base=True)
    k.box((90, 2100, 1950), grey, (-2920, 0, 600), 10, base=True)
    for x in (-2880, -1500, -100, 1300, 2600):
        k.box((110, 110, 1950), grey, (x, -960, 600), 6, base=True)
    for x in (-2190, 1950):
        k.box((1260, 50, 1850), grey, (x, -980, 620), 8, base=True)
        for i in range(3):
            k.box((1100, 20, 40), plastic((0.3, 0.32, 0.33)), (x, -1008, 900 + i * 560), 4)
        for s in (-1, 1):
            k.box((40, 30, 150), polished(), (x + s * 580, -1012, 1500), 6)
    for y in (-620, 620):
        k.box((90, 820, 1950), grey, (2640, y * 1.0, 600), 10, base=True)
    k.box((90, 480, 500), grey, (2640, 0, 2050), 10, base=True)
    k.box((1700, 1600, 500), grey, (-1900, 0, 2610), 14, base=True)
    louvres(k, 7, 1300, 56, (-1900, -806, 2680), FRONT)
    k.cyl(620, 560, steel, (900, 0, 2610))
    k.tube(680, 600, 50, steel, (900, 0, 3140))
    with k.at((-500, 0, 1480)):
        engine_case(
            k,
            [
                (420, -1100),
                (460, -800),
                (420, -300),
                (440, 0),
                (520, 300),
                (500, 700),
                (560, 1100),
                (560, 1500),
            ],
            steel,
            flanges=((440, -780), (420, -280), (510, 320), (540, 1090)),
            bolts=30,
        )
        for y in (-1, 1):
            k.pipe(
                [
                    (-700, y * 470, -60),
                    (-700, y * 560, -60),
                    (600, y * 600, -60),
                    (600, y * 500, -60),
                ],
                26,
                polished(),
                60,
            )
        k.box((500, 120, 240), dark, (-200, -540, 120), 10)
        k.box((240, 700, 500), dark, (-500, 0, -850), 8, base=True)
        k.box((240, 700, 500), dark, (900, 0, -850), 8, base=True)
    with k.at((2200, 0, 1480), X):
        k.cyl(170, 900, polished((0.5, 0.5, 0.5)))
        k.cyl(330, 90, steel, (0, 0, 860))
        k.cyl(120, 70, steel, (0, 0, 930))
        for x, y, _ in polar(16, 270):
            bolt(k, 34, (x, y, 950))
        k.torus(240, 26, rubber((0.05,) * 3), (0, 0, 420))
    lines = ["MGT-25  21 MW", "FUEL  F76 / DMA", "S/N 0417   2021"]
    k.image(
        labels.plate(lines, 560, 240, "MARINE GAS TURBINE", (20, 50, 90)),
        560,
        240,
        (1950, -1010, 2200),
        FRONT,
        4,
    )
    k.image(
        labels.plate(
            ["+ 1A1  HULL 114", "APPROVED 08/2021"], 330, 130, "CLASS  NORSKE", (90, 20, 20)
        ),
        330,
        130,
        (1950, -1010, 1950),
        FRONT,
        4,
    )
    k.pipe(
        [(1300, -1060, 200), (1300, -1060, 800), (1300, -900, 800)],
        40,
        painted((0.35, 0.2, 0.05)),
        90,
    )
    k.anchor("shaft-end", (3120, -150, 1600))
    k.anchor("shock-mounts", (0, -985, 170))
    k.anchor("liquid-fuel", (1950, -1016, 2190))
    k.anchor("class-mark", (1950, -1016, 1950))
    scale(k)
