"""Hardened computer: ribbed closed case with round plugs, and a plug-in card with wedge locks."""

from kit import boards, labels
from kit.casing import legend
from kit.core import FRONT, View
from kit.many import blocks, grid, studs
from kit.materials import GOLD, NICKEL, anodised, brushed, plastic, polished
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.sockets import ground, mil_round

VIEWS = {"hero": View(-24, 28), "closeup": View(-14, 36, at="ceramic-chips", radius=75)}
LINES = ["MISSION COMPUTER MC-40", "P/N 81-3310-02   S/N FM 017", "-55 to +125 °C  MIL-STD-810"]


def _card(k):
    """Conduction-cooled card lying flat: frame, wedge locks left and right, gilt lids."""
    metal = anodised((0.42, 0.43, 0.45), 0.4)
    boards.board(k, 220, 140, (0, 0, 6), (0.02, 0.08, 0.2), parts=40)
    k.box((232, 12, 14), metal, (0, 70, 0), 1, base=True)
    for x in (-1, 1):
        k.box((10, 152, 7.5), metal, (x * 112, 0, 0), 0.6, base=True)
        for i in range(5):
            k.box((8, 27, 7), anodised((0.12, 0.12, 0.13)), (x * 112, -58 + i * 29, 11), 1.4)
        k.cyl(2.4, 6, polished(), (x * 112, -72, 11), rot=FRONT, seg=20)
    k.box((190, 16, 12), plastic((0.25, 0.05, 0.05)), (0, -70, 4), 1, base=True)
    blocks(k, grid(60, 4, 3, 3), (1, 1, 1), polished(GOLD), (0, -78.4, 10), FRONT)
    for x, words in ((-70, "RH750\nQML-V"), (-14, "5962R\n98B0"), (42, "SRAM\nRH")):
        boards.ceramic(k, 34, 12, (x, 18, 7.6), words, long=5)
    for x in (-70, -30, 10, 50, 84):
        boards.ceramic(k, 20, 7, (x, -32, 7.6), "RH", sides=2, w=14, long=4)
    boards.ceramic(k, 22, 8, (84, 22, 7.6), "OSC", lid=NICKEL, long=3)
    k.anchor("ceramic-chips", (-14, 14, 11))
    k.anchor("wedge-locks", (-112, -30, 14))


def build(k):
    """Case behind, card on the table before it."""
    metal = anodised((0.05, 0.055, 0.06), 0.38)
    k.box((300, 240, 190), metal, (0, 130, 0), 4, base=True)
    k.box((314, 254, 10), metal, (0, 130, 180), 2, base=True)
    for x in (-1, 1):
        blocks(k, grid(1, 15, 0, 15, 0, 0), (12, 5, 160), metal, (x * 155, 130, 12), bevel=1)
        k.box((50, 270, 9), metal, (x * 150, 130, 0), 1, base=True)
        for y in (10, 250):
            bolt(k, 8, (x * 163, y, 9), socket=True)
    blocks(k, grid(17, 1, 15, 0), (5, 210, 12), metal, (0, 130, 190), bevel=1)
    spots = [(x, y, 0) for x in (-148, -74, 0, 74, 148) for y in (9, 251)]
    studs(k, spots, 3.6, 3, polished(), (0, 0, 189), seg=20)
    for x, r in ((-105, 22), (-38, 18), (26, 18), (88, 14)):
        mil_round(k, r, (x, 10, 120), pins=14, cap=x == 26)
    for x in (-105, -50):
        mil_round(k, 13, (x, 10, 52), pins=8)
    ground(k, (120, 10, 40))
    k.anchor("round-plugs", (-105, -12, 122))
    k.anchor("ribbed-case", (-60, 60, 203))
    nameplate(k, labels.plate(LINES, 110, 40), 110, 40, (30, 9.6, 56))
    legend(k, "J1      J2      J3     J4", 6, (-20, 9.6, 164), FRONT)
    k.box((30, 4, 4), brushed(), (0, 9, 174), 1)
    with k.at((-20, -130, 0), rot=(0, 0, 6)):
        _card(k)
    scale(k)
