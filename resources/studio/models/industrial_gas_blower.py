"""Industrial air blower: cast scroll fan with inlet filter, motor and an air plate."""

from kit.core import FRONT, View, polar
from kit.materials import BLUE, cast, painted, plastic
from kit.process import tag
from kit.props import scale
from kit.pumps import fan

VIEWS = {"hero": View(-30, 18), "closeup": View(16, 14, at="air-plate", radius=260)}


def build(k):
    """Fan with its inlet to the viewer, filter can on it."""
    r, iron = 380, painted((0.05, 0.17, 0.34), 0.45, 0.2)
    fan(k, r, iron, painted((0.30, 0.32, 0.34)))
    front, z = -r * 0.35 - r * 0.22, r * 1.25
    k.cyl(r * 0.5, 30, cast((0.4, 0.4, 0.4)), (0, front, z), rot=FRONT)
    k.cyl(r * 0.46, 300, plastic((0.45, 0.44, 0.40), 0.8), (0, front - 24, z), rot=FRONT)
    for x, y, angle in polar(40, r * 0.46):
        k.box(
            (8, 290, 5),
            plastic((0.52, 0.51, 0.46), 0.8),
            (x, front - 172, z + y),
            0.5,
            rot=(0, -angle, 0),
        )
    k.cyl(r * 0.52, 24, painted(BLUE), (0, front - 318, z), rot=FRONT)
    k.cyl(24, 20, plastic((0.04,) * 3), (0, front - 340, z), rot=FRONT)
    tag(
        k,
        "WINDKRAFT VENT V-38",
        ["AIR 2 400 m3/h", "dp 65 mbar  7.5 kW", "YEAR 2021"],
        200,
        100,
        (r * 0.66, -r * 0.35 - 14, z + r * 0.46),
        back=16,
    )
    k.anchor("inlet-filter", (-r * 0.3, front - 180, z + r * 0.36))
    k.anchor("air-plate", (r * 0.66, -r * 0.35 - 18, z + r * 0.46))
    k.anchor("cast-iron", (-r * 0.74, -r * 0.35 - 2, z - r * 0.4))
    scale(k)
