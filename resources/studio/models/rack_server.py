"""Ordinary rack server: drive bays and pull-out tag in front; a second one shows its rear."""

from kit import screens
from kit.casing import led, legend, rack, vents
from kit.core import FRONT, View
from kit.many import blocks, grid
from kit.materials import brushed, plastic, polished
from kit.props import scale
from kit.sockets import dsub, iec, rj45, usb

VIEWS = {"hero": View(-24, 24), "closeup": View(-18, 18, at="service-tag", radius=90)}


def _front(k, y):
    """Twelve drive drawers in two rows, ear panels, tag."""
    for i in range(4):
        for j in range(3):
            x, z = -162 + i * 106, 17 + j * 27
            k.box((103, 6, 25), plastic((0.045, 0.047, 0.05), 0.4), (x, y - 3, z), 1)
            k.box((30, 4, 20), brushed((0.5, 0.5, 0.5)), (x + 34, y - 7, z), 1)
            vents(k, 9, 4, 15, 6, (x - 18, y - 6.2, z))
            led(k, (0.1, 0.9, 0.3), (x - 46, y - 6, z + 8), r=1.3)
    for side in (-1, 1):
        k.box((26, 10, 84), plastic((0.2, 0.21, 0.22), 0.4), (side * 228, y - 5, 44), 2)
    k.anchor("drive-bays", (-110, y - 7, 70))
    k.cyl(6, 3, polished(), (228, y - 10, 72), rot=FRONT, seg=32)
    usb(k, (-228, y - 10, 60))
    k.box((38, 80, 2), plastic((0.04,) * 3), (164, y - 40, 88), 0.5)
    tag = screens.barcode(["RackLine R640S  Service tag", "7KX4Q23   100-240 V  CE FCC"], 36, 56)
    k.image(tag, 36, 56, (164, y - 52, 89))
    k.anchor("service-tag", (164, y - 56, 89.5))


def _rear(k, y):
    """Two inlets, network, VGA and USB."""
    for x in (-165, 165):
        k.box((96, 8, 42), brushed(rough=0.35), (x, y - 3, 26), 1)
        iec(k, (x - 16, y - 7, 26))
        blocks(k, grid(8, 5, 5, 5), (3, 3, 0.3), plastic((0.03,) * 3), (x + 34, y - 7.1, 26), FRONT)
    rj45(k, (-30, y - 0.6, 24), n=4)
    dsub(k, 15, (58, y - 0.6, 24))
    usb(k, (98, y - 0.6, 18))
    usb(k, (98, y - 0.6, 30))
    vents(k, 36, 4, 26, 9, (0, y - 0.2, 64))
    k.anchor("usual-ports", (-30, y - 2, 26))


def build(k):
    """One server in front on the table, one turned round on two blocks above it."""
    y = rack(k, 2, 700, (0, 0, 0), (0.06, 0.062, 0.066), handles=False)
    _front(k, y)
    for x in (-180, 180):
        for d in (-240, 240):
            k.box((70, 70, 44), plastic((0.45, 0.36, 0.22), 0.7), (x, d, 88), 2, base=True)
    steel = brushed((0.52, 0.52, 0.52), "X", 0.36)
    with k.at((0, 60, 131)):
        k.box((434, 640, 86), steel, (0, 0, 0), 1, base=True)
        _rear(k, -320)
        legend(k, "R750", 14, (0, -200, 86), (0, 0, 0), (0.1, 0.1, 0.1))
    scale(k)
