"""Laboratory and factory electronics: racks of units, instrument fronts, workplace, cryostat."""

import math

from kit import labels, screens
from kit.casing import bench, cabinet, dial, display, keys, knob, led, legend, push, rails, vents
from kit.core import FRONT, X, polar
from kit.materials import (
    COPPER,
    DARK,
    GOLD,
    LIGHT_GREY,
    NICKEL,
    WHITE,
    brushed,
    painted,
    plastic,
    polished,
)
from kit.parts import door, foot


def rack_tower(k, loc=(0, 0, 0), units=(4, 4, 6, 3, 8, 4, 6), color=DARK, shell=WHITE, h=1800.0):
    """Open 19-inch cabinet 600 by 700 filled with units; gives the middles of their fronts."""
    x, y, z = loc
    cabinet(k, 600, 700, h, loc, shell, open_front=True)
    spots = rails(k, units, 150, 40, (x, y - 325, z), color)
    for i, (sx, sy, sz) in enumerate(spots):
        vents(k, 14, 8, 30, 18, (sx - 90, sy - 0.3, sz - 8), FRONT)
        for j in range(3):
            led(k, (0.1, 0.8, 0.3), (sx + 130 + j * 24, sy, sz), FRONT, 4)
        if i % 2:
            knob(k, 14, (sx + 205, sy, sz))
    return spots


def meter_front(
    k, w, d, h, title, big, picture, body=LIGHT_GREY, face=(0.12, 0.125, 0.13), ink=None
):
    """Bench instrument with screen, keys and wheel: its right lower third is left for sockets.

    Gives the y of the front; title and the large words `big` run along its top.
    """
    y = bench(k, w, d, h, body=body, face=face, handle=None)
    ink = ink or ((0.8, 0.81, 0.82) if sum(face) < 0.9 else (0.05, 0.06, 0.08))
    sw, sh = w * 0.46, h * 0.56
    display(k, picture, sw, sh, (-w * 0.21, y, h * 0.5), rim=w * 0.012)
    legend(k, title, h * 0.038, (-w * 0.22, y, h * 0.9), FRONT, ink)
    legend(
        k,
        big,
        h * 0.05,
        (w * 0.26, y, h * 0.9),
        FRONT,
        (0.85, 0.6, 0.1) if sum(face) < 0.9 else ink,
    )
    key = plastic((0.32, 0.33, 0.34), 0.45)
    keys(k, 1, 6, 1, sh / 6, (w * 0.035, sh / 9, 3), (w * 0.065, y, h * 0.5), FRONT, key)
    keys(
        k, 4, 4, w * 0.045, h * 0.085, (w * 0.034, h * 0.055, 3), (w * 0.2, y, h * 0.63), FRONT, key
    )
    knob(k, h * 0.09, (w * 0.39, y, h * 0.66))
    dial(k, h * 0.09, (w * 0.39, y, h * 0.66), ink=ink, n=9)
    push(k, w * 0.04, h * 0.06, (-w * 0.43, y, h * 0.13), color=(0.15, 0.4, 0.2))
    return y


def workplace(k, loc, picture, turn=0.0, s=1.0):
    """Monitor on a foot and a keyboard before it; loc is the middle of the foot."""
    grey = plastic((0.09, 0.095, 0.1), 0.4)
    with k.at(loc, rot=(0, 0, turn)):
        k.box((230 * s, 170 * s, 12), grey, (0, 0, 0), 4, base=True)
        k.box((50 * s, 30, 200 * s), grey, (0, 20, 8), 4, base=True)
        k.box((520 * s, 34, 320 * s), grey, (0, 0, 330 * s), 8)
        display(k, picture, 480 * s, 280 * s, (0, -18, 330 * s), rim=10)
        k.box((420 * s, 140 * s, 18), grey, (0, -230 * s, 0), 4, base=True)
        keys(
            k,
            15,
            5,
            27 * s,
            25 * s,
            (22 * s, 20 * s, 4),
            (0, -230 * s, 18),
            (0, 0, 0),
            plastic((0.3, 0.31, 0.32)),
        )


