"""Sport parachute: slim bright container with leg straps, small pilot chute handle at its base."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import RED, plastic, polished
from kit.props import scale
from kit.surface import strap, weave

VIEWS = {"hero": View(-26, 18), "closeup": View(-18, 14, at="pilot-chute", radius=90)}


def build(k):
    """Lean the container on a stand, flaps to the front, harness round its sides."""
    red, yellow, black = (
        weave((0.50, 0.03, 0.02)),
        weave((0.62, 0.42, 0.02)),
        weave((0.05, 0.05, 0.055)),
    )
    k.box((240, 200, 40), plastic((0.3, 0.31, 0.33)), (0, 70, 0), 6, base=True)
    with k.at((0, 0, 30), rot=(-12, 0, 0)):
        k.box((300, 60, 560), black, (0, 60, 0), 24, base=True)
        k.box((290, 130, 330), red, (0, 0, 4), 42, base=True)
        k.box((270, 110, 210), red, (0, 6, 340), 38, base=True)
        for z, h in ((60, 120), (196, 110), (380, 120)):
            k.box(
                (200, 16, h),
                yellow if z != 196 else black,
                (0, -66 if z < 300 else -50, z),
                8,
                base=True,
            )
        for z in (330, 338):
            k.box((286, 120, 4), black, (0, 2, z), 1)
        k.image(
            labels.line("AQUILO", 150, 36, (170, 120, 10), (30, 30, 30)),
            150,
            36,
            (0, -75, 120),
            FRONT,
            0.6,
        )
        k.image(
            labels.line("freefall", 120, 26, (170, 120, 10), (30, 30, 30)),
            120,
            26,
            (0, -59, 440),
            FRONT,
            0.6,
        )
        k.cyl(14, 6, polished(), (0, -74, 320), rot=FRONT)
        k.box((60, 40, 24), plastic(RED, 0.4), (150, -10, 430), 8)
        k.box((90, 30, 50), black, (96, -50, 14), 10, base=True)
        k.sphere(22, plastic((0.64, 0.64, 0.62), 0.3), (150, -62, 38))
        k.cyl(7, 46, plastic((0.64, 0.64, 0.62), 0.3), (104, -62, 38), rot=(0, 90, 0))
        k.sweep([(60, -66, 40), (30, -78, 90), (10, -76, 190), (0, -76, 300)], 4, yellow)
        k.image(
            labels.plate(["TSO-C23d   EN 12491", "SIZE M   DOM 04/2021", "S/N 20417"], 100, 50),
            100,
            50,
            (-60, -68.5, 40),
            FRONT,
            0.6,
        )
        k.anchor("pilot-chute", (150, -84, 42))
        k.anchor("tso-label", (-60, -70, 40))
        k.anchor("bright-flaps", (-20, -60, 480))
        for s in (-1, 1):
            strap(
                k,
                [
                    (s * 110, 70, 556),
                    (s * 150, 110, 590),
                    (s * 190, 150, 420),
                    (s * 200, 130, 120),
                    (s * 150, 90, 20),
                ],
                44,
                5,
                red,
            )
            k.torus(24, 4, polished(), (s * 192, 146, 400), rot=(0, 90, 0))
            strap(
                k,
                [(s * 150, 60, 30), (s * 220, -40, 10), (s * 230, -110, 22), (s * 190, -150, 36)],
                50,
                8,
                yellow,
            )
    scale(k)
