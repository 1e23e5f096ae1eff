"""Contact mask aligner: desk machine with a lamp house behind and a split microscope in front."""

from kit import labels
from kit.casing import TOP, keys, knob, legend, push
from kit.core import FRONT, View
from kit.materials import BLACK, WHITE, brushed, painted, plastic, polished, turned
from kit.parts import foot, nameplate, warning
from kit.props import scale

VIEWS = {"hero": View(-24, 18), "closeup": View(-14, 20, at="split-microscope", radius=190)}
PLATE = ["MASK ALIGNER MJ-4", "Hg LAMP 350 W  i-line 365 nm", "S/N 4-0277"]


def _microscope(k, white, dark):
    """Two objectives on a bridge over the stage, eyepieces towards the user."""
    k.box((250, 90, 70), white, (0, -160, 1165), 10)
    for x in (-45, 45):
        k.cyl(22, 60, turned(), (x, -160, 1080), seg=48)
        k.cyl(14, 26, polished(), (x, -160, 1056), seg=40)
        k.cyl(34, 120, dark, (x, -190, 1180), rot=(40, 0, 0), seg=48)
        k.cyl(24, 50, plastic(BLACK), (x * 0.8, -262, 1268), rot=(40, 0, 0), seg=40)
        knob(k, 20, (x * 2.9, -160, 1165), (90, 0, 90 if x > 0 else -90))
    k.anchor("split-microscope", (0, -206, 1175))


def build(k):
    """Table 900 wide with the machine on it."""
    white, dark = painted(WHITE, 0.4), painted((0.2, 0.22, 0.25), 0.45)
    for x in (-400, 400):
        for y in (-330, 330):
            foot(k, 40, 60, (x, y, 0))
    k.box((900, 760, 660), white, (0, 0, 56), 8, base=True)
    k.box((960, 820, 50), dark, (0, 0, 714), 8, base=True)
    for x in (-220, 220):
        k.box((420, 6, 560), dark, (x, -382, 110), 4, base=True)
    k.box((760, 560, 120), white, (0, 60, 764), 14, base=True)
    k.box((620, 150, 40), dark, (0, -300, 764), 8, base=True)
    keys(k, 8, 2, 44, 40, (30, 26, 6), (-60, -300, 804), TOP)
    push(k, 40, 40, (250, -300, 804), TOP, (0.5, 0.04, 0.03), 12)
    k.cyl(130, 40, turned(), (0, -150, 884))
    k.box((220, 200, 16), brushed((0.6, 0.6, 0.6)), (0, -150, 924), 2, base=True)
    k.box((150, 150, 5), polished((0.3, 0.18, 0.1), 0.06), (0, -150, 940), 0.5, base=True)
    for x in (-150, 150):
        knob(k, 26, (x, -222, 830), h=46, mat=turned())
    k.box((300, 160, 420), white, (0, 150, 884), 14, base=True)
    k.box((220, 330, 90), white, (0, -20, 1200), 14, base=True)
    _microscope(k, white, dark)
    k.box((330, 300, 380), dark, (0, 280, 1290), 16, base=True)
    for i in range(9):
        k.box((332, 220, 7), plastic((0.06,) * 3), (0, 280, 1340 + i * 30), 2, base=True)
    k.cyl(60, 90, brushed(), (0, 280, 1670))
    k.anchor("lamp-house", (-60, 128, 1560))
    warning(k, 70, (-110, 129, 1380), FRONT)
    legend(k, "MJ-4  MASK ALIGNER", 22, (0, -222, 806), FRONT, (0.1, 0.2, 0.4))
    nameplate(k, labels.plate(PLATE, 150, 60), 150, 60, (60, 129, 1420))
    scale(k)
