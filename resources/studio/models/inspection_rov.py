"""Inspection vehicle: small frame with thrusters, lamps and dome, tether reel, controller."""

from kit import labels
from kit.core import FRONT, View, rounded
from kit.materials import BLACK, DARK, anodised, glass, glow, plastic, polished
from kit.parts import sticker
from kit.props import scale
from kit.sea import SEA_YELLOW, can, drum, thruster

VIEWS = {"hero": View(-26, 22), "closeup": View(-20, 16, at="camera-dome", radius=110)}


def build(k):
    """Vehicle at the left, reel at the right, controller in front."""
    frame_, blue = plastic((0.035,) * 3, 0.5), plastic((0.03, 0.12, 0.38), 0.4)
    for x in (-170, 170):
        hole = [(q - 0, z + 90) for q, z in rounded(220, 90, 30)]
        k.plate(
            [[(-220, 0), (220, 0), (220, 190), (160, 230), (-160, 230), (-220, 190)], hole],
            14,
            frame_,
            (x, 0, 0),
            rot=(90, 0, 90),
        )
    for y, z in ((-180, 20), (180, 20), (0, 215)):
        k.box((330, 40, 12), frame_, (0, y, z), 3)
    k.box((300, 340, 70), blue, (0, 0, 235), 24)
    can(k, 62, 330, (0, -150, 110), axis="Y", mat=anodised((0.5, 0.5, 0.52), 0.35))
    k.sphere(58, glass((0.97, 0.98, 1)), (0, -160, 110))
    k.cyl(24, 40, plastic(DARK), (0, -150, 110), rot=FRONT)
    k.cyl(15, 4, plastic((0.08, 0.05, 0.16), 0.04), (0, -189, 110), rot=FRONT)
    for x in (-110, 110):
        k.cyl(24, 60, anodised((0.05,) * 3), (x, -150, 165), rot=FRONT)
        k.cyl(20, 3, glow((1.0, 0.98, 0.9), 1.5), (x, -209, 165), rot=FRONT)
        k.box((60, 24, 20), frame_, (x * 1.25, -165, 165))
        thruster(k, 44, 110, (x, 90, 90), rot=(-90, 0, 28 if x < 0 else -28), n=3)
        thruster(k, 42, 100, (x * 0.95, 20, 170), n=3)
        k.box((80, 60, 20), frame_, (x * 1.2, 60, 90))
    k.sweep(
        [(0, 150, 240), (0, 250, 330), (150, 300, 120), (330, 200, 8), (420, 120, 60)],
        5,
        plastic(SEA_YELLOW, 0.5),
    )
    with k.at((520, 120, 0)):
        for y in (-110, 110):
            k.pipe([(-130, y, 10), (0, y, 300), (130, y, 10)], 10, frame_, 20)
        k.pipe([(0, -110, 290), (0, -110, 400), (0, 110, 400), (0, 110, 290)], 11, frame_, 30)
        for x in (-120, 120):
            k.box((30, 260, 20), frame_, (x, 0, 0), base=True)
        drum(k, 150, 180, (0, 0, 50), plastic((0.06,) * 3), plastic(SEA_YELLOW, 0.5), 5)
        k.cyl(12, 280, polished(), (0, 140, 200), rot=FRONT)
    with k.at((330, -260, 0)):
        k.box((210, 140, 50), plastic((0.06,) * 3, 0.5), (0, 0, 0), 20, base=True)
        k.image(
            labels.screen("DIVE 42.1 m", [("HDG", "118", False), ("LIGHT", "60 %", True)]),
            110,
            78,
            (0, 0, 50),
            t=1,
        )
        for x in (-78, 78):
            k.cyl(20, 8, plastic((0.2,) * 3), (x, -10, 50))
            k.cyl(8, 26, plastic(BLACK), (x, -10, 55))
            k.sphere(12, plastic(BLACK), (x, -10, 84))
    sticker(k, "ERKUNDER 150 m", 170, 30, (0, -171, 240), paper=(10, 40, 110), ink=(240, 240, 240))
    k.anchor("tether-reel", (480, 20, 250))
    k.anchor("thrusters", (-200, 100, 110))
    k.anchor("camera-dome", (-14, -212, 124))
    scale(k)
