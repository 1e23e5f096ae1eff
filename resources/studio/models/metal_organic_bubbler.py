"""Metal-organic bubbler: small electropolished bottle with two valves, purity label, overpack."""

from kit.container import pail
from kit.core import View
from kit.labels import plate
from kit.materials import STEEL, plastic, polished
from kit.props import scale
from kit.stuffs import pieces, powder

VIEWS = {"hero": View(-24, 22), "closeup": View(-14, 14, at="purity-mark", radius=60)}


def build(k):
    """Bottle in front, open steel overpack with vermiculite behind."""
    steel = polished(STEEL, 0.14)
    with k.at((-60, -30, 0)):
        k.lathe([(0, 0), (44, 0), (50, 6), (50, 150), (44, 164), (22, 172), (0, 173)], steel)
        k.torus(50, 1.2, steel, (0, 0, 12))
        for x, color in ((-24, (0.05, 0.15, 0.4)), (24, (0.4, 0.03, 0.03))):
            k.cyl(5, 50, steel, (x, 0, 164), seg=32)
            k.box((18, 18, 24), steel, (x, 0, 196), 2, base=True)
            k.cyl(13, 16, plastic(color, 0.35), (x, 0, 222), seg=40)
            k.cyl(4, 26, steel, (x, 0, 208), rot=(0, 90 if x > 0 else -90, 0), seg=24)
            k.prism(
                6, 9, 16, polished((0.6, 0.5, 0.2)), (x + (24 if x > 0 else -40), 0, 208), axis="X"
            )
        k.tube(48, 46, 30, steel, (0, 0, 160))
        k.anchor("two-valves", (-24, -12, 230))
        label = plate(
            ["TRIMETHYLGALLIUM  TMGa", "99.9999 %  6N  EPI GRADE", "net 500 g  LOT 44  UN 3394"],
            110,
            62,
            "ORGANOMET",
            (160, 40, 20),
            (246, 246, 242),
        )
        k.wrap(label, 50.4, 62, 124, (0, 0, 84), -94)
        k.anchor("purity-mark", (-4, -50.6, 84))
    pail(k, (0.45, 0.46, 0.47), loc=(110, 90, 0), r=110, h=230)
    k.cyl(104, 3, powder((0.45, 0.36, 0.2), 3), (110, 90, 231))
    with k.at((110, 90, 232)):
        pieces(k, "flake", 160, 9, powder((0.5, 0.4, 0.22), 2), 88, 10)
    k.anchor("overpack", (90, 60, 240))
    scale(k)
