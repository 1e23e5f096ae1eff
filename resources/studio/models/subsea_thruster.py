"""Deep-sea thruster: anodised can with a ringed propeller, rubber plug, oil hose, depth rating."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import anodised, brushed, plastic, polished, turned
from kit.props import scale
from kit.sea import BRONZE, can, plug, screw

VIEWS = {"hero": View(-38, 18), "closeup": View(-30, 18, at="depth-mark", radius=75)}


def build(k):
    """Thruster on a cradle, propeller to the front left."""
    dark, titan = anodised((0.035, 0.037, 0.045), 0.35), turned((0.46, 0.45, 0.43), 0.3)
    k.box((180, 300, 20), brushed((0.5,) * 3), (0, 90, 0), 3, base=True)
    for y in (60, 200):
        k.box((110, 30, 90), brushed((0.5,) * 3), (0, y, 18), 6, base=True)
        k.tube(68, 58, 26, brushed((0.5,) * 3), (0, y + 13, 160), rot=FRONT)
    with k.at((0, 260, 160), rot=FRONT):
        can(k, 58, 330, mat=dark)
        k.lathe([(58, 330), (40, 380), (30, 400), (0, 400)], titan, smooth=50)
        screw(k, 112, 5, polished(BRONZE, 0.25), (0, 0, 430), hub=32, chord=70)
        k.lathe([(0, 455), (30, 455), (24, 480), (0, 492)], titan, smooth=60)
        k.lathe(
            [(118, 0), (136, 14), (130, 90), (120, 96), (117, 50)],
            dark,
            (0, 0, 380),
            closed=True,
            smooth=50,
        )
        for x, y, a in polar(3, 88, 90):
            k.box((80, 10, 40), dark, (x, y, 372), 2, rot=(0, 0, a))
    plug(
        k,
        17,
        (-20, 262, 172),
        (-90, 0, 0),
        [(0, 0, 110), (-60, -20, 160), (-140, 60, 120), (-200, 140, 40)],
    )
    k.pipe(
        [(28, 262, 150), (28, 340, 150), (-120, 340, 150), (-120, 340, 9), (-120, 200, 9)],
        8,
        plastic((0.5, 0.4, 0.12), 0.3),
        30,
    )
    k.prism(6, 13, 16, polished((0.6, 0.48, 0.24)), (28, 262, 150), rot=(-90, 0, 0))
    with k.at((0, 130, 160), rot=(90, 0, 0)):
        k.wrap(
            labels.plate(
                ["TD-540  300 V DC", "60 kgf   DEPTH 6000 m", "S/N 540-021"], 80, 60, "TIEFDRUCK"
            ),
            58.6,
            70,
            76,
            (0, 0, 0),
            facing=140,
        )
    k.anchor("ring-propeller", (-80, -160, 275))
    k.anchor("oil-hose", (-120, 331, 90))
    k.anchor("rubber-plug", (-36, 300, 176))
    k.anchor("depth-mark", (-46, 130, 199))
    scale(k)
