"""Heavy tungsten alloy: long slim grey rods in a slotted box, one on a balance, tensile paper."""

from kit import screens
from kit.casing import display
from kit.core import FRONT, View
from kit.ingots import bar
from kit.materials import plastic, polished, turned, wood
from kit.packing import sheet
from kit.props import scale
from kit.stickers import slip

VIEWS = {"hero": View(-22, 28), "closeup": View(-12, 24, at="surprising-weight", radius=120)}


def build(k):
    """Lay rods in the box's slots, one across a balance showing its mass."""
    grey = turned((0.40, 0.40, 0.41), 0.28, 1.2)
    k.box((560, 200, 20), wood(), (0, 110, 10), 2)
    for y in (14, 206):
        k.box((560, 14, 70), wood(), (0, y, 35), 2)
    for x in (-273, 273):
        k.box((14, 190, 70), wood(), (x, 110, 35), 2)
    for x in (-180, 180):
        k.box((26, 176, 26), wood((0.42, 0.28, 0.15)), (x, 110, 32), 2)
    for i in range(4):
        bar(k, 15, 500, grey, (-250, 48 + 42 * i, 60))
    k.box((260, 170, 44), plastic((0.10, 0.11, 0.12), 0.45), (-90, -150, 26), 6)
    k.box((240, 130, 8), polished(), (-90, -140, 52), 2)
    display(k, screens.digits("6.212 kg", 100, 26), 96, 24, (-90, -235, 28), FRONT)
    bar(k, 15, 490, grey, (-335, -140, 71))
    for x in (-190, 10):
        for y in (-210, -90):
            k.cyl(10, 6, plastic((0.03, 0.03, 0.03)), (x, y, 0))
    cert = slip(
        "CERTIFICATE",
        [
            "93W-Ni-Fe   17.6 g/cm3",
            "ASTM B777 class 2",
            "UTS 1 410 MPa",
            "elongation 9 %",
            "lot 719",
        ],
        1.1,
    )
    sheet(k, cert, 150, 165, (230, -140, 0.3), -6)
    k.anchor("surprising-weight", (-90, -238, 30))
    k.anchor("long-rod", (60, 48, 75))
    k.anchor("strength-papers", (230, -135, 1))
    scale(k)
