"""Shock pressure gauges: amber foil with a tiny grid between wide strips, quartz puck, card."""

from kit import labels
from kit.core import View
from kit.labels import Image, ImageDraw
from kit.materials import plastic, polished, rubber
from kit.papers import sheet
from kit.props import scale

VIEWS = {"hero": View(-20, 42), "closeup": View(-8, 56, at="tiny-grid", radius=12)}


def foil(leads=4):
    """Draw a foil: small grid at the left, two or four wide strips to the right."""
    image = Image.new("RGB", (1600, 480), (200, 132, 40))
    draw, metal = ImageDraw.Draw(image), (112, 100, 88)
    for i in range(5):
        draw.line((120, 180 + i * 30, 240, 180 + i * 30), fill=metal, width=12)
        x = 240 if i % 2 == 0 else 120
        if i < 4:
            draw.line((x, 174 + i * 30, x, 216 + i * 30), fill=metal, width=12)
    ends = (
        ((120, 180, 60), (240, 300, 320))
        if leads == 2
        else ((240, 180, 60), (240, 180, 150), (240, 300, 250), (240, 300, 340))
    )
    for x, y, y1 in ends:
        draw.polygon([(x - 10, y - 8), (420, y1), (420, y1 + 76), (x - 10, y + 8)], fill=metal)
        draw.rectangle((420, y1, 1590, y1 + 76), fill=metal)
    return image


def build(k):
    """Four-lead gauge on a plate, two gauges on their card, quartz puck on its lead."""
    k.box((110, 44, 5), polished((0.45, 0.45, 0.46), 0.25), (0, 0, 0), 0.4, base=True)
    k.image(foil(), 90, 27, (2, 0, 5), t=0.1, rough=0.2)
    k.anchor("tiny-grid", (-33, 0, 5.2))
    k.anchor("four-leads", (24, -4, 5.2))
    with k.at((0, 64, 0), rot=(0, 0, -5)):
        k.box((150, 64, 0.8), plastic((0.62, 0.60, 0.52), 0.8), (0, 0, 0), 0.1, base=True)
        k.image(foil(2), 60, 18, (-38, -10, 0.8), t=0.1, rough=0.2)
        k.image(foil(), 60, 18, (36, -10, 0.8), t=0.1, rough=0.2)
        lines = ["MN4-50-EK   50 ohm   5 pcs", "RANGE 1-40 GPa  (10-400 kbar)"]
        k.image(
            labels.plate(lines, 130, 22, "MANGANIN SHOCK GAUGES", (120, 30, 20)),
            130,
            26,
            (0, 16, 0.8),
            t=0.2,
        )
        k.anchor("gpa-mark", (-10, 10, 1.4))
    with k.at((88, -6, 0)):
        k.cyl(13, 7, polished((0.66, 0.66, 0.66)), edge=0.6)
        k.cyl(8, 0.4, plastic((0.62, 0.62, 0.6), 0.1), (0, 0, 7))
        k.sweep([(12, 0, 3.5), (30, -10, 3), (44, 10, 2), (36, 40, 2), (50, 60, 2)], 1.3, rubber())
        k.cyl(2, 8, polished((0.7, 0.5, 0.2)), (11, 0, 3.5), rot=(0, 90, 14))
    with k.as_prop():
        sheet(
            k,
            "CALIBRATION SHEET",
            ["Lot 0417   50.2 ohm", "0-40 GPa  2.5 %/GPa"],
            70,
            60,
            (-98, 10, 0),
            -8,
            (60, 60, 70),
        )
    scale(k)
