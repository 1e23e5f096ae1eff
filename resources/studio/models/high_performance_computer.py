"""Compute cluster cabinet: equal blades, fast switches, coolant manifold; one blade out front."""

from kit import boards, labels
from kit.casing import legend, vents
from kit.core import FRONT, View
from kit.many import blocks, grid, studs
from kit.materials import BLUE, COPPER, RED, brushed, painted, plastic, polished, rubber
from kit.parts import nameplate
from kit.props import scale
from kit.sockets import hose, slot

VIEWS = {"hero": View(-26, 12), "closeup": View(-16, 12, at="coolant-couplings", radius=260)}
PLATE = ["NODE CABINET XC-96", "3-phase 400 V   96 kW", "P/N 101-4471  S/N 0093"]


def _blade(k, loc):
    """Front of a blade with two hose couplings at its right end."""
    with k.at(loc):
        k.box((600, 40, 60), painted((0.16, 0.165, 0.17), 0.4), (0, 20, 0), 2)
        vents(k, 34, 6, 34, 12, (-70, -0.2, 0))
        for x, color in ((205, BLUE), (245, RED)):
            hose(k, (x, 0, 0), r=8, color=color)
        k.box((30, 16, 12), plastic((0.02, 0.2, 0.4)), (-285, -6, 0), 2)


def _open_blade(k):
    """Blade without its lid: two cold plates with copper pipes."""
    k.box((600, 560, 6), brushed((0.5, 0.5, 0.5), "Y", 0.36), (0, 0, 0), 1, base=True)
    for x in (-298, 298):
        k.box((4, 560, 50), brushed((0.5, 0.5, 0.5), "Y", 0.36), (x, 0, 0), 0.5, base=True)
    boards.board(k, 570, 520, (0, 10, 6), boards.GREEN_BOARD, parts=60)
    for x in (-150, 150):
        for y in (-120, 130):
            k.box((130, 130, 26), brushed(COPPER, "X", 0.3), (x, y, 8), 3, base=True)
        k.pipe([(x, -300, 30), (x, 200, 30)], 9, polished(COPPER, 0.2))
        blocks(k, grid(8, 1, 9, 0, x * 1.65, 0, 8), (5, 130, 36), plastic((0.04,) * 3))


def build(k):
    """Cabinet 800 by 1100 by 2050 without its front door; a blade lies before it."""
    black = painted((0.045, 0.047, 0.05), 0.4)
    for x in (-385, 385):
        k.box((30, 1000, 2050), black, (x, 0, 0), 4, base=True)
    k.box((800, 1000, 60), black, (0, 0, 0), 4, base=True)
    k.box((800, 1000, 90), black, (0, 0, 1960), 4, base=True)
    k.box((760, 900, 1920), black, (0, 40, 50), 4, base=True)
    for i in range(12):
        _blade(k, (-45, -430, 130 + i * 66))
        _blade(k, (-45, -430, 1180 + i * 66))
    k.anchor("equal-blades", (-150, -432, 1500))
    for z in (960, 1060):
        k.box((640, 60, 84), painted((0.3, 0.31, 0.33), 0.35), (-30, -430, z), 3)
        for i in range(18):
            for y in (-18, 18):
                slot(k, 20, 10, (-310 + i * 31, -461, z + y))
    k.anchor("fast-switch", (-60, -463, 1082))
    for i in range(0, 18, 2):
        x = -310 + i * 31
        path = [(x, -462, 1042), (x, -520, 1030), (-340, -505, 900 - i * 6), (-350, -470, 300)]
        k.sweep(path, 7, rubber((0.03, 0.05, 0.12)))
    for x, color in ((318, BLUE), (350, RED)):
        k.cyl(15, 1820, brushed((0.6, 0.6, 0.6), "Z", 0.3), (x, -470, 80))
        k.cyl(16, 60, plastic(color, 0.4), (x, -470, 1700))
        rows = [(0, 0, 130 + i * 66) for i in range(12)] + [
            (0, 0, 1180 + i * 66) for i in range(12)
        ]
        studs(k, [(x - 26, -470, z - 20) for _, _, z in rows], 7, 34, polished(), seg=16)
    for i in range(12):
        for z in (130 + i * 66, 1180 + i * 66):
            path = [(200, -458, z), (210, -510, z - 6), (300, -505, z - 8), (318, -484, z - 4)]
            k.sweep(path, 8, rubber())
    k.anchor("coolant-couplings", (210, -512, 1240))
    legend(k, "HELIOS XC", 44, (-100, -501, 2005), FRONT, (0.3, 0.6, 0.9))
    nameplate(k, labels.plate(PLATE, 200, 70), 200, 70, (280, -501, 2004))
    k.anchor("power-plate", (280, -504, 2004))
    with k.at((-60, -880, 0), rot=(0, 0, 6)):
        _open_blade(k)
    scale(k)
