"""Fixed propeller: four blades and hub in one bronze casting with a tapered keyed hole."""

from kit.core import FRONT, View
from kit.materials import plastic, polished, wood
from kit.props import scale
from kit.sea import BRONZE, screw

VIEWS = {"hero": View(-34, 18), "closeup": View(-26, 12, at="pitch-mark", radius=190)}
R, Z = 620.0, 660.0


def build(k):
    """Propeller on a timber cradle, hub end to the viewer."""
    bronze = polished(BRONZE, 0.22)
    with k.at((0, 0, Z), rot=FRONT):
        screw(k, R, 4, bronze, hub=130, rot=(0, 0, 45))
        k.lathe(
            [(62, 0), (118, 0), (128, -30), (135, -260), (78, -260)],
            bronze,
            (0, 0, 190),
            closed=True,
        )
        k.lathe([(61, 0), (76, -250)], plastic((0.05, 0.045, 0.04)), (0, 0, 190))
        k.box((26, 22, 200), plastic((0.02,) * 3), (0, 66, 96))
        k.text("1240 x 980  RH", 22, plastic((0.10, 0.06, 0.02)), (0, 92, 191), depth=0.6)
        k.text("CLASS 4417", 16, plastic((0.10, 0.06, 0.02)), (0, -92, 191), depth=0.6)
    for x in (-260, 260):
        k.box((160, 700, 120), wood(), (x, 0, 0), 4, base=True)
        k.box((120, 120, 330), wood(), (x, 0, 110), 4, base=True)
    k.box((640, 160, 70), wood(), (0, 40, 230), 4, base=True)
    k.box((240, 120, 240), wood(), (0, 40, 290), 4, base=True)
    k.anchor("one-casting", (-150, -20, Z + 180))
    k.anchor("tapered-hole", (20, -180, Z - 50))
    k.anchor("pitch-mark", (0, -193, Z + 92))
    scale(k)
