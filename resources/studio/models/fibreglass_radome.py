"""Glass fibre radome: round white marine dome, a second one tipped to show the weave inside."""

from kit import labels
from kit.core import View, polar
from kit.materials import painted, plastic, polished
from kit.parts import bolt
from kit.props import scale
from kit.stuffs import weave

VIEWS = {"hero": View(-24, 16), "closeup": View(20, 20, at="weave-inside", radius=170)}


def _shell(k, white, inside, r=290):
    outer = [
        (r, 0),
        (r + 4, 20),
        (r, 60),
        (r * 0.98, 130),
        (r * 0.88, 200),
        (r * 0.66, 255),
        (r * 0.36, 285),
        (0, 296),
    ]
    k.lathe(outer, white, smooth=60)
    k.lathe(
        [(a * 0.982, z - 5 if i > 3 else z) for i, (a, z) in enumerate(outer)], inside, smooth=60
    )
    k.tube(r + 12, r - 8, 14, white)


def build(k):
    """Stand a closed dome on its base, tip another one against it."""
    white, glass = (
        painted((0.68, 0.69, 0.69), 0.3),
        weave((0.62, 0.64, 0.55), (0.48, 0.50, 0.42), 14.0),
    )
    k.cyl(300, 70, white, (0, 0, 26), edge=20)
    k.cyl(180, 28, plastic((0.05, 0.05, 0.055)), (0, 0, 0))
    with k.at((0, 0, 96)):
        _shell(k, white, glass)
    for x, y, _ in polar(8, 300, 22):
        bolt(k, 8, (x, y, 110))
    k.cyl(14, 30, polished(), (120, -296, 62), rot=(90, 0, 0))
    k.sweep([(120, -320, 62), (130, -360, 44), (180, -380, 14), (300, -360, 14)], 7, plastic())
    label = labels.plate(
        ["MARIDAR 24", "9.4 GHz   X-BAND", "7.3 kg"], 110, 50, "RADAR DOME", (20, 60, 130)
    )
    k.wrap(label, 301, 56, 24, (0, 0, 60), -110)
    with k.at((700, 60, 43.6), rot=(68, 0, 22)), k.at((0, 290, 0), rot=(180, 0, 0)):
        _shell(k, white, glass)
    k.anchor("round-dome", (-60, -200, 330))
    k.anchor("weave-inside", (660, 0, 290))
    scale(k)
