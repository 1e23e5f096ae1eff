"""Model aircraft turbine: slim can, starter cone in the intake, plastic hoses, handheld box."""

from kit import labels
from kit.aero import bladed_disc
from kit.casing import display
from kit.core import View, X, polar
from kit.materials import ALUMINIUM, RED, anodised, brushed, plastic, polished, turned
from kit.papers import retail
from kit.props import scale
from kit.screens import lcd
from kit.surface import heat

VIEWS = {"hero": View(-38, 18), "closeup": View(-62, 16, at="intake", radius=56)}


def build(k):
    """Clamp the turbine on a block, handheld terminal before it, carton behind."""
    red, steel = anodised((0.35, 0.02, 0.02)), brushed((0.6, 0.59, 0.57), "Z", 0.3)
    k.box((150, 90, 34), plastic((0.3, 0.31, 0.33)), (10, 0, 0), 4, base=True)
    with k.at((0, 0, 90)):
        k.lathe(
            [(44, -120), (50, -126), (55, -118), (55, -70), (44, -66)], red, axis=X, closed=True
        )
        bladed_disc(k, 43, 15, 11, turned(ALUMINIUM), (-92, 0, 0), X)
        k.lathe(
            [(0, -150), (12, -140), (17, -112), (17, -90), (0, -90)],
            polished((0.2, 0.2, 0.21)),
            axis=X,
        )
        for y, z, a in polar(3, 32, 30):
            k.box((6, 34, 5), red, (-104, y, z), 1, rot=(a, 0, 0))
        k.lathe([(55, -70), (56, -66), (56, 80), (52, 90), (0, 90)], steel, axis=X)
        for y, z, _ in polar(12, 52):
            k.cyl(2.2, 4, polished(), (-73, y, z), X, seg=12)
        with k.at((88, 0, 0), X):
            k.lathe(
                [(46, 0), (40, 40), (34, 74), (32, 74), (38, 40), (44, 0)],
                heat(0.0, 80.0),
                closed=True,
            )
            k.lathe([(24, 0), (10, 56), (0, 62)], heat(0.0, 60.0))
        for x in (-20, 50):
            k.tube(58, 55.5, 10, polished((0.4, 0.4, 0.4)), (x, 0, 0), X)
            k.box((16, 90, 24), plastic((0.05,) * 3), (x + 5, 0, -50), 3)
        for i, (c, y) in enumerate(
            (((0.5, 0.35, 0.02), -20), ((0.05, 0.2, 0.5), -36), ((0.6, 0.6, 0.6), -4))
        ):
            k.cyl(5, 14, plastic((0.05,) * 3), (-56 + 14 * i, y, 48), rot=(30, 0, 0))
            k.sweep(
                [
                    (-56 + 14 * i, y - 8, 60),
                    (-40 + 20 * i, -90, 40),
                    (20 + 20 * i, -130, -70),
                    (120 + 10 * i, -120, -86),
                ],
                2.6,
                plastic(c, 0.2),
            )
        k.image(
            labels.plate(["JX-100  100 N", "S/N 4417"], 56, 26, "HOBBYJET", (30, 30, 34)),
            56,
            26,
            (14, -56.4, 6),
            (90, 0, 0),
            0.5,
        )
        k.anchor("intake", (-126, -20, 6))
        k.anchor("fuel-lines", (-34, -78, 46))
        k.anchor("plate", (14, -57.5, 6))
    with k.at((150, -150, 0), rot=(0, 0, 12)):
        k.box((70, 110, 20), plastic((0.06,) * 3), (0, 0, 0), 5, base=True)
        display(k, lcd(["RUN", "98 000 rpm"], 54, 30), 54, 30, (0, 22, 20), (0, 0, 0))
        for x in (-20, 0, 20):
            k.cyl(6, 4, plastic(RED), (x, -26, 19))
    retail(
        k,
        220,
        90,
        140,
        (60, 170, 0),
        "HOBBYJET JX-100",
        ["Model turbine with handbook", "RC hobby, not for manned flight"],
        (30, 60, 130),
    )
    scale(k)
