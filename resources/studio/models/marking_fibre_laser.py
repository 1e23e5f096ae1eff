"""Marking laser: flat box with fans and a thin armoured cable that ends in an isolator cylinder."""

from kit import labels
from kit.casing import fan, led
from kit.core import FRONT, View, X
from kit.materials import brushed, painted, plastic, polished, turned
from kit.optics import dark, laser_label
from kit.parts import nameplate
from kit.props import scale
from kit.sockets import dsub, terminals

VIEWS = {"hero": View(-28, 20), "closeup": View(-18, 30, at="output-cable", radius=75)}


def build(k):
    """Box with its fan side to the viewer, cable looping to the isolator in front."""
    black, red = painted((0.06, 0.062, 0.068), 0.42), painted((0.42, 0.03, 0.025), 0.4)
    k.box((260, 330, 118), black, (0, 0, 8), 5, base=True)
    for x in (-110, 110):
        for y in (-140, 140):
            k.cyl(12, 9, plastic((0.03,) * 3), (x, y, 0), seg=24)
    k.box((264, 10, 122), red, (0, -162, 68), 3)
    for x in (-86, 0):
        fan(k, 76, (x, -167, 70), FRONT)
    dsub(k, 25, (88, -167, 96))
    terminals(k, 4, 9, (88, -167, 54))
    for i, tone in enumerate(((0.1, 0.9, 0.2), (0.9, 0.5, 0.1))):
        led(k, tone, (62 + i * 18, -167, 22), r=2.4)
    nameplate(
        k,
        labels.plate(
            ["MODEL MF-30   30 W", "1064 nm   24 V DC", "S/N 2404417"], 110, 50, "FIBRE LASER"
        ),
        110,
        50,
        (-130.5, 40, 62),
        rot=(90, 0, -90),
    )
    k.anchor("plate", (-132, 30, 66))
    laser_label(k, 100, 44, (-130.3, -80, 62), (90, 0, -90), ("CLASS 4 LASER", "1064 nm  MAX 40 W"))
    k.box((200, 200, 2), brushed((0.3, 0.3, 0.3)), (0, 40, 126), 0.4, base=True)
    metal = turned((0.30, 0.30, 0.28), 0.35)
    k.cyl(12, 20, polished(), (130, 60, 40), axis=X)
    path = [
        (150, 60, 40),
        (230, 40, 30),
        (290, -60, 9),
        (260, -240, 9),
        (120, -300, 9),
        (30, -260, 9),
        (60, -220, 12),
        (150, -250, 12),
        (130, -310, 9),
        (40, -330, 20),
        (-20, -300, 28),
    ]
    k.sweep(path, 5, metal)
    with k.at((-22, -299, 28), rot=(0, 0, 168)):
        k.cyl(8, 30, plastic((0.03,) * 3), (-10, 0, 0), axis=X)
        k.cyl(19, 96, dark(), (14, 0, 0), axis=X, edge=1)
        k.cyl(27, 8, brushed(), (60, 0, 0), axis=X)
        k.box((30, 40, 10), dark(), (90, 0, -23), 1)
        k.box((30, 40, 10), dark(), (30, 0, -23), 1)
        k.cyl(15, 12, plastic((0.55, 0.06, 0.04), 0.4), (110, 0, 0), axis=X)
        k.anchor("output-cable", (56, 8, 19))
    scale(k)
