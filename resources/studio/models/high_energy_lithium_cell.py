"""High-energy lithium cells: welded can with a glass-sealed pin, sleeved cell, foil pouch."""

from kit import labels
from kit.core import View
from kit.electro import code_on
from kit.materials import NICKEL, STEEL, brushed, plastic, polished
from kit.packing import pouch
from kit.props import scale

VIEWS = {"hero": View(-24, 26), "closeup": View(-12, 44, at="glass-seal", radius=22)}


def _cell(k, r, h, tone, lines):
    """Standing cell: sleeve with print, welded lid, glass ring and pin."""
    k.cyl(r, h, brushed(STEEL, "Z", 0.25), edge=1)
    drawing = labels.plate(lines, r * 3.2, h * 0.7, paper=tone, ink=(250, 250, 250))
    k.lathe(
        [(r + 0.2, h * 0.04), (r + 0.2, h * 0.96)],
        plastic(tuple((c / 255) ** 2.2 for c in tone), 0.3),
    )
    k.wrap(drawing, r + 0.35, h * 0.72, 190, (0, 0, h * 0.5), -94)
    k.torus(r * 0.9, r * 0.04, polished(), (0, 0, h))
    k.cyl(r * 0.34, 0.8, plastic((0.03, 0.12, 0.08), 0.06), (0, 0, h), seg=40)
    k.cyl(r * 0.12, 4.5, polished(NICKEL), (0, 0, h), seg=24)


def build(k):
    """D-size and C-size cells standing, a pouch lying in front."""
    with k.at((-30, 20, 0)):
        _cell(
            k,
            16.6,
            60,
            (30, 70, 130),
            ["Li-SOCl2  3.6 V  19 Ah", "DO NOT RECHARGE", "SIZE D   UN 3090"],
        )
        k.anchor("glass-seal", (-2, -4, 60.8))
        k.anchor("chemistry-mark", (-4, -16.8, 40))
    with k.at((16, 26, 0)):
        _cell(k, 12.9, 49, (150, 40, 30), ["Li-SO2  3.0 V  3.2 Ah", "DO NOT RECHARGE"])
    k.anchor("single-cell", (14, 13, 36))
    with k.at((4, -34, 0), rot=(0, 0, 8)):
        art = labels.plate(
            ["Li/S POUCH CELL", "2.1 V  20 Ah  450 Wh/kg"], 60, 24, paper=(215, 216, 218)
        )
        pouch(k, 86, 56, 8, drawing=art)
        for y in (-12, 12):
            k.box((22, 8, 0.3), polished(NICKEL if y > 0 else STEEL), (52, y, 3), 0.05)
    code_on(k, ["LITHIUM METAL BATTERIES", "UN 3090   CLASS 9"], 56, 36, (74, 22, 0), (0, 0, -8))
    k.anchor("class-nine", (74, 22, 0.5))
    scale(k)
