"""Manual probe station: base plate with a chuck, stereo microscope and a ring of needle holders."""

from kit.casing import knob
from kit.core import View, polar
from kit.electro import plate_on
from kit.materials import BLACK, STEEL, WHITE, brushed, painted, plastic, polished, turned
from kit.props import scale

VIEWS = {"hero": View(-24, 26), "closeup": View(-14, 34, at="needle-holders", radius=130)}


def build(k):
    """Base 480 by 440, ring table, four manipulators, microscope on a post."""
    grey = painted((0.3, 0.32, 0.35), 0.4)
    for x in (-200, 200):
        for y in (-180, 180):
            k.cyl(24, 20, plastic(BLACK), (x, y, 0))
    k.box((480, 440, 40), grey, (0, 0, 18), 6, base=True)
    k.cyl(90, 50, turned(), (0, -20, 58))
    k.cyl(78, 12, polished((0.62, 0.5, 0.25), 0.2), (0, -20, 108))
    k.cyl(50, 1.5, polished((0.3, 0.3, 0.36), 0.06), (0, -20, 120))
    for x in (-160, 160):
        k.box((24, 300, 70), brushed(), (x, 0, 58), 2, base=True)
    with k.at((0, -20, 128)):
        k.tube(190, 100, 14, brushed(STEEL, "X", 0.3))
        for x, y, a in polar(4, 150, 20):
            with k.at((x, y, 14), rot=(0, 0, a)):
                k.cyl(26, 16, painted((0.06, 0.06, 0.065)), seg=48)
                k.box((50, 40, 40), painted((0.06, 0.06, 0.065)), (0, 0, 36), 4)
                for j, (px, rot) in enumerate(((0, (0, 0, 0)), (26, (0, 90, 0)))):
                    knob(k, 9, (px, 0, 56 if j == 0 else 36), rot, mat=polished())
                k.cyl(3, 90, polished(), (-20, 0, 40), rot=(0, -105, 0), seg=20)
                k.cyl(0.8, 40, polished(), (-105, 0, 18), rot=(0, -110, 0), seg=12)
    k.anchor("needle-holders", (-52, -172, 196))
    k.cyl(24, 480, polished(), (0, 190, 56))
    k.box((70, 200, 50), painted(WHITE), (0, 120, 470), 8)
    k.box((110, 120, 90), painted(WHITE), (0, -10, 440), 20)
    k.cyl(38, 90, painted(WHITE), (0, -20, 310))
    for x in (-26, 26):
        k.cyl(20, 110, painted(WHITE), (x, -60, 470), rot=(50, 0, 0), seg=40)
        k.cyl(16, 26, plastic(BLACK), (x, -144, 541), rot=(50, 0, 0), seg=40)
    k.anchor("microscope", (0, -70, 450))
    plate_on(k, ["PROBE STATION PM-8", "150 mm chuck  S/N 771"], 110, 28, (0, -221, 38))
    scale(k)
