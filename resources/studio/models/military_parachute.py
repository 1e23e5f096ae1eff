"""Military parachute: olive pack with static line and steel buckles, log card, steering box."""

from kit import labels
from kit.casing import sheet
from kit.core import FRONT, View
from kit.materials import painted, plastic, polished
from kit.props import scale
from kit.sockets import mil_round
from kit.surface import OLIVE, strap, weave

VIEWS = {"hero": View(-26, 18), "closeup": View(-18, 20, at="static-line", radius=170)}


def build(k):
    """Lean the pack on a stand, static line over its front, the steering box beside it."""
    olive, web, yellow = (
        weave((0.12, 0.13, 0.07)),
        weave((0.16, 0.17, 0.10)),
        weave((0.62, 0.46, 0.03)),
    )
    k.box((340, 240, 40), plastic((0.3, 0.31, 0.33)), (0, 90, 0), 6, base=True)
    with k.at((0, 0, 34), rot=(-12, 0, 0)):
        k.box((440, 230, 560), olive, (0, 60, 0), 50, base=True)
        for x, w, h in ((0, 360, 470),):
            k.box((w, 30, h), olive, (x, -62, 40), 14, base=True)
        for i in range(7):
            z = 120 + i * 46
            strap(
                k,
                [(-150, -84, z), (-60, -90, z + 6), (60, -90, z - 6), (150, -84, z)],
                26,
                7,
                yellow,
            )
            for s in (-1, 1):
                k.torus(13, 4, yellow, (s * 150, -84, z + 14), rot=(0, 90, 0))
        strap(
            k, [(150, -84, 420), (230, -90, 300), (250, -110, 120), (240, -130, 30)], 26, 6, yellow
        )
        k.box((26, 20, 120), polished((0.5, 0.5, 0.5)), (236, -134, 2), 5)
        k.torus(26, 6, polished((0.5, 0.5, 0.5)), (236, -134, 4), rot=FRONT)
        for s in (-1, 1):
            strap(
                k,
                [
                    (s * 140, 170, 560),
                    (s * 200, 120, 610),
                    (s * 250, 60, 480),
                    (s * 262, 60, 180),
                    (s * 200, 60, 20),
                ],
                46,
                6,
                web,
            )
            for z in (430, 260):
                k.box((60, 24, 60), polished((0.45, 0.45, 0.44)), (s * 258, 30, z), 6)
                k.torus(30, 5, polished((0.45, 0.45, 0.44)), (s * 262, 10, z - 60), rot=FRONT)
            strap(k, [(s * 210, 40, 50), (s * 300, -60, 10), (s * 280, -160, 26)], 46, 8, web)
        k.box((130, 20, 100), olive, (-120, -80, 480), 8, base=True)
        sheet(
            k,
            labels.plate(
                ["LOG RECORD  PARACHUTE", "NSN 1670-00-000-0417", "REPACK 03/24"], 110, 76
            ),
            110,
            76,
            (-120, -96, 544),
            FRONT,
        )
        k.anchor("log-card", (-120, -98, 544))
        k.anchor("static-line", (0, -95, 305))
        k.anchor("olive-harness", (-258, 12, 440))
    with k.at((480, 60, 0)):
        k.box((300, 300, 240), painted(OLIVE, 0.5), (0, 0, 0), 12, base=True)
        for s in (-1, 1):
            k.cyl(54, 50, painted((0.05, 0.055, 0.05)), (s * 78, -150, 140), rot=FRONT)
            k.tube(60, 50, 8, polished((0.4, 0.4, 0.4)), (s * 78, -196, 140), rot=FRONT)
            k.sweep([(s * 78, -176, 192), (s * 90, -150, 330)], 4, weave((0.6, 0.6, 0.55)))
            k.box((40, 320, 30), painted((0.05, 0.055, 0.05)), (s * 120, 0, 238), 6, base=True)
        mil_round(k, 14, (0, -151, 60), pins=12)
        k.image(
            labels.plate(["GUIDANCE UNIT  JPX-2K", "28 VDC"], 110, 36),
            110,
            36,
            (80, -151, 52),
            FRONT,
            0.5,
        )
        k.anchor("steering-box", (0, -152, 190))
    scale(k)
