"""Quarry blasting machine: yellow box with two screw posts, a lamp and a removable key."""

from kit import labels
from kit.casing import TOP, led, legend, push, strap
from kit.core import View, rounded
from kit.materials import BRASS, RED, plastic, polished, rubber
from kit.parts import nameplate
from kit.props import scale
from kit.sockets import banana, screws

VIEWS = {"hero": View(-24, 34), "closeup": View(-14, 42, at="key-or-crank", radius=75)}
LINES = ["BLASTING MACHINE ZM-100", "100 detonators  500 ohm", "Mine approval 04/117  S/N 3391"]


def build(k):
    """Box 180 by 110 by 90, controls on top, thin wires to the posts."""
    case, dark = plastic((0.62, 0.42, 0.02), 0.42), rubber((0.035, 0.035, 0.036))
    k.box((184, 114, 70), case, (0, 0, 0), 6, base=True)
    k.box((190, 120, 12), dark, (0, 0, 66), 4, base=True)
    k.box((184, 114, 14), case, (0, 0, 76), 5, base=True)
    k.plate([rounded(164, 94, 5)], 2, plastic((0.07, 0.07, 0.075), 0.4), (0, 0, 90.4))
    screws(k, 152, 82, 4, (0, 0, 91.4), TOP)
    for x, color in ((-58, RED), (-24, (0.03, 0.03, 0.03))):
        banana(k, color, (x, 20, 91), TOP, s=1.5)
        k.cyl(3.2, 8, polished(BRASS), (x, 20, 112), seg=24)
        dx = -1 if x < -40 else 1
        path = [
            (x, 12, 97),
            (x + dx * 10, -20, 96),
            (x * 1.1, -66, 60),
            (x - 60, -100, 5),
            (x - 110 - dx * 10, -96, 5),
        ]
        k.sweep(path, 1.4, plastic(color if dx < 0 else (0.6, 0.5, 0.1), 0.4))
    k.anchor("screw-posts", (-58, 12, 106))
    k.tube(16, 10, 5, polished(), (46, 18, 91))
    k.cyl(10, 22, polished(), (46, 18, 91), seg=40)
    k.plate([rounded(44, 26, 9)], 6, plastic(RED, 0.35), (46, 18, 124), rot=(90, 0, -30), bevel=1.5)
    k.anchor("key-or-crank", (46, 14, 130))
    led(k, (1.0, 0.3, 0.1), (8, 30, 91.4), TOP, 4)
    push(k, 20, 14, (8, -8, 91.4), TOP, (0.55, 0.05, 0.03), 6)
    legend(k, "LINE", 6, (-41, 46, 91.4), TOP)
    legend(k, "CHARGE   FIRE", 6, (44, -20, 91.4), TOP)
    nameplate(k, labels.plate(LINES, 100, 36), 100, 36, (10, -57, 36))
    strap(k, 130, (0, 57, 40), (-90, 0, 0), 20)
    scale(k)
