"""Space solar cell: thin dark cells with cut corners and silver tabs, honeycomb panel piece."""

from kit.core import View
from kit.many import blocks, grid
from kit.materials import GOLD, plastic, polished
from kit.papers import page
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-24, 36), "closeup": View(-12, 44, at="cut-corners", radius=45)}


def _cell(k, w=70, h=40, c=12):
    """Cell with two cut corners, fine lines, busbar, cover glass and tabs."""
    shape = [
        (-w / 2, -h / 2),
        (w / 2, -h / 2),
        (w / 2, h / 2 - c),
        (w / 2 - c, h / 2),
        (c - w / 2, h / 2),
        (-w / 2, h / 2 - c),
    ]
    k.plate([shape], 0.5, polished((0.03, 0.035, 0.075), 0.08), (0, 0, 0.3), bevel=0.05)
    silver = polished((0.75, 0.75, 0.77), 0.2)
    blocks(k, grid(30, 1, (w - 2 * c) / 29, 0, 0, 1, 0.55), (0.15, h - 5, 0.05), silver)
    k.box((w - 4, 1.4, 0.1), silver, (0, -h / 2 + 1.4, 0.6), 0.01)
    for x in (-w * 0.3, 0, w * 0.3):
        k.box((5, 6, 0.2), silver, (x, -h / 2 - 2, 0.5), 0.02)
    k.plate(
        [[(x * 0.99, y * 0.96) for x, y in shape]],
        0.2,
        clear((0.93, 0.96, 0.97)),
        (0, 0.6, 0.8),
        bevel=0.02,
    )


def build(k):
    """Two cells in front, panel piece with twelve cells behind, test list at the right."""
    with k.at((-50, -70, 0), rot=(0, 0, 6)):
        _cell(k)
        k.anchor("cut-corners", (30, 15, 1))
        k.anchor("cover-glass", (0, -21, 0.9))
    with k.at((40, -78, 0), rot=(0, 0, -8)):
        _cell(k)
    with k.at((0, 60, 0)):
        k.box((240, 150, 1.2), plastic((0.03, 0.03, 0.033), 0.3), (0, 0, 0), 0.1, base=True)
        k.box((238, 148, 18), polished((0.62, 0.62, 0.63), 0.35), (0, 0, 1), 0.2, base=True)
        blocks(k, grid(34, 1, 7, 0, 0, -74.2, 2), (1.2, 0.4, 16), plastic((0.15, 0.15, 0.16)))
        k.box((240, 150, 1.2), polished((0.5, 0.33, 0.08), 0.25), (0, 0, 19), 0.1, base=True)
        for x in (-76, 0, 76):
            for y in (-48, 0, 48):
                with k.at((x, y, 20.2)):
                    _cell(k, 70, 42)
        for x in (-80, 80):
            k.cyl(7, 30, polished(), (x - 15, -80, 10), axis="X", seg=32)
            k.box((24, 12, 4), polished(GOLD, 0.3), (x, -76, 20), 0.5)
        k.anchor("honeycomb-panel", (10, -75, 10))
    sheet = page(
        "FLIGHT CELL TEST LIST",
        ["XTX-30  30 % AM0", "Voc 2.72 V  Isc 0.47 A", "30.2 cm2  wafer 117-04"],
        84,
        60,
    )
    k.image(sheet, 84, 60, (136, -62, 0), rot=(0, 0, -8), rough=0.6)
    k.anchor("am0-mark", (132, -56, 0.7))
    scale(k)
