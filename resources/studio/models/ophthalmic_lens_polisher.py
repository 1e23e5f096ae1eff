"""Spectacle lens polisher: small cabinet, two pins with pads in a splash tray, white slurry."""

from kit import labels
from kit.core import FRONT, View, rounded
from kit.materials import GREEN, RED, painted, plastic, polished, rubber
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-24, 26), "closeup": View(-20, 34, at="lens-pins", radius=260)}


def build(k):
    """Cabinet with the tray in its open top, hood raised, screen at the back."""
    body, tray = painted((0.40, 0.44, 0.48), 0.38), plastic((0.10, 0.2, 0.32), 0.3)
    for x in (-270, 270):
        for y in (-240, 240):
            k.cyl(26, 40, rubber(), (x, y, 0))
    k.box((660, 620, 760), body, (0, 0, 40), 16, base=True)
    k.plate([rounded(560, 560, 12)], 8, body, (0, -314, 400), rot=FRONT)
    k.cyl(12, 200, polished(), (220, -340, 320))
    for z in (340, 500):
        k.box((30, 30, 14), polished(), (220, -325, z))
    k.plate([rounded(650, 560, 40), rounded(560, 440, 40)], 60, tray, (0, -20, 830))
    k.box((560, 440, 10), tray, (0, -20, 804))
    k.plate([rounded(556, 436, 40)], 4, plastic((0.72, 0.70, 0.66), 0.15), (0, -20, 812))
    k.box((660, 90, 420), body, (0, 265, 800), 14, base=True)
    k.image(
        labels.screen(
            "LENS R / L",
            [
                ("SPH", "-2.25  +1.00", False),
                ("CYL", "-0.75  -0.50", True),
                ("AXIS", "090   115", False),
            ],
        ),
        230,
        166,
        (-140, 218, 1060),
        rot=FRONT,
        t=2,
    )
    for i in range(3):
        k.cyl(
            18,
            14,
            plastic((GREEN, (0.5, 0.4, 0.02), RED)[i], 0.3),
            (80 + 70 * i, 220, 1110),
            rot=FRONT,
        )
    for x in (-130, 130):
        k.cyl(70, 70, plastic((0.08,) * 3, 0.5), (x, -60, 812))
        k.lathe(
            [(60, 0), (62, 12), (40, 24), (0, 28)], plastic((0.25, 0.45, 0.3), 0.8), (x, -60, 882)
        )
        k.lathe(
            [(36, 0), (35, 6), (0, 12), (0, 8)], plastic((0.55, 0.62, 0.6), 0.03), (x + 8, -60, 908)
        )
        k.cyl(24, 24, polished((0.5, 0.5, 0.52)), (x + 8, -60, 918))
        k.cyl(8, 150, polished(), (x + 8, -60, 938))
        k.box((50, 330, 44), body, (x + 8, 90, 1080), 10)
        k.sweep([(x + 90, 215, 960), (x + 100, 100, 1000), (x + 66, -20, 930)], 11, rubber())
    k.cyl(80, 230, plastic((0.6, 0.6, 0.56), 0.4), (-430, 60, 0))
    k.cyl(60, 100, painted((0.05, 0.12, 0.25)), (-430, 60, 225))
    k.sweep(
        [(-430, 60, 320), (-430, 80, 480), (-380, 120, 560), (-320, 140, 600)],
        14,
        rubber((0.5, 0.5, 0.48)),
    )
    badge(k, "OPTALVA LP-2", ["LENS Ø40-80 mm", "230 V 50 Hz"], 130, (-200, -319, 640))
    k.anchor("lens-pins", (-122, -70, 934))
    k.anchor("slurry-tray", (-30, -170, 816))
    k.anchor("prescription", (-140, 214, 1075))
    scale(k)
