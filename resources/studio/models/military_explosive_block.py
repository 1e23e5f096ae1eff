"""Military explosive blocks: film-wrapped putty with print, hard block with a plugged well, box."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import plastic, polished, wood
from kit.papers import caution
from kit.props import scale
from kit.surface import OLIVE, wrinkled

VIEWS = {"hero": View(-26, 26), "closeup": View(-20, 34, at="wrapper-print", radius=80)}


def build(k):
    """Lay two wrapped blocks, an opened one and a hard one before their box."""
    film = wrinkled((0.12, 0.13, 0.07), 0.35)
    clear = wrinkled((0.62, 0.60, 0.50), 0.25)
    for i, y in enumerate((0, 64)):
        k.box((280, 51, 27), film, (-70 + 14 * i, y, 0), 4, base=True)
        for s in (-1, 1):
            k.box((10, 49, 3), film, (-70 + 14 * i + s * 142, y, 12), 1)
    lines = ["M112-K  (1.25 LB C-4)", "LOT 20-118   03/2020", "UN 0084"]
    k.image(
        labels.plate(
            lines, 170, 42, "CHARGE DEMOLITION", (40, 42, 26), (112, 116, 80), (240, 220, 70)
        ),
        170,
        42,
        (-80, 0, 27.2),
        t=0.3,
    )
    k.anchor("wrapper-print", (-80, 0, 28))
    with k.at((-60, -76, 0), rot=(0, 0, 8)):
        k.box((150, 51, 27), clear, (0, 0, 0), 5, base=True)
        k.box((60, 49, 25), plastic((0.62, 0.58, 0.46), 0.7), (84, 0, 1), 7, base=True)
        k.box((16, 54, 29), film, (52, 0, 0), 2, base=True)
        k.anchor("putty-block", (86, -8, 26))
    with k.at((130, -40, 0), rot=(0, 0, -12)):
        k.box((95, 48, 48), plastic((0.35, 0.27, 0.05), 0.6), (0, 0, 0), 3, base=True)
        k.box((97, 50, 30), plastic(OLIVE, 0.7), (0, 0, 9), 2, base=True)
        k.image(
            labels.plate(
                ["TNT 1/2 LB", "LOT 71-04"], 70, 22, paper=(96, 100, 66), ink=(235, 220, 90)
            ),
            70,
            22,
            (0, -25.2, 24),
            FRONT,
            0.3,
        )
        with k.at((-48.6, 0, 24), rot=(0, -90, 0)):
            k.tube(10, 6, 3, polished((0.5, 0.5, 0.5)))
            k.helix(6.4, 0.5, 1.4, 2, polished((0.5, 0.5, 0.5)))
            k.cyl(5, 1, plastic((0.02,) * 3), (0, 0, 0))
        k.cyl(6, 12, plastic((0.5, 0.05, 0.03)), (-76, -14, 0))
        k.anchor("detonator-well", (-50, -3, 27))
    with k.at((20, 230, 0)):
        k.box((420, 200, 170), wood((0.42, 0.31, 0.18)), (0, 0, 0), 3, base=True)
        for x in (-180, 180):
            k.box((36, 214, 174), wood((0.38, 0.27, 0.15)), (x, 0, 0), 2, base=True)
        with k.at((-90, -101, 92), rot=FRONT):
            k.plate(
                [[(0, 66), (66, 0), (0, -66), (-66, 0)]], 2, plastic((0.75, 0.28, 0.01)), (0, 0, 1)
            )
            k.text("1.1D", 22, plastic((0.03,) * 3), (0, -10, 2.2))
        caution(k, "30 CHARGES DEMOLITION M112-K", 210, 30, (60, -101, 100), FRONT, (190, 150, 90))
        k.anchor("orange-diamond", (-90, -104, 92))
    scale(k)
