"""Drone engine: boxer with two finned cylinders, propeller hub, generator, engine computer."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import cast, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-30, 18), "closeup": View(-20, 14, at="prop-hub", radius=75)}


def build(k):
    """Bolt the engine to a stand, propeller hub to the front, computer beside it."""
    alu, steel, black = (
        cast((0.52, 0.52, 0.53), 0.45),
        turned((0.6, 0.59, 0.57), 0.25),
        plastic((0.05, 0.05, 0.052)),
    )
    k.box((200, 260, 20), plastic((0.30, 0.31, 0.33)), (0, 60, 0), 4, base=True)
    for x in (-70, 70):
        k.box((24, 24, 130), plastic((0.30, 0.31, 0.33)), (x, 130, 10), 3, base=True)
    with k.at((0, 0, 160)):
        k.box((120, 190, 120), alu, (0, 40, 0), 18)
        k.cyl(52, 40, alu, (0, -50, 0), rot=FRONT)
        k.cyl(20, 60, steel, (0, -80, 0), rot=FRONT)
        with k.at((0, -120, 0), rot=FRONT):
            k.cyl(52, 16, steel, (0, 0, -14))
            k.cyl(16, 20, steel)
            for x, y, _ in polar(8, 38):
                bolt(k, 8, (x, y, 2))
        for s in (-1, 1):
            with k.at((s * 60, 30, 0), rot=(0, s * 90, 0)):
                k.cyl(40, 120, alu)
                for i in range(10):
                    k.box((120, 120, 4), alu, (0, 0, 14 + i * 10), 1, base=True)
                k.box((96, 96, 18), alu, (0, 0, 116), 6, base=True)
                for y in (-22, 22):
                    k.cyl(7, 22, plastic((0.6, 0.6, 0.58)), (0, y, 132))
                    k.cyl(9, 24, rubber(), (0, y, 150))
            for y in (8, 52):
                k.sweep(
                    [(s * 234, y, 0), (s * 250, y, 40), (s * 140, y + 20, 100), (s * 60, 80, 80)],
                    4,
                    rubber(),
                )
            k.sweep(
                [(s * 130, 20, -54), (s * 140, 10, -90), (s * 90, 60, -110), (s * 40, 130, -112)],
                15,
                polished((0.42, 0.36, 0.30)),
            )
        k.cyl(66, 70, turned((0.3, 0.3, 0.31), 0.3), (0, 205, 0), rot=FRONT)
        k.box((120, 70, 60), alu, (0, 60, 60), 8, base=True)
        k.cyl(24, 50, black, (0, 60, 116))
        k.image(
            labels.plate(["XB-180i   180 cc", "12 kW   S/N 0417"], 70, 26),
            70,
            26,
            (0, -55.8, 42),
            FRONT,
            0.6,
        )
        k.anchor("prop-hub", (10, -124, 26))
        k.anchor("boxer-cylinders", (-110, -32, 40))
        k.anchor("starter-generator", (-58, 180, 40))
    with k.at((240, -110, 0), rot=(0, 0, -10)):
        k.box((130, 100, 42), plastic((0.07, 0.07, 0.075), 0.35), (0, 0, 0), 4, base=True)
        for i in range(7):
            k.box((110, 4, 4), plastic((0.07, 0.07, 0.075)), (0, -36 + 12 * i, 43), 1)
        for x in (-34, 26):
            mil_round(k, 13, (x, -50, 21), FRONT, pins=19)
        k.image(labels.plate(["ECU  EFI-2  S/N 118"], 60, 16), 60, 16, (0, 20, 45.2), t=0.5)
        k.sweep(
            [(-34, -66, 21), (-60, -120, 14), (-200, -90, 14), (-200, 60, 20), (-60, 130, 120)],
            7,
            rubber(),
        )
        k.anchor("engine-computer", (0, -14, 46))
    scale(k)
