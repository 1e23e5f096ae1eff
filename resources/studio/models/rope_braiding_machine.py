"""Rope braiding machine: upright bobbins on a flat serpentine track, guide ring, take-up roll."""

import math

from kit.core import FRONT, View, circle, polar
from kit.materials import BLACK, cast, painted, plastic, polished
from kit.props import scale
from kit.works import badge, motor

VIEWS = {"hero": View(-24, 26), "closeup": View(-20, 34, at="flat-track", radius=420)}


def build(k):
    """Round table with sixteen bobbins, yarns to one point, cord up and over to a roll."""
    paint, yarn = painted((0.05, 0.19, 0.12), 0.42), plastic((0.55, 0.42, 0.12), 0.8)
    for x, y, _ in polar(3, 480, 30):
        k.box((130, 130, 620), paint, (x, y, 0), 16, base=True)
        k.box((200, 200, 40), paint, (x, y, 0), 6, base=True)
    k.cyl(680, 130, paint, (0, 0, 600))
    k.cyl(650, 24, cast((0.42, 0.41, 0.4)), (0, 0, 728))
    track = [
        (
            (430 + 110 * math.sin(8 * t)) * math.cos(t),
            (430 + 110 * math.sin(8 * t)) * math.sin(t),
            754,
        )
        for t in [math.tau * i / 320 for i in range(321)]
    ]
    k.sweep(track, 12, plastic((0.02,) * 3), bezier=False)
    track = [
        (
            (430 - 110 * math.sin(8 * t)) * math.cos(t),
            (430 - 110 * math.sin(8 * t)) * math.sin(t),
            754,
        )
        for t in [math.tau * i / 320 for i in range(321)]
    ]
    k.sweep(track, 12, plastic((0.02,) * 3), bezier=False)
    apex = (0, 0, 1500)
    for i, (x, y, _) in enumerate(polar(16, 1, 11)):
        r = 500 if i % 2 else 360
        color = yarn if i % 4 else plastic((0.04, 0.12, 0.35), 0.8)
        k.cyl(34, 40, polished(), (r * x, r * y, 750))
        k.cyl(12, 330, polished(), (r * x, r * y, 780), seg=24)
        k.cyl(52, 170, color, (r * x, r * y, 800))
        for z in (790, 966):
            k.cyl(58, 12, plastic((0.4, 0.03, 0.02)), (r * x, r * y, z))
        k.box((14, 14, 320), polished(), (r * x * 1.14, r * y * 1.14, 780), 3, base=True)
        k.sweep(
            [(r * x * 1.14, r * y * 1.14, 1095), (20 * x, 20 * y, 1490)], 4, color, bezier=False
        )
    k.torus(60, 12, polished(), apex)
    for x in (-1, 1):
        k.box((70, 70, 1400), paint, (x * 620, 330, 620), 6, base=True)
    k.box((1310, 80, 80), paint, (0, 330, 1980), 6)
    k.box((40, 400, 40), paint, (60, 150, 1500), 4)
    k.box((40, 40, 480), paint, (60, 330, 1500), 4, base=True)
    k.sweep([(0, 0, 1490), (0, 0, 1880)], 20, yarn, bezier=False)
    k.cyl(110, 90, polished((0.5,) * 3), (-45, 120, 1860), axis="X")
    k.box((60, 300, 60), paint, (0, 250, 1930), 4)
    k.sweep(
        [(0, 10, 1860), (0, 60, 1960), (0, 200, 1930), (350, 200, 1500), (620, -60, 1080)], 20, yarn
    )
    for y in (-300, 180):
        k.plate(
            [circle(270, 64), circle(40, 32)],
            22,
            painted((0.5, 0.36, 0.03)),
            (820, y, 860),
            rot=FRONT,
        )
    k.cyl(220, 470, yarn, (820, 175, 860), rot=FRONT)
    k.cyl(30, 640, polished(), (820, 250, 860), rot=FRONT)
    for y in (-340, 230):
        k.box((90, 50, 900), paint, (820, y, 0), base=True)
    motor(k, 110, 300, (-520, -120, 330), rot=(0, -90, 0), mat=painted((0.05, 0.13, 0.28)))
    k.box((200, 180, 260), paint, (-700, -120, 0), base=True)
    k.cyl(16, 20, plastic(BLACK), (-300, -636, 660), rot=FRONT)
    badge(k, "FLECHTMAX 16", ["16 CARRIERS", "1.5 kW"], 170, (-20, -684, 668))
    k.anchor("flat-track", (-200, -470, 880))
    k.anchor("take-up", (740, -330, 960))
    k.anchor("simple-drive", (-660, -225, 360))
    scale(k)
