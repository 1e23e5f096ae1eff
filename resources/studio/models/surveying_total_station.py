"""Total station: telescope in a fork on a levelling base, keyboard; prism on a red-white pole."""

from kit import labels, screens
from kit.casing import display, keys, knob
from kit.core import FRONT, View, X, Y, polar, rounded
from kit.materials import BRASS, enamel, painted, plastic, polished, turned
from kit.optics import dark, knurl
from kit.props import scale

VIEWS = {"hero": View(-26, 14), "closeup": View(-18, 14, at="telescope", radius=90)}


def _beside(k):
    """Prism on its pole, carrying case."""
    red, white = painted((0.50, 0.03, 0.025)), painted((0.66, 0.66, 0.64))
    with k.at((230, 160, 0)):
        k.cyl(60, 12, dark())
        for i in range(7):
            k.cyl(12.5, 92, red if i % 2 else white, (0, 0, 12 + i * 90))
        k.box((36, 20, 60), dark(), (0, 0, 640), 2, base=True)
        with k.at((0, -8, 740), rot=FRONT):
            k.cyl(36, 40, plastic((0.55, 0.36, 0.02)), (0, 0, -14))
            k.tube(36, 29, 8, dark(), (0, 0, 24))
            k.prism(3, 28, 4, polished((0.6, 0.66, 0.72), 0.04), (0, 0, 25))
        k.anchor("prism-pole", (-8, -10, 420))
    with k.at((-300, 140, 0)):
        k.box((330, 260, 300), plastic((0.50, 0.30, 0.02), 0.45), (0, 0, 0), 26, base=True)
        k.box((334, 264, 10), plastic((0.05,) * 3), (0, 0, 180), 2)
        for x in (-90, 90):
            k.box((40, 16, 60), dark(), (x, -134, 180), 3)
        k.plate(
            [rounded(120, 40, 8), rounded(90, 18, 6)],
            14,
            dark(),
            (0, -140, 100),
            rot=FRONT,
            bevel=2,
        )


def build(k):
    """Instrument on a plate, prism pole laid behind on the right, case beside it."""
    yellow, grey = painted((0.60, 0.42, 0.04), 0.4), plastic((0.36, 0.37, 0.38), 0.45)
    k.prism(3, 105, 8, dark(), (0, 0, 0), rot=(0, 0, 30))
    for x, y, _ in polar(3, 62, -90):
        k.cyl(6, 30, turned(BRASS), (x, y, 6))
        with k.at((x, y, 14)):
            knurl(k, 17, 12, dark(), 30)
    k.prism(3, 100, 12, dark(), (0, 0, 34), rot=(0, 0, 30))
    k.anchor("level-screws", (0, -79, 20))
    k.cyl(52, 20, grey, (0, 0, 44))
    k.cyl(13, 5, plastic((0.35, 0.48, 0.06), 0.1), (34, -34, 62))
    k.box((176, 110, 74), yellow, (0, 0, 62), 12, base=True)
    for x in (-1, 1):
        k.box((34, 96, 180), yellow, (x * 71, 0, 128), 10, base=True)
        k.cyl(32, 8, grey, (x * 88 - (0 if x > 0 else 8), 0, 246), axis=X)
    knob(k, 15, (88, -10, 190), (90, 0, 90))
    k.pipe([(-71, 0, 306), (-71, 0, 344), (71, 0, 344), (71, 0, 306)], 8, dark(), 16)
    with k.at((0, 0, 246), rot=(4, 0, 0)):
        k.cyl(16, 112, grey, (-56, 0, 0), axis=X)
        k.cyl(36, 110, yellow, (0, -66, 0), axis=Y, edge=4)
        k.cyl(40, 18, dark(), (0, -80, 0), axis=Y)
        k.cyl(30, 3, enamel((0.02, 0.03, 0.10)), (0, -80.6, 0), axis=Y)
        k.cyl(24, 40, dark(), (0, 40, 0), axis=Y)
        k.cyl(14, 24, dark(), (0, 78, 0), axis=Y)
        k.box((14, 70, 10), dark(), (0, -16, 40), 2)
        k.anchor("telescope", (-8, -84, 14))
    with k.at((0, -55, 98), rot=FRONT):
        display(
            k,
            screens.rows(70, 44, "MEAS", [("Hz", "214°17'03\""), ("SD", "84.312 m")]),
            70,
            44,
            (-40, 0, 0),
            (0, 0, 0),
            3,
        )
        keys(k, 4, 4, 15, 13, (12, 9, 3), (42, 0, 0), (0, 0, 0))
    k.image(
        labels.plate(['TS-5   2"  1.5 mm+2 ppm', "CLASS 1/3R  S/N 0417"], 60, 20),
        60,
        20,
        (-88.3, 0, 170),
        rot=(90, 0, -90),
        t=0.3,
    )
    k.text("GEO", 14, plastic((0.05,) * 3), (71, -48.4, 150), FRONT, 0.3)
    _beside(k)
    scale(k)
