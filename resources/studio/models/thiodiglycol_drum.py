"""Steel drum of thiodiglycol (CAS 111-48-8): not classed as dangerous for transport."""

from kit import labels
from kit.core import View
from kit.packaging import chemical_label, drum
from kit.props import person

VIEWS = {  # the same camera as the diethylene glycol drum: the pair is shown at one scale
    "hero": View(az=-22, el=14),
    "closeup": View(az=-10, el=10, look=(-30, -290, 480), radius=330),
}
GREEN = (0.02, 0.13, 0.07)


def build(k):
    """Stand the drum on a pallet beside an officer."""
    label = chemical_label(
        "THIODIGLYCOL",
        (
            "2,2'-Thiodiethanol     CAS 111-48-8",
            "Purity 99 %    Net 220 kg",
            "Lot TDG-0457    Fernau Feinchemie",
        ),
        signs=("harm",),
        notes=(
            "WARNING   Causes serious eye irritation",
            "Not dangerous goods for transport",
            "For textile dyeing and printing inks",
        ),
        band=(20, 90, 60),
    )
    mark = labels.un_mark("1A1/Y1.4/200/25", "D/FFC 1182", (8, 60, 34))
    drum(k, GREEN, label, mark)
    person(k, (560, 150, 0), -15)
