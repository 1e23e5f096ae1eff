"""Streak camera: bench-long box with slit and lens in front, sweep plug-in, read-out camera."""

from kit import labels, screens
from kit.casing import bow, display, knob, rack
from kit.core import FRONT, View, Y
from kit.materials import enamel, painted, plastic, polished, turned
from kit.optics import camera_body, dark, lens
from kit.props import scale
from kit.sockets import bnc

VIEWS = {"hero": View(-50, 22), "closeup": View(-22, 18, at="entrance-slit", radius=110)}


def build(k):
    """Main box slit forward left, plug-in in its side, trigger unit on the right."""
    beige = painted((0.52, 0.50, 0.44), 0.42)
    k.box((360, 760, 300), beige, (0, 0, 20), 6, base=True)
    for x in (-130, 130):
        for y in (-320, 320):
            k.cyl(20, 22, plastic((0.03,) * 3), (x, y, 0))
    for y in (-382, 382):
        k.box((366, 10, 306), dark(), (0, y, 170), 3)
    k.box((364, 764, 2), plastic((0.05,) * 3), (0, 0, 270), 0.2)
    with k.at((-50, -388, 180), rot=FRONT):
        k.box((130, 130, 40), dark(), (0, 0, 20), 3)
        k.box((3, 40, 2), enamel((0.01, 0.01, 0.012)), (0, 0, 40), 0)
        for x in (-14, 14):
            k.box((24, 60, 6), turned((0.6, 0.6, 0.6)), (x, 0, 42), 0.5)
        knob(k, 18, (96, 10, 0), (0, 0, 0))
        k.image(labels.line("SLIT µm", 50, 12), 50, 12, (96, 42, 0), t=0.3)
        k.anchor("entrance-slit", (88, 14, 22))
    with k.at((-50, -440, 180)):
        lens(k, 40, 110, (0, 10, 0), FRONT)
    k.plate(
        [[(-80, -110), (80, -110), (80, 110), (-80, 110)]],
        8,
        plastic((0.30, 0.31, 0.3)),
        (-182, -180, 170),
        rot=(90, 0, -90),
    )
    with k.at((-186, -180, 170), rot=(90, 0, -90)):
        k.image(
            labels.plate(["FAST SWEEP UNIT", "0.2  0.5  1  2  5 ns", "S/N 0417"], 120, 54),
            120,
            54,
            (0, 60, 0),
            t=0.3,
        )
        knob(k, 22, (-36, -10, 0), (0, 0, 0))
        knob(k, 12, (34, -10, 0), (0, 0, 0))
        bow(k, 130, 34, 6, (0, -80, 0), (0, 0, 0))
        k.anchor("sweep-plugin", (0, 62, 1))
    for i, word in enumerate(("TRIG IN", "GATE", "MONITOR", "DELAY ns")):
        bnc(k, (92 + i % 2 * 54, -387, 240 - i // 2 * 70))
        k.image(
            labels.line(word, 48, 11),
            48,
            11,
            (92 + i % 2 * 54, -387.2, 264 - i // 2 * 70),
            rot=FRONT,
            t=0.3,
        )
    k.anchor("trigger-sockets", (92, -400, 244))
    k.box((200, 120, 160), beige, (-90, 440, 90), 5, base=True)
    with k.at((-90, 500, 100), rot=(0, 0, 180)):
        camera_body(k, 110, 110, 150, (0, -75, 0), (0.08, 0.082, 0.09), 40, 20)
    k.cyl(30, 10, dark(), (-90, 498, 160), axis=Y)
    k.box((90, 90, 100), dark(), (-90, 570, 0), 4, base=True)
    k.anchor("read-out-camera", (-146, 570, 170))
    k.image(
        labels.plate(["SC-10910   1 ps resolution", "S/N 0417"], 130, 34),
        130,
        34,
        (70, -387.2, 90),
        rot=FRONT,
    )
    with k.at((520, 60, 0), rot=(0, 0, -10)):
        y = rack(k, 4, 380)
        display(
            k,
            screens.rows(180, 110, "STREAK 1 ns", [("DELAY", "14.210 ns"), ("GATE", "50 ns")]),
            180,
            110,
            (-90, y, 88),
        )
        for x in (60, 110, 160):
            bnc(k, (x, y, 120))
            bnc(k, (x, y, 60))
    k.cyl(8, 4, polished(), (160, -390, 300), rot=FRONT)
    scale(k)
