"""Factory servo valve: oblong body with coil housings at both ends and a plant plug on top."""

from kit import labels
from kit.core import FRONT, View, X, rounded
from kit.materials import BLUE, painted, plastic, polished
from kit.nav import ports
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.sockets import gland, lead

VIEWS = {"hero": View(-28, 22), "closeup": View(-16, 20, at="order-code", radius=70)}


def build(k):
    """Lay the valve on a port plate; gasket plate with its holes beside it."""
    body, coil = painted((0.06, 0.065, 0.07), 0.45, 0.06), plastic((0.035, 0.037, 0.042), 0.4)
    k.box((130, 100, 24), painted((0.5, 0.5, 0.48)), (0, 0, 0), 1, base=True)
    k.box((110, 72, 76), body, (0, 0, 24), 5, base=True)
    k.box((128, 80, 18), body, (0, 0, 24), 3, base=True)
    for x in (-46, 46):
        for y in (-32, 32):
            bolt(k, 8, (x * 1.18, y, 42), socket=True)
    for side in (-1, 1):
        k.cyl(24, 8, polished(), (side * 55 - (8 if side < 0 else 0), 0, 66), axis=X)
        k.box((70, 58, 62), coil, (side * 98, 0, 66), 5)
        for z in (46, 86):
            k.box((71, 59, 2), plastic((0.02, 0.02, 0.022)), (side * 98, 0, z), 0.3)
        k.cyl(18, 12, polished(), (side * 133 - (12 if side < 0 else 0), 0, 66), axis=X)
        k.cyl(
            5, 10, plastic((0.6, 0.3, 0.02)), (side * 145 - (10 if side < 0 else 0), 0, 66), axis=X
        )
    k.anchor("coil-housing", (-100, -30, 70))
    k.box((120, 70, 52), painted(BLUE, 0.4), (10, 0, 98), 5, base=True)
    for x in (-42, 62):
        for y in (-28, 28):
            bolt(k, 4, (x, y, 150), socket=True)
    with k.at((-50, 0, 128), rot=(0, -90, 0)):
        k.cyl(17, 16, plastic((0.05, 0.05, 0.055)))
        k.prism(6, 20, 14, polished(), (0, 0, 14))
        k.cyl(15, 30, plastic((0.05, 0.05, 0.055)), (0, 0, 26))
        gland(k, 6, (0, 0, 54), (0, 0, 0))
        lead(k, [(0, 0, 70), (-20, 0, 110), (-90, -20, 130), (-121, -70, 100)], 6)
        k.anchor("plant-plug", (10, -13, 44))
    k.text("SERVANTA", 9, plastic((0.6, 0.6, 0.6)), (10, -35.3, 136), FRONT, 0.3)
    lines = ["SVR 10 C4 B100L", "NG10   pmax 315 bar", "24 V DC   100 L/min", "S/N 6612-0480"]
    nameplate(k, labels.plate(lines, 92, 46, "PROPORTIONAL VALVE"), 92, 46, (0, -36.2, 74))
    k.anchor("order-code", (-6, -37.5, 80))
    with k.at((190, -30, 0), rot=(0, 0, -10)):
        k.plate([rounded(110, 80, 5)], 5, plastic((0.55, 0.30, 0.02), 0.5), (0, 0, 2.5))
        ports(k, [(-24, 0), (0, 20), (24, 0), (0, -20)], 7, (0, 0, 5))
    scale(k)
