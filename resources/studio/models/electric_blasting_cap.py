"""Electric blasting cap: thin metal tubes with two long coloured wires and a delay tag."""

from kit import labels
from kit.blast import cap_tube, leads
from kit.core import View
from kit.materials import ALUMINIUM, plastic, polished
from kit.packing import carton
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-20, 34), "closeup": View(-8, 42, at="delay-tag", radius=55)}


def build(k):
    """Lay two caps with their wires in a figure of eight, the box behind."""
    wires = (plastic((0.5, 0.02, 0.015), 0.3), plastic((0.62, 0.60, 0.1), 0.3))
    other = (plastic((0.03, 0.12, 0.42), 0.3), plastic((0.6, 0.6, 0.58), 0.3))
    shell = polished(ALUMINIUM, 0.25)
    for y, pair in ((-30, wires), (40, other)):
        cap_tube(k, 3.6, 64, shell, (-96, y, 3.8))
        leads(k, (-26, y), pair, 1.0, y)
        k.box((14, 8, 6), plastic((0.6, 0.6, 0.58), 0.5), (112, y + 8, 4), 1)
        tag = labels.plate(["No 7  175 ms"], 40, 16, "DELAY", (150, 20, 20))
        k.image(tag, 44, 18, (4, y - 22, 9), rot=(0, 0, 8), t=0.4)
    label = chem(
        "DETONATORS, ELECTRIC", ("UN 0255   50 pcs   3 m", "04-2026"), ("1.4B",), ratio=0.6
    )
    carton(k, 190, 110, 80, (10, 150, 0), label, share=0.62)
    k.anchor("two-wires", (44, -30, 11))
    k.anchor("delay-tag", (4, -52, 10))
    scale(k)
