"""Aircraft mist kit: atomisers with spinning gauze cages and fan blades, brackets, chart."""

from kit.core import FRONT, View, circle
from kit.materials import MID_GREY, anodised, painted, plastic, polished, rubber
from kit.props import scale
from kit.works import badge, motor, paper

VIEWS = {"hero": View(-24, 20), "closeup": View(-20, 16, at="gauze-cage", radius=120)}


def _atomiser(k, x):
    alu = anodised((0.5, 0.51, 0.52), 0.35)
    with k.at((x, 0, 150), rot=(-90, 0, 0)):
        gauze = polished((0.5, 0.5, 0.5), 0.3)
        k.cyl(58, 150, plastic((0.10, 0.105, 0.11), 0.5), (0, 0, -75))
        for i in range(13):
            k.torus(60, 1.3, gauze, (0, 0, -72 + 12 * i))
        for i in range(36):
            with k.at(rot=(0, 0, 10 * i)):
                k.box((2, 1.6, 148), gauze, (60.5, 0, -74), 0.2, base=True)
        for z in (-84, 72):
            k.cyl(66, 12, alu, (0, 0, z))
        k.cyl(30, 90, alu, (0, 0, 84))
        k.lathe([(30, 0), (20, 24), (0, 30)], alu, (0, 0, -84), rot=(180, 0, 0), smooth=60)
        for i in range(5):
            with k.at((0, 0, -100), rot=(0, 0, 72 * i)):
                k.plate(
                    [[(20, -8), (105, -14), (108, 12), (20, 12)]],
                    5,
                    plastic((0.5, 0.04, 0.03)),
                    rot=(24, 0, 0),
                )
    k.box((50, 60, 160), alu, (x, 130, 160), 6, base=True)
    k.cyl(12, 60, polished(), (x + 20, 150, 250), axis="X")


def build(k):
    """Two atomisers under a boom tube, pump and bracket at the right, chart in front."""
    alu = anodised((0.5, 0.51, 0.52), 0.35)
    for x in (-520, 420):
        k.box((60, 240, 30), painted(MID_GREY), (x, 130, 0), 4, base=True)
        k.box((40, 40, 290), painted(MID_GREY), (x, 150, 20), 4, base=True)
    k.cyl(26, 1100, alu, (-600, 150, 320), axis="X")
    for x in (-330, 190):
        _atomiser(k, x)
    for x in (-480, -60, 340):
        k.tube(34, 25, 30, alu, (x, 150, 320), axis="X")
        k.plate(
            [
                [(-60, 0), (60, 0), (40, 90), (-40, 90)],
                circle(9, 20, -28, 60),
                circle(9, 20, 28, 60),
            ],
            10,
            alu,
            (x + 15, 150, 340),
            rot=FRONT,
        )
    with k.at((660, 60, 0)):
        k.box((260, 180, 20), alu, (0, 0, 0), 3, base=True)
        k.cyl(70, 90, alu, (-30, 45, 100), rot=FRONT)
        motor(k, 56, 150, (-30, 20, 100), axis="Y", mat=painted((0.05, 0.14, 0.3)))
        k.box((120, 100, 40), alu, (-30, 40, 18), base=True)
    k.sweep([(500, 150, 320), (620, 140, 300), (640, 60, 200), (640, 10, 150)], 13, rubber())
    paper(
        k,
        "SETTING CHART AU-40",
        [
            "BLADE 35°  7 000 rpm  VMD 48 µm",
            "BLADE 25°  9 500 rpm  VMD 32 µm",
            "MOSQUITO  LOCUST  0.5 l/ha",
        ],
        230,
        (-60, -230, 0),
        -6,
    )
    badge(k, "NEBELFLUG AU-40", ["VMD 20-50 µm  2 l/min", "BRACKET AC-188"], 100, (630, 13, 100))
    k.anchor("gauze-cage", (-330, -20, 212))
    k.anchor("fan-blades", (-330, -104, 220))
    k.anchor("airframe-brackets", (-45, 143, 400))
    k.anchor("setting-chart", (-60, -220, 1))
    scale(k)
