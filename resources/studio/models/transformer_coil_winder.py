"""Coil winder for copper wire: bench machine, one spool, wire guide, turn counter, bobbins."""

from kit import labels, screens
from kit.casing import display, keys, push
from kit.core import FRONT, View, X, Y, polar, rounded
from kit.materials import COPPER, brushed, painted, plastic, polished, turned, yarn
from kit.parts import nameplate
from kit.props import scale

VIEWS = {"hero": View(-22, 16), "closeup": View(-14, 16, at="bobbins", radius=130)}


def _bobbin(k, loc, wound, rot=None):
    brown = plastic((0.05, 0.05, 0.055), 0.45)
    with k.at(loc, rot=rot):
        for x in (-22, 20):
            k.plate([rounded(52, 44, 3)], 2.4, brown, (x + 1, 0, 0), rot=(90, 0, 90))
        k.box((44, 22, 18), brown, (0, 0, 0), 1)
        if wound:
            k.box((39, 34, 32), yarn((0.40, 0.16, 0.06), (0.62, 0.28, 0.12), 0.6), (0, 0, 0), 4)


def _spool(k):
    """Copper spool on its pole."""
    with k.at((-250, 60, 520)):
        k.cyl(10, 120, polished(), (0, 100, 0), rot=FRONT)
        for y in (-60, 34):
            k.cyl(72, 8, plastic((0.10, 0.12, 0.14)), (0, y, 0), axis=Y)
        k.cyl(58, 86, yarn((0.40, 0.16, 0.06), (0.62, 0.28, 0.12), 0.6), (0, -52, 0), axis=Y)
        k.anchor("wire-spool", (-20, -61, 60))


def build(k):
    """Machine with its spindle to the right, spool pole on the left, bobbins in front."""
    green, wire = painted((0.52, 0.54, 0.52), 0.42), polished(COPPER, 0.25)
    k.box((620, 340, 40), green, (0, 0, 10), 8, base=True)
    for x in (-270, 270):
        for y in (-140, 140):
            k.cyl(20, 12, plastic((0.03,) * 3), (x, y, 0))
    k.box((250, 300, 300), green, (-150, 10, 50), 14, base=True)
    k.box((254, 304, 3), plastic((0.03,) * 3), (-150, 10, 110), 0.5)
    with k.at((-25, 0, 250), X):
        k.cyl(30, 20, turned())
        k.cyl(12, 210, polished(), (0, 0, 10))
        k.cyl(20, 20, turned(), (0, 0, 64))
        k.cyl(20, 20, turned(), (0, 0, 170))
    _bobbin(k, (105, 0, 250), wound=True)
    k.box((40, 60, 230), green, (260, 10, 50), 6, base=True)
    k.cyl(18, 60, turned(), (190, 0, 250), axis=X)
    for y in (-110, -90):
        k.cyl(7, 280, polished(), (-30, y, 170), axis=X)
    k.box((20, 60, 100), brushed(), (250, -100, 90), 2, base=True)
    k.box((50, 60, 40), brushed(), (95, -100, 170), 3)
    k.box((10, 14, 100), brushed(), (95, -80, 190), 1, base=True)
    k.cyl(12, 10, polished(), (90, -74, 280), axis=X)
    k.cyl(16, 560, polished(), (-250, 150, 40))
    _spool(k)
    k.sweep([(-200, 40, 560), (-60, 20, 520), (60, -50, 340), (95, -74, 292)], 1.1, wire)
    k.sweep([(95, -70, 292), (104, -20, 276), (106, -4, 268)], 1.1, wire)
    k.cyl(10, 180, polished(), (-60, 110, 340))
    k.cyl(14, 12, plastic((0.5, 0.3, 0.1)), (-60, 26, 516), axis=Y)
    k.box((20, 110, 14), green, (-60, 70, 512), 2)
    with k.at((-150, -140, 0)):
        display(k, screens.digits("01250", 120, 46), 120, 46, (-20, 0, 290))
        keys(k, 4, 4, 30, 26, (24, 20, 6), (-30, 0, 190), words="789F456E123C0.RS")
        push(k, 26, 20, (80, 0, 290), color=(0.05, 0.4, 0.1))
        push(k, 26, 20, (80, 0, 250), color=(0.5, 0.03, 0.02))
        k.anchor("turn-counter", (-20, -3, 296))
    lines = ["MODEL CW-300", "WIRE 0.05-1.5 mm", "3000 rpm  S/N 7715"]
    nameplate(
        k, labels.plate(lines, 110, 56, "COIL WINDER"), 110, 56, (140, -170.6, 30), screws=False
    )
    for i, (x, a) in enumerate(((60, 10), (140, -20), (215, 30))):
        _bobbin(
            k,
            (x, -240 - 20 * i, 26.4 if i == 2 else 22.3),
            i != 1,
            (90, 0, a) if i == 2 else (0, 0, a),
        )
    k.anchor("bobbins", (60, -262, 40))
    steel = brushed((0.35, 0.35, 0.36), "X", 0.4, 1)
    for i in range(6):
        k.plate(
            [rounded(60, 50, 1), rounded(20, 30, 1)],
            0.8,
            steel,
            (-40 + i, -250, 1 + i),
            rot=(0, 0, 8),
        )
    for x, y, _ in polar(2, 10):
        k.cyl(1, 2, polished(), (x - 40, y - 330, 0), seg=12)
    scale(k)
