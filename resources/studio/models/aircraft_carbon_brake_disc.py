"""Carbon brake discs: flat black rings with slotted rims, steel clips, aviation tag and form."""

import math

from kit import labels
from kit.core import View, circle
from kit.materials import polished
from kit.packing import sheet
from kit.props import scale
from kit.stickers import slip
from kit.stuffs import graphite

VIEWS = {"hero": View(-24, 30), "closeup": View(-14, 28, at="slotted-rim", radius=90)}


def _outline(r, n, inner=False):
    """Rim of radius r with n square slots cut inwards (or inner keys cut outwards)."""
    out, depth = [], r * (0.09 if not inner else -0.12)
    for i in range(n):
        for f, d in ((0.0, 0), (0.2, 0), (0.4, 0), (0.6, 0), (0.6, 1), (0.8, 1), (1.0, 1)):
            a = 2 * math.pi * (i + f) / n
            s = r - depth * d
            out.append((s * math.cos(a), s * math.sin(a)))
    return out


def build(k):
    """Stack a stator on a rotor, lean a worn one; the release form lies in front."""
    dull, worn = (
        graphite((0.045, 0.045, 0.048), 0.0, 0.6),
        graphite((0.075, 0.076, 0.082), 0.0, 0.2),
    )
    clip = polished()
    for i, (slots, inner) in enumerate(((9, 0), (9, 1), (9, 0))):
        z = 14 + 29 * i
        rims = (
            [circle(190, 120), _outline(100, slots, inner=True)]
            if inner
            else [_outline(205, slots), circle(112, 96)]
        )
        k.plate(rims, 27, dull, (0, 0, z), bevel=1)
        k.plate([circle(180, 120), circle(116, 96)], 0.6, worn, (0, 0, z + 13.7), bevel=0.1)
        if not inner:
            for j in range(slots):
                a = 360 * (j + 0.6) / slots
                x, y = 196 * math.cos(math.radians(a)), 196 * math.sin(math.radians(a))
                k.box((22, 4, 29), clip, (x, y, z), 0.8, rot=(0, 0, a))
    with k.at((300, 120, 3), rot=(74, 0, -16)):
        k.plate([_outline(205, 9), circle(112, 96)], 27, dull, (0, 214, -14), bevel=1)
        k.plate([circle(180, 120), circle(116, 96)], 0.6, worn, (0, 214, 0), bevel=0.1)
    k.box((60, 120, 200), polished((0.4, 0.4, 0.4), 0.4), (285, 170, 100), 3)
    form = slip(
        "EASA FORM 1",
        ["Brake stator  P/N 2-1719-3", "S/N C40718   MIN THK 21.8 mm", "inspected / released"],
        1.2,
        "QA 14",
    )
    sheet(k, form, 190, 228, (260, -180, 0), -6)
    k.image(
        labels.line(
            "P/N 2-1719-3  S/N C40718  WEAR LIM 21.8", 150, 9, (60, 60, 62), (230, 230, 225)
        ),
        110,
        7,
        (-56, -190, 72),
        rot=(90, 0, -16),
        t=0.6,
    )
    k.anchor("slotted-rim", (-140, -148, 86))
    k.anchor("flat-ring", (0, -150, 87))
    k.anchor("aviation-tag", (260, -170, 1))
    scale(k)
