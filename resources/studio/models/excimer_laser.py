"""Excimer laser: long white cabinet with a rectangular beam window, toxic gas panel, UV label."""

from kit import labels
from kit.casing import display, vents
from kit.core import FRONT, View, rounded
from kit.materials import STEEL, brushed, enamel, painted, plastic, polished, turned
from kit.optics import laser_label
from kit.parts import button, foot, nameplate
from kit.props import scale
from kit.screens import rows
from kit.stickers import diamond

VIEWS = {"hero": View(-30, 16), "closeup": View(-14, 10, at="beam-window", radius=260)}


def build(k):
    """Beam end to the viewer on the left short side; gas panel at the front side."""
    white, grey = painted((0.63, 0.63, 0.62), 0.4), painted((0.25, 0.27, 0.30), 0.42)
    for x in (-820, 820):
        for y in (-260, 260):
            foot(k, 50, 70, (x, y, 0))
    k.box((1900, 700, 90), grey, (0, 0, 62), 6, base=True)
    k.box((1900, 700, 1050), white, (0, 0, 150), 14, base=True)
    for x in (-480, 0, 480):
        k.box((4, 702, 1000), plastic((0.05,) * 3), (x, 0, 170), 0.5, base=True)
        vents(k, 10, 300, 8, 20, (x - 240, -350, 330), FRONT, upright=False)
    k.box((1904, 4, 60), painted((0.05, 0.16, 0.34)), (0, -351, 1060), 1)
    k.text("EXCILINE 248", 60, plastic((0.05, 0.08, 0.2)), (-600, -352, 960), FRONT, 1)
    # beam exit through the front side near its left end
    k.plate([rounded(230, 170, 20)], 60, grey, (-700, -375, 760), rot=FRONT, bevel=5)
    k.plate(
        [rounded(150, 90, 8), rounded(96, 34, 3)], 16, brushed(STEEL), (-700, -412, 760), rot=FRONT
    )
    k.box((98, 10, 36), enamel((0.03, 0.02, 0.08)), (-700, -408, 760), 1)
    k.anchor("beam-window", (-680, -416, 764))
    laser_label(
        k, 220, 80, (-700, -351, 600), FRONT, ("CLASS 4  KrF LASER", "248 nm  600 mJ  100 Hz")
    )
    k.anchor("uv-label", (-660, -352, 600))
    k.plate([rounded(420, 620, 12)], 10, brushed(STEEL, "Z", 0.34, 4), (560, -353, 640), rot=FRONT)
    for i, (word, tone) in enumerate(
        (("HALOGEN", (0.5, 0.4, 0.02)), ("RARE GAS", (0.05, 0.3, 0.1)), ("BUFFER", (0.1, 0.2, 0.4)))
    ):
        x = 430 + i * 130
        k.prism(6, 18, 20, polished(), (x, -358, 560), rot=FRONT)
        k.cyl(12, 60, turned(STEEL), (x, -358, 560), rot=FRONT)
        k.prism(6, 17, 24, polished(), (x, -394, 560), rot=FRONT)
        k.sweep([(x, -410, 560), (x, -450, 480), (x, -440, 260), (x, -430, 12)], 7, polished())
        k.cyl(30, 16, painted(tone), (x, -380, 680), rot=FRONT)
        k.cyl(10, 24, turned(STEEL), (x, -358, 680), rot=FRONT)
        k.image(labels.line(word, 110, 24), 110, 24, (x, -358.6, 620), rot=FRONT)
    k.image(
        labels.line("FLUORINE 5 % IN He - TOXIC", 330, 40, (235, 190, 20)),
        330,
        40,
        (560, -358.6, 750),
        rot=FRONT,
    )
    with k.at((560, -359, 840), rot=FRONT):
        k.image(diamond("2.3"), 96, 96, (0, 0, 0), rot=(0, 0, 45), t=1)
    k.anchor("gas-panel", (470, -360, 800))
    k.cyl(90, 60, turned(STEEL), (560, 100, 1198))
    k.cyl(80, 160, turned(STEEL), (560, 100, 1250))
    pairs = [("ENERGY", "598 mJ"), ("RATE", "100 Hz"), ("HV", "27.4 kV"), ("F2", "4.1 mbar")]
    display(k, rows(220, 150, "KrF 248 nm", pairs), 220, 150, (20, -351, 960))
    button(k, 26, (0.5, 0.02, 0.02), (230, -350, 960))
    nameplate(
        k,
        labels.plate(["MODEL EX-248   60 W", "CLASS 4   S/N 0318"], 200, 80, "EXCIMER LASER"),
        200,
        80,
        (250, -351, 780),
        screws=False,
    )
    scale(k)
