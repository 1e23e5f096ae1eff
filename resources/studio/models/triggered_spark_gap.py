"""Triggered spark gaps: ceramic and metal body with three electrodes."""

from kit.core import FRONT, View, polar
from kit.materials import NICKEL, plastic, polished
from kit.props import ruler, token

VIEWS = {  # the same camera as the surge arrester: the pair is shown at one scale
    "hero": View(az=-18, el=20, look=(4, -14, 26), radius=62),
    "closeup": View(az=-8, el=6, look=(-22, 0, 34), radius=42),
}


def _gap(k, words):
    """One gap, its trigger pin and mounting pins downward, the high-voltage stud up."""
    ceramic, nickel = plastic((0.83, 0.81, 0.77), 0.25), polished(NICKEL, 0.22)
    base = [(0, 0), (14, 0), (15.5, 1.5), (15.5, 4), (13, 5), (13, 6), (0, 6)]
    k.lathe(base, nickel)
    k.lathe([(13, 6), (15, 6), (15.6, 6.8), (15.6, 26.2), (15, 27), (13, 27)], ceramic)
    top = [(13, 27), (15, 27), (16, 28), (16, 31), (15, 32), (6, 32.5), (6, 36), (0, 36)]
    k.lathe(top, nickel)
    k.cyl(4, 12, nickel, (0, 0, 36))
    k.helix(4.05, 0.35, 1.1, 9, nickel, (0, 0, 37))
    pin = [(0, 0), (2.2, 0), (2.2, -5), (1.1, -6), (1.1, -21.9), (0, -21.9)]
    k.lathe(pin, nickel)
    k.lathe([(2.4, -2), (7, -2), (7, 0), (2.4, 0)], ceramic, closed=True)
    for x, y, _ in polar(3, 11.5, 30):
        k.cyl(1, 14, nickel, (x, y, -14), seg=20)
    if words:
        k.text(words, 2.6, plastic((0.05, 0.05, 0.08)), (0, -15.7, 18), FRONT, 0.05)
        k.text("S/N 0413", 2.0, plastic((0.05, 0.05, 0.08)), (0, -15.7, 13), FRONT, 0.05)


def build(k):
    """Stand one gap on its trigger pin and lay another on its side."""
    with k.at((-24, 0, 22)):
        _gap(k, "TRIG 8 kV")
        k.anchor("ceramic-body", (-9, -12.5, 22))
        k.anchor("trigger-pin", (0, -1.1, -12))
        k.anchor("hv-terminal", (0, -4, 43))
    with k.at((20, 6, 16), rot=(0, -90, -28)):
        _gap(k, "")
    ruler(k, (14, -46, 0), 100, -4)
    token(k, (-58, -30, 0))
