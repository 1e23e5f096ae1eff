"""Small vibration exciter: round can with a threaded top in a fork, hi-fi sized amplifier."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import BLACK, DARK, anodised, glow, painted, plastic, polished, rubber, turned
from kit.parts import bolt, sticker
from kit.props import scale

VIEWS = {"hero": View(-26, 22), "closeup": View(-18, 30, at="thread-top", radius=70)}


def build(k):
    """Exciter in its fork, amplifier and cable beside it."""
    body, dark = painted((0.05, 0.14, 0.30), 0.4), painted(DARK, 0.4)
    k.box((230, 170, 14), dark, (0, 0, 0), 4, base=True)
    for x in (-98, 98):
        k.box((14, 90, 150), dark, (x, 0, 12), 4, base=True)
        k.cyl(16, 14, polished(), (x + (8 if x > 0 else -22), 0, 120), axis="X")
        k.cyl(22, 10, plastic(BLACK), (x + (20 if x > 0 else -30), 0, 120), axis="X")
    with k.at((0, 0, 34)):
        k.lathe([(0, 0), (80, 0), (88, 8), (88, 140), (80, 150), (0, 150)], body)
        for z in (16, 130):
            k.torus(88, 3, polished(), (0, 0, z))
        for i in range(12):
            with k.at(rot=(0, 0, 30 * i)):
                k.box((3, 14, 60), plastic((0.02,) * 3), (88, 0, 60), 1)
        k.cyl(62, 8, turned(), (0, 0, 149))
        k.torus(44, 6, rubber(), (0, 0, 156))
        k.cyl(30, 16, anodised((0.6, 0.6, 0.61)), (0, 0, 156))
        k.cyl(4, 22, polished(), (0, 0, 170))
        k.helix(4, 0.6, 1.4, 14, polished(), (0, 0, 171))
        for x, y, _ in polar(6, 72):
            bolt(k, 5, (x, y, 149), socket=True)
    k.cyl(11, 20, polished(), (30, -84, 70), rot=FRONT)
    k.sweep(
        [
            (30, -105, 70),
            (60, -190, 20),
            (160, -200, 14),
            (210, -120, 14),
            (230, 60, 14),
            (250, 190, 40),
        ],
        5,
        rubber(),
    )
    with k.at((340, 60, 0)):
        k.box((380, 260, 88), painted((0.30, 0.32, 0.34), 0.4), (0, 0, 12), 4, base=True)
        k.box((430, 6, 88), anodised((0.06, 0.06, 0.07)), (0, -132, 56), 2)
        for x in (-150, 150):
            k.cyl(18, 12, rubber(), (x, -90, 0))
        k.cyl(24, 22, polished((0.3,) * 3), (60, -134, 58), rot=FRONT)
        k.box((80, 3, 34), plastic((0.6, 0.55, 0.4), 0.2), (-50, -136, 62), 2)
        k.box((1.5, 3, 26), plastic(BLACK), (-50, -138, 64), rot=(0, 20, 0))
        k.cyl(7, 4, glow((0.1, 1, 0.2), 2), (-130, -134, 66), rot=FRONT)
        k.box((24, 12, 30), plastic(BLACK), (150, -136, 58), 3)
        sticker(
            k, "PA-200   200 W", 110, 14, (-60, -135.5, 30), paper=(20, 20, 24), ink=(220, 220, 220)
        )
    k.wrap(
        labels.plate(["SINE FORCE 100 N", "2-7 000 Hz  ±5 mm"], 96, 34, "ZITTERA VE-100"),
        88.6,
        40,
        66,
        (0, 0, 112),
        facing=-112,
    )
    k.anchor("thread-top", (0, -6, 218))
    k.anchor("small-amplifier", (330, -78, 62))
    k.anchor("newton-plate", (-33, -82, 112))
    scale(k)
