"""Ceramic yarn: small black and white spools in foam, costly, with the fibre's name."""

from kit import labels
from kit.core import View, circle
from kit.materials import yarn
from kit.packing import carton
from kit.props import scale
from kit.rolls import package
from kit.stuffs import foam

VIEWS = {"hero": View(-20, 28), "closeup": View(-12, 20, at="ceramic-name", radius=55)}


def build(k):
    """Stand a black and a white spool, a third in its foam carton, an endless thread in front."""
    black = yarn((0.02, 0.02, 0.021), (0.11, 0.11, 0.115), 0.3)
    white = yarn((0.60, 0.60, 0.58), (0.84, 0.84, 0.82), 0.0)
    first = labels.plate(
        ["SiC FIBRE SL-200", "500 fil.  1800 denier", "LOT 117  NET 0.5 kg"], 100, 66
    )
    second = labels.plate(["ALUMINA FIBRE 720", "3000 denier", "LOT 84  0.45 kg"], 100, 66)
    package(k, 48, 27, 130, black, label=first)
    package(k, 48, 27, 130, white, (120, 0, 0), label=second)
    with k.at((-20, 130, 0)):
        carton(
            k,
            190,
            120,
            90,
            label=labels.plate(["SiC FIBRE", "1 SPOOL"], 60, 30),
            share=0.5,
            opened=True,
        )
        k.plate([[(-90, -56), (90, -56), (90, 56), (-90, 56)], circle(50)], 70, foam(), (0, 0, 42))
        package(k, 46, 27, 110, black, (0, 0, 6))
    path = [
        (36, -32, 60),
        (50, -64, 14),
        (30, -84, 4),
        (-20, -92, 4),
        (10, -112, 4),
        (70, -100, 4),
    ]
    k.sweep(path, 0.8, black)
    k.anchor("small-spool", (0, 84, 112))
    k.anchor("ceramic-name", (-4, -49, 68))
    k.anchor("endless-yarn", (10, -112, 2))
    scale(k)
