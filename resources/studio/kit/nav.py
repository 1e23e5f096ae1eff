"""Drawings and marks of navigation things: dials, arrows of axes, O-ring ports (millimetres)."""

import itertools
import math

from PIL import Image, ImageDraw

from kit import labels
from kit.core import FRONT, circle
from kit.materials import enamel, plastic, polished, rubber


def horizon(px=700):
    """Draw an attitude indicator: blue over brown, pitch lines, a small aeroplane."""
    image = Image.new("RGB", (px, px), (18, 18, 20))
    draw, c = ImageDraw.Draw(image), px / 2
    box = (px * 0.06, px * 0.06, px * 0.94, px * 0.94)
    draw.pieslice(box, 174, 354, fill=(40, 110, 190))
    draw.pieslice(box, -6, 174, fill=(110, 66, 28))
    draw.line((px * 0.07, c + px * 0.045, px * 0.93, c - px * 0.045), fill="white", width=8)
    for step, wide in ((-2, 0.16), (-1, 0.09), (1, 0.09), (2, 0.16)):
        y = c + step * px * 0.1
        draw.line(
            (c - wide * px, y + wide * 70, c + wide * px, y - wide * 70), fill="white", width=5
        )
    for i in range(-6, 7):
        a, inner = math.radians(-90 + i * 10), px * (0.36 if i % 3 == 0 else 0.39)
        ends = [(c + r * math.cos(a), c + r * math.sin(a)) for r in (inner, px * 0.43)]
        draw.line(ends, fill="white", width=6)
    draw.line((c - px * 0.3, c, c - px * 0.1, c), fill=(240, 150, 20), width=14)
    draw.line((c + px * 0.1, c, c + px * 0.3, c), fill=(240, 150, 20), width=14)
    draw.ellipse((c - 14, c - 14, c + 14, c + 14), fill=(240, 150, 20))
    draw.polygon([(c, px * 0.16), (c - 22, px * 0.22), (c + 22, px * 0.22)], fill=(240, 150, 20))
    return image


def rose(px=700, paper=(16, 16, 18), ink=(240, 240, 236)):
    """Draw a compass card."""
    image = Image.new("RGB", (px, px), paper)
    draw, c = ImageDraw.Draw(image), px / 2
    for i in range(72):
        a, r = math.radians(i * 5), px * (0.4 if i % 2 else 0.37)
        ends = [(c + q * math.sin(a), c - q * math.cos(a)) for q in (r, px * 0.46)]
        draw.line(ends, fill=ink, width=4 if i % 2 else 7)
    for i, words in enumerate(("N", "3", "6", "E", "12", "15", "S", "21", "24", "W", "30", "33")):
        a = math.radians(i * 30)
        place = (c + px * 0.3 * math.sin(a), c - px * 0.3 * math.cos(a))
        face, fill = labels.font(px * (0.09 if i % 3 == 0 else 0.06)), ink
        draw.text(place, words, font=face, fill=(210, 60, 40) if i == 0 else fill, anchor="mm")
    return image


def arrow(k, length, loc=(0, 0, 0), rot=None, mat=None, word=""):
    """Printed straight arrow along X on a face from loc, with a letter at its head."""
    mat, w = mat or plastic((0.03, 0.03, 0.03), 0.5), length * 0.05
    shape = [(0, -w), (length * 0.7, -w), (length * 0.7, -w * 3), (length, 0),
             (length * 0.7, w * 3), (length * 0.7, w), (0, w)]  # fmt: skip
    with k.at(loc, rot=rot):
        k.plate([shape], 0.3, mat, (0, 0, 0.12), bevel=0.05)
        if word:
            k.text(word, length * 0.3, mat, (length * 1.2, 0, 0), depth=0.12)


def axes(k, size, loc=(0, 0, 0), rot=None, mat=None, turn=0.0):
    """Axis cross on a face: arrows X and Y, a ringed dot Z."""
    mat = mat or plastic((0.03, 0.03, 0.03), 0.5)
    with k.at(loc, rot=rot), k.at(rot=(0, 0, turn)):
        arrow(k, size, (0, 0, 0), None, mat, "X")
        arrow(k, size, (0, 0, 0), (0, 0, 90), mat, "Y")
        k.plate([circle(size * 0.16), circle(size * 0.12)], 0.3, mat, (0, 0, 0.14), bevel=0.05)
        k.cyl(size * 0.06, 0.3, mat, seg=20)
        k.text("Z", size * 0.3, mat, (-size * 0.32, -size * 0.2, 0), depth=0.12)


def turn_arrow(k, r, loc=(0, 0, 0), rot=None, mat=None, sweep=250.0):
    """Printed curved arrow round the sensing axis on a face."""
    mat, w = mat or plastic((0.03, 0.03, 0.03), 0.5), r * 0.07
    steps = [math.radians(-60 + sweep * i / 30) for i in range(31)]
    shape = [((r + w) * math.cos(a), (r + w) * math.sin(a)) for a in steps]
    shape += [((r - w) * math.cos(a), (r - w) * math.sin(a)) for a in reversed(steps)]
    end = steps[-1]
    with k.at(loc, rot=rot):
        k.plate([shape], 0.3, mat, (0, 0, 0.12), bevel=0.05)
        tip = end + 0.42
        head = [((r + w * 3.2) * math.cos(end), (r + w * 3.2) * math.sin(end)),
                ((r - w * 3.2) * math.cos(end), (r - w * 3.2) * math.sin(end)),
                (r * math.cos(tip), r * math.sin(tip))]  # fmt: skip
        k.plate([head], 0.3, mat, (0, 0, 0.12), bevel=0.05)


def ports(k, spots, r, loc=(0, 0, 0), rot=None):
    """O-ring ports on a ground face: bored hole in a black ring."""
    with k.at(loc, rot=rot):
        for x, y in spots:
            k.cyl(r * 0.78, 0.3, enamel((0.012, 0.012, 0.014)), (x, y, 0), seg=32)
            k.torus(r, r * 0.16, rubber(), (x, y, 0.1))
            k.tube(r * 1.45, r * 1.2, 0.3, polished(), (x, y, 0), seg=48)


def lock_wire(k, spots, z, loc=(0, 0, 0), rot=None, r=0.5):
    """Twisted safety wire from screw head to screw head along the spots."""
    with k.at(loc, rot=rot):
        for phase in (0.0, math.pi):
            path = []
            for (x0, y0), (x1, y1) in itertools.pairwise(spots):
                for i in range(24):
                    t = i / 24
                    a = t * 40 + phase
                    x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t
                    c = r * math.cos(a)
                    path.append((x + c, y + c, z + r * math.sin(a)))
            k.sweep(path, r * 0.8, polished(), bezier=False)


def dial(k, drawing, r, loc=(0, 0, 0), rot=FRONT):
    """Square picture under a round ring, on a face."""
    with k.at(loc, rot=rot):
        k.image(drawing, r * 1.9, r * 1.9, t=0.4, rough=0.3)
        k.tube(r * 1.36, r * 0.9, r * 0.1, plastic((0.03, 0.03, 0.032), 0.4))
