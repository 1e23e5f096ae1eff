"""Pistol with steel slide, serial on frame and slide, open barrel, magazine with cartridges."""

from kit import labels
from kit.ammo import cartridge
from kit.arms import gunmetal, magazine, pistol, struck
from kit.core import View, X
from kit.materials import plastic
from kit.props import scale

VIEWS = {"hero": View(-28, 20), "closeup": View(-20, 22, at="calibre-stamp", radius=46)}


def build(k):
    """Stand the pistol on a clear-cut block, a spare magazine and two rounds before it."""
    block = plastic((0.30, 0.31, 0.33), 0.5)
    k.box((150, 60, 26), block, (100, 0, 0), 3, base=True)
    with k.at((0, 0, 20)):
        pistol(k)
        struck(k, "KESTRA ARMS  K9", 5, (50, -13.6, 121))
        struck(k, "9x19  9 MM LUGER", 4.6, (50, -13.6, 113))
        struck(k, "AK 27418", 4.6, (136, -13.6, 121))
        k.image(labels.line("AK 27418", 26, 6, (190, 190, 186)), 26, 6, (42, -13.2, 93), (90, 0, 0))
        k.anchor("serial-number", (42, -14, 93))
        k.anchor("calibre-stamp", (50, -14, 113))
        k.anchor("barrel-port", (98, -15, 121))
    with k.at((40, -62, 13), rot=(0, 0, -84)), k.at(rot=(90, 0, 0)):
        magazine(k, "pistol", gunmetal(0.35), (0, 0, 0), 34, 23, 112)
    k.anchor("magazine", (60, -62, 26))
    for y in (-70, -84):
        with k.at((196, y, 5), X, None):
            cartridge(k, 9.9, 19, 29.5, neck=0.97)
    scale(k)
