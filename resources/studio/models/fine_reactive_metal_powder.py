"""Reactive metal powder: small drum with flame diamond, wet zirconium bottle, brown boron."""

from kit.container import bottle, jar, steel_drum
from kit.core import View
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import clear, glitter, powder, sample, water

VIEWS = {"hero": View(-20, 24), "closeup": View(-12, 16, at="flame-diamond", radius=110)}


def build(k):
    """Stand drum, wet bottle and boron jar; silver and brown dust in dishes."""
    label = chem(
        "MAGNESIUM POWDER",
        ("-325 mesh   99.8 %", "UN 1418   Net 25 kg", "Lot MP-1140"),
        ("4.3", "4.2"),
        ("flame",),
        band=(20, 80, 170),
        ratio=0.68,
    )
    steel_drum(k, (0.40, 0.41, 0.42), label, r=150, h=360, lid=True, degrees=118)
    wet = chem(
        "ZIRCONIUM POWDER", ("UN 1358  wetted 25 % water", "3 µm   1 kg"), ("4.1",), ratio=0.7
    )
    bottle(k, 58, 210, water(), None, (250, -30, 0), clear(), level=0.6)
    k.cyl(55, 82, powder((0.03, 0.03, 0.032), 1.0), (250, -30, 2))
    k.wrap(wet, 58.6, 68, 130, (250, -30, 92), -94)
    brown = powder((0.22, 0.115, 0.06), 1.0, 0.15)
    small = chem("BORON", ("amorphous 95 %", "500 g"), ratio=0.6)
    jar(k, 52, 130, brown, small, (390, -10, 0))
    silver = glitter((0.5, 0.5, 0.51), 1.0, 0.8, 0.4)
    sample(k, 62, silver, (90, -220, 0), color=(0.04, 0.08, 0.2))
    sample(k, 62, brown, (250, -220, 0))
    k.anchor("flame-diamond", (-110, -103, 130))
    k.anchor("mesh-label", (-50, -143, 226))
    k.anchor("wet-bottle", (235, -86, 40))
    k.anchor("brown-boron", (248, -236, 22))
    scale(k)
