"""Rotary table of a machine tool: iron plate with T-slots on a squat casting with a motor box."""

from kit import labels
from kit.core import FRONT, View, circle, polar
from kit.materials import STEEL, cast, painted, plastic, polished, rubber, turned
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.sockets import hose, mil_round

VIEWS = {"hero": View(-26, 28), "closeup": View(-16, 34, at="t-slots", radius=130)}


def build(k):
    """Casting on its foot plate, slotted face up, motor box on the right."""
    green, dark = painted((0.10, 0.22, 0.20), 0.45, 0.08), plastic((0.02,) * 3, 0.7)
    k.box((480, 420, 34), green, (0, 0, 0), 6, base=True)
    for x in (-220, 220):
        for y in (-120, 120):
            k.plate([circle(11, 24, x, y)], 2, dark, (0, 0, 34.4), bevel=0.2)
            bolt(k, 16, (x, y, 34))
    k.lathe(
        [(0, 0), (196, 0), (196, 40), (176, 60), (176, 120), (0, 120)], green, (0, 0, 30), smooth=30
    )
    k.tube(180, 165, 8, rubber((0.05, 0.05, 0.05)), (0, 0, 150))
    k.tube(178, 160, 6, polished(), (0, 0, 157))
    top = turned((0.48, 0.48, 0.47), 0.26)
    k.cyl(175, 34, top, (0, 0, 162), edge=2)
    for i in range(60):
        with k.at((0, 0, 188), rot=(0, 0, i * 6)):
            k.box((1.2, 1, 8 if i % 5 else 12), dark, (0, -175, 0), 0)
    for x, y, angle in polar(6, 104):
        k.box((140, 15, 0.8), dark, (x, y, 196), 0.1, rot=(0, 0, angle))
        with k.at((0, 0, 180), rot=(0, 0, angle)):
            k.box((1.2, 15, 28), dark, (175, 0, 2), 0.1)
            k.box((1.2, 27, 9), dark, (175, 0, -8), 0.1)
    k.tube(34, 24, 3, polished(STEEL), (0, 0, 195))
    k.cyl(24, 0.8, dark, (0, 0, 196))
    k.anchor("t-slots", (-52, -90, 197))
    k.anchor("seals", (-30, -180, 155))
    k.box((170, 230, 150), cast((0.20, 0.26, 0.25)), (250, 20, 34), 10, base=True)
    k.box((176, 236, 16), green, (250, 20, 184), 4, base=True)
    k.box((110, 150, 110), plastic((0.04, 0.042, 0.048)), (380, 20, 50), 6, base=True)
    mil_round(k, 18, (380, -55, 110), cap=False)
    for x in (178, 322):
        for y in (-84, 124):
            bolt(k, 8, (x, y, 200), socket=True)
    k.anchor("motor-box", (250, -96, 140))
    for x in (-60, -20):
        hose(k, (x - 40, -194, 54), r=8)
        path = [(x - 40, -230, 54), (x - 50, -300, 40), (x - 120, -340, 12), (x - 240, -330, 12)]
        k.sweep(path, 8, plastic((0.02, 0.06, 0.2), 0.4))
    lines = ["HRT-350   1:90", "CLAMP 35 bar   28 rpm", "S/N 520117"]
    nameplate(k, labels.plate(lines, 120, 60, "ROTARY TABLE"), 120, 60, (250, -96, 100), rot=FRONT)
    scale(k)
