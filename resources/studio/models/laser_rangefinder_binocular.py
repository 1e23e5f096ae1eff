"""Rangefinder binoculars: two equal barrels with rubber armour, one button, retail box."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import plastic, polished, rubber
from kit.papers import retail
from kit.props import scale

VIEWS = {"hero": View(-30, 18), "closeup": View(-16, 34, at="one-button", radius=44)}


def build(k):
    """Lay the binoculars with their lenses forward, the box behind."""
    green, black = rubber((0.05, 0.085, 0.05)), plastic((0.05, 0.05, 0.052))
    for s in (-1, 1):
        with k.at((s * 34, 70, 32), rot=FRONT):
            k.lathe(
                [
                    (17, 0),
                    (19, 4),
                    (19, 26),
                    (27, 44),
                    (29, 60),
                    (29, 120),
                    (26, 142),
                    (27, 150),
                    (24, 150),
                    (23, 143),
                    (0, 142),
                ],
                green,
            )
            k.cyl(23, 2, polished((0.16, 0.10, 0.26), 0.04), (0, 0, 142))
            for i in range(5):
                k.torus(29, 1.2, green, (0, 0, 70 + 9 * i))
            k.torus(19, 1.6, black, (0, 0, 14))
    k.box((34, 90, 24), green, (0, 20, 34), 6)
    k.cyl(11, 26, black, (0, 66, 40), rot=FRONT)
    k.cyl(8, 6, rubber((0.35, 0.05, 0.03)), (34, 18, 59))
    k.cyl(9.5, 3, black, (34, 18, 59.6))
    k.cyl(10, 6, black, (0, -24, 36), rot=FRONT)
    k.image(
        labels.plate(["905 nm  CLASS 1", "8x42  CR2"], 26, 12),
        26,
        12,
        (-34, 8, 61.4),
        (0, 0, 0),
        0.4,
    )
    k.image(
        labels.line("SEEADLER 8x42 RANGE", 50, 7, (20, 34, 20), (220, 220, 215)),
        50,
        7,
        (-34, -12, 61.3),
        t=0.4,
    )
    k.sweep(
        [(-62, 30, 34), (-90, 0, 6), (-80, -60, 5), (-50, -96, 6)], 3, rubber((0.05, 0.05, 0.05))
    )
    retail(
        k,
        170,
        90,
        130,
        (60, 180, 0),
        "SEEADLER 8x42",
        ["Rangefinder 4000 yd", "Hunting - sailing"],
        (20, 70, 110),
    )
    k.anchor("one-button", (34, 14, 65))
    k.anchor("class-1", (-34, 8, 62))
    k.anchor("retail-box", (60, 134, 96))
    scale(k)
