"""Ocean research float: slim yellow cylinder with salt sensor and short antenna on its top cap."""

from kit import labels
from kit.core import View, polar
from kit.materials import anodised, card, painted, plastic, polished, rubber
from kit.parts import bolt
from kit.props import scale
from kit.sea import SEA_YELLOW

VIEWS = {"hero": View(-20, 14), "closeup": View(-16, 14, at="ctd-head", radius=190)}


def build(k):
    """Float upright in its cardboard cradle ring, instruments on top."""
    yellow, cap = painted(SEA_YELLOW, 0.4), anodised((0.05, 0.055, 0.06), 0.35)
    k.box((440, 440, 160), card(), (0, 0, 0), 3, base=True)
    k.cyl(86, 1250, yellow, (0, 0, 100))
    for z in (240, 700, 1320):
        k.torus(86, 3, rubber((0.05,) * 3), (0, 0, z))
    k.cyl(92, 44, cap, (0, 0, 1340))
    k.lathe(
        [(150, 0), (150, 8), (90, 30), (86, 30), (86, 0)],
        plastic((0.03,) * 3),
        (0, 0, 1180),
        closed=True,
    )
    for x, y, _ in polar(8, 80):
        bolt(k, 8, (x, y, 1384), socket=True)
    k.cyl(34, 120, cap, (-38, -10, 1384))
    k.cyl(13, 190, plastic((0.55, 0.62, 0.62), 0.05), (-38, -10, 1500))
    k.cyl(22, 20, cap, (-38, -10, 1690))
    for x, y, _ in polar(4, 26, 45):
        k.cyl(3.5, 200, polished(), (-38 + x, -10 + y, 1500), seg=12)
    k.box((30, 60, 90), cap, (-38, -54, 1420), 6)
    k.cyl(20, 60, cap, (42, 0, 1384))
    k.cyl(13, 330, plastic((0.66, 0.66, 0.64), 0.35), (42, 0, 1440), edge=6)
    k.cyl(9, 8, polished(), (10, -60, 1384))
    k.wrap(
        labels.plate(
            [
                "PROVOR-N  ARGO FLOAT",
                "WMO 6904128",
                "INSTITUTE OF MARINE RESEARCH",
                "HARMLESS - DO NOT OPEN",
                "IMEI 3002340644",
            ],
            180,
            220,
            "OCEAN RESEARCH",
        ),
        86.8,
        220,
        120,
        (0, 0, 950),
        facing=-100,
    )
    k.anchor("ctd-head", (-38, -26, 1600))
    k.anchor("satellite-antenna", (42, -13, 1700))
    k.anchor("institute-label", (-15, -88, 940))
    scale(k)
