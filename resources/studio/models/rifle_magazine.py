"""Cartridge magazines: curved rifle box lying with its lips up, a pistol box and loose rounds."""

from kit.ammo import cartridge
from kit.arms import gunmetal, magazine, struck
from kit.core import View, X
from kit.materials import plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-26, 28), "closeup": View(-30, 40, at="feed-lips", radius=42)}


def build(k):
    """Stand the rifle magazine in a low block, lay another on its side, cartridges before them."""
    steel = gunmetal(0.3)
    k.box((120, 70, 20), plastic((0.30, 0.31, 0.33), 0.5), (-36, 0, 0), 3, base=True)
    with k.at((0, 0, 196)):
        magazine(k, "curved", steel, (0, 0, 0), 66, 25, 182)
        k.box((12, 16, 9), steel, (-38, 0, -10), 2)
        k.box((9, 18, 12), steel, (36, 0, -22), 2)
        k.anchor("feed-lips", (6, -9, 5))
        k.anchor("follower-spring", (28, -2, 7))
        k.anchor("locking-lugs", (-42, -8, -9))
    struck(k, "7.62x39  30 RD", 6, (-30, -12.9, 120))
    with k.at((150, -20, 15.5), rot=(0, 0, -30)), k.at(rot=(90, 0, 0)):
        magazine(k, "curved", steel, (0, 0, 0), 66, 25, 150, rounds=False)
    struck(k, "KESTRA", 7, (196, 40, 27.9), (0, 0, 60))
    k.anchor("floor-plate", (-72, -15, 20))
    for x in (-60, -20):
        with k.at((x, -70, 5.7), X, None):
            cartridge(k, 11.3, 38.7, 56, mat=polished((0.25, 0.27, 0.2), 0.3), neck=0.74)
    scale(k)
