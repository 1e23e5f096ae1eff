"""Gas-centrifuge rotor: two wound tubes joined by a metal bellows, loose cap and bellows."""

from kit.core import View, X
from kit.materials import MARAGING, turned, wound_carbon
from kit.parts import bellows
from kit.props import hand, ruler

R = 75.0
VIEWS = {
    "hero": View(az=34, el=20),
    "closeup": View(az=24, el=26, look=(-30, -70, 80), radius=150),
}


def _cap(k):
    """End cap with a stub and a needle pivot in the centre."""
    profile = [(0, 0), (R - 4, 0), (R - 2, 2), (R - 2, 14), (R - 1, 14), (R - 1, 18), (R - 8, 18)]
    profile += [(R - 10, 10), (30, 10), (22, 14), (22, 26), (10, 30), (8, 30), (8, 46), (3, 58)]
    k.lathe([*profile, (0, 58)], turned(MARAGING, 0.2))
    k.anchor("end-cap", (20, -24, 16))


def _ring(k):
    """Bellows joint before assembly: convolutions between two thin cuffs."""
    metal = turned(MARAGING, 0.2)
    bellows(k, R - 0.5, R - 9, 9, 3, metal, (0, 0, 6), wall=0.8)
    for z in (0, 33):
        k.tube(R - 8.4, R - 9.4, 6, metal, (0, 0, z))
    k.anchor("loose-bellows", (30, -R * 0.9, 22))


def build(k):
    """Lay the rotor on its side, the open bore towards the viewer."""
    wound = wound_carbon(R, 6.0, 55.0)
    with k.at((0, 0, R), X):
        k.tube(R, R - 1.2, 420, wound, (0, 0, -460))
        bellows(k, R - 0.5, R - 9, 9, 3, turned(MARAGING, 0.22), (0, 0, -40), wall=0.8)
        k.tube(R, R - 1.2, 250, wound, (0, 0, -13))
        k.lathe([(R - 1.3, 232), (R - 1.3, 236)], turned(MARAGING, 0.2))
    k.lamp((300, -60, 150), 60, 4, target=(-1, 0.4, -0.6))
    k.anchor("tube-wall", (-170, -50, 2 * R - 20))
    k.anchor("bellows-joint", (-27, -30, 2 * R - 6))
    k.anchor("bore", (232, 25, R + 62))
    with k.at((-20, -190, 0)):
        _cap(k)
    with k.at((-230, -190, 0)):
        _ring(k)
    ruler(k, (120, -205, 0), 150, 8)
    hand(k, (330, -90, 0), 25)
