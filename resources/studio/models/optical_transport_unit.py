"""Optical transport unit: rack box with rows of plug-in fibre modules and two -48 V inlets."""

from kit import labels
from kit.casing import fan, led, legend, rack
from kit.core import FRONT, View
from kit.materials import brushed, plastic, polished
from kit.parts import sticker
from kit.props import scale
from kit.sockets import fibre, ground, rj45, terminals

VIEWS = {"hero": View(-22, 24), "closeup": View(-12, 16, at="plug-in-rows", radius=95)}
BLUE, GREEN = (0.05, 0.2, 0.5), (0.03, 0.3, 0.1)


def build(k):
    """Three height units: control and fans left, two rows of modules, supplies right."""
    y = rack(k, 4, 300, (0, 0, 0), (0.42, 0.43, 0.45), handles=False)
    panel = brushed((0.55, 0.56, 0.57), "Z", 0.38)
    for row, z in ((0, 52), (1, 128)):
        for i in range(8):
            x = -124 + i * 34
            k.box((32, 6, 72), panel, (x, y - 3, z), 0.8)
            fibre(k, (x, y - 6, z + 16), color=BLUE if row else GREEN, cap=i % 3 == 0)
            fibre(k, (x, y - 6, z - 4), color=BLUE if row else GREEN, cap=True)
            led(k, (0.1, 0.9, 0.2), (x - 9, y - 6, z + 30), r=1.4)
            k.box((10, 16, 5), plastic((0.05, 0.2, 0.45), 0.4), (x, y - 12, z - 29), 1)
            sticker(k, f"C{21 + row * 20 + i * 2}", 15, 7, (x + 4, y - 6.1, z + 30))
            sticker(k, "100G", 18, 6, (x, y - 6.1, z - 17))
    k.anchor("plug-in-rows", (-22, y - 14, 100))
    k.anchor("channel-labels", (-18, y - 7, 158))
    fan(k, 68, (-182, y, 128))
    rj45(k, (-182, y, 66), n=2)
    legend(k, "LINKHAUL 400", 7, (-182, y, 30), FRONT, (0.08, 0.2, 0.45))
    for z in (52, 128):
        k.box((66, 5, 72), panel, (190, y - 2.5, z), 0.8)
        terminals(k, 2, 13, (182, y - 5, z - 8), color=(0.05, 0.05, 0.055))
        legend(k, "-48 V", 8, (186, y - 5, z + 22), FRONT, (0.05,) * 3)
        led(k, (0.1, 0.9, 0.2), (212, y - 5, z + 22), r=2)
        k.box((8, 20, 34), polished((0.4, 0.4, 0.4)), (212, y - 12, z - 10), 1.5)
    k.anchor("dc-inlets", (182, y - 16, 122))
    ground(k, (-216, y, 14), d=5)
    k.image(
        labels.plate(["LINKHAUL LH-400", "C-BAND  100G/400G   -48 V", "S/N 0417-LH"], 150, 60),
        150,
        60,
        (-60, y + 100, 177),
    )
    for i in range(4):
        x = -90 + i * 68 + 34
        k.sweep(
            [
                (x, y - 16, 144),
                (x, y - 44, 136),
                (x - 20, y - 60, 60),
                (x - 20 - i * 6, y - 84, 16),
                (x - 50, y - 104, 8),
                (x - 120, y - 124, 8),
            ],
            1.4,
            plastic((0.72, 0.55, 0.03), 0.4),
        )
    with k.at((150, y - 120, 0), rot=(0, 0, 18)):
        k.box((14, 62, 9), polished((0.6, 0.6, 0.58), 0.25), (0, 0, 0), 1, base=True)
        k.box((13, 16, 3), plastic((0.05, 0.2, 0.45)), (0, -36, 3), 1, base=True)
        k.box((14, 14, 11), plastic((0.05, 0.2, 0.5)), (0, -26, 0), 1, base=True)
    scale(k)
