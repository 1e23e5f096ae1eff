"""EPDM roofing sheet: wide smooth black roll on a pallet with CE label, its clean edge unrolled."""

from kit import labels
from kit.core import View, X
from kit.materials import card, plastic, rubber
from kit.packaging import PALLET, pallet
from kit.props import scale
from kit.surface import sheet

VIEWS = {"hero": View(-30, 20), "closeup": View(-26, 34, at="smooth-edge", radius=220)}


def build(k):
    """Lay the roll on a pallet, its end hanging over the front to the floor."""
    black = rubber((0.045, 0.046, 0.048))
    pallet(k, 1900, 800)
    with k.at((-1000, 60, PALLET + 190), X):
        k.tube(190, 60, 2000, black)
        k.tube(60, 52, 2010, card(), (0, 0, -5))
        for i in range(9):
            k.torus(70 + i * 14, 0.8, rubber((0.09, 0.09, 0.092)), (0, 0, 0))

    def fall(u, v):
        x = -1000 + 2000 * u
        path = [
            (60 - 190, PALLET + 190),
            (-150, PALLET + 80),
            (-440, PALLET + 20),
            (-520, 60),
            (-700, 4),
            (-1050, 3),
        ]
        s = v * (len(path) - 1)
        i = min(int(s), len(path) - 2)
        t = s - i
        t = t * t * (3 - 2 * t) if 0 < i < 3 else t
        (y0, z0), (y1, z1) = path[i], path[i + 1]
        return (x, y0 + (y1 - y0) * t, z0 + (z1 - z0) * t)

    sheet(k, fall, 8, 40, black, 3)
    lines = ["EN 13956   1.2 mm", "10 m x 25 m", "Cured EPDM membrane"]
    with k.at((100, 60, PALLET + 190), rot=(0, 90, 0)):
        k.wrap(
            labels.plate(lines, 300, 170, "CE  DACHFOL EPDM", (20, 80, 60), (245, 245, 240)),
            191,
            460,
            70,
            facing=-128,
        )
    k.anchor("ce-roof", (100, -58, PALLET + 338))
    k.anchor("wide-roll", (-600, -60, PALLET + 338))
    k.anchor("smooth-edge", (-760, -1050, 4.5))
    k.box((60, 40, 2), plastic((0.5,) * 3), (-600, -900, 4), 0.5, base=True)
    scale(k)
