"""Bomb disposal robot: tracks with flippers, arm with claw, cameras, disruptor, console."""

from kit import screens
from kit.aero import track
from kit.casing import display, keys
from kit.core import FRONT, View
from kit.materials import BRASS, painted, plastic, polished, rubber, turned
from kit.optics import camera_body
from kit.parts import bolt, sticker
from kit.props import scale

VIEWS = {"hero": View(-34, 20), "closeup": View(-46, 16, at="gripper-arm", radius=210)}


def _arm(k, frame, steel):
    """Two-jointed arm that reaches to the left front, claw and camera at its end."""
    k.cyl(60, 60, frame, (60, 0, 250))
    joints = [(60, 0, 330), (-60, 0, 640), (-470, 0, 560), (-560, 0, 520)]
    for a, b, r in zip(joints, joints[1:], (34, 28, 22), strict=False):
        for y in (-34, 34):
            k.sweep([(a[0], y, a[2]), (b[0], y, b[2])], r * 0.55, frame, bezier=False)
    for x, _, z in joints[:3]:
        k.cyl(44, 110, steel, (x, 55, z), rot=FRONT)
        bolt(k, 16, (x, -55, z), rot=FRONT)
    k.cyl(30, 70, steel, (-590, 0, 512), axis="X")
    for side in (-1, 1):
        k.sweep([(-590, side * 16, 512), (-650, side * 60, 505), (-740, side * 26, 490)], 10, frame)
        k.box((60, 8, 30), rubber(), (-735, side * 20, 490), 3, rot=(0, 0, -side * 22))
    k.anchor("gripper-arm", (-655, -62, 510))
    with k.at((-430, 0, 610), rot=(0, 0, -90)):
        camera_body(k, 70, 60, 90, (0, 0, 0), lens_r=18, lens_l=26)


def build(k):
    """Stand the robot, the disruptor clamped beside its arm, the console open in front."""
    sand, dark = painted((0.36, 0.29, 0.17), 0.45), painted((0.10, 0.105, 0.11), 0.45)
    steel = turned((0.42, 0.42, 0.43), 0.3, 1.0)
    for side in (-1, 1):
        with k.at((0, side * 215, 0), rot=(0, 0, 0 if side < 0 else 180)):
            track(k, 720, 210, 90, 5, mat=sand)
        with k.at((-255, side * 300, 105), rot=(0, 28, 0)), k.at((-130, 0, -60)):
            track(k, 380, 120, 56, 3, mat=sand)
    k.cyl(22, 640, steel, (-255, -320, 105), axis="Y")
    k.box((620, 330, 150), sand, (0, 0, 165), 12)
    k.box((300, 260, 40), dark, (150, 0, 255), 6)
    _arm(k, dark, steel)
    with k.at((-20, -110, 470), rot=(0, -90, 0)):
        k.cyl(36, 420, steel)
        k.cyl(46, 90, dark, (0, 0, -40))
        k.tube(36, 17, 12, steel, (0, 0, 418))
        for z in (60, 180):
            k.torus(44, 8, polished(), (0, 0, z))
        k.helix(44, 4, 14, 6, polished(), (0, 0, 76))
    k.box((60, 60, 150), dark, (-150, -95, 400), 6)
    k.cyl(12, 300, dark, (240, 90, 275))
    with k.at((240, 90, 570)):
        camera_body(k, 90, 70, 110, lens_r=22, lens_l=30)
    k.cyl(5, 420, plastic(), (270, -110, 260))
    sticker(k, "EOD-7   S/N 118   48 V", 220, 30, (60, -166, 190))
    with k.at((200, -620, 0), rot=(0, 0, -16)):
        k.box((460, 330, 110), dark, (0, 0, 55), 12)
        with k.at((0, 160, 110), rot=(-14, 0, 0)):
            k.box((460, 60, 320), dark, (0, 20, 160), 10)
            for x in (-112, 112):
                display(
                    k,
                    screens.scope(190, 130, "CAM 1  433 MHz")
                    if x < 0
                    else screens.rows(190, 130, "CAM 2   ARM", [("BATT", "87 %"), ("LINK", "OK")]),
                    190,
                    130,
                    (x, -11, 170),
                    FRONT,
                    8,
                )
        for x in (-140, 140):
            k.cyl(26, 12, rubber(), (x, -50, 110))
            k.cyl(8, 60, polished(BRASS), (x, -50, 116))
            k.sphere(17, rubber(), (x, -50, 184))
        keys(k, 4, 3, 38, 34, (26, 22, 8), (0, -50, 110), (0, 0, 0))
        k.cyl(5, 300, plastic(), (215, 150, 110))
        k.anchor("operator-console", (-112, 150, 290))
    k.anchor("disruptor-barrel", (-330, -146, 470))
    k.anchor("flippers", (-370, -330, 166))
    scale(k)
