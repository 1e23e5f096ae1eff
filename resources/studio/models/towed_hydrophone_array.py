"""Towed hydrophone array: yellow hose on a winch drum, clear section with sensors, coupling."""

import math

from kit.aero import ring
from kit.core import View, X, Y, circle, polar
from kit.materials import STEEL, painted, plastic, polished, turned
from kit.papers import tag
from kit.plant import motor
from kit.props import scale
from kit.space import dark
from kit.stuffs import clear

VIEWS = {"hero": View(-26, 20), "closeup": View(-8, 30, at="metal-coupling", radius=260)}
YELLOW_SKIN = (0.72, 0.46, 0.02)


def build(k):
    """Winch along X, its hose led down to the floor; the end section lies in front."""
    frame, skin = painted((0.10, 0.20, 0.34), 0.45), plastic(YELLOW_SKIN, 0.35)
    z, half = 1250, 950
    for s in (-1, 1):
        k.plate([circle(1000, 96), circle(90, 40), *[circle(150, 40, x, y) for x, y, _ in
                                                     polar(6, 340)]], 40, frame,
                (s * half, 0, z), X, bevel=6)  # fmt: skip
        ring(k, 1000, 60, frame, (s * half - 30, 0, z), proud=14)
        for y in (-1, 1):
            k.box((120, 140, 1400), frame, (s * (half + 130), y * 420, 0), 6, base=True,
                  rot=(y * 17, 0, 0))  # fmt: skip
        k.box((160, 1300, 120), frame, (s * (half + 130), 0, 60), 6)
        k.box((200, 320, 320), frame, (s * (half + 130), 0, z), 10)
        k.cyl(130, 120, turned(STEEL), (s * (half + 130) - 60, 0, z), X)
    for y in (-560, 560):
        k.box((2 * half + 260, 120, 120), frame, (0, y, 60), 6)
    k.cyl(420, 2 * half, painted((0.3, 0.31, 0.32)), (-half, 0, z), X)
    turns = [(724 + 46 * abs(math.sin(math.pi * i / 10)), 22 + 7 * i) for i in range(266)]
    k.lathe([(420, 20), *turns, (420, 1880)], skin, (-half, 0, z), X, smooth=70)
    motor(k, 170, 480, painted((0.15, 0.3, 0.15)), (half + 250, 0, z), (0, 90, 0))
    k.cyl(60, 60, turned(STEEL), (half + 200, 0, z), X)
    k.sweep([(250, -735, z), (250, -780, 700), (240, -1000, 180), (60, -1250, 40),
             (-500, -1420, 36), (-1000, -1350, 36), (-1150, -1120, 36),
             (-860, -1000, 36), (-650, -1150, 36), (-640, -1500, 36), (-500, -1760, 36),
             (-250, -1800, 36), (-120, -1800, 36)], 34,
            skin)  # fmt: skip
    with k.at((-120, -1800, 36), X):
        steel = turned((0.6, 0.59, 0.56), 0.22)
        k.cyl(37, 60, steel)
        k.cyl(46, 60, steel, (0, 0, 60))
        k.helix(46, 1.6, 5, 8, steel, (0, 0, 66))
        k.cyl(40, 90, steel, (0, 0, 120))
        k.cyl(31, 8, dark(), (0, 0, 206))
        for x, y, _ in [*polar(14, 24), *polar(7, 12)]:
            k.cyl(2.4, 16, polished((0.8, 0.6, 0.25)), (x, y, 206), seg=10)
        k.text("SEC 07", 11, plastic((0.04,) * 3), (-18, -36, 160), rot=(90, 0, 0))
    with k.at((220, -1800, 38), X):
        k.cyl(40, 90, turned((0.6, 0.59, 0.56), 0.22))
        k.tube(47, 34, 50, turned((0.6, 0.59, 0.56), 0.22), (0, 0, -40))
        k.tube(34, 31, 1500, clear((0.93, 0.92, 0.80)), (0, 0, 90))
        k.cyl(40, 90, turned((0.6, 0.59, 0.56), 0.22), (0, 0, 1590))
        for i in range(6):
            k.cyl(20, 80, painted((0.55, 0.56, 0.56)), (0, 0, 220 + i * 250), seg=40)
            k.cyl(27, 14, plastic((0.7, 0.3, 0.02)), (0, 0, 210 + i * 250), seg=40)
            k.cyl(27, 14, plastic((0.7, 0.3, 0.02)), (0, 0, 296 + i * 250), seg=40)
        for x, y in ((14, -16), (-4, -24), (16, 10)):
            k.cyl(3, 1500, plastic(((0.5, 0.05, 0.03), (0.05, 0.1, 0.4), (0.6,) * 3)[x % 3]),
                  (x, y, 90), seg=12)  # fmt: skip
    tag(k, ["SECTION 07   LENGTH 150 m", "GROUP INTERVAL 12.5 m", "12 CH  DEPTH 350 m  OD 68 mm"],
        420, 200, (420, -2060, 0), 6, "TOWED ARRAY")  # fmt: skip
    k.cyl(30, 2600, turned(STEEL), (-1300, -640, 420), X)
    for x in (-1090, 1090):
        k.box((90, 90, 420), frame, (x, -640, 0), 4, base=True)
    k.cyl(90, 70, dark(), (250, -640, 420), axis=Y)
    k.anchor("metal-coupling", (-30, -1848, 50))
    k.anchor("hose-skin", (900, -1834, 50))
    k.anchor("winch-drum", (-300, -745, z + 200))
    k.anchor("section-tag", (440, -2060, 1))
    scale(k)
