"""Infrared arrays: gold package with a dark window and pins; flask with cold finger, cooler."""

from kit import labels
from kit.core import View, polar, rounded
from kit.many import grid, studs
from kit.materials import COPPER, GOLD, germanium, plastic, polished, turned
from kit.optics import dark
from kit.papers import foam_box, sheet, well
from kit.parts import fins
from kit.props import scale

VIEWS = {"hero": View(-24, 32), "closeup": View(-14, 40, at="dark-window", radius=24)}


def _package(k):
    """Vacuum package on its pins, window up."""
    gold = polished(GOLD, 0.25)
    spots = [(x, y, 0) for x, y, _ in grid(16, 2, 2, 26)]
    studs(k, spots, 0.25, 6, gold, seg=10)
    k.plate([rounded(35, 32, 1)], 3, plastic((0.56, 0.54, 0.50), 0.5), (0, 0, 7))
    k.plate([rounded(29, 22, 1)], 3.4, gold, (0, 0, 10))
    k.box((23, 18, 1.2), germanium(), (0, 0, 11.6), 0.2, base=True)
    k.cyl(1.4, 9, polished(COPPER), (17, 4, 8), rot=(0, 90, 0), seg=20)


def build(k):
    """Packages in front, cooled detector assembly behind, foam box and report."""
    _package(k)
    k.anchor("dark-window", (0, -2, 13))
    k.anchor("gold-package", (-12, -12, 11))
    k.image(labels.line("640x512-12", 22, 3), 22, 3, (0, -13.4, 8.6), t=0.1)
    with k.at((56, -12, 0), rot=(0, 0, -20)):
        _package(k)
        k.image(labels.line("640x512-12 VOx", 24, 3), 24, 3, (0, -13.4, 8.6), t=0.1)
        k.anchor("format-mark", (0, -13.4, 9))
    with k.at((40, 70, 0)):
        k.box((70, 60, 5), dark(), (0, 0, 0), 0.6, base=True)
        k.cyl(24, 44, polished((0.5, 0.5, 0.5), 0.2), (-10, 0, 5), edge=3)
        fins(k, 7, (52, 52, 1.6), dark(), (-10, 0, 14), (0, 0, 4.4))
        k.cyl(9, 70, turned((0.6, 0.6, 0.6)), (-10, 0, 45))
        k.cyl(16, 6, polished(GOLD, 0.25), (-10, 0, 62))
        k.cyl(19, 34, turned((0.62, 0.6, 0.56)), (-10, 0, 68), edge=1)
        k.cyl(15, 1, germanium(), (-10, 0, 101.6))
        k.tube(19, 14.6, 3, polished(), (-10, 0, 100))
        for x, y, _ in polar(20, 15):
            k.cyl(0.5, 5, polished(GOLD), (x - 10, y, 58), seg=8)
        k.sweep([(8, -10, 88), (20, -20, 90), (26, -24, 84)], 1.4, polished(COPPER))
        k.box((26, 30, 26), dark(), (24, 6, 5), 2, base=True)
        k.anchor("cold-finger", (-12, -9, 56))
    with k.at((-70, 60, 0)):
        foam_box(k, 100, 80, 36, (0, 0, 0), [well(40, 36, 0, 0)], plastic((0.10, 0.10, 0.11)))
        with k.at((0, 0, 17)):
            _package(k)
    lines = ["640x512   pitch 12 µm", "VOx   8-14 µm", "S/N 0417  NETD 38 mK", "Operability 99.8 %"]
    sheet(k, "TEST REPORT", lines, 66, 76, (-66, -40, 0), -8, (70, 30, 20), "QC")
    scale(k)
