"""Precision CNC grinder: wheel head in a cabin, dresser, work spindle, filter, B and C axes."""

from kit.core import FRONT, View
from kit.machinery import cabin, chuck, pendant, stack_light
from kit.materials import DARK, MID_GREY, brushed, cast, painted, plastic, polished, turned
from kit.props import scale
from kit.shop import wheel
from kit.works import badge, motor

VIEWS = {"hero": View(-18, 16), "closeup": View(-12, 14, at="wheel-head", radius=430)}


def _inside(k):
    grey = painted(MID_GREY, 0.4)
    k.box((1900, 900, 300), cast((0.34, 0.34, 0.33)), (0, 0, 600), 8, base=True)
    k.box((1800, 420, 90), grey, (0, -200, 900), 8, base=True)
    k.box((420, 380, 430), grey, (-680, -180, 990), 20, base=True)
    chuck(k, 110, 70, (-470, -200, 1260))
    k.cyl(48, 700, polished(rough=0.08), (-400, -200, 1260), axis="X")
    k.cyl(66, 130, polished(rough=0.08), (-150, -200, 1260), axis="X")
    k.lathe([(0, 0), (70, 60), (70, 240), (0, 240)], polished(), (300, -200, 1260), axis="X")
    k.box((320, 320, 380), grey, (640, -180, 990), 20, base=True)
    k.cyl(330, 90, turned(), (100, 260, 900))
    with k.at((100, 240, 990), rot=(0, 0, 8)):
        k.box((900, 520, 700), painted((0.10, 0.22, 0.30), 0.4), (0, 60, 0), 30, base=True)
        wheel(k, 270, 70, (-130, -210, 380), guard=painted((0.6, 0.42, 0.03), 0.4))
        k.cyl(110, 80, grey, (-130, -150, 380), rot=FRONT)
        wheel(k, 120, 50, (300, -210, 330), mat=plastic((0.5, 0.5, 0.48), 0.95))
        k.cyl(70, 90, grey, (300, -150, 330), rot=FRONT)
    with k.at((-560, -280, 1440)):
        k.box((120, 120, 90), brushed(), (0, 0, 0), 4)
        k.cyl(46, 18, polished((0.5, 0.5, 0.4)), (90, 0, 0), axis="X")
        k.cyl(20, 60, polished(), (50, 0, 0), axis="X")


def build(k):
    """Cabin with open window, fleece filter and tank at the right, control beside the door."""
    white = painted((0.44, 0.48, 0.46), 0.38)
    cabin(k, 2700, 1700, 2000, (0, 0, 0), white, (0.68, 0.56, 0.56), band=(0.02, 0.16, 0.06))
    k.box((2400, 1500, 330), painted(DARK), (0, 0, 275), base=True)
    _inside(k)
    k.lamp((0, -520, 1850), 900, 8, target=(0, 0.2, -1))
    pendant(
        k,
        (1180, -930, 1300),
        "GRIND 5X",
        [
            ("X", "42.0011", False),
            ("Z", "-110.5", False),
            ("B", "8.000°", True),
            ("C", "271.25°", True),
        ],
        0.95,
    )
    k.text("FEINSCHLIFF U", 90, plastic((0.03, 0.05, 0.07)), (-780, -852, 1840), FRONT, 2)
    stack_light(k, (1200, -650, 1990))
    with k.at((2150, -200, 0)):
        k.box((1300, 1100, 700), painted((0.10, 0.2, 0.16), 0.4), (0, 0, 0), 12, base=True)
        k.box((1200, 900, 60), brushed(), (0, 0, 700), 6, base=True)
        fleece = plastic((0.72, 0.72, 0.68), 0.9)
        k.cyl(160, 860, fleece, (-420, 430, 900), rot=FRONT)
        for y in (-450, 450):
            k.box((60, 30, 260), painted(MID_GREY), (-420, y, 700), base=True)
        k.box((1000, 820, 8), fleece, (40, 0, 764))
        k.box((200, 820, 5), plastic((0.3, 0.29, 0.27), 0.95), (420, 0, 769))
        motor(k, 110, 360, (380, -360, 850), axis="Z", mat=painted((0.05, 0.13, 0.28)))
        k.pipe([(-300, -380, 760), (-300, -380, 1250), (-850, -380, 1250)], 46, polished())
    badge(
        k,
        "FEINSCHLIFF U-300",
        ["Ø300 x 800 mm", "S/N 300-118  2021", "32 kVA"],
        330,
        (-1120, -852, 480),
    )
    k.anchor("wheel-head", (-70, -110, 1330))
    k.anchor("dresser", (-452, -320, 1440))
    k.anchor("coolant-filter", (2000, -640, 800))
    k.anchor("rotary-axes", (1180, -984, 1350))
    scale(k)
