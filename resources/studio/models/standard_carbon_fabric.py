"""Standard carbon cloth: 3K twill roll and a folded cut, label with g/m2 and 3K only."""

from kit import labels
from kit.core import View
from kit.packing import sheet
from kit.props import scale
from kit.rolls import cloth_roll
from kit.stuffs import weave

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 34, at="twill-look", radius=70)}


def build(k):
    """Lay the roll with its tail in diagonal steps, the plain label on it."""
    light, dark = (0.15, 0.155, 0.165), (0.012, 0.012, 0.013)
    cloth_roll(
        k,
        85,
        620,
        weave(light, dark, 4.0, twill=True, metallic=0.3, radius=85.0),
        weave(light, dark, 4.0, twill=True, metallic=0.3),
        280,
        core=30,
    )
    label = labels.plate(
        ["200 g/m2   3K", "2x2 TWILL", "1000 mm x 25 m"], 200, 100, "CARBON FABRIC", (40, 40, 44)
    )
    sheet(k, label, 210, 105, (-140, -230, 3.4), 4)
    k.anchor("twill-look", (120, -240, 2.6))
    k.anchor("plain-label", (-140, -230, 4))
    scale(k)
