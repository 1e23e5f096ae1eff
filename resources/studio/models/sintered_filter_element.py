"""Sintered metal filter elements: porous candles with a threaded fitting and a closed end."""

from kit import papers
from kit.core import FRONT, View, X
from kit.labels import line
from kit.materials import STEEL, cast, polished, turned
from kit.props import scale

VIEWS = {"hero": View(-40, 24), "closeup": View(-34, 22, at="micron-mark", radius=60)}


def _candle(k, length, r, mat, metal):
    """Candle along X, hexagon and thread at the left."""
    k.cyl(r * 0.52, 26, metal, (-58, 0, 0), axis=X)
    k.helix(r * 0.53, 0.9, 2.2, 11, metal, (-57, 0, 0), axis=X)
    k.tube(r * 0.54, r * 0.36, 1.5, metal, (-59, 0, 0), axis=X)
    k.prism(6, r * 1.14, 20, metal, (-32, 0, 0), axis=X)
    k.cyl(r * 0.96, 14, metal, (-13, 0, 0), axis=X)
    body = [(0, 0), (r, 0), (r, length - 8), (r - 8, length), (0, length)]
    k.lathe(body, mat, axis=X, smooth=40)


def build(k):
    """Steel candles in a row, a bronze cup in front, tag beside."""
    steel, bronze = cast((0.40, 0.39, 0.37), 0.75), cast((0.46, 0.28, 0.13), 0.7)
    metal = turned(STEEL, 0.22)
    for i in range(3):
        with k.at((0, i * 78, 34)):
            _candle(k, 380, 30, steel, metal)
    k.image(line("5 µm 316L", 17, 8, (170, 170, 168)), 17, 8, (-22, -29.8, 34), rot=FRONT, t=0.6)
    with k.at((70, -96, 59), rot=(0, -90, 0)):
        _candle(k, 60, 19, bronze, polished((0.72, 0.52, 0.22), 0.25))
    papers.tag(
        k, ["SF-30-380", "5 MICRON  316L", "THREAD G 1"], 90, 46, (250, -90, 0), 6, head="SINTRA"
    )
    k.anchor("fitting", (-48, -16, 40))
    k.anchor("micron-mark", (-22, -31, 34))
    k.anchor("closed-end", (70, -100, 119))
    scale(k)
