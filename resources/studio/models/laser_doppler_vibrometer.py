"""Laser vibrometer: camera-like head on a tripod with one lens, controller box, class 2 label."""

from kit import labels, screens
from kit.casing import bench, display, knob
from kit.core import FRONT, View
from kit.materials import glow, painted, plastic
from kit.optics import dark, laser_label, lens, tripod
from kit.papers import sheet
from kit.props import scale
from kit.sockets import bnc, lead, mil_round

VIEWS = {"hero": View(-26, 16), "closeup": View(-40, 12, at="class-two", radius=150)}


def build(k):
    """Head on a low tripod aimed to the viewer, controller on the right."""
    blue = painted((0.07, 0.14, 0.24), 0.42)
    tripod(k, 420, (0, 0, 0), 0.5, 9)
    with k.at((0, 0, 420)):
        k.box((60, 120, 16), dark(), (0, 0, 0), 2, base=True)
        k.box((130, 330, 120), blue, (0, 0, 16), 8, base=True)
        for y in (-166, 166):
            k.box((134, 10, 124), dark(), (0, y, 76), 3)
        k.box((132, 332, 2), plastic((0.03,) * 3), (0, 0, 104), 0.3)
        lens(k, 36, 76, (0, -170, 72), FRONT)
        k.pipe([(0, -90, 134), (0, -90, 176), (0, 90, 176), (0, 90, 134)], 8, dark(), 18)
        k.cyl(2.4, 1, glow((1, 0.05, 0.02), 6), (0, -248, 72), rot=FRONT, seg=20)
        laser_label(k, 120, 50, (-65, -30, 70), (90, 0, -90), ("CLASS 2 LASER", "632.8 nm  < 1 mW"))
        k.anchor("class-two", (-66, -30, 74))
        k.anchor("tripod-head", (-20, -171, 120))
        k.image(
            labels.plate(["VIBRO OFV-5", "S/N 0417"], 70, 24),
            70,
            24,
            (-65.3, 100, 60),
            rot=(90, 0, -90),
        )
    with k.at((480, 60, 0), rot=(0, 0, -10)):
        y = bench(k, 340, 300, 150)
        pairs = [("RANGE", "10 m/s"), ("VELOCITY", "0.412 m/s"), ("SIGNAL", "||||||||")]
        display(k, screens.rows(120, 80, "CONTROLLER", pairs), 120, 80, (-90, y, 84))
        for x in (20, 70):
            knob(k, 13, (x, y, 96))
            bnc(k, (x, y, 46))
        mil_round(k, 14, (128, y, 76), pins=18)
    lead(k, [(0, 172, 470), (60, 300, 300), (300, 330, 40), (430, 300, 40), (470, 220, 80)], 7)
    lines = [
        "Velocity 0.1 - 30 m/s",
        "DC - 2.5 MHz",
        "Working distance 0.2-20 m",
        "632.8 nm class 2",
    ]
    sheet(k, "VIBROMETER LEAFLET", lines, 200, 160, (330, -270, 0), 8, (20, 60, 110))
    k.anchor("ms-range", (326, -260, 1))
    scale(k)
