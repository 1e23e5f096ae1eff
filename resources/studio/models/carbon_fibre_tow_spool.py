"""Carbon-fibre tow: black cross-wound packages on card cores."""

import math

from kit import labels
from kit.core import View, rounded
from kit.materials import card, painted, yarn
from kit.props import hand, ruler

R, CORE, LENGTH = 92.0, 40.0, 280.0
VIEWS = {  # hero: the same camera as the glass roving, so the pair is shown at one scale
    "hero": View(az=-20, el=24, look=(110, -90, 108), radius=272),
    "closeup": View(az=-12, el=32, look=(0, -20, 220), radius=150),
}
LINES = ["TENSILE 4900 MPa", "MODULUS 230 GPa", "800 tex   LOT 7731   NET 4.0 kg"]


def _package(k):
    k.tube(CORE, CORE - 3, LENGTH, card(), seg=96)
    k.lathe([(CORE, 12), (R, 22), (R, LENGTH - 22), (CORE, LENGTH - 12)], yarn())
    k.lathe([(CORE - 3.1, 20), (CORE - 3.1, LENGTH - 20)], card((0.9, 0.9, 0.88)))
    for z in (0, LENGTH - 3):
        k.tube(CORE + 2, CORE - 3, 3, card((0.3, 0.2, 0.12)), (0, 0, z))


def build(k):
    """Stand one package, lay one, lead a loose tow to the front."""
    _package(k)
    drawing = labels.plate(LINES, 96, 60, "CARBON FIBRE  12K  PAN", (20, 20, 20))
    k.wrap(drawing, R + 0.5, 60, 62, (0, 0, 140))
    k.anchor("label", (10, -R, 150))
    k.anchor("tow", (-60, -R * 0.75, 215))
    a = math.radians(-60)
    k.anchor("spool-core", (CORE * math.cos(a), CORE * math.sin(a), LENGTH - 4))
    with k.at((190, -50, R), rot=(0, 90, 24)):
        _package(k)
    path = [
        (80, -93, 60),
        (98, -136, 30),
        (100, -165, 9),
        (86, -190, 3.2),
        (60, -210, 2.4),
        (-10, -235, 2),
        (70, -285, 2),
    ]
    for shift in (0, 1.6, 3.2):  # a flat tow: three filament bundles side by side
        k.sweep([(x + shift, y - shift * 0.6, z) for x, y, z in path], 1.2, yarn())
    k.plate([rounded(92, 56, 3)], 1, painted((0.75, 0.75, 0.73)), (-150, -110, 0.5))
    k.image(labels.line("KEEP DRY", 84, 20), 84, 20, (-150, -110, 1), t=0.3)
    ruler(k, (170, -230, 0), 150, 8)
    hand(k, (366, -255, 0), -8)
