"""Controllable-pitch propeller: blades bolted to a thick bronze hub, oil pipes, black shaft."""

import itertools

from kit.core import FRONT, View, polar
from kit.materials import polished, turned, wood, wound_carbon
from kit.parts import bolt
from kit.props import scale
from kit.sea import BRONZE
from kit.works import badge

VIEWS = {"hero": View(-34, 18), "closeup": View(-30, 16, at="bolted-blades", radius=620)}
Z = 1750.0


def build(k):
    """Hub and blades facing front left on a cradle, composite shaft lying behind at the right."""
    bronze = polished(BRONZE, 0.2)
    with k.at((0, 0, Z), rot=FRONT):
        k.lathe(
            [(0, -420), (330, -420), (440, -260), (460, 120), (400, 300), (240, 430), (0, 480)],
            bronze,
            smooth=50,
        )
        for _, _, a in polar(4, 1, 45):
            with k.at(rot=(0, 0, a)), k.at((455, 0, -40), "X"):
                k.cyl(240, 50, bronze)
                for x, y, _ in polar(8, 195):
                    bolt(k, 34, (x, y, 50), socket=True)
                outline = [
                    (-90, 40),
                    (-260, 320),
                    (-330, 700),
                    (-220, 1050),
                    (0, 1150),
                    (260, 1000),
                    (380, 640),
                    (280, 300),
                    (90, 40),
                ]
                smooth = [
                    tuple(sum(c) / 2 for c in zip(p, q, strict=True))
                    for p, q in itertools.pairwise(outline)
                ]
                with k.at(rot=(90, 0, 32)):
                    k.plate([[outline[0], *smooth, outline[-1]]], 46, bronze, bevel=20)
        k.cyl(400, 60, turned(), (0, 0, -480))
        k.tube(230, 120, 900, polished((0.5,) * 3), (0, 0, -1380))
        for r in (50, 90):
            k.tube(r, r - 14, 260, polished((0.74, 0.4, 0.2)), (0, 0, -1620))
        for x, y, _ in polar(12, 350):
            bolt(k, 40, (x, y, -420))
    for x in (-420, 420):
        k.box((200, 1300, 300), wood(), (x, 500, 0), 6, base=True)
    k.box((1200, 260, Z - 620), wood(), (0, 850, 260), 6, base=True)
    k.box((700, 200, 200), wood(), (0, 850, Z - 370), 6, base=True)
    with k.at((1500, -300, 520), rot=(0, 90, 16)):
        k.cyl(260, 2600, wound_carbon(260, 22, 50))
        for z in (-140, 2600):
            k.cyl(300, 140, turned(), (0, 0, z))
            k.cyl(420, 60, turned(), (0, 0, z - 60 if z < 0 else z + 130))
            for x, y, _ in polar(12, 360):
                bolt(
                    k, 30, (x, y, z - 60 if z < 0 else z + 190), rot=(180, 0, 0) if z < 0 else None
                )
    for x in (1900, 3400):
        k.box((200, 700, 262), wood(), (x, -300 + (x - 1500) * 0.28, 0), 6, base=True)
    badge(k, "PROPELLA CP-95", ["9 500 kW  145 rpm", "CLASS APPROVED"], 300, (0, -484, Z + 30))
    k.anchor("bolted-blades", (-430, -100, Z + 430))
    k.anchor("hollow-shaft", (-233, 1000, Z + 20))
    k.anchor("black-shaft", (2300, -330, 600))
    k.anchor("class-stamp", (0, -490, Z + 60))
    scale(k)
