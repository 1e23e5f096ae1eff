"""Things of biological plants and laboratories: vials, tanks, steam lines, glove boxes (mm)."""

import math

from PIL import Image, ImageDraw

from kit import labels
from kit.core import FRONT, X, polar, rounded
from kit.materials import (
    BLACK,
    STEEL,
    brushed,
    glass,
    plastic,
    polished,
    rubber,
    turned,
)
from kit.parts import bolt

BRIGHT = (0.6, 0.6, 0.61)


def clear():
    """Thin clear plastic that stays bright."""
    return glass((0.96, 0.98, 0.98), 0.02)


def vial(k, r, h, loc=(0, 0, 0), cap=(0.05, 0.16, 0.4), fill=None, label=None, crimp=True):
    """Glass vial with a crimped or screw cap, its contents and a wrapped label."""
    with k.at(loc):
        body = [(0, 0), (r, 0), (r, h * 0.66), (r * 0.6, h * 0.76), (r * 0.6, h * 0.86)]
        k.lathe(body, clear(), smooth=50)
        if fill:
            k.cyl(r * 0.92, h * 0.28, plastic(fill, 0.6), (0, 0, h * 0.02))
        rim = polished((0.62,) * 3, 0.25) if crimp else plastic(cap, 0.45)
        k.cyl(r * 0.78, h * 0.16, rim, (0, 0, h * 0.84))
        if crimp:
            k.cyl(r * 0.66, h * 0.05, plastic(cap, 0.4), (0, 0, h * 0.985))
        if label:
            k.wrap(label, r * 1.02, h * 0.4, 190, (0, 0, h * 0.42), facing=-95)


def tube(k, r, h, loc=(0, 0, 0), cap=(0.5, 0.04, 0.03), label=None, fill=None):
    """Screw-cap plastic tube of a laboratory standing on its skirt."""
    with k.at(loc):
        k.cyl(r, h * 0.74, plastic((0.62, 0.66, 0.68), 0.25))
        if fill:
            k.cyl(r * 1.01, h * 0.2, plastic(fill, 0.3), (0, 0, h * 0.04))
        k.cyl(r * 1.12, h * 0.26, plastic(cap, 0.45), (0, 0, h * 0.72))
        for i in range(16):
            with k.at(rot=(0, 0, 22.5 * i)):
                k.box((r * 0.1, r * 0.16, h * 0.2), plastic(cap, 0.45), (r * 1.12, 0, h * 0.84))
        if label:
            k.wrap(label, r * 1.03, h * 0.5, 200, (0, 0, h * 0.4), facing=-95)


def tank(k, r, h, loc=(0, 0, 0), cone=0.0, legs=3, low=300.0, mat=None):
    """Upright polished tank: dished top, dished or conical foot, legs; low is its underside."""
    mat = mat or polished(BRIGHT, 0.16)
    with k.at(loc):
        foot = [(r * 0.12, -cone), (r, 0)] if cone else [(0, -r * 0.3), (r * 0.6, -r * 0.2), (r, 0)]
        top = [(r, h), (r * 0.9, h + r * 0.16), (r * 0.5, h + r * 0.28), (0, h + r * 0.32)]
        z = low + (cone or r * 0.3)
        k.lathe([*foot, *top], mat, (0, 0, z), smooth=40)
        for t in (0.06, 0.94):
            k.torus(r, r * 0.02, mat, (0, 0, z + h * t))
        for x, y, _ in polar(legs, r * 0.86, 30):
            k.cyl(r * 0.07, z + h * 0.1, mat, (x, y, 0))
            k.cyl(r * 0.12, r * 0.06, mat, (x, y, 0))
        return z


