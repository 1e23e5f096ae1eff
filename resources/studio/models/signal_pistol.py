"""Signal pistol of orange plastic with flares, and a line thrower with its coiled line."""

from kit import labels
from kit.arms import barrel, trigger
from kit.core import FRONT, View
from kit.materials import BRASS, RED, plastic, polished
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-28, 20), "closeup": View(-24, 16, at="signal-print", radius=62)}


def build(k):
    """Stand pistol and line canister side by side, two flare cartridges before them."""
    orange, black = plastic((0.62, 0.14, 0.01), 0.4), plastic((0.05, 0.05, 0.052))
    k.box((90, 50, 14), plastic((0.3, 0.31, 0.33)), (60, 0, 0), 3, base=True)
    with k.at((0, 0, 120)):
        barrel(k, 17, 13.5, 120, orange, (60, 0, 0))
        k.tube(18.5, 13.4, 8, orange, (-62, 0, 0), rot=(0, 90, 0))
        slab(
            k,
            [
                (30, 17),
                (84, 22),
                (92, 4),
                (78, -18),
                (104, -98),
                (98, -110),
                (54, -110),
                (44, -100),
                (46, -22),
                (24, -22),
            ],
            30,
            orange,
            bevel=8,
        )
        trigger(k, black, (26, 0, -18), 44, 30)
        k.box((12, 10, 26), black, (92, 0, 24), 3, rot=(0, 20, 0))
        k.cyl(5, 34, polished(), (20, 17, -16), rot=(90, 0, 0))
        drawing = labels.plate(
            ["25 mm  SOLAS  EXP 06/2028"], 70, 16, "FOR SIGNAL USE ONLY", (30, 30, 30)
        )
        k.image(drawing, 70, 16, (-14, -17.2, 0), FRONT, 0.6)
        k.anchor("signal-print", (-14, -18, 0))
        k.anchor("thin-barrel", (-62, -14, 8))
    for i, c in enumerate((RED, RED)):
        with k.at((-40 + i * 46, -70, 0)):
            k.cyl(13, 80, plastic(c, 0.35))
            k.cyl(13.6, 18, polished(BRASS, 0.2))
            k.cyl(15, 3, polished(BRASS, 0.2))
    with k.at((240, 40, 0)):
        k.lathe(
            [
                (0, 0),
                (84, 0),
                (88, 6),
                (88, 24),
                (84, 26),
                (84, 224),
                (80, 228),
                (74, 228),
                (74, 200),
                (0, 200),
            ],
            orange,
        )
        for i in range(7):
            k.helix(66 - i * 8, 3.2, 6.6, 2, plastic((0.62, 0.6, 0.5), 0.8), (0, 0, 216 + i * 2))
            k.torus(66 - i * 8, 3.4, plastic((0.62, 0.6, 0.5), 0.8), (0, 0, 226 + i * 1.5))
        k.sweep(
            [(20, -60, 232), (10, -86, 258), (0, -100, 200), (-10, -104, 120)],
            3,
            plastic((0.6, 0.58, 0.48)),
        )
        lines = ["Throw line 250 m, 4 mm", "SOLAS 74  (ship's wheel)", "EXP 03/2029"]
        k.wrap(
            labels.plate(lines, 130, 90, "LINE THROWER", (20, 60, 120)), 84.6, 90, 90, (0, 0, 130)
        )
        k.box((30, 34, 120), black, (98, 0, 60), 8, base=True)
        k.anchor("line-coil", (-20, -60, 232))
    scale(k)
