"""Airliner radio altimeter: black avionics box with handle, two square antennas, release tag."""

from kit import labels
from kit.casing import legend, push
from kit.core import FRONT, View, rounded
from kit.materials import painted, plastic, polished
from kit.papers import sheet, tag
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.sockets import mil_round, n_type

VIEWS = {"hero": View(-26, 24), "closeup": View(-12, 16, at="tso-plate", radius=62)}


def build(k):
    """Stand the box handle forward, both antennas on the left, papers on the right."""
    black, grey = painted((0.04, 0.042, 0.046), 0.42), painted((0.30, 0.31, 0.32), 0.45)
    k.box((92, 320, 194), black, (0, 0, 0), 2, base=True)
    k.box((94, 5, 196), black, (0, -162, 0), 1, base=True)
    for x in (-46.5, 46.5):
        for i in range(9):
            k.box((1, 150, 4), plastic((0.02, 0.02, 0.022)), (x, 20, 50 + i * 14), 0.2)
    k.pipe([(0, -164, 174), (0, -198, 174), (0, -198, 120), (0, -164, 120)], 5, polished(), 10)
    for x in (-28, 28):
        k.cyl(9, 14, polished(), (x, -164, 14), rot=FRONT)
        for z in (8, 188):
            bolt(k, 4, (x * 1.45, -164.5, z), rot=FRONT, socket=True)
    push(k, 10, 10, (30, -164, 150), color=(0.4, 0.05, 0.03))
    legend(k, "TEST", 5, (30, -165, 163))
    lines = ["MODEL RA-450   P/N 622-4500-101", "TSO-C87a   ETSO-2C87", "4200-4400 MHz  FMCW",
             "S/N 3917   MOD 1 2 3"]  # fmt: skip
    nameplate(k, labels.plate(lines, 82, 46, "RADIO ALTIMETER"), 82, 46, (0, -164.6, 84))
    k.anchor("tso-plate", (-8, -166, 86))
    k.anchor("frequency", (14, -166, 74))
    for i, word in enumerate(("TX", "RX")):
        with k.at((-120 - i * 112, -100 + i * 14, 0), rot=(0, 0, 5 - i * 9)):
            k.plate([rounded(98, 98, 8)], 6, grey, (0, 0, 16), bevel=1.5)
            k.plate([rounded(76, 76, 5)], 5, painted((0.64, 0.64, 0.62)), (0, 0, 20.5), bevel=1)
            legend(k, word, 12, (0, 10, 23), (0, 0, 0), (0.05, 0.05, 0.06))
            legend(k, "4300 MHz", 7, (0, -14, 23), (0, 0, 0), (0.05, 0.05, 0.06))
            for x in (-42, 42):
                for y in (-42, 42):
                    bolt(k, 4, (x, y, 19), socket=True)
            k.cyl(9, 15, polished())
    mil_round(k, 14, (-24, -164.5, 42))
    n_type(k, (24, -164.5, 42), s=0.8)
    rows = ["1. FAA / EASA", "Item: RADIO ALTIMETER RA-450", "S/N 3917   Qty 1", "OVERHAULED",
            "14a. Return to service  [X]"]  # fmt: skip
    sheet(
        k,
        "RELEASE  FORM 1 / 8130-3",
        rows,
        180,
        120,
        (180, -120, 0),
        8,
        (20, 70, 60),
        "OK",
    )
    tag(
        k,
        ["RA-450  S/N 3917", "SERVICEABLE"],
        90,
        45,
        (150, -230, 0),
        12,
        "RELEASE TAG",
        (235, 225, 120),
    )
    k.anchor("release-tag", (175, -105, 1))
    scale(k)
