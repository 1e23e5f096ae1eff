"""Hard-to-detect radar altimeter: metal box marked TX and RX, two flat antennas, data sheet."""

from kit import labels
from kit.casing import legend
from kit.core import FRONT, View, rounded
from kit.materials import anodised, brushed, painted, plastic
from kit.papers import sheet
from kit.parts import bolt, fins, nameplate
from kit.props import scale
from kit.sockets import mil_round, n_type

VIEWS = {"hero": View(-26, 24), "closeup": View(-50, 20, at="military-plate", radius=58)}


def build(k):
    """Stand the box sockets forward; antennas on the left; sheet on the right."""
    case, gold = painted((0.16, 0.165, 0.16), 0.5), anodised((0.34, 0.28, 0.13), 0.42)
    k.box((150, 180, 86), case, (0, 0, 5), 3, base=True)
    k.plate([rounded(186, 170, 10)], 6, case, (0, 0, 3), bevel=1)
    for x in (-84, 84):
        for y in (-60, 60):
            bolt(k, 6, (x, y, 6), socket=True)
    fins(k, 12, (6, 150, 10), case, (-66, 6, 95), (12, 0, 0))
    k.box((146, 3, 80), brushed((0.5, 0.5, 0.48)), (0, -90.5, 9), 0.5, base=True)
    for x, word in ((-54, "TX"), (-14, "RX")):
        n_type(k, (x, -92, 36), s=0.9)
        legend(k, word, 8, (x, -92.4, 58), color=(0.03, 0.03, 0.03))
    mil_round(k, 13, (44, -92, 40), pins=18)
    legend(k, "J1  28 VDC", 5, (44, -92.4, 64), color=(0.03, 0.03, 0.03))
    for x in (-68, 68):
        for z in (14, 84):
            bolt(k, 3, (x, -92, z), rot=FRONT, socket=True)
    lines = ["RT-1411/APN-417X  LPI", "NSN 5841-01-392-4417", "CAGE 0ZX41   S/N 00731"]
    nameplate(k, labels.plate(lines, 96, 40, "RADAR ALTIMETER", (30, 30, 30)), 96, 40,
              (-75.6, 4, 52), rot=(90, 0, -90))  # fmt: skip
    k.anchor("military-plate", (-77, -6, 52))
    for i, word in enumerate(("TX", "RX")):
        with k.at((-170 + i * 20, -150 + i * 120, 0), rot=(0, 0, 10 - i * 14)):
            k.plate([rounded(104, 104, 6)], 8, gold, (0, 0, 14), bevel=1)
            k.plate(
                [rounded(84, 84, 4)], 3, plastic((0.45, 0.42, 0.32), 0.5), (0, 0, 19), bevel=0.6
            )
            legend(k, word, 13, (0, 8, 20.6), (0, 0, 0), (0.05, 0.05, 0.05))
            legend(k, "AS-4021/APN", 7, (0, -14, 20.6), (0, 0, 0), (0.05, 0.05, 0.05))
            k.cyl(10, 12, brushed())
            for x in (-46, 46):
                for y in (-46, 46):
                    bolt(k, 4, (x, y, 18), socket=True)
            k.anchor("two-antennas", (6, -20, 21))
    rows = ["Frequency: agile, 15.2-15.6 GHz", "POWER MANAGEMENT: yes", "LPI waveform",
            "Height 0-1500 m", "Options: terrain mode"]  # fmt: skip
    sheet(k, "AN/APN-417X  TEST REPORT", rows, 150, 190, (180, -30, 0), 8, (60, 60, 25))
    k.anchor("lpi-words", (178, -30, 1))
    scale(k)
