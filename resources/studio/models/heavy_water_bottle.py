"""Heavy water: laboratory bottles with a D2O label and a sealed stainless drum behind."""

from kit import labels
from kit.container import steel_drum
from kit.core import View
from kit.materials import plastic
from kit.process import bottle, stainless
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-20, 18), "closeup": View(-10, 24, at="d2o-label", radius=70)}


def build(k):
    """Drum at the back, two bottles and a can at the front."""
    lines = ["99.9 atom % D", "CAS 7789-20-0   NET 221 kg", "200 litres   LOT D-1180"]
    big = labels.plate(lines, 300, 200, head="DEUTERIUM OXIDE  D2O", paper=(238, 238, 234))
    steel_drum(k, (0.5, 0.5, 0.5), big, (60, 330, 0), r=285, h=860, mat=stainless(0.34))
    with k.at((-18, 330 - 190, 846)):
        k.sweep([(0, -10, 30), (20, -40, 10), (40, -70, 4)], 2, stainless())
        k.box((46, 8, 30), plastic((0.5, 0.03, 0.02)), (44, -78, 0), 2, base=True)
    small = labels.plate(
        ["99.9 atom % D", "7789-20-0", "100 ml  = 110 g"], 90, 80, head="D2O", paper=(238, 238, 234)
    )
    cap = plastic((0.04, 0.1, 0.35))
    for x, y in ((-190, -150), (-90, -110)):
        bottle(k, 36, 150, clear(), cap, (x, y, 0))
        k.cyl(33, 84, clear((0.88, 0.94, 0.96)), (x, y, 3))
        k.wrap(small, 36.4, 62, 150, (x, y, 52), facing=-100)
    k.lathe(
        [(0, 0), (70, 0), (74, 4), (74, 160), (40, 190), (34, 215), (0, 215)],
        stainless(),
        (140, -130, 0),
        smooth=40,
    )
    k.cyl(38, 26, plastic((0.04,) * 3), (140, -130, 205))
    k.wrap(small, 74.5, 90, 110, (140, -130, 84), facing=-100)
    k.anchor("d2o-label", (-196, -186, 56))
    k.anchor("steel-drum-seal", (26, 330 - 272, 862))
    k.anchor("tenth-heavier", (-96, -147, 30))
    scale(k)
