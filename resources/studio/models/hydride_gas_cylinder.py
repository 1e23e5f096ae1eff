"""Ultra-pure arsine cylinder: small, two diamonds, 6N on the label, gas-tight outlet cap."""

from kit.container import gas_cylinder
from kit.core import View
from kit.materials import STEEL, polished
from kit.props import scale
from kit.stickers import chem

VIEWS = {"hero": View(-24, 14), "closeup": View(-14, 14, at="pure-mark", radius=110)}


def build(k):
    """Cylinder 480 high with a stainless valve, steel cap beside it."""
    label = chem(
        "ARSINE AsH3",
        ["6N ULSI GRADE   99.9999 %", "net 1.5 kg   VAC ADSORBED"],
        ["2.3", "2.1"],
        notes=["UN 2188", "ARSINE", "SDS 06/26"],
        band=(225, 190, 40),
        ratio=0.8,
    )
    top = gas_cylinder(
        k,
        (0.33, 0.34, 0.35),
        (0.65, 0.5, 0.03),
        label,
        r=80,
        h=430,
        valve=(0.62, 0.61, 0.6),
        label_z=215,
        degrees=170,
        stamps=("AsH3  6N",),
    )
    k.anchor("pure-mark", (0, -81, 250))
    k.anchor("two-diamonds", (-40, -70, 185))
    s = 80 / 114
    z = top - 60 * s
    k.prism(6, 20 * s, 26 * s, polished((0.6, 0.5, 0.2), 0.2), (42 * s, 0, z), axis="X")
    k.cyl(16 * s, 16 * s, polished(STEEL), (66 * s, 0, z), axis="X")
    k.anchor("outlet-cap", (55 * s, -18 * s, z + 4))
    with k.at((190, -10, 0)):
        cap = polished((0.35, 0.36, 0.37), 0.35)
        k.lathe([(56, 0), (60, 4), (60, 120), (50, 150), (24, 166), (0, 168)], cap)
        k.torus(59, 3, cap, (0, 0, 12))
    scale(k)
