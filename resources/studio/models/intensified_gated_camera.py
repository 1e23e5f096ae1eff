"""Gated camera: long body, mount with a dark brownish window, GATE and TRIGGER sockets."""

from kit import labels
from kit.casing import fan
from kit.core import FRONT, View, polar
from kit.materials import RED, enamel, painted, plastic, polished, rubber, turned
from kit.optics import dark
from kit.parts import bolt
from kit.props import scale
from kit.sockets import bnc, hose, mil_round, rj45

VIEWS = {"hero": View(-32, 20), "closeup": View(-14, 14, at="gate-sockets", radius=70)}


def _body(k):
    grey, black = painted((0.40, 0.41, 0.42), 0.42), plastic((0.04, 0.042, 0.046), 0.45)
    k.box((130, 420, 140), grey, (0, 0, 12), 5, base=True)
    for y in (-212, -60, 212):
        k.box((134, 8, 144), black, (0, y, 82), 2)
    k.box((80, 360, 12), black, (0, 0, 0), 2, base=True)
    k.box((132, 60, 142), painted(RED, 0.4), (0, -130, 82), 2)
    for x in (-58, 58):
        for z in (20, 144):
            bolt(k, 4, (x, -216, z), rot=FRONT, socket=True)


def build(k):
    """One camera window to the viewer, one showing its sockets."""
    _body(k)
    with k.at((0, -216, 82), rot=FRONT):
        k.cyl(46, 10, dark())
        k.tube(38, 25, 16, turned(), (0, 0, 10))
        k.helix(25.4, 0.6, 1.2, 7, turned(), (0, 0, 16))
        k.cyl(25, 1.5, enamel((0.07, 0.028, 0.012)), (0, 0, 12))
        for x, y, _ in polar(4, 42, 45):
            k.cyl(2.4, 2, polished(), (x, y, 10), seg=20)
        k.anchor("tube-window", (-3, 4, 14))
    k.anchor("long-body", (-66, 40, 90))
    k.image(
        labels.plate(
            ["MODEL IC-25  GEN II", "GATE 2 ns  12 V DC", "S/N 0417"], 90, 50, "GATED CAMERA"
        ),
        90,
        50,
        (-65.2, 90, 90),
        rot=(90, 0, -90),
    )
    with k.at((270, 60, 0), rot=(0, 0, 164)):
        _body(k)
        with k.at((0, 216, 82), rot=(90, 0, 180)):
            for i, word in enumerate(("GATE", "TRIGGER", "MONITOR")):
                bnc(k, (-42 + i * 42, 34, 0), (0, 0, 0))
                k.image(labels.line(word, 34, 9), 34, 9, (-42 + i * 42, 54, 0), t=0.3)
            k.image(labels.line("DELAY 0-1000 ns", 70, 9), 70, 9, (0, 14, 0), t=0.3)
            fan(k, 50, (-32, -32, 0), (0, 0, 0))
            rj45(k, (18, -14, 0), (0, 0, 0))
            mil_round(k, 11, (44, -34, 0), (0, 0, 0), 6)
            k.anchor("gate-sockets", (-20, 34, 12))
        for x in (-24, 24):
            hose(k, (x, 150, 152), (0, 0, 0), 7)
    k.cyl(30, 14, rubber(), (-110, -210, 0), edge=2)
    scale(k)
