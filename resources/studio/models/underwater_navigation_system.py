"""Deep-sea navigation can: titanium housing, rubber plugs on the lid, four slanted sound faces."""

import math

from kit import labels
from kit.core import View, polar
from kit.materials import STEEL, brushed, plastic, polished, rubber, turned
from kit.nav import arrow
from kit.optics import subsea_plug
from kit.papers import sheet
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-26, 20), "closeup": View(-14, 28, at="four-faces", radius=120)}
TITAN = (0.50, 0.48, 0.45)


def _faces(k, r):
    """Doppler head facing up: four resin faces tilted outwards."""
    black = plastic((0.045, 0.045, 0.05), 0.5)
    k.lathe([(0, 0), (r, 0), (r, 26), (r * 0.36, 66), (0, 66)], turned(TITAN, 0.3), smooth=25)
    for i, (_, _, angle) in enumerate(polar(4, 1, 45)):
        with k.at((0, 0, 0), rot=(0, 0, angle)), k.at((r * 0.66, 0, 46), rot=(0, 32, 0)):
            k.tube(43, 37, 12, polished(), (0, 0, -4))
            k.cyl(38, 7, black)
            if i == 2:
                k.anchor("four-faces", (8, 4, 8))
    bolt(k, 10, (0, 0, 66), socket=True)


def build(k):
    """Main can upright with lid and plugs; the Doppler can beside it, head up to show its faces."""
    titan = brushed(TITAN, "Z", 0.3, 1.5)
    k.cyl(112, 300, titan, (0, 0, 0), edge=3)
    k.cyl(122, 34, turned(TITAN, 0.25), (0, 0, 0), edge=3)
    k.cyl(122, 30, turned(TITAN, 0.25), (0, 0, 288), edge=3)
    k.cyl(122, 36, turned(TITAN, 0.25), (0, 0, 320), edge=4)
    k.tube(121, 116, 3, rubber((0.04, 0.02, 0.02)), (0, 0, 317.5))
    for x, y, _ in polar(12, 106, 15):
        bolt(k, 9, (x, y, 356), socket=True)
    for i, (x, y, angle) in enumerate(polar(5, 56, -90)):
        path = [(10, 0, 70), (90, 30, 90)] if i in (1, 2) else None
        subsea_plug(k, 16, (x, y, 356), (0, 0, angle), path)
    k.anchor("rubber-plugs", (0, -74, 385))
    k.anchor("deep-can", (-44, -114, 322))
    lines = ["SUBSEA INS + DVL", "DEPTH RATING 6000 m", "DVL 300 kHz", "S/N 0417"]
    k.wrap(labels.plate(lines, 150, 80, paper=(180, 176, 168)), 112.5, 80, 72, (0, 0, 210))
    with k.at((0, 0, 304)):
        a = math.radians(-112)
        x, y = 122 * math.cos(a), 122 * math.sin(a)
        arrow(k, 40, (x, y - 0.5, -10), (90, -90, -22), plastic((0.5, 0.03, 0.02)))
        k.anchor("forward-mark", (x, y - 1, 12))
    k.text("FWD", 9, plastic((0.5, 0.03, 0.02)), (-66, -102, 342), (90, 0, -33), 0.4)
    for x in (-1, 1):
        k.cyl(7, 10, polished(STEEL), (x * 20, -98, 356), seg=24)
    with k.at((310, -20, 0)):
        k.cyl(100, 130, titan, (0, 0, 0), edge=3)
        k.cyl(112, 26, turned(TITAN, 0.25), (0, 0, 116), edge=3)
        for x, y, _ in polar(8, 104, 22.5):
            bolt(k, 7, (x, y, 142), socket=True)
        with k.at((0, 0, 140)):
            _faces(k, 98)
    rows = [
        "S/N 0417   INS + DVL",
        "Heading 0.02°  secant lat",
        "Depth test 6000 m  PASS",
        "DVL align  yaw 0.04°",
    ]
    sheet(k, "CALIBRATION CERTIFICATE", rows, 150, 180, (480, -150, 0), 8, (20, 60, 90), "OK")
    scale(k)
