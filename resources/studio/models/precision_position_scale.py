"""Precision position scale: sealed profile with a sliding head, shimmering ring, ±1 µm protocol."""

from kit.core import FRONT, View, polar
from kit.materials import GOLD, RED, anodised, painted, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale
from kit.shop import shimmer
from kit.works import badge, paper

VIEWS = {"hero": View(-20, 30), "closeup": View(-14, 30, at="scale-lines", radius=70)}


def build(k):
    """Profile in front, ring scale with its head behind, protocol and foam box beside."""
    alu, dark = anodised((0.55, 0.56, 0.58), 0.3), anodised((0.06, 0.06, 0.07), 0.35)
    k.box((420, 40, 62), alu, (0, -60, 0), 4, base=True)
    k.box((420, 3, 12), plastic((0.02,) * 3, 0.6), (0, -80.5, 14), 0.3)
    k.box((420, 1.5, 1.2), plastic((0.25,) * 3), (0, -82.2, 14), 0.1)
    for x in (-218, 218):
        k.box((18, 42, 64), dark, (x, -60, 0), 3, base=True)
        k.cyl(4, 2, polished(), (x, -81, 48), rot=FRONT)
        k.box((40, 8, 26), painted(RED, 0.4), (x * 0.8, -86, 13), 2)
    k.box((84, 26, 40), dark, (30, -96, 2), 4, base=True)
    for x in (0, 60):
        bolt(k, 5, (x, -109, 30), rot=FRONT, socket=True)
    k.sweep(
        [(72, -98, 20), (130, -118, 10), (210, -122, 7), (290, -70, 7), (300, 0, 8)],
        4.5,
        rubber((0.05,) * 3),
    )
    with k.at((300, 0, 14), rot=(-90, 0, -10)):
        k.cyl(11, 46, polished((0.5,) * 3))
        k.tube(14, 10, 24, turned(), (0, 0, 42))
        for x, y, _ in polar(9, 7):
            k.cyl(0.8, 10, polished(GOLD), (x, y, 50), seg=12)
    badge(k, "MIKROSKALA LX 183", ["±1 µm   ML 340 mm", "S/N 60 118 224"], 92, (-110, -80.5, 42))
    with k.at((-130, -195, 0)):
        k.cyl(74, 26, turned((0.55,) * 3, 0.2))
        k.cyl(40, 12, dark, (0, 0, 22))
        k.wrap(shimmer(300, 16), 74.6, 18, 330, (0, 0, 14), rough=0.12)
        for x, y, _ in polar(6, 58):
            bolt(k, 5, (x, y, 26), socket=True)
        with k.at(rot=(0, 0, -38)):
            k.box((40, 24, 24), dark, (0, -89, 0), 3, base=True)
            k.sweep([(16, -96, 12), (60, -112, 8), (110, -60, 6), (150, 0, 6)], 3, rubber())
    k.image(shimmer(220, 22), 220, 22, (100, -175, 0), t=4, rough=0.08)
    paper(
        k,
        "CALIBRATION PROTOCOL",
        [
            "MIKROSKALA LX 183  S/N 60118224",
            "ACCURACY ±1 µm",
            "MEASURED DEVIATION +0.3 / -0.4 µm",
            "20.0 °C",
        ],
        150,
        (40, 70, 0),
        -8,
    )
    k.anchor("profile", (-60, -81, 55))
    k.anchor("scale-lines", (60, -175, 4.5))
    k.anchor("accuracy-label", (-110, -82, 44))
    scale(k)