def clamp(k, r, loc, axis="Z", rot=None, h=None):
    """Sanitary clamp joint on a stub that stands out at loc."""
    h = h or r * 1.6
    with k.at(loc, axis, rot):
        k.cyl(r, h, polished(BRIGHT, 0.12))
        k.lathe([(r * 1.2, 0), (r * 1.5, r * 0.2), (r * 1.5, r * 0.4), (r * 1.2, r * 0.6)],
                polished(BRIGHT, 0.2), (0, 0, h * 0.7))  # fmt: skip
        k.box((r * 0.5, r * 0.4, r * 0.7), polished(), (r * 1.6, 0, h * 0.7 + r * 0.3))


def steam(k, points, r=18.0, valve=None):
    """Bright steam line with a hand valve (red knob) at `valve`."""
    k.pipe(points, r, polished((0.58,) * 3, 0.15))
    if valve:
        k.sphere(r * 1.9, polished(BRIGHT), valve)
        k.cyl(r * 0.5, r * 3, polished(), valve, rot=FRONT)
        x, y, z = valve
        k.cyl(r * 2, r * 1.2, plastic((0.5, 0.03, 0.02), 0.4), (x, y - r * 3, z), rot=FRONT)


def filter_housing(k, r, h, loc):
    """Sterile gas filter: upright polished dome with clamp band and drain."""
    with k.at(loc):
        dome = [(0, 0), (r * 0.8, r * 0.2), (r, r * 0.4), (r, h * 0.8), (r * 0.7, h * 0.94), (0, h)]
        k.lathe(dome, polished(BRIGHT, 0.14), smooth=50)
        k.tube(r * 1.2, r * 0.98, r * 0.3, polished(BRIGHT, 0.25), (0, 0, r * 0.5))
        k.cyl(r * 0.2, r * 0.7, polished(), (0, 0, -r * 0.65))


def glove_port(k, r, loc, rot=FRONT, color=(0.03, 0.03, 0.032), out=170.0):
    """Round glove port on a face with its glove hanging outwards."""
    with k.at(loc, rot=rot):
        k.tube(r * 1.2, r * 0.96, r * 0.4, turned(STEEL, 0.3))
        k.torus(r * 1.08, r * 0.09, rubber(color), (0, 0, r * 0.4))
        k.lathe([(r, r * 0.3), (r * 0.9, r * 0.7), (0, r * 0.8)], rubber(color), smooth=60)
        points = [((0, 0, r * 0.5), (0, -r * 0.5, out * 0.7), r * 0.7, r * 0.42)]
        points += [((0, -r * 0.5, out * 0.7), (0, -r * 1.1, out * 0.8), r * 0.42, r * 0.36)]
        for i in range(4):
            tip = ((i - 1.5) * r * 0.26, -r * 1.7, out * 0.8)
            points.append(((0, -r * 1.05, out * 0.8), tip, r * 0.18, r * 0.12))
        k.blob(points, rubber(color), r * 0.09)


def sloped_box(k, w, d, h, loc=(0, 0, 0), mat=None, pane=0.62):
    """Cabinet on loc whose front leans back, with a dark sloping window (share of the height).

    Gives the lean in degrees; a face point is (x, -d / 2 + (z / h) * lean_depth, z).
    """
    mat, lean = mat or brushed(STEEL, "X", 0.3, 3), d * 0.3
    side = [(-d / 2, 0), (d / 2, 0), (d / 2, h), (-d / 2 + lean, h)]
    angle = math.degrees(math.atan2(lean, h))
    with k.at(loc):
        with k.at(rot=(90, 0, 90)):
            k.plate([side], w, mat, bevel=4)
        z = h * 0.55
        y = -d / 2 + lean * z / h
        with k.at((0, y, z), rot=(90 - angle, 0, 0)):
            k.plate([rounded(w * 0.9, h * pane, 30), rounded(w * 0.85, h * (pane - 0.08), 24)], 14,
                    rubber((0.05,) * 3), (0, 0, 4))  # fmt: skip
            k.box((w * 0.86, h * (pane - 0.06), 4), plastic((0.20, 0.27, 0.30), 0.05), (0, 0, 2))
    return angle


