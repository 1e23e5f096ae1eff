"""Combat shotgun: one short barrel over a tube magazine, pump fore-end, pistol grip, rail."""

from kit.ammo import cartridge
from kit.arms import barrel, cradle, grip, gunmetal, rail, receiver, sight, stock, struck, trigger
from kit.core import View, X
from kit.materials import BRASS, RED, brushed, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 12), "closeup": View(-30, 14, at="fore-end", radius=130)}


def build(k):
    """Rest the gun on two posts, two cartridges below it."""
    steel, black = gunmetal(0.45), plastic((0.05, 0.05, 0.052))
    with k.at((0, 0, 170)):
        barrel(k, 11.5, 9.2, 470, steel, (-20, 0, 0))
        k.cyl(12.5, 455, steel, (-470, 0, -30), X)
        k.cyl(14, 24, steel, (-476, 0, -30), X)
        k.box((20, 16, 46), steel, (-440, 0, -15), 3)
        k.lathe([(15, 0), (20, 6), (20, 160), (15, 166)], black, (-300, 0, -30), X)
        for i in range(11):
            k.torus(20, 2, black, (-285 + i * 13.6, 0, -30), X)
        k.box((140, 4, 5), steel, (-90, 15, -32), 1)
        receiver(
            k,
            [(-24, 18), (170, 18), (196, 6), (196, -24), (150, -52), (10, -52), (-24, -44)],
            36,
            brushed((0.07, 0.07, 0.072), "X", 0.4),
            [(150, -36, 4), (40, -36, 4)],
        )
        k.box((64, 3, 22), polished((0.35, 0.35, 0.36)), (52, -18.2, -3), 1)
        rail(k, 170, steel, (74, 0, 17))
        sight(k, "leaf", steel, (130, 0, 26))
        k.cyl(2.2, 8, polished(BRASS), (-478, 0, 11))
        stock(k, "tele", black, (196, 0, -8), 200)
        grip(k, black, (160, 0, -46))
        trigger(k, black, (108, 0, -50))
        struck(k, "12 GA  2 3/4 & 3 IN", 6, (36, -18.6, -28))
        struck(k, "WOLDEN T-12   SN 71409", 5.5, (42, -18.6, -40))
        k.anchor("tube-magazine", (-400, -13, -30))
        k.anchor("tactical-furniture", (190, -15, -80))
        k.anchor("fore-end", (-220, -21, -28))
        k.anchor("receiver-marking", (36, -19, -28))
    cradle(k, -420, 127, 28)
    cradle(k, 330, 123, 42)
    for i in range(2):
        with k.at((-60 + i * 90, -110, 10.5), X, None):
            cartridge(k, 20.5, 66, 70, plastic(RED, 0.35), neck=0.96, bullet=False)
            k.cyl(10.6, 17, polished(BRASS, 0.2), (0, 0, -0.3))
    scale(k)
