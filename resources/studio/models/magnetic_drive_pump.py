"""Magnetic drive pump: closed lantern without a shaft seal, white lining at the flange faces."""

from kit.core import FRONT, View
from kit.materials import painted, plastic, polished
from kit.process import PTFE, end_suction, tag
from kit.props import scale

VIEWS = {"hero": View(-32, 22), "closeup": View(-20, 24, at="no-shaft-seal", radius=150)}


def build(k):
    """Pump set along X, plate on the lantern, flow arrow on the casing."""
    r = 135
    blue = painted((0.03, 0.13, 0.36), 0.4, 0.12)
    h = end_suction(k, r, blue, painted((0.28, 0.30, 0.32)), plastic(PTFE, 0.35), gland=False)
    tag(k, "MAGNERVA CHEM", ["MC 50-160   PFA", "Q 25 m3/h  H 32 m", "Ex II 2G  S/N 8841"], 84, 50,
        (r * 1.0, -r * 0.56, h - r * 0.06), back=10)  # fmt: skip
    arrow = [(-4, -24), (4, -24), (4, 6), (12, 6), (0, 26), (-12, 6), (-4, 6)]
    k.plate([arrow], 4, polished(), (0, -r * 0.34, h + r * 0.78), rot=FRONT)
    k.anchor("no-shaft-seal", (r * 0.66, -r * 0.45, h + r * 0.34))
    k.anchor("wetted-lining", (-r * 1.0, -r * 0.4, h + r * 0.2))
    k.anchor("nameplate", (r * 1.0, -r * 0.6, h - r * 0.08))
    scale(k)
