"""Aluminium flake pigment: cans of mirror-bright silver paste and shiny flake."""

from kit.container import steel_drum, tin
from kit.core import View
from kit.materials import polished
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import foil, glitter, heap, pieces, sample

VIEWS = {"hero": View(-20, 26), "closeup": View(-12, 34, at="silver-shine", radius=95)}


def build(k):
    """Stand a drum and two cans, one open on its paste, flake in a dish."""
    label = chem(
        "ALUMINIUM PASTE",
        ("leafing   solids 65 %", "PAP-2   22 000 cm2/g", "UN 1325   Net 50 kg"),
        ("4.1",),
        ("flame",),
        ("white spirit",),
        band=(25, 85, 160),
        ratio=0.7,
    )
    steel_drum(k, (0.05, 0.2, 0.42), label, r=170, h=420, lid=True, degrees=110)
    small = chem(
        "ALUMINIUM PASTE", ("non-leafing", "solids 65 %   5 kg"), ratio=0.6, band=(25, 85, 160)
    )
    tin(k, 95, 190, small, (290, 20, 0))
    bright = foil((0.78, 0.78, 0.79), 0.06, 0.16)
    with k.at((180, -190, 0)):
        k.tube(80, 77, 130, polished((0.6, 0.6, 0.58), 0.2))
        k.wrap(small, 80.6, 70, 110, (0, 0, 62), -96)
        k.cyl(76, 104, bright)
        heap(k, 76, 22, bright, (0, 0, 104), 0.5)
        k.anchor("paste-can", (-10, -20, 126))
    with k.at((330, -180, 0), rot=(20, 0, 0)):
        k.cyl(82, 6, polished((0.6, 0.6, 0.58), 0.2), (0, 30, 19))
    flake = glitter((0.80, 0.80, 0.81), 2.0, 1.0, 0.3)
    sample(k, 70, flake, (-30, -230, 0), color=(0.04, 0.08, 0.2))
    pieces(k, "flake", 900, 5, flake, 52, 20, (-30, -230, 3), 9)
    k.anchor("silver-shine", (-34, -250, 24))
    scale(k)
