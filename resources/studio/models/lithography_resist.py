"""EUV resist: small brown bottle, insulated cold box with gel packs and a temperature logger."""

from kit import screens
from kit.casing import display
from kit.container import bottle
from kit.core import View, rounded
from kit.materials import plastic
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import amber, liquid

VIEWS = {"hero": View(-24, 30), "closeup": View(-14, 16, at="euv-label", radius=55)}


def build(k):
    """Bottle in front; open foam box behind with a second bottle and the logger."""
    label = chem(
        "EUV RESIST NX-13",
        ["13.5 nm / E-BEAM 100 kV", "STORE AT 5 C  LOT 0417"],
        ["3"],
        ["flame"],
        notes=["250 mL", "EXP 03/27"],
        ratio=0.75,
    )
    bottle(
        k, 34, 130, label=label, loc=(-60, -120, 0), wall=amber(), fill=liquid((0.25, 0.08, 0.015))
    )
    k.anchor("small-bottle", (-70, -152, 108))
    k.anchor("euv-label", (-62, -154.5, 62))
    foam = plastic((0.62, 0.63, 0.63), 0.8)
    k.box((235, 155, 30), foam, (20, 60, 0), 1, base=True)
    for x in (-130, 170):
        k.box((32, 220, 190), foam, (x + (16 if x < 0 else -16), 60, 0), 4, base=True)
    for y in (-34, 154):
        k.box((235.6, 32, 190), foam, (20, y, 0), 4, base=True)
    k.box((238, 158, 70), plastic((0.12, 0.35, 0.6), 0.3), (20, 60, 30), 14, base=True)
    bottle(
        k, 34, 130, label=label, loc=(-30, 60, 90), wall=amber(), fill=liquid((0.25, 0.08, 0.015))
    )
    with k.at((90, 50, 100), rot=(0, 0, -10)):
        k.plate([rounded(70, 100, 8)], 20, plastic((0.7, 0.7, 0.68), 0.4), (0, 0, 10), bevel=3)
        display(
            k, screens.lcd(["+4.8 C", "LOG OK 71 h"], 46, 26), 46, 26, (0, 14, 20), (0, 0, 0), 3
        )
        k.cyl(6, 2, plastic((0.1, 0.5, 0.2)), (0, -24, 20), seg=32)
    k.anchor("cold-box", (60, -34, 190.5))
    k.box((304, 224, 40), foam, (330, 60, 0), 6, base=True)
    scale(k)
