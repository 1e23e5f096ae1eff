"""Steel drum of diethylene glycol (CAS 111-46-6): the everyday glycol of a similar name."""

from kit import labels
from kit.core import View
from kit.packaging import chemical_label, drum
from kit.props import person

VIEWS = {  # the same camera as the thiodiglycol drum: the pair is shown at one scale
    "hero": View(az=-22, el=14),
    "closeup": View(az=-10, el=10, look=(-30, -290, 480), radius=330),
}
GREY = (0.12, 0.13, 0.14)


def build(k):
    """Stand the drum on a pallet beside an officer."""
    label = chemical_label(
        "DIETHYLENE GLYCOL",
        (
            "DEG   2,2'-Oxydiethanol   CAS 111-46-6",
            "Purity 99.8 %    Net 225 kg",
            "Lot G-77120    Fernau Feinchemie",
        ),
        signs=("harm",),
        notes=(
            "WARNING   Harmful if swallowed",
            "Not dangerous goods for transport",
            "Industrial grade",
        ),
        band=(30, 70, 130),
    )
    mark = labels.un_mark("1A1/Y1.4/200/25", "D/FFC 1182", (90, 94, 97))
    drum(k, GREY, label, mark)
    person(k, (560, 150, 0), -15)
