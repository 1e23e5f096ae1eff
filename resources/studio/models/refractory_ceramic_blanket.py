"""Refractory blanket: a soft white felted roll drawn out before its printed carton."""

from kit import labels
from kit.core import View
from kit.packing import carton
from kit.props import scale
from kit.rolls import cloth_roll
from kit.stuffs import cloth, pieces

VIEWS = {"hero": View(-20, 24), "closeup": View(-14, 26, at="soft-mat", radius=150)}


def build(k):
    """Lay the roll with a thick tail, the carton behind, loose wool in front."""
    felt = cloth((0.76, 0.76, 0.73), 0.95, 6.0)
    cloth_roll(k, 170, 610, felt, felt, 200, core=30)
    k.box((600, 250, 25), felt, (0, -260, 12.6), 9)
    pieces(k, "shard", 120, 16, felt, 60, 14, (240, -440, 0), 5)
    label = labels.plate(
        ["1260 °C   128 kg/m3", "25 x 610 x 7320 mm", "WARNING: fibres, wear a mask"],
        300,
        170,
        "CERAMIC BLANKET",
        (170, 60, 10),
    )
    carton(k, 640, 400, 560, (40, 440, 0), label, share=0.55)
    k.anchor("soft-mat", (-60, -300, 25))
    k.anchor("class-temperature", (-60, 238, 300))
    scale(k)
