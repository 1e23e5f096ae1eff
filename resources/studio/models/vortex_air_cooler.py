"""Vortex tube air cooler: turned tube with hexagonal inlet, hot-end knob and cold-end silencer."""

from kit import labels
from kit.core import View, X
from kit.materials import BRASS, STEEL, cast, plastic, polished, turned
from kit.props import scale

VIEWS = {"hero": View(-24, 28), "closeup": View(-16, 26, at="air-thread", radius=42)}


def build(k):
    """Tube along X on a small stand block."""
    steel, brass = turned(STEEL, 0.22), polished(BRASS, 0.22)
    k.box((26, 40, 14), plastic((0.05,) * 3), (-10, 0, 0), 2, base=True)
    with k.at((0, 0, 30)):
        k.cyl(19, 40, steel, (-40, 0, 0), axis=X)
        k.prism(6, 22, 18, steel, (-58, 0, 0), axis=X)
        k.cyl(9, 110, steel, (0, 0, 0), axis=X)
        k.cyl(14, 14, steel, (106, 0, 0), axis=X)
        k.lathe([(15, 0), (15, 12), (5, 26), (0, 26)], brass, (118, 0, 0), axis=X)
        for i in range(5):
            k.torus(15, 0.8, brass, (120 + i * 2, 0, 0), axis=X)
        k.cyl(15, 50, cast((0.5, 0.36, 0.16), 0.85), (-108, 0, 0), axis=X, edge=6)
        k.prism(6, 15, 26, steel, (-22, 0, 14))
        k.tube(11, 6.5, 14, brass, (-22, 0, 36))
        k.helix(11, 0.7, 1.8, 7, brass, (-22, 0, 37))
        words = labels.line("VORTAIR 208  15 SCFM  MAX 7 bar", 34, 5, (170, 170, 168))
        k.image(words, 34, 5, (-20, -19.2, -2), rot=(90, 0, 0), t=0.4)
        k.anchor("hot-valve", (130, -10, 8))
        k.anchor("silencer", (-84, -10, 11))
        k.anchor("air-thread", (-22, -8, 51))
    scale(k)
