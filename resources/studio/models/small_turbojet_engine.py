"""Small turbojet: drum with bladed intake, steel fuel pipes, exhaust cone, plate, on a stand."""

from kit import labels
from kit.aero import bladed_disc, engine_case
from kit.core import FRONT, View, X, polar
from kit.materials import ALUMINIUM, cast, painted, plastic, polished, turned
from kit.props import scale
from kit.sockets import mil_round
from kit.surface import heat

VIEWS = {"hero": View(-40, 16), "closeup": View(-64, 12, at="intake", radius=190)}


def build(k):
    """Rest the engine on a two-saddle stand, intake to the left front."""
    alu, steel, blue = (
        cast((0.52, 0.52, 0.53), 0.4),
        turned((0.55, 0.54, 0.52), 0.3),
        painted((0.10, 0.16, 0.28)),
    )
    with k.at((0, 0, 420)):
        k.lathe(
            [(128, -420), (140, -428), (150, -418), (156, -330), (156, -250), (132, -250)],
            alu,
            axis=X,
            closed=True,
        )
        bladed_disc(k, 129, 48, 19, turned(ALUMINIUM, 0.25), (-350, 0, 0), X, thick=0.06)
        k.lathe(
            [(0, -440), (24, -430), (50, -380), (50, -330), (0, -330)],
            polished((0.5, 0.5, 0.5), 0.2),
            axis=X,
        )
        for y, z, a in polar(4, 92, 45):
            k.box((20, 90, 10), alu, (-280, y, z), 2, rot=(a, 0, 0))
        k.cyl(132, 4, plastic((0.03,) * 3), (-270, 0, 0), X)
        engine_case(
            k,
            [(156, -250), (172, -200), (172, -60), (166, 60), (160, 160), (150, 220), (0, 220)],
            steel,
            flanges=((160, -244), (170, -50), (160, 150)),
        )
        with k.at((215, 0, 0), X):
            k.lathe(
                [(150, 0), (132, 110), (118, 220), (114, 220), (128, 108), (144, 0)],
                heat(0.0, 200.0),
                closed=True,
            )
            k.lathe([(70, 0), (40, 120), (0, 160)], heat(0.0, 160.0))
        k.pipe(
            [(-180, -150, 90), (-180, -200, 90), (40, -200, 90), (40, -150, 90)], 8, polished(), 24
        )
        k.torus(178, 8, polished(), (20, 0, 0), rot=(0, 90, 0))
        for y, z, _ in polar(10, 172, 18):
            k.cyl(7, 20, polished(), (26, y, z), X)
        k.box((200, 90, 80), alu, (-110, -20, -205), 8)
        k.cyl(40, 120, alu, (-200, 10, -200), X)
        k.cyl(14, 50, polished((0.6, 0.45, 0.2)), (110, -140, 100), rot=(50, 0, 0))
        k.sweep(
            [(110, -176, 130), (60, -220, 100), (-60, -210, -60), (-100, -70, -180)],
            6,
            plastic((0.06,) * 3),
        )
        mil_round(k, 15, (-110, -66, -205), pins=26)
        k.box((130, 40, 90), painted((0.06, 0.07, 0.08)), (-120, -180, 0), 5)
        k.image(
            labels.plate(["TURBOJET TJ-300", "THRUST 1 100 N", "S/N 0117"], 90, 50),
            90,
            50,
            (-120, -200.5, 0),
            FRONT,
            0.6,
        )
        k.anchor("intake", (-380, 50, 60))
        k.anchor("exhaust-cone", (320, -126, 20))
        k.anchor("fuel-lines", (-80, -208, 92))
        k.anchor("plate", (-120, -202, 0))
    for x in (-180, 130):
        k.box((60, 420, 60), blue, (x, 0, 0), 6, base=True)
        for s in (-1, 1):
            k.box((50, 60, 330), blue, (x, s * 140, 40), 6, base=True, rot=(s * 8, 0, 0))
    for s in (-1, 1):
        k.box((520, 50, 50), blue, (-20, s * 180, 0), 6, base=True)
    scale(k)
