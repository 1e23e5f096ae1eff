"""E-glass roving: a heavy white 'cheese' without a core, the everyday reinforcement fibre."""

import math

from kit import labels
from kit.core import View
from kit.materials import card, yarn
from kit.props import hand, ruler

R, BORE, LENGTH = 138.0, 76.0, 262.0
VIEWS = {  # hero: the same camera as the carbon tow, so the pair is shown at one scale
    "hero": View(az=-20, el=24, look=(110, -90, 108), radius=272),
    "closeup": View(az=-14, el=32, look=(0, -20, 190), radius=175),
}
LINES = ["2400 tex   17 µm", "FOR POLYESTER / EPOXY", "NET 18.5 kg   LOT 20-3316"]


def build(k):
    """Stand one cheese; its roving is drawn from the hollow middle."""
    white = yarn((0.48, 0.50, 0.49), (0.82, 0.83, 0.82), 0.0)
    edge = 14
    profile = [(BORE, 8), (BORE + 6, 0), (R - edge, 0), (R, edge), (R, LENGTH - edge)]
    profile += [(R - edge, LENGTH), (BORE + 6, LENGTH), (BORE, LENGTH - 8)]
    k.lathe(profile, white, (0, 0, 4), closed=True, smooth=50)
    drawing = labels.plate(LINES, 116, 74, "E-GLASS ROVING", (20, 100, 90))
    k.wrap(drawing, R + 0.6, 74, 50, (0, 0, 130))
    k.anchor("label", (14, -R, 140))
    a = math.radians(-125)
    k.anchor("roving", (R * 0.99 * math.cos(a), R * 0.99 * math.sin(a), 200))
    path = [(40, 20, 120), (50, -10, LENGTH + 8), (120, -90, LENGTH - 4), (160, -140, 90)]
    path += [(158, -172, 32), (148, -196, 9), (110, -215, 3.4), (40, -236, 2.6), (20, -290, 2.6)]
    for shift in (0, 2.2):
        k.sweep([(x + shift, y - shift, z) for x, y, z in path], 1.5, white)
    k.plate([[(-150, -150), (150, -150), (150, 150), (-150, 150)]], 4, card(), (0, 0, 2))
    ruler(k, (170, -230, 0), 150, 8)
    hand(k, (366, -255, 0), -8)
