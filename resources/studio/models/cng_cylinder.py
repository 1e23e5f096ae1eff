"""Vehicle gas cylinder wound in carbon, one screwed neck, approval label; a sectioned neck."""

from kit import labels
from kit.arms import cradle
from kit.core import View, X
from kit.materials import ALUMINIUM, BRASS, painted, plastic, polished, turned, wound_carbon
from kit.plant import dome
from kit.props import scale

VIEWS = {"hero": View(-34, 18), "closeup": View(-44, 18, at="thick-wall", radius=130)}


def build(k):
    """Lay the bottle on two saddles, stand a cut neck piece before it."""
    carbon = wound_carbon(170.0, 14.0, 55.0)
    cap = [(r * 170, z * 170) for r, z in dome(0.7)]
    with k.at((-420, 60, 200), X):
        k.lathe([*cap, (170, 780), *[(r, 900 - z) for r, z in reversed(cap)]], carbon)
        for z in (0, 900):
            k.cyl(44, 40, turned(ALUMINIUM), (0, 0, z - 20))
        k.cyl(30, 60, polished(BRASS, 0.25), (0, 0, -70))
        k.prism(6, 34, 22, polished(BRASS, 0.25), (0, 0, -58))
    lines = ["ISO 11439   ECE R110", "CNG  200 bar  74 L", "TEST 2026-05  S/N 88-417"]
    with k.at((30, 60, 200), rot=(0, 90, 0)):
        k.wrap(
            labels.plate(lines, 160, 90, "CNG ONLY", (20, 110, 60), (240, 240, 235)),
            171.5,
            260,
            58,
            facing=-122,
        )
    for x in (-250, 260):
        cradle(k, x, 30, 150, 60)
        k.box((60, 300, 40), painted((0.12, 0.13, 0.15)), (x, 60, 0), 4, base=True)
    k.anchor("neck-thread", (-484, 30, 206))
    k.anchor("approval-label", (20, -92, 262))
    with k.at((-300, -260, 0)):
        shell = [
            (22, 150),
            (22, 110),
            (70, 60),
            (120, 0),
            (146, 0),
            (100, 70),
            (44, 124),
            (44, 150),
        ]
        k.lathe(
            shell,
            carbon,
            rot=(0, 0, 10),
            arc=200,
            closed=True,
            cut=plastic((0.30, 0.28, 0.22), 0.6),
        )
        k.lathe(
            [(20, 150), (20, 108), (66, 56), (116, 0), (121, 0), (71, 60), (23, 110), (23, 150)],
            plastic((0.6, 0.6, 0.58)),
            rot=(0, 0, 10),
            arc=200,
            closed=True,
            cut=plastic((0.6, 0.6, 0.58)),
        )
        k.helix(22, 1.5, 5, 7, turned(ALUMINIUM), (0, 0, 112))
    k.anchor("thick-wall", (-377, -305, 62))
    scale(k)
