"""Hand grenades: ball and notched body with lever, ring and lot stencil, fibre tube beside them."""

from kit import labels
from kit.ammo import grenade
from kit.core import View
from kit.materials import painted, plastic
from kit.props import scale
from kit.surface import OLIVE

VIEWS = {"hero": View(-26, 18), "closeup": View(-20, 22, at="fuze-head", radius=40)}


def build(k):
    """Stand three bodies in a row before a fibre tube and a packing label."""
    olive, dark = painted(OLIVE, 0.5), painted((0.05, 0.06, 0.035), 0.5)
    yellow = (225, 185, 40)
    grenade(k, "ball", olive, (-70, 0, 0))
    k.wrap(
        labels.plate(
            ["GRENADE HAND FRAG", "HG-67  LOT 22C-118"], 60, 20, paper=(80, 84, 58), ink=yellow
        ),
        32.2,
        18,
        110,
        (-70, 0, 34),
    )
    k.torus(26.2, 1.2, painted((0.6, 0.45, 0.02)), (-70, 0, 52))
    k.anchor("safety-lever", (-37, -6, 60))
    k.anchor("fuze-head", (-70, -9, 74))
    k.anchor("lot-stencil", (-70, -32.4, 34))
    grenade(k, "notched", dark, (20, 10, 0))
    k.anchor("body-form", (20, -19, 38))
    grenade(k, "can", painted((0.20, 0.22, 0.22), 0.5), (104, 0, 0))
    k.wrap(
        labels.plate(
            ["SMOKE HC  M8-K", "LOT 09-84"], 80, 40, paper=(128, 132, 130), ink=(60, 80, 40)
        ),
        28.2,
        40,
        120,
        (104, 0, 62),
    )
    tube = plastic((0.05, 0.05, 0.045), 0.7)
    with k.at((30, 92, 0)):
        k.cyl(46, 170, tube)
        k.cyl(47, 60, tube, (0, 0, 112))
        k.tube(47.4, 46, 16, painted((0.6, 0.45, 0.02)), (0, 0, 104))
        k.wrap(
            labels.plate(
                ["1 GRENADE HAND", "FUZE M213  UN 0284"], 90, 40, paper=(20, 20, 18), ink=yellow
            ),
            46.4,
            44,
            100,
            (0, 0, 60),
        )
    scale(k)
