"""Rooftop solar panel: framed glass with rows of square cells; a second shows its junction box."""

from kit.core import View, rounded
from kit.electro import plate_on
from kit.many import blocks, grid
from kit.materials import ALUMINIUM, brushed, plastic, polished, rubber
from kit.props import scale

VIEWS = {"hero": View(-24, 16), "closeup": View(-10, 10, at="junction-box", radius=260)}


def _panel(k, back=False):
    """Panel 1000 by 1650 in XY, face up."""
    frame = brushed(ALUMINIUM, "Y", 0.35)
    k.plate([rounded(1000, 1650, 4), rounded(964, 1614, 2)], 38, frame, (0, 0, 0), bevel=1.5)
    k.box(
        (980, 1630, 8),
        plastic((0.6, 0.61, 0.62) if back else (0.4, 0.42, 0.45), 0.25),
        (0, 0, 12),
        0.5,
    )
    if back:
        return
    cells = grid(6, 10, 158, 158, 0, 0, 15.6)
    blocks(k, cells, (154, 154, 0.6), plastic((0.02, 0.035, 0.11), 0.12))
    lines = grid(18, 1, 52.7, 0, 0, 0, 16.3)
    blocks(k, lines, (2, 1575, 0.3), polished((0.7, 0.7, 0.72)))


def build(k):
    """Front view leaning on the left, back view on the right."""
    with k.at((-560, 0, 20), rot=(76, 0, 0)), k.at((0, 825, 0)):
        _panel(k)
    k.anchor("alu-frame", (-1050, 190, 850))
    with k.at((560, 0, 20), rot=(76, 0, 0)), k.at((0, 825, 0)):
        _panel(k, back=True)
        k.box((180, 120, 34), plastic((0.04,) * 3), (0, 560, 32), 6)
        k.anchor("junction-box", (0, 520, 50))
        for x in (-1, 1):
            path = [(x * 80, 500, 30), (x * 120, 380, 26), (x * 200, 200, 24), (x * 300, -40, 26)]
            k.sweep(path, 6, rubber())
            k.cyl(11, 70, rubber(), (x * 300, -30, 26), rot=(90, 0, 0), seg=32)
        plate_on(
            k,
            ["SUNROOF SR-330   330 W STC", "Voc 41 V  Isc 10.2 A  AM1.5", "IEC 61215  IEC 61730"],
            240,
            130,
            (0, 250, 16),
            (0, 0, 0),
        )
    for x in (-560, 560):
        k.box((60, 500, 40), brushed(ALUMINIUM, "Y"), (x, 240, 0), 3, base=True)
        k.box((40, 40, 1300), brushed(ALUMINIUM, "Z"), (x, 470, 0), 2, base=True)
        k.box((40, 170, 30), brushed(ALUMINIUM, "Y"), (x, 400, 1280), 2)
    scale(k)
