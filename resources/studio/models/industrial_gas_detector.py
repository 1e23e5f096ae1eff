"""Industrial gas alarm: yellow pocket detector for CO, H2S, O2 and LEL, one seen from behind."""

from kit import labels
from kit.core import FRONT, View, rounded
from kit.materials import plastic, polished, rubber
from kit.process import tag
from kit.props import scale

VIEWS = {"hero": View(-20, 22), "closeup": View(-8, 16, at="gas-names", radius=40)}
W, T, H = 68.0, 34.0, 122.0


def _case(k):
    """Body with a rubber skin standing upright, front towards -Y."""
    yellow, skin = plastic((0.62, 0.42, 0.02), 0.4), rubber((0.05, 0.05, 0.055))
    with k.at((0, 0, H / 2 + 5), rot=FRONT):
        k.plate([rounded(W, H, 13)], T, yellow, bevel=5)
        k.plate(
            [rounded(W + 5, H + 4, 15), rounded(W - 8, H - 12, 9)], 13, skin, (0, 0, 2), bevel=3
        )
        for y in (-1, 1):
            k.box((W + 6, 16, T + 3), skin, (0, y * (H / 2 - 6), 0), 6)


def build(k):
    """Front view, a second alarm turned round to show its clip, calibration cap beside."""
    _case(k)
    dark, steel = plastic((0.03,) * 3), polished()
    rows = [
        ("CO ppm", "0", False),
        ("H2S ppm", "0.0", False),
        ("O2 %vol", "20.9", False),
        ("LEL %", "0", True),
    ]
    with k.at((0, -T / 2, 0), rot=FRONT):
        k.plate([rounded(54, 42, 4)], 4, dark, (0, 47, 0), bevel=1)
        k.image(labels.screen("GAS", rows, (900, 680)), 46, 35, (0, 47, 2), t=0.6, rough=0.15)
        k.image(
            labels.line("CO  H2S  O2  LEL", 50, 8, (20, 20, 22), (240, 200, 40)),
            50,
            8,
            (0, 73.5, 0.2),
        )
        for i, x in enumerate((-17.5, 0, 17.5)):
            k.tube(8.2, 6.4, 3, dark, (x, 96 - abs(x) * 0.12, 0))
            k.cyl(6.6, 1.4, plastic((0.35, 0.36, 0.37)), (x, 96 - abs(x) * 0.12, 0))
            for r in (2.0, 4.2):
                k.torus(r, 0.5, dark, (x, 96 - abs(x) * 0.12, 1.4))
            if i != 1:
                k.cyl(6, 3.4, plastic((0.1, 0.12, 0.16)), (x, 17, 0))
        k.tube(8.2, 6.4, 3, dark, (0, 17, 0))
        k.cyl(6.5, 1.4, plastic((0.35, 0.36, 0.37)), (0, 17, 0))
    k.box((44, 14, 6), plastic((0.5, 0.03, 0.02), 0.2), (0, 0, H + 2), 2)
    k.anchor("gas-names", (0, -T / 2 - 1, 73.5))
    k.anchor("sensor-grilles", (-17.5, -T / 2 - 3, 94))
    with k.at((104, 26, 0), rot=(0, 0, 158)):
        _case(k)
        with k.at((0, T / 2, 0), rot=(90, 0, 180)):
            k.plate([rounded(30, 66, 4)], 2.4, steel, (0, 66, 7), bevel=0.6)
            k.box((26, 10, 8), steel, (0, 94, 4), 2)
            k.plate([rounded(20, 30, 4)], 2, steel, (0, 60, 9), bevel=0.5)
            tag(
                k,
                "WACHTER 4",
                ["Ex ia IIC T4", "S/N 21-90817"],
                46,
                20,
                (0, 20, 0),
                (0, 0, 0),
                screws=False,
            )
            k.anchor("belt-clip", (0, 70, 9))
    k.cyl(20, 14, plastic((0.35, 0.36, 0.38)), (-78, -18, 0))
    k.cyl(3, 16, dark, (-78, -18, 14), seg=20)
    scale(k)