def clean_cabinet(k, w, d, h, name, loc=(0, 0, 0), color=WHITE, doors=2, band=(0.06, 0.2, 0.4)):
    """Factory cabinet on feet: doors, coloured name band, lamp tower; front at y = -d/2."""
    shell = painted(color, 0.4)
    with k.at(loc):
        for x in (-1, 1):
            for y in (-1, 1):
                foot(k, 50, 80, (x * (w / 2 - 90), y * (d / 2 - 90), 0))
        k.box((w, d, h - 70), shell, (0, 0, 70), 14, base=True)
        dw = w / max(doors, 1)
        for i in range(doors):
            door(k, dw - 60, h * 0.66, 24, shell, (-w / 2 + dw * (i + 0.5), -d / 2 - 2, h * 0.44))
        k.box((w + 4, 6, h * 0.09), painted(band, 0.35), (0, -d / 2 - 2, h * 0.88), 2)
        legend(k, name, h * 0.04, (0, -d / 2 - 6, h * 0.88), FRONT, (0.85, 0.86, 0.88))
        for i, tone in enumerate(((0.02, 0.5, 0.1), (0.7, 0.4, 0.02), (0.6, 0.02, 0.02))):
            k.cyl(24, 60, plastic(tone, 0.2), (w / 2 - 70, -d / 2 + 80, h + i * 60))


def gold_tower(k, top, tiers, lines=12, loc=(0, 0, 0)):
    """Hanging stack of gilt plates; tiers are (height, radius) from the top, rods reach `top`."""
    gold = polished((0.86, 0.6, 0.22), 0.14)
    with k.at(loc):
        up = top
        for i, (z, r) in enumerate(tiers):
            k.cyl(r, r * 0.05, gold, (0, 0, z))
            for x, y, _ in polar(3, r * 0.86, 30):
                k.cyl(r * 0.03, up - z, gold, (x, y, z), seg=20)
            for x, y, _ in polar(14, r * 0.93):
                k.cyl(r * 0.026, r * 0.03, polished(), (x, y, z + r * 0.05), seg=12)
            for t in range(lines if i else 0):
                a = math.radians(215 + 110 * t / max(lines - 1, 1))
                x, y = r * 0.7 * math.cos(a), r * 0.7 * math.sin(a)
                path = [(x, y, z + 4), (x * 1.16, y * 1.16, (z + up) / 2), (x * 1.1, y * 1.1, up)]
                k.sweep(path, r * 0.009, polished(NICKEL if t % 3 else COPPER, 0.2))
            if i:
                k.cyl(r * 0.2, up - z, polished((0.7, 0.7, 0.7)), (0, r * 0.3, z), seg=32)
            up = z


def compressor(k, w, d, h, loc=(0, 0, 0), words="HELIUM COMPRESSOR"):
    """Helium compressor: cabinet with louvres and two hose couplings low in front at x = -+60."""
    with k.at(loc):
        k.box((w, d, h), painted(LIGHT_GREY, 0.4), (0, 0, 0), 8, base=True)
        vents(k, 10, w * 0.7, 8, h * 0.045, (0, -d / 2, h * 0.62), FRONT, upright=False)
        legend(k, words, w * 0.04, (0, -d / 2, h * 0.93), FRONT, (0.1, 0.2, 0.4))
        for x, word in ((-60, "SUPPLY"), (60, "RETURN")):
            k.cyl(22, 50, polished(GOLD, 0.25), (x, -d / 2, h * 0.16), rot=FRONT, seg=40)
            legend(k, word, 14, (x, -d / 2, h * 0.28), FRONT, (0.1, 0.1, 0.1))


def cold_head(k, r, loc=(0, 0, 0), motor=True):
    """Cold head seen from outside: flange, body, drive (or a bare pulse tube column), couplings."""
    with k.at(loc):
        k.cyl(r * 1.3, r * 0.2, brushed((0.6, 0.6, 0.6)))
        k.cyl(r, r * 1.2, painted(WHITE, 0.35), (0, 0, r * 0.2))
        if motor:
            k.box(
                (r * 1.5, r * 1.3, r * 1.1), painted((0.08, 0.09, 0.1)), (0, 0, r * 1.95), r * 0.1
            )
            k.cyl(r * 0.5, r * 0.9, painted((0.08, 0.09, 0.1)), (r * 0.7, 0, r * 2), X)
        else:
            for x in (-0.4, 0.4):
                k.cyl(r * 0.34, r * 1.5, brushed((0.6, 0.6, 0.6), "Z"), (x * r, 0, r * 1.4))
        for x in (-0.45, 0.45):
            k.cyl(r * 0.2, r * 0.5, polished(GOLD, 0.25), (x * r, -r * 0.9, r * 0.75), rot=FRONT)


def plate_on(k, lines, w, h, loc, rot=FRONT, head=None, paper=labels.ETCHED):
    """Type plate on a face."""
    k.image(labels.plate(lines, w, h, head, paper=paper), w, h, loc, rot=rot, t=max(0.3, w * 0.008))


def code_on(k, lines, w, h, loc, rot=FRONT):
    """Bar code sticker on a face."""
    k.image(screens.barcode(lines, w, h), w, h, loc, rot=rot, t=max(0.2, w * 0.004))
