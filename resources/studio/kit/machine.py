"""Machining-centre enclosure shared by the multi-axis and the plain model (millimetres)."""

from kit import labels
from kit.core import FRONT, X, polar, rounded
from kit.materials import (
    BLACK,
    DARK,
    MID_GREY,
    WHITE,
    brushed,
    glass,
    glow,
    painted,
    plastic,
    polished,
    rubber,
    turned,
)
from kit.parts import foot, sticker, warning

W, D, H = 2300.0, 2100.0, 2350.0
FRONT_Y = -D / 2
OPENING = H - 320 - 230 - 470  # height of the work window


def _shell(k, white, dark):
    for x in (-W / 2 + 150, W / 2 - 150):
        for y in (-D / 2 + 150, D / 2 - 150):
            foot(k, 70, 66, (x, y, 0))
    k.box((W, D, 260), dark, (0, 0, 62), 10, base=True)
    for x in (-W / 2 + 20, W / 2 - 20):
        k.box((40, D, H - 320), white, (x, 0, 320), 8, base=True)
    k.box((W, 40, H - 320), white, (0, D / 2 - 20, 320), 8, base=True)
    k.box((W, 60, 470), white, (0, FRONT_Y + 30, 320), 12, base=True)
    k.box((W, D * 0.55, 50), white, (0, D * 0.22, H - 50), 8, base=True)
    k.box((W, 60, 230), white, (0, FRONT_Y + 30, H - 230), 12, base=True)
    for x, width in ((-W / 2 + 110, 220), (W / 2 - 330, 660)):
        k.box((width, 60, OPENING), white, (x, FRONT_Y + 30, 790), 12, base=True)
    side = painted((0.60, 0.61, 0.62), 0.4)
    for y in (-520, 120, 720):  # service doors on the left side
        k.box((6, 560, 1250), side, (-W / 2 - 2, y, 420), 4, base=True)
    for x in (-W / 2, -W / 2 + 220, W / 2 - 660):  # seams of the folded front panels
        k.box((4, 3, OPENING + 460), rubber(), (x + 2, FRONT_Y - 1, 340), 0.5, base=True)
    k.box((W - 30, 3, 5), rubber(), (0, FRONT_Y - 1, 788), 0.5)


def _front(k, name, dark, mid):
    y = FRONT_Y
    k.box((W * 0.5, 8, 96), dark, (-W * 0.18, y - 3, H - 115), 3)
    k.text(name, 56, glow((0.8, 0.85, 0.9), 0.9), (-W * 0.18, y - 8, H - 115), FRONT, 0.5)
    k.box((W, 6, 44), painted((0.06, 0.22, 0.42)), (0, y - 2, 700), 1)
    warning(k, 90, (W / 2 - 90, y - 2, 1960))
    sticker(
        k,
        "DO NOT OPEN WHILE SPINDLE TURNS",
        330,
        60,
        (W / 2 - 420, y - 1, 1960),
        paper=(230, 190, 20),
    )
    with k.at((-W / 2 + 330, y - 35, 790)):  # sliding door, pushed open
        h = OPENING
        window = [(x - 10, z) for x, z in rounded(380, h * 0.62, 40)]
        k.plate([rounded(560, h, 30), window], 40, mid, (0, 0, h / 2), rot=FRONT, bevel=4)
        k.box((390, 8, h * 0.64), glass((0.55, 0.62, 0.66)), (-10, 0, h / 2), 1)
        k.cyl(16, 420, polished(), (240, -62, h / 2 - 210))
        for z in (-190, 190):
            k.box((30, 50, 30), plastic(BLACK), (240, -40, h / 2 + z), 4)
    for z in (775, 790 + OPENING):
        k.box((W * 0.62, 26, 18), brushed(), (-W * 0.16, y - 24, z), 2)


def _inside(k, dark):
    k.box((W - 100, 40, 1300), dark, (0, D / 2 - 330, 960), 4)
    k.box((W - 90, D - 500, 40), dark, (0, -50, 560), 4)
    steel = brushed((0.42, 0.42, 0.43), X, 0.3, 4)
    for i in range(13):  # telescopic way cover
        k.box((1500, 20, 26), steel, (-100, D / 2 - 360, 760 + i * 66), 4)
    for x in (-500, 420):
        k.box((260, 20, 16), glow((0.9, 0.95, 1), 5), (x, FRONT_Y + 66, H - 238), 2)
    k.lamp((-60, -760, 1860), 600, 7, target=(0, 0.6, -1))


