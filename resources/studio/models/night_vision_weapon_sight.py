"""Night-vision weapon sight: stout body, dark front lens, eye cup, knobs and rail clamp below."""

from kit import labels
from kit.arms import rail, struck
from kit.core import FRONT, View, X, polar
from kit.materials import anodised, painted, plastic, polished, rubber
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-30, 16), "closeup": View(-22, 10, at="rail-clamp", radius=52)}


def build(k):
    """Clamp the sight on a short piece of rail on a block."""
    body, black = painted((0.075, 0.08, 0.07), 0.5), anodised((0.055, 0.055, 0.058))
    k.box((200, 46, 30), plastic((0.3, 0.31, 0.33)), (0, 0, 0), 3, base=True)
    rail(k, 190, black, (0, 0, 30))
    with k.at((0, 0, 98)):
        k.lathe([(38, -130), (42, -126), (42, -70), (34, -56), (34, -30), (0, -30)], body, axis=X)
        k.cyl(38, 2, polished((0.07, 0.05, 0.10), 0.05), (-127, 0, 0), X)
        for x, y, a in polar(30, 42):
            k.box((34, 2, 3), body, (-92, x, y), 0.5, rot=(a, 0, 0))
        k.box((130, 72, 76), body, (30, 0, 0), 12)
        k.box((90, 76, 12), body, (30, 0, 20), 3)
        k.cyl(18, 26, black, (10, 0, 36))
        k.cyl(14, 14, plastic((0.05,) * 3), (60, 0, 38))
        k.cyl(15, 20, black, (40, -36, 10), rot=FRONT)
        for x, y, _ in polar(20, 15):
            k.box((1.4, 1.4, 18), black, (40 + x, -55, 10 + y), 0.2, rot=(90, 0, 0))
        mil_round(k, 9, (-8, -36, -8), pins=5)
        for i in range(3):
            k.cyl(5, 3, rubber((0.1, 0.1, 0.1)), (68 + i * 0, -36, 20 - i * 16), rot=FRONT)
        k.lathe(
            [
                (24, 0),
                (26, 30),
                (34, 36),
                (26, 44),
                (36, 52),
                (28, 60),
                (38, 70),
                (34, 70),
                (22, 40),
            ],
            rubber((0.045, 0.045, 0.047)),
            (94, 0, 0),
            X,
        )
        k.image(
            labels.plate(["AN/PAX-13  640x480 50 Hz", "NSN 5855-00-000-0417", "S/N 20714"], 66, 30),
            66,
            30,
            (30, -36.4, -22),
            FRONT,
            0.5,
        )
        k.box((120, 30, 18), black, (20, 0, -46), 3)
        for x in (-20, 50):
            k.box((26, 40, 22), black, (x, 0, -56), 3)
            k.cyl(5, 52, polished(), (x, 26, -57), rot=FRONT)
        k.box((46, 8, 12), black, (40, -27, -57), 3, rot=(0, 16, 0))
        struck(k, "W / E", 4, (10, -18.5, 50))
        k.anchor("rail-clamp", (50, -28, -55))
        k.anchor("reticle", (10, -18, 52))
        k.anchor("front-lens", (-128, -18, 10))
        k.anchor("eye-cup", (146, -33, 10))
    scale(k)
