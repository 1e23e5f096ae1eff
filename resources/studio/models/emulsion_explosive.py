"""Emulsion explosive: soft clipped sausages and a paper cartridge, fibreboard box, prill bag."""

import math

from kit import labels
from kit.core import View
from kit.materials import plastic, polished
from kit.packing import carton, sack
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import paper, skin

VIEWS = {"hero": View(-22, 28), "closeup": View(-12, 34, at="sausage", radius=110)}


def sausage(k, length, r, mat, loc, rot, words=None):
    """Limp film sausage along X with a metal clip at each end."""

    def body(u, v):
        a, t = 2 * math.pi * u, 2 * v - 1
        s = r * max(0.06, 1 - abs(t) ** 7) ** 0.5
        flat = 0.86 if math.sin(a) < 0 else 0.94
        sag = -4 * math.cos(3.1 * t)
        return (
            t * length / 2,
            s * math.cos(a) * 1.05,
            r * 0.86 + s * math.sin(a) * flat + sag * 0.3,
        )

    with k.at(loc, rot=rot):
        skin(k, body, mat, 40, 50)
        for x in (-1, 1):
            k.cyl(5, 8, polished((0.6, 0.6, 0.6), 0.3), (x * length / 2 - 4, 0, r * 0.86), axis="X")
            k.box((22, 14, 3), mat, (x * (length / 2 + 12), 0, r * 0.86), 1)
        if words:
            k.image(words, length * 0.5, r * 0.72, (0, -r * 0.62, r * 1.62), rot=(36, 0, 0), t=0.3)


def build(k):
    """Lay sausages in front of the opened box, one on top, a paper cartridge and a bag."""
    film = plastic((0.62, 0.24, 0.03), 0.25)
    words = labels.plate(
        ["EMULEX 80   60 x 400", "1.1D  UN 0241  14-03 B"], 100, 18, paper=(226, 140, 60)
    )
    for i in range(3):
        sausage(k, 400, 34, film, (-60 + 18 * i, -180 - 76 * i, 2.5), (0, 0, 6 - 5 * i), words)
    label = chem(
        "EMULEX 80", ("BLASTING EXPLOSIVE TYPE E", "UN 0241   25 kg"), ("1.1D",), ratio=0.6
    )
    carton(k, 460, 330, 240, (-60, 170, 0), label, opened=True, share=0.6)
    for i in range(5):
        sausage(k, 380, 34, film, (-60, 50 + 62 * i, 150), (0, 0, 0))
        k.box((300, 40, 140), film, (-60, 50 + 62 * i, 78), 12)
    with k.at((230, -300, 20), axis="X"):
        k.cyl(19, 220, paper((0.60, 0.40, 0.16)))
        k.wrap(
            labels.line("DYNAGEL 1.1D", 60, 12, (214, 170, 110)), 19.4, 26, 120, (0, 0, 110), 170
        )
    bag = chem("ANFO", ("TYPE B   UN 0082", "25 kg"), ("1.1D",), ratio=0.7)
    sack(k, 340, 480, 100, None, bag, (400, 60, 0), rot=(0, 0, -8))
    k.anchor("sausage", (-42, -256, 58))
    k.anchor("un0241", (-60, -203, 57))
    scale(k)
