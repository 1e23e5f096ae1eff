"""Light-gas gun: wide pump tube, bolted cone piece, thin launch tube, windowed target tank."""

from kit.core import FRONT, View, polar
from kit.machinery import window
from kit.materials import MID_GREY, cast, painted, plastic, polished, turned
from kit.parts import sticker
from kit.props import scale
from kit.works import badge, bottle, gauge, pipe_flange, pump

VIEWS = {"hero": View(-24, 14), "closeup": View(-28, 16, at="cone-piece", radius=800)}
Z = 1150.0


def _gun(k, steel):
    k.cyl(230, 420, turned((0.45,) * 3), (-4000, 0, Z), axis="X")
    k.cyl(260, 60, cast(), (-4020, 0, Z), axis="X")
    k.box((60, 420, 60), polished(), (-4040, 0, Z), 6)
    k.cyl(135, 3000, steel, (-3600, 0, Z), axis="X")
    for x in (-3500, -2100):
        k.cyl(185, 130, turned(), (x, 0, Z), axis="X")
    with k.at((-650, 0, Z), "X"):
        k.cyl(380, 240, turned((0.42,) * 3))
        k.cyl(340, 300, turned((0.5,) * 3), (0, 0, 250))
        k.cyl(380, 240, turned((0.42,) * 3), (0, 0, 560))
        k.lathe([(300, 0), (120, 160), (0, 160)], turned(), (0, 0, 800))
        for x, y, _ in polar(14, 318):
            k.cyl(26, 960, polished(), (x, y, -80), seg=24)
            for z in (-70, 800):
                k.prism(6, 48, 60, cast(), (x, y, z))
    k.cyl(58, 2500, steel, (250, 0, Z), axis="X")
    k.cyl(110, 120, turned(), (1400, 0, Z), axis="X")


def _tank(k, paint):
    with k.at((2700, 0, Z), "X"):
        k.cyl(620, 1500, paint)
        for z in (0, 1440):
            k.cyl(690, 60, paint, (0, 0, z))
        k.lathe([(620, 0), (500, 110), (250, 180), (0, 200)], paint, (0, 0, 1490), smooth=60)
    for x in (3050, 3500, 3950):
        window(k, 130, (x, -600, Z), tint=(0.02, 0.05, 0.06))
        pipe_flange(k, 60, (x, 0, Z + 590), h=130)
    for x in (3275, 3725):
        pipe_flange(k, 40, (x, -560, Z + 330), rot=(90, 0, 0), h=120)
    for x in (2950, 3950):
        k.box((180, 800, 620), paint, (x, 0, 0), base=True)


def build(k):
    """One line on an I-beam frame: breech, tubes, tank; gas panel in front of the breech."""
    steel, paint = turned((0.5, 0.5, 0.5), 0.3), painted((0.06, 0.16, 0.32), 0.4)
    for z in (560, 760):
        k.box((6900, 420, 40), paint, (-700, 0, z), 4)
    k.box((6900, 40, 200), paint, (-700, 0, 660), 4)
    for x in range(-3900, 2600, 1250):
        k.box((220, 520, 560), paint, (x, 0, 0), 8, base=True)
        k.box((160, 300, 260), painted(MID_GREY), (x, 0, 780), 6, base=True)
    _gun(k, steel)
    _tank(k, paint)
    pump(k, 1.0, (3300, -1250, 0))
    k.pipe(
        [(3150, -1250, 400), (3150, -1250, 620), (3150, -900, 620), (3150, -560, 900)],
        50,
        polished(),
    )
    with k.at((-2700, -1100, 0)):
        for i in range(4):
            bottle(
                k,
                115,
                1550,
                (0.4, 0.02, 0.02) if i < 2 else (0.36, 0.2, 0.05),
                (-420 + 260 * i, 200, 0),
            )
        k.box((1000, 60, 900), painted((0.40, 0.42, 0.43), 0.4), (0, 40, 700), 6, base=True)
        for x in (-470, 470):
            k.box((60, 60, 760), painted((0.40, 0.42, 0.43), 0.4), (x, 40, 0), base=True)
        for i in range(4):
            gauge(k, 75, (-330 + 220 * i, 8, 1420))
            k.cyl(48, 46, plastic((0.4, 0.02, 0.02), 0.3), (-330 + 220 * i, 8, 1150), rot=FRONT)
            k.pipe([(-330 + 220 * i, -10, 1380), (-330 + 220 * i, -10, 880)], 10, polished())
        sticker(k, "H2 / He   400 bar", 620, 100, (0, 9, 800))
    badge(
        k, "HYPERBALL 20/80", ["BORE 20 mm", "VELOCITY 7 km/s", "S/N 004"], 420, (-1250, -262, 300)
    )
    k.anchor("two-tubes", (-1500, -120, Z + 60))
    k.anchor("cone-piece", (-250, -340, Z + 60))
    k.anchor("target-tank", (3050, -640, Z))
    k.anchor("gas-panel", (-2700, -1100, 1270))
    scale(k)
