"""Electric boat motor: pod with open propeller on a long shaft, tiller, clamp, battery leads."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import painted, plastic, polished, rubber, wood
from kit.props import scale
from kit.sea import screw

VIEWS = {"hero": View(-30, 14), "closeup": View(-24, 16, at="thrust-lbs", radius=150)}


def build(k):
    """Motor clamped to a stand board, leads with clamps on the floor."""
    dark, pod = plastic((0.035,) * 3, 0.45), painted((0.05,) * 3, 0.35)
    k.box((420, 360, 30), wood(), (0, 0, 0), 3, base=True)
    for x in (-150, 150):
        k.box((50, 60, 860), wood(), (x, 60, 28), 3, base=True)
    k.box((360, 40, 180), wood(), (0, 60, 740), 3, base=True)
    k.cyl(14, 1010, polished((0.35,) * 3), (0, -60, 160))
    with k.at((0, 90, 150), rot=FRONT):
        k.lathe(
            [(0, 0), (30, 12), (46, 60), (46, 250), (36, 300), (16, 320), (0, 320)], pod, smooth=60
        )
        screw(k, 128, 2, dark, (0, 0, 345), hub=26, chord=70, skew=8)
        k.lathe([(26, 360), (14, 392), (0, 400)], dark, smooth=60)
    k.plate([[(0, 0), (90, -20), (110, -110), (40, -90)]], 8, dark, (0, -60, 112), rot=(90, 0, 90))
    k.box((130, 110, 110), dark, (0, 10, 860), 12)
    k.tube(26, 14, 150, dark, (0, -60, 790))
    for x in (-46, 46):
        k.box((30, 110, 40), dark, (x, 50, 930), 6)
        k.cyl(8, 70, polished(), (x, 120, 800), rot=FRONT)
        k.cyl(22, 14, dark, (x, 134, 800), rot=FRONT)
    k.box((120, 210, 90), dark, (0, -70, 1200), 26)
    k.box((122, 190, 20), plastic((0.45, 0.02, 0.02), 0.4), (0, -70, 1172), 6)
    k.cyl(20, 330, rubber((0.05,) * 3), (0, -170, 1200), rot=(112, 0, 0))
    k.cyl(24, 90, dark, (0, -165, 1200), rot=(112, 0, 0))
    k.image(
        labels.plate(["55 LB THRUST", "12 V  CE"], 90, 46, "SEEBUMMLER", (150, 20, 20)),
        86,
        44,
        (-61, -70, 1208),
        rot=(90, 0, -90),
        t=0.5,
    )
    for i, c in enumerate(((0.5, 0.02, 0.02), (0.03,) * 3)):
        x = -230 - 90 * i
        k.sweep(
            [(-40, -40, 1160), (-170, -60, 900), (x, -120 - 40 * i, 60), (x - 20, -260, 14)],
            6,
            rubber(c),
        )
        with k.at((x - 20, -300, 14), rot=(0, 0, 10 - 30 * i)):
            k.box((20, 80, 14), plastic(c, 0.4), (-8, 0, 0), 4, rot=(0, 0, 6))
            k.box((20, 80, 14), plastic(c, 0.4), (8, 0, 0), 4, rot=(0, 0, -6))
            k.box((16, 30, 8), polished((0.72, 0.5, 0.25)), (0, -48, 0), 1)
    k.anchor("tiller", (-20, -330, 1140))
    k.anchor("battery-clamps", (-250, -310, 22))
    k.anchor("thrust-lbs", (-63, -70, 1208))
    scale(k)
