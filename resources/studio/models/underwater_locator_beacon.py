"""Underwater locator beacon: smooth metal tube with one water contact in its bracket, tag."""

from kit import labels
from kit.core import View, X, polar
from kit.materials import ALUMINIUM, STEEL, brushed, plastic, polished, turned
from kit.papers import carton, tag
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-24, 26), "closeup": View(-34, 24, at="smooth-tube", radius=34)}


def _beacon(k):
    """Tube along X, water contact at its -X end."""
    k.cyl(16.5, 100, brushed((0.66, 0.66, 0.65), "X", 0.28, 1), (-50, 0, 0), axis=X, edge=2)
    k.cyl(16.7, 2, turned(STEEL), (34, 0, 0), axis=X)
    with k.at((-50, 0, 0), rot=(0, -90, 0)):
        k.tube(6.5, 4, 1.6, plastic((0.03,) * 3))
        k.cyl(2.4, 4, polished((0.7, 0.55, 0.25)))
        for x, y, _ in polar(2, 11):
            k.cyl(1.6, 0.4, plastic((0.03,) * 3), (x, y, 0), seg=16)


def build(k):
    """One beacon in its bracket, one loose on a block, release tag and carton."""
    metal = brushed(ALUMINIUM, "X", 0.3, 1)
    k.box((150, 60, 5), metal, (0, 0, 0), 0.6, base=True)
    for x in (-34, 40):
        k.box((14, 46, 18), metal, (x, 0, 5), 1, base=True)
        k.tube(21, 16.8, 14, metal, (x - 7, 0, 28), rot=(0, 90, 0))
        for y in (-24, 24):
            bolt(k, 4, (x, y * 0.86, 23), socket=True)
    for x in (-64, 64):
        bolt(k, 5, (x, 0, 5))
    with k.at((0, 0, 28)):
        _beacon(k)
        k.anchor("smooth-tube", (-53, -2, 3))
        lines = ["ULB DK-120  37.5 kHz", "TSO-C121b", "EXPIRES 2032-06", "P/N 266  S/N 0417"]
        k.image(labels.plate(lines, 44, 24), 44, 22, (3, -16.9, 2), rot=(84, 0, 0), t=0.2)
        k.anchor("frequency-label", (2, -17.4, 6))
    with k.at((20, -70, 16.8), rot=(0, 0, 24)):
        _beacon(k)
        k.box((20, 22, 5), plastic((0.05, 0.05, 0.055)), (0, 0, -16.8), 0.5, base=True)
    tag(
        k,
        ["ULB DK-120  S/N 0417", "FORM 1  NEW"],
        80,
        40,
        (-110, -70, 0),
        -10,
        "RELEASE",
        (235, 226, 130),
    )
    carton(
        k,
        130,
        70,
        66,
        (10, 110, 0),
        ["LITHIUM BATTERY IN EQUIPMENT", "ULB DK-120  1 pc"],
        "LOCATOR BEACON",
    )
    scale(k)
