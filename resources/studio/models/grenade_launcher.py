"""Grenade launchers: open shoulder tube with grips and flared rear, 40 mm barrel with stock."""

from kit.arms import barrel, cradle, grip, gunmetal, rail, scope, stock, struck, trigger
from kit.core import View, X
from kit.materials import plastic, wood
from kit.props import scale
from kit.surface import OLIVE, WALNUT, slab

VIEWS = {"hero": View(-32, 16), "closeup": View(-40, 18, at="two-grips", radius=210)}


def build(k):
    """Rest the open tube on two posts behind, the short launcher on two posts before it."""
    tube, dark = plastic(OLIVE, 0.5), plastic((0.05, 0.05, 0.052))
    with k.at((0, 120, 330)):
        k.lathe(
            [(24, -480), (20, -470), (20, 360), (46, 460), (42, 460), (17, 356), (17, -480)],
            tube,
            axis=X,
            closed=True,
        )
        k.lathe([(24, 0), (34, 10), (34, 250), (24, 260)], wood(WALNUT), (20, 0, 0), X)
        for x in (-60, 70):
            grip(k, dark, (x, 0, -18), 96, 40)
        trigger(k, dark, (-104, 0, -20))
        k.box((60, 26, 26), gunmetal(), (-80, 0, -22), 4)
        k.box((16, 14, 40), gunmetal(), (-250, 0, 30), 2)
        k.box((70, 8, 60), gunmetal(), (-40, -26, 24), 3)
        scope(k, 150, 16, 20, 22, gunmetal(), (-40, -36, 66))
        struck(k, "TL-7  40 MM   LOT 11-83", 9, (-330, -20.4, 0), color=(0.6, 0.5, 0.1))
        k.anchor("open-tube", (410, -30, 6))
        k.anchor("two-grips", (-40, -15, -70))
        k.anchor("sight-bracket", (-40, -31, 22))
    cradle(k, -380, 308, 44, 120)
    cradle(k, 330, 308, 44, 120)
    with k.at((-160, -120, 150)):
        barrel(k, 25, 20, 300, gunmetal(), (20, 0, 0))
        rail(k, 120, gunmetal(), (-120, 0, 24))
        slab(k, [(10, 26), (130, 20), (150, 0), (130, -36), (10, -30)], 42, gunmetal())
        slab(k, [(-230, -20), (-60, -20), (-70, -40), (-220, -38)], 46, dark, bevel=9)
        slab(k, [(-20, 26), (24, 26), (18, 62), (-14, 62)], 4, gunmetal())
        stock(k, "tele", dark, (140, 0, 0), 210)
        grip(k, dark, (104, 0, -30))
        trigger(k, gunmetal(), (48, 0, -34))
        struck(k, "40x46  No 3381", 8, (70, -21.5, 0))
        k.anchor("wide-bore", (-281, -20, 10))
    cradle(k, -330, 110, 48, -120)
    cradle(k, 140, 112, 40, -120)
    scale(k)
