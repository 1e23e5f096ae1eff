"""Explosion test chamber: thick steel ball with a massive swung door and window ports."""

import math

from kit.core import View, polar
from kit.machinery import window
from kit.materials import cast, painted, plastic, polished, turned
from kit.parts import bolt
from kit.props import person
from kit.works import badge, pipe_flange

VIEWS = {"hero": View(26, 14), "closeup": View(20, 12, at="thick-wall", radius=650)}
R, Z = 1150.0, 1550.0


def _ball(k, paint):
    inner = R - 110
    cuts = [math.radians(a) for a in range(-90, 57, 3)]
    outer = [(R * math.cos(a), R * math.sin(a)) for a in cuts]
    back = [(inner * math.cos(a), inner * math.sin(a)) for a in reversed(cuts)]
    with k.at((0, 0, Z), rot=(90, 0, 0)):
        k.lathe(outer + back, paint, closed=True, smooth=60, seg=128)
        k.lathe(
            [(650, 870), (760, 870), (760, 1090), (560, 1090), (560, 870)], turned(), closed=True
        )
        for x, y, _ in polar(24, 660):
            bolt(k, 34, (x, y, 1090))


def _port(k, a, el, r, eye=True):
    with k.at((0, 0, Z), rot=(0, 0, a)), k.at(rot=(90 - el, 0, 0)), k.at((0, 0, R - 30)):
        if eye:
            window(k, r, rot=(0, 0, 0))
        else:
            pipe_flange(k, r, (0, 0, 0), h=120)


def build(k):
    """Stand the ball on a skirt, swing its door to the left."""
    paint, inside = painted((0.16, 0.26, 0.34), 0.4), cast((0.20, 0.18, 0.16), 0.7)
    _ball(k, paint)
    for x, y, _ in polar(4, 780, 45):
        k.box((220, 220, 900), paint, (x, y, 0), 10, base=True)
        k.box((360, 360, 40), paint, (x, y, 0), base=True)
    for a, el in ((62, 0), (-78, 0), (62, 34), (-76, 34)):
        _port(k, a, el, 150)
    for a in (-40, -20, 0, 20, 40):
        _port(k, a, 62, 60, eye=False)
    for i in range(6):
        _port(k, -62, -24 + 9 * i, 30, eye=False)
    hinge = (-1000, -1060, Z)
    k.box((140, 260, 1500), paint, (-1010, -860, Z - 750), 10, base=True)
    k.cyl(60, 1200, polished(), (hinge[0], hinge[1], Z - 600))
    with k.at(hinge, rot=(0, 0, -100)):
        k.box((620, 130, 260), paint, (280, 0, 0), 10)
        with k.at((1000, 0, 0), rot=(90, 0, 0)):
            k.cyl(760, 190, turned((0.5,) * 3), (0, 0, -200))
            k.lathe([(740, 0), (600, 120), (350, 200), (0, 230)], paint, smooth=60)
            k.cyl(540, 130, inside, (0, 0, -320))
            for x, y, _ in polar(24, 660):
                k.cyl(36, 8, plastic((0.03,) * 3), (x, y, -203), seg=20)
    badge(
        k,
        "DETONIK TC-5",
        ["RATED 5 kg TNT", "WALL 110 mm", "DESIGN 25 bar", "S/N 0117 2019"],
        380,
        (690, -900, 760),
        rot=(90, 0, 0),
    )
    k.box((440, 60, 360), paint, (690, -868, 760), 4)
    k.box((80, 300, 80), paint, (690, -720, 760), 4)
    k.anchor("measuring-ports", (1080, -575, Z + 10))
    k.anchor("massive-door", (-930, -2080, Z + 200))
    k.anchor("thick-wall", (520, -1092, Z - 420))
    k.lamp((0, -500, Z + 300), 500, 2.5, target=(0, 1, -0.3))
    person(k, (2500, 0, 0), -10)
