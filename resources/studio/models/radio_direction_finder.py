"""Radio direction finder: ring of elements on a tripod, receiver with bearing screen on a case."""

import math

from kit import labels
from kit.casing import OLIVE, display, keys, knob, legend, shut_case
from kit.core import FRONT, View, polar
from kit.materials import painted, plastic, polished, rubber
from kit.optics import dark, tripod
from kit.props import scale
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-22, 16), "closeup": View(-12, 16, at="waterfall-screen", radius=190)}


def _screen():
    """Draw a compass rose with a bearing beside a spectrum and its coloured waterfall."""
    image = Image.new("RGB", (1200, 720), (8, 14, 24))
    draw = ImageDraw.Draw(image)
    for r in (260, 200, 130):
        draw.ellipse((320 - r, 370 - r, 320 + r, 370 + r), outline=(70, 120, 160), width=4)
    for a in range(0, 360, 30):
        x, y = math.sin(math.radians(a)), -math.cos(math.radians(a))
        draw.line(
            (320 + x * 230, 370 + y * 230, 320 + x * 260, 370 + y * 260), fill="white", width=5
        )
        face = labels.font(34)
        draw.text(
            (320 + x * 292, 370 + y * 292), str(a), font=face, fill=(190, 210, 230), anchor="mm"
        )
    draw.polygon([(320, 370), (470, 150), (505, 175)], fill=(255, 90, 60))
    draw.text((320, 40), "BEARING 037", font=labels.font(52), fill=(255, 220, 60), anchor="mm")
    for i in range(80):
        t = i / 80
        level = (
            0.15
            + 0.75 * math.exp(-(((t - 0.42) / 0.03) ** 2))
            + 0.4 * math.exp(-(((t - 0.75) / 0.05) ** 2))
            + 0.05 * math.sin(i * 2.3)
        )
        x = 680 + i * 6
        draw.rectangle((x, 330 - level * 260, x + 5, 330), fill=(90, 230, 140))
        for j in range(22):
            v = max(0.0, min(1.0, level * (0.7 + 0.3 * math.sin(i * 1.7 + j * 2.1))))
            color = (int(255 * v), int(200 * max(0, v - 0.3)), int(150 - 110 * v))
            draw.rectangle((x, 350 + j * 16, x + 5, 365 + j * 16), fill=color)
    return image


def build(k):
    """Antenna on its tripod on the left, receiver on a transit case on the right, coax between."""
    white = painted((0.62, 0.63, 0.62), 0.42)
    with k.at((-520, 100, 0)):
        tripod(k, 1100)
        k.cyl(110, 60, dark(), (0, 0, 1100))
        k.cyl(55, 520, white, (0, 0, 1160))
        k.cyl(130, 70, white, (0, 0, 1340))
        for x, y, _ in polar(9, 1.0, -90):
            k.sweep([(x * 100, y * 100, 1375), (x * 420, y * 420, 1375)], 13, white, bezier=False)
            k.cyl(17, 460, white, (x * 420, y * 420, 1145), edge=8, seg=32)
            k.cyl(24, 60, dark(), (x * 420, y * 420, 1345), seg=32)
        k.sphere(58, white, (0, 0, 1680))
        k.anchor("element-ring", (150, -420, 1480))
        k.box((60, 4, 44), plastic((0.5, 0.03, 0.02)), (0, -110, 1130), 1)
        k.text("N", 30, plastic((0.8,) * 3), (0, -112.4, 1130), rot=FRONT)
        k.anchor("north-mark", (0, -114, 1134))
        k.image(
            labels.plate(["DF ANTENNA DX-9", "20 MHz - 6 GHz", "S/N 0417"], 70, 36),
            70,
            36,
            (0, -56, 1230),
            rot=FRONT,
        )
    with k.at((330, 0, 0)):
        shut_case(k, 700, 480, 420, color=OLIVE)
        with k.at((0, -20, 425)):
            k.box((460, 260, 230), painted((0.09, 0.1, 0.11), 0.5), (0, 0, 0), 8, base=True)
            k.box((470, 14, 240), rubber((0.04,) * 3), (0, -130, 0), 5, base=True)
            display(k, _screen(), 300, 180, (-66, -137, 124), rim=8)
            keys(k, 3, 5, 26, 22, (20, 16, 4), (150, -137, 150), mat=plastic((0.3, 0.31, 0.33)))
            knob(k, 24, (150, -137, 56))
            legend(k, "BEARSCAN 200   20/80 MHz", 9, (-66, -137, 16))
            for x in (-1, 1):
                k.box((14, 200, 30), polished((0.3, 0.3, 0.3)), (x * 236, 0, 190), 5)
        k.anchor("waterfall-screen", (-30, -160, 552))
    for i in range(5):
        y = -40 + i * 20
        k.sweep(
            [
                (-500, 0 + i * 8, 1110),
                (-440 + i * 6, -60, 800),
                (-430 + i * 6, -90, 250),
                (-420 + i * 10, -120 - i * 16, 90),
                (-330, -230 - i * 24, 26),
                (-150, -300 - i * 14, 14),
                (-80, -180 + i * 10, 40),
                (-56, y, 200),
                (-46, y, 400),
                (20, y, 500 + i * 14),
                (98, y, 520 + i * 14),
            ],
            7,
            rubber((0.05,) * 3),
        )
    k.anchor("equal-coax", (-200, -300, 16))
    scale(k)
