"""Multipoint initiation sheet: amber film, regular field of points, equal tracks, one input."""

from kit.casing import TOP
from kit.core import View
from kit.electro import plate_on
from kit.labels import font
from kit.many import studs
from kit.materials import COPPER, GOLD, plastic, polished
from kit.papers import carton
from kit.parts import bolt
from kit.props import scale
from kit.sockets import lead, n_type
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-24, 40), "closeup": View(-14, 44, at="point-field", radius=70)}
N, STEP = 8, 30


def _tracks():
    """Amber film with copper tracks that branch in equal lengths to 64 points."""
    image = Image.new("RGB", (1200, 1200), (190, 120, 40))
    draw, ink = ImageDraw.Draw(image), (120, 62, 30)

    def branch(x, y, half, flat, width):
        ends = [(x - half, y), (x + half, y)] if flat else [(x, y - half), (x, y + half)]
        draw.line([*ends[0], *ends[1]], fill=ink, width=width)
        for ex, ey in ends:
            if not (half < 80 and not flat):
                branch(ex, ey, half if flat else half / 2, not flat, max(8, width - 4))

    branch(600, 600, 288, flat=True, width=26)
    draw.line((600, 600, 600, 1200), fill=ink, width=34)
    draw.text(
        (200, 1160),
        "P/N 5510-64   64 POINTS   INERT",
        font=font(30),
        fill=(50, 30, 10),
        anchor="lm",
    )
    return image


def build(k):
    """Sheet 250 square on a plate, cable at its front edge, marked carton behind."""
    k.box((266, 266, 8), plastic((0.6, 0.6, 0.58), 0.4), (0, 0, 0), 1.5, base=True)
    k.image(_tracks(), 250, 250, (0, 0, 7.6), t=0.8, rough=0.25)
    at = [(i - (N - 1) / 2) * STEP for i in range(N)]
    points = [(x, y, 8.2) for x in at for y in at]
    studs(k, points, 5, 2.4, polished(GOLD, 0.25), seg=24)
    studs(k, [(x, y, 10.6) for x, y, _ in points], 2, 0.5, plastic((0.1, 0.05, 0.03)), seg=16)
    k.anchor("point-field", (-15, 15, 11))
    k.anchor("equal-tracks", (0, -30, 8.6))
    k.box((54, 30, 22), polished((0.4, 0.41, 0.42), 0.3), (0, -138, 0), 1.5, base=True)
    k.box((40, 30, 1), polished(COPPER, 0.22), (0, -116, 8.6), 0.2)
    n_type(k, (0, -153, 12), s=0.8)
    k.anchor("single-input", (0, -150, 22.5))
    lead(k, [(0, -170, 12), (10, -200, 9), (90, -220, 9), (170, -190, 9)], 5, start="coax", size=7)
    for x in (-125, 125):
        for y in (-125, 125):
            bolt(k, 4, (x, y, 8), socket=True)
    carton(
        k,
        240,
        110,
        110,
        (20, 240, 0),
        ["INITIATION SYSTEM", "64 POINTS  1.4S  UN 0500"],
        "EXPLOSIVE 1.4",
        bar=(200, 90, 10),
    )
    plate_on(k, ["LOT 07"], 26, 8, (100, -120, 8.4), TOP)
    scale(k)
