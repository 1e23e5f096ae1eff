"""Acoustic positioning: mushroom head with several sound faces, beacon tubes, a deck unit."""

from kit import labels
from kit.casing import display, rack
from kit.core import FRONT, View, Y, polar
from kit.materials import STEEL, painted, plastic, polished, rubber, turned
from kit.optics import dark, subsea_plug
from kit.parts import flange
from kit.props import scale
from kit.screens import rows
from kit.sockets import bnc, dsub, rj45

VIEWS = {"hero": View(-24, 18), "closeup": View(-14, 24, at="sound-head", radius=190)}
ORANGE = (0.62, 0.20, 0.02)


def _beacon(k, code):
    """Beacon upright: rubber end on top, float collar, lifting eye."""
    yellow = painted((0.62, 0.42, 0.02), 0.4)
    k.cyl(52, 30, turned(STEEL), edge=3)
    k.cyl(48, 420, yellow, (0, 0, 30))
    k.cyl(92, 150, plastic(ORANGE, 0.5), (0, 0, 190), edge=20)
    k.tube(53, 40, 20, turned(STEEL), (0, 0, 440))
    k.lathe(
        [(46, 0), (46, 60), (36, 90), (0, 104)], rubber((0.04, 0.04, 0.04)), (0, 0, 456), smooth=60
    )
    k.torus(18, 5, polished(), (0, -52, 176), rot=FRONT)
    k.box((16, 10, 20), polished(), (0, -48, 156), 2)
    k.wrap(labels.plate([code, "19-34 kHz", "DEPTH 3 000 m"], 100, 60), 48.4, 60, 100, (0, 0, 96))


def build(k):
    """Head upside up on its pole flange, two beacons, deck unit in front on the right."""
    yellow = painted((0.62, 0.42, 0.02), 0.4)
    flange(k, 130, 40, 18, 8, 108, 14, turned(STEEL), bolts=True)
    k.cyl(84, 330, yellow, (0, 0, 18))
    k.lathe([(84, 0), (150, 50), (170, 90), (168, 150), (120, 210), (60, 232), (0, 236)],
            plastic((0.045, 0.047, 0.05), 0.5), (0, 0, 346), smooth=50)  # fmt: skip
    k.tube(171, 150, 16, turned(STEEL), (0, 0, 430))
    for n, r, z, tilt in ((6, 134, 544, 44), (3, 58, 584, 12)):
        for _, _, angle in polar(n, 1, -90):
            with k.at((0, 0, z), rot=(0, 0, angle)), k.at((r, 0, 0), rot=(0, tilt, 0)):
                k.tube(36, 30, 14, polished(), (0, 0, -6))
                k.cyl(31, 6, plastic((0.09, 0.06, 0.04), 0.4))
    k.anchor("sound-head", (-10, -136, 552))
    with k.at((0, -84, 120), rot=FRONT):
        subsea_plug(k, 18, (0, 0, 0), None, [(0, -40, 110), (60, -98, 130), (260, -98, 60)])
    for x, code in ((-330, "ADDR 2104"), (-560, "ADDR 2107")):
        with k.at((x, 40 if x < -400 else -40, 0)):
            _beacon(k, code)
    k.anchor("beacon-tube", (-330, -88, 130))
    with k.at((490, 0, 0), rot=(0, 0, -8)):
        y = rack(k, 3, 380)
        pairs = [("BEACON 2104", "R 812.4 m"), ("X / Y", "-14.2 / 88.0"), ("Z", "806.1 m")]
        display(k, rows(150, 90, "TRACK", pairs), 150, 90, (-110, y, 66))
        rj45(k, (30, y, 90), n=3)
        dsub(k, 9, (30, y, 40))
        for i in range(4):
            bnc(k, (96 + i * 26, y, 40))
        words = ["TIMING  1PPS   GYRO   MRU"]
        k.image(labels.plate(words, 110, 16), 110, 16, (130, y, 104), rot=FRONT)
        k.anchor("deck-box", (30, y - 3, 96))
    k.cyl(10, 4, dark(), (0, -86, 240), axis=Y)
    scale(k)
