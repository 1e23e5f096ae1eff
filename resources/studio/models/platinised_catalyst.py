"""Platinised catalyst: jar and dish of dark beads with water drops standing on them, mesh roll."""

from kit.container import jar, pail
from kit.core import View
from kit.materials import polished
from kit.mesh_packing import element
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import dish, drops, filled, graphite, pieces

VIEWS = {"hero": View(-20, 32), "closeup": View(-10, 36, at="water-beads", radius=60)}


def build(k):
    """Stand a pail and a jar, beads in a dish with drops, a roll of coated mesh."""
    dark = graphite((0.06, 0.06, 0.064), 0.0, 0.7)
    label = chem(
        "HYDROPHOBIC CATALYST",
        ("Pt 0.8 %   carrier SDB / PTFE", "LPCE   H2 - water exchange", "Lot 719   Net 5 kg"),
        ratio=0.62,
        band=(60, 40, 110),
    )
    pail(k, (0.45, 0.46, 0.47), label, (-40, 80, 0), 95, 210, degrees=120)
    jar(k, 42, 110, None, None, (110, 30, 0))
    filled(k, "ball", 420, 9, dark, 39, 72, (110, 30, 2))
    k.wrap(chem("Pt 1 %", ("wetproof",), ratio=0.5), 42.5, 30, 90, (110, 30, 40), -96)
    dish(k, 72, (40, -110, 0))
    pieces(k, "ball", 420, 9, dark, 52, 8, (40, -110, 3))
    drops(k, [(20, -130, 16), (44, -122, 17), (58, -142, 15), (30, -108, 18)], 6)
    element(k, 42, 60, polished((0.10, 0.10, 0.105), 0.5), 11, loc=(190, -70, 0))
    k.anchor("water-beads", (44, -124, 20))
    k.anchor("dark-beads", (108, -12, 70))
    k.anchor("pt-label", (-60, -12, 86))
    scale(k)
