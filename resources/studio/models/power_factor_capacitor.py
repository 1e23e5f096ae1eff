"""Power factor capacitors: aluminium cans with a three-terminal block, kvar on the label."""

from kit.boards import can_cap
from kit.core import View, polar
from kit.labels import plate
from kit.materials import ALUMINIUM, BRASS, brushed, plastic, polished
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-24, 22), "closeup": View(-14, 14, at="plate", radius=60)}
LINES = ["POWER CAPACITOR  PFX-25", "25 kvar   440 V AC  50/60 Hz", "IEC 60831   3 x 137 uF"]


def _can(k, r, h):
    """Can with rolled rim, cap, three screw terminals and discharge resistors."""
    k.lathe(
        [(0, 0), (r - 3, 0), (r, 3), (r, h - 6), (r + 2, h - 3), (r, h), (0, h)],
        brushed(ALUMINIUM, "Z", 0.3),
    )
    k.cyl(r * 0.8, 16, plastic((0.05,) * 3), (0, 0, h))
    k.lathe([(r * 0.7, 0), (r * 0.74, 18), (0, 18)], plastic((0.5, 0.5, 0.48), 0.4), (0, 0, h + 14))
    for x, y, a in polar(3, r * 0.42, 90):
        k.box(
            (r * 0.3, r * 0.3, 12),
            plastic((0.07,) * 3),
            (x, y, h + 30),
            1,
            base=True,
            rot=(0, 0, a),
        )
        bolt(k, r * 0.11, (x, y, h + 42), mat=polished(BRASS))
    for x, y, a in polar(3, r * 0.4, 30):
        k.box((4, r * 0.5, 4), plastic((0.3, 0.2, 0.1)), (x, y, h + 33), 1, rot=(0, 0, a))
    k.wrap(
        plate(LINES, r * 2.6, h * 0.4, "VARTEK", (20, 70, 120), (244, 244, 240)),
        r + 0.3,
        h * 0.4,
        150,
        (0, 0, h * 0.52),
        -94,
    )
    k.cyl(8, 12, polished(), (0, 0, 0), seg=24)


def build(k):
    """Two cans side by side, a small round motor capacitor in front."""
    with k.at((-50, 0, 0)):
        _can(k, 58, 220)
        k.anchor("plate", (-4, -58.6, 116))
        k.anchor("case", (0, -20, 262))
    with k.at((80, 30, 0)):
        _can(k, 48, 190)
    can_cap(k, 22, 80, (60, -70, 0), (0.5, 0.5, 0.48))
    scale(k)
