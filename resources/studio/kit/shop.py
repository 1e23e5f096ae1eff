"""Small machine-shop things: handwheels, grinding wheels, shimmer strips, trolleys (mm)."""

from PIL import Image, ImageDraw

from kit.core import FRONT, polar
from kit.materials import BLACK, MID_GREY, brushed, painted, plastic, polished, turned
from kit.parts import bolt


def handwheel(k, r, loc, axis="Z", rot=FRONT, mat=None):
    """Spoked handwheel with a handle, facing the viewer, hub at loc."""
    mat = mat or polished((0.55,) * 3)
    with k.at(loc, axis, rot):
        k.torus(r, r * 0.09, mat, (0, 0, r * 0.3))
        k.cyl(r * 0.26, r * 0.4, mat)
        k.cyl(r * 0.45, r * 0.08, polished(), (0, 0, 0))
        for x, y, a in polar(3, r * 0.55, 30):
            k.box((r * 0.9, r * 0.12, r * 0.08), mat, (x, y, r * 0.28), rot=(0, 0, a))
        k.cyl(r * 0.1, r * 0.6, plastic(BLACK, 0.3), (r * 0.62, r * 0.78, r * 0.3))


def wheel(k, r, t, loc, rot=FRONT, guard=None, mat=None):
    """Grinding wheel with its hub flange from loc to the viewer; guard covers its upper half."""
    with k.at(loc, rot=rot):
        k.cyl(r, t, mat or plastic((0.42, 0.43, 0.42), 0.95), edge=1)
        k.cyl(r * 0.36, t * 1.25, turned())
        k.prism(6, r * 0.14, t * 0.4, polished(), (0, 0, t * 1.25))
        for x, y, _ in polar(4, r * 0.26, 45):
            bolt(k, r * 0.03, (x, y, t * 1.25), socket=True)
        if guard:
            band = [(1.06, -0.5), (1.14, -0.5), (1.14, 1.3), (1.06, 1.3)]
            band = [(r * a, t * b) for a, b in band]
            k.lathe(band, guard, closed=True, arc=190, rot=(0, 0, -5))
            k.lathe([(r * 0.6, 0), (r * 1.1, 0)], guard, (0, 0, t * 1.28), arc=190, rot=(0, 0, -5))
            k.lathe([(0, 0), (r * 1.1, 0)], guard, (0, 0, -t * 0.45), arc=190, rot=(0, 0, -5))


def shimmer(w, h, lines=True):
    """Picture of a graduated strip with a rainbow shimmer."""
    image = Image.new("RGB", (int(w * 6), max(8, int(h * 6))))
    draw = ImageDraw.Draw(image)
    for x in range(image.width):
        hue = int(255 * ((x / image.width * 2.2) % 1.0))
        draw.line((x, 0, x, image.height), fill=_hue(hue, 0.55 if lines and x % 2 else 0.8))
    return image


def _hue(hue, value):
    color = Image.new("HSV", (1, 1), (hue, 130, int(255 * value))).convert("RGB")
    return color.getpixel((0, 0))


def trolley(k, w, d, h, r, loc=(0, 0, 0), mat=None):
    """Low flat trolley on four wheels of radius r, deck top at h, push bar on the left."""
    mat = mat or painted(MID_GREY, 0.45)
    with k.at(loc):
        k.box((w, d, h - 2 * r), mat, (0, 0, 2 * r), 6, base=True)
        for x in (-w * 0.4, w * 0.4):
            for y in (-d * 0.4, d * 0.4):
                k.cyl(r, r * 0.8, plastic((0.03,) * 3, 0.6), (x, y + r * 0.4, r), rot=FRONT)
                k.box((r * 1.2, r * 1.2, r), brushed(), (x, y, 2 * r - r * 0.6), base=True)
