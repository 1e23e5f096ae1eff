"""Seal scarer: bucket-sized sounder on a cable, 12 V battery box, net tube with clips."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import RED, glow, plastic, polished, rubber
from kit.props import scale
from kit.sea import SEA_YELLOW

VIEWS = {"hero": View(-24, 22), "closeup": View(-16, 14, at="khz", radius=80)}


def build(k):
    """Sounder at the left, battery box at the right, net tube in front."""
    yellow, dark = plastic(SEA_YELLOW, 0.45), plastic((0.035,) * 3, 0.5)
    k.cyl(95, 40, rubber((0.05,) * 3), (-160, 40, 0))
    k.cyl(90, 200, yellow, (-160, 40, 36), edge=10)
    for z in (70, 210):
        k.torus(90, 4, dark, (-160, 40, z))
    k.cyl(34, 34, dark, (-160, 40, 234))
    k.torus(34, 7, polished(), (-160, 40, 290), axis="X")
    k.sweep(
        [(-150, 40, 262), (-60, 90, 330), (20, 120, 120), (60, 100, 60), (110, 100, 60)],
        7,
        rubber(),
    )
    with k.at((200, 80, 0)):
        k.box((240, 190, 170), plastic((0.05, 0.12, 0.24), 0.5), (0, 0, 0), 14, base=True)
        k.box((246, 196, 44), plastic((0.05, 0.12, 0.24), 0.5), (0, 0, 168), 10, base=True)
        k.cyl(11, 120, dark, (-60, 0, 240), axis="X")
        for x in (-60, 60):
            k.box((14, 20, 40), dark, (x, 0, 222), 3)
            k.box((30, 8, 40), dark, (x, -100, 168), 3)
        k.cyl(9, 5, glow((0.1, 1, 0.2), 1.5), (80, -96, 110), rot=FRONT, seg=20)
        k.box((24, 12, 36), plastic(RED), (80, -97, 60), 3)
        k.image(
            labels.plate(["12 V  BATTERY BOX", "FISH FARM USE"], 120, 56, "ROBBENSCHRECK"),
            120,
            56,
            (-30, -96, 90),
            rot=FRONT,
            t=0.5,
        )
    with k.at((-40, -170, 24), "X"):
        k.cyl(19, 180, yellow, (0, 0, -90), edge=6)
        k.cyl(21, 26, dark, (0, 0, 60))
        for z in (-60, 36):
            k.tube(24, 18, 14, dark, (0, 0, z))
            k.box((12, 30, 10), dark, (-24, 0, z + 7), 3)
    k.sweep(
        [(-260, -170, 50), (60, -170, 50), (140, -190, 8), (200, -150, 8)],
        5,
        plastic((0.03, 0.2, 0.1), 0.8),
    )
    k.wrap(
        labels.plate(["10-20 kHz", "189 dB   12 V", "MODEL US-3"], 90, 70, "ROBBENSCHRECK"),
        90.6,
        70,
        66,
        (-160, 40, 140),
        facing=-102,
    )
    k.anchor("khz", (-178, -52, 142))
    k.anchor("battery-box", (170, -18, 140))
    k.anchor("net-clip", (-90, -180, 50))
    scale(k)
