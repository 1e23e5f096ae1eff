"""Government satellite receiver: screened card with coaxial sockets, box with a key socket."""

from kit import labels
from kit.casing import legend
from kit.core import FRONT, View, circle, rounded
from kit.many import blocks, grid
from kit.materials import GOLD, anodised, painted, plastic, polished
from kit.papers import caution, sheet
from kit.parts import bolt, fins
from kit.props import scale
from kit.sockets import mil_round, n_type, sma

VIEWS = {"hero": View(-24, 26), "closeup": View(-12, 22, at="key-socket", radius=44)}


def build(k):
    """Stand the rugged box behind, lay the card in front, order sheet beside."""
    olive, gold = painted((0.11, 0.12, 0.06), 0.5), anodised((0.44, 0.35, 0.14), 0.36)
    k.box((150, 120, 66), olive, (0, 40, 4), 3, base=True)
    k.plate([rounded(186, 112, 8)], 6, olive, (0, 40, 3), bevel=1)
    fins(k, 13, (6, 110, 8), olive, (-66, 40, 73), (11, 0, 0))
    for x in (-84, 84):
        for y in (-2, 82):
            bolt(k, 6, (x, y, 6), socket=True)
    mil_round(k, 11, (-44, -20, 36), pins=6)
    legend(k, "KEY / KYK-13", 5, (-44, -20.5, 58))
    k.anchor("key-socket", (-46, -33, 40))
    mil_round(k, 13, (4, -20, 36), pins=22)
    n_type(k, (48, -20, 36), s=0.8)
    legend(k, "DATA", 5, (4, -20.5, 58))
    legend(k, "ANT L1/L2", 5, (48, -20.5, 58))
    lines = ["GPS RECEIVER GB-GRAM  SAASM", "NSN 5825-01-526-4783", "M-CODE READY  S/N 00418"]
    k.image(labels.plate(lines, 84, 38), 84, 38, (-75.2, 40, 36), rot=(90, 0, -90))
    caution(k, "CRYPTO SEAL  A 114 072", 54, 12, (20, -20.4, 12), paper=(190, 40, 40))
    k.anchor("military-number", (20, -21, 12))
    with k.at((-20, -100, 0), rot=(0, 0, -6)):
        outline = [
            rounded(110, 66, 3),
            *(circle(1.8, 20, x, y) for x in (-51, 51) for y in (-29, 29)),
        ]
        k.plate(outline, 1.6, plastic((0.02, 0.12, 0.06)), (0, 0, 4), bevel=0.1)
        k.box((92, 58, 8), gold, (2, 0, 4.6), 0.8, base=True)
        k.box((92.4, 58.4, 0.4), plastic((0.02,) * 3), (2, 0, 10), 0)
        for x in (-40, 44):
            for y in (-25, 25):
                bolt(k, 2, (x, y, 12.6), socket=True)
        for i in range(3):
            sma(k, (-30 + i * 22, -29, 8.6), FRONT, 0.8)
        blocks(k, grid(2, 20, 1.4, 1.27, 52, 14, 4.8), (0.5, 0.5, 5), polished(GOLD))
        k.box((6, 30, 4), plastic((0.03,) * 3), (52, 14, 4.8), 0.2, base=True)
        k.image(
            labels.plate(["GRAM-S/M  S/N 11820", "SAASM  PPS  L1/L2", "EXPORT RESTRICTED"], 56, 26),
            56,
            26,
            (2, 4, 12.6),
        )
        for x in (-51, 51):
            for y in (-29, 29):
                k.cyl(2.6, 3.4, polished(), (x, y, 0), seg=20)
        k.anchor("shielded-card", (-22, -14, 13))
    rows = [
        "Receiver GB-GRAM-S/M",
        "OPTION HV: COCOM LIMITS OFF",
        "12 000 m/s  high dynamics",
        "Qty 4",
        "Custody form 29-1144",
    ]
    sheet(k, "ORDER CONFIRMATION", rows, 100, 120, (164, -60, 0), 8, (50, 50, 60))
    k.anchor("speed-option", (160, -38, 1))
    scale(k)
