"""Water softener: blue glass-fibre tank with a timer valve head, brine tub with salt."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import plastic, polished
from kit.plant import dome
from kit.process import tag
from kit.props import scale
from kit.stuffs import heap, powder

VIEWS = {"hero": View(-26, 16), "closeup": View(-16, 20, at="valve-head", radius=260)}
R, H = 165.0, 1250.0


def build(k):
    """Tank on a round foot at the left, open tub at the right, hose between."""
    blue, black, grey = (
        plastic((0.03, 0.14, 0.36), 0.3),
        plastic((0.035,) * 3),
        plastic((0.42, 0.44, 0.46)),
    )
    k.cyl(R, 130, black, edge=14)
    low = [(a, R * 0.6 + 30 - z) for a, z in dome(R, 0.6)]
    high = [(a, H - R * 0.6 + z) for a, z in reversed(dome(R, 0.6))]
    k.lathe([*low, *high], blue, smooth=60)
    for z in range(220, 1100, 60):
        k.torus(R - 1.5, 2.5, blue, (0, 0, z))
    k.cyl(62, 50, black, (0, 0, H - 10))
    k.box((230, 190, 150), grey, (0, -10, H + 34), 24, base=True)
    k.box((170, 16, 110), black, (0, -108, H + 110), 8)
    k.image(
        labels.screen("SOFT", [("TIME", "02:00", False), ("REGEN", "3 DAYS", True)], (900, 560)),
        110,
        68,
        (-18, -116, H + 118),
        rot=FRONT,
        t=1,
    )
    k.cyl(15, 14, grey, (62, -116, H + 112), rot=FRONT)
    for x in (-70, 0, 70):
        k.cyl(20, 90, black, (x, 84, H + 80), rot=(-90, 0, 0))
        k.cyl(26, 30, polished(), (x, 140, H + 80), rot=(-90, 0, 0))
    with k.at((520, 30, 0)):
        k.lathe(
            [
                (0, 0),
                (250, 0),
                (270, 30),
                (290, 780),
                (304, 790),
                (304, 810),
                (280, 810),
                (266, 60),
                (0, 60),
            ],
            black,
        )
        k.cyl(272, 560, plastic((0.5, 0.5, 0.48)), (0, 0, 40))
        heap(k, 262, 120, powder((0.66, 0.66, 0.65), 6.0), (0, 0, 598))
        with k.at((0, 300, 800), rot=(76, 0, 0)):
            k.cyl(304, 26, black, (0, 300, -14), edge=8)
        k.cyl(40, 720, grey, (-190, 60, 100))
    hose = [(100, 20, H + 70), (240, 60, H + 20), (300, 80, 1000), (320, 90, 840), (332, 90, 800)]
    k.sweep(hose, 9, plastic((0.7, 0.7, 0.66)))
    k.sweep(
        [(-60, 170, H + 80), (-70, 250, H), (-80, 240, 300), (-90, 230, 10)],
        14,
        plastic((0.1, 0.1, 0.11)),
    )
    lines = ["RESIN 50 litres", "MAX 6 bar  5 - 38 °C", "DRINKING WATER"]
    tag(k, "AQUAMILD 50", lines, 170, 110, (-20, -R - 4, 800), back=10, screws=False)
    k.anchor("valve-head", (-80, -108, H + 160))
    k.anchor("brine-tub", (480, -252, 520))
    k.anchor("plastic-tank", (-70, -R * 0.9, 560))
    scale(k)
