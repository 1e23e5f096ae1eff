"""Cast-iron water pump: blue volute with bare iron flanges, gland and visible shaft, motor."""

from kit.core import View
from kit.materials import cast, painted
from kit.process import end_suction, tag
from kit.props import scale

VIEWS = {"hero": View(-32, 22), "closeup": View(-14, 26, at="gland-or-seal", radius=135)}


def build(k):
    """Pump set along X, plate on the bearing bracket."""
    r = 135
    blue, iron = painted((0.03, 0.13, 0.36), 0.4, 0.12), cast((0.34, 0.33, 0.32), 0.55)
    h = end_suction(k, r, blue, painted((0.03, 0.13, 0.36)), iron)
    tag(
        k,
        "NORDBACH PUMPS",
        ["NB 65-200", "Q 60 m3/h  H 38 m", "2 900 1/min  2021"],
        78,
        46,
        (r * 1.4, -r * 0.26, h - r * 0.78),
    )
    k.anchor("gland-or-seal", (r * 0.95, -r * 0.1, h + r * 0.1))
    k.anchor("cast-casing", (-r * 0.99, -r * 0.36, h + r * 0.2))
    k.anchor("nameplate", (r * 1.4, -r * 0.28, h - r * 0.8))
    scale(k)
