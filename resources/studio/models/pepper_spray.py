"""Pepper sprays: pocket cans with a flip-top button, key-ring tube, retail blister card."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import RED, painted, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 18), "closeup": View(-20, 24, at="flip-top", radius=34)}


def _can(k, r, h, body, head, lines, title, color):
    k.lathe(
        [(0, 0), (r * 0.9, 0), (r, 2), (r, h), (r * 0.8, h + r * 0.25), (0, h + r * 0.25)],
        painted(body, 0.3),
    )
    top = plastic(head, 0.4)
    k.lathe(
        [(r * 0.98, 0), (r * 0.98, r * 0.9), (r * 0.8, r * 1.25), (0, r * 1.25)], top, (0, 0, h + 1)
    )
    k.box(
        (r * 1.1, r * 1.5, r * 0.22),
        plastic(RED, 0.35),
        (0, r * 0.1, h + r * 1.36),
        2,
        rot=(-8, 0, 0),
    )
    k.box((r * 1.1, r * 1.7, r * 0.16), top, (0, -r * 0.05, h + r * 1.6), 2, rot=(-10, 0, 0))
    k.cyl(
        r * 0.16, 3, plastic((0.6, 0.6, 0.58)), (0, -r * 0.92, h + r * 0.7), rot=(90, 0, 0), seg=24
    )
    k.wrap(
        labels.plate(lines, r * 2.6, h * 0.7, title, color, (235, 232, 225)),
        r * 1.01,
        h * 0.7,
        150,
        (0, 0, h * 0.48),
    )


def build(k):
    """Stand three sizes in a row before a hanging card."""
    dark, red = (0.05, 0.05, 0.052), (185, 30, 20)
    with k.at((-50, 0, 0)):
        _can(
            k,
            17.5,
            96,
            dark,
            dark,
            ["ANIMAL DEFENCE", "OC 10 %  40 ml", "UN 1950  (flame)"],
            "PFEFFER-STOP",
            red,
        )
        k.anchor("flip-top", (-6, -18, 126))
        k.anchor("aerosol-label", (4, -18, 30))
        k.anchor("pocket-size", (-2, -17.8, 52))
    with k.at((10, 10, 0)):
        _can(
            k,
            24,
            150,
            (0.55, 0.12, 0.01),
            dark,
            ["BEAR & DOG", "OC 10 %  225 ml", "UN 1950"],
            "TRAILGUARD",
            red,
        )
    with k.at((60, -6, 0)):
        _can(k, 11, 70, RED, dark, ["15 ml", "OC"], "KEY", red)
        k.torus(12, 1.1, polished(), (11, 0, 66), rot=(90, 0, 0))
    k.image(
        labels.plate(
            ["One piece", "For defence against animals", "40 ml  UN 1950"],
            110,
            170,
            "PFEFFER-STOP",
            red,
            (240, 200, 40),
        ),
        110,
        170,
        (110, 60, 86),
        FRONT,
        1.2,
    )
    k.box((110, 30, 3), plastic((0.4, 0.4, 0.4)), (110, 66, 0), 0.5, base=True)
    scale(k)
