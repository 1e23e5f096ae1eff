"""High-grade carbon cloth: black satin roll with a fibre grade on its label, dry and soft."""

from kit import labels
from kit.core import View
from kit.packing import sheet
from kit.props import scale
from kit.rolls import cloth_roll
from kit.stuffs import weave

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 34, at="black-weave", radius=70)}


def build(k):
    """Lay the roll with its tail and a folded piece, the label on the core and the sheet."""
    light, dark = (0.075, 0.077, 0.082), (0.012, 0.012, 0.013)
    wound = weave(light, dark, 6.0, metallic=0.35, radius=105.0)
    flat = weave(light, dark, 6.0, metallic=0.35)
    cloth_roll(k, 105, 620, wound, flat, 260)
    label = labels.plate(
        [
            "FIBRE T800H   6K   294 GPa",
            "5H SATIN   374 g/m2   style 843",
            "WIDTH 1000 mm   LENGTH 50 m",
            "LOT 40718",
        ],
        220,
        120,
        "CARBON CLOTH",
        (120, 15, 20),
    )
    sheet(k, label, 230, 125, (-140, -230, 3.4), 4)
    k.sweep([(-309, -330, 3), (309, -330, 3)], 1.2, weave((0.5, 0.4, 0.05), (0.4, 0.3, 0.05), 2.0))
    k.anchor("roll-label", (-140, -230, 4))
    k.anchor("black-weave", (120, -250, 2.6))
    k.anchor("dry-cloth", (200, -84, 168))
    scale(k)
