"""Laboratory centrifuge: rounded bench box, lid up over a rotor with slanted tube holes, keypad."""

from kit import labels, screens
from kit.casing import display, knob, push
from kit.core import FRONT, View, circle, polar, rounded
from kit.materials import ALUMINIUM, brushed, enamel, plastic, polished, rubber, turned
from kit.parts import nameplate
from kit.props import scale

VIEWS = {"hero": View(-24, 34), "closeup": View(-14, 50, at="tube-rotor", radius=120)}


def build(k):
    """Body with a bowl, rotor with tubes, lid hinged up behind, tubes in a rack beside."""
    white, grey = plastic((0.62, 0.63, 0.64), 0.36), plastic((0.10, 0.14, 0.20), 0.4)
    for x in (-130, 130):
        for y in (-150, 150):
            k.cyl(16, 14, rubber(), (x, y, 0))
    bowl = circle(128, 96, 0, 30)
    k.plate([rounded(360, 420, 50), bowl], 206, white, (0, 0, 115), bevel=10)
    k.plate([rounded(362, 422, 51)], 3, grey, (0, 0, 40), bevel=0.5)
    k.tube(132, 124, 8, rubber(), (0, 30, 214))
    k.lathe(
        [(0, 0), (112, 0), (127, 16), (127, 190)], brushed(ALUMINIUM, "Z", 0.35, 2), (0, 30, 30)
    )
    with k.at((0, 30, 100)):
        k.lathe([(0, 0), (66, 0), (112, 34), (112, 62), (96, 76), (34, 96), (0, 96)],
                turned((0.42, 0.43, 0.45), 0.28), smooth=30)  # fmt: skip
        for x, y, angle in polar(12, 80):
            with k.at((x, y, 74), rot=(0, -38, angle)):
                k.tube(11, 8.6, 4, polished(), (0, 0, 4))
                k.cyl(8.6, 1, enamel((0.01, 0.01, 0.012)), (0, 0, 4))
                if int(angle) % 60 == 0:
                    k.cyl(8, 18, plastic((0.45, 0.55, 0.7), 0.3), (0, 0, 0))
                    k.cyl(9.6, 9, plastic((0.02, 0.16, 0.42), 0.4), (0, 0, 14))
        knob(k, 17, (0, 0, 96), (0, 0, 0), line=False)
        k.anchor("tube-rotor", (-50, -66, 88))
    with k.at((0, 190, 218), rot=(68, 0, 0)):
        k.plate([rounded(340, 330, 50)], 42, white, (0, 165, -21), bevel=10)
        k.cyl(126, 8, grey, (0, 160, 0))
        k.tube(120, 110, 6, rubber(), (0, 160, 7))
        k.box((40, 20, 22), polished(), (0, 318, 4), 2)
        k.anchor("lid", (-110, 290, 1))
    with k.at((0, -211, 140)):
        k.plate([rounded(250, 110, 12)], 6, grey, (0, 1, 0), rot=FRONT, bevel=2)
        pairs = [("rpm", "14 000"), ("x g", "20 817"), ("min", "05:00"), ("°C", "4")]
        display(k, screens.rows(110, 76, "RUN 1", pairs), 110, 76, (-56, -2, 4), rim=3)
        for i in range(6):
            push(k, 22, 18, (34 + i % 3 * 32, -2, 22 - i // 3 * 32), color=(0.55, 0.56, 0.58))
        push(k, 50, 14, (66, -2, -38), color=(0.05, 0.35, 0.1))
        k.anchor("keypad", (66, -6, 10))
    k.text("SPINDEL 54", 13, plastic((0.05, 0.08, 0.12)), (-60, -210.4, 60), FRONT, 0.3)
    lines = ["MODEL 5424", "15 000 rpm  21 130 x g", "IVD  CE   S/N 81804"]
    nameplate(k, labels.plate(lines, 90, 46), 90, 46, (-180.4, 40, 100), rot=(90, 0, -90))
    with k.at((270, -110, 0)):
        k.box((110, 70, 40), plastic((0.02, 0.30, 0.36), 0.4), (0, 0, 0), 4, base=True)
        for i in range(8):
            x, y = (i % 4 - 1.5) * 25, (i // 4 - 0.5) * 32
            k.cyl(8, 24, plastic((0.5, 0.58, 0.7), 0.3), (x, y, 30))
            k.cyl(9.6, 8, plastic((0.5, 0.03, 0.03), 0.4), (x, y, 54))
    scale(k)
