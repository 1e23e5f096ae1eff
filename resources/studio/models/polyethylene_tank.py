"""Polyethylene chemical tank: one-piece white plastic with ribs, scale and screwed lid."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import plastic
from kit.plant import dome
from kit.process import tag
from kit.props import scale
from kit.valves import ball_valve
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-24, 20), "closeup": View(-12, 30, at="screw-lid", radius=420)}
R, H = 640.0, 1550.0


def _scale():
    """Litre scale drawn on the natural plastic."""
    image = Image.new("RGB", (260, 1800), (205, 205, 196))
    draw = ImageDraw.Draw(image)
    for i in range(37):
        y = 1780 - i * 48
        draw.line((0, y, 120 if i % 4 == 0 else 60, y), fill=(90, 90, 88), width=5)
        if i % 4 == 0:
            draw.text((135, y), str(i * 50), font=labels.font(44), fill=(70, 70, 70), anchor="lm")
    return image


def build(k):
    """Ribbed cylinder with a domed top and a low outlet valve."""
    white, black = plastic((0.58, 0.58, 0.54), 0.35), plastic((0.03,) * 3)
    top = [(a, H + z) for a, z in reversed(dome(R, 0.28))]
    k.lathe([(0, 0), (R - 30, 0), (R, 30), (R, H), *top], white, smooth=50)
    for z in (160, 500, 840, 1180, 1500):
        k.torus(R, 20, white, (0, 0, z))
    crown = H + R * 0.28
    k.tube(235, 205, 90, white, (0, 0, crown - 45))
    k.cyl(250, 60, black, (0, 0, crown + 40), edge=12)
    for x, y, angle in polar(24, 250):
        k.box((14, 24, 50), black, (x, y, crown + 68), 4, rot=(0, 0, angle))
    k.box((360, 50, 26), black, (0, 0, crown + 108), 10)
    k.cyl(60, 90, white, (340, -120, crown - 60))
    k.cyl(70, 40, black, (340, -120, crown + 20))
    k.wrap(_scale(), R + 2, 1060, 16, (0, 0, 840), facing=-120)
    k.cyl(48, 190, white, (0, -R + 80, 130), rot=FRONT)
    with k.at((0, -R - 150, 130), rot=(0, 0, 90)):
        ball_valve(
            k, 44, plastic((0.12, 0.13, 0.15)), plastic((0.5, 0.03, 0.02)), flanged=False, reach=62
        )
    tag(
        k,
        "POLYTANK 1800",
        ["1 800 litres   HDPE", "SPECIFIC GRAVITY 1.5", "2022"],
        320,
        170,
        (80, -R - 14, 1010),
        back=16,
        screws=False,
    )
    k.anchor("one-plastic", (200, -R * 0.955, 680))
    k.anchor("level-scale", (-R * 0.5, -R * 0.87, 1000))
    k.anchor("screw-lid", (-60, -240, crown + 70))
    scale(k)
