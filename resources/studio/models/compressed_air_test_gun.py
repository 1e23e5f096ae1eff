"""Compressed-air test gun: plain air tank, quick valve, one smooth tube on a stand, ice moulds."""

from kit import labels
from kit.core import FRONT, View, X, polar
from kit.materials import ALUMINIUM, BLUE, RED, brushed, painted, plastic, polished, rubber, turned
from kit.parts import flange
from kit.plant import gauge, vessel
from kit.props import scale

VIEWS = {"hero": View(-32, 16), "closeup": View(-20, 30, at="ice-mould", radius=230)}


def build(k):
    """Stand the gun on its frame, muzzle to the left, the moulds on a bench before it."""
    blue, frame, alu = (
        painted(BLUE, 0.4),
        painted((0.30, 0.31, 0.33), 0.5),
        brushed(ALUMINIUM, "Z", 0.3),
    )
    for x in (-1500, -300, 900, 1700):
        for y in (-260, 260):
            k.box((70, 70, 820), frame, (x, y, 0), 4, base=True)
            k.cyl(60, 16, rubber(), (x, y, 0))
        k.box((70, 590, 70), frame, (x, 0, 800), 4, base=True)
    for y in (-260, 260):
        k.box((3270, 70, 70), frame, (100, y, 800), 4, base=True)
    with k.at((0, 0, 1150)):
        vessel(k, 270, 900, blue, (700, 0, 0), (0, 90, 0))
        for x in (800, 1500):
            k.box((90, 420, 120), frame, (x, 0, -280), 6, base=True)
        k.cyl(75, 190, turned((0.5, 0.5, 0.5)), (380, 0, 0), X)
        flange(k, 130, 60, 26, 8, 104, 16, painted((0.12,) * 3), (350, 0, 0), X, bolts=True)
        flange(k, 130, 60, 26, 8, 104, 16, painted((0.12,) * 3), (560, 0, 0), X, bolts=True)
        k.box((150, 130, 190), painted(RED), (470, 0, 60), 10, base=True)
        k.cyl(60, 150, polished(), (470, 0, 250))
        k.sweep([(470, -60, 330), (560, -180, 300), (760, -220, 240)], 10, rubber())
        k.tube(42, 35, 2150, alu, (-1800, 0, 0), X)
        k.cyl(34, 3, plastic((0.02,) * 3), (-1700, 0, 0), X)
        for x in (-1450, -300):
            k.box((60, 420, 110), frame, (x, 0, -330), 4, base=True)
            k.box((50, 120, 190), frame, (x, 0, -230), 4, base=True)
            k.tube(58, 42, 60, frame, (x - 30, 0, 0), X)
        for x in (-1640, -1540):
            k.box((40, 150, 150), plastic((0.06,) * 3), (x, 0, -10), 6)
        gauge(k, 80, (1000, -60, 262))
        k.cyl(22, 110, polished((0.6, 0.45, 0.2)), (1250, 0, 262))
        k.cyl(34, 40, polished((0.6, 0.45, 0.2)), (1250, 0, 350))
        k.image(
            labels.plate(
                [
                    "Air receiver 200 L  16 bar",
                    "20 - 120 m/s   25 / 35 mm",
                    "IEC 61215   TEST 2025",
                ],
                260,
                120,
                "HAILTEST",
                (20, 70, 130),
            ),
            260,
            120,
            (1100, -271, 20),
            FRONT,
            1,
        )
        k.anchor("air-tank", (1320, -250, 110))
        k.anchor("one-tube", (-900, -43, 4))
    with k.at((200, -900, 0)):
        for x in (-330, 330):
            for y in (-160, 160):
                k.box((40, 40, 680), frame, (x, y, 0), 3, base=True)
        k.box((760, 400, 30), plastic((0.55, 0.55, 0.53)), (0, 0, 680), 4, base=True)
        for i, x in enumerate((-220, -60)):
            k.box((140, 220, 50), plastic((0.60, 0.62, 0.64), 0.4), (x, 0, 710), 6, base=True)
            for a in (-32, 32):
                for b in (-60, 0, 60):
                    k.sphere(
                        21,
                        plastic((0.03, 0.10, 0.25), 0.4) if i else plastic((0.62, 0.68, 0.72), 0.1),
                        (x + a, b, 757),
                        0.6,
                    )
        for x, y, _ in polar(5, 60):
            k.sphere(17.5, plastic((0.62, 0.68, 0.72), 0.08), (180 + x, y, 727.5))
        k.anchor("ice-mould", (-220, -110, 756))
    scale(k)
