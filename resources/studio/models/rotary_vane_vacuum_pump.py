"""Oil-sealed rotary vane vacuum pump with sight glass and oil mist filter, oil bottle beside it."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import BLUE, painted, plastic, polished
from kit.process import bottle, tag
from kit.props import scale
from kit.pumps import vane_pump

VIEWS = {"hero": View(-26, 20), "closeup": View(-24, 18, at="oil-glass", radius=110)}


def build(k):
    """Pump along X, filter can on its exhaust."""
    s = 480
    iron, dark = painted((0.30, 0.32, 0.33), 0.45, 0.12), plastic((0.05, 0.055, 0.06))
    vane_pump(k, s, iron, painted(BLUE))
    x = -s * 0.14
    k.cyl(20, 40, polished(), (x, 0, s * 0.51))
    k.cyl(50, 150, dark, (x, 0, s * 0.58), edge=10)
    k.torus(50, 3, dark, (x, 0, s * 0.66))
    k.image(labels.line("MAX", 26, 9), 26, 9, (-s * 0.33 + 36, -s * 0.17, s * 0.21), rot=FRONT, t=4)
    k.image(labels.line("MIN", 26, 9), 26, 9, (-s * 0.33 + 36, -s * 0.17, s * 0.17), rot=FRONT, t=4)
    tag(
        k,
        "ROTENDAL RV 25",
        ["25 m3/h   2E-2 mbar", "OIL HD 100   0.75 kW"],
        92,
        48,
        (-s * 0.14, -s * 0.182, s * 0.30),
        back=6,
    )
    bottle(k, 44, 210, plastic((0.45, 0.36, 0.12), 0.2), plastic((0.03,) * 3), (300, -90, 0))
    k.wrap(
        labels.plate(["VACUUM OIL", "HD 100", "1 litre"], 70, 60, head="ROTENDAL"),
        44.4,
        70,
        110,
        (300, -90, 75),
    )
    k.anchor("oil-glass", (-s * 0.33, -s * 0.2, s * 0.2))
    k.anchor("oil-filter", (x - 14, -49, s * 0.74))
    k.anchor("iron-body", (-s * 0.2, -s * 0.18, s * 0.16))
    scale(k)
