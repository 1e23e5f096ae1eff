"""Industrial seals: bag of equal black O-rings with a size code, shaft seals, a PTFE gasket."""

import random

from kit import labels
from kit.core import View, circle
from kit.materials import plastic, polished, rubber
from kit.packing import sheet
from kit.props import scale
from kit.stuffs import clear, skin

VIEWS = {"hero": View(-20, 34), "closeup": View(-10, 40, at="size-code", radius=50)}


def build(k):
    """Heap O-rings in an open bag, lay brown, red and white seals and a gasket in front."""
    rng, black = random.Random(4), rubber((0.035, 0.035, 0.036))
    for i in range(34):
        x, y = rng.uniform(-52, 52), rng.uniform(-30, 40)
        k.torus(15, 1.8, black, (-40 + x, 30 + y, 2.6 + i * 0.42))

    def bag(u, v):
        return (-140 + 200 * u, -52 + 164 * v, 22 * (16 * u * (1 - u) * v * (1 - v)) ** 0.5 + 0.6)

    skin(k, bag, clear((0.95, 0.96, 0.97), 1.2), 30, 30)
    k.box((200, 5, 1.2), plastic((0.03, 0.15, 0.4), 0.3), (-40, 112, 1), 0.2)
    label = labels.plate(
        ["O-RING 26.7 x 1.78", "FKM 75   batch 719", "100 PCS"], 80, 44, "SIZE 2-022", (30, 60, 110)
    )
    sheet(k, label, 90, 50, (-40, 84, 13), 0)
    for x, y, color in ((85, 60, (0.20, 0.075, 0.03)), (130, 10, (0.45, 0.06, 0.03))):
        k.torus(22, 3, rubber(color), (x, y, 3))
    for x in (90, 140):
        k.tube(21, 12, 8, rubber((0.16, 0.07, 0.03)), (x, -50, 0))
        k.tube(21.4, 19, 7, polished(), (x, -50, 0.4))
        k.torus(12.4, 1, polished((0.4, 0.4, 0.4)), (x, -50, 7.6))
    k.plate(
        [
            circle(40, 64),
            circle(24, 48),
            *[circle(4, 20, 32 * c, 32 * s) for c, s in ((1, 0), (0, 1), (-1, 0), (0, -1))],
        ],
        2.4,
        plastic((0.72, 0.72, 0.70), 0.5),
        (10, -78, 1.3),
    )
    k.anchor("size-code", (-40, 84, 14))
    k.anchor("many-in-bag", (-46, 10, 22))
    scale(k)
