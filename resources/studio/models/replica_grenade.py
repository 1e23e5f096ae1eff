"""Replica grenades: parting line, toy brand, one lying with the open hole of its base forward."""

from kit import labels
from kit.ammo import grenade
from kit.core import View
from kit.materials import plastic
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-26, 18), "closeup": View(-14, 20, at="base-hole", radius=36)}


def build(k):
    """Stand two hollow copies, lay a third with its base to the viewer, the gift box behind."""
    moulded = plastic((0.09, 0.13, 0.05), 0.35)
    black = plastic((0.05, 0.05, 0.052), 0.4)
    seam = plastic((0.20, 0.26, 0.12), 0.4)
    grenade(k, "ball", moulded, (-70, 0, 0), black)
    k.lathe([(32.4, 0.6), (32.4, -0.6)], seam, (-70, 0, 33), rot=(0, 90, 60))
    k.torus(32.2, 0.5, seam, (-70, 0, 33), rot=(90, 0, 20))
    k.image(
        labels.plate(
            ["NOT A WEAPON", "CE  14+"], 34, 18, "FUNSTORM TOYS", (200, 60, 20), (240, 240, 235)
        ),
        34,
        18,
        (-70, -32.2, 30),
        (90, 0, 0),
        0.6,
    )
    k.anchor("toy-brand", (-70, -33, 30))
    k.anchor("light-body", (-58, -29.5, 46))
    grenade(k, "notched", moulded, (104, 30, 0), black)
    with k.at((20, -32, 32), rot=(-90, 0, -12)):
        grenade(k, "notched", moulded, (0, 0, 0), black)
        k.cyl(13, 1, moulded, (0, 0, -0.6))
        k.tube(16, 11, 3, moulded, (0, 0, -1.5))
        k.cyl(11, 0.6, plastic((0.012,) * 3, 0.95), (0, 0, -0.9), edge=0)
        k.anchor("base-hole", (0, 0, -1.6))
    retail(
        k,
        110,
        90,
        130,
        (20, 120, 0),
        "PINEAPPLE",
        ["Desk lighter, not for children"],
        (200, 90, 20),
    )
    scale(k)
