"""Fragment vest on a bust: plate pocket, collar, groin and shoulder pieces, a fibre pack."""

from kit import labels
from kit.core import View, rounded
from kit.materials import plastic
from kit.props import scale
from kit.surface import camo, weave
from kit.worn import bust, panel, webbing

VIEWS = {"hero": View(-24, 14), "closeup": View(-14, 30, at="pack-label", radius=130)}
LINES = [
    "MIL-SPEC  STANAG 2920",
    "LEVEL IIIA 0101.06",
    "LOT 22-778  SIZE M",
    "NSN 8470-00-000-0417",
]


def build(k):
    """Dress the bust, lay the slid-out pack in front."""
    cloth, band = camo(), weave((0.10, 0.11, 0.06))
    bust(k)
    for facing in (-90, 90):
        panel(k, 70, 425, cloth, 24, facing, 168, 16)
    panel(k, 425, 500, cloth, 22, -90, 110, 12, taper=0.3)
    panel(k, 120, 380, weave((0.12, 0.13, 0.075)), 14, -90, 84, 34)
    webbing(k, 130, 340, 5, band, spread=80, grow=43)
    panel(k, 500, 575, cloth, 18, -90, 250, 22)
    for facing in (-178, -2):
        panel(k, 380, 500, cloth, 20, facing, 70, 22, taper=0.2)
        panel(k, 120, 190, band, 6, facing, 60, 20)
    panel(k, -52, 66, cloth, 20, -90, 74, 22, taper=-0.1)
    k.anchor("plate-pockets", (0, -170, 410))
    k.anchor("add-on-pieces", (-50, -84, 590))
    with k.at((-60, -330, 0), rot=(0, 0, 8)):
        black = plastic((0.05, 0.052, 0.055), 0.5)
        k.plate([rounded(330, 220, 60)], 12, black, (0, 0, 8), bevel=4)
        k.plate([rounded(338, 228, 62)], 2, plastic((0.10, 0.10, 0.11), 0.4), (0, 0, 7), bevel=0.4)
        drawing = labels.plate(LINES, 150, 90, "BALLISTIC PACK", (30, 60, 40), (232, 230, 222))
        k.image(drawing, 150, 90, (-20, 0, 14), t=0.6)
        k.anchor("pack-label", (-20, 0, 15))
        k.anchor("fibre-pack", (110, -60, 14))
    scale(k)