def petri(k, r, loc, growth=(0.5, 0.3, 0.06), agar=(0.6, 0.55, 0.38), words=None, tape=True):
    """Petri dish with agar, colonies, tape round the rim and a hand-written lid."""
    with k.at(loc):
        k.cyl(r, 13, plastic((0.66, 0.68, 0.68), 0.1))
        k.cyl(r * 0.94, 1, plastic(agar, 0.3), (0, 0, 12.6))
        for i in range(9):
            a, q = 2.4 * i, r * 0.24 * math.sqrt(i)
            k.sphere(r * (0.1 + 0.02 * (i % 3)), plastic(growth, 0.8),
                     (q * math.cos(a), q * math.sin(a), 13.6), 0.25)  # fmt: skip
        if tape:
            k.tube(r * 1.015, r * 0.99, 7, plastic((0.7, 0.68, 0.6), 0.6), (0, 0, 4))
        if words:
            k.image(labels.plate(words, 60, 22, paper=(240, 238, 225)), r * 1.3, r * 0.5,
                    (0, -r * 0.42, 13.8), t=0.2)  # fmt: skip


def foam_box(k, w, d, h, loc=(0, 0, 0), wall=28.0, lid=True, color=(0.70, 0.71, 0.70)):
    """Open foam cold box with its lid leaning behind it; the floor inside lies at `wall`."""
    foam = plastic(color, 0.9)
    with k.at(loc):
        k.plate([rounded(w, d, 10)], wall, foam, (0, 0, wall / 2), bevel=1)
        k.plate([rounded(w, d, 10), rounded(w - 2 * wall, d - 2 * wall, 8)], h, foam, (0, 0, h / 2),
                bevel=1)  # fmt: skip
        if lid:
            with k.at((0, d / 2 + wall * 0.9, 2), rot=(78, 0, 0)):
                k.plate([rounded(w, d, 10)], wall, foam, (0, d / 2, 0), bevel=1)
                k.plate([rounded(w - 2.1 * wall, d - 2.1 * wall, 8)], wall * 0.8, foam,
                        (0, d / 2, wall * 0.7), bevel=1)  # fmt: skip


def diamond_label(k, w, words, number, loc, rot=FRONT, color=(250, 250, 248)):
    """Class diamond sticker with a sign line and a class number."""
    size = 700
    image = Image.new("RGB", (size, size), (196, 160, 118))
    draw = ImageDraw.Draw(image)
    draw.polygon(
        [(350, 8), (692, 350), (350, 692), (8, 350)], fill=color, outline=(0, 0, 0), width=9
    )
    for i in range(3):
        a = math.radians(90 + 120 * i)
        x, y = 350 + 62 * math.cos(a), 230 - 62 * math.sin(a)
        draw.ellipse((x - 78, y - 78, x + 78, y + 78), outline=(0, 0, 0), width=20)
    draw.text((350, 430), words, font=labels.fitted(words, 60, 420), fill=(0, 0, 0), anchor="mm")
    draw.text((350, 600), number, font=labels.font(90), fill=(0, 0, 0), anchor="mm")
    k.image(image, w, w, loc, rot=rot, t=0.4)


def manway(k, r, loc, rot=FRONT):
    """Round hinged manway door on a face with one handle."""
    with k.at(loc, rot=rot):
        k.tube(r * 1.12, r * 0.9, r * 0.3, polished(BRIGHT, 0.2))
        k.lathe(
            [(r, 0), (r * 0.8, r * 0.12), (0, r * 0.16)], polished(BRIGHT, 0.2), (0, 0, r * 0.28)
        )
        k.box((r * 2.3, r * 0.2, r * 0.12), polished(), (0, 0, r * 0.46))
        k.cyl(r * 0.12, r * 0.4, polished(), (0, 0, r * 0.4))
        for s in (-1, 1):
            k.cyl(r * 0.08, r * 0.6, plastic(BLACK, 0.4), (s * r * 0.3, 0, r * 0.75), axis=X)
        bolt(k, r * 0.1, (0, 0, r * 0.8))
