"""Wall drive for fans and pumps: the everyday variable-frequency drive."""

from kit import labels
from kit.core import FRONT, View, rounded
from kit.materials import BLACK, anodised, plastic, polished
from kit.parts import bolt, fins, nameplate, warning
from kit.props import hand

W, D, H = 190.0, 200.0, 400.0
FACE = -D / 2
VIEWS = {  # the same camera as the frequency changer: the pair is shown at one scale
    "hero": View(az=-26, el=15, look=(25, -90, 214), radius=332),
    "closeup": View(az=-14, el=10, look=(0, -100, 262), radius=165),
}
PLATE = [
    "IN   3~ 380-480 V  50/60 Hz  24 A",
    "OUT  3~ 0-480 V   11 kW  23 A",
    "OUTPUT FREQ.  0 - 400 Hz",
    "FAN / PUMP DUTY     IP21",
]


def _screen():
    """Draw the panel display of a fan drive."""
    rows = [("OUT", "42 Hz", False), ("MOT", "18 A", False), ("RUN", "AUTO", False)]
    return labels.screen("FAN 3   RUN", rows, (900, 560), (40, 60, 90))


def _shell(k):
    """Plastic front over a metal back with fins; side vents and a lower cover."""
    shell, dark = plastic((0.74, 0.75, 0.74), 0.5), plastic((0.06, 0.065, 0.075), 0.5)
    k.box((W - 10, 70, H), anodised((0.35, 0.36, 0.37), 0.45), (0, D / 2 - 35, 0), 2, base=True)
    fins(k, 15, (2.4, 50, H - 30), anodised((0.3, 0.3, 0.31)), (-84, D / 2 - 10, H / 2), (12, 0, 0))
    k.box((W, D - 70, H - 110), shell, (0, -35, 110), 14, base=True)
    k.box((W - 6, D - 76, 106), dark, (0, -32, 0), 10, base=True)
    k.box((W - 4, 4, 6), plastic(BLACK), (0, FACE + 1, 110), 1)
    for side in (-1, 1):
        for i in range(14):
            k.box((2, 74, 5), plastic(BLACK), (side * W / 2, -30, 170 + i * 12), 0.5)
    for i in range(9):
        k.box((W * 0.7, 5, 2), plastic(BLACK), (0, -80 + i * 11, H), 0.5)
    k.plate(
        [rounded(W - 20, 26, 6)], 2, plastic((0.02, 0.12, 0.30), 0.3), (0, FACE, 372), rot=FRONT
    )
    k.text("FAN DRIVE 11", 13, plastic((0.9,) * 3), (0, FACE - 1, 372), FRONT, 0.3)


def _panel(k):
    face = FACE - 2
    k.plate([rounded(104, 142, 10)], 10, plastic((0.03,) * 3, 0.35), (0, FACE, 280), rot=FRONT)
    k.image(_screen(), 84, 52, (0, face - 2.6, 316), rot=FRONT, t=0.6, rough=0.15)
    for row in range(3):
        for column in range(3):
            color = {(2, 0): (0.03, 0.4, 0.08), (2, 2): (0.55, 0.03, 0.03)}.get((row, column))
            key = plastic(color or (0.35, 0.36, 0.38), 0.4)
            k.box((22, 6, 12), key, (-28 + column * 28, face - 3, 272 - row * 18), 3)
    drawing = labels.plate(PLATE, 130, 52, "VARIABLE SPEED DRIVE", (20, 60, 110))
    nameplate(k, drawing, 130, 52, (0, FACE, 165), screws=False)
    k.anchor("keypad", (0, face - 6, 254))
    k.anchor("nameplate", (30, FACE - 2, 168))


def _terminals(k):
    """Lower bay with its cover off: a row of small screw terminals and cable glands."""
    y = FACE + 2
    k.plate([rounded(160, 76, 5)], 4, plastic((0.01,) * 3, 0.8), (0, y, 56), rot=FRONT)
    k.box((146, 22, 30), plastic((0.10, 0.24, 0.12), 0.5), (0, y - 10, 64), 2)
    for i, mark in enumerate(("L1", "L2", "L3", "U", "V", "W", "PE")):
        x = -60 + i * 20
        bolt(k, 5, (x, y - 21, 62), rot=FRONT, mat=polished())
        k.text(mark, 6, plastic((0.9,) * 3), (x, y - 21.4, 74), FRONT, 0.1)
        k.sweep([(x, y - 14, 52), (x, y - 16, 30), (x * 0.9, y - 2, 14)], 3, plastic((0.03,) * 3))
    warning(k, 26, (62, FACE - 2, 96))
    k.anchor("terminals", (0, y - 24, 64))


def build(k):
    """Stand the drive upright on the table, terminal cover off."""
    _shell(k)
    _panel(k)
    _terminals(k)
    hand(k, (275, -150, 0), 20)
