"""Portable measuring arm: jointed carbon tubes on a tripod, hand grip with a probe, hard case."""

from kit.core import FRONT, View, polar
from kit.materials import DARK, GREEN, RED, anodised, painted, plastic, polished, rubber, turned
from kit.props import scale
from kit.works import badge, hardcase

VIEWS = {"hero": View(-24, 16), "closeup": View(-20, 18, at="foot-ring", radius=200)}


def _joint(k, at, r, axis="X"):
    with k.at(at, axis):
        k.cyl(r, r * 2.2, painted((0.5, 0.5, 0.5), 0.35), (0, 0, -r * 1.1))
        for z in (-r * 1.14, r * 1.04):
            k.cyl(r * 0.86, r * 0.12, anodised((0.1, 0.14, 0.3)), (0, 0, z))


def _limb(k, a, b, r):
    fibre = plastic((0.025, 0.026, 0.03), 0.25)
    d = [q - p for p, q in zip(a, b, strict=True)]
    for s0, s1, rr, mat in (
        (0.06, 0.94, r, fibre),
        (0.06, 0.14, r * 1.25, polished((0.5,) * 3)),
        (0.86, 0.94, r * 1.25, polished((0.5,) * 3)),
    ):
        k.sweep(
            [tuple(p + q * s for p, q in zip(a, d, strict=True)) for s in (s0, s1)],
            rr,
            mat,
            bezier=False,
        )


def build(k):
    """Arm raised over the tripod, probe hanging at the right, case on the floor."""
    dark, top = painted(DARK, 0.4), (0, 0, 900)
    for x, y, _ in polar(3, 1, -90):
        k.sweep([(60 * x, 60 * y, 780), (430 * x, 430 * y, 14)], 22, dark, bezier=False)
        k.sweep([(50 * x, 50 * y, 420), (220 * x, 220 * y, 450)], 8, polished(), bezier=False)
        k.cyl(34, 20, rubber(), (430 * x, 430 * y, 0))
    k.cyl(38, 480, polished((0.5,) * 3), (0, 0, 400))
    k.cyl(80, 70, dark, (0, 0, 770))
    k.cyl(95, 44, turned(), top)
    k.helix(96, 3, 9, 4.5, polished(), (0, 0, 903))
    k.cyl(70, 60, dark, (0, 0, 840))
    k.cyl(66, 200, painted((0.5,) * 3, 0.35), (0, 0, 940))
    k.box((90, 60, 90), plastic(DARK), (0, -66, 1040), 8)
    a, b, c = (0, 0, 1180), (-330, -60, 1720), (360, -160, 1560)
    _joint(k, a, 62)
    _limb(k, a, b, 38)
    _joint(k, b, 54, "Y")
    _limb(k, b, c, 32)
    _joint(k, c, 46, "Y")
    _limb(k, c, (430, -220, 1300), 22)
    with k.at((432, -222, 1290)):
        k.cyl(34, 60, painted((0.5,) * 3, 0.35), (0, 0, -50))
        k.cyl(26, 130, plastic((0.04,) * 3, 0.5), (0, 0, -180))
        k.cyl(34, 12, plastic(DARK), (0, 0, -190))
        k.cyl(9, 8, plastic(RED), (0, -26, -80), rot=FRONT)
        k.cyl(9, 8, plastic(GREEN), (0, -26, -110), rot=FRONT)
        k.lathe([(24, 0), (9, -60), (6, -110), (0, -110)], polished(), (0, 0, -188))
        k.sphere(8, plastic((0.6, 0.01, 0.03), 0.05), (0, 0, -304))
    hardcase(k, 900, 420, 230, (820, -250, 0), -10)
    k.box((620, 70, 3), plastic((0.01,) * 3, 0.9), (830, -250, 185), 1, rot=(0, 0, -10))
    badge(k, "GELENKA 2.5", ["RANGE 2.5 m  S/N 5507", "CALIBRATED 2024"], 110, (0, -67, 985))
    k.anchor("jointed-tubes", (-160, -75, 1450))
    k.anchor("foot-ring", (-30, -92, 925))
    k.anchor("hard-case", (740, -280, 190))
    scale(k)
