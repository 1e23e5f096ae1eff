"""Germanium blanks: shiny grey discs like dark mirrors with ground rims, label with resistivity."""

from kit.core import View
from kit.materials import germanium, plastic, polished
from kit.papers import carton, sheet
from kit.props import scale

VIEWS = {"hero": View(-24, 28), "closeup": View(-14, 34, at="metal-mirror", radius=48)}


def _blank(k, r, t, loc, coated=False, rot=None):
    k.cyl(r, t, plastic((0.20, 0.20, 0.21), 0.75), loc, rot=rot, edge=0.8)
    with k.at(loc, rot=rot):
        face = germanium() if coated else polished((0.46, 0.46, 0.48), 0.05)
        k.lathe([(r - 0.9, t), (r * 0.6, t + r * 0.03), (0, t + r * 0.05)], face, smooth=70)


def build(k):
    """Three blanks on tissue, a stack with paper between, carton behind."""
    k.box((220, 120, 0.8), plastic((0.64, 0.64, 0.62), 0.95), (0, 0, 0), 0, base=True)
    _blank(k, 50, 14, (-40, 0, 0.8))
    _blank(k, 25, 8, (34, -24, 0.8), coated=True)
    _blank(k, 20, 6, (40, 32, 0.8))
    k.anchor("metal-mirror", (-36, -6, 17))
    for i in range(5):
        _blank(k, 38, 10, (130, 30, i * 11))
        k.box(
            (80, 80, 0.6), plastic((0.62, 0.6, 0.55), 0.95), (130, 30, i * 11 + 10.2), 0, base=True
        )
    k.anchor("heavy-disc", (112, 0, 40))
    carton(
        k,
        190,
        120,
        110,
        (10, 150, 0),
        ["Ge OPTICAL GRADE  D 100 x 14", "5-30 ohm cm   20 pcs", "NET 11.7 kg"],
        "GERMANIUM BLANKS",
    )
    k.anchor("ge-label", (0, 89, 52))
    sheet(
        k,
        "MATERIAL CERTIFICATE",
        ["Ge n-type, optical grade", "Resistivity 12 ohm cm", "Lot 0417"],
        80,
        96,
        (-150, 0, 0),
        -8,
    )
    scale(k)
