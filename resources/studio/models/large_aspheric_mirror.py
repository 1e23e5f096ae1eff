"""Large mirrors: amber bowl with a polished hollow face on pads; a second on edge, ribbed back."""

import math

from kit import labels
from kit.core import View, polar
from kit.materials import enamel, painted, plastic, polished, wood
from kit.papers import curve, sheet
from kit.props import scale

VIEWS = {"hero": View(-24, 22), "closeup": View(-14, 30, at="hollow-face", radius=360)}
AMBER = (0.42, 0.17, 0.03)


def build(k):
    """One face up on three pads, one standing in its cradle with the back to the viewer."""
    amber = enamel(AMBER)
    for x, y, _ in polar(3, 330, -90):
        k.cyl(60, 120, plastic((0.05, 0.05, 0.055)), (x, y, 0))
    bowl = [(r, 235 - 90 * (1 - (r / 500) ** 2)) for r in [500 * i / 20 for i in range(21)]]
    k.lathe(
        [*[(0, 120), (480, 120), (512, 132), (512, 232), (500, 236)], *reversed(bowl)],
        amber,
        smooth=40,
    )
    skin = [(r * 0.985, z + 0.8) for r, z in bowl]
    k.lathe(skin, polished((0.80, 0.82, 0.84), 0.03), smooth=70)
    k.anchor("hollow-face", (-40, -120, 160))
    k.anchor("amber-glass", (-160, -486, 180))
    with k.at((1300, 260, 0), rot=(0, 0, -14)):
        for x in (-300, 300):
            k.box((120, 420, 160), wood(), (x, 40, 0), 4, base=True)
        k.box((900, 90, 60), wood(), (0, -60, 150), 4, base=True)
        k.box((900, 90, 60), wood(), (0, 160, 150), 4, base=True)
        with k.at((0, 40, 660), rot=(84, 0, 0)):
            k.cyl(512, 60, amber, (0, 0, -70))
            k.tube(512, 490, 130, amber, (0, 0, -10))
            k.tube(90, 70, 130, amber, (0, 0, -10))
            for rot in (0, 60, 120):
                c, s = math.cos(math.radians(rot)), math.sin(math.radians(rot))
                for off in (-360, -240, -120, 0, 120, 240, 360):
                    length = 2 * math.sqrt(492**2 - off**2)
                    k.box((length, 14, 120), amber, (-s * off, c * off, 50), 1, rot=(0, 0, rot))
            for x, y, _ in polar(3, 320, 30):
                k.cyl(44, 30, polished(), (x, y, 110))
            k.anchor("ribbed-back", (-150, 60, 112))
        k.image(
            labels.plate(["DRG 4417-02  S/N 003", "GLASS CERAMIC CLASS 0", "f 1800 mm"], 300, 130),
            300,
            130,
            (0, -170.5, 80),
            rot=(90, 0, 0),
        )
        k.box((560, 20, 150), painted((0.5, 0.5, 0.5)), (0, -160, 0), 2, base=True)
    lines = ["S/N 003   D 1024 mm", "Surface 14 nm rms", "Roughness 0.9 nm", "R 3601.2 mm  k -1.02"]
    sheet(k, "INSPECTION CERTIFICATE", lines, 320, 420, (560, -640, 0), 10, (60, 30, 80), "QC")
    fringes = curve(
        300,
        220,
        "INTERFEROGRAM 632.8 nm",
        "14 nm rms",
        (30, 60, 160),
        ((0.2, 0.6, 0.05), (0.5, 0.7, 0.05), (0.8, 0.6, 0.05)),
    )
    k.image(fringes, 300, 220, (860, -560, 0), rot=(0, 0, 4), t=0.6, rough=0.6)
    k.anchor("inspection-certificate", (560, -640, 1))
    scale(k)
