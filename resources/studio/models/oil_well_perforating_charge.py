"""Oil well perforating charge: small steel cups with copper cones, many in a box with cells."""

from kit import labels
from kit.blast import cup
from kit.core import View
from kit.materials import COPPER, plastic, polished, turned
from kit.packing import carton
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-20, 36), "closeup": View(-8, 40, at="egg-cup", radius=55)}


def build(k):
    """Fill a celled box with cups, three in front: mouth up, lying and on its mouth."""
    steel, cone = turned((0.42, 0.42, 0.43), 0.3, 0.8), polished(COPPER, 0.28)
    label = chem(
        "CHARGES, SHAPED", ("22.7 g HMX   UN 0441", "50 PCS  LOT 719"), ("1.4S",), ratio=0.5
    )
    with k.as_prop():
        carton(k, 270, 200, 74, (0, 120, 0), label, opened=True, share=0.6)
        board = plastic((0.42, 0.30, 0.17), 0.9)
        for i in range(5):
            for j in range(3):
                cup(k, 22, 52, steel, cone, ((i - 2) * 51, 120 + (j - 1) * 62, 5))
        for i in range(4):
            k.box((2, 190, 56), board, ((i - 1.5) * 51, 120, 34), 0.3)
        for j in (-31, 31):
            k.box((262, 2, 56), board, (0, 120 + j, 34), 0.3)
    cup(k, 22, 52, steel, cone, (-60, -60, 0))
    with k.at((30, -60, 22), rot=(90, 0, 24)):
        cup(k, 22, 52, steel, cone)
    cup(k, 22, 52, steel, cone, (100, -70, 52), (180, 0, 0))
    k.image(
        labels.line("22.7 g  HMX", 30, 8, (120, 120, 122)),
        26,
        7,
        (98, -92.3, 12),
        rot=(90, 0, 0),
        t=0.3,
    )
    k.anchor("egg-cup", (-60, -66, 50))
    k.anchor("gram-mark", (98, -93, 12))
    scale(k)
