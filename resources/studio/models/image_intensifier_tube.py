"""Image intensifier tubes: short black cylinders, dark input window, milky output, contact rim."""

from kit import labels
from kit.core import FRONT, View, Y, polar
from kit.materials import GOLD, enamel, plastic, polished
from kit.papers import bag, foam_box, round_well, sheet
from kit.props import scale

VIEWS = {"hero": View(-24, 28), "closeup": View(-14, 26, at="input-window", radius=30)}


def _tube(k):
    """Tube along +Z: input window at z = 0, output at the top."""
    black = plastic((0.03, 0.031, 0.034), 0.4)
    k.cyl(18, 26, black, (0, 0, 2), edge=0.8)
    k.cyl(21.5, 6, black, (0, 0, 6), edge=0.6)
    k.tube(18.4, 12, 2.4, black, (0, 0, 0))
    k.cyl(12.2, 1, enamel((0.035, 0.014, 0.010)), (0, 0, 0.8))
    k.tube(16, 10, 3, black, (0, 0, 27.5))
    k.cyl(10.2, 3.6, enamel((0.50, 0.54, 0.46)), (0, 0, 27))
    for x, y, _ in polar(3, 19.8, -110):
        k.cyl(1.6, 0.5, polished(GOLD), (x, y, 12), seg=20)


def build(k):
    """One tube standing output up, one showing its input window, one capped in a foam box."""
    _tube(k)
    k.anchor("output-window", (2, -3, 31))
    k.anchor("contact-rim", (-7, -18.6, 12.6))
    k.wrap(labels.plate(["XD-4  S/N 0417", "FOM 1744"], 30, 10), 18.2, 9, 90, (0, 0, 20))
    with k.at((58, -10, 22), rot=(0, 0, -14)):
        with k.at((0, -16, 0), rot=(-90, 0, 0)):
            _tube(k)
        k.anchor("input-window", (2, -17, 3))
        k.box((20, 16, 4), plastic((0.1, 0.1, 0.105)), (0, 0, -22), base=True)
        k.cyl(2, 3, polished(), (0, 6, -20), axis=Y)
    with k.at((20, 82, 0)):
        foam_box(k, 120, 90, 50, (0, 0, 0), [round_well(23, -26, 0), round_well(23, 26, 0)])
        with k.at((-26, 0, 14)):
            _tube(k)
            k.cyl(18, 6, plastic((0.5, 0.03, 0.02)), (0, 0, 27))
        k.image(
            labels.line("IMAGE TUBES - KEEP CAPPED", 90, 14),
            90,
            14,
            (0, -45.3, 26),
            rot=FRONT,
            t=0.3,
        )
    bag(k, 70, 80, (-84, 60, 0), 10, (0.62, 0.62, 0.7), 1.5)
    lines = [
        "XD-4   S/N 0417",
        "FOM 1744   SNR 25.3",
        "RES 69 lp/mm",
        "SENS 812 µA/lm",
        "HALO 0.7 mm",
    ]
    sheet(k, "TEST SLIP", lines, 66, 80, (-66, -28, 0), -8, (20, 60, 50), "OK")
    k.anchor("test-slip", (-66, -24, 1))
    scale(k)
