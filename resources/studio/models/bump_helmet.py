"""Bump helmet for sport: thin plastic shell with vent holes and a sticker NOT BALLISTIC."""

from kit import labels
from kit.core import View
from kit.materials import painted, plastic
from kit.props import scale
from kit.surface import weave
from kit.worn import chinstrap, helmet, rails

VIEWS = {"hero": View(-30, 18), "closeup": View(-34, 34, at="vent-holes", radius=75)}


def build(k):
    """Stand one helmet, tip a second on its crown so that its thin wall and sticker show."""
    shell = painted((0.20, 0.16, 0.10), 0.45)
    vents = [
        (a, v, s)
        for a, v, s in (
            (225, 0.55, 13),
            (248, 0.72, 11),
            (292, 0.72, 11),
            (315, 0.55, 13),
            (205, 0.35, 12),
            (335, 0.35, 12),
            (270, 0.62, 10),
        )
    ]
    k.box((150, 170, 60), plastic((0.3, 0.31, 0.33), 0.6), (0, 20, 0), 40, base=True)
    point = helmet(k, shell, (0, 0, 0), 235, 270, 168, t=3, vents=vents, trim=False)
    rails(k, point, plastic((0.05, 0.05, 0.05), 0.5))
    chinstrap(k, 235, 62, (0, 0, 0), weave((0.05, 0.05, 0.05)))
    k.anchor("vent-holes", point(225, 0.55, 10))
    with k.at((330, 20, 176), rot=(0, 180, 0)), k.at(rot=(-24, 0, 0)):
        helmet(k, shell, (0, 0, 0), 235, 270, 168, t=3, vents=vents, trim=False)
    k.box((130, 110, 8), plastic((0.3, 0.31, 0.33)), (330, 60, 0), base=True)
    drawing = labels.plate(["EN 812  SIZE M/L  CE"], 84, 40, "NOT BALLISTIC", (170, 25, 20))
    k.image(drawing, 84, 40, (330, 92, 132), (72, 0, 0), 0.6)
    k.box((84, 10, 60), plastic((0.12, 0.12, 0.12), 0.8), (330, 100, 118), 4, rot=(-18, 0, 0))
    k.anchor("not-ballistic", (330, 90, 133))
    k.anchor("thin-shell", (230, -30, 140))
    scale(k)
