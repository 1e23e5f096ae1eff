"""Deep side-scan sonar: torpedo body on cradles, long dark strips, tail fins, tow eye."""

from kit import labels
from kit.core import FRONT, View, X
from kit.materials import STEEL, brushed, painted, plastic, polished, turned, wood
from kit.optics import subsea_plug
from kit.props import scale

VIEWS = {"hero": View(-26, 16), "closeup": View(-24, 12, at="side-strips", radius=240)}


def build(k):
    """Body nose to the left on two timber cradles."""
    yellow, steel = painted((0.62, 0.42, 0.02), 0.4), brushed(STEEL, "X", 0.3, 3)
    for x in (-420, 420):
        k.box((80, 260, 150), wood(), (x, 0, 0), 3, base=True)
    with k.at((-850, 0, 220), X):
        nose = [
            (0, 0),
            (30, 12),
            (58, 50),
            (76, 110),
            (82, 180),
            (82, 1300),
            (70, 1480),
            (46, 1620),
            (0, 1640),
        ]
        k.lathe(nose, yellow, smooth=50)
        for z in (190, 480, 1180, 1290):
            k.tube(83.5, 78, 12, turned(STEEL), (0, 0, z))
    for y in (-1, 1):
        k.box((660, 12, 62), plastic((0.035, 0.036, 0.04), 0.5), (-20, y * 79, 200), 5)
        k.box((680, 6, 74), steel, (-20, y * 76, 200), 2)
        for x in (-350, 310):
            k.cyl(5, 8, polished(), (x, y * 82, 232), rot=FRONT, seg=20)
    k.anchor("side-strips", (-120, -86, 202))
    for rot in (45, 135, 225, 315):
        with k.at((640, 0, 220), rot=(rot, 0, 0)):
            fin = [(-40, 60), (110, 50), (150, 190), (70, 190)]
            k.plate([fin], 10, plastic((0.04, 0.042, 0.046), 0.45), (0, 0, 0), rot=FRONT, bevel=2)
    k.anchor("tail-fins", (730, -104, 330))
    k.box((240, 26, 60), steel, (-160, 0, 296), 4, base=True)
    k.plate(
        [[(-50, 0), (50, 0), (24, 90), (-24, 90)]], 20, steel, (-160, 0, 350), rot=FRONT, bevel=2
    )
    k.torus(34, 9, polished(), (-160, 0, 446), rot=FRONT)
    k.anchor("tow-eye", (-160, -12, 410))
    with k.at((-20, 0, 300), rot=(0, 34, 0)):
        subsea_plug(k, 20, (0, 0, 0), None, [(30, 0, 180), (-20, 30, 320)])
    lines = ["MODEL SS-4200   S/N 0417", "300 / 600 kHz", "DEPTH RATING 2000 m"]
    with k.at((-500, -81, 226), rot=(94, 0, 0)):
        k.image(labels.plate(lines, 150, 70, "SIDE SCAN"), 150, 62, (0, 4, 0.6))
        k.anchor("depth-rating", (0, 0, 2))
    k.text("SEASWEEP", 50, plastic((0.03, 0.04, 0.1)), (470, -81.5, 226), FRONT, 1)
    scale(k)
