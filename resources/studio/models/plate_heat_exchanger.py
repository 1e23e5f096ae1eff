"""Stainless plate heat exchanger: wavy plate pack clamped between two blue covers."""

from kit.core import FRONT, View
from kit.materials import BLUE, STEEL, brushed, painted, polished, rubber
from kit.parts import bolt
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-40, 18), "closeup": View(-58, 14, at="plate-pack", radius=260)}
W, H, N, P = 480.0, 1350.0, 56, 7.0


def _port(k, x, z):
    """Threaded port with a rubber lip in the front cover."""
    with k.at((x, -34, z), rot=FRONT):
        k.tube(66, 48, 60, polished())
        k.tube(52, 44, 70, stainless())
        k.cyl(46, 10, rubber())


def build(k):
    """Front cover towards the viewer, plates behind it, tail cover and column at the back."""
    blue, steel, gasket = painted(BLUE), brushed(STEEL, "Z", 0.3, 3), rubber((0.03,) * 3)
    depth = N * P
    for y in (-17, depth + 17):
        k.box((W, 34, H), blue, (0, y, 60), 5, base=True)
    for x in (-150, 150):
        for y in (-17, depth + 300):
            k.box((60, 90, 70), blue, (x, y, 0), 3, base=True)
    for i in range(N):
        wavy = (i % 2) * 8
        k.box((W - 60 + wavy, 1.4, H - 170 + wavy), steel, (0, i * P + 2, 145), 0.2, base=True)
        k.box((W - 76, 4.6, H - 190), gasket, (0, i * P + 5, 155), 0.5, base=True)
    for z, h in ((H + 20, 46), (110, 40)):
        k.box((70, depth + 330, h), steel, (0, depth / 2 + 150, z), 3)
    k.box((110, 60, H + 80), blue, (0, depth + 300, 0), 4, base=True)
    for x in (-W / 2 + 2, W / 2 - 2):
        for z in (200, 520, 840, 1160):
            k.cyl(13, depth + 150, polished(), (x, depth + 95, z), rot=FRONT, seg=20)
            bolt(k, 26, (x, -34, z), rot=FRONT)
            k.cyl(26, 20, polished(), (x, depth + 54, z), rot=FRONT)
    for x, z in ((-130, 260), (130, 260), (-130, 1180), (130, 1180)):
        _port(k, x, z)
    tag(
        k,
        "THERMOPLATTE M10",
        ["PLATES 56   AISI 316", "10 bar   130 °C", "S/N 6610   2020"],
        190,
        110,
        (0, -35, 760),
    )
    k.anchor("plate-pack", (-(W - 60) / 2 - 6, depth * 0.5, 690))
    k.anchor("clamp-bolts", (-W / 2 - 9, depth * 0.5, 840))
    k.anchor("front-ports", (-130, -102, 1215))
    scale(k)
