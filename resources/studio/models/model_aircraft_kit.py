"""Radio-controlled model aeroplane of foam with plug-in wings, servos and stickers, its carton."""

from kit import labels
from kit.aero import canopy, fuselage, propeller, wheel, wing, wings
from kit.core import FRONT, View
from kit.materials import RED, plastic, polished
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-36, 15), "closeup": View(-24, 10, at="small-servos", radius=90)}


def build(k):
    """Stand the model on its wheels, a servo beside it, the carton behind."""
    foam, red = plastic((0.66, 0.66, 0.64), 0.95), plastic(RED, 0.6)
    with k.at((0, 0, 190)):
        fuselage(
            k,
            [
                (-330, 60, 60, 0),
                (-300, 90, 100, 0),
                (-120, 100, 130, 0),
                (60, 90, 120, 4),
                (360, 34, 44, 16),
                (410, 20, 30, 20),
            ],
            foam,
        )
        wings(k, 1050, 190, 150, foam, (-150, 0, 66), rise=30, thick=0.13)
        wings(k, 360, 110, 80, foam, (310, 0, 24), thick=0.08)
        wing(k, 150, 130, 80, red, (290, 0, 30), (90, 0, 0), sweep=40, thick=0.08)
        for s in (-1, 1):
            k.box((190, 70, 2), red, (-60, s * 430, 104), 0.6, rot=(s * 3.2, 3, 0))
            k.sweep([(-240, 0, -50), (-250, s * 120, -150)], 3, polished(), bezier=False)
            wheel(k, 40, 26, (-250, s * 128, -150), red, nuts=0)
        canopy(k, 150, 70, 50, plastic((0.08, 0.12, 0.16), 0.15), (-60, 0, 60))
        propeller(k, 120, 2, plastic((0.05,) * 3), (-350, 0, 0), (0, -90, 0))
        k.lathe([(26, 0), (20, 24), (0, 44)], red, (-350, 0, 0), rot=(0, -90, 0))
        k.image(
            labels.line("SUNBIRD 1100", 240, 40, (240, 240, 236), (180, 30, 25)),
            240,
            40,
            (-30, -49, 0),
            FRONT,
            0.5,
        )
        with k.at((170, -40, -4)):
            k.box((24, 14, 24), plastic((0.05, 0.12, 0.4), 0.3), (0, 0, 0), 2)
            k.cyl(5, 6, plastic((0.6,) * 3), (5, -7, 4), rot=FRONT)
            k.box((4, 3, 26), plastic((0.6,) * 3), (5, -14, -4), 1)
            k.sweep([(12, -8, -8), (60, -14, -10), (120, -4, -6)], 1.4, plastic((0.5, 0.25, 0.02)))
            k.anchor("small-servos", (-4, -8, 6))
        k.sweep([(172, -54, -16), (330, -24, 20)], 1.2, polished(), bezier=False)
        k.anchor("foam-airframe", (-270, -46, 20))
    k.cyl(20, 30, plastic((0.05,) * 3), (390, 0, 0))
    k.sweep([(390, 0, 20), (390, 0, 200)], 4, polished(), bezier=False)
    retail(
        k,
        700,
        120,
        220,
        (-420, 640, 0),
        "SUNBIRD 1100",
        ["RC aeroplane  age 14+  2.4 GHz", "3-channel hobby kit"],
        (30, 110, 190),
    )
    k.anchor("hobby-brand", (-640, 578, 150))
    scale(k)
