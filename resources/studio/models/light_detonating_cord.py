"""Ordinary detonating cord: pencil-thin yellow cord on a reel, 10 g/m; black safety fuse."""

from kit.blast import cord_reel, honey
from kit.core import View
from kit.materials import plastic
from kit.packing import rope_loop
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-22, 28), "closeup": View(-12, 36, at="small-load", radius=110)}


def build(k):
    """Lay the reel and its free end, a coil of safety fuse, a pencil beside the cord."""
    yellow = honey((0.66, 0.46, 0.02))
    reach = cord_reel(k, 170, 60, 150, 2.6, yellow, layers=6, side=(0.03, 0.10, 0.28))
    label = chem("DETONATING CORD", ("10 g/m   47 gr/ft", "UN 0065   250 m"), ("1.1D",), ratio=0.62)
    k.image(label, 170, 105, (-30, -100, 150), t=0.5)
    k.sweep(
        [
            (reach * 0.7, -reach * 0.72, 80),
            (150, -160, 30),
            (160, -220, 6.8),
            (80, -250, 6.8),
            (-60, -240, 6.8),
        ],
        2.6,
        yellow,
    )
    rope_loop(k, 70, 2.8, 6, plastic((0.03, 0.03, 0.032), 0.5), (270, 30, 0))
    with k.at((-60, -216, 3.6), rot=(0, 90, 4)):
        k.prism(6, 3.8, 150, plastic((0.05, 0.22, 0.10), 0.35))
        k.lathe([(3.6, 0), (0.5, 16), (0, 17)], plastic((0.5, 0.36, 0.2), 0.7), (0, 0, 150))
    k.anchor("pencil-thin", (20, -248, 9))
    k.anchor("small-load", (-30, -100, 151))
    scale(k)
