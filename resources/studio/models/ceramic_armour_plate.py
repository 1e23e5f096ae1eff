"""Hard armour plates: covered plate with its level label, one without cover showing tile edge."""

from kit import labels
from kit.core import View
from kit.materials import plastic
from kit.props import scale
from kit.surface import weave
from kit.worn import ballistic_plate

VIEWS = {"hero": View(-26, 16), "closeup": View(-22, 18, at="label", radius=95)}
LINES = [
    "THREAT LEVEL IV",
    "NIJ 0101.06  STAND ALONE",
    "SIZE M  250 x 300",
    "LOT 23-1140   SN 004417",
    "DATE 03/2023",
]


def _stand(k, x, w):
    post = plastic((0.3, 0.31, 0.33), 0.5)
    k.box((w * 0.7, 130, 8), post, (x, 44, 0), 2, base=True)
    k.box((w * 0.5, 10, 170), post, (x, 72, 0), 3, base=True, rot=(-9, 0, 0))
    k.box((w * 0.6, 10, 14), post, (x, -16, 0), 2, base=True)


def build(k):
    """Lean both plates on stands."""
    cover, bare = weave((0.13, 0.14, 0.08)), plastic((0.06, 0.06, 0.063), 0.35)
    for x, mat in ((-150, cover), (150, bare)):
        _stand(k, x, 250)
        ballistic_plate(k, 252, 304, 25, mat, (x, 10, 8), (-9, 0, 0), 26)
    with k.at((-150, 10, 8), rot=(-9, 0, 0)):
        drawing = labels.plate(LINES, 170, 120, "STRIKE FACE", (30, 30, 30), (232, 230, 220))
        k.image(drawing, 150, 106, (0, -14.6, 150), (90, 0, 0), 0.6)
        for z in (18, 284):
            k.box((150, 0.8, 1.2), plastic((0.3, 0.3, 0.22)), (0, -14, z), 0)
        k.anchor("label", (0, -15.4, 160))
        k.anchor("curved-plate", (-92, 2, 262))
    with k.at((150, 10, 8), rot=(-9, 0, 0)):
        pale = plastic((0.55, 0.56, 0.54), 0.4)
        for x in (-1, 0, 1):
            k.box((50, 1.2, 12), pale, (x * 52, -12.7, 30 + 4 * abs(x)), 0.2)
        ballistic_plate(k, 254, 290, 9, plastic((0.50, 0.42, 0.16), 0.6), (0, 12, 4), None, 26)
        k.anchor("edge", (-126, 22, 120))
    scale(k)
