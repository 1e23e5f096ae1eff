"""Pipe inspection camera: push cable on a reel, steel head with a lamp ring and spring, monitor."""

from kit.casing import display, push
from kit.core import FRONT, View, X, Y, polar, rounded
from kit.labels import Image, ImageDraw, font
from kit.materials import BRASS, enamel, glow, painted, plastic, polished, rubber, turned
from kit.props import scale

VIEWS = {"hero": View(-24, 20), "closeup": View(-34, 20, at="lamp-ring", radius=40)}


def pipe():
    """Picture inside a pipe."""
    image = Image.new("RGB", (800, 560), (40, 34, 28))
    draw = ImageDraw.Draw(image)
    for i, r in enumerate(range(380, 40, -34)):
        tone = 120 - i * 11
        draw.ellipse(
            (420 - r, 280 - r * 0.8, 420 + r, 280 + r * 0.8), fill=(tone, tone - 14, tone - 30)
        )
    draw.text((20, 14), "12.4 m   REC", font=font(50), fill=(250, 240, 80))
    return image


def build(k):
    """Reel frame behind, monitor case on the right, head in front."""
    orange, yellow = painted((0.66, 0.20, 0.02), 0.4), plastic((0.55, 0.40, 0.02), 0.45)
    for y in (-80, 80):
        k.torus(230, 11, orange, (0, y + 120, 250), rot=FRONT)
        for x, z, _ in polar(3, 1, 90):
            k.sweep([(0, y + 120, 250), (x * 225, y + 120, 250 + z * 225)], 8, orange, bezier=False)
        for x in (-1, 1):
            k.sweep([(x * 110, y + 120, 60), (x * 200, y + 120, 11)], 11, orange, bezier=False)
    for x in (-200, 200):
        k.sweep([(x, 20, 11), (x, 220, 11)], 11, orange, bezier=False)
    k.cyl(70, 170, plastic((0.05, 0.05, 0.055)), (0, 35, 250), axis=Y)
    for i in range(9):
        for r in (150, 166, 182):
            k.torus(r, 7, yellow, (0, 58 + i * 15, 250), rot=FRONT)
    k.anchor("push-cable", (-130, 50, 330))
    k.box((80, 30, 50), plastic((0.05, 0.05, 0.055)), (0, 20, 486), 4)
    path = [(160, 50, 160), (200, -40, 40), (120, -170, 15), (-60, -220, 15), (-170, -200, 30)]
    k.sweep(path, 7, yellow)
    with k.at((-160, -202, 31), rot=(0, 0, 6)):
        k.helix(13, 2, 5, 14, polished(), (-72, 0, 0), X)
        k.cyl(9, 80, rubber(), (-78, 0, 0), axis=X)
        k.cyl(20, 60, turned((0.6, 0.6, 0.6)), (-138, 0, 0), axis=X, edge=3)
        k.cyl(17, 16, turned(BRASS), (-80, 0, 0), axis=X)
        with k.at((-138, 0, 0), rot=(0, -90, 0)):
            k.tube(20, 15, 6, turned())
            k.cyl(15, 2, plastic((0.03,) * 3))
            k.cyl(6, 4, enamel((0.02, 0.03, 0.08)))
            for x, y, _ in polar(10, 10.6):
                k.cyl(2, 1, glow((1, 0.97, 0.9), 4), (x, y, 2), seg=16)
            k.anchor("lamp-ring", (2, -10, 4))
        k.box((40, 24, 12), plastic((0.05,) * 3), (-110, 0, -31), 2, base=True)
    with k.as_prop(), k.at((400, 60, 0), rot=(0, 0, -10)):
        k.plate([rounded(330, 250, 20)], 110, plastic((0.05, 0.052, 0.056)), (0, 0, 58), bevel=3)
        for x in (-60, 0, 60):
            push(k, 30, 16, (x, -60, 116), (0, 0, 0), (0.45, 0.2, 0.03))
        with k.at((0, 110, 116), rot=(76, 0, 0)):
            k.plate(
                [rounded(330, 240, 20)], 50, plastic((0.05, 0.052, 0.056)), (0, 122, -26), bevel=3
            )
            display(k, pipe(), 230, 160, (0, 124, 2), (0, 0, 0), 8)
            k.anchor("field-monitor", (-20, 130, 5))
    scale(k)
