"""Precision CNC lathe: chuck and tool turret over a granite bed, glass scales on the axes."""

from kit.core import FRONT, View, polar
from kit.machinery import cabin, chuck, pendant, stack_light
from kit.materials import DARK, MID_GREY, anodised, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.works import badge

VIEWS = {"hero": View(-20, 16), "closeup": View(-14, 14, at="chuck", radius=420)}


def _inside(k):
    grey, metal = painted(MID_GREY, 0.4), turned((0.5,) * 3, 0.2)
    k.box((1700, 900, 330), plastic((0.035, 0.036, 0.04), 0.14), (0, -60, 560), 8, base=True)
    for x in (-700, 0, 700):
        k.cyl(110, 190, rubber(), (x, -380, 370))
        k.cyl(120, 26, polished(), (x, -380, 540))
    k.box((460, 620, 640), grey, (-760, 60, 880), 20, base=True)
    chuck(k, 210, 120, (-530, 0, 1190))
    k.cyl(70, 260, polished(rough=0.08), (-420, 0, 1190), axis="X")
    k.cyl(50, 120, polished(rough=0.08), (-180, 0, 1190), axis="X")
    k.box((700, 560, 130), grey, (420, 60, 880), 10, base=True)
    k.box((420, 420, 160), grey, (420, 60, 1000), 10, base=True)
    with k.at((360, 40, 1290), "X", (0, -90, 0)):
        k.prism(12, 250, 150, metal)
        k.cyl(120, 180, grey, (0, 0, -170))
        for x, y, a in polar(12, 205, 15):
            k.box((90, 34, 40), polished(), (x, y, 170), 3, rot=(0, 0, a))
            k.box((40, 22, 60), polished((0.35,) * 3), (x * 1.12, y * 1.12, 200), 2, rot=(0, 0, a))
    k.box((900, 40, 62), anodised((0.62, 0.63, 0.65), 0.3), (250, -350, 930), 3)
    k.box((900, 2, 6), plastic((0.02,) * 3), (250, -371, 920), 0.2)
    k.box((130, 50, 46), anodised((0.08, 0.08, 0.09)), (120, -384, 920), 4)
    k.sweep([(180, -390, 920), (300, -420, 900), (520, -390, 905), (700, -340, 960)], 8, rubber())
    k.box((1900, 230, 1000), painted((0.3, 0.31, 0.32)), (0, 645, 600), base=True)


def build(k):
    """Cabin open at its window, control at the right, chip conveyor at the side."""
    white = painted((0.46, 0.48, 0.50), 0.38)
    cabin(k, 2600, 1600, 1950, (0, 0, 0), white, (0.68, 0.56, 0.55), band=(0.04, 0.12, 0.26))
    k.box((2300, 1400, 110), painted(DARK), (0, 0, 270), base=True)
    _inside(k)
    k.lamp((0, -500, 1800), 900, 8, target=(0, 0.15, -1))
    pendant(
        k,
        (1120, -880, 1250),
        "TURN ULTRA",
        [("X", "12.0004", False), ("Z", "-80.1207", False), ("C", "90.000°", True)],
        0.95,
    )
    k.text("PRAEZIS 160", 80, plastic((0.03, 0.05, 0.07)), (-800, -802, 1780), FRONT, 2)
    stack_light(k, (1150, -600, 1940))
    k.box((700, 420, 300), painted(DARK), (1600, 100, 60), 12, base=True)
    k.box((300, 418, 700), painted(DARK), (1850, 100, 120), 10, base=True, rot=(0, 24, 0))
    k.box((420, 460, 560), painted((0.05, 0.14, 0.06)), (2180, 100, 0), 12, base=True)
    badge(
        k,
        "PRAEZIS 160 UP",
        ["MAX Ø160 x 250 mm", "S/N 160-0931  2022", "15 kVA"],
        320,
        (-1080, -802, 500),
    )
    k.anchor("chuck", (-415, -150, 1240))
    k.anchor("turret", (200, -130, 1360))
    k.anchor("glass-scales", (400, -372, 940))
    k.anchor("granite-bed", (-350, -512, 780))
    scale(k)
