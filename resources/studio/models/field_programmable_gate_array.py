"""Large FPGA: square with a metal lid, hundreds of balls underneath, in its antistatic tray."""

from kit import screens
from kit.boards import bga, printed
from kit.core import View, rounded
from kit.many import beads, grid
from kit.materials import NICKEL, brushed, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 42), "closeup": View(-12, 48, at="package-marking", radius=36)}


def build(k):
    """One chip lid up, one balls up in front; tray with two more behind."""
    with k.at((-32, -26, 0), rot=(0, 0, 8)):
        bga(k, 45, h=3.4, lid=38, balls=28)
        printed(k, "ALTIX  VIRANDEL\nXCVU9P\nFLGA2104  2E", 30, (0, 0, 3.95), (0.06, 0.06, 0.07))
        k.anchor("package-marking", (0, 3, 4.5))
    with k.at((28, -30, 0), rot=(0, 0, -8)):
        k.plate([rounded(38, 38, 2)], 1.2, brushed(NICKEL, rough=0.3), (0, 0, 0.6))
        k.box((45, 45, 1.4), plastic((0.03, 0.14, 0.06), 0.45), (0, 0, 1.2), 0.1, base=True)
        beads(
            k, grid(44, 44, 0.98, 0.98, 0, 0, 2.7), 0.34, polished((0.66, 0.66, 0.66), 0.25), fine=0
        )
        k.anchor("ball-grid", (0, -6, 3))
    tray = plastic((0.04, 0.04, 0.043), 0.5)
    with k.at((0, 38, 0)):
        k.box((128, 62, 4), tray, (0, 0, 0), 0.6, base=True)
        wells = [rounded(48, 48, 1)]
        for x in (-32, 32):
            shape = [[(px, py) for px, py in w] for w in wells]
            k.plate([rounded(62, 60, 1), *shape], 4, tray, (x, 0, 6))
        with k.at((-32, 0, 4)):
            bga(k, 45, words="XCVU9P", h=3.2, lid=38)
        drawing = screens.barcode(["XCVU9P-2FLGA2104E", "LOT 2208  MADE IN TAIWAN"], 46, 26)
        k.image(drawing, 46, 26, (32, 0, 7.8), t=0.3)
        k.box((46, 30, 4), tray, (32, 0, 4), 0.3, base=True)
        k.anchor("tray", (32, 2, 8.4))
    scale(k)
