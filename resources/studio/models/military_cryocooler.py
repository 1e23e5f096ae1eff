"""Military cryocooler: palm-sized twin-piston can, thin tube, thin cold finger, 28 VDC label."""

from kit import labels
from kit.core import FRONT, View, X, polar
from kit.materials import ALUMINIUM, STEEL, anodised, brushed, plastic, polished, turned
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-26, 24), "closeup": View(-20, 22, at="mil-label", radius=38)}


def build(k):
    """Lay the compressor can on a block, the expander with its cold finger beside it."""
    can, black = turned(ALUMINIUM, 0.28), anodised((0.05, 0.05, 0.055))
    k.box((110, 50, 8), black, (-20, 10, 0), 1.5, base=True)
    with k.at((-20, 10, 36)):
        k.lathe(
            [
                (0, -62),
                (24, -62),
                (27, -59),
                (27, -26),
                (30, -24),
                (30, 24),
                (27, 26),
                (27, 59),
                (24, 62),
                (0, 62),
            ],
            can,
            axis=X,
        )
        for x in (-26, 26):
            k.tube(31, 27, 3, brushed(), (x - 1.5, 0, 0), X)
            for y, z, _ in polar(10, 29):
                k.cyl(1.4, 6, polished(), (x - 3, y, z), X, seg=12)
        k.cyl(11, 12, polished(STEEL), (14, 0, 28))
        for x, y, _ in polar(6, 6):
            k.cyl(0.7, 5, polished((0.8, 0.6, 0.25)), (14 + x, y, 40), seg=10)
        k.image(
            labels.plate(["MCX-7   0.5 W at 77 K", "28 VDC  MIL-STD-810"], 44, 14),
            44,
            14,
            (0, -29.8, 4),
            (90, 0, 0),
            0.4,
        )
        k.cyl(2.2, 14, polished((0.72, 0.4, 0.2)), (-14, 0, 29))
        k.box((7, 2.5, 6), polished((0.72, 0.4, 0.2)), (-14, 0, 45), 0.6)
        k.anchor("linear-compressor", (-46, -25, 10))
        k.anchor("mil-label", (0, -30.6, 4))
        k.anchor("helium-tube", (-14, -1.6, 45))
    k.sweep(
        [(42, 10, 36), (70, 10, 40), (76, -20, 44), (64, -40, 42), (84, -52, 38), (98, -44, 36)],
        1.6,
        polished(STEEL),
    )
    with k.at((112, -40, 0)):
        k.cyl(15, 8, black)
        k.cyl(13, 40, can, (0, 0, 8))
        k.plate([[(x, y) for x, y, _ in polar(32, 22)]], 5, turned(STEEL, 0.25), (0, 0, 50))
        for x, y, _ in polar(6, 18):
            bolt(k, 2.4, (x, y, 52.5), socket=True)
        k.cyl(5, 16, turned(STEEL), (0, 0, 52))
        k.cyl(3.2, 52, brushed((0.5, 0.48, 0.45), "Z"), (0, 0, 66))
        k.cyl(4.4, 5, polished((0.8, 0.6, 0.25)), (0, 0, 117))
        k.anchor("cold-finger", (0, -3.3, 94))
    k.text("P/N 30417-2", 3, plastic((0.4,) * 3), (-20, -15.2, 4), FRONT, 0.1)
    scale(k)
