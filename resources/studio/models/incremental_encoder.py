"""Incremental shaft encoder: small can with a thin shaft stub and a cable of coloured leads."""

from kit import labels
from kit.core import View, polar
from kit.materials import ALUMINIUM, STEEL, anodised, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-24, 32), "closeup": View(-8, 18, at="pulses-mark", radius=34)}
COLORS = (
    (0.5, 0.03, 0.02),
    (0.03, 0.03, 0.03),
    (0.03, 0.3, 0.08),
    (0.7, 0.7, 0.7),
    (0.65, 0.5, 0.03),
)


def build(k):
    """Can of 58 mm standing on its cover, shaft up; cable to the right."""
    metal = turned(ALUMINIUM, 0.26)
    k.lathe([(0, 0), (27, 0), (29, 2), (29, 38), (0, 38)], anodised((0.06, 0.065, 0.07), 0.35))
    k.lathe([(0, 38), (29, 38), (29, 48), (28, 49), (18, 49), (18, 53), (17, 54), (0, 54)], metal)
    k.cyl(5, 20, polished(STEEL), (0, 0, 53))
    k.box((9, 2, 13), polished(STEEL, 0.3), (0, -4.2, 66), 0.2)
    k.anchor("shaft-stub", (0, -5, 66))
    for x, y, _ in polar(3, 24, 30):
        k.cyl(1.9, 0.4, plastic((0.02,) * 3), (x, y, 48.8), seg=20)
        bolt(k, 2.5, (x * 0.55, y * 0.55, 53.8), socket=True)
    plate = labels.plate(
        ["SHAFT ENCODER  EB-58", "1024 P/R   5-24 VDC", "A  B  Z   LINE DRIVER"],
        44,
        22,
        paper=(235, 235, 232),
    )
    k.wrap(plate, 29.15, 24, 95, (0, 0, 20), -96)
    k.anchor("pulses-mark", (-3, -29, 20))
    k.cyl(6, 14, plastic((0.04,) * 3), (27, 0, 14), rot=(0, 90, 0), seg=32)
    k.sweep(
        [(38, 0, 14), (60, -4, 12), (80, -30, 3.2), (70, -60, 3.2), (36, -66, 3.2)], 3, rubber()
    )
    for i, color in enumerate(COLORS):
        k.sweep(
            [(38, -66, 3.4), (20, -66 + i * 1.5, 2.6), (4, -74 + i * 5, 1), (-8, -76 + i * 7, 1)],
            0.8,
            plastic(color, 0.4),
        )
    scale(k)
