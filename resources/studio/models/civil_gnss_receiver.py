"""Survey receiver on a pole, a hand-size antenna and a receiver module: one element each."""

from kit import labels
from kit.casing import led, push
from kit.core import FRONT, View, circle, polar
from kit.materials import BLUE, BRASS, painted, plastic, polished, rubber, turned
from kit.papers import retail
from kit.props import scale
from kit.sockets import bnc, lead, sma

VIEWS = {"hero": View(-24, 16), "closeup": View(-12, 6, at="pole-thread", radius=60)}


def build(k):
    """Stand the mushroom on its pole adapter, lay puck and carton beside it."""
    white, grey = plastic((0.64, 0.65, 0.65), 0.35), plastic((0.10, 0.11, 0.12), 0.5)
    k.cyl(45, 8, painted((0.25, 0.02, 0.02)))
    k.cyl(16, 60, painted((0.5, 0.1, 0.02)), (0, 0, 8))
    k.cyl(17, 18, plastic((0.05, 0.05, 0.05)), (0, 0, 60))
    k.cyl(7.9, 30, turned(BRASS), (0, 0, 76))
    k.helix(7.9, 0.55, 2.3, 11, turned(BRASS), (0, 0, 78))
    k.tube(30, 10, 10, turned(), (0, 0, 106))
    k.lathe([(0, 0), (62, 0), (80, 14), (84, 40), (0, 40)], grey, (0, 0, 112), smooth=50)
    k.cyl(85, 5, plastic((0.5, 0.36, 0.02), 0.4), (0, 0, 151), edge=1.5)
    k.lathe(
        [(84, 0), (83, 12), (76, 34), (60, 50), (34, 59), (0, 62)], white, (0, 0, 155), smooth=60
    )
    with k.at((0, -77, 132), rot=(78, 0, 0)):
        for i, tone in enumerate(((0.1, 0.9, 0.2), (0.1, 0.5, 0.9), (0.9, 0.5, 0.1))):
            led(k, tone, (-24 + i * 12, 2, 2), (0, 0, 0), 2)
        push(k, 14, 10, (20, 2, 2), (0, 0, 0), (0.3, 0.5, 0.1))
    bnc(k, (-58, -52, 128), (90, 0, -48), 0.8)
    k.anchor("one-antenna", (-10, -50, 205))
    k.anchor("pole-thread", (0, -8, 92))
    with k.at((-150, -40, 0)):
        k.cyl(30, 12, plastic((0.04, 0.042, 0.045)), edge=4)
        k.sphere(28, plastic((0.05, 0.052, 0.056)), (0, 0, 10), 0.3)
        lead(k, [(28, 0, 6), (70, -40, 6), (40, -70, 5), (-30, -60, 5)], 1.6, stop="coax", size=3)
    with k.at((150, -80, 0), rot=(0, 0, 10)):
        k.box((56, 40, 1.6), plastic((0.02, 0.10, 0.24)), (0, 0, 3), base=True)
        for x, y, _ in polar(4, 28, 35):
            k.plate([circle(3, 24, x, y)], 3.4, polished(), (0, 0, 1.7), bevel=0.2)
        k.box((17, 16, 2.6), polished(), (0, 0, 4.6), 0.3, base=True)
        k.image(labels.plate(["NM-8N", "GPS GLO", "CE 0682"], 14, 13), 14, 13, (0, 0, 7.2))
        sma(k, (-28, 0, 6), (90, 0, -90))
        k.box((4, 12, 4), rubber(), (25, 0, 4.6), base=True)
    with k.at((170, 60, 0), rot=(0, 0, -14)):
        retail(k, 170, 90, 130, (0, 0, 0), "SURVEY R10", ["GPS  GLO  GAL  BDS  L1/L2",
               "CE   FCC ID: 2AZZ-R10"], (20, 90, 140))  # fmt: skip
        k.anchor("civil-marks", (-10, -46, 28))
        k.box((172, 92, 3), painted(BLUE), (0, 0, 129), 0.5, base=True)
    k.text("R10", 12, plastic((0.4, 0.02, 0.02)), (46, -73.5, 148), FRONT, 0.3)
    scale(k)
