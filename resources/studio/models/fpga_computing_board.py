"""FPGA computing board: large chips under heat sinks, dense connectors, fibre cages."""

from kit.boards import bga, board, edge_contacts, pin_sink
from kit.casing import TOP, legend
from kit.core import View
from kit.electro import code_on
from kit.many import blocks, grid, studs
from kit.materials import GOLD, NICKEL, brushed, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 38), "closeup": View(-12, 36, at="dense-connectors", radius=70)}


def build(k):
    """Board 380 by 280 on pillars; one heat sink off so that its chip shows."""
    for x in (-180, 180):
        for y in (-130, 130):
            k.prism(6, 5, 16, polished((0.72, 0.52, 0.22)), (x, y, 0))
    board(k, 380, 280, (0, 0, 16), (0.02, 0.05, 0.16), 2.4, parts=120, seed=8)
    z = 18.4
    for i, (x, y) in enumerate(((-90, 60), (90, 60), (-90, -50), (90, -50))):
        bga(k, 55, (x, y, z), "XCVU19P\nVIRANDEL", 4, lid=46)
        if i != 2:
            pin_sink(k, 66, 66, 26, 11, (x, y, z + 4.6))
    k.anchor("several-fpgas", (-90, -50, z + 4.6))
    for x in (-176, 0, 176):
        for y in (-90, -20, 60):
            k.box((14, 54, 8), plastic((0.05,) * 3), (x, y, z), 0.6, base=True)
            studs(k, grid(4, 22, 2.2, 2.2, x, y, z + 8), 0.6, 0.4, polished(GOLD), seg=6)
    k.anchor("dense-connectors", (0, -90, z + 8.4))
    for i in range(4):
        x = -66 + i * 22
        k.box((19, 50, 12), brushed(NICKEL), (x - 60, -126, z), 0.5, base=True)
        k.box((15, 1, 9), plastic((0.02,) * 3), (x - 60, -151, z + 6), 0.1)
    edge_contacts(k, 50, 2, (70, -136, z), 7)
    blocks(k, grid(8, 2, 13, 16, 60, 122, z), (9, 12, 10), plastic((0.05,) * 3), bevel=0.5)
    legend(k, "PROTOSTAR X4  PROTOTYPING SYSTEM", 8, (40, -108, z + 0.3), TOP, (0.8, 0.8, 0.8))
    k.anchor("board-name", (60, -106, z + 0.5))
    code_on(k, ["PX4-VU19P-4", "S/N 00417"], 50, 22, (-120, 122, z), TOP)
    scale(k)
