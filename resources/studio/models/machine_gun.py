"""Machine gun on its bipod: hinged feed cover with a belt, ribbed heavy barrel with handle."""

from kit.ammo import cartridge
from kit.arms import (
    barrel,
    cradle,
    crew_stand,
    grip,
    gunmetal,
    receiver,
    sight,
    stock,
    struck,
    trigger,
)
from kit.core import View, X
from kit.materials import BRASS, plastic, polished, wood
from kit.props import scale
from kit.surface import PARK, WALNUT

VIEWS = {"hero": View(-30, 16), "closeup": View(-26, 24, at="feed-cover", radius=150)}


def build(k):
    """Stand the gun on its bipod, stock on a post, a belt hanging from the feed slot."""
    steel, dark = gunmetal(0.5), plastic((0.05, 0.05, 0.052))
    with k.at((0, 0, 300)):
        barrel(k, 12, 3.9, 460, steel, (-60, 0, 0), grooves=6)
        for i in range(12):
            k.torus(14, 2.6, steel, (-150 - i * 16, 0, 0), X)
        k.lathe([(13, 0), (17, 10), (14, 60), (12, 70)], steel, (-540, 0, 0), X)
        k.sweep([(-110, 0, 14), (-112, 0, 58), (-190, 0, 66)], 6, steel)
        k.lathe([(10, 0), (14, 8), (14, 80), (10, 88)], dark, (-205, 0, 66), X)
        k.cyl(10, 360, steel, (-440, 0, -30), X)
        k.box((24, 18, 44), steel, (-430, 0, -14), 3)
        receiver(
            k,
            [(-80, 20), (260, 20), (290, 8), (290, -46), (200, -60), (-80, -60)],
            62,
            steel,
            [(240, -30, 5), (-60, -40, 5), (100, -48, 4)],
        )
        receiver(k, [(-70, 22), (-60, 46), (150, 48), (176, 22)], 58, steel, [(-56, 34, 6)])
        k.box((36, 66, 10), steel, (158, 0, 30), 3)
        k.box((110, 4, 14), plastic((0.015,) * 3), (10, -31, 16), 1)
        sight(k, "leaf", steel, (210, 0, 20))
        sight(k, "post", steel, (-470, 0, 10))
        grip(k, dark, (206, 0, -58), 96, 44)
        trigger(k, steel, (150, 0, -60))
        stock(k, "wood", wood(WALNUT), (286, 0, -6), 220)
        struck(k, "GPM-60   7.62x51", 9, (130, -31.6, -8))
        struck(k, "SN 20 417   1984   <>", 8, (130, -31.6, -28))
        for i in range(15):
            with k.at((-28, -34 - min(i, 3) * 12, 12 - max(0, i - 2) * 19.6), rot=(0, 90, 0)):
                cartridge(k, 12, 51, 71, polished(BRASS, 0.25))
                k.tube(7, 5.9, 16, plastic(PARK), (0, 0, 20))
        k.anchor("feed-cover", (50, -29, 38))
        k.anchor("heavy-barrel", (-230, -16, 4))
        k.anchor("receiver-plate", (130, -32, -8))
        crew_stand_at = (-430, 270)
    crew_stand(k, *crew_stand_at, 120, steel)
    k.anchor("mount", (-440, -65, 140))
    cradle(k, 400, 193, 38)
    k.box((150, 90, 60), plastic((0.085, 0.095, 0.045), 0.6), (-28, -72, 0), 4, base=True)
    scale(k)
