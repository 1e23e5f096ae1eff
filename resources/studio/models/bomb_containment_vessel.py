"""Bomb containment vessel: white steel ball with a wide round door on a two-wheeled trailer."""

from kit import labels
from kit.aero import wheel
from kit.core import FRONT, View, polar
from kit.materials import RED, cast, painted, plastic, polished
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-32, 14), "closeup": View(-24, 14, at="wide-door", radius=640)}


def build(k):
    """Set the ball on its trailer, drawbar to the left, door to the front."""
    white, red, dark = (
        painted((0.64, 0.65, 0.66), 0.3),
        painted(RED),
        painted((0.05, 0.05, 0.052), 0.5),
    )
    for y in (-620, 620):
        k.box((2500, 90, 130), dark, (150, y, 520), 8, base=True)
    for x in (-1050, 150, 1350):
        k.box((90, 1330, 120), dark, (x, 0, 525), 8, base=True)
    for y in (-560, 560):
        k.sweep([(-1050, y, 585), (-2150, 0, 560)], 50, dark, bezier=False)
    k.box((300, 120, 100), dark, (-2250, 0, 560), 12)
    k.sphere(60, polished(), (-2440, 0, 560))
    k.cyl(40, 420, dark, (-1900, 0, 220))
    wheel(k, 130, 80, (-1900, 0, 130))
    for y in (-820, 820):
        for x in (-150, 560):
            wheel(k, 330, 210, (x, y, 330), nuts=5)
        k.box((1500, 260, 30), white, (200, y, 720), 12)
        for x in (-530, 930):
            k.box((30, 260, 200), white, (x, y, 640), 10)
    k.sphere(720, white, (150, 0, 1400))
    k.torus(722, 24, white, (150, 0, 1400), rot=(0, 90, 0))
    for a in (-1, 1):
        k.box((240, 900, 300), dark, (150 + a * 420, 0, 640), 12, base=True)
    with k.at((150, -600, 1400), rot=FRONT):
        k.tube(500, 390, 150, white, (0, 0, 0))
        k.cyl(440, 90, white, (0, 0, 120))
        k.lathe([(0, 90), (200, 84), (380, 40), (420, 0)], white, (0, 0, 205))
        for x, y, _ in polar(12, 465, 15):
            bolt(k, 34, (x, y, 150))
        k.tube(120, 100, 30, polished(), (0, 0, 320))
        for a in (0, 60, 120):
            k.box((220, 20, 20), polished(), (0, 0, 330), 6, rot=(0, 0, a))
        k.cyl(20, 60, polished(), (0, 0, 280))
        k.box((180, 520, 90), dark, (-500, 0, 90), 16)
        k.cyl(60, 640, dark, (-560, -320, 120), rot=(-90, 0, 0))
    k.image(
        labels.line("BOMB SQUAD", 900, 150, (238, 238, 236), (185, 20, 15)),
        900,
        150,
        (150, -672, 640),
        FRONT,
        4,
    )
    k.box((960, 20, 190), white, (150, -660, 640), 4)
    k.image(
        labels.plate(["MAX 5 kg TNT", "S/N 0114"], 300, 120), 300, 120, (1000, -668, 590), FRONT, 4
    )
    for y in (-560, 560):
        k.box((40, 220, 110), plastic((0.5, 0.02, 0.01)), (1420, y, 600), 12)
    k.box((30, 520, 120), plastic((0.6, 0.6, 0.58)), (1430, 0, 480), 6)
    k.box((200, 360, 70), red, (150, 0, 2110), 12, base=True)
    k.cyl(50, 90, cast(), (500, -560, 1720), rot=(60, 0, 20))
    k.anchor("trailer", (-1300, -430, 620))
    k.anchor("wide-door", (320, -895, 1500))
    k.anchor("no-ports", (-176, -548, 1752))
    scale(k)
