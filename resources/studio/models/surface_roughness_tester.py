"""Roughness tester: pocket box with a needle probe on a turned part, sample plate in the lid."""

from kit import labels, screens
from kit.casing import display, push
from kit.core import FRONT, View, X, Y
from kit.materials import STEEL, plastic, polished, turned
from kit.papers import foam_box, well
from kit.props import scale
from kit.sockets import usb_c

VIEWS = {"hero": View(-26, 24), "closeup": View(-20, 16, at="needle-probe", radius=40)}


def build(k):
    """Tester on a granite block, needle over a turned shaft on the left; case behind."""
    k.box((150, 110, 30), plastic((0.10, 0.10, 0.105), 0.25), (40, 0, 0), 1, base=True)
    with k.at((40, 0, 30)):
        k.box((112, 58, 44), plastic((0.55, 0.57, 0.58), 0.4), (0, 0, 0), 6, base=True)
        k.box((113, 59, 1), plastic((0.05, 0.05, 0.055)), (0, 0, 12), 0.2)
        with k.at((0, 0, 44)):
            pic = screens.rows(60, 36, "Ra", [("Ra", "0.82 µm"), ("Rz", "4.71 µm")])
            display(k, pic, 60, 36, (-14, 2, 0), (0, 0, 0), 3)
            push(k, 18, 12, (38, 12, 0), (0, 0, 0), (0.05, 0.25, 0.5))
            push(k, 18, 12, (38, -8, 0), (0, 0, 0), (0.4, 0.41, 0.42))
            k.anchor("ra-screen", (-14, 4, 2))
        usb_c(k, (56, 0, 20), (90, 0, 90))
        k.image(
            labels.plate(["SR-210   S/N 0417", "Ra, Rz  ±180 µm"], 60, 18),
            60,
            18,
            (0, -29.2, 28),
            rot=FRONT,
            t=0.3,
        )
        k.cyl(7, 26, turned(STEEL), (-56, 0, 16), rot=(0, -90, 0))
        k.cyl(3.2, 44, polished(), (-80, 0, 16), rot=(0, -90, 0))
        k.box((10, 7, 7), turned(STEEL), (-124, 0, 14), 1)
        k.cyl(1.1, 8, polished(), (-126, 0, 6.2))
        k.lathe([(0, 0), (1.0, 2.4), (0, 2.4)], polished((0.3, 0.3, 0.32)), (-126, 0, 4))
        k.anchor("needle-probe", (-126, -2, 8))
    with k.at((-86, -60, 17), rot=(0, 0, 0)):
        k.cyl(17, 120, turned((0.6, 0.6, 0.6), 0.25, 1.2), (0, 0, 0), axis=Y)
        k.box((44, 20, 12), plastic((0.06,) * 3), (0, 30, -17), 1, base=True)
        k.box((44, 20, 12), plastic((0.06,) * 3), (0, 90, -17), 1, base=True)
    with k.at((30, 150, 0)):
        foam_box(
            k,
            230,
            130,
            70,
            (0, 0, 0),
            [well(120, 64, -36, 0), well(50, 30, 70, 0)],
            plastic((0.05, 0.12, 0.2)),
        )
        with k.at((0, 66, 72), rot=(72, 0, 0)):
            k.box((70, 50, 3), turned((0.55, 0.55, 0.55), 0.2, 0.5), (-40, 60, 15), 0.4, base=True)
            k.box((30, 40, 1), polished((0.6, 0.6, 0.6), 0.3), (-54, 60, 18), 0.1, base=True)
            k.image(labels.plate(["SAMPLE", "Ra 2.95 µm"], 30, 20), 30, 20, (-22, 60, 18), t=0.3)
            k.anchor("sample-plate", (-40, 66, 19))
    k.cyl(2, 30, polished(), (90, -70, 2), axis=X)
    scale(k)
