"""Fibre cable drum: wooden drum of black cable with metre marks, stripped end with fibres."""

from kit import labels
from kit.core import FRONT, View, Y, polar
from kit.materials import plastic, polished, wood
from kit.props import scale

VIEWS = {"hero": View(-26, 16), "closeup": View(-12, 24, at="many-fibres", radius=110)}
TONES = (
    (0.03, 0.1, 0.45),
    (0.65, 0.22, 0.02),
    (0.02, 0.3, 0.06),
    (0.22, 0.09, 0.03),
    (0.3, 0.3, 0.3),
    (0.6, 0.6, 0.58),
    (0.5, 0.02, 0.02),
    (0.03, 0.03, 0.03),
    (0.6, 0.5, 0.02),
    (0.25, 0.05, 0.35),
    (0.7, 0.3, 0.4),
    (0.1, 0.5, 0.55),
)


def build(k):
    """Drum on its flanges; the free cable end runs to the front and is stripped."""
    timber, black = wood((0.46, 0.31, 0.16)), plastic((0.03, 0.031, 0.034), 0.5)
    with k.at((0, 0, 500)):
        for y in (-280, 240):
            k.cyl(500, 40, timber, (0, y, 0), axis=Y, edge=3)
            for i in range(7):
                x = -420 + i * 140
                slat = 2 * (494**2 - x * x) ** 0.5
                k.box((3, 42, slat), plastic((0.05, 0.03, 0.02), 0.9), (x, y + 20, 0), 0)
            for x, z, _ in polar(6, 240, 30):
                k.cyl(16, 12, polished(), (x, y - 8, z), axis=Y, seg=24)
        k.tube(60, 40, 12, polished((0.4, 0.4, 0.4)), (0, -290, 0), rot=(-90, 0, 0))
        k.cyl(260, 490, timber, (0, -262, 0), axis=Y)
        k.cyl(372, 470, black, (0, -235, 0), axis=Y)
        for i in range(24):
            k.torus(380, 9.5, black, (0, -224 + i * 19.4, 0), rot=FRONT)
        k.image(
            labels.plate(
                ["G.652D   24F", "4000 m   2026", "GROSS 610 kg"], 260, 180, "OPTICAL CABLE"
            ),
            260,
            180,
            (-120, -281, 290),
            rot=FRONT,
        )
        k.anchor("drum", (190, -284, 330))
    for x in (-330, 330):
        k.box((160, 560, 60), timber, (x, -20, 0), 3, base=True, rot=(0, 0, 0))
    path = [
        (-388, 60, 500),
        (-420, -20, 300),
        (-460, -260, 60),
        (-360, -520, 16),
        (-120, -600, 16),
        (140, -600, 16),
    ]
    k.sweep(path, 10, black)
    for i, x in enumerate((-80, 30)):
        k.image(
            labels.line(f"G.652D 24F  {1217 + i:05d} m", 90, 9, (12, 12, 13), (230, 230, 220)),
            90,
            9,
            (x, -610.2, 18),
            rot=FRONT,
            t=0.2,
        )
    k.anchor("metre-marks", (-80, -611, 18))
    for i in range(12):
        a = (i - 5.5) * 0.09
        tube = [
            (138, -600, 16),
            (170, -600 + a * 40, 14),
            (230, -600 + a * 130, 5 + i % 3 * 3),
            (300, -600 + a * 220, 4),
        ]
        k.sweep(tube, 2.0, plastic(TONES[i], 0.35))
        k.sweep(
            [(298, -600 + a * 218, 4), (360, -600 + a * 300, 3)],
            0.8,
            plastic((0.6, 0.6, 0.62), 0.2),
        )
    k.cyl(3, 60, plastic((0.6, 0.6, 0.5)), (138, -600, 16), rot=(0, 90, 0))
    k.anchor("many-fibres", (220, -600, 12))
    scale(k)
