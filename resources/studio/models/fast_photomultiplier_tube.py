"""Fast photomultiplier: large glass bulb with a silvery cathode film, pin base, test ticket."""

from kit import labels
from kit.core import View, Y, polar
from kit.materials import GOLD, anodised, enamel, plastic, polished
from kit.papers import sheet
from kit.props import scale
from kit.sockets import bnc

VIEWS = {"hero": View(-26, 20), "closeup": View(-20, 22, at="silvery-film", radius=80)}


def _bulb(k):
    """Tube along +Z: base with pins below, neck, domed window on top."""
    film, neck = enamel((0.30, 0.27, 0.22)), enamel((0.26, 0.27, 0.27))
    for x, y, _ in polar(14, 19):
        k.cyl(1.1, 14, polished(GOLD), (x, y, 0), seg=12)
    k.cyl(6, 18, plastic((0.03,) * 3), (0, 0, -2))
    k.cyl(27, 34, plastic((0.04, 0.042, 0.046)), (0, 0, 12), edge=2)
    k.lathe([(26, 0), (26, 60), (34, 84), (70, 130)], neck, (0, 0, 44), smooth=60)
    k.lathe(
        [(70, 0), (96, 34), (101, 62)], polished((0.62, 0.60, 0.55), 0.08), (0, 0, 174), smooth=60
    )
    k.lathe(
        [(101, 0), (98, 26), (86, 54), (62, 78), (30, 92), (0, 96)], film, (0, 0, 236), smooth=60
    )
    k.tube(101.4, 99, 5, polished((0.6, 0.6, 0.58)), (0, 0, 233))


def build(k):
    """Bulb lying in a foam ring with its window to the front left; metal-can type beside it."""
    foam = plastic((0.06, 0.06, 0.064), 0.95)
    with k.at((-60, 150, 106), rot=(90, 0, 26)), k.at((0, 0, 0)):
        _bulb(k)
        k.anchor("silvery-film", (-12, 18, 331))
        k.anchor("wide-window", (-50, 40, 314))
        k.anchor("pin-base", (-17, 20, 30))
        k.image(
            labels.plate(["R-5912F", "S/N KC0417"], 34, 16),
            34,
            16,
            (0, 27, 28),
            rot=(-90, 0, 180),
            t=0.2,
        )
    for s, r in ((60, 80), (190, 104)):
        a = (0.438 * s - 60, 150 - 0.899 * s)
        with k.at((a[0], a[1], 0), rot=(0, 0, 26)):
            k.box((170, 40, 106 - r * 0.55), foam, (0, 0, 0), 2, base=True)
    with k.at((270, 70, 0)):
        can = anodised((0.05, 0.055, 0.06), 0.36)
        k.box((90, 60, 12), foam, (0, 30, 0), base=True)
        with k.at((0, 0, 46)):
            k.cyl(40, 120, can, (0, -20, 0), axis=Y, edge=1)
            k.cyl(34, 1, enamel((0.28, 0.24, 0.18)), (0, -20.6, 0), axis=Y)
            k.tube(41, 33, 5, polished(), (0, -20, 0), axis=Y)
            for x in (-16, 16):
                bnc(k, (x, 100, 0), (90, 0, 180), 0.8)
        k.box((60, 50, 30), foam, (0, 30, 0), 4, base=True)
    lines = ["Type R-5912F   S/N KC0417", "Cathode 81 µA/lm", "Gain 1e7 at 1510 V", "Rise 3.2 ns"]
    sheet(k, "TEST TICKET", lines, 100, 80, (240, -150, 0), 8, (70, 50, 20), "OK")
    k.anchor("test-ticket", (236, -144, 1))
    scale(k)
