"""Teaching wind tunnel: white funnel, clear test box, electric fan behind on a profile frame."""

from kit import labels
from kit.casing import display
from kit.core import FRONT, View, X, rounded
from kit.materials import ALUMINIUM, brushed, glass, painted, plastic, polished, rubber
from kit.papers import page
from kit.props import scale
from kit.screens import rows
from kit.surface import loft

VIEWS = {"hero": View(-30, 16), "closeup": View(-18, 14, at="clear-box", radius=420)}


def _square(x, w):
    return [(x, a, b) for a, b in rounded(w, w, w * 0.08, 3)]


def build(k):
    """Stand the tunnel on castors, inlet to the left, the handbook on its table."""
    white, blue, alu = (
        plastic((0.62, 0.63, 0.64), 0.4),
        painted((0.05, 0.20, 0.42)),
        brushed(ALUMINIUM, "X", 0.3),
    )
    for y in (-300, 300):
        for z in (120, 780):
            k.box((2900, 60, 60), alu, (0, y, z), 3)
        for x in (-1420, -400, 500, 1420):
            k.box((60, 60, 720), alu, (x, y, 90), 3, base=True)
            if abs(x) > 1000:
                k.cyl(56, 36, rubber(), (x, y + 18, 56), rot=FRONT)
                k.box((44, 50, 60), polished(), (x, y, 60), 3, base=True)
    k.box((2920, 660, 24), plastic((0.55, 0.56, 0.57)), (0, 0, 808), 3, base=True)
    with k.at((0, 0, 1240)):
        sizes = ((-1500, 800), (-1440, 790), (-1200, 660), (-1000, 470), (-820, 350), (-700, 320))
        loft(k, [_square(x, w) for x, w in sizes], white, smooth=50)
        k.box((6, 720, 720), plastic((0.10, 0.12, 0.14)), (-1502, 0, 0), 2)
        for i in range(13):
            k.box((10, 6, 720), plastic((0.3, 0.32, 0.34)), (-1505, -330 + i * 55, 0), 1)
            k.box((10, 720, 6), plastic((0.3, 0.32, 0.34)), (-1505, 0, -330 + i * 55), 1)
        for s in (-1, 1):
            k.box((700, 10, 320), glass((0.92, 0.96, 0.97)), (-350, s * 158, 0), 1)
            k.box(
                (700, 320, 10), glass((0.92, 0.96, 0.97)) if s > 0 else white, (-350, 0, s * 158), 1
            )
            k.box((30, 350, 350), blue, (-350 + s * 350, 0, 0), 4)
        k.box((130, 220, 22), painted((0.6, 0.2, 0.02)), (-350, 0, 0), 10, rot=(0, 8, 0))
        k.cyl(8, 170, polished(), (-350, 0, -165))
        k.box((60, 60, 50), painted((0.3, 0.3, 0.32)), (-350, 0, -215), 4)
        loft(
            k,
            [_square(x, w) for x, w in ((0, 320), (500, 420), (900, 540), (960, 560))],
            white,
            smooth=50,
        )
        k.cyl(300, 320, blue, (960, 0, 0), X)
        k.tube(310, 290, 30, polished(), (1280, 0, 0), X)
        k.cyl(285, 4, plastic((0.03,) * 3), (1270, 0, 0), X)
        k.cyl(110, 220, painted((0.3, 0.31, 0.33)), (1250, 0, 0), X)
        k.box((200, 420, 120), blue, (1100, 0, -420), 6, base=True)
        k.box((200, 420, 120), white, (-1100, 0, -420), 6, base=True)
        k.anchor("clear-box", (-240, -164, 60))
        k.anchor("fan", (1120, -298, 60))
        k.anchor("small-cell", (-350, -32, -205))
    k.box((70, 60, 184), plastic((0.5,) * 3), (-380, 0, 820), 4, base=True)
    display(
        k,
        rows(
            480,
            300,
            "WIND TUNNEL WT-170",
            [("SPEED", "28.0 m/s"), ("LIFT", "3.42 N"), ("DRAG", "0.18 N")],
        ),
        330,
        200,
        (300, -306, 960),
        FRONT,
    )
    k.box((370, 60, 250), plastic((0.08,) * 3), (300, -272, 835), 6, base=True)
    k.image(
        labels.plate(
            ["HM-170K   28 m/s", "292 x 292 mm   230 V"], 260, 60, "EDUTECH", (30, 110, 60)
        ),
        260,
        60,
        (900, -331, 780),
        FRONT,
        1,
    )
    with k.at((-1000, -240, 833), rot=(0, 0, 6)):
        k.box((210, 297, 16), plastic((0.6, 0.6, 0.56)), (0, 0, 0), 1, base=True)
        k.image(
            page(
                "EXPERIMENTS WT-170",
                ["1 Lift of a wing", "2 Drag of bodies", "3 Boundary layer", "For schools"],
                204,
                290,
                (30, 110, 60),
            ),
            204,
            290,
            (0, 0, 16.2),
            t=0.4,
        )
        k.anchor("handbook", (0, -60, 17))
    scale(k)
