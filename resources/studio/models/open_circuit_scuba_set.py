"""Open-circuit scuba set: one large bottle, thin hoses to one mouthpiece with an exhaust tee."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import RED, painted, plastic, polished, rubber
from kit.props import scale
from kit.sea import SEA_YELLOW

VIEWS = {"hero": View(-20, 16), "closeup": View(-14, 16, at="bubbles", radius=75)}


def build(k):
    """Bottle standing in its boot, regulator hanging in front."""
    yellow, black = painted(SEA_YELLOW, 0.35), plastic((0.03,) * 3, 0.4)
    k.cyl(100, 60, rubber((0.05,) * 3))
    k.cyl(90, 500, yellow, (0, 0, 20), edge=12)
    k.lathe(
        [(90, 0), (84, 30), (56, 62), (26, 76), (0, 78)],
        painted((0.55,) * 3, 0.35),
        (0, 0, 508),
        smooth=60,
    )
    k.cyl(17, 60, polished(), (0, 0, 570))
    k.box((40, 46, 40), polished(), (0, 0, 632), 6)
    k.cyl(20, 40, black, (20, 0, 632), axis="X")
    k.cyl(26, 70, polished((0.55,) * 3), (0, -20, 632), rot=FRONT)
    k.cyl(34, 22, black, (0, -84, 632), rot=FRONT)
    k.tube(26, 14, 14, polished(), (0, 0, 655))
    k.sweep([(-24, -60, 632), (-170, -90, 640), (-190, -150, 420), (-100, -170, 300)], 6.5, black)
    k.sweep(
        [(24, -60, 640), (150, -80, 650), (190, -100, 480), (150, -140, 250)],
        6.5,
        plastic(SEA_YELLOW, 0.4),
    )
    with k.at((-60, -185, 290)):
        k.cyl(36, 40, black, (0, 16, 0), rot=FRONT)
        k.cyl(30, 8, plastic((0.14,) * 3), (0, -22, 0), rot=FRONT)
        k.text("ATMA", 11, plastic((0.7,) * 3), (0, -31, 0), FRONT, 0.3)
        k.box((74, 34, 26), black, (0, 4, -42), 10)
        for x in (-40, 40):
            k.box((20, 30, 24), black, (x, 4, -48), 6, rot=(0, 25 if x > 0 else -25, 0))
        k.box((44, 26, 26), rubber((0.22,) * 3), (0, 30, 6), 8)
    with k.at((150, -150, 220)):
        k.cyl(32, 22, black, (0, 10, 0), rot=FRONT)
        k.cyl(28, 3, plastic((0.7, 0.7, 0.66)), (0, -12, 0), rot=FRONT)
        k.box((2, 2, 22), plastic(RED), (4, -16, 6), rot=(0, 40, 0))
        k.cyl(36, 26, rubber(), (0, 12, 0), rot=FRONT)
    k.box((204, 30, 46), plastic((0.04,) * 3, 0.8), (0, -84, 420), 3)
    k.box((60, 12, 50), plastic((0.10,) * 3), (-40, -102, 420), 4)
    k.wrap(
        labels.plate(["12 L  232 bar  2022-05", "AIR  EN 250"], 110, 46, "DIVING AIR"),
        90.5,
        46,
        70,
        (0, 0, 200),
        facing=-100,
    )
    k.anchor("thin-hoses", (-193, -152, 430))
    k.anchor("bottle", (20, -90, 480))
    k.anchor("bubbles", (-60, -200, 246))
    scale(k)
