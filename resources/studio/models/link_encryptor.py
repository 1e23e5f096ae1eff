"""Line encryptor: sealed rack box with RED and BLACK socket groups, key socket, ERASE button."""

from kit import labels, screens
from kit.casing import TOP, display, keys, led, legend, rack
from kit.core import FRONT, View, rounded
from kit.materials import plastic
from kit.parts import sticker
from kit.props import scale
from kit.sockets import fibre, mil_round, rj45, slot

VIEWS = {"hero": View(-22, 26), "closeup": View(-12, 20, at="key-socket", radius=95)}
LABEL = [
    "CIPHERGATE CG-10",
    "AES-256   10 Gb/s",
    "FIPS 140-3   CC EAL4+",
    "ECCN 5A002",
    "S/N 0041733",
]


def build(k):
    """One sealed unit, all sockets in front; a lower label plate on its lid."""
    y = rack(k, 2, 380, (0, 0, 0), (0.1, 0.105, 0.09))
    for x, words, color in (
        (-160, "RED  PLAIN", (0.5, 0.03, 0.02)),
        (160, "BLACK  CIPHER", (0.03,) * 3),
    ):
        k.plate([rounded(88, 74, 4), rounded(82, 68, 3)], 1, plastic(color, 0.4), (x, y - 0.2, 43),
                rot=FRONT, bevel=0.2)  # fmt: skip
        k.box((82, 14, 0.8), plastic(color, 0.4), (x, y - 0.3, 69), 0.2, rot=FRONT)
        legend(k, words, 5.5, (x, y - 0.8, 69))
        rj45(k, (x - 16, y, 44), n=2)
        fibre(k, (x + 26, y, 44), color=(0.03, 0.3, 0.1), cap=True)
        rj45(k, (x - 24, y, 22), n=1)
    k.anchor("two-sides", (-160, y - 2, 60))
    display(k, screens.lcd(["SECURE  10G", "KEY VALID 28 d"], 74, 22), 74, 22, (-60, y, 62), rim=3)
    keys(k, 5, 1, 14, 0, (11, 9, 3), (-60, y, 32), mat=plastic((0.3, 0.31, 0.3)))
    mil_round(k, 11, (12, y, 52), pins=6, cap=False)
    legend(k, "KEY FILL", 5, (12, y, 76))
    slot(k, 58, 4, (10, y, 18))
    k.anchor("key-socket", (12, y - 12, 54))
    with k.at((66, y, 52), rot=FRONT):
        k.plate([rounded(34, 34, 4)], 2, plastic((0.62, 0.48, 0.02), 0.4), (0, 0, 1))
        k.cyl(9, 6, plastic((0.5, 0.02, 0.02), 0.3), seg=40)
        k.tube(13, 10, 10, plastic((0.06,) * 3), seg=40)
    legend(k, "ZEROIZE", 5.5, (66, y, 76), FRONT, (0.85, 0.6, 0.05))
    k.anchor("zeroise-button", (66, y - 10, 54))
    for i, color in enumerate(((0.1, 0.9, 0.2), (0.1, 0.9, 0.2), (0.9, 0.1, 0.05))):
        led(k, color, (56 + i * 14, y, 20), r=2.5)
    amber = (235, 190, 40)
    for x, n in ((-130, "004177"), (130, "004178")):
        sticker(k, f"TAMPER SEAL {n}", 64, 18, (x, y + 18, 87.6), TOP, amber)
        sticker(k, "SEAL", 64, 12, (x, y - 0.4, 81), FRONT, amber)
    k.anchor("tamper-seals", (-130, y + 18, 88.4))
    k.image(labels.plate(LABEL, 150, 76, paper=(232, 232, 228)), 150, 76, (0, y + 110, 87.6))
    k.anchor("fips-label", (0, y + 112, 88.4))
    legend(k, "CIPHERGATE CG-10", 12, (0, y + 40, 87.8), TOP, (0.1,) * 3)
    scale(k)
