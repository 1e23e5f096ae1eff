"""Quantum key distribution: a pair of rack boxes, Alice and Bob, joined by a spool of fibre."""

from kit import labels, screens
from kit.casing import display, led, legend, rack, vents
from kit.core import View
from kit.materials import plastic
from kit.optics import fibre_spool
from kit.props import scale
from kit.sockets import fc, rj45, usb

VIEWS = {"hero": View(-22, 22), "closeup": View(-12, 16, at="quantum-port", radius=75)}


def _unit(k, name, role, z):
    """One box; its three fibre sockets in the middle, key port on the right."""
    y = rack(k, 2, 430, (0, 60, z), (0.05, 0.055, 0.075)) + 60
    legend(k, name, 18, (-150, y, z + 58))
    legend(k, f"QKD {role}  PHOTONKEY Q3", 6, (-142, y, z + 32))
    k.box((110, 0.8, 3), plastic((0.1, 0.35, 0.7), 0.3), (-146, y - 0.2, z + 20), 0.2)
    lines = ["KEY 2.4 kb/s", "QBER 1.8 %"]
    display(k, screens.lcd(lines, 66, 30, (190, 225, 255), (14, 36, 70)), 66, 30, (-32, y, z + 44))
    fc(k, (36, y, z + 44))
    fc(k, (78, y, z + 44), cap=name == "BOB")
    for x, words in ((36, "QUANTUM"), (78, "SERVICE")):
        legend(k, words, 5, (x, y, z + 62))
    rj45(k, (130, y, z + 44), n=2)
    legend(k, "KEY / KMS", 5, (130, y, z + 62))
    usb(k, (176, y, z + 44))
    for i, color in enumerate(((0.1, 0.9, 0.2), (0.1, 0.9, 0.2), (0.2, 0.5, 0.95))):
        led(k, color, (120 + i * 14, y, z + 20), r=2.2)
    vents(k, 14, 3, 14, 6, (30, y, z + 20))
    return y


def build(k):
    """Bob below, Alice on top, the spool in front stands for the line."""
    _unit(k, "BOB", "RX", 0)
    y = _unit(k, "ALICE", "TX", 96)
    for x in (-200, 200):
        for d in (-100, 200):
            k.box((30, 30, 9), plastic((0.03,) * 3), (x, d, 88), 1, base=True)
    k.anchor("alice-bob", (-150, y - 1, 154))
    k.anchor("quantum-port", (36, y - 8, 142))
    k.anchor("key-port", (138, y - 3, 142))
    k.image(labels.plate(["PHOTONKEY Q3  ALICE  TRANSMITTER", "QKD  80 km   S/N Q3-041A",
            "Pair with S/N Q3-041B"], 150, 56), 150, 56, (-60, y + 80, 183.6))  # fmt: skip
    yellow = plastic((0.72, 0.55, 0.03), 0.35)
    fibre_spool(k, 62, 46, (40, -250, 62), (90, 0, 20), (0.62, 0.55, 0.2))
    k.sweep([(36, y - 8, 140), (34, y - 50, 136), (20, y - 70, 60), (30, -230, 108)], 1.4, yellow)
    k.sweep([(36, y - 8, 44), (40, y - 40, 40), (70, y - 60, 20), (56, -236, 110)], 1.4, yellow)
    k.sweep([(78, y - 8, 140), (80, y - 40, 130), (110, y - 60, 60), (124, y - 80, 20),
             (150, y - 98, 8), (200, y - 80, 6)], 1.4, yellow)  # fmt: skip
    scale(k)
