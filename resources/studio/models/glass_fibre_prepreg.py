"""Glass prepreg: straw-coloured cloth between clear films, style number on the label."""

from kit import labels
from kit.core import View
from kit.materials import plastic
from kit.packing import carton, sheet
from kit.props import scale
from kit.rolls import cloth_roll
from kit.stuffs import clear, weave

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 32, at="pale-cloth", radius=110)}


def build(k):
    """Lay the roll with its tail, the carton behind and sheets in front."""
    light, dark = (0.66, 0.60, 0.40), (0.50, 0.44, 0.26)
    flat, wound = (
        weave(light, dark, 2.5, rough=0.3),
        weave(light, dark, 2.5, radius=120.0, rough=0.3),
    )
    cloth_roll(
        k,
        120,
        600,
        wound,
        flat,
        260,
        edge=clear((0.9, 0.95, 0.93)),
        under=plastic((0.55, 0.66, 0.58), 0.3),
    )
    label = labels.plate(
        ["STYLE 7781   E-GLASS", "EPOXY 38 %   Tg 140 °C", "1270 mm x 60 m   LOT 22"],
        220,
        100,
        "GLASS PREPREG",
        (20, 110, 80),
    )
    sheet(k, label, 200, 92, (-170, -318, 3), 4)
    carton(
        k,
        660,
        330,
        430,
        (0, 400, 0),
        labels.plate(["7628 / 2116", "drying agent inside"], 200, 80),
        share=0.4,
    )
    k.anchor("pale-cloth", (60, -250, 3))
    k.anchor("style-number", (-170, -318, 4))
    scale(k)
