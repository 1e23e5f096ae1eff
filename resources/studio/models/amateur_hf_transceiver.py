"""Amateur HF transceiver: desk box with colour display, big tuning knob, hand microphone."""

from kit import labels, screens
from kit.casing import display, keys, knob, push, vents
from kit.core import FRONT, View, circle, polar, rounded
from kit.materials import painted, plastic, polished, rubber
from kit.papers import carton
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-24, 20), "closeup": View(-12, 14, at="tuning-knob", radius=80)}


def build(k):
    """Set on its front feet, microphone in front, carton behind."""
    black, grey = painted((0.045, 0.047, 0.052), 0.42), plastic((0.08, 0.082, 0.088), 0.45)
    for x in (-90, 90):
        k.cyl(12, 20, rubber(), (x, -80, 0), seg=30)
        k.cyl(12, 12, rubber(), (x, 90, 0), seg=30)
    k.box((238, 220, 92), black, (0, 10, 12), 3, base=True)
    k.plate([rounded(232, 88, 6)], 18, grey, (0, -108, 58), rot=FRONT, bevel=3)
    for x, rot in ((-119, (90, 0, -90)), (119, (90, 0, 90))):
        vents(k, 14, 3, 40, 9, (x, 20, 60), rot)
    y = -117
    display(
        k,
        screens.spectrum(92, 52, "14.205.00 MHz  USB", peaks=(0.25, 0.4, 0.66, 0.8)),
        92,
        52,
        (-26, y, 68),
        rim=3,
    )
    knob(k, 24, (72, y, 50), h=18, line=False)
    with k.at((72, y - 18, 50), rot=FRONT):
        k.plate([circle(6.5, 32, 11, 8)], 1, plastic((0.03,) * 3), (0, 0, 0.8))
    k.anchor("tuning-knob", (64, y - 20, 56))
    for x, z in ((-100, 86), (-100, 62), (105, 92), (105, 20)):
        knob(k, 7, (x, y, z), h=9)
    keys(k, 8, 2, 13.5, 10, (11, 7, 3), (-28, y, 28), FRONT, plastic((0.25, 0.26, 0.27)))
    keys(k, 4, 1, 15, 10, (12, 7, 3), (68, y, 90), FRONT, plastic((0.25, 0.26, 0.27)))
    push(k, 14, 9, (-100, y, 36), color=(0.4, 0.05, 0.03))
    mil_round(k, 7, (-100, y, 22), pins=8, square=False)
    k.image(
        labels.plate(
            ["HF-7300   100 W", "13.8 V DC  21 A   CE", "FCC ID: AFJ0417", "S/N 12004417"], 76, 42
        ),
        76,
        42,
        (-40, 20, 104),
    )
    k.anchor("hundred-watt", (-40, 24, 105))
    with k.at((150, -190, 0), rot=(0, 0, 16)):
        k.plate([rounded(56, 84, 16)], 26, plastic((0.05, 0.052, 0.056)), (0, 0, 15), bevel=5)
        for x, yy, _ in [(0, 0, 0), *polar(6, 7), *polar(12, 13)]:
            k.cyl(1.7, 0.5, plastic((0.015,) * 3), (x, yy + 12, 29), seg=12)
        push(k, 30, 12, (0, -22, 29), (0, 0, 0), (0.2, 0.2, 0.21))
        k.anchor("microphone", (0, 12, 30))
    pts = [(-100, -134, 22), (-110, -190, 30), (-60, -240, 8)]
    pts += [
        (-60 + i * 13, -236 + (7 if i % 2 else -7), 9 + (3 if i % 4 < 2 else 0))
        for i in range(1, 13)
    ]
    k.sweep([*pts, (132, -240, 12)], 2.6, rubber())
    carton(
        k,
        320,
        200,
        190,
        (60, 260, 0),
        ["HF/50 MHz TRANSCEIVER", "with hand microphone", "HF-7300"],
        "RADIO",
        rot=-6,
    )
    k.cyl(5, 12, polished(), (40, 120, 60), rot=(-90, 0, 0))
    scale(k)
