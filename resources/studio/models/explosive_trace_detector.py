"""Explosive trace detector: white desk box with a lit swab slot and a screen of substances."""

from kit import labels, screens
from kit.casing import display, led, vents
from kit.core import FRONT, View, rounded
from kit.materials import glow, plastic, rubber
from kit.packing import carton
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-24, 20), "closeup": View(-12, 22, at="swab-slot", radius=120)}


def build(k):
    """Stand the desk unit, a swab half in its slot, wand and swab pack beside it."""
    white, dark = plastic((0.62, 0.63, 0.63), 0.4), plastic((0.05, 0.06, 0.07), 0.4)
    side = [(-180, 18), (200, 18), (200, 330), (60, 350), (-60, 250), (-180, 120)]
    with k.at(rot=(0, 0, 90)):
        slab(k, side, 380, white, bevel=14)
        slab(k, [(-190, 18), (210, 18), (210, 40), (-190, 40)], 388, dark, bevel=6)
    with k.at((0, -4, 296), rot=(40, 0, 0)):
        rows = [
            ("TNT", "ALARM"),
            ("RDX", "pass"),
            ("PETN", "pass"),
            ("Nitrate", "pass"),
            ("Cocaine", "pass"),
        ]
        display(
            k,
            screens.rows(240, 130, "SAMPLE 0417   EXPLOSIVES", rows, (150, 20, 20)),
            240,
            130,
            (0, -4, 14),
            (0, 0, 0),
            14,
        )
    with k.at((0, -126, 186), rot=(47, 0, 0)):
        k.plate([rounded(190, 60, 10)], 10, dark, (0, 0, 12), bevel=2)
        k.box((132, 14, 3), plastic((0.02, 0.02, 0.022)), (0, -4, 17), 0.5)
        k.box((132, 2.4, 3.4), glow((0.15, 0.5, 1.0), 2.5), (0, 5, 17), 0.5)
        k.box((58, 2, 88), plastic((0.66, 0.66, 0.62), 0.8), (0, -4, 46), 0.4)
        k.anchor("swab-slot", (-44, -2, 19))
    for x in (-130, -110, -90):
        led(k, (0.1, 0.9, 0.2) if x < -100 else (1, 0.1, 0.05), (x, -184, 90), FRONT, 4)
    k.image(labels.line("VAPTRACE 600", 140, 20), 140, 20, (70, -180.5, 84), rot=FRONT, t=0.6)
    vents(k, 9, 6, 70, 14, (-190.5, 60, 170), (90, 0, -90))
    for x in (-150, 150):
        for y in (-150, 170):
            k.cyl(16, 14, rubber(), (x, y, 0))
    wand = [(260, -130, 16), (330, -40, 16), (400, 40, 16)]
    k.sweep(wand, 15, dark)
    k.box((74, 40, 8), white, (252, -142, 8), 3, rot=(0, 0, 48))
    k.box((64, 34, 1.6), plastic((0.7, 0.7, 0.66), 0.8), (250, -144, 12.6), 0.3, rot=(0, 0, 48))
    label = labels.plate(["P/N 6810-22", "QTY 100", "SAMPLE SWABS"], 110, 64, "VAPTRACE")
    carton(k, 150, 100, 90, (310, -210, 0), label, share=0.8, rot=(0, 0, -10), tape=False)
    for i in range(4):
        k.box(
            (60, 84, 0.8),
            plastic((0.68, 0.68, 0.64), 0.8),
            (180 - i * 3, -260 + i * 2, 0.5 + i),
            0.2,
            rot=(0, 0, 10 + 6 * i),
        )
    k.anchor("screen-list", (-20, -52, 300))
    k.anchor("swab-pack", (302, -262, 50))
    scale(k)
