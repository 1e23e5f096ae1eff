"""Hammer mill: hinged door open on a heavy rotor of hammers inside a sieve, large motor."""

from kit.core import FRONT, View, circle, polar, rounded
from kit.machinery import hopper
from kit.materials import DARK, brushed, cast, painted, plastic, polished
from kit.props import scale
from kit.works import badge, frame, motor

VIEWS = {"hero": View(-18, 16), "closeup": View(-8, 10, at="rotor", radius=420)}


def _rotor(k, z):
    steel = cast((0.34, 0.33, 0.32), 0.4)
    k.cyl(60, 520, polished(), (0, 200, z), rot=FRONT)
    for y in (-150, -20, 110):
        k.cyl(200, 22, steel, (0, y, z), rot=FRONT)
    for i, (x, dz, a) in enumerate(polar(8, 178)):
        k.cyl(16, 330, polished(), (x, 150, z + dz), rot=FRONT)
        for y in (-165, -90, 40):
            with k.at((x, y, z + dz), rot=(0, -a + (8 if i % 2 else -8), 0)):
                k.box((190, 18, 62), brushed((0.5, 0.48, 0.46)), (78, 0, 0), 4)
    k.prism(6, 42, 36, polished(), (0, -175, z), rot=FRONT)


def build(k):
    """Housing on a stand, door swung left, motor right, sack below."""
    paint, z = painted((0.05, 0.22, 0.08), 0.45), 1150
    frame(k, 1150, 760, 760, 90, paint, (0, 60, 0), (0.08, 0.97))
    outline = [circle(400, 96), circle(372, 96)]
    k.plate([rounded(920, 860, 120), circle(372, 96)], 420, paint, (0, 40, z), rot=FRONT, bevel=4)
    k.cyl(376, 20, painted((0.03, 0.12, 0.05)), (0, 250, z), rot=FRONT)
    dots = [circle(7, 10, -330 + 30 * i, -130 + 30 * j) for i in range(23) for j in range(9)]
    for a in (-150, -90, -30):
        with k.at((0, 0, z), rot=(0, a + 90, 0)), k.at((0, 20, -352)):
            k.plate(
                [rounded(380, 300, 6), *[d for d in dots if abs(d[0][0]) < 180]],
                8,
                brushed((0.55,) * 3),
                bevel=0.5,
            )
    k.plate(outline, 20, polished(), (0, -170, z), rot=FRONT)
    _rotor(k, z)
    with k.at((-480, -185, z), rot=(0, 0, -105)):
        k.plate([rounded(880, 820, 110)], 40, paint, (440, 0, 0), rot=FRONT, bevel=4)
        k.box((60, 90, 160), polished(), (830, -40, 0), 10)
    for dz in (-260, 260):
        k.cyl(26, 150, polished(), (-480, -185, z + dz - 75))
    hopper(k, 330, 130, 620, (0, 60, z + 420), paint, square=True)
    hopper(k, 130, 130, 200, (0, 60, 560), paint)
    k.cyl(200, 560, plastic((0.55, 0.48, 0.34), 0.9), (0, 60, 0), edge=90)
    motor(k, 210, 700, (620, 60, z - 40), mat=painted((0.04, 0.12, 0.3), 0.4))
    k.box((720, 560, 80), paint, (930, 60, z - 320), base=True)
    for x in (660, 1200):
        k.box((90, 500, z - 320), paint, (x, 60, 0), base=True)
        k.box((120, 460, 40), painted(DARK), (x, 60, z - 250), base=True)
    k.cyl(140, 150, cast(), (470, 60, z - 40), axis="X")
    badge(k, "MAHLFIX HM-55", ["55 kW", "3000 rpm", "SIEVE 3 mm"], 240, (310, -176, z - 350))
    k.anchor("rotor", (20, -182, z + 90))
    k.anchor("sieve", (0, -100, z - 345))
    k.anchor("big-motor", (950, -150, z))
    scale(k)
