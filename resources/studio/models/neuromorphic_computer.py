"""Neural computer board: a field of equal chips, fibre leads, the laboratory's name."""

from kit import boards, screens
from kit.casing import TOP
from kit.core import View
from kit.materials import GOLD, NICKEL, plastic, polished
from kit.parts import sticker
from kit.props import scale
from kit.sockets import fibre, rj45

VIEWS = {"hero": View(-24, 42), "closeup": View(-12, 40, at="laboratory-label", radius=60)}


def build(k):
    """Board on brass pillars; fibres run from the chips to couplers on the right."""
    for x in (-170, 0, 170):
        for y in (-130, 130):
            boards.standoff(k, 14, (x, y, 0), 4)
    boards.board(k, 360, 280, (0, 0, 14), (0.015, 0.1, 0.045), 2.2, parts=90, seed=5)
    z = 16.2
    for i in range(6):
        for j in range(4):
            place = (-140 + i * 46, 104 - j * 46, z)
            boards.bga(k, 30, place, "NEURO-2\n18 CORES", 3.2, base=(0.03, 0.05, 0.03))
    k.anchor("chip-field", (-48, 12, z + 3))
    for j in range(4):
        y = 104 - j * 46
        fibre(k, (158, y, z), (90, 0, 90), duplex=True)
        for n in range(3):
            x = -2 - n * 46
            path = [
                (174, y + 4 - n * 4, z + 6),
                (214 - n * 4, y - 20 + n * 8, z + 12),
                (196, y + 24 + n * 3, z + 26),
                (120, y + 20, z + 24),
                (x + 46, y + 8, z + 5),
            ]
            k.sweep(path, 0.9, plastic((0.75, 0.55, 0.05), 0.3))
            k.box((10, 5, 3), plastic((0.1, 0.3, 0.55), 0.4), (x + 46, y + 7, z + 4.4), 0.4)
    k.anchor("fibre-leads", (196, 82, z + 26))
    rj45(k, (-120, -141, 24), n=3)
    k.box((56, 22, 14), polished(NICKEL), (-120, -129, z), 0.4, base=True)
    k.box((60, 20, 12), plastic((0.05,) * 3), (-20, -128, z), 1, base=True)
    boards.sink(k, 40, 34, 14, 12, (60, -116, z))
    label = screens.barcode(["INSTITUTE OF NEURAL HARDWARE", "PROJECT SPIKE-48   NO. 012"], 74, 26)
    k.image(label, 74, 26, (130, -122, z), rot=TOP)
    k.anchor("laboratory-label", (130, -122, z + 0.6))
    boards.edge_contacts(k, 60, 2, (-20, -106, z), 3)
    sticker(k, "SPIKE-48", 60, 12, (20, 129, z), TOP, (20, 60, 40), (230, 230, 230))
    k.box((12, 8, 10), polished(GOLD), (90, -134, z), 0.4, base=True)
    scale(k)
