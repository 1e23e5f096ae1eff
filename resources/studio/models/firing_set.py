"""Firing set: sealed metal box with a heavy coaxial output, and a small potted pulser cube."""

from kit import labels
from kit.casing import TOP
from kit.core import FRONT, View, polar
from kit.materials import ALUMINIUM, COPPER, anodised, brushed, plastic, polished
from kit.parts import bolt, nameplate, warning
from kit.props import scale
from kit.sockets import lead, mil_round, n_type

VIEWS = {"hero": View(-24, 34), "closeup": View(-14, 40, at="kv-mark", radius=50)}
LINES = ["FIRING SET  FS-214", "3.0 kV   0.4 µF", "P/N 4470-2   S/N 018"]


def build(k):
    """Box 150 by 110 by 70 with a bolted lid; potted cube with a flat strip beside it."""
    metal = anodised((0.38, 0.39, 0.40), 0.38)
    k.box((150, 110, 66), metal, (0, 0, 0), 4, base=True)
    k.box((158, 118, 8), metal, (0, 0, 64), 1.5, base=True)
    k.box((151, 111, 1.2), plastic((0.03,) * 3), (0, 0, 63.4), 0.1, base=True)
    for x in (-1, 1):
        k.box((24, 118, 8), metal, (x * 82, 0, 0), 2, base=True)
        for y in (-46, 46):
            bolt(k, 6, (x * 87, y, 8), socket=True)
    for x in (-72, -24, 24, 72):
        for y in (-52, 52):
            bolt(k, 4, (x, y, 72), socket=True)
    nameplate(k, labels.plate(LINES, 84, 46), 84, 46, (-22, 0, 72), TOP)
    k.anchor("kv-mark", (-22, 0, 73.4))
    warning(k, 34, (48, 4, 72), TOP)
    k.anchor("potted-case", (-60, -40, 72))
    n_type(k, (-34, -55, 34), FRONT, 1.5)
    k.anchor("heavy-output", (-34, -67, 46.6))
    mil_round(k, 9, (22, -55, 38), pins=7)
    mil_round(k, 7, (54, -55, 38), pins=5)
    path = [(-34, -84, 34), (-34, -110, 26), (-90, -128, 9), (-150, -112, 9)]
    lead(k, path, 7, plastic((0.05, 0.05, 0.06), 0.45), start="coax", size=10)
    with k.at((116, -70, 0), rot=(0, 0, -14)):
        k.box((44, 36, 30), plastic((0.1, 0.16, 0.12), 0.22), (0, 0, 0), 2, base=True)
        k.box((46, 38, 3), brushed(ALUMINIUM), (0, 0, 0), 0.4, base=True)
        k.box((22, 60, 0.5), polished(COPPER, 0.25), (0, -46, 12), 0.1)
        k.box((22, 60, 0.6), plastic((0.55, 0.3, 0.05), 0.3), (0, -46, 11.4), 0.1)
        k.box((22, 0.5, 12), polished(COPPER, 0.25), (0, -76, 6), 0.1)
        for x, y, _ in polar(4, 5):
            k.cyl(0.8, 12, polished(), (x, y + 12, 29), seg=12)
    scale(k)
