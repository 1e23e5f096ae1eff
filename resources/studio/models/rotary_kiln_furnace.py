"""Rotary tube kiln: sloping tube on rollers through a heating box, chain drive, hopper and can."""

from kit.core import View, X
from kit.materials import BLUE, painted, polished
from kit.plant import LAID, control_box, motor, skid
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-26, 18), "closeup": View(-30, 16, at="turning-tube", radius=420)}


def _rollers(k, x, steel):
    """Pair of rollers under a riding ring."""
    k.torus(118, 14, steel, (x, 0, 0), axis=X)
    for y in (-92, 92):
        k.cyl(46, 50, steel, (x - 25, y, -140), axis=X)
        k.box((60, 60, 110), painted((0.10, 0.11, 0.12)), (x, y, -230), 4)


def build(k):
    """Frame, box with the tube through it, hopper left, collecting can right."""
    white, frame, steel = painted((0.58, 0.59, 0.60)), painted((0.10, 0.11, 0.12)), stainless()
    tube = polished((0.38, 0.35, 0.32), 0.32)
    skid(k, 2800, 800, frame, beam=90, height=700, rails=(1.0,))
    with k.at((0, 0, 1060), rot=(0, 2.5, 0)):
        k.box((2700, 400, 60), frame, (0, 0, -310), 4)
        k.cyl(104, 2500, tube, (-1250, 0, 0), axis=X)
        k.box((1300, 700, 640), white, (0, 0, 0), 14)
        k.box((1280, 716, 10), frame, (0, 0, 0), 1)
        for x in (-650, 650):
            k.cyl(170, 20, frame, (x - 10, 0, 0), axis=X)
        for x in (-930, 930):
            _rollers(k, x, steel)
        k.cyl(190, 36, frame, (-800, 0, 0), axis=X)
        for i in range(8):
            k.box((40, 40, 40), frame, (-782, 0, 0), 2, rot=(i * 45, 0, 0))
        k.box((26, 20, 330), frame, (-782, -150, -150), 2)
        motor(k, 80, 260, painted(BLUE), (-760, -220, -190), LAID, feet=90)
        k.box((300, 160, 30), frame, (-640, -220, -295), 2)
        k.cyl(120, 130, frame, (-1330, 0, 0), axis=X)
        k.lathe([(60, 0), (60, 120), (230, 380), (230, 430)], steel, (-1280, 0, 90))
        k.cyl(120, 140, frame, (1210, 0, 0), axis=X)
        k.cyl(60, 500, steel, (1290, 0, 60))
    k.cyl(46, 260, steel, (1290, 0, 700))
    k.cyl(170, 420, painted((0.05, 0.16, 0.32)), (1290, 0, 90), edge=6)
    k.cyl(60, 230, steel, (1290, 0, 500))
    k.box((420, 420, 30), frame, (1250, 0, 80), 2)
    lines = ["Tmax 1 100 °C", "24 kW  400 V", "S/N 3381  2021"]
    control_box(k, 420, 640, 220, white, (420, -420, 0), "ROTARY TUBE", legs=560)
    tag(k, "OFENBAU DREH 1100", lines, 220, 110, (-160, -362, 1180))
    k.anchor("turning-tube", (-870, -80, 1150))
    k.anchor("tmax-plate", (-160, -364, 1180))
    k.anchor("open-ends", (-1290, -220, 1600))
    scale(k)
