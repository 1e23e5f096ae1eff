"""Nuclear event detectors: flat hybrid packages with a welded lid and two rows of pins; box."""

from kit import labels
from kit.core import FRONT, View, rounded
from kit.many import grid, studs
from kit.materials import GOLD, anodised, plastic, polished
from kit.papers import bag, sheet
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-22, 36), "closeup": View(-10, 42, at="hybrid-lid", radius=20)}


def _hybrid(k, words):
    gold = polished(GOLD, 0.24)
    studs(k, grid(7, 2, 2.54, 15.2), 0.25, 6, gold, seg=10)
    k.plate([rounded(24, 20, 0.8)], 1.2, gold, (0, 0, 5.4), bevel=0.1)
    k.box((21.6, 17.6, 3), polished((0.62, 0.60, 0.56), 0.2), (0, 0, 5.8), 0.5, base=True)
    k.box((20.6, 16.6, 0.3), polished((0.66, 0.64, 0.60), 0.3), (0, 0, 8.7), 0.1, base=True)
    for i, line in enumerate(words):
        k.text(line, 1.6, plastic((0.03,) * 3), (0, 4.6 - i * 3.2, 9), depth=0.03)
    k.cyl(0.7, 0.05, plastic((0.03,) * 3), (-9, -7, 9), seg=16)


def build(k):
    """Two hybrids on their pins, one lying on its back, a small sealed box; certificate."""
    _hybrid(k, ["HSN-1000", "8823-C  LOT 04", "S/N 0417", "/883  RAD-H"])
    k.anchor("hybrid-lid", (1, -1, 9.1))
    k.anchor("two-pin-rows", (2, -7.8, 3))
    with k.at((38, -8, 9.2), rot=(180, 0, 30)):
        _hybrid(k, ["HSN-1000", "8823-C", "S/N 0418", "/883"])
    with k.at((14, 48, 0), rot=(0, 0, -8)):
        k.box((58, 40, 22), anodised((0.20, 0.21, 0.2), 0.4), (0, 0, 0), 1.5, base=True)
        k.plate([rounded(74, 40, 3)], 3, anodised((0.20, 0.21, 0.2), 0.4), (0, 0, 1.5), bevel=0.3)
        for x in (-33, 33):
            for y in (-14, 14):
                bolt(k, 3, (x, y, 3), socket=True)
        mil_round(k, 6, (0, -20, 11), FRONT, 10)
        k.image(
            labels.plate(["NED-2  S/N 1182", "NED FLAG / TEST"], 40, 20), 40, 20, (0, 2, 22), t=0.2
        )
    bag(k, 54, 60, (-56, 44, 0), 8, (0.55, 0.55, 0.62), 1.2)
    lines = [
        "HSN-1000   LOT 04",
        "TOTAL DOSE  > 1 Mrad(Si)",
        "Dose rate trip 2e5 rad/s",
        "Neutron 5e13 n/cm2",
    ]
    with k.as_prop():
        sheet(k, "CERTIFICATE", lines, 52, 60, (-56, -18, 0), -6, (70, 30, 20), "QA")
    k.anchor("dose-rating", (-56, -8, 1))
    scale(k)
