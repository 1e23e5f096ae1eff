"""Firework display mortars: rack of plastic tubes and a loose cardboard tube on a wooden plug."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import card, painted, plastic, polished, wood
from kit.props import scale

VIEWS = {"hero": View(-26, 24), "closeup": View(-22, 18, at="plug", radius=90)}


def build(k):
    """Stand five tubes in a timber rack, one cut short beside it on its plug."""
    timber, orange = wood(), plastic((0.62, 0.16, 0.01), 0.45)
    for y in (-62, 62):
        for z in (60, 430):
            k.box((640, 20, 80), timber, (0, y, z), 2)
    for x in (-310, 310):
        k.box((20, 144, 520), timber, (x, 0, 0), 2, base=True)
    for x in (-310, 310):
        k.box((60, 420, 40), timber, (x, 0, 0), 2, base=True)
    k.box((600, 110, 20), timber, (0, 0, 10), 2, base=True)
    for i in range(5):
        x = -240 + i * 120
        k.tube(50, 44, 620, orange, (x, 0, 30))
        k.cyl(43, 6, plastic((0.02,) * 3, 0.9), (x, 0, 60))
        k.cyl(3, 3, plastic((0.02,) * 3), (x, -49, 118), rot=(90, 0, 0), seg=16)
        k.sweep(
            [(x, -50, 118), (x + 14, -78, 130), (x + 60, -82, 116)], 2, painted((0.1, 0.3, 0.08))
        )
        k.wrap(
            labels.plate(["4 IN  F4", "BATCH 0622"], 60, 40, "FIREWORKS", (170, 30, 20)),
            50.5,
            60,
            70,
            (x, 0, 560),
        )
    k.anchor("soft-wall", (-242, -47, 649))
    k.anchor("rack", (-60, -74, 440))
    brown = card((0.36, 0.22, 0.10))
    with k.at((450, -60, 0)):
        k.tube(70, 58, 420, brown, (0, 0, 70))
        k.cyl(58, 80, timber, (0, 0, 0))
        k.cyl(69, 30, timber, (0, 0, 0))
        for i in range(9):
            k.box((10, 2, 3), polished(), (-40 + 10 * i, -70 + (i - 4) ** 2 * 0.9, 92), 0.4)
        k.cyl(3, 3, plastic((0.02,) * 3), (0, -69, 150), rot=(90, 0, 0), seg=16)
        k.image(labels.line("5 IN", 60, 30, (200, 170, 110)), 60, 30, (0, -70.6, 300), FRONT, 0.4)
        k.anchor("plug", (4, -70, 50))
    scale(k)
