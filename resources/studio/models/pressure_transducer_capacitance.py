"""Capacitance pressure transducer: welded can, metal-gasket fitting, D-connector on top."""

from kit import labels
from kit.core import View, rounded
from kit.materials import ALUMINIUM, GOLD, STEEL, brushed, plastic, polished, turned
from kit.props import ruler, token

VIEWS = {  # the same camera as the process transmitter: the pair is shown at one scale
    "hero": View(az=-25, el=16, look=(15, -24, 89), radius=116),
    "closeup": View(az=-22, el=14, look=(0, 0, 62), radius=66),
}
PLATE = ["RANGE  100 Torr ABS", "INPUT  ±15 VDC", "OUTPUT  0-10 VDC", "WETTED: NICKEL ALLOY ONLY"]


def _fitting(k, metal):
    """Male face-seal gland with its nut: no thread sealant, no soft gasket."""
    k.lathe([(0, -14), (9, -14), (9, -3), (20, 0), (0, 0)], metal, (0, 0, 40))
    k.tube(6.35, 4.6, 22, metal, (0, 0, 6))
    k.prism(6, 12.5, 20, polished(STEEL, 0.16), (0, 0, 6))
    k.tube(9.5, 4.6, 6.5, metal, (0, 0, 1))
    k.lathe([(4.6, 0), (8, 0), (8.6, 2), (4.6, 2)], polished(), (0, 0, 0), closed=True)


def _connector(k):
    k.plate([rounded(41, 17, 3)], 1.6, polished(), (0, 0, 104.6))
    k.box((31, 11, 6), plastic((0.03, 0.03, 0.03)), (0, 0, 108))
    shell = [rounded(34, 13, 4), rounded(32.4, 11.4, 3.4)]
    k.plate(shell, 7, polished(), (0, 0, 108.6))
    for count, y in ((8, 2.2), (7, -2.2)):
        for i in range(count):
            x = (i - (count - 1) / 2) * 3.4
            k.cyl(0.7, 3.6, polished(GOLD), (x, y, 110.4), seg=12)
    for x in (-17, 17):
        k.prism(6, 2.8, 8, polished(), (x * 1.06, 0, 104.6))
    k.cyl(4.2, 2, plastic((0.5, 0.45, 0.02)), (19, 18, 103.9))
    k.cyl(4.2, 2, plastic((0.5, 0.45, 0.02)), (-6, 20, 103.9))


def build(k):
    """Stand the transducer on its fitting."""
    metal = turned(STEEL, 0.2)
    can = [(0, 0), (31, 0), (33, 2), (33, 62), (31.5, 64), (0, 64)]
    k.lathe(can, brushed(ALUMINIUM, "Z", 0.3), (0, 0, 40))
    ring = [(34.2, 0), (35, 0.8), (35, 9.2), (34.2, 10), (32, 10), (32, 0)]
    k.lathe(ring, metal, (0, 0, 40), closed=True)
    _fitting(k, metal)
    _connector(k)
    drawing = labels.plate([*PLATE, "S/N 004417"], 50, 36, head="CAPACITANCE MANOMETER")
    k.wrap(drawing, 33.25, 36, 86, (0, 0, 75))
    k.anchor("nameplate", (-6, -32.6, 78))
    k.anchor("fitting", (-8, -9.5, 16))
    k.anchor("connector", (8, -6, 109))
    k.anchor("housing", (-29, -16, 62))
    ruler(k, (40, -75, 0), 150, 12)
    token(k, (-58, -48, 0))
