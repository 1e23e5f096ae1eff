"""Police duty vest on a bust: reflective bands, pouches, radio and badge panel, empty pocket."""

from kit import labels
from kit.core import View
from kit.materials import plastic
from kit.props import scale
from kit.surface import weave
from kit.worn import bust, panel

VIEWS = {"hero": View(-24, 14), "closeup": View(-18, 14, at="pouches-bands", radius=130)}


def build(k):
    """Dress the bust with a thin navy carrier; its plate pocket hangs open and flat."""
    navy, band = weave((0.03, 0.045, 0.10)), plastic((0.62, 0.64, 0.66), 0.25)
    yellow, black = weave((0.55, 0.60, 0.03)), plastic((0.05, 0.05, 0.052), 0.5)
    bust(k)
    for facing in (-90, 90):
        panel(k, 80, 425, navy, 5, facing, 160, 6)
    for facing in (-128, -52, 128, 52):
        panel(k, 425, 505, navy, 5, facing, 34, 6)
    for z in (110, 250):
        for facing in (-90, 90):
            panel(k, z, z + 16, yellow, 1.5, facing, 160, 9.5)
            panel(k, z + 16, z + 52, band, 1.5, facing, 160, 9.5)
            panel(k, z + 52, z + 66, yellow, 1.5, facing, 160, 9.5)
    k.box((5, 6, 340), plastic((0.3, 0.3, 0.3)), (0, -139, 315), 1)
    with k.at((78, -139, 418), rot=(84, 0, 18)):
        k.image(labels.line("POLICE", 110, 34, (20, 26, 60), (240, 240, 240)), 110, 34, t=1.2)
    for x, a in ((-96, -30), (104, 32)):
        with k.at((x, -126, 190), rot=(0, 0, a)):
            k.box((74, 34, 96), navy, (0, 0, 0), 8, base=True)
            k.box((78, 38, 36), navy, (0, 0, 64), 6, base=True)
            k.cyl(6, 2, black, (0, -19, 74), rot=(90, 0, 0))
    with k.at((-92, -140, 388), rot=(0, 0, -26)):
        k.box((54, 30, 90), black, (0, 0, 0), 6, base=True)
        k.cyl(6, 70, black, (-16, 0, 86))
        k.box((34, 2, 26), plastic((0.2, 0.24, 0.2)), (0, -15.5, 58), 1)
    panel(k, 318, 372, navy, 2, -62, 34, 12)
    with k.at((36, -124, 150), rot=(90, 0, 8)):
        drawing = labels.plate(
            ["NIJ 0115.00  KR1/SP1", "EN ISO 20471   SIZE M"], 96, 40, "STAB", (20, 40, 90)
        )
        k.image(drawing, 96, 40, t=1)
    k.anchor("stab-label", (36, -126, 150))
    k.anchor("pouches-bands", (-98, -148, 236))
    k.anchor("empty-pockets", (74, -136, 388))
    scale(k)
