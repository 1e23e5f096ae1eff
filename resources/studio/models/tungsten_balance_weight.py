"""Tungsten weights: drilled blocks and discs, a cube, welding electrodes with coloured tips."""

from kit import labels
from kit.core import View, circle, rounded
from kit.materials import GOLD, RED, brushed, painted, plastic, polished, turned
from kit.packing import carton
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-22, 32), "closeup": View(-12, 38, at="screw-holes", radius=50)}


def build(k):
    """Lay blocks with holes, discs, a cube and a fan of electrodes."""
    grey = turned((0.40, 0.40, 0.41), 0.28, 1.2)
    flat = brushed((0.40, 0.40, 0.41), "X", 0.36, 1.0)
    for i in range(3):
        holes = [circle(4.5, 24, -26), circle(4.5, 24, 26)]
        k.plate([rounded(90, 40, 3), *holes], 20, flat, (-60, 10 + 52 * i, 10), bevel=0.8)
    k.text("D185  1250 g", 6, plastic((0.05, 0.05, 0.05)), (-60, 0, 20.1), depth=0.15)
    for x, r in ((30, 26), (84, 20)):
        k.plate([circle(r, 64), circle(5, 24)], 18, grey, (x, 20, 9), bevel=0.8)
    bolt(k, 9, (30, 20, 18), socket=True)
    k.box((38, 38, 38), flat, (60, 84, 19), 0.8)
    for i in range(8):
        tip = ((0.5, 0.03, 0.02), GOLD, (0.02, 0.3, 0.1))[i % 3]
        with k.at((-10 + 4 * i, -44 - 5 * i, 1.3), rot=(0, 90, 6 * i - 30)):
            k.cyl(1.2, 140, polished((0.4, 0.4, 0.41), 0.25))
            k.cyl(1.3, 14, painted(tip, 0.4), (0, 0, 128))
    k.box((80, 30, 14), plastic(RED, 0.3), (-70, -80, 7), 3)
    k.image(labels.line("WT20  2.4 x 175", 60, 10), 60, 10, (-70, -80, 14), t=0.4)
    carton(
        k,
        130,
        90,
        70,
        (-20, 210, 0),
        labels.plate(["D175 WEIGHTS", "P/N 44-17"], 80, 40),
        share=0.6,
    )
    k.anchor("screw-holes", (-34, 10, 20))
    k.anchor("tip-colour", (108, -44, 3))
    scale(k)
