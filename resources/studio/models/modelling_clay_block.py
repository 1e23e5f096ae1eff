"""Modelling clay blocks in printed retail film with colour name and bar code, opened ones."""

from kit import labels
from kit.core import View
from kit.materials import plastic
from kit.papers import carton
from kit.props import scale
from kit.screens import barcode
from kit.surface import wrinkled

VIEWS = {"hero": View(-26, 26), "closeup": View(-20, 34, at="retail-wrapper", radius=80)}


def build(k):
    """Lay two wrapped bars and two opened ones before a shop carton."""
    for i, (color, ink, name) in enumerate(
        (
            ((0.60, 0.58, 0.50), (60, 90, 150), "IVORY 04"),
            ((0.5, 0.06, 0.03), (160, 30, 25), "RED 12"),
        )
    ):
        y = 64 * i
        k.box((250, 60, 30), wrinkled(color, 0.2), (-70 + 14 * i, y, 0), 5, base=True)
        for s in (-1, 1):
            k.box((14, 58, 3), wrinkled(color, 0.2), (-70 + 14 * i + s * 128, y, 14), 1)
        drawing = labels.plate(
            [name + "   500 g", "Non-drying  3+  CE"], 150, 48, "SCULPTO CLAY", ink, (250, 248, 240)
        )
        k.image(drawing, 150, 48, (-96 + 14 * i, y, 30.2), t=0.3)
        k.image(
            barcode(["4 006381 333931"], 50, 34, seed=3 + i), 50, 34, (16 + 14 * i, y, 30.2), t=0.3
        )
    k.anchor("retail-wrapper", (-96, 0, 31))
    for x, c in ((-90, (0.04, 0.30, 0.10)), (40, (0.60, 0.58, 0.50)), (140, (0.04, 0.14, 0.45))):
        k.box((100, 52, 27), plastic(c, 0.6), (x, -80, 0), 6, base=True)
        for j in range(5):
            k.box(
                (1, 52.4, 27.2),
                plastic(tuple(q * 0.85 for q in c), 0.7),
                (x - 36 + 18 * j, -80, 0),
                0.3,
                base=True,
            )
    carton(
        k,
        420,
        200,
        170,
        (20, 230, 0),
        ["24 blocks 500 g, ivory", "Art supplies"],
        "SCULPTO",
        bar=(200, 90, 30),
    )
    k.anchor("no-lot", (60, 129, 100))
    scale(k)
