"""Launcher fairing: half shell with honeycomb edge and rail, closed ogive and joint ring."""

import math

from kit import labels
from kit.core import FRONT, View, circle, polar
from kit.many import studs
from kit.materials import painted, plastic, turned
from kit.props import scale
from kit.surface import sheet

VIEWS = {"hero": View(-28, 16), "closeup": View(-26, 14, at="honeycomb-edge", radius=330)}
R, H = 620.0, 2300.0


def _radius(z):
    return R if z < 1100 else R * max(0.02, 1 - ((z - 1100) / 1230) ** 2.1)


def build(k):
    """Stand an open half and a closed nose on their rings."""
    white, alu, skin = (
        painted((0.64, 0.64, 0.63), 0.4),
        turned((0.66, 0.65, 0.63), 0.25),
        plastic((0.07, 0.072, 0.075), 0.35),
    )
    cork = plastic((0.36, 0.21, 0.10), 0.95)

    def half(u, v, grow=0.0):
        z, a = H * v, math.pi * u
        r = _radius(z) + grow
        return (r * math.cos(a), r * math.sin(a), z + 60)

    with k.at((-720, 0, 0)):
        sheet(k, lambda u, v: half(u, v, 0), 48, 48, white, 3)
        sheet(k, lambda u, v: half(u, v, -34), 48, 48, skin, 3)
        comb = plastic((0.50, 0.44, 0.30), 0.7)
        for s in (0, 1):
            path = [half(s, i / 48, 0) for i in range(49)]
            inner = [half(s, i / 48, -34) for i in range(49)]
            sheet(
                k,
                lambda u, v, a=path, b=inner: tuple(
                    c + (d - c) * v for c, d in zip(a[round(u * 48)], b[round(u * 48)], strict=True)
                ),
                48,
                1,
                comb,
                2,
            )
            spots = [(x, y - 2, z) for n in range(60) for x, y, z in [half(s, n / 61 + 0.004, -17)]]
            studs(
                k,
                [(x, z, 0) for x, _, z in spots],
                9,
                2.4,
                plastic((0.24, 0.20, 0.12)),
                (0, -1.6, 0),
                (90, 0, 0),
                seg=6,
            )
            rail = [half(s, i / 40, -70) for i in range(36)]
            k.sweep([(x, y + 16, z) for x, y, z in rail], 14, alu, bezier=False)
        for z in (60, 620, 1150):
            k.lathe(
                [(R + 12, 0), (R - 70, 0), (R - 70, 30), (R + 12, 30)],
                alu,
                (0, 0, z - 30 if z == 60 else z),
                arc=180,
                closed=True,
            ) if z == 60 else k.lathe(
                [(R - 36, 0), (R - 80, 0), (R - 80, 20), (R - 36, 20)],
                skin,
                (0, 0, z),
                arc=180,
                closed=True,
            )
        k.anchor("split-line", (R - 18, -4, 700))
        k.anchor("honeycomb-edge", (-R + 16, -5, 420))
    with k.at((760, 0, 0)):
        profile = [(R, 60), *[(_radius(z), z + 60) for z in range(0, 2301, 60)], (0, H + 64)]
        k.lathe(profile, white, smooth=60)
        k.lathe([(_radius(z) + 4, z + 60) for z in range(1500, 2301, 50)], cork, smooth=60)
        k.tube(R + 16, R - 60, 60, alu)
        for x, y, _ in polar(48, R + 14):
            k.cyl(
                9,
                6,
                plastic((0.02,) * 3),
                (x, y, 30),
                rot=(90, 0, 0) if abs(x) < 440 else (0, 90, 0),
                seg=12,
            )
        for s in (-1, 1):
            k.sweep(
                [(s * 10, -_radius(z) - 1, z + 60) for z in range(0, 2280, 60)],
                6,
                alu,
                bezier=False,
            )
        k.plate([circle(80)], 8, white, (300, -545, 500), rot=(90, 0, 29))
        k.image(
            labels.plate(["FAIRING HALF 02  P/N LF-417", "DO NOT PUSH"], 420, 110),
            420,
            110,
            (0, -624, 300),
            FRONT,
            2,
        )
        k.anchor("ogive", (-120, -_radius(1400) + 16, 1460))
        k.anchor("joint-ring", (-160, -R, 34))
        k.anchor("cork", (-60, -_radius(1800) - 2, 1860))
    scale(k)
