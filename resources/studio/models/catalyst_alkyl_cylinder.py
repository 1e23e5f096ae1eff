"""Catalyst-grade aluminium alkyl: tall steel cylinder in a skid, two valves, fire diamonds."""

from kit import labels, stickers
from kit.core import View, polar
from kit.materials import WHITE, brushed, painted, polished
from kit.parts import bolt
from kit.plant import nozzle, skid
from kit.props import scale

VIEWS = {"hero": View(-24, 14), "closeup": View(-14, 12, at="percent-mark", radius=220)}


def build(k):
    """Cylinder 700 across, 1700 high on a frame, cap swung off beside it."""
    paint, frame = painted(WHITE, 0.36), painted((0.32, 0.04, 0.03), 0.45)
    skid(k, 860, 860, frame, beam=90)
    body = [
        (0, 130),
        (150, 140),
        (300, 190),
        (350, 270),
        (350, 1480),
        (300, 1570),
        (170, 1620),
        (0, 1625),
    ]
    k.lathe(body, paint, seg=128)
    k.tube(340, 320, 190, frame, (0, 0, 85))
    for z in (300, 880, 1460):
        k.torus(350, 4, paint, (0, 0, z))
    k.tube(250, 236, 130, paint, (0, 0, 1580))
    for x in (-90, 90):
        nozzle(k, 45, 110, brushed(), (x, 0, 1610), blind=True, n=4)
        k.cyl(34, 60, polished(), (x, 0, 1730))
        k.cyl(10, 90, polished(), (x, 0, 1770))
        k.torus(60, 8, painted((0.4, 0.03, 0.02)), (x, 0, 1850))
        k.box((118, 14, 8), painted((0.4, 0.03, 0.02)), (x, 0, 1850), 2)
    for x, y, _ in polar(4, 243, 45):
        bolt(k, 12, (x, y, 1706))
    k.anchor("large-cylinder", (-160, -314, 1380))
    label = labels.plate(
        ["TEAL  TRIETHYLALUMINIUM", "94 %   CATALYST GRADE", "UN 3394   net 420 kg"],
        420,
        200,
        "KEMALYT POLYMERS",
        (150, 30, 20),
        (246, 246, 242),
    )
    k.wrap(label, 351, 200, 68, (0, 0, 1130), -98)
    k.anchor("percent-mark", (-60, -346, 1110))
    for i, kind in enumerate(("4.2", "4.3")):
        with k.at(rot=(0, 0, -24 + i * 30)), k.at((0, -351, 780), rot=(90, 0, 0)):
            k.image(stickers.diamond(kind), 120, 120, rot=(0, 0, 45), t=1.5)
    with k.at((-640, -60, 0)):
        k.lathe(
            [(0, 280), (120, 270), (240, 190), (250, 20), (250, 0), (244, 0), (236, 180), (0, 262)],
            frame,
        )
    scale(k)