def spindle(k, mid, white):
    """Hang the vertical spindle head over the table centre; anchors `spindle-head`."""
    steel = turned((0.5, 0.5, 0.5), 0.22)
    with k.at((-60, -40, 0)):
        k.box((430, 650, 820), mid, (0, 405, 1420), 20, base=True)
        k.box((360, 340, 640), white, (0, 0, 1500), 40, base=True)
        k.cyl(150, 160, mid, (0, 0, 1360))
        nose = [(0, 0), (62, 0), (80, 22), (118, 90), (118, 120), (0, 120)]
        k.lathe(nose, steel, (0, 0, 1250))
        holder = [(0, 0), (30, 0), (38, 60), (50, 70), (50, 95), (0, 95)]
        k.lathe(holder, polished(), (0, 0, 1160))
        k.cyl(12, 90, polished((0.35, 0.34, 0.33)), (0, 0, 1075))
        for x, y, _ in polar(6, 132):
            path = [(x, y, 1370), (x * 0.95, y * 0.95, 1330), (x * 0.6, y * 0.6, 1230)]
            k.sweep(path, 7, rubber())
        k.anchor("spindle-head", (-20, -145, 1440))


def _panel(k, title, axes, mid, dark):
    """Control panel on its arm; anchors `control-screen`."""
    rows = [(axis, value, warm) for axis, value, warm in axes]
    with k.at((W / 2 - 330, FRONT_Y - 150, 1250), rot=(0, 0, -14)):
        k.box((520, 130, 720), dark, (0, 0, 0), 20)
        k.box((490, 20, 380), plastic((0.015,) * 3, 0.25), (0, -62, 150), 8)
        k.image(labels.screen(title, rows), 440, 318, (0, -73, 160), rot=FRONT, t=2, rough=0.15)
        for row in range(4):
            for column in range(9):
                warm = (row + column) % 5 == 0
                key = plastic((0.5, 0.28, 0.03) if warm else (0.55, 0.56, 0.58), 0.4)
                k.box((34, 10, 26), key, (-190 + column * 42, -66, -90 - row * 40), 4)
        k.cyl(34, 30, plastic((0.6, 0.02, 0.02), 0.3), (190, -60, -290), rot=FRONT)
        k.cyl(30, 30, plastic((0.08, 0.08, 0.09), 0.3), (60, -60, -290), rot=FRONT)
        k.anchor("control-screen", (0, -76, 180))
    k.cyl(34, 330, mid, (W / 2 - 330, FRONT_Y - 110, 1600))
    k.box((70, 190, 60), mid, (W / 2 - 330, FRONT_Y - 60, 1900), 8)
    place = (W / 2 - 200, FRONT_Y + 200)
    for i, color in enumerate(((0.02, 0.5, 0.1), (0.7, 0.4, 0.02), (0.6, 0.02, 0.02))):
        k.cyl(24, 72, plastic(color, 0.2), (*place, H + 30 + i * 72))
    k.cyl(14, 90, polished(), (*place, H - 60))
    k.box((140, 300, 24), mid, (place[0], place[1] - 60, H - 12), 4)


def _around(k, white, dark):
    """Tool magazine bulge on the left, chip conveyor and skip on the right."""
    k.box((420, 900, 1150), white, (-W / 2 - 200, 300, 700), 40, base=True)
    k.box((760, 420, 300), dark, (W / 2 + 330, -300, 80), 20, base=True)
    for x in (W / 2 + 60, W / 2 + 640):
        for y in (-460, -140):
            foot(k, 30, 90, (x, y, 0))
    k.box((300, 418, 950), dark, (W / 2 + 600, -300, 190), 20, base=True, rot=(0, 28, 0))
    k.box((420, 460, 190), dark, (W / 2 + 1120, -300, 960), 20, base=True)
    k.box((330, 400, 560), painted((0.10, 0.22, 0.10), 0.5), (W / 2 + 1150, -300, 0), 14, base=True)


def enclosure(k, name, title, axes):
    """Build everything but the table; axes are (name, value, rotary) rows of the screen."""
    white, dark, mid = painted(WHITE, 0.4), painted(DARK, 0.45), painted(MID_GREY, 0.45)
    _shell(k, white, dark)
    _front(k, name, dark, mid)
    _inside(k, dark)
    spindle(k, mid, white)
    _panel(k, title, axes, mid, dark)
    _around(k, white, dark)
