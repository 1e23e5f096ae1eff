"""Air-fed positive pressure suit: wide suit with clear bubble hood, waist coupling, flap valves."""

from kit.core import View, polar
from kit.materials import BLACK, plastic, polished, rubber
from kit.props import scale
from kit.stickers import slip
from kit.stuffs import clear
from kit.surface import wrinkled
from kit.worn import boots, folded

VIEWS = {"hero": View(-24, 14), "closeup": View(-20, 10, at="air-coupling", radius=120)}


def _flap(k, loc, rot):
    """Exhaust valve under a soft flap."""
    with k.at(loc, rot=rot):
        k.cyl(34, 14, plastic((0.05, 0.06, 0.07), 0.4), (0, 0, -6))
        k.tube(34, 26, 12, plastic((0.55, 0.57, 0.6), 0.4))
        for x, y, _ in polar(6, 16):
            k.cyl(5, 9, plastic((0.03, 0.03, 0.035)), (x, y, 0), seg=16)
        k.box((86, 6, 8), plastic((0.5, 0.5, 0.52)), (0, 40, 10), 2)
        k.box((84, 46, 3), clear((0.85, 0.9, 0.93)), (0, 18, 16), 1, rot=(14, 0, 0))


def build(k):
    """Upper half standing on the folded trousers, blown up, hose coupled at the waist."""
    film = wrinkled((0.10, 0.30, 0.55), 0.25, 0.0, 80.0)
    folded(k, 540, 420, 140, film, layers=3)
    body = [
        ((-120, 0, 190), (120, 0, 190), 135, 135),
        ((-110, 0, 420), (110, 0, 420), 145, 140),
        ((-110, 0, 560), (110, 0, 560), 110, 110),
        ((0, 10, 560), (0, 10, 650), 140, 110),
        ((-210, 0, 560), (-340, -30, 330), 88, 70),
        ((210, 0, 560), (340, -30, 330), 88, 70),
        ((-340, -30, 330), (-300, -190, 240), 68, 52),
        ((340, -30, 330), (300, -190, 240), 68, 52),
    ]
    k.blob(body, film, 12, 10)
    with k.at((0, 0, 660)):
        steps = [(128, -20), (150, 20), (168, 90), (166, 150), (140, 220), (84, 270), (0, 288)]
        k.lathe(steps, clear((0.88, 0.93, 0.96)), smooth=70)
        k.torus(136, 11, plastic((0.62, 0.64, 0.66), 0.35), (0, 0, 0))
        k.lathe([(166, 120), (167, 132), (165, 144)], plastic((0.10, 0.30, 0.55)))
        k.cyl(12, 60, plastic((0.6, 0.62, 0.64), 0.4), (0, 120, 10), rot=(-20, 0, 0))
        k.anchor("bubble-hood", (-50, -146, 160))
    for side in (-1, 1):
        k.tube(56, 46, 26, plastic((0.6, 0.62, 0.64)), (side * 302, -178, 246),
               rot=(72, 0, side * 10))  # fmt: skip
        hand = [((side * 300, -200, 236), (side * 296, -300, 205), 38, 44),
                ((side * 288, -300, 205), (side * 270, -370, 190), 17, 13),
                ((side * 304, -300, 205), (side * 304, -384, 190), 17, 13),
                ((side * 262, -240, 215), (side * 240, -300, 200), 16, 13)]  # fmt: skip
        k.blob(hand, rubber((0.04, 0.04, 0.045)), 5, 6)
    k.box((14, 8, 330), plastic((0.05, 0.06, 0.08), 0.4), (40, -146, 380), 3, rot=(0, -10, 0))
    with k.at((-150, -132, 285), rot=(82, 0, -14)):  # quick coupling and hose
        k.cyl(36, 14, plastic((0.05, 0.06, 0.07)), (0, 0, -4))
        k.cyl(24, 40, polished(), (0, 0, 8))
        k.tube(30, 22, 22, polished((0.72, 0.52, 0.22)), (0, 0, 30))
        k.cyl(20, 60, plastic((0.55, 0.4, 0.02), 0.4), (0, 0, 50))
        k.anchor("air-coupling", (0, 16, 46))
    k.sweep([(-177, -240, 300), (-200, -330, 260), (-330, -360, 60), (-460, -280, 20),
             (-560, -120, 20), (-480, 20, 20)], 13, rubber((0.5, 0.35, 0.02)))  # fmt: skip
    _flap(k, (120, -134, 500), (84, 0, 10))
    _flap(k, (-120, -134, 500), (84, 0, -10))
    k.anchor("exhaust-flaps", (124, -152, 506))
    mark = slip("AIRGUARD BSL-4 SUIT", ["EN 14594 class 4B", "EN 1073-1  size L",
                                        "Air flow 350 l/min"], 0.62)  # fmt: skip
    k.image(mark, 110, 68, (126, -150, 360), rot=(88, 0, 4), t=1)
    boots(k, rubber(BLACK), (480, -160, 0), (0, 0, -14), 300)
    scale(k)
