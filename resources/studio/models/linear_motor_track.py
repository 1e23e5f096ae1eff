"""Linear motor: open U-shaped magnet track with a coil carriage, force plate and magnet warning."""

from kit import labels
from kit.core import FRONT, View, X
from kit.materials import ALUMINIUM, brushed, painted, plastic, polished, rubber
from kit.parts import bolt, warning
from kit.props import scale

VIEWS = {"hero": View(-30, 22), "closeup": View(-20, 24, at="force-plate", radius=110)}


def build(k):
    """Lay the track on its machine base, the carriage in its middle."""
    steel, alu = brushed((0.6, 0.6, 0.6), "X", 0.3), brushed(ALUMINIUM, "X", 0.35)
    k.box((1000, 240, 40), alu, (0, 0, 0), 3, base=True)
    for y in (-90, 90):
        k.box((1000, 24, 30), steel, (0, y, 40), 2, base=True)
        for i in range(12):
            bolt(k, 6, (-460 + i * 83.6, y, 70), socket=True)
    k.box((1000, 110, 14), steel, (0, 0, 40), 2, base=True)
    for i in range(25):
        k.box(
            (32, 76, 9),
            polished((0.55, 0.55, 0.57), 0.3),
            (-480 + i * 40, 0, 54),
            1.2,
            base=True,
            rot=(0, 0, 5),
        )
    with k.at((60, 0, 0)):
        for x in (-110, 110):
            for y in (-90, 90):
                k.box((80, 52, 34), steel, (x, y, 56), 3, base=True)
        k.box((330, 260, 26), alu, (0, 0, 92), 4, base=True)
        k.box((250, 84, 26), plastic((0.02, 0.03, 0.09), 0.25), (0, 0, 67), 3, base=True)
        for x in (-140, 140):
            for y in (-105, -40, 40, 105):
                k.cyl(6, 2, plastic((0.03,) * 3), (x, y, 117), seg=20)
        k.image(
            labels.plate(
                ["Fp 1 200 N   v 5 m/s", "400 V  6.8 A RMS", "LMC-12   S/N 0417"],
                130,
                70,
                "LINMOTOR",
                (20, 70, 130),
            ),
            130,
            70,
            (-30, 10, 118),
            t=0.6,
        )
        k.anchor("force-plate", (-30, 10, 119))
        k.box((50, 40, 30), plastic((0.05,) * 3), (120, 100, 118), 4, base=True)
        k.sweep(
            [(120, 120, 130), (160, 220, 120), (100, 260, 60), (-100, 240, 11), (-300, 240, 11)],
            8,
            rubber((0.5, 0.25, 0.02)),
        )
        k.sweep(
            [(100, 120, 130), (120, 210, 150), (40, 280, 80), (-160, 265, 10), (-330, 265, 8)],
            5,
            rubber(),
        )
    for x in (-488, 488):
        k.box((20, 200, 60), painted((0.6, 0.42, 0.02)), (x, 0, 40), 3, base=True)
        k.cyl(16, 30, rubber(), (x + (10 if x < 0 else -40), -60, 80), X)
    warning(k, 46, (-330, -121, 20), FRONT)
    k.image(
        labels.line("STRONG MAGNETS  ATTRACTION 2 kN", 220, 24, (225, 180, 25)),
        220,
        24,
        (-190, -120.5, 20),
        FRONT,
        0.5,
    )
    k.anchor("magnet-warning", (-190, -121.5, 20))
    k.anchor("open-track", (-320, -20, 64))
    scale(k)
