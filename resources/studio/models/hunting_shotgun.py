"""Double-barrelled hunting shotgun: two long barrels, hinged engraved action, walnut stock."""

from kit.ammo import cartridge
from kit.arms import barrel, cradle, gunmetal, receiver, shotgun_wood, stock, struck, trigger
from kit.core import View, X
from kit.materials import BLUE, BRASS, plastic, polished
from kit.parts import bolt
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-24, 12), "closeup": View(-24, 18, at="hinge", radius=110)}


def build(k):
    """Rest the gun on two posts, two cartridges below it."""
    blued, walnut = gunmetal(0.22), shotgun_wood()
    silver = polished((0.6, 0.59, 0.57), 0.25)
    with k.at((0, 0, 190)):
        for z in (0, -23):
            barrel(k, 10.8, 9.2, 640, blued, (40, 0, z))
        k.box((640, 7, 4), blued, (-280, 0, 13), 0.8)
        for i in range(18):
            k.box((9, 4, 5), blued, (-585 + i * 34, 0, 10), 0.5)
        k.sphere(2, polished(BRASS), (-596, 0, 16))
        slab(
            k,
            [(-250, -30), (10, -33), (16, -50), (-40, -56), (-225, -48), (-255, -38)],
            36,
            walnut,
            bevel=10,
        )
        receiver(
            k,
            [(20, 14), (96, 14), (120, 8), (124, -34), (84, -50), (10, -52), (8, -34), (20, -32)],
            38,
            silver,
            [(26, -42, 6), (92, -30, 3)],
            bevel=5,
        )
        for x, z, r in ((62, -16, 12), (84, -10, 7), (42, -20, 7)):
            for s in (0, 1, 2):
                k.torus(
                    r - 3 * s, 0.5, gunmetal(), (x, -19.2, z), rot=(90, 0, 0)
                ) if r > 3 * s else None
        bolt(k, 5, (26, -19.6, -42), rot=(90, 0, 0), mat=silver)
        k.box((46, 9, 6), blued, (124, -2, 16), 2, rot=(0, 6, 8))
        stock(k, "wood", walnut, (116, 0, -8), 300)
        for i in range(9):
            k.box(
                (46, 36, 1.2),
                plastic((0.10, 0.05, 0.02), 0.7),
                (168, 0, -14 - i * 2.6),
                0.2,
                rot=(0, 18, 0),
            )
        trigger(k, blued, (100, 0, -48), 56, 32)
        struck(k, "HALLIN & SON  12/70", 6, (64, -19.6, -40), color=(0.1, 0.1, 0.1))
        k.anchor("hinge", (26, -20, -40))
        k.anchor("double-barrel", (-420, -11, -10))
        k.anchor("walnut-stock", (300, -18, -40))
    cradle(k, -520, 155, 24)
    cradle(k, 320, 94, 38)
    for i in range(2):
        with k.at((-60 + i * 90, -110, 10.5), X, None):
            cartridge(k, 20.5, 66, 70, plastic(BLUE, 0.35), neck=0.96, bullet=False)
            k.cyl(10.6, 10, polished(BRASS, 0.2), (0, 0, -0.3))
    scale(k)
