"""Reactor zirconium: open argon drum of sponge, Zircaloy tubes, hafnium crystal bar."""

from kit.container import steel_drum
from kit.core import View
from kit.ingots import crystals, lump
from kit.materials import brushed, plastic, polished
from kit.packing import sheet
from kit.props import scale
from kit.stickers import chem, slip
from kit.stuffs import glitter

VIEWS = {"hero": View(-20, 26), "closeup": View(-10, 30, at="sponge-drum", radius=110)}


def build(k):
    """Stand a drum, lay tubes, sponge lumps, a crystal bar and the certificate."""
    sponge = glitter((0.24, 0.24, 0.235), 3.0, 0.75, 0.6)
    label = chem(
        "ZIRCONIUM SPONGE",
        ("nuclear grade   Hf below 100 ppm", "UN 2008   under ARGON", "Net 100 kg"),
        ("4.2",),
        ratio=0.62,
        band=(20, 70, 60),
    )
    steel_drum(k, (0.10, 0.22, 0.20), label, r=180, h=430, lid=True, degrees=112)
    spots = ((90, -240, 30), (150, -255, 22), (120, -285, 18), (55, -285, 20), (190, -220, 16))
    for i, (x, y, r) in enumerate(spots):
        lump(k, r, sponge, (x, y, 0), i + 2, 0.8, 0.75)
    tube = brushed((0.44, 0.435, 0.42), "Z", 0.3, 1.0)
    for i in range(5):
        k.tube(7, 6.2, 700, tube, (-160, -130 - 15 * i - 60, 7), axis="X")
    k.image(slip("ZIRCALOY-4  R60804", ["HT 22817"], 0.3), 110, 33, (-70, -218, 14.4), t=0.5)
    silver = polished((0.56, 0.57, 0.6), 0.16)
    with k.at((260, 60, 22), rot=(0, 90, 20)):
        k.cyl(9, 240, silver)
    for i in range(14):
        x, y = 268 + 16.2 * i * 0.94, 63 + 16.2 * i * 0.34
        crystals(k, 14, 12, 26, silver, (x, y, 6), i + 3, 0.3)
    sheet(k, chem("HAFNIUM", ("Hf 99.9 %  crystal bar",), ratio=0.4), 110, 44, (350, 10, 0), 14)
    cert = slip("CERTIFICATE", ["Zr + Hf   99.8 %", "Hf   62 ppm", "heat 22817"], 0.9)
    sheet(k, cert, 130, 117, (-230, -330, 0), 8)
    k.anchor("hf-line", (-228, -335, 1))
    k.anchor("sponge-drum", (95, -262, 34))
    k.anchor("zircaloy-stamp", (-80, -218, 15))
    k.anchor("crystal-bar", (360, 88, 32))
    k.box((300, 3, 3), plastic((0.1, 0.1, 0.1)), (360, 100, 1.5), 0.5, rot=(0, 0, 20))
    scale(k)
