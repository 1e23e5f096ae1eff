"""Synthetic aperture radar: pod with a flat side window, electronics box, panel antenna."""

from kit import labels, sockets
from kit.aero import lug, ring
from kit.core import FRONT, View, X, rounded
from kit.many import studs
from kit.materials import STEEL, anodised, brushed, painted, plastic, polished, rubber
from kit.optics import array_antenna
from kit.papers import sheet
from kit.props import scale

VIEWS = {"hero": View(-24, 22), "closeup": View(-12, 14, at="side-antenna", radius=330)}


def build(k):
    """Pod on two cradles, electronics and a small panel set before it, data sheet beside."""
    white, z, r = painted((0.60, 0.62, 0.63), 0.4), 420, 190
    with k.at((-1000, 0, z), X):
        nose = [(0, 0), (60, 30), (120, 110), (165, 240), (r, 420)]
        tail = [(r, 1500), (170, 1750), (110, 2000), (60, 2080), (0, 2090)]
        k.lathe([*nose, *tail], white, smooth=50)
    for x in (-590, 560):
        ring(k, r, 16, brushed(STEEL, "X"), (x, 0, z))
    k.plate([rounded(980, 250, 40)], 60, plastic((0.36, 0.34, 0.28), 0.45), (-30, -166, z),
            rot=FRONT, bevel=6)  # fmt: skip
    rim = [(x, y, 0) for x in range(-460, 461, 92) for y in (-112, 112)]
    studs(k, rim, 6, 3, polished(), (-30, -196, z), FRONT, 14)
    k.plate([rounded(1010, 280, 46), rounded(900, 190, 30)], 10, white, (-30, -192, z), rot=FRONT)
    for x in (-200, 200):
        lug(k, 60, 70, 24, brushed(STEEL, "X"), (x, 0, z + r - 4))
        k.box((140, 60, 12), white, (x, 0, z + r - 2), 3)
    k.image(labels.plate(["SIDE-LOOKING RADAR POD", "X BAND   28 V DC", "S/N 014"], 230, 80),
            230, 80, (660, -183, z + 30), rot=(82, 0, 5))  # fmt: skip
    for x in (-480, 480):
        k.box((120, 520, 60), painted((0.1, 0.16, 0.26)), (x, 0, 0), 4, base=True)
        k.box((100, 260, 190), painted((0.1, 0.16, 0.26)), (x, 0, 50), 4, base=True)
        k.tube(r + 22, r + 2, 90, rubber((0.05,) * 3), (x - 45, 0, z), X)
    with k.at((-420, -480, 0)):
        grey = anodised((0.10, 0.11, 0.12), 0.4)
        k.box((340, 260, 150), grey, (0, 0, 0), 3, base=True)
        for i in range(11):
            k.box((330, 5, 22), grey, (0, -110 + i * 22, 150), 0.5, base=True)
        for x, n, name in ((-115, 6, "28 V"), (-40, 22, "INS / GNSS"), (45, 12, "ETHERNET")):
            sockets.mil_round(k, 17, (x, -130, 90), pins=n)
            k.text(name, 10, plastic((0.7,) * 3), (x, -130.4, 52), rot=FRONT)
        for x in (110, 142):
            sockets.sma(k, (x, -130, 90), s=1.5)
        k.image(labels.plate(["SAR PROCESSOR", "RES. 0.3 m"], 100, 28), 100, 28, (-90, -130.2, 24),
                rot=FRONT, t=0.4)  # fmt: skip
        k.anchor("nav-plug", (-40, -150, 92))
    with k.at((60, -470, 0)):
        k.box((260, 140, 26), painted((0.3,) * 3), (0, 40, 0), 3, base=True)
        with k.at((0, 20, 130), rot=(72, 0, 0)):
            array_antenna(k, 360, 200, 18, 8, 24, rot=(0, 0, 0))
            k.box((60, 60, 90), painted((0.3,) * 3), (0, -60, -40), 3)
    sheet(k, "MINI SAR  DATA SHEET", ["STRIP MODE RESOLUTION 1 m", "SPOT MODE RESOLUTION 0.3 m",
                                      "KU BAND, RANGE 12 km", "NEEDS INS / GNSS INPUT"], 210, 297,
          (420, -480, 0), 8)  # fmt: skip
    k.anchor("side-antenna", (-100, -198, z))
    k.anchor("resolution-mark", (400, -470, 1))
    scale(k)
