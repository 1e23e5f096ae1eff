"""Mobile forensics kit: padded case, tablet, numbered phone cables, two-cable box, licence key."""

from kit import papers, screens
from kit.casing import cutout, foam_case, legend
from kit.comms import lamps
from kit.core import View, rounded
from kit.materials import glow, plastic, polished, rubber
from kit.parts import sticker
from kit.props import scale

VIEWS = {"hero": View(-20, 40), "closeup": View(-12, 48, at="cable-set", radius=115)}
TIPS = ((0.5, 0.03, 0.03), (0.05, 0.2, 0.5), (0.03, 0.35, 0.1), (0.7, 0.5, 0.02), (0.45, 0.1, 0.4))


def build(k):
    """Open case: tablet behind on the left, two-cable box beside it, rows of cables in front."""
    top = foam_case(k, 620, 440, 190)
    black = plastic((0.05, 0.052, 0.056), 0.4)
    with k.at((-140, 95, top)):
        cutout(k, 290, 196, (0, 0, 0))
        k.plate([rounded(276, 184, 14)], 24, rubber((0.05, 0.08, 0.16)), (0, 0, 10), bevel=4)
        pairs = [
            ("UNLOCK", "SUPPORTED"),
            ("PHYSICAL EXTRACTION", "START"),
            ("FILE SYSTEM", "READY"),
        ]
        k.image(screens.rows(236, 150, "PHONEREADER TOUCH", pairs), 236, 150, (0, 0, 22))
        k.anchor("physical-word", (-30, 10, 23))
    with k.at((150, 110, top)):
        cutout(k, 170, 150, (0, 0, 0))
        k.box((130, 110, 36), plastic((0.2, 0.21, 0.23), 0.35), (0, 12, 0), 10, base=True)
        legend(k, "UNLOCKBOX", 10, (0, 36, 36), (0, 0, 0))
        lamps(k, 2, 50, (0, 8, 36), (0, 0, 0), 3)
        for x in (-30, 30):
            k.sweep([(x, -43, 18), (x, -70, 14), (x * 1.6, -90, 12), (x * 1.5, -66, 46)], 3, black)
            k.plate([rounded(62, 128, 8)], 8, black, (x * 1.1, 4, 44), bevel=2)
            k.box((54, 112, 0.4), glow((0.15, 0.3, 0.55), 0.4), (x * 1.1, 4, 48.6), 0.1)
        k.anchor("two-cables", (-48, -88, 16))
    for row in range(2):
        for i in range(12):
            x, y = -254 + i * 41, -70 - row * 86
            k.torus(15, 3, black, (x, y + 12, top + 3))
            k.torus(15, 3, black, (x, y + 12, top + 8))
            k.box((8, 26, 6), plastic(TIPS[(i + row) % 5], 0.4), (x, y - 16, top + 3), 1.5)
            k.box((6, 9, 2.4), polished(), (x, y - 33, top + 3), 0.3)
            sticker(k, str(100 + row * 12 + i), 22, 9, (x, y + 38, top + 0.6), (0, 0, 0))
    k.anchor("cable-set", (-49, -86, top + 7))
    with k.at((272, -60, top)):
        k.plate([rounded(22, 52, 4)], 8, plastic((0.45, 0.1, 0.03), 0.35), (0, 0, 4.6), bevel=1.2)
        k.box((12, 18, 4.6), polished(), (0, 34, 4.6), 0.3)
        k.text("LIC 0417", 3.6, plastic((0.8,) * 3), (0, 0, 8.8), rot=(0, 0, 90))
        k.anchor("licence-dongle", (0, 0, 9))
    papers.sheet(k, "LICENCE", ["Key 0417 valid to 31 Dec 2026", "Unlock and physical extraction",
                 "Training certificate A. Lind"], 150, 110, (170, -340, 0), -8)  # fmt: skip
    scale(k)
