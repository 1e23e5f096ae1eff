"""Steel drum of thionyl chloride (CAS 7719-09-7, UN 1836, class 8, packing group I)."""

from kit import labels
from kit.core import View
from kit.packaging import chemical_label, drum
from kit.props import person

VIEWS = {
    "hero": View(az=-22, el=14),
    "closeup": View(az=-10, el=10, look=(-30, -290, 480), radius=330),
}
BLUE = (0.03, 0.10, 0.24)


def build(k):
    """Stand the drum on a pallet beside an officer."""
    label = chemical_label(
        "THIONYL CHLORIDE",
        (
            "UN 1836    CAS 7719-09-7",
            "Net 300 kg   Gross 322 kg",
            "Batch TC-2214   Veldhaven Chemie",
        ),
        signs=("corrosion", "skull", "harm"),
        placard="8",
        notes=(
            "DANGER   Reacts violently with water",
            "Causes severe burns. Toxic if inhaled.",
            "Keep dry. Keep container tightly closed.",
        ),
    )
    mark = labels.un_mark("1A1/X1.8/300/25", "NL/VHC 4471", (7, 24, 58))
    drum(k, BLUE, label, mark)
    person(k, (560, 150, 0), -15)
