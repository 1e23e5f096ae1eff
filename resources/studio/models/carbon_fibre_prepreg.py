"""Carbon prepreg: black tacky sheet between blue film and waxy paper, carton with ice packs."""

from kit import labels
from kit.casing import display
from kit.core import View
from kit.materials import plastic
from kit.packing import carton, sheet
from kit.props import scale
from kit.rolls import cloth_roll
from kit.screens import lcd
from kit.stuffs import graphite, weave

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 32, at="backing-film", radius=110)}


def build(k):
    """Lay the roll with film peeled back, the cold carton and its logger behind."""
    black = weave((0.085, 0.087, 0.092), (0.02, 0.02, 0.021), 2.0, metallic=0.3, rough=0.25)
    blue, wax = plastic((0.03, 0.22, 0.50), 0.25), plastic((0.70, 0.66, 0.56), 0.4)
    cloth_roll(
        k, 120, 600, blue, black, 260, edge=blue, under=wax, end=graphite((0.05, 0.06, 0.08))
    )
    label = labels.plate(
        ["8552/IM7   UD 134 g/m2", "RESIN 34 %   300 mm x 100 m", "OUT LIFE 30 DAYS   LOT 719"],
        220,
        100,
        "CARBON PREPREG",
        (20, 60, 130),
    )
    sheet(k, label, 200, 92, (-170, -318, 3), 4)
    cold = labels.plate(
        ["STORE AT -18 °C", "OUT LIFE 30 d"], 220, 110, "KEEP FROZEN", (20, 90, 190)
    )
    carton(k, 660, 330, 430, (0, 400, 0), cold, share=0.4)
    k.box((90, 60, 22), plastic((0.6, 0.62, 0.62), 0.4), (420, -80, 11), 5)
    display(k, lcd(["-17.6 C", "LOG 12 d"], 60, 28), 58, 26, (420, -80, 22), (0, 0, 0), 4)
    for i in range(2):
        k.box(
            (170, 120, 26),
            plastic((0.35, 0.55, 0.66), 0.2),
            (440 - 12 * i, 110, 13 + 27 * i),
            10,
            rot=(0, 0, 8 * i),
        )
    k.anchor("cold-label", (0, 234, 215))
    k.anchor("backing-film", (60, -150, 14))
    k.anchor("resin-fibre-name", (-170, -318, 4))
    k.anchor("sticky-black", (140, -310, 3))
    scale(k)
