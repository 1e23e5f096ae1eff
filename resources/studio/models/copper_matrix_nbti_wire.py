"""Magnet wire: reels of bare NbTi in copper with a Cu:SC ratio, and of enamelled copper."""

from kit import labels
from kit.container import spool
from kit.core import View
from kit.materials import COPPER, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 24), "closeup": View(-14, 34, at="cu-ratio", radius=95)}


def build(k):
    """Stand three reels on their flanges, wire ends in front."""
    white = plastic((0.55, 0.56, 0.57), 0.4)
    bare, enamel = polished(COPPER, 0.2), plastic((0.36, 0.09, 0.03), 0.15)
    spool(k, 150, 70, 180, 128, bare, flange=plastic((0.03, 0.07, 0.2), 0.4))
    label = labels.plate(
        ["NbTi   Cu:SC 6.5:1", "0.70 mm   54 filaments", "Ic 290 A 4.2 K 5 T  LOT 7"],
        110,
        56,
        "MR WIRE",
        (120, 60, 20),
    )
    k.image(label, 130, 66, (-10, -88, 180), t=0.5)
    for x, y, r in ((270, 40, 110), (250, -190, 80)):
        spool(k, r, r * 0.5, r * 1.2, r * 0.84, enamel, (x, y, 0), flange=white)
    small = labels.plate(["IEC 60317-13", "0.50 mm   5.0 kg"], 70, 32)
    k.image(small, 100, 46, (270, -24, 132), t=0.5)
    k.sweep(
        [(100, -80, 90), (140, -150, 20), (110, -190, 4), (20, -210, 4), (80, -240, 4)],
        1.2,
        bare,
    )
    k.sweep([(310, -230, 40), (350, -260, 6), (320, -290, 4), (220, -300, 4)], 1.2, enamel)
    k.anchor("cu-ratio", (-10, -80, 181))
    k.anchor("enamel", (270, -52, 80))
    scale(k)
