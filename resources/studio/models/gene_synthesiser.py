"""Gene synthesiser: bench box with open dark door, plate deck and pipetting head, kit strips."""

from kit import labels
from kit.core import FRONT, View
from kit.machinery import cabin
from kit.materials import DARK, MID_GREY, anodised, painted, plastic, polished
from kit.parts import sticker
from kit.props import scale
from kit.works import paper

VIEWS = {"hero": View(-22, 20), "closeup": View(-16, 18, at="plate-deck", radius=190)}


def build(k):
    """Instrument with its deck lit, strips and data sheet in front."""
    white = painted((0.46, 0.48, 0.50), 0.35)
    with k.at((0, 60, 0)):
        cabin(k, 680, 560, 600, (0, 0, 0), white, (0.7, 0.52, 0.55))
        k.box((560, 440, 60), painted(MID_GREY), (0, 0, 90), base=True)
        k.box((500, 380, 20), anodised((0.10, 0.105, 0.11)), (0, -20, 150), 3, base=True)
        for i in range(3):
            x = -150 + 150 * i
            k.box((128, 86, 16), plastic((0.66, 0.67, 0.66), 0.3), (x, -120, 170), 3, base=True)
            for a in range(8):
                for b in range(6):
                    k.cyl(
                        4,
                        0.6,
                        plastic((0.08, 0.12, 0.2)),
                        (x - 52 + 15 * a, -150 + 12 * b, 186),
                        seg=12,
                    )
            k.box((128, 60, 26), plastic((0.04, 0.2, 0.4), 0.4), (x, -20, 170), 3, base=True)
        k.box((640, 40, 40), polished(), (0, 40, 380), 3)
        k.box((110, 90, 130), white, (-60, -10, 360), 8)
        for i in range(8):
            k.cyl(4, 60, plastic((0.6, 0.62, 0.62), 0.2), (-96 + 10 * i, -30, 245), seg=12)
        k.box((90, 50, 30), plastic(DARK), (-60, -20, 310), 4)
    k.box(
        (480, 12, 290),
        plastic((0.04, 0.06, 0.08), 0.08),
        (0, -205, 598),
        4,
        base=True,
        rot=(-24, 0, 0),
    )
    k.image(
        labels.screen("ASSEMBLY", [("FRAGMENT", "1.8 kb", True), ("CLONES", "4 of 8", False)]),
        110,
        79,
        (280, -226, 470),
        rot=FRONT,
        t=1,
    )
    k.lamp((0, -120, 520), 300, 2.5, target=(0, 0.1, -1))
    k.text("GENOBAU 3200", 26, plastic((0.03, 0.06, 0.1)), (-190, -221, 560), FRONT, 0.6)
    for i in range(2):
        with k.at((-220 + 110 * i, -360, 0), rot=(0, 0, 8 - 14 * i)):
            k.box((90, 24, 14), plastic((0.04, 0.2, 0.4), 0.4), (0, 0, 0), 2, base=True)
            for j in range(8):
                k.cyl(4.6, 4, polished((0.6,) * 3, 0.3), (-38 + 11 * j, 0, 14), seg=20)
            sticker(k, f"ORDER 4417-{i + 1}", 60, 8, (0, -12.2, 7))
    paper(
        k,
        "DATA SHEET",
        ["FRAGMENTS 0.4 - 7 kilobases", "CLONES AND GENES", "OVERNIGHT RUN"],
        170,
        (110, -390, 0),
        -5,
    )
    k.anchor("plate-deck", (0, -66, 188))
    k.anchor("long-fragments", (110, -375, 1))
    k.anchor("kit-strips", (-220, -362, 18))
    scale(k)
