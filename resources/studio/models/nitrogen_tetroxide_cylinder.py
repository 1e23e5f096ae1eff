"""Nitrogen tetroxide: capped cylinder and two-valve stainless drum with three diamonds."""

from kit.container import gas_cylinder
from kit.core import FRONT, View
from kit.materials import STEEL, brushed, painted, polished
from kit.props import scale
from kit.stickers import chem
from kit.valves import handwheel

VIEWS = {"hero": View(-22, 16), "closeup": View(-8, 14, at="three-diamonds", radius=190)}


def build(k):
    """Lay the drum on its cradle, valves in front under a raised bonnet; stand a cylinder."""
    steel, frame = brushed(STEEL, "Z", 0.34, 2.0), painted((0.12, 0.13, 0.14), 0.4)
    for y in (-200, 200):
        k.box((560, 70, 150), frame, (120, y, 75), 6)
    with k.at((120, -420, 380), rot=(-90, 0, 0)):
        k.lathe(
            [(0, 40), (235, 39), (250, 18), (262, 0), (270, 30), (270, 820), (250, 850), (0, 860)],
            steel,
        )
        for z in (200, 620):
            k.lathe([(270, -16), (280, -8), (280, 8), (270, 16)], steel, (0, 0, z))
    for x in (40, 200):
        with k.at((x, -386, 430), rot=FRONT):
            k.cyl(28, 14, polished())
            k.cyl(15, 70, polished(), (0, 0, 10))
            k.cyl(12, 50, polished(), (0, -50, 46), axis="Y")
            k.prism(6, 17, 18, polished(), (0, -58, 46), axis="Y")
            handwheel(k, 36, painted((0.05, 0.05, 0.055)), (0, 0, 84), (0, 0, 0))
    with k.at((120, -400, 610), rot=(-60, 0, 0)):
        k.box((260, 140, 14), painted((0.5, 0.44, 0.02), 0.4), (0, -60, 0), 6)
    label = chem(
        "NITROGEN TETROXIDE",
        ("MON-3   N2O4 / NTO   UN 1067", "CAS 10102-44-0   Tare 212 kg"),
        ("2.3", "5.1", "8"),
        ratio=0.62,
        band=(150, 15, 20),
    )
    k.image(label, 260, 161, (120, -383.5, 272), rot=FRONT, t=1)
    small = chem("DINITROGEN TETROXIDE", ("NTO   UN 1067",), ("2.3", "5.1", "8"), ratio=0.55)
    gas_cylinder(
        k,
        (0.55, 0.56, 0.57),
        (0.62, 0.46, 0.02),
        small,
        (-330, -220, 0),
        r=120,
        h=900,
        cap=True,
        stamps=("NTX 1170  TW 44 kg",),
    )
    k.anchor("three-diamonds", (62, -386, 224))
    k.anchor("nto-name", (100, -386, 306))
    k.anchor("two-valve-drum", (200, -460, 470))
    scale(k)
