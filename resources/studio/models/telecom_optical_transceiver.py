"""Pluggable optical transceivers: metal sticks with a gold card edge and a coloured pull latch."""

from kit.boards import edge_contacts
from kit.core import FRONT, View
from kit.electro import plate_on
from kit.materials import NICKEL, brushed, cast, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-30, 36), "closeup": View(-18, 40, at="pull-latch", radius=26)}


def _stick(k, w, long, color, words, tab):
    """Stick along Y: fibre end and latch towards the viewer, card edge behind."""
    shell = brushed(NICKEL, "Y", 0.3)
    k.box((w, long * 0.86, 8.5), shell, (0, 0, 0), 0.5, base=True)
    k.box((w - 1, long * 0.3, 9.6), cast((0.5, 0.5, 0.5), 0.4), (0, -long * 0.3, 0), 0.6, base=True)
    k.box((w * 0.8, 12, 1), plastic((0.02, 0.14, 0.06)), (0, long * 0.46, 4), 0.1, base=True)
    with k.at((0, long * 0.46 + 1.5, 5)):
        edge_contacts(k, 10, w * 0.075, long=7)
    for x in (-w * 0.24, w * 0.24):
        k.box((w * 0.36, 0.8, 6), plastic((0.02,) * 3), (x, -long * 0.45, 4.6), 0.1)
        k.cyl(1.25, 2, plastic((0.7,) * 3), (x, -long * 0.447, 4.6), rot=FRONT, seg=16)
    latch = plastic(color, 0.35)
    if tab:
        k.box((w * 0.9, 40, 1.4), latch, (0, -long * 0.45 - 16, 9.6), 0.5)
        k.box((w * 0.9, 8, 2.4), latch, (0, -long * 0.45 - 34, 9.6), 0.8)
        k.box((2, 3, 9), latch, (0, -long * 0.45 - 34, 4.6), 0.3)
    else:
        k.pipe(
            [
                (-w / 2, -long * 0.4, 7),
                (-w / 2, -long * 0.45 - 8, 7),
                (w / 2, -long * 0.45 - 8, 7),
                (w / 2, -long * 0.4, 7),
            ],
            1.1,
            latch,
            bend=2,
        )
    plate_on(
        k, words, w * 0.8, long * 0.34, (0, long * 0.16, 8.5), (0, 0, 0), paper=(240, 240, 238)
    )


def build(k):
    """A wide one with a pull tab, a small one with a bail latch, one seen from its card edge."""
    with k.at((-14, 0, 0), rot=(0, 0, 6)):
        _stick(
            k, 18.4, 72, (0.03, 0.2, 0.55), ["100G LR4", "1310 nm 10 km", "CLASS 1 LASER"], tab=True
        )
        k.anchor("pull-latch", (0, -56, 10.6))
    with k.at((16, -6, 0), rot=(0, 0, -8)):
        _stick(k, 13.6, 56, (0.1, 0.1, 0.5), ["10G LR", "1310 nm", "10 km"], tab=False)
    with k.at((46, 6, 0), rot=(0, 0, 168)):
        _stick(k, 13.6, 56, (0.5, 0.04, 0.03), ["10G SR", "850 nm", "300 m"], tab=False)
        k.anchor("card-edge", (0, 28, 5.2))
    k.cyl(5, 4, polished(), (-40, 24, 0), seg=32)
    scale(k)
