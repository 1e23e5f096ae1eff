"""Bakery mixer: overhanging head, open polished bowl in a fork, one hook behind a wire cage."""

from kit.core import View, polar
from kit.materials import DARK, GREEN, RED, WHITE, brushed, painted, plastic, polished
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-30, 24), "closeup": View(-30, 30, at="single-hook", radius=300)}


def _body(k, white):
    k.box((520, 760, 60), white, (0, 60, 0), 20, base=True)
    for x in (-200, 200):
        k.box((90, 420, 50), white, (x, -250, 0), 14, base=True)
    k.box((400, 380, 820), white, (0, 240, 50), 50, base=True)
    k.box((400, 780, 260), white, (0, 40, 850), 60, base=True)
    k.cyl(150, 60, white, (0, -160, 800))
    k.box((404, 782, 10), brushed(), (0, 40, 900), 2)
    k.box((6, 120, 180), plastic(DARK), (-203, 220, 960), 2)
    for z, color in ((1000, GREEN), (930, RED)):
        k.cyl(18, 14, plastic(color, 0.3), (-206, 220, z), axis="X", rot=(0, -90, 0))
    for i in range(7):
        k.box((4, 130, 8), plastic(DARK), (-202, 240, 500 + 26 * i), 1)


def _bowl(k):
    steel = polished(rough=0.1)
    outer = [(0, 0), (120, 4), (200, 60), (235, 160), (238, 330), (246, 336), (232, 330)]
    inner = [(228, 160), (194, 66), (116, 12), (0, 8)]
    k.lathe(outer + inner, steel, (0, -160, 290), smooth=50)
    k.lathe(
        [(0, 0), (120, 0), (217, 60), (0, 70)], plastic((0.66, 0.58, 0.42), 0.5), (0, -160, 330)
    )
    for x in (-1, 1):
        k.box((40, 420, 50), painted(WHITE, 0.35), (x * 262, -10, 470), 10)
        k.cyl(22, 60, polished(), (x * 242, -160, 495))


def build(k):
    """Stand the mixer, its bowl under the head."""
    white = painted(WHITE, 0.35)
    _body(k, white)
    _bowl(k)
    k.cyl(26, 130, polished(), (60, -160, 690))
    hook = [
        (60, -160, 720),
        (60, -160, 640),
        (110, -160, 580),
        (90, -110, 510),
        (20, -150, 450),
        (60, -200, 400),
        (100, -170, 390),
    ]
    k.sweep(hook, 17, polished((0.7, 0.7, 0.7), 0.2))
    wire = polished()
    for z, r in ((640, 262), (720, 225), (800, 175)):
        k.torus(r, 4, wire, (0, -160, z))
    for x, y, _ in polar(14, 1):
        k.sweep(
            [
                (262 * x, -160 + 262 * y, 640),
                (225 * x, -160 + 225 * y, 720),
                (172 * x, -160 + 172 * y, 806),
            ],
            2.5,
            wire,
        )
    badge(k, "TEIGMEISTER 60", ["BOWL 60 l", "1.5 kW 400 V", "FOOD CONTACT"], 150, (0, -352, 975))
    k.anchor("open-bowl", (-120, -366, 720))
    k.anchor("single-hook", (85, -180, 600))
    k.anchor("no-jacket", (-110, -345, 400))
    scale(k)
