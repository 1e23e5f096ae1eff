"""Acoustic water tunnel: closed ring of pipes, windowed test section, model drive, hydrophones."""

from kit.core import FRONT, View, polar, rounded
from kit.materials import MID_GREY, painted, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale
from kit.sea import BRONZE, screw
from kit.works import badge, motor

VIEWS = {"hero": View(-18, 12), "closeup": View(-14, 10, at="test-section", radius=1500)}


def build(k):
    """Upright ring: test section on top, pump below, bends at both ends."""
    paint, steel = painted((0.08, 0.20, 0.38), 0.4), polished((0.6,) * 3, 0.2)
    low, high, x0 = 1000, 4600, 4200
    k.pipe(
        [
            (-1500, 0, high),
            (-x0, 0, high),
            (-x0, 0, low),
            (x0, 0, low),
            (x0, 0, high),
            (1500, 0, high),
        ],
        620,
        paint,
        900,
    )
    for x in (-3000, -1600, 0, 1600, 3000):
        k.cyl(720, 90, paint, (x - 45, 0, low), axis="X")
        for a, b, _ in polar(16, 680):
            bolt(k, 40, (x + 45, a, low + b), axis="X")
    for x in (-3300, 3300):
        k.box((700, 1300, 420), painted(MID_GREY), (x, 0, 0), 10, base=True)
        k.box((500, 900, 3500), painted(MID_GREY), (x * 0.72, 500, 0), 10, base=True)
    for s in (-1, 1):
        k.lathe(
            [(620, 0), (560, 200), (420, 520), (420, 640)],
            paint,
            (s * 1500, 0, high),
            rot=(0, -90 * s, 0),
        )
        k.cyl(620, 80, turned(), (s * 1600 - 40, 0, high), axis="X")
    k.box((1700, 860, 860), steel, (0, 0, high), 20)
    for x in (-400, 400):
        k.plate(
            [rounded(720, 620, 60), rounded(600, 500, 50)], 70, paint, (x, -440, high), rot=FRONT
        )
        k.box((600, 40, 500), plastic((0.03, 0.12, 0.16), 0.04), (x, -430, high), 4)
        for a in range(-280, 281, 140):
            for z in (-280, 280):
                bolt(k, 26, (x + a, -475, high + z), rot=FRONT)
        screw(k, 120, 5, polished(BRONZE), (x, -455, high), axis="X") if x < 0 else None
    k.box((1300, 760, 420), painted((0.5, 0.36, 0.03), 0.4), (0, 0, high - 640), 10)
    for x in (-400, -130, 140, 410):
        k.cyl(60, 60, rubber(), (x, -380, high - 620), rot=FRONT)
        k.sweep(
            [(x, -440, high - 620), (x, -560, high - 800), (600, -560, high - 1500)], 14, rubber()
        )
    k.cyl(90, 1300, polished(), (-4900, 0, high), axis="X")
    motor(k, 300, 800, (-5000, 0, high), rot=(0, -90, 0), mat=painted((0.42, 0.44, 0.46)))
    k.box((900, 700, high - 320), painted(MID_GREY), (-5450, 0, 0), 10, base=True)
    for z in range(7):
        k.box(
            (640, 30, 60),
            polished(),
            (x0 - 420 + 90 * z, -560 - 20, high - 40 - 90 * z),
            3,
            rot=(0, 45, 0),
        )
    k.plate(
        [rounded(760, 760, 60), rounded(620, 620, 50)],
        60,
        turned(),
        (x0 - 180, -610, high - 190),
        rot=FRONT,
    )
    motor(k, 420, 1100, (x0 + 700, 0, low), mat=painted((0.42, 0.44, 0.46)))
    k.box((1200, 900, 600), painted(MID_GREY), (x0 + 1250, 0, 0), base=True)
    badge(
        k,
        "LEISEWASSER AT-900",
        ["TEST SECTION 900x900", "15 m/s", "SECTION 3"],
        500,
        (2400, -622, low),
    )
    k.anchor("test-section", (400, -455, high + 60))
    k.anchor("model-drive", (-5300, -310, high))
    k.anchor("turning-vanes", (x0 - 180, -645, high - 190))
    k.anchor("hydrophones", (-130, -445, high - 620))
    scale(k)
