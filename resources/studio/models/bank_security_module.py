"""Bank security: customer terminal with number pad and card slot, flat rack box with PCI label."""

from kit import labels, screens
from kit.casing import display, keys, led, rack
from kit.core import FRONT, View
from kit.materials import plastic
from kit.papers import carton
from kit.props import scale
from kit.sockets import rj45, slot, usb

VIEWS = {"hero": View(-24, 26), "closeup": View(-12, 36, at="pin-pad", radius=95)}


def build(k):
    """Terminal in front on the left, rack module on the right, carton behind."""
    black, grey = plastic((0.04, 0.042, 0.046), 0.42), plastic((0.30, 0.31, 0.32), 0.45)
    with k.at((-220, -110, 0), rot=(0, 0, 8)):
        side = [(-95, 5.2), (95, 5.2), (95, 62), (60, 62), (-95, 30)]
        with k.at(rot=(0, 0, 90)):
            k.plate([side], 78, black, (0, 0, 0), rot=FRONT, bevel=5)
        with k.at((0, -20, 46), rot=(11.7, 0, 0)):
            display(
                k,
                screens.lcd(["ENTER PIN", "****   EUR 41.70"], 62, 34),
                62,
                34,
                (0, 48, 6),
                (0, 0, 0),
                4,
            )
            keys(
                k,
                3,
                4,
                21,
                16,
                (17, 12, 4),
                (0, -18, 4),
                (0, 0, 0),
                grey,
                "123456789*0#",
                (0.9, 0.9, 0.9),
            )
            for i, tone in enumerate(((0.5, 0.03, 0.02), (0.6, 0.42, 0.02), (0.03, 0.35, 0.08))):
                k.box((19, 12, 5), plastic(tone, 0.4), (-21 + i * 21, -62, 6), 1.4)
            k.anchor("pin-pad", (0, -16, 9))
        k.box((60, 3, 4), plastic((0.012,) * 3), (0, -100, 14), 0.4)
        k.box((54, 50, 0.9), plastic((0.03, 0.12, 0.34), 0.3), (0, -108, 14.6), 0.2)
        k.box((10, 8, 0.3), plastic((0.7, 0.5, 0.15), 0.3), (-14, -124, 15.2), 0.1)
        k.box((90, 6, 16), black, (0, 84, 63), 2)
    with k.at((240, 60, 0), rot=(0, 0, -8)):
        y = rack(k, 2, 460)
        k.text("payGuard 10K", 16, plastic((0.6,) * 3), (-110, y - 0.2, 60), FRONT, 0.3)
        slot(k, 58, 3, (-140, y, 26))
        for i in range(4):
            led(k, (0.1, 0.9, 0.2), (-80 + i * 14, y, 28), r=2.4)
        rj45(k, (20, y, 40), n=2)
        usb(k, (68, y, 40))
        lines = ["PCI PTS HSM v4   APPROVED", "S/N PG10-0417"]
        k.image(
            labels.plate(lines, 100, 44, "PCI", (20, 90, 50)),
            100,
            44,
            (136, y, 44),
            rot=FRONT,
            t=0.4,
        )
        k.anchor("pci-label", (130, y - 2, 50))
    lines = [
        "DELIVER TO: CITY BANK PLC",
        "CARD PROCESSING CENTRE",
        "ORDER 4417-B",
        "payGuard 10K  Qty 2",
    ]
    carton(k, 420, 220, 230, (-60, 320, 0), lines, "BANK ORDER", rot=4)
    k.anchor("bank-order", (-70, 209, 110))
    scale(k)
