"""Tungsten powder: a small drum on a balance that shows 32 kg, dark grey dense powder."""

from kit import screens
from kit.casing import display
from kit.container import jar, steel_drum
from kit.core import FRONT, View
from kit.materials import plastic, polished
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import powder, sample

VIEWS = {"hero": View(-20, 24), "closeup": View(-10, 14, at="w-mo-label", radius=110)}


def build(k):
    """Stand the drum on the balance, a jar and a dish of the powder beside it."""
    dust = powder((0.085, 0.086, 0.092), 0.9, 0.12)
    k.box((320, 300, 56), plastic((0.10, 0.11, 0.12), 0.45), (0, 0, 34), 8)
    k.box((300, 280, 10), polished(), (0, 0, 67), 3)
    for x in (-1, 1):
        for y in (-1, 1):
            k.cyl(16, 8, plastic((0.03, 0.03, 0.03)), (x * 130, y * 120, 0))
    display(k, screens.digits("32.4 kg", 120, 34), 110, 32, (0, -150, 34), FRONT)
    label = chem(
        "TUNGSTEN POWDER",
        ("W 99.95 %", "FSSS 4.2 µm   -200 mesh", "Lot W-90714", "Net 30 kg"),
        ratio=0.6,
        band=(50, 60, 90),
    )
    steel_drum(
        k,
        (0.07, 0.10, 0.18),
        label,
        (0, 0, 72),
        110,
        260,
        lid=True,
        hoops=1,
        degrees=124,
        label_z=0.42,
    )
    small = chem("MOLYBDENUM", ("Mo 99.95 %   FSSS 3 µm", "1 kg"), ratio=0.55)
    jar(k, 48, 110, powder((0.15, 0.15, 0.16), 0.9, 0.12), small, (260, -20, 0))
    sample(k, 62, dust, (230, -170, 0))
    k.anchor("small-heavy-drum", (0, -156, 40))
    k.anchor("w-mo-label", (-30, -110, 200))
    k.anchor("dark-grey", (228, -186, 22))
    scale(k)
