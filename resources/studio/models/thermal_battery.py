"""Thermal battery: plain welded steel can, glass-sealed pins on its end, SQUIB beside two."""

from kit.boards import printed
from kit.core import View, polar
from kit.labels import plate
from kit.materials import GOLD, STEEL, brushed, plastic, polished, turned
from kit.packing import pouch
from kit.props import scale

VIEWS = {"hero": View(-24, 30), "closeup": View(-12, 50, at="squib-mark", radius=32)}
LINES = ["THERMAL BATTERY", "28 V DC   P/N 40-1177", "LOT 12  S/N 0318  06/21"]


def _battery(k, r, h):
    """Can with welded end, ring of pins and printed signs."""
    k.lathe([(0, 0), (r - 1, 0), (r, 1), (r, h - 1), (r - 1, h), (0, h)], brushed(STEEL, "Z", 0.3))
    for z in (3, h - 4):
        k.torus(r, r * 0.02, polished((0.5, 0.48, 0.44)), (0, 0, z))
    k.cyl(r * 0.94, 0.8, turned(STEEL, 0.25), (0, 0, h - 0.2))
    for i, (x, y, _) in enumerate(polar(6, r * 0.55, 30)):
        k.cyl(r * 0.09, 0.8, plastic((0.03, 0.14, 0.09), 0.06), (x, y, h + 0.4), seg=24)
        k.cyl(r * 0.035, 9, polished(GOLD, 0.2), (x, y, h), seg=16)
        printed(
            k,
            ("SQUIB", "+", "-", "+", "-", "SQUIB")[i],
            r * (0.4 if i in (0, 5) else 0.12),
            (x * 1.45, y * 1.3 - r * 0.12, h + 0.7),
            (0.05,) * 3,
        )
    k.wrap(plate(LINES, r * 2.4, h * 0.45), r + 0.2, h * 0.45, 130, (0, 0, h * 0.5), -94)


def build(k):
    """Larger and smaller battery standing, foil bag behind."""
    with k.at((-30, 0, 0)):
        _battery(k, 32, 74)
        k.anchor("squib-mark", (30, 8, 75))
        k.anchor("glass-pins", (0, -17.6, 82))
        k.anchor("welded-can", (-14, -29, 62))
    with k.at((40, -10, 0)):
        _battery(k, 20, 42)
    with k.at((50, 44, 0), rot=(0, 0, -8)):
        pouch(
            k,
            90,
            60,
            6,
            drawing=plate(["THERMAL BATTERY  1.4S", "KEEP DRY"], 60, 24, paper=(214, 214, 214)),
        )
    scale(k)
