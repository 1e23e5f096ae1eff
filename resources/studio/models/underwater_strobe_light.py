"""Powerful underwater strobe: lamp can with a thick dome, second can with capacitors, arc lamp."""

from kit import labels
from kit.core import FRONT, View, polar
from kit.materials import GOLD, anodised, brushed, glass, plastic, polished, turned
from kit.parts import bolt, sticker, warning
from kit.props import scale
from kit.sea import can, plug

VIEWS = {"hero": View(-28, 20), "closeup": View(-22, 16, at="energy-mark", radius=105)}


def build(k):
    """Lamp can facing front, capacitor can behind right, spare arc lamp in foam in front."""
    dark, titan = anodised((0.035, 0.037, 0.045), 0.35), turned((0.46, 0.45, 0.43), 0.3)
    for y in (60, 200):
        k.box((180, 34, 60), brushed((0.5,) * 3), (-120, y, 0), 6, base=True)
    with k.at((-120, 0, 140), rot=FRONT):
        can(k, 92, 270, (0, 0, -270), mat=dark)
        k.tube(100, 74, 30, titan, (0, 0, -4))
        k.lathe([(74, 6), (60, 18), (20, 24), (0, 25)], polished((0.7,) * 3, 0.05), smooth=60)
        k.torus(34, 6, plastic((0.85, 0.85, 0.8), 0.05), (0, 0, 32))
        k.lathe([(80, 20), (72, 50), (44, 76), (0, 86)], glass((0.95, 0.98, 0.98)), smooth=70)
        for x, y, _ in polar(8, 88, 22):
            bolt(k, 7, (x, y, 26), socket=True)
    for y in (90, 260):
        k.box((200, 34, 50), brushed((0.5,) * 3), (180, y, 0), 6, base=True)
    with k.at((180, 0, 150), rot=FRONT):
        can(k, 105, 360, (0, 0, -360), mat=dark)
        k.cyl(60, 6, titan, (0, 0, 0))
    warning(k, 70, (180, -8, 152))
    plug(k, 15, (150, 362, 150), (-90, 0, 0))
    plug(
        k,
        15,
        (-120, 272, 160),
        (-90, 0, 0),
        [(0, 0, 110), (60, 20, 150), (200, 30, 130), (270, 10, 120), (275, 6, 96)],
    )
    with k.at((-120, 130, 140), rot=(90, 0, 0)):
        k.wrap(
            labels.plate(
                ["400 J PER FLASH  6/s", "DEPTH 6000 m", "230 V  DANGER HIGH VOLTAGE"],
                110,
                80,
                "BLITZTIEF US-400",
            ),
            92.6,
            100,
            74,
            (0, 0, 0),
            facing=122,
        )
    with k.at((0, -230, 0)):
        k.box((240, 110, 36), plastic((0.05, 0.055, 0.06), 0.95), (0, 0, 0), 4, base=True)
        k.box((190, 50, 2), plastic((0.015,) * 3), (0, 0, 36))
        with k.at((0, 0, 48), "X"):
            k.sphere(24, glass((0.95, 0.97, 0.98)), (0, 0, 0))
            for s in (-1, 1):
                k.cyl(8, 60, plastic((0.7, 0.7, 0.68), 0.1), (0, 0, -82 if s < 0 else 22))
                k.cyl(9, 16, polished(GOLD), (0, 0, -96 if s < 0 else 80))
                k.lathe([(0, 2 * s), (5, 12 * s), (5, 24 * s), (0, 24 * s)], polished((0.4,) * 3))
        sticker(k, "ARGON ARC  1.2 kW", 90, 12, (0, -42, 36.2), rot=(0, 0, 0))
    k.anchor("energy-mark", (-168, 130, 222))
    k.anchor("capacitor-can", (180, -10, 165))
    k.anchor("thick-window", (-140, -80, 170))
    k.anchor("arc-lamp", (0, -250, 62))
    scale(k)
