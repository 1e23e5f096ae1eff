"""Ramp tester: yellow suitcase, a test antenna on a stand, calibration sticker."""

from kit import labels, screens
from kit.casing import display, keys, knob, shut_case, strap, toggle
from kit.core import FRONT, View, rounded
from kit.materials import YELLOW, painted, plastic, polished
from kit.optics import blade
from kit.papers import caution
from kit.props import scale
from kit.sockets import bnc, lead, mil_round

VIEWS = {"hero": View(-24, 28), "closeup": View(-10, 34, at="calibration-sticker", radius=80)}


def build(k):
    """Open the case, panel up; lid behind with the label; antenna to the left on a lead."""
    shell, panel = plastic(YELLOW, 0.45), painted((0.09, 0.095, 0.1), 0.45)
    k.plate([rounded(460, 340, 24)], 130, shell, (0, 0, 65), bevel=8)
    k.plate([rounded(468, 348, 26), rounded(430, 310, 16)], 10, shell, (0, 0, 128), bevel=2)
    k.plate([rounded(436, 316, 16)], 4, panel, (0, 0, 130), bevel=0.5)
    strap(k, 170, (0, -170, 70), FRONT)
    for x in (-150, 150):
        k.box((44, 12, 44), plastic((0.05, 0.05, 0.05)), (x, -172, 118), 4)
    rows = [("MODE S  SQUITTER", "PASS"), ("REPLY FREQ", "1090.1 MHz"), ("ERP", "54.2 dBm"),
            ("DME RANGE", "12.0 NM"), ("BATTERY", "82 %")]  # fmt: skip
    flat = (0, 0, 0)
    display(k, screens.rows(180, 130, "TRANSPONDER TEST", rows), 180, 130, (-100, 50, 132), flat)
    keys(k, 3, 4, 26, 24, (18, 16, 5), (60, 60, 132), flat)
    for x in (130, 175):
        knob(k, 14, (x, 85, 132), flat)
        toggle(k, (x, 30, 132), flat)
        bnc(k, (x, -30, 132), flat)
    mil_round(k, 16, (60, -70, 132), flat, cap=True)
    words = "ST-400 RAMP TESTER   S/N 20417"
    caution(k, words, 190, 20, (-100, -50, 132), flat, (200, 200, 196))
    with k.at((0, 170, 132), rot=(78, 0, 0)):
        k.plate([rounded(460, 340, 24)], 60, shell, (0, 170, -31), bevel=8)
        k.plate([rounded(420, 300, 16)], 2, plastic((0.05, 0.05, 0.055), 0.8), (0, 170, 0))
        lines = ["CALIBRATED  2026-03-11", "DUE  2027-03-11", "LAB 0318   BY: MK"]
        k.image(labels.plate(lines, 130, 90, "CALIBRATION", (20, 120, 50)), 130, 90, (-60, 150, 1))
        k.anchor("calibration-sticker", (-60, 160, 2))
        lines = ["ST-400", "DME / ATC / TCAS / VOR / ILS", "28 V or battery", "S/N 20417"]
        k.image(labels.plate(lines, 150, 90, "AIR RAMP TESTER"), 150, 90, (110, 150, 1))
    with k.at((-350, -60, 0)):
        k.cyl(60, 14, painted((0.05, 0.05, 0.055)))
        k.cyl(8, 170, polished())
        k.box((70, 60, 10), painted((0.05, 0.05, 0.055)), (0, 0, 170), base=True)
        blade(k, 90, 70, (0, 0, 180))
        k.anchor("antenna-or-hose", (10, -6, 220))
    lead(k, [(130, -30, 150), (60, -230, 40), (-200, -240, 12), (-330, -110, 30), (-350, -72, 160)],
         4, start="coax", size=6)  # fmt: skip
    k.anchor("suitcase", (-180, -178, 80))
    with k.at((480, 60, 0), rot=(0, 0, -8)):
        shut_case(k, 300, 220, 160, words="CABLES + HOSES")
    scale(k)
