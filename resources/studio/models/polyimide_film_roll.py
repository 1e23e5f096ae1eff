"""Thick or coated polyimide film: wide amber roll, a sheet with a silvery face, gauge label."""

from kit import labels
from kit.core import View
from kit.materials import plastic
from kit.packing import sheet
from kit.props import scale
from kit.rolls import cloth_roll
from kit.stuffs import foil, liquid, skin

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 30, at="coated-face", radius=80)}


def build(k):
    """Lay the amber roll with its tail; a coated sheet curls over in front, a black roll behind."""
    amber = liquid((0.42, 0.17, 0.015), 0.1)
    cloth_roll(k, 90, 420, amber, amber, 170, core=38, end=liquid((0.25, 0.09, 0.01), 0.4))
    silver = foil((0.74, 0.74, 0.75), 0.012, 0.1)

    def bent(u, v, lift=0.0):
        curl = max(0.0, v - 0.5) * 2
        return (120 + 170 * u, -330 + 210 * v - 60 * curl**2, 3 + 62 * curl**1.6 + lift)

    skin(k, bent, amber, 20, 30)
    skin(k, lambda u, v: bent(u, v, 1.0), silver, 20, 30)
    k.tube(70, 40, 60, plastic((0.035, 0.033, 0.03), 0.25), (330, 60, 0))
    k.tube(40, 36, 66, plastic((0.4, 0.32, 0.22), 0.7), (330, 60, 0))
    label = labels.plate(
        [
            "TYPE 1200 HN   12 mil  305 µm",
            "VDA: Al one face   XC carbon",
            "420 mm x 33 m",
            "LOT 719",
        ],
        180,
        100,
        "POLYIMIDE FILM",
        (120, 70, 10),
    )
    sheet(k, label, 180, 100, (-90, -190, 2.6), 4)
    k.anchor("amber", (60, -190, 3))
    k.anchor("coated-face", (205, -260, 5))
    k.anchor("gauge-label", (-90, -190, 4))
    scale(k)
