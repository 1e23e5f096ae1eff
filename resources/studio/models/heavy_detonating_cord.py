"""Heavy detonating cord: finger-thick red cord on a reel, 80 g/m and UN 0065 on its flange."""

from kit import labels
from kit.blast import cord_reel, honey
from kit.core import View
from kit.materials import plastic
from kit.packing import carton
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-22, 28), "closeup": View(-12, 36, at="load-print", radius=110)}


def build(k):
    """Lay the reel, its free end in front with a sealing cap, the box behind."""
    red = honey((0.50, 0.025, 0.015))
    reach = cord_reel(k, 200, 70, 180, 7, red, layers=5)
    label = chem(
        "DETONATING CORD",
        ("80 g/m   376 gr/ft", "UN 0065   100 m", "LOT 719  04-2026"),
        ("1.1D",),
        ratio=0.62,
    )
    k.image(label, 190, 118, (-30, -118, 180), t=0.5)
    path = [
        (reach * 0.7, -reach * 0.72, 100),
        (190, -190, 40),
        (200, -260, 11.2),
        (120, -300, 11.2),
        (-60, -280, 11.2),
    ]
    k.sweep(path, 7, red)
    k.sweep([(x, y - 0.5, z + 6.4) for x, y, z in path[2:]], 1.0, plastic((0.7, 0.6, 0.1), 0.5))
    k.cyl(8.4, 40, plastic((0.03, 0.03, 0.03), 0.5), (-96, -270, 11.6), rot=(0, 90, -14))
    k.image(
        labels.line("80 g/m", 30, 6, (150, 20, 16), (245, 245, 240)),
        40,
        8,
        (40, -297, 18.2),
        rot=(14, 0, 4),
    )
    carton(
        k,
        440,
        330,
        260,
        (120, 330, 0),
        chem("CORD, DETONATING", ("UN 0065",), ("1.1D",), ratio=0.5),
        share=0.6,
    )
    k.anchor("finger-thick", (60, -301, 18))
    k.anchor("load-print", (-30, -118, 181))
    k.anchor("reel-un", (-40, -132, 181))
    scale(k)
