"""Pipe expansion joint: wavy bellows in a gimbal ring with hinge plates, yellow transport bars."""

from kit import labels
from kit.core import FRONT, View, X
from kit.materials import STEEL, YELLOW, brushed, painted, polished, turned
from kit.parts import bellows, bolt, flange
from kit.props import scale

VIEWS = {"hero": View(-32, 20), "closeup": View(-26, 16, at="bellows", radius=120)}


def build(k):
    """Lay the joint on two saddles, a V-band clamp before it."""
    steel, grey = brushed(STEEL, "Z", 0.32), painted((0.16, 0.22, 0.30), 0.4)
    with k.at((-280, 60, 190), X):
        k.tube(108, 102, 130, steel)
        k.tube(108, 102, 130, steel, (0, 0, 430))
        flange(k, 150, 102, 24, 8, 128, 18, turned(STEEL), (0, 0, -12))
        flange(k, 150, 102, 24, 8, 128, 18, turned(STEEL), (0, 0, 548))
        bellows(k, 132, 106, 30, 10, polished((0.62, 0.6, 0.57), 0.18), (0, 0, 130), wall=1.5)
        k.tube(178, 164, 70, grey, (0, 0, 245))
        for z in (112, 448):
            k.tube(146, 107, 14, grey, (0, 0, z - 7))
    for s in (-1, 1):
        k.box((180, 60, 14), grey, (-84, 60, 190 + s * 158), 3)
        k.cyl(24, 50, turned(STEEL), (0, 60, 169 + s * 168))
        k.box((180, 14, 60), grey, (84, 60 + s * 158, 190), 3)
        k.cyl(24, 50, turned(STEEL), (0, 85 + s * 168, 190), rot=FRONT)
    for s in (-1, 1):
        k.sweep(
            [(-280, 60 + s * 110, 302), (280, 60 + s * 110, 302)], 9, painted(YELLOW), bezier=False
        )
        for x in (-270, 270):
            bolt(k, 16, (x, 60 + s * 110, 306))
    for x in (-230, 230):
        k.box((40, 240, 90), grey, (x, 60, 0), 6, base=True)
    k.image(
        labels.plate(
            ["DN 200  PN 16", "EN 14917  450 C", "Angular +/- 8"],
            110,
            60,
            "KOMPAFLEX",
            (30, 60, 110),
        ),
        110,
        60,
        (-215, -49.5, 190),
        FRONT,
        0.8,
    )
    k.box((116, 6, 66), brushed(), (-215, -47, 190), 1)
    with k.at((-60, -230, 0)):
        k.tube(95, 88, 26, polished(STEEL))
        k.tube(98, 94, 14, brushed(STEEL), (0, 0, 6))
        k.box((50, 30, 24), brushed(STEEL), (0, -106, 1), 4, base=True)
        k.cyl(5, 90, polished(), (-45, -108, 13), X)
        bolt(k, 10, (45, -108, 13), X)
    k.anchor("bellows", (-70, -70, 200))
    k.anchor("dn-pn", (-215, -51, 190))
    k.anchor("transport-bars", (-120, -50, 311))
    scale(k)
