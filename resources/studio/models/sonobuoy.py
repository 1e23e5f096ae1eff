"""Sonobuoy: metre-long grey tube with label, parachute flap, setting window, hydrophone."""

import math

from kit import labels
from kit.core import FRONT, View, rounded
from kit.materials import RED, glow, painted, plastic, polished, rubber
from kit.props import scale

VIEWS = {"hero": View(-22, 16), "closeup": View(-18, 12, at="channel-label", radius=110)}


def build(k):
    """One buoy upright, one lying with its parachute out and the hydrophone beside it."""
    grey, dark = painted((0.42, 0.44, 0.45), 0.42), plastic((0.035,) * 3, 0.5)
    k.cyl(61, 860, grey, (0, 0, 20), edge=3)
    k.cyl(62, 26, dark)
    k.cyl(62, 34, dark, (0, 0, 878))
    for z in (60, 820):
        k.torus(61, 2, polished(), (0, 0, z))
    k.plate([rounded(90, 60, 20)], 8, plastic((0.5, 0.2, 0.02), 0.6), (0, 0, 915))
    k.box((26, 8, 30), dark, (40, -20, 912), 2)
    k.wrap(
        labels.plate(
            [
                "AN/SSQ-53F  RF CH 31",
                "NSN 5845-01-417-0000",
                "LIFE 4 h  DEPTH 30 m",
                "CONTRACT N000-19-C",
                "LITHIUM BATTERY / CO2",
            ],
            170,
            190,
            "SONOBUOY",
        ),
        61.6,
        190,
        130,
        (0, 0, 640),
        facing=-100,
    )
    k.box((40, 6, 60), plastic((0.02, 0.03, 0.04), 0.1), (-12, -60, 470), 3)
    k.text("CH 31", 9, glow((1, 0.4, 0.1), 1), (-12, -63.5, 478), FRONT, 0.2)
    for i in range(3):
        k.cyl(4, 4, plastic(RED), (-24 + 12 * i, -60, 430), rot=FRONT, seg=16)
    for z in (150, 180):
        for a in (-120, -60):
            x, y = 61 * math.cos(math.radians(a)), 61 * math.sin(math.radians(a))
            k.cyl(7, 3, plastic((0.01,) * 3), (x, y, z), rot=(90, 0, a + 90), seg=20)
    with k.at((620, -40, 62), rot=(0, -90, 0)):
        k.cyl(61, 860, grey, (0, 0, -300), edge=3)
        k.cyl(62, 34, dark, (0, 0, -310))
        k.cyl(62, 30, dark, (0, 0, 535))
    canopy = plastic((0.60, 0.30, 0.04), 0.9)
    with k.at((1180, -60, 20)):
        k.blob(
            [
                ((-60, -80, 18), (80, 60, 24), 26, 40),
                ((0, 80, 16), (120, -60, 22), 22, 34),
                ((-40, 0, 30), (60, 20, 44), 30, 34),
            ],
            canopy,
            7,
        )
        for y in (-60, -20, 30):
            k.sweep([(-250, 20, 62), (-180, y * 0.7, 40), (-60, y, 30)], 2.5, plastic((0.6,) * 3))
    with k.at((230, -330, 36), "X"):
        k.cyl(32, 130, rubber((0.02,) * 3), edge=8)
        k.cyl(26, 40, polished((0.5,) * 3), (0, 0, 126))
        for z in (30, 60, 90):
            k.torus(32, 3, rubber((0.07,) * 3), (0, 0, z))
    k.sweep(
        [(396, -330, 34), (500, -330, 20), (560, -240, 14), (420, -190, 14), (330, -100, 40)],
        3,
        plastic((0.04,) * 3),
    )
    k.anchor("a-size-tube", (-30, -54, 300))
    k.anchor("parachute-flap", (0, -10, 921))
    k.anchor("channel-label", (-12, -66, 485))
    k.anchor("hydrophone-face", (280, -345, 62))
    scale(k)
