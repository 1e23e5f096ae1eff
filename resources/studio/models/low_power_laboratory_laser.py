"""Laboratory lasers: slim black cylinder with a shutter, palm-sized finned box, key supply."""

from kit import labels
from kit.casing import led, push
from kit.core import FRONT, View, Y
from kit.materials import anodised, painted, plastic, polished, turned
from kit.optics import dark, laser_label, post
from kit.parts import fins
from kit.props import scale
from kit.sockets import lead

VIEWS = {"hero": View(-30, 22), "closeup": View(-40, 24, at="milliwatt-label", radius=60)}


def build(k):
    """Tube in two rings on posts, supply on the right, small solid-state head in front."""
    black = anodised((0.035, 0.036, 0.04), 0.34)
    for y in (-90, 130):
        post(k, 60, (0, y, 0))
        k.box((56, 22, 16), dark(), (0, y, 56), 2, base=True)
        k.tube(30, 22.4, 16, dark(), (0, y - 8, 92), axis=Y)
    with k.at((0, 0, 92)):
        k.cyl(22.2, 330, black, (0, -170, 0), axis=Y, edge=1)
        k.cyl(20, 8, polished((0.5, 0.5, 0.5)), (0, -177, 0), axis=Y)
        k.cyl(3.4, 1, plastic((0.015,) * 3), (0, -178, 0), axis=Y)
        k.box((12, 6, 24), polished(), (9, -180, 2), 1)
        k.anchor("slim-tube", (-14, -60, 17))
        with k.at((-20.8, 30, 8), rot=(72, 0, -90)):
            laser_label(k, 100, 22, (0, 0, 0), (0, 0, 0), ("CLASS 3R  632.8 nm", "MAX 5 mW"))
            k.anchor("milliwatt-label", (20, -3, 1))
    with k.at((190, 60, 0), rot=(0, 0, -12)):
        k.box((150, 200, 60), painted((0.55, 0.56, 0.56)), (0, 0, 6), 4, base=True)
        k.box((144, 4, 54), dark(), (0, -100, 36), 1)
        for x in (-60, 60):
            for y in (-80, 80):
                k.cyl(8, 7, plastic((0.03,) * 3), (x, y, 0), seg=24)
        with k.at((-44, -102, 36), rot=FRONT):
            k.cyl(11, 6, polished())
            k.box((3, 16, 14), polished(), (0, 0, 10), 0.6)
        led(k, (0.9, 0.1, 0.05), (0, -102, 46), r=3)
        push(k, 18, 12, (44, -102, 36), color=(0.4, 0.05, 0.03))
        k.image(
            labels.plate(["LASER SUPPLY", "1.8 kV  230 V~"], 60, 18),
            60,
            18,
            (4, -102, 24),
            rot=FRONT,
        )
        k.anchor("small-supply", (-30, -104, 52))
    lead(
        k, [(0, 162, 92), (10, 240, 60), (120, 230, 20), (180, 180, 30)], 3.6, start="plain", size=8
    )
    with k.at((-120, -110, 0)):
        k.box((52, 90, 40), black, (0, 0, 0), 2, base=True)
        fins(k, 9, (52, 3, 8), black, (0, -36, 44), (0, 9, 0))
        k.cyl(8, 3, turned(), (0, -45, 20), rot=FRONT)
        k.cyl(2.4, 4, plastic((0.015,) * 3), (0, -45, 20), rot=FRONT)
        laser_label(k, 60, 20, (-26, 0, 20), (90, 0, -90), ("CLASS 3B 532 nm", "100 mW"))
        k.sweep(
            [(0, 45, 14), (10, 80, 6), (40, 110, 4), (120, 120, 4), (180, 150, 20)],
            2.6,
            plastic((0.03,) * 3),
        )
    scale(k)
