"""Pulsed Nd:YAG laser: flat open head with rod and doubling box, umbilical to a wheeled cabinet."""

from kit import labels, screens
from kit.casing import cabinet, display
from kit.core import FRONT, View, X, Y
from kit.materials import GOLD, RED, anodised, painted, plastic, polished, rubber, turned
from kit.optics import dark, laser_label, mirror_mount
from kit.parts import button, nameplate
from kit.props import scale

VIEWS = {"hero": View(-26, 26), "closeup": View(-20, 40, at="crystal-rod", radius=150)}


def _supply(k):
    """Supply cabinet on castors."""
    with k.at((1020, 60, 0), rot=(0, 0, -8)):
        for x in (-180, 180):
            for y in (-220, 220):
                k.cyl(40, 30, rubber(), (x - 15, y, 40), axis=X)
                k.box((40, 50, 30), turned(), (x, y, 60), 3, base=True)
        with k.at((0, 0, 84)):
            y = cabinet(k, 480, 620, 640, base=10)
            display(
                k,
                screens.rows(
                    200, 130, "QY-800", [("ENERGY", "800 mJ"), ("RATE", "10 Hz"), ("WATER", "OK")]
                ),
                200,
                130,
                (-60, y, 520),
            )
            button(k, 24, (0.5, 0.02, 0.02), (120, y, 540))


def build(k):
    """Head on a bench with its cover leaning behind, supply cabinet on the right."""
    blue, black = painted((0.06, 0.15, 0.30), 0.42), anodised((0.035, 0.036, 0.04), 0.36)
    h = 620.0
    k.box((1300, 520, 50), painted((0.5, 0.51, 0.51)), (0, 0, h - 50), 4, base=True)
    for x in (-580, 580):
        for y in (-200, 200):
            k.box((70, 70, h - 50), dark(), (x, y, 0), 3, base=True)
    with k.at((-40, 0, h)):
        k.box((980, 300, 24), black, (0, 0, 0), 2, base=True)
        for y in (-146, 146):
            k.box((980, 8, 70), blue, (0, y, 0), 1, base=True)
        for x in (-486, 486):
            k.box((8, 300, 130), blue, (x, 0, 0), 1, base=True)
        k.box((220, 96, 80), turned((0.6, 0.5, 0.25)), (60, -30, 24), 4, base=True)
        k.box((170, 50, 2), polished(GOLD, 0.15), (60, -30, 104), 0.2)
        k.cyl(7, 250, plastic((0.52, 0.28, 0.46), 0.12), (-65, -30, 112), axis=X)
        for x in (-66, 176):
            k.tube(16, 7, 14, polished(), (x, -30, 112), rot=(0, 90, 0))
            k.box((14, 26, 84), black, (x + 7, -30, 24), 1, base=True)
        k.anchor("crystal-rod", (40, -38, 118))
        for x, rot in ((-150, 90), (330, -90), (420, -60)):
            mirror_mount(k, 16, 80, (x, -30, 24), (0, 0, rot))
        k.box((90, 70, 60), plastic((0.02, 0.26, 0.10), 0.4), (-260, -30, 60), 4, base=True)
        k.box((60, 50, 36), black, (-260, -30, 24), 1, base=True)
        k.text("SHG 532", 10, plastic((0.7,) * 3), (-260, -65.4, 92), FRONT, 0.3)
        with k.at((-490, -30, 84), rot=(0, -90, 0)):
            k.tube(30, 12, 20, turned())
            k.cyl(26, 6, painted(RED), (26, 0, 22))
            k.cyl(5, 22, polished(), (42, 0, 6))
            k.anchor("laser-head", (20, -20, 22))
        laser_label(k, 150, 52, (-380, -150.5, 36), FRONT, ("CLASS 4 LASER", "1064 / 532 nm"))
        lines = ["QY-800   800 mJ  10 Hz", "PULSE 6 ns   1064 nm", "8 W   S/N 0417"]
        nameplate(k, labels.plate(lines, 150, 52), 150, 52, (100, -150.5, 36), screws=False)
        k.anchor("energy-label", (100, -152, 38))
        with k.at((0, 170, 0), rot=(80, 0, 0)):
            k.box((990, 310, 10), blue, (0, 156, 0), 2)
            k.box((980, 300, 30), blue, (0, 156, -14), 2)
    _supply(k)
    path = [
        (450, 20, h + 70),
        (560, 0, h + 90),
        (700, -40, h - 40),
        (720, -160, 240),
        (780, -120, 200),
        (830, 20, 300),
    ]
    k.sweep(path, 34, rubber((0.04, 0.04, 0.042)))
    k.anchor("umbilical", (710, -160, 420))
    k.cyl(44, 30, polished(), (442, 20, h + 70), axis=X)
    k.cyl(10, 10, turned(), (-600, -260, h - 25), axis=Y)
    scale(k)
