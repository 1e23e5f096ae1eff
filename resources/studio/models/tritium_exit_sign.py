"""Tritium exit sign: green glowing letters of sealed tubes, back plate with activity and expiry."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import GREEN, glow, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-20, 14), "closeup": View(-8, 8, at="glow", radius=90)}
_GLYPH = {
    "E": ((0, 0, 0, 2), (0, 2, 1, 2), (0, 1, 0.8, 1), (0, 0, 1, 0)),
    "X": ((0, 0, 1, 2), (0, 2, 1, 0)),
    "I": ((0.5, 0, 0.5, 2),),
    "T": ((0, 2, 1, 2), (0.5, 0, 0.5, 2)),
}


def _sign(k, lit=True):
    """Aluminium-framed box, 320 by 200, face to -Y."""
    k.box((320, 34, 200), plastic((0.05, 0.05, 0.055), 0.4), (0, 0, 100), 6)
    face = plastic((0.02, 0.10, 0.04), 0.4) if lit else plastic((0.1, 0.1, 0.1), 0.5)
    k.box((296, 4, 176), face, (0, -16, 100), 1)
    for x in (-150, 150):
        for z in (10, 190):
            k.cyl(4, 2, polished(), (x, -17, z), rot=FRONT)


def build(k):
    """Stand one sign glowing, another showing its back, a glass tube and keyring in front."""
    _sign(k)
    green = glow((0.25, 1.0, 0.35), 1.8)
    for i, letter in enumerate("EXIT"):
        for x0, z0, x1, z1 in _GLYPH[letter]:
            a = (-112 + i * 60 + x0 * 42, -20, 45 + z0 * 54)
            b = (-112 + i * 60 + x1 * 42, -20, 45 + z1 * 54)
            k.sweep([a, b], 5.5, green, bezier=False)
    with k.at((260, 160, 0), rot=(0, 0, 200)), k.at(rot=(0, 0, 0)):
        _sign(k, lit=False)
    back = labels.plate(
        [
            "TRITIUM H-3   UN 2911",
            "Activity 555 GBq (15 Ci)",
            "Made 06-2019",
            "EXPIRES 06-2034",
            "DO NOT BREAK",
        ],
        220,
        130,
        "CAUTION",
        (150, 20, 20),
    )
    with k.at((260, 160, 0), rot=(0, 0, 20)):
        k.image(back, 210, 124, (0, -19, 100), rot=FRONT, t=1)
        k.anchor("back-plate", (0, -21, 110))
    with k.at((-90, -90, 6), axis="X"):
        k.cyl(5, 60, glow((0.25, 1.0, 0.35), 1.2))
        k.cyl(5.6, 8, plastic((0.6, 0.6, 0.6)), (0, 0, -4))
    k.box((46, 16, 12), plastic((0.05, 0.2, 0.08), 0.2), (50, -100, 6), 4)
    k.cyl(2.6, 34, glow((0.25, 1.0, 0.35), 1.2), (33, -100, 12), axis="X")
    k.torus(14, 1.2, polished(), (88, -100, 1.4))
    k.box((6, 4, 4), plastic(GREEN), (74, -100, 3), 1)
    k.anchor("glow", (-90, -25, 100))
    scale(k)
