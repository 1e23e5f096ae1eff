"""Pipe inspection crawler: brass body on six wheels, one camera head, cable drum in metres."""

from kit import labels
from kit.aero import wheel
from kit.core import FRONT, View, X, circle, polar
from kit.materials import painted, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale
from kit.stuffs import liquid

VIEWS = {"hero": View(-30, 22), "closeup": View(-52, 14, at="camera-head", radius=110)}


def _carriage(k):
    """Six-wheeled brass body with one swivelling camera head."""
    brass, steel = turned((0.55, 0.42, 0.20), 0.28, 1.0), polished()
    k.box((330, 86, 66), brass, (0, 0, 88), 16)
    k.box((240, 60, 16), brass, (10, 0, 126), 5)
    for x in (-110, 0, 110):
        for side in (-1, 1):
            with k.at((x, side * 74, 56), rot=(0, 0, 0 if side < 0 else 180)):
                wheel(k, 56, 40, (0, 0, 0), painted((0.42, 0.33, 0.17)), nuts=5)
    for x in (-140, 140):
        for y in (-30, 30):
            bolt(k, 7, (x, y, 121), socket=True)
    k.cyl(24, 40, steel, (-165, 0, 100), rot=(0, -90, 0))
    with k.at((-200, 0, 108)):
        k.box((20, 84, 20), brass, (0, 0, 0), 4)
        for side in (-1, 1):
            k.box((60, 10, 26), brass, (-26, side * 38, 0), 4)
        k.cyl(32, 62, turned((0.45, 0.45, 0.46), 0.25, 0.8), (-28, 0, -2), rot=(0, -80, 0))
        with k.at((-88, 0, 8), rot=(0, -80, 0)):
            k.plate([circle(32), circle(13)], 6, steel)
            k.cyl(13, 4, liquid((0.02, 0.02, 0.035), 0.03))
            for x, y, _ in polar(8, 22):
                k.cyl(4.4, 5, plastic((0.75, 0.74, 0.66), 0.2), (x, y, 0), seg=24)
            k.anchor("camera-head", (0, -10, 5))


def _drum(k):
    """Cable drum in its frame with a crank and a metre counter."""
    steel = polished()
    with k.at((520, 320, 200), rot=(90, 0, -20)):
        for z in (-90, 90):
            k.plate([circle(165, 96), circle(30)], 6, painted((0.06, 0.10, 0.16)), (0, 0, z))
        for i in range(11):
            k.torus(120, 8, plastic((0.55, 0.30, 0.02), 0.4), (0, 0, -80 + 16 * i))
        k.cyl(105, 180, painted((0.06, 0.10, 0.16)), (0, 0, -90))
        k.cyl(18, 230, steel, (0, 0, -115))
        with k.at((0, 0, 116)):
            k.box((18, 120, 14), steel, (0, 50, 0), 3)
            k.cyl(12, 60, rubber(), (0, 104, 0))
    with k.at((520, 320, 0), rot=(0, 0, -20)):
        frame = painted((0.5, 0.4, 0.02), 0.4)
        for y in (-110, 110):
            k.pipe([(-190, y, 14), (-190, y, 400), (190, y, 400), (190, y, 14)], 12, frame, 40)
            k.cyl(12, 380, frame, (-190, y, 13), axis=X)
            k.cyl(11, 190, frame, (0, y, 14))
        for x in (-190, 190):
            for z in (14, 400 if x else 14):
                k.cyl(10, 220, frame, (x, 110, max(z - 12, 14)), rot=FRONT)
        k.box((110, 50, 60), plastic((0.10, 0.11, 0.12), 0.45), (-110, -140, 330), 5)
        k.image(
            labels.line("0042.6 m", 60, 18, (20, 24, 20), (160, 230, 160)),
            84,
            26,
            (-110, -165.2, 336),
            rot=FRONT,
        )
        k.image(
            labels.plate(["DN 100 - DN 600", "200 m   IP68  1 bar"], 90, 36, "PIPEROVER"),
            110,
            44,
            (70, -122, 60),
            rot=FRONT,
        )
        k.anchor("cable-drum", (-110, -167, 336))


def build(k):
    """Stand the carriage, its cable led back to a framed drum with a counter."""
    _carriage(k)
    k.cyl(17, 50, rubber(), (165, 0, 96), axis=X)
    k.sweep(
        [(210, 0, 96), (300, -10, 60), (360, 40, 12), (430, 150, 60), (470, 240, 130)],
        7,
        plastic((0.55, 0.30, 0.02), 0.4),
    )
    _drum(k)
    k.image(
        labels.line("PIPEROVER 3  S/N 22817", 120, 14), 110, 13, (10, -30.4, 126), rot=FRONT, t=0.4
    )
    scale(k)
