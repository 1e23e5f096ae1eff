"""Electro-optic modulator: slim gilt box, a fibre at each end, fine coaxial socket, test sheet."""

from kit import papers
from kit.core import FRONT, View
from kit.electro import plate_on
from kit.many import grid, studs
from kit.materials import GOLD, brushed, plastic, polished
from kit.props import scale
from kit.sockets import sma

VIEWS = {"hero": View(-24, 36), "closeup": View(-14, 34, at="fine-coax", radius=24)}


def build(k):
    """Box 100 by 14 by 10; fibres curl round to their connectors."""
    gold = polished(GOLD, 0.2)
    k.box((100, 15, 8), gold, (0, 0, 0), 0.5, base=True)
    k.box((98, 13, 1.6), brushed((0.7, 0.55, 0.28), "X", 0.3), (0, 0, 8), 0.3, base=True)
    plate_on(
        k,
        ["EOX-40  40 GHz  1550 nm", "Vpi 4.8 V   IL 3.5 dB  S/N 2217"],
        60,
        10,
        (0, 0, 9.6),
        (0, 0, 0),
    )
    for x in (-46, 46):
        for y in (-10, 10):
            k.box((8, 8, 2), gold, (x, y, 0), 0.3, base=True)
            k.cyl(1.4, 0.2, plastic((0.03,) * 3), (x, y, 2), seg=20)
    sma(k, (-20, -7.5, 5), FRONT, 0.7)
    k.box((10, 3, 8), gold, (-20, -8, 0), 0.3, base=True)
    k.anchor("fine-coax", (-20, -13, 7))
    studs(k, grid(4, 1, 3, 0, 24, 0, 0), 0.4, 10, gold, (0, -6, 5), FRONT, 10)
    jacket = plastic((0.65, 0.5, 0.05), 0.35)
    for s in (-1, 1):
        k.cyl(2.6, 12, plastic((0.05,) * 3), (s * 50, 0, 5), rot=(0, s * 90, 0), seg=24)
        path = [
            (s * 61, 0, 5),
            (s * 90, -4, 3),
            (s * 100, -34, 1.6),
            (s * 70, -52, 1.6),
            (s * 40, -46, 1.6),
        ]
        k.sweep(path, 0.9, jacket)
        with k.at((s * 40, -46, 3.4), rot=(0, 0, 8)):
            k.box((22, 7, 6.4), plastic((0.03, 0.25, 0.1), 0.35), (-s * 12, 0, 0), 0.6)
            k.cyl(1.25, 6, plastic((0.72,) * 3), (-s * 22, 0, 0), rot=(0, -s * 90, 0), seg=16)
    k.anchor("fibre-ends", (-58, -2, 7))
    sheet = papers.page(
        "TEST SHEET  S/N 2217",
        ["Vpi  4.8 V at 1 GHz", "Insertion loss 3.5 dB", "S21 -3 dB at 41 GHz"],
        70,
        48,
    )
    k.image(sheet, 70, 48, (0, 46, 0), rot=(0, 0, 4), rough=0.6)
    k.anchor("vpi-sheet", (-10, 48, 0.6))
    scale(k)
