"""Rocket motor insulation: fibre-filled uncured rubber in film, moulded dome, liner tin, papers."""

from kit import labels
from kit.core import View, X
from kit.materials import card, plastic, polished, rubber
from kit.papers import sheet
from kit.props import scale
from kit.surface import wrinkled

VIEWS = {"hero": View(-30, 26), "closeup": View(-22, 36, at="fibre-edge", radius=110)}


def build(k):
    """Lay the roll with a torn edge, the dome and the tin behind, the report before them."""
    brown, yellow = rubber((0.10, 0.06, 0.035)), plastic((0.55, 0.42, 0.06), 0.8)
    with k.at((-450, 160, 90), X):
        k.tube(90, 38, 720, brown)
        k.tube(38, 33, 730, card(), (0, 0, -5))
        for i in range(6):
            k.torus(44 + i * 8, 1, wrinkled((0.5, 0.55, 0.6), 0.2), (0, 0, 0))
    k.box((700, 330, 5), brown, (-90, -60, 0), 0.6, base=True)
    k.box((708, 200, 0.8), wrinkled((0.30, 0.42, 0.50), 0.15), (-88, 10, 5), 0, base=True)
    for i in range(150):
        x = -436 + 692 * i / 149
        length = 8 + 9 * ((i * 37) % 11) / 11
        k.sweep(
            [
                (x, -222, 2.5),
                (x + ((i * 13) % 7 - 3), -226 - length * 0.6, 4 + (i * 17) % 3),
                (x + ((i * 29) % 11 - 5), -228 - length, 2),
            ],
            0.7,
            yellow,
        )
    k.anchor("fibre-edge", (-150, -228, 5))
    k.anchor("uncured", (60, -40, 6.4))
    with k.at((430, 120, 0)):
        k.lathe(
            [
                (200, 0),
                (196, 60),
                (160, 130),
                (90, 172),
                (40, 182),
                (40, 170),
                (86, 160),
                (150, 118),
                (182, 56),
                (184, 0),
            ],
            rubber((0.045,) * 3),
            closed=True,
        )
        k.tube(206, 183, 16, rubber((0.045,) * 3))
        k.anchor("moulded-dome", (-60, -120, 130))
    with k.at((640, -120, 0)):
        k.cyl(80, 170, polished((0.5, 0.5, 0.5), 0.3))
        k.torus(80, 4, polished(), (0, 0, 166))
        k.wrap(
            labels.plate(
                ["LINER HT-4  PART A", "STORE BELOW -18 C"], 130, 80, "MOTOR LINER", (140, 60, 20)
            ),
            80.5,
            100,
            100,
            (0, 0, 84),
        )
    lines = ["EPDM / aramid fibre", "Ablation rate 0.11 mm/s", "Shelf life 6 months at -18 C"]
    sheet(k, "INSULATION TEST REPORT", lines, 210, 150, (360, -180, 0), -8)
    k.anchor("ablation", (360, -180, 1))
    scale(k)
