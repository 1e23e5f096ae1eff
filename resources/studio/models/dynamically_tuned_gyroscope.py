"""Spinning-wheel gyroscope: bright welded can, ground flange, ring of pins, drift card."""

from kit import labels
from kit.core import View
from kit.materials import STEEL, plastic, turned
from kit.optics import gyro_can
from kit.papers import foam_box, round_well, sheet
from kit.props import scale

VIEWS = {"hero": View(-22, 28), "closeup": View(-14, 34, at="pins", radius=30)}


def build(k):
    """Stand a gyro on its base, a second in its foam tin, the data card in front."""
    gyro_can(k, 26, 46, (0, 0, 0), 14, 0.2, ears=4)
    k.tube(27, 24, 2, turned(STEEL, 0.2), (0, 0, 30))
    k.cyl(2, 0.4, plastic((0.5, 0.02, 0.02)), (10, 0, 46), seg=24)
    k.cyl(1.6, 9, turned(STEEL), (0, 0, 46), seg=20)
    words = ["P/N DTG-26-3   S/N 40812", "26 V 400 Hz   AXIS X-Y"]
    k.wrap(labels.plate(words, 60, 14, paper=(176, 174, 168)), 26.2, 12, 130, (0, 0, 22))
    k.anchor("welded-can", (-12, -24, 36))
    k.anchor("pins", (2, -17, 52))
    tin = turned((0.4, 0.41, 0.42), 0.35)
    with k.at((104, 26, 0)):
        foam_box(k, 96, 96, 60, (0, 0, 0), [round_well(31)], tin, rot=-8)
        with k.at((0, 0, 5)):
            gyro_can(k, 26, 46, (0, 0, 0), 14, 0.2)
    rows = ["Serial 40812", "Bias X   -0.31 deg/h", "Bias Y   +0.18 deg/h", "g-sens  0.07 deg/h/g",
            "Scale  412.7 deg/h/mA", "Rate table 3   2026-04-02"]  # fmt: skip
    sheet(k, "DRIFT DATA CARD", rows, 70, 84, (-86, -6, 0), -8, (20, 60, 50), "QA 7")
    k.anchor("data-card", (-84, 2, 1))
    scale(k)
