"""Listed ethanolamines: plain drum of triethanolamine, white can of an MDEA gas treating blend."""

from kit.container import jar, jerrican, steel_drum
from kit.core import View
from kit.props import scale
from kit.stickers import chem
from kit.stuffs import liquid

VIEWS = {"hero": View(-22, 15), "closeup": View(-14, 10, at="tea-grade", radius=270)}


def build(k):
    """Stand the drum without any diamond, a can and a jar of the syrup beside it."""
    label = chem(
        "TRIETHANOLAMINE",
        (
            "TEA 99   (trolamine)",
            "CAS 102-71-6",
            "Net 230 kg   Gross 249 kg",
            "Lot TA-88120",
            "Merevale Specialities",
        ),
        band=(20, 95, 60),
        ratio=0.6,
    )
    steel_drum(k, (0.02, 0.14, 0.07), label, degrees=90, label_z=0.5)
    can = chem(
        "MDEA blend",
        ("gas treating solvent", "methyldiethanolamine 50 %", "CAS 105-59-9", "25 L"),
        ratio=0.75,
    )
    jerrican(k, (0.62, 0.63, 0.62), can, (470, -60, 0), 290, 250, 440, (0.03, 0.15, 0.4))
    jar(
        k,
        75,
        190,
        liquid((0.62, 0.36, 0.06)),
        chem("TEA 85", ("triethanolamine 85 %",), ratio=0.45),
        (330, -290, 0),
    )
    k.anchor("tea-grade", (-80, -294, 515))
    k.anchor("mdea-word", (455, -187, 215))
    k.anchor("no-diamond", (-60, -294, 350))
    scale(k)
