"""Vibration sensor: small steel hexagon on a stud with one coaxial plug; an industrial one."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import GOLD, STEEL, brushed, plastic, polished, turned
from kit.papers import foam_box, sheet, well
from kit.props import scale

VIEWS = {"hero": View(-24, 26), "closeup": View(-16, 30, at="coax-plug", radius=22)}


def _small(k):
    """Hexagon sensor with a coaxial socket on top, stud below."""
    steel = brushed((0.62, 0.61, 0.59), "Z", 0.28, 0.6)
    k.cyl(2.4, 4, turned(), (0, 0, 0), seg=24)
    k.helix(2.4, 0.25, 0.8, 4, turned(), (0, 0, 0.4), seg=16)
    k.cyl(7, 1.2, turned(STEEL, 0.2), (0, 0, 4))
    k.prism(6, 8.2, 9, steel, (0, 0, 5))
    k.lathe([(7, 0), (6.6, 3), (5, 7), (3, 8), (0, 8)], turned(), (0, 0, 14))
    k.cyl(2.4, 6, polished(GOLD, 0.2), (0, 0, 22), seg=32)
    k.helix(2.4, 0.22, 0.7, 7, polished(GOLD, 0.2), (0, 0, 23), seg=16)
    k.cyl(0.5, 7, polished(GOLD), (0, 0, 22), seg=12)


def build(k):
    """Small one on its stud in a steel block, big two-pin one beside it, sheet and box."""
    k.box((34, 34, 4.2), brushed((0.4, 0.4, 0.41), "X", 0.35, 1), (0, 0, 0), 0.4, base=True)
    with k.at((0, 0, 0.4)):
        _small(k)
    with k.at((0, 0, 9.9), rot=(0, 0, 30)):
        pass
    k.image(
        labels.plate(["100 mV/g", "352-C", "IEPE"], 7.4, 7),
        7.4,
        7,
        (0, -7.15, 9.9),
        rot=FRONT,
        t=0.15,
    )
    k.anchor("coax-plug", (0, -2.4, 27))
    k.anchor("hexagon-stud", (-5.6, -4.6, 7))
    k.anchor("sensitivity", (0.6, -7.4, 11.5))
    with k.at((44, 4, 0)):
        steel = brushed((0.56, 0.55, 0.54), "Z", 0.3, 1)
        k.prism(6, 14, 12, steel)
        k.cyl(11.5, 26, turned(), (0, 0, 12))
        k.cyl(9, 4, steel, (0, 0, 38))
        k.tube(8, 6.8, 12, turned(STEEL, 0.2), (0, 0, 40))
        k.helix(8, 0.4, 1.2, 7, turned(STEEL, 0.2), (0, 0, 42))
        k.cyl(6.9, 3, plastic((0.05, 0.12, 0.08)), (0, 0, 40))
        for x, y, _ in polar(2, 2.6, 0):
            k.cyl(0.8, 9, polished(GOLD), (x, y, 41), seg=16)
        k.wrap(
            labels.plate(["S/N 20418", "100 mV/g"], 20, 10, paper=(186, 184, 178)),
            11.6,
            10,
            100,
            (0, 0, 24),
        )
    with k.at((26, 62, 0)):
        foam_box(k, 76, 56, 34, (0, 0, 0), [well(20, 20, -18, 0), well(14, 14, 16, 0)], rot=-6)
    rows = ["S/N 20417", "Sens. 101.2 mV/g", "0.5 Hz-10 kHz", "Ref. 100 Hz"]
    sheet(k, "CALIBRATION", rows, 48, 58, (-54, 2, 0), -6, (20, 60, 90))
    k.cyl(2.4, 10, turned(), (70, -14, 2.4), rot=(90, 0, 50), seg=24)
    scale(k)
