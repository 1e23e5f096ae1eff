"""Intrusion system: plain rack box, two-socket box, bank of phones, licence key and papers."""

from kit import papers
from kit.casing import TOP, led, rack, vents
from kit.core import View, rounded
from kit.many import blocks, grid
from kit.materials import anodised, glow, plastic, polished
from kit.props import scale
from kit.sockets import iec, rj45, sma, usb

VIEWS = {"hero": View(-22, 30), "closeup": View(-14, 34, at="licence-key", radius=90)}


def _phones(k):
    """Row of telephones in a holder with charging leads."""
    k.box((200, 70, 14), plastic((0.05,) * 3), (0, 0, 0), 3, base=True)
    for i in range(8):
        x = -84 + i * 24
        with k.at((x, 0, 12), rot=(-12, 0, 0)):
            k.box((9, 68, 130), plastic((0.06, 0.06, 0.07), 0.25), (0, 0, 0), 3, base=True)
            k.box((0.6, 60, 116), glow((0.2, 0.35, 0.6), 0.5), (-4.6, 0, 7), 0.1, base=True)
        k.sweep([(x, 20, 140), (x, 50, 150), (x * 0.6, 80, 60), (0, 60, 4)], 1.6, plastic())
    k.anchor("modem-bank", (-88, -16, 110))


def build(k):
    """Rack box without a name behind, the small things in front of it."""
    rack(k, 2, 420, (60, 160, 0), (0.05, 0.052, 0.055), handles=False)
    vents(k, 16, 5, 40, 10, (-60, -51, 44))
    rj45(k, (160, -51, 44), n=4)
    usb(k, (60, -51, 44))
    led(k, (0.1, 0.9, 0.2), (225, -51, 44))
    k.anchor("no-brand", (60, 0, 88))
    with k.at((-70, -150, 0)):
        k.box((104, 74, 28), anodised((0.05, 0.05, 0.055), 0.4), (0, 0, 0), 3, base=True)
        rj45(k, (-22, -37.2, 14), n=2)
        led(k, (0.9, 0.5, 0.1), (18, -37.2, 14))
        k.box((16, 8, 8), plastic((0.03,) * 3), (40, -38, 14), 1)
        sma(k, (36, 37, 16), (-90, 0, 0))
        k.cyl(5, 120, plastic((0.04,) * 3), (36, 47, 12), seg=24)
        k.anchor("two-socket-box", (-20, -20, 28))
    with k.at((-260, -90, 0), rot=(0, 0, -12)):
        _phones(k)
    papers.sheet(
        k,
        "LICENCE CERTIFICATE",
        [
            "Agent licence: 25 targets",
            "Operator training: 3 weeks",
            "Key serial no. A-00417",
            "Delivered to: -",
        ],
        150,
        210,
        (130, -190, 0),
        6,
        (60, 60, 60),
        "VALID",
    )
    with k.at((110, -220, 1), rot=(0, 0, 24)):
        k.plate([rounded(46, 18, 4)], 8, plastic((0.04, 0.05, 0.07), 0.35), (0, 0, 4), bevel=1.5)
        k.box((19, 12, 4.6), polished(), (32, 0, 4), 0.3)
        blocks(k, grid(2, 1, 5, 0, 32, 2, 6.3), (2.2, 2.2, 0.2), plastic((0.02,) * 3))
        k.text("A-00417", 5, plastic((0.7,) * 3), (-2, 0, 8), rot=TOP)
        k.anchor("licence-key", (0, 0, 8.2))
    iec(k, (270, -51, 44))
    scale(k)
