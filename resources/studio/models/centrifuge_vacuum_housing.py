"""Gas centrifuge casing: plain turned pipe with thin gas stubs, grooved sleeve, bent tubes."""

from kit.core import View, X, polar
from kit.materials import ALUMINIUM, brushed, polished, rubber, turned, wood
from kit.papers import tag
from kit.parts import bolt, flange
from kit.plant import LAID
from kit.props import scale

VIEWS = {"hero": View(-42, 22), "closeup": View(-52, 20, at="small-stubs", radius=230)}
R, L = 130.0, 1500.0


def build(k):
    """Casing along X on timber; sleeve and bent tubes on a board before it."""
    alu, bare, steel = brushed(ALUMINIUM, "X", 0.32, 2), turned(ALUMINIUM, 0.2, 1), polished()
    for x in (280, 1240):
        k.box((90, 380, 60), wood(), (x, 0, 0), base=True)
        for y in (-120, 120):
            k.box((90, 60, 60), wood(), (x, y, 60), base=True)
    with k.at((0, 0, R + 62)):
        k.tube(R, R - 9, L, alu, rot=LAID)
        for x in (0, L - 24):
            flange(k, R + 24, R - 10, 24, 12, R + 13, 9, bare, (x, 0, 0), axis=X)
        k.cyl(R - 2, 16, bare, (-16, 0, 0), axis=X)
        k.torus(R - 20, 2.4, rubber((0.1, 0.05, 0.04)), (-17, 0, 0), axis=X)
        for y, z, _ in polar(12, R + 13, 15):
            bolt(k, 7, (-1, y, z), rot=(0, -90, 0), socket=True)
        for y, z in ((-46, 30), (0, 58), (46, 30)):
            k.tube(9, 6.5, 80, steel, (-94, y, z), axis=X)
            k.cyl(15, 8, steel, (-24, y, z), axis=X)
            k.tube(13, 6.5, 6, steel, (-98, y, z), axis=X)
        k.cyl(20, 30, steel, (-44, 0, -50), axis=X)
        k.anchor("small-stubs", (-98, -50, 36))
        k.anchor("turned-ends", (-4, -R - 10, 60))
    with k.at((330, -330, 0)):
        k.box((620, 240, 18), wood(), (60, 0, 0), base=True)
        with k.at((-110, 10, 18)):
            k.tube(88, 74, 110, bare)
            k.helix(72, 2.6, 13, 7.5, bare, (0, 0, 6))
            k.anchor("spiral-sleeve", (0, 72, 96))
        for i in range(3):
            x = 80 + i * 90
            path = [(x, -80, 24), (x, -20, 24), (x + 8, 30, 26), (x + 46, 58, 30)]
            k.sweep(path, 5, steel)
            k.cyl(9, 16, steel, (x, -66, 24), rot=(90, 0, 0))
        k.anchor("bent-tube", (80, -20, 29))
    tag(k, ["DWG 1-0418", "NO 117"], 80, 40, (760, -250, 0), 8)
    scale(k)
