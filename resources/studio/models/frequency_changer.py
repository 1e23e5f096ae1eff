"""Static frequency changer: multiphase output above 600 Hz, terminals in the open bay."""

from kit import labels
from kit.core import FRONT, View, circle, rounded
from kit.materials import BRASS, COPPER, anodised, brushed, glow, painted, plastic, polished
from kit.parts import bolt, button, fins, nameplate, sticker, warning
from kit.props import hand

W, D, H = 300.0, 210.0, 480.0
FACE = -D / 2 - 5
VIEWS = {  # the same camera as the building drive: the pair is shown at one scale
    "hero": View(az=-26, el=15, look=(25, -90, 214), radius=332),
    "closeup": View(az=-10, el=8, look=(-20, -110, 262), radius=165),
}
PLATE = [
    "INPUT   3~ 400 V  50/60 Hz  64 A",
    "OUTPUT  3~ 0-380 V   40 kVA",
    "FREQ.  600 - 2000 Hz   ±0.05 %",
    "THD < 2 %      S/N 88-0213",
]


def _case(k, dark):
    grey = painted((0.62, 0.63, 0.62), 0.42)
    k.box((W, D, H), grey, (0, 0, 0), 5, base=True)
    for side in (-1, 1):
        fins(k, 30, (14, 2.4, 380), anodised((0.03, 0.03, 0.033)),
             (side * (W / 2 + 5), -85, 250), (0, 5.9, 0))  # fmt: skip
    k.plate([rounded(W - 6, 262, 6)], 3, plastic((0.01,) * 3), (0, -D / 2, 345), rot=FRONT)
    k.box((W - 16, 8, 250), dark, (0, -D / 2 - 1, 345), 4)
    outline = [rounded(W + 40, 60, 8), *(circle(6, 16, x, 0) for x in (-158, 158))]
    k.plate(outline, 4, brushed(), (0, D / 2 - 10, H - 20), rot=FRONT)
    k.box((W + 24, D - 20, 12), dark, (0, 0, 6), 2)
    for x in (-60, 60):  # lifting handles
        k.sweep([(x, -60, H - 2), (x, -60, H + 26), (x, 60, H + 26), (x, 60, H - 2)], 6, polished(),
                bezier=False)  # fmt: skip
    for i in range(11):
        k.box((W * 0.3, 4, 2), dark, (0, -50 + i * 10, H), 0.5)
    for x in (-1, 1):
        for z in (230, 460):
            bolt(k, 5, (x * (W / 2 - 16), FACE, z), rot=FRONT, socket=True)


def _controls(k):
    k.box((130, 6, 46), plastic((0.02, 0.05, 0.03), 0.12), (-45, FACE, 420), 2)
    k.text("1000.0 Hz", 17, glow((0.2, 1, 0.35), 2.2), (-45, FACE - 3.4, 420), FRONT, 0.1)
    key = plastic((0.20, 0.21, 0.23), 0.4)
    for row in range(3):
        for column in range(4):
            k.box((22, 5, 16), key, (-93 + column * 30, FACE - 1, 376 - row * 24), 2.5)
    k.cyl(20, 14, plastic((0.05, 0.05, 0.055), 0.3), (80, FACE + 1, 418), rot=FRONT)
    k.box((3, 2, 14), plastic((0.9,) * 3), (80, FACE - 13.5, 426), 0.3)
    sticker(k, "FREQUENCY  Hz", 66, 9, (80, FACE, 388), paper=(12, 12, 14), ink=(230, 230, 230))
    button(k, 14, (0.6, 0.02, 0.02), (80, FACE, 350))
    for i, color in enumerate(((0.1, 1, 0.2), (1, 0.6, 0.05), (0.3, 0.3, 0.3))):
        k.cyl(4, 4, glow(color, 1.5), (56 + i * 24, FACE + 1, 318), rot=FRONT)
    drawing = labels.plate(PLATE, 150, 66, "STATIC FREQUENCY CONVERTER", (120, 20, 20))
    nameplate(k, drawing, 150, 66, (-55, FACE, 262))
    warning(k, 46, (84, FACE, 262))
    k.anchor("keypad", (-48, FACE - 4, 376))
    k.anchor("nameplate", (-20, FACE - 2, 252))


def _terminals(k, dark):
    k.box((W - 30, 40, 160), dark, (0, -D / 2 + 18.5, 110), 3)
    for i, mark in enumerate(("L1", "L2", "L3", "U", "V", "W", "PE")):
        x, earth = -105 + i * 35, i == 6
        block = plastic((0.12, 0.35, 0.08) if earth else (0.72, 0.70, 0.62))
        k.box((31, 30, 62), block, (x, -D / 2 - 12, 132), 2)
        k.cyl(11, 1, plastic((0.1,) * 3), (x, -D / 2 - 26, 118), rot=FRONT)
        bolt(k, 9, (x, -D / 2 - 26, 118), rot=FRONT, mat=polished(BRASS))
        k.text(mark, 11, plastic((0.02,) * 3), (x, -D / 2 - 27.4, 148), FRONT, 0.1)
        color = (
            (0.15, 0.45, 0.05) if earth else ((0.25, 0.12, 0.06), (0.02,) * 3, (0.3,) * 3)[i % 3]
        )
        k.cyl(8, 16, polished(COPPER), (x, -D / 2 - 16, 86))
        end = x * 0.8 + (-60 if i < 3 else 50)
        path = [(x, -D / 2 - 16, 90), (x, -D / 2 - 18, 46), (x * 0.97, -D / 2 - 30, 22)]
        path += [(x * 0.93, -D / 2 - 56, 11), (x * 0.88, -D / 2 - 96, 7.5)]
        path.append((end, -D / 2 - 185 - i * 4, 7))
        k.sweep(path, 6.5, plastic(color, 0.5))
    for words, x in (("INPUT", -70), ("OUTPUT 3~", 35)):
        sticker(k, words, 74, 13, (x, -D / 2 - 2, 180), paper=(225, 190, 20))
    k.anchor("output-terminals", (35, -D / 2 - 32, 122))


def build(k):
    """Stand the unit upright, cables led out in front."""
    dark = plastic((0.03, 0.032, 0.035))
    _case(k, dark)
    _controls(k)
    _terminals(k, dark)
    hand(k, (275, -150, 0), 20)
