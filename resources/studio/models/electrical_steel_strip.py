"""Transformer steel: heavy grey coated coil on a timber skid, steel straps, stamped sheets."""

from kit import labels
from kit.core import FRONT, View
from kit.ingots import coil
from kit.materials import painted, wood
from kit.props import scale

VIEWS = {"hero": View(-24, 20), "closeup": View(-8, 14, at="coated-steel", radius=220)}


def build(k):
    """Lay the coil on its eye on a skid, sheets and a coil label in front."""
    grey = painted((0.155, 0.175, 0.165), 0.55)
    for x in (-300, 0, 300):
        k.box((100, 900, 90), wood(), (x, 0, 45), 3)
    for y in (-300, 0, 300):
        k.box((900, 110, 24), wood(), (0, y, 102), 2)
    coil(k, 470, 250, 420, grey, (0, 0, 114), bands=4, turns=40)
    label = labels.plate(
        ["M110-23S   0.23 mm", "COIL 40718   W/kg 1.10", "3 240 kg"],
        200,
        110,
        "ELECTRICAL STEEL",
        (40, 70, 60),
    )
    k.image(label, 200, 110, (60, -473, 330), rot=(90, 0, 7), t=1)
    for i in range(6):
        with k.at((700, -260, 4 + 0.9 * i), rot=(0, 0, 6 + i)):
            k.box((260, 60, 0.8), grey, (0, -130, 0), 0.1)
            for x in (-100, 0, 100):
                k.box((60, 220, 0.8), grey, (x, 0, 0), 0.1)
    k.box((300, 40, 4), wood(), (700, -300, 2), 0.5)
    k.anchor("coated-steel", (-140, -450, 330))
    k.anchor("tonne-coil", (80, -360, 535))
    k.image(labels.line("COIL 40718", 160, 24), 160, 24, (-20, -471, 470), rot=FRONT, t=1)
    scale(k)
