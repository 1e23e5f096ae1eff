"""Large shaped charge with a hollow copper cone, and roof-shaped metal cutting strip."""

from kit.blast import cup
from kit.core import View
from kit.materials import COPPER, cast, painted, plastic, polished
from kit.packing import crate
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-20, 28), "closeup": View(-8, 34, at="hollow-cone", radius=130)}


def build(k):
    """Tilt the big charge mouth forward, lay strips, the stencilled box behind."""
    olive, cone = painted((0.10, 0.115, 0.05), 0.45), polished(COPPER, 0.26)
    label = chem(
        "CHARGES, SHAPED", ("UN 0059   NEQ 1 450 g", "LOT 719   04-2026"), ("1.1D",), ratio=0.5
    )
    with k.at((60, 300, 0)):
        crate(k, 520, 300, 200, opened=False, label=label)
    with k.at((-90, -10, 112), rot=(58, 0, 0)), k.at((0, 0, -80)):
        cup(k, 92, 190, olive, cone)
        k.cyl(16, 20, polished(), (0, 0, -12))
        k.torus(92, 3, olive, (0, 0, 186))
    k.box((170, 120, 30), plastic((0.35, 0.26, 0.16), 0.8), (-90, 60, 15), 4)
    k.box((30, 60, 60), plastic((0.35, 0.26, 0.16), 0.8), (-90, 70, 46), 4)
    lead, roof = (
        cast((0.26, 0.26, 0.28), 0.4),
        [(-26, 0), (0, 24), (26, 0), (20, 0), (0, 16), (-20, 0)],
    )
    for i in range(2):
        y = -120 - 74 * i
        with k.at((150, y, 1), rot=(90, 0, 90)):
            k.plate([roof], 420 - 60 * i, lead, (0, 0, 0), bevel=0.8)
            k.plate(
                [[(-19, 1.0), (0, 15), (19, 1.0), (15, 1.0), (0, 11), (-15, 1.0)]],
                424 - 60 * i,
                cone,
                (0, 0, 0),
                bevel=0.3,
            )
    k.anchor("hollow-cone", (-96, -90, 135))
    k.anchor("roof-strip", (150, -128, 18))
    k.anchor("un-line", (20, 148, 190))
    scale(k)
