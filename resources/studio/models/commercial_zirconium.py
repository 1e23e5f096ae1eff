"""Chemical-grade zirconium: stamped plate and pipe, sack of white zirconia powder."""

from kit.core import FRONT, View
from kit.materials import brushed, plastic
from kit.packing import open_sack
from kit.parts import flange
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import SALT, powder, sample, woven_sack

VIEWS = {"hero": View(-20, 24), "closeup": View(-8, 22, at="grade-702", radius=110)}


def build(k):
    """Lean plates, lay a flanged pipe, stand an open sack of zirconia."""
    grey = brushed((0.36, 0.355, 0.345), "X", 0.42, 1.6)
    with k.at((60, 120, 4), rot=(-16, 0, 0)):
        for i in range(2):
            k.box((520, 6, 420), grey, (0, 12 * i, 212), 0.5)
        k.text(
            "Zr 702  R60702  ASTM B551  HT 440718",
            15,
            plastic((0.02, 0.025, 0.06), 0.6),
            (0, -3.4, 300),
            rot=FRONT,
        )
        k.text(
            "6.0 x 420 x 520   Hf 4.5 % max",
            12,
            plastic((0.02, 0.025, 0.06), 0.6),
            (0, -3.4, 268),
            rot=FRONT,
        )
    with k.at((-160, -70, 60), axis="X"):
        k.tube(44, 38, 330, grey)
        flange(k, 60, 38, 12, 8, 52, 7, grey, (0, 0, 0))
        flange(k, 60, 38, 12, 8, 52, 7, grey, (0, 0, 320))
    white = powder(SALT, 1.0, 0.08)
    print_ = chem("ZIRCONIA", ("ZrO2+HfO2 99.5 %", "Net 25 kg"), ink=(20, 70, 130), ratio=0.7)
    open_sack(k, 300, 200, 330, white, woven_sack(), print_, (440, -30, 0))
    sample(k, 70, white, (330, -220, 0), color=(0.04, 0.08, 0.2))
    k.anchor("grade-702", (0, 202, 292))
    k.anchor("white-powder", (326, -238, 22))
    scale(k)
