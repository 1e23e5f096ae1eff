"""Superconductor: reel of paper-thin copper-faced tape with its critical current on the flange."""

from kit import labels
from kit.container import spool
from kit.core import FRONT, View, X
from kit.materials import COPPER, polished
from kit.packing import carton
from kit.props import scale
from kit.stuffs import foil, skin

VIEWS = {"hero": View(-24, 20), "closeup": View(-14, 14, at="ic-label", radius=95)}


def build(k):
    """Stand the tape reel facing the viewer, a wire reel behind, a loose end of tape in front."""
    copper = foil((0.72, 0.36, 0.2), 0.01, 0.16)
    with k.at((0, 0, 150), rot=FRONT):
        spool(k, 150, 70, 26, 128, copper)
        label = labels.plate(
            ["REBCO 12 mm x 0.065 mm", "Ic 412 A at 77 K, s.f.", "LENGTH 320 m  LOT 4"],
            110,
            56,
            "HTS TAPE",
            (110, 30, 20),
        )
        k.image(label, 120, 61, (-20, 96, 26), t=0.5)
        k.cyl(40, 4, polished(), (0, 0, 23))
    k.box((160, 60, 12), polished((0.4, 0.4, 0.4), 0.4), (0, -10, 6), 2)
    for x in (-70, 70):
        k.box((14, 50, 40), polished((0.4, 0.4, 0.4), 0.4), (x, -10, 24), 2)

    def tape(u, v):
        if v < 0.35:
            return (126 - 4 * v, -19 + 12 * u, 140 - 390 * v)
        s = (v - 0.35) / 0.65
        return (125 - 60 * s * s, -19 - 190 * s + 12 * u, 3 + 6 * abs(0.5 - s) * u)

    skin(k, tape, copper, 6, 50)
    with k.at((230, 60, 90), rot=FRONT):
        spool(k, 90, 45, 70, 76, polished((0.62, 0.42, 0.28), 0.25))
        k.image(
            labels.plate(["Nb3Sn 0.85 mm", "Ic 640 A 4.2 K 12 T", "540 m"], 70, 40),
            76,
            42,
            (0, 58, 70),
            t=0.5,
        )
    k.box((100, 90, 10), polished((0.4, 0.4, 0.4), 0.4), (230, 30, 5), 2)
    carton(k, 330, 140, 330, (30, 190, 0))
    k.cyl(4, 60, polished(COPPER), (150, -100, 4), X)
    k.anchor("ic-label", (-20, -27, 248))
    k.anchor("thin-tape", (112, -95, 6))
    k.anchor("reel-length", (-30, -27, 230))
    scale(k)
