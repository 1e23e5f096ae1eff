"""Process pressure transmitter: two-compartment head with display on a steel sensor body."""

import math

from kit import labels
from kit.core import FRONT, View, X, circle, polar
from kit.materials import STEEL, brushed, cast, painted, plastic, polished, turned
from kit.parts import bolt
from kit.props import ruler, token

VIEWS = {  # the same camera as the capacitance transducer: the pair is shown at one scale
    "hero": View(az=-25, el=16, look=(15, -24, 89), radius=116),
    "closeup": View(az=-20, el=12, look=(0, -20, 100), radius=78),
}
PLATE = [
    "CAL. RANGE  0 … 250 bar",
    "OUTPUT  4-20 mA  2-WIRE",
    "SUPPLY  10.5-42 VDC",
    "TAG  PT-2031",
]


def _display():
    """Draw the face seen through the window of the head."""
    image = labels.Image.new("RGB", (600, 600), (18, 18, 20))
    draw = labels.ImageDraw.Draw(image)
    draw.rounded_rectangle((90, 150, 510, 400), 22, fill=(148, 160, 138))
    ink = (16, 22, 16)
    digits, unit = labels.font(118, mono=True), labels.font(64)
    draw.text((300, 250), "12.84", font=digits, fill=ink, anchor="mm")
    draw.text((480, 355), "bar", font=unit, fill=ink, anchor="rm")
    for i in range(3):
        draw.ellipse((170 + i * 105, 440, 220 + i * 105, 490), fill=(120, 120, 122))
    return image


def _head(k, blue):
    """Round housing, axis to the viewer: screwed covers front and back, conduit left and right."""
    with k.at((0, 40, 150), rot=FRONT):
        k.cyl(40, 84, blue)
        k.cyl(44, 20, blue, (0, 0, -16))
        k.cyl(45, 26, blue, (0, 0, 72))
        for x, y, a in polar(12, 45):
            k.box((5, 9, 18), blue, (x, y, 85), 1.5, rot=(0, 0, a))
        k.plate([circle(40), circle(29)], 4, blue, (0, 0, 100), bevel=1)
        k.image(_display(), 56, 56, (0, 0, 98.1), t=2.5, rough=0.08)
    for side in (-1, 1):
        k.cyl(17, 18, blue, (side * 36 - (18 if side < 0 else 0), 0, 150), axis=X)
        k.prism(6, 15, 10, polished(), (side * 59 - 5, 0, 150), axis=X)
    k.cyl(10, 24, plastic((0.03,) * 3), (-86, 0, 150), axis=X)


def build(k):
    """Stand the transmitter on the hexagon of its process port."""
    blue, steel = painted((0.06, 0.17, 0.36), 0.42, 0.06), cast((0.5, 0.49, 0.47), 0.4)
    _head(k, blue)
    k.cyl(20, 18, blue, (0, 0, 96))
    k.cyl(24, 12, turned(STEEL, 0.25), (0, 0, 86))
    bolt(k, 5, (-16, -14, 104), rot=(90, 0, -45), socket=True)
    k.lathe([(0, 34), (27, 34), (31, 38), (31, 82), (27, 88), (0, 88)], brushed(STEEL, "Z"))
    k.prism(6, 24, 17, steel, (0, 0, 18))
    k.cyl(10.5, 20, turned(STEEL, 0.22), (0, 0, 0))
    k.helix(10.5, 0.7, 1.8, 9, polished(), (0, 0, 1))
    drawing = labels.plate([*PLATE, "WETTED 316L"], 52, 34, head="PRESSURE TRANSMITTER")
    k.wrap(drawing, 31.3, 36, 96, (0, 0, 61))
    k.anchor("nameplate", (-8, -30.4, 64))
    k.anchor("process-port", (-6, -9.5 * math.cos(0.5), 9))
    k.anchor("display-head", (-4, -58, 158))
    ruler(k, (40, -75, 0), 150, 12)
    token(k, (-58, -48, 0))
