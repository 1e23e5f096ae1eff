"""Hardware security module: rack box with card slot, plug-in card under a glued lid, tamper bag."""

from kit import labels, papers, screens
from kit.boards import board, edge_contacts
from kit.casing import display, knob, led, legend, rack, vents
from kit.core import View, rounded
from kit.materials import GOLD, brushed, plastic, polished
from kit.parts import sticker
from kit.props import scale
from kit.sockets import slot, usb

VIEWS = {"hero": View(-24, 28), "closeup": View(-14, 24, at="card-slot", radius=95)}


def build(k):
    """Rack box behind; in front the card, holders' cards and the numbered bag."""
    y = rack(k, 1, 420, (0, 200, 0), (0.03, 0.05, 0.1)) + 200
    legend(k, "KEYHAVEN 5", 9, (-150, y, 28))
    legend(k, "HARDWARE SECURITY MODULE", 4, (-150, y, 14))
    display(
        k,
        screens.lcd(["OPERATIONAL", "QUORUM 2 / 3"], 62, 20, (20, 40, 90), (160, 190, 220)),
        62,
        20,
        (-40, y, 22),
        rim=3,
    )
    knob(k, 8, (14, y, 22))
    slot(k, 62, 4, (80, y, 18))
    legend(k, "CARD", 4, (80, y, 33))
    with k.at((80, y - 22, 18)):
        k.box((54, 44, 0.9), plastic((0.6, 0.61, 0.63), 0.3), (0, 0, 0), 0.2)
        k.box((12, 10, 0.4), polished(GOLD), (0, -12, 0.6), 0.1)
    k.anchor("card-slot", (80, y - 8, 20))
    led(k, (0.1, 0.9, 0.2), (134, y, 22), r=3)
    usb(k, (162, y, 22))
    legend(k, "ERASE", 4, (190, y, 32))
    k.cyl(4, 3, plastic((0.5, 0.03, 0.03)), (190, y, 20), rot=(90, 0, 0), seg=24)
    vents(k, 20, 3, 60, 8, (0, y + 350, 43.5), (0, 0, 0))
    k.image(
        labels.plate(
            ["KEYHAVEN 5 NET", "FIPS 140-2 LEVEL 3", "S/N 46-U50417"],
            130,
            56,
            paper=(236, 236, 232),
        ),
        130,
        56,
        (-60, y + 80, 43.6),
    )
    k.anchor("fips-level", (-60, y + 80, 44.4))
    sticker(k, "SEAL 004117", 40, 12, (120, y + 20, 43.6), (0, 0, 0), (225, 180, 25))
    with k.at((-130, -130, 0), rot=(0, 0, 8)):
        board(k, 170, 106, seed=3, parts=16)
        edge_contacts(k, 20, 2, (-20, -54, 1.6), 8)
        k.plate(
            [rounded(118, 84, 4)], 11, brushed((0.5, 0.51, 0.53), "X", 0.3), (8, 4, 8), bevel=1.5
        )
        k.plate(
            [rounded(123, 89, 5)], 2, plastic((0.03, 0.03, 0.035), 0.25), (8, 4, 2.6), bevel=0.5
        )
        k.image(
            labels.plate(["KEYHAVEN PCIe", "FIPS 140-2 LEVEL 3", "DO NOT OPEN"], 74, 36),
            74,
            36,
            (8, 4, 13.6),
        )
        k.box((3, 120, 24), polished(), (-88, 0, 0), 0.5, base=True)
        k.anchor("glued-lid", (-34, -26, 13))
    with k.at((120, -130, 0), rot=(0, 0, -8)):
        k.box((200, 140, 3), plastic((0.62, 0.63, 0.6), 0.3), (0, 0, 0), 1.2, base=True)
        k.box((200, 22, 3.6), plastic((0.5, 0.03, 0.03), 0.35), (0, 59, 0), 1, base=True)
        k.text("VOID IF OPENED", 9, plastic((0.8,) * 3), (0, 59, 3.7))
        k.image(screens.barcode(["TAMPER BAG", "No. AB 0041778"], 110, 46), 110, 46, (-20, 12, 3.1))
        for i in range(3):
            k.box(
                (54, 34, 1),
                plastic((0.1 + 0.15 * i, 0.2, 0.4), 0.3),
                (10 + i * 14, -38 - i * 5, 3 + i),
                0.2,
                base=True,
            )
        k.anchor("tamper-bag", (-20, 14, 4))
    papers.tag(k, ["Card set 3 of 5", "Key holder A"], 70, 44, (250, -70, 0), 12, "KEYHAVEN")
    scale(k)
