"""Depleted uranium shield: yellow radiography projector with locked cable port, plated blocks."""

from kit.core import FRONT, View, X
from kit.labels import line
from kit.materials import BRASS, NICKEL, painted, plastic, polished, turned
from kit.process import corners, tag
from kit.props import scale
from kit.stickers import diamond

VIEWS = {"hero": View(-34, 22), "closeup": View(-18, 18, at="du-plate", radius=110)}


def build(k):
    """Device along X with its handle, two loose weights in front."""
    yellow, steel = painted((0.62, 0.44, 0.02)), polished()
    for x, y in corners(120, 70):
        k.cyl(10, 10, plastic((0.03,) * 3), (x, y, 0))
    k.cyl(95, 300, yellow, (-150, 0, 105), axis=X, edge=10)
    k.box((300, 176, 50), yellow, (0, 0, 8), 8, base=True)
    for x in (-158, 142):
        k.cyl(100, 16, yellow, (x, 0, 105), axis=X)
        for y, z in corners(60, 60):
            k.cyl(7, 6, steel, (x + (-5 if x < 0 else 15), y, 105 + z), axis=X, seg=24)
        k.box((16, 30, 70), yellow, (x + 8, 0, 220), 5)
    k.cyl(15, 300, plastic((0.04,) * 3), (-150, 0, 246), axis=X)
    with k.at((-158, 0, 105), rot=(0, -90, 0)):
        k.cyl(44, 34, turned(), (0, 0, 0))
        k.cyl(30, 40, steel, (0, 0, 30))
        k.tube(17, 9, 34, polished(BRASS), (0, 0, 68))
        k.cyl(9, 20, plastic((0.02,) * 3), (0, 0, 70))
        k.cyl(11, 30, polished(BRASS), (10, 34, 26))
        k.box((14, 3, 18), steel, (10, 34, 62), 0.5)
    k.cyl(28, 40, steel, (158, 0, 105), axis=X)
    k.cyl(18, 40, plastic((0.5, 0.03, 0.02)), (195, 0, 105), axis=X)
    tag(
        k,
        "RADIOPROJEKT 66",
        ["DEPLETED URANIUM 15 kg", "CAUTION RADIOACTIVE SHIELDING", "TYPE B(U)  MODEL 66"],
        130,
        62,
        (30, -95, 110),
        back=10,
    )
    k.image(diamond("7"), 44, 44, (-85, -94, 108), rot=(90, 45, 0), t=1.2)
    for i, x in enumerate((-40, 60)):
        k.box((70, 50, 46 - i * 12), polished(NICKEL, 0.25), (x, -170, 0), 4, base=True)
        k.image(
            line("DU  2.9 kg" if i == 0 else "DU 2.1 kg", 46, 12, (150, 145, 135)),
            46,
            12,
            (x, -195.2, 20),
            rot=FRONT,
            t=0.3,
        )
    k.anchor("du-plate", (30, -98, 112))
    k.anchor("very-heavy", (-40, -172, 47))
    k.anchor("source-port", (-262, -8, 116))
    scale(k)
