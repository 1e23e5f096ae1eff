"""Fluorinated fluid: small bottles with product numbers in foam, heavy on a balance."""

from kit import screens
from kit.casing import display
from kit.container import bottle, pail
from kit.core import FRONT, View, circle
from kit.materials import plastic, polished
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import foam, water

VIEWS = {"hero": View(-18, 22), "closeup": View(-8, 14, at="product-number", radius=70)}


def build(k):
    """Stand one bottle on a balance, two in a foam block, a pail behind."""
    k.box((170, 180, 40), plastic((0.55, 0.56, 0.57), 0.4), (0, 0, 26), 8)
    k.cyl(66, 8, polished(), (0, 10, 46))
    for x in (-60, 60):
        for y in (-60, 60):
            k.cyl(10, 7, plastic((0.03, 0.03, 0.03)), (x, y, 0))
    display(k, screens.digits("1.88 kg", 90, 24), 84, 22, (0, -90, 26), FRONT)
    label = chem(
        "FC-40",
        ("perfluorinated fluid", "density 1.86 g/ml   4.1 cSt", "Net 1.8 kg   1 L"),
        ratio=0.7,
        band=(20, 60, 110),
    )
    bottle(k, 44, 170, water((0.93, 0.95, 0.97)), label, (0, 10, 54), cap=(0.03, 0.03, 0.03))
    block = [(-60, -46), (60, -46), (60, 46), (-60, 46)]
    with k.at((190, 20, 0)):
        k.plate([block, circle(23, 40, -28), circle(23, 40, 28)], 60, foam(), (0, 0, 30), bevel=1)
        k.box((118, 90, 4), foam(), (0, 0, 3), 1)
        oil = chem("HALOCARBON 27", ("1.9 g/ml",), ratio=0.5, band=(120, 70, 10))
        bottle(k, 22, 110, water((0.9, 0.85, 0.6)), oil, (-28, 0, 5), level=0.6)
        ether = chem("OS-124", ("5P4E  50 ml",), ratio=0.5, band=(60, 100, 40))
        bottle(k, 22, 110, water((0.9, 0.86, 0.66)), ether, (28, 0, 5), level=0.6)
    pail(
        k,
        (0.6, 0.6, 0.6),
        chem("FS-1265", ("fluorosilicone 300 cSt", "5 kg"), ratio=0.55),
        (110, 200, 0),
        95,
        210,
    )
    k.anchor("heavy-bottle", (0, -92, 26))
    k.anchor("product-number", (-14, -34, 138))
    k.anchor("small-dear", (218, -4, 70))
    scale(k)
