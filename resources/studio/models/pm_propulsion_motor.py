"""Ship propulsion motor: short thick drum with a bolted shaft flange, water fittings, sign."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import DARK, painted, plastic, polished, turned, wood
from kit.parts import bolt
from kit.props import scale
from kit.works import badge, pipe_flange

VIEWS = {"hero": View(-30, 16), "closeup": View(-26, 12, at="shaft-flange", radius=620)}
Z = 1350.0


def build(k):
    """Drum with the shaft flange to the front, plate and fittings at the side."""
    paint = painted((0.34, 0.38, 0.41), 0.4)
    with k.at((0, 700, Z), rot=FRONT):
        k.cyl(1150, 1400, paint, edge=30)
        for z in (0, 1320):
            k.cyl(1230, 80, paint, (0, 0, z))
            for x, y, _ in polar(28, 1190):
                bolt(k, 34, (x, y, z + 80))
        for i in range(10):
            with k.at(rot=(0, 0, 36 * i)):
                k.box((70, 60, 1240), paint, (1160, 0, 80), 6, base=True)
        k.cyl(700, 120, paint, (0, 0, 1390))
        k.cyl(330, 260, polished((0.55,) * 3), (0, 0, 1500))
        k.cyl(520, 110, turned((0.55,) * 3), (0, 0, 1740))
        for x, y, _ in polar(16, 430):
            k.cyl(34, 4, plastic((0.02,) * 3), (x, y, 1848), seg=24)
            k.tube(48, 34, 6, polished(), (x, y, 1848), seg=24)
        k.cyl(160, 30, polished(), (0, 0, 1850))
    for x in (-900, 900):
        k.box((500, 1300, Z - 550), paint, (x, 0, 0), 20, base=True)
        k.box((760, 1500, 90), paint, (x, 0, 0), 8, base=True)
    k.box((900, 900, 420), paint, (0, 100, Z + 1080), 20, base=True)
    for x in (-260, 0, 260):
        k.cyl(70, 260, plastic(DARK), (x, -300, Z + 1290), rot=FRONT)
    for z, c in ((Z + 250, (0.03, 0.09, 0.4)), (Z - 100, (0.4, 0.03, 0.02))):
        pipe_flange(k, 80, (-1130, 200, z), rot=(0, -90, 0), h=200, mat=painted(c))
        pipe_flange(k, 80, (-1130, -250, z), rot=(0, -90, 0), h=200, mat=painted(c))
    badge(
        k,
        "MEERANTRIEB PM-4500",
        ["4 500 kW  150 rpm  PM", "690 V  IP56", "CLASS APPROVED  48 t"],
        480,
        (-900, -658, 480),
    )
    with k.at((1950, -300, 0)):
        k.box((900, 900, 800), wood(), (0, 0, 0), 6, base=True)
        for x in (-400, 400):
            k.box((90, 20, 800), wood((0.42, 0.28, 0.14)), (x, -458, 0), 3, base=True)
        k.image(
            labels.plate(
                ["STRONG MAGNETS", "KEEP PACEMAKERS AWAY"], 500, 260, "WARNING", (200, 150, 0)
            ),
            500,
            260,
            (0, -452, 430),
            rot=FRONT,
            t=3,
        )
    k.anchor("power-plate", (-900, -668, 500))
    k.anchor("shaft-flange", (-300, -1152, Z + 200))
    k.anchor("magnet-sign", (0 + 1950, -758, 450))
    k.anchor("water-fittings", (-1320, -290, Z + 290))
    scale(k)
