"""Ordinary column packing: silvery folded block, loose rings with tongues, ceramic saddles."""

from kit import labels
from kit.core import View
from kit.materials import plastic, polished
from kit.mesh_packing import element, pall_ring, saddle
from kit.packing import sheet
from kit.props import scale
from kit.stuffs import ceramic

VIEWS = {"hero": View(-20, 34), "closeup": View(-10, 30, at="loose-rings", radius=80)}


def build(k):
    """Stand a folded element, rings of steel and plastic and saddles in front."""
    steel = polished((0.62, 0.62, 0.62), 0.22)
    element(k, 130, 120, steel, 15)
    spots = (
        (180, -60, 0, 0),
        (245, -30, 0, 30),
        (215, -110, 0, 70),
        (290, -90, 0, 10),
        (235, -66, 50, 45),
    )
    for x, y, z, a in spots:
        pall_ring(k, 50, steel, (x, y, z), (0, 0, a))
    with k.at((300, 20, 25), rot=(90, 0, 30)):
        pall_ring(k, 50, plastic((0.035, 0.036, 0.04), 0.4))
    for i in range(5):
        saddle(
            k,
            46,
            ceramic((0.68, 0.67, 0.63), 0.4),
            (30 + 44 * i, -190 + 9 * (i % 2), 8),
            (0, 0, 40 * i),
        )
    tag = labels.plate(["250Y   316L", "ring 50 mm", "column DN 260"], 100, 50)
    sheet(k, tag, 110, 55, (-90, -190, 0.3), 6)
    k.anchor("silver-metal", (-30, -40, 120))
    k.anchor("loose-rings", (238, -80, 90))
    scale(k)
