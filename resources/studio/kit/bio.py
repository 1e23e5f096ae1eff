"""Things of biological plants and laboratories: vials, tanks, steam lines, glove boxes (mm)."""

from kit.core import FRONT, X, polar
from kit.materials import (
    BLACK,
    plastic,
    polished,
)
from kit.parts import bolt

BRIGHT = (0.6, 0.6, 0.61)


def tank(k, r, h, loc=(0, 0, 0), cone=0.0, legs=3, low=300.0, mat=None):
    """Upright polished tank: dished top, dished or conical foot, legs; low is its underside."""
    mat = mat or polished(BRIGHT, 0.16)
    with k.at(loc):
        foot = [(r * 0.12, -cone), (r, 0)] if cone else [(0, -r * 0.3), (r * 0.6, -r * 0.2), (r, 0)]
        top = [(r, h), (r * 0.9, h + r * 0.16), (r * 0.5, h + r * 0.28), (0, h + r * 0.32)]
        z = low + (cone or r * 0.3)
        k.lathe([*foot, *top], mat, (0, 0, z), smooth=40)
        for t in (0.06, 0.94):
            k.torus(r, r * 0.02, mat, (0, 0, z + h * t))
        for x, y, _ in polar(legs, r * 0.86, 30):
            k.cyl(r * 0.07, z + h * 0.1, mat, (x, y, 0))
            k.cyl(r * 0.12, r * 0.06, mat, (x, y, 0))
        return z


def clamp(k, r, loc, axis="Z", rot=None, h=None):
    """Sanitary clamp joint on a stub that stands out at loc."""
    h = h or r * 1.6
    with k.at(loc, axis, rot):
        k.cyl(r, h, polished(BRIGHT, 0.12))
        k.lathe([(r * 1.2, 0), (r * 1.5, r * 0.2), (r * 1.5, r * 0.4), (r * 1.2, r * 0.6)],
                polished(BRIGHT, 0.2), (0, 0, h * 0.7))  # fmt: skip
        k.box((r * 0.5, r * 0.4, r * 0.7), polished(), (r * 1.6, 0, h * 0.7 + r * 0.3))


def steam(k, points, r=18.0, valve=None):
    """Bright steam line with a hand valve (red knob) at `valve`."""
    k.pipe(points, r, polished((0.58,) * 3, 0.15))
    if valve:
        k.sphere(r * 1.9, polished(BRIGHT), valve)
        k.cyl(r * 0.5, r * 3, polished(), valve, rot=FRONT)
        x, y, z = valve
        k.cyl(r * 2, r * 1.2, plastic((0.5, 0.03, 0.02), 0.4), (x, y - r * 3, z), rot=FRONT)


def manway(k, r, loc, rot=FRONT):
    """Round hinged manway door on a face with one handle."""
    with k.at(loc, rot=rot):
        k.tube(r * 1.12, r * 0.9, r * 0.3, polished(BRIGHT, 0.2))
        k.lathe(
            [(r, 0), (r * 0.8, r * 0.12), (0, r * 0.16)], polished(BRIGHT, 0.2), (0, 0, r * 0.28)
        )
        k.box((r * 2.3, r * 0.2, r * 0.12), polished(), (0, 0, r * 0.46))
        k.cyl(r * 0.12, r * 0.4, polished(), (0, 0, r * 0.4))
        for s in (-1, 1):
            k.cyl(r * 0.08, r * 0.6, plastic(BLACK, 0.4), (s * r * 0.3, 0, r * 0.75), axis=X)
        bolt(k, r * 0.1, (0, 0, r * 0.8))
