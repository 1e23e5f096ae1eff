"""Civil aircraft spare in its open carton: part with PMA mark, release form, red AOG label."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import card, painted, plastic, polished, turned
from kit.papers import sheet, tag
from kit.parts import flange
from kit.props import scale

VIEWS = {"hero": View(-28, 26), "closeup": View(-16, 44, at="release-form", radius=130)}


def build(k):
    """Stand the valve before its carton, the form and tag beside it."""
    grey, alu = painted((0.34, 0.36, 0.37), 0.4), turned((0.66, 0.65, 0.63), 0.25)
    with k.at((-120, -30, 70)):
        k.cyl(52, 150, grey, (-75, 0, 0), rot=(0, 90, 0))
        for x in (-78, 62):
            flange(k, 68, 44, 14, 8, 58, 8, alu, (x, 0, 0), rot=(0, 90, 0))
        k.cyl(44, 3, plastic((0.5, 0.05, 0.03)), (-80, 0, 0), rot=(0, 90, 0))
        k.box((80, 60, 70), grey, (0, 0, 44), 6, base=True)
        k.cyl(14, 26, polished(), (20, -30, 84), rot=FRONT)
        for x, y, _ in polar(8, 8):
            k.cyl(1, 28, polished((0.8, 0.6, 0.25)), (20 + x, -30, 84 + y), rot=FRONT, seg=8)
        k.image(
            labels.plate(["P/N 3214-417  S/N 8841", "FAA-PMA   ATA 36-11"], 60, 22),
            60,
            22,
            (-4, -30.3, 60),
            FRONT,
            0.5,
        )
        k.box((90, 80, 22), grey, (0, 0, -70), 4, base=True)
        k.anchor("pma-mark", (-4, -31, 60))
    with k.at((120, 170, 0)):
        brown = card()
        k.box((420, 280, 8), brown, (0, 0, 0), 1, base=True)
        for s in (-1, 1):
            k.box((420, 6, 260), brown, (0, s * 140, 0), 1, base=True)
            k.box((6, 280, 260), brown, (s * 210, 0, 0), 1, base=True)
            k.box((420, 130, 5), brown, (0, s * 200, 262), 1, rot=(s * 20, 0, 0))
        k.box((400, 262, 200), plastic((0.10, 0.105, 0.11), 0.95), (0, 0, 6), 8, base=True)
        k.image(
            labels.plate(
                ["AIRCRAFT ON GROUND", "AWB 020-4417 8841"],
                220,
                100,
                "AOG  URGENT",
                (190, 20, 15),
                (250, 250, 250),
            ),
            220,
            100,
            (-50, -143.4, 150),
            FRONT,
            0.5,
        )
        k.image(
            labels.plate(["TO: NORDAIR LINE STATION"], 110, 60),
            110,
            60,
            (130, -143.4, 150),
            FRONT,
            0.5,
        )
        k.anchor("airline-label", (-50, -145, 150))
    lines = [
        "AUTHORISED RELEASE CERTIFICATE",
        "Part 3214-417   Qty 1",
        "Serial 8841   Status NEW",
        "Org. XX.145.0417",
    ]
    sheet(k, "EASA FORM 1", lines, 230, 160, (70, -150, 0), -6, (40, 60, 110), "RELEASED")
    k.anchor("release-form", (70, -150, 1))
    tag(k, ["SERVICEABLE", "P/N 3214-417"], 90, 44, (-160, -190, 0), 8, paper=(240, 220, 90))
    scale(k)
