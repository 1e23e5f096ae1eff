"""Sealed-tube neutron generator: slim steel tube with one plug, tritium label, control box."""

from kit import labels
from kit.casing import display, keys, legend, shut_case
from kit.core import View
from kit.labels import plate
from kit.materials import COPPER, NICKEL, STEEL, brushed, plastic, polished, turned
from kit.props import scale
from kit.screens import digits
from kit.sockets import lead
from kit.stuffs import ceramic

VIEWS = {"hero": View(-24, 24), "closeup": View(-14, 24, at="tritium-label", radius=70)}


def build(k):
    """Tube 900 long on two rests, bare neutron tube before it, control case behind."""
    with k.at((-420, 0, 66), rot=(0, 90, 0)):
        k.lathe(
            [(0, 0), (40, 0), (43, 4), (43, 860), (38, 880), (30, 884), (30, 900), (0, 900)],
            brushed(STEEL, "Z", 0.28),
        )
        for z in (60, 300, 700):
            k.tube(44, 42, 14, turned(STEEL, 0.2), (0, 0, z))
        k.cyl(20, 22, polished(NICKEL), (0, 0, 898))
        k.wrap(
            plate(
                ["NEUTRON GENERATOR NG-14", "1E8 n/s   DT  14 MeV", "S/N 0072   100 kV"], 150, 46
            ).rotate(90, expand=True),
            43.3,
            150,
            61,
            (0, 0, 520),
            220,
        )
        k.wrap(
            plate(
                ["TRITIUM  55 GBq (1.5 Ci)", "RADIOACTIVE MATERIAL"],
                130,
                40,
                "CAUTION",
                (190, 20, 90),
                (245, 215, 40),
            ).rotate(90, expand=True),
            43.3,
            130,
            53,
            (0, 0, 200),
            220,
        )
    k.anchor("tritium-label", (-220, -28, 99.5))
    k.anchor("yield-mark", (100, -28, 99.5))
    k.anchor("slim-tube", (300, -30, 96))
    for x in (-340, 330):
        k.box((40, 110, 26), plastic((0.05,) * 3), (x, 0, 0), 3, base=True)
    k.image(
        labels.plate(["RADIOACTIVE", "7"], 60, 60, paper=(250, 220, 60)),
        60,
        60,
        (260, -150, 0),
        (0, 0, 8),
        rough=0.6,
    )
    lead(
        k,
        [(500, 0, 66), (560, -20, 40), (580, 120, 22), (420, 220, 22), (330, 200, 40)],
        7,
        start="mil",
        size=17,
    )
    with k.at((60, -120, 24), rot=(0, 90, 0)):
        k.cyl(22, 40, polished(NICKEL, 0.2), (0, 0, -100))
        k.cyl(20, 90, ceramic(), (0, 0, -60))
        k.cyl(24, 6, polished(NICKEL, 0.2), (0, 0, 28))
        k.cyl(18, 40, polished(COPPER, 0.22), (0, 0, 34))
        k.cyl(5, 30, polished(COPPER, 0.25), (0, 0, 74))
        k.cyl(4, 24, polished(), (0, 0, -124))
    shut_case(k, 320, 200, 150, (200, 260, 0), (0.1, 0.11, 0.12))
    k.box((280, 160, 4), plastic((0.2, 0.21, 0.22)), (200, 260, 150), 1, base=True)
    display(k, digits("1.0E8 n/s", 120, 34), 120, 34, (160, 290, 154), (0, 0, 0))
    keys(k, 4, 2, 28, 24, (20, 16, 4), (160, 225, 154), (0, 0, 0))
    legend(k, "NEUTRON CONTROL", 9, (280, 300, 154.3), (0, 0, 0))
    scale(k)
