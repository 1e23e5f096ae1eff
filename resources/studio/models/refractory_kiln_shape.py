"""Refractory kiln shapes: plain plates, tubes and bricks on a pallet, foam filters in front."""

from kit import labels
from kit.core import View, circle
from kit.materials import plastic
from kit.packaging import PALLET, pallet
from kit.props import scale

VIEWS = {"hero": View(-28, 22), "closeup": View(-20, 34, at="foam-pores", radius=110)}


def build(k):
    """Stack plates and tubes on a pallet, three foam tiles leaning before it."""
    cream, dark = plastic((0.56, 0.50, 0.38), 0.95), plastic((0.50, 0.42, 0.30), 0.95)
    pallet(k, 1000, 800)
    with k.at((0, 0, PALLET)):
        for i in range(10):
            for x, y in ((-280, -180), (-280, 200)):
                k.box(
                    (400, 340, 16),
                    cream if i % 3 else dark,
                    (x + 4 * (i % 2), y, i * 19),
                    2,
                    base=True,
                )
        for i in range(4):
            for j in range(3):
                k.tube(46, 34, 320, cream, (0 + 110 * i, -250 + 110 * j, 0))
        for i in range(6):
            for j in range(2):
                k.box(
                    (230, 114, 64),
                    dark,
                    (60 + 240 * (i % 2), 130 + 130 * j, 70 * (i // 2)),
                    3,
                    base=True,
                )
        k.anchor("many-alike", (165, -306, 240))
        k.anchor("one-grade", (-280, -352, 100))
    for i, x in enumerate((-260, -60, 140)):
        with k.at((x, -560, 5 if i < 2 else 1), rot=(-24 if i < 2 else -90, 0, 8 * i)):
            outline = [(-70, 0), (70, 0), (70, 140), (-70, 140)]
            holes = []
            for a in range(11):
                for b in range(11):
                    r = 4.2 + 1.2 * ((a * 7 + b * 5) % 3 - 1)
                    holes.append(
                        circle(
                            r,
                            9,
                            -60 + a * 12 + 2 * ((b * 3) % 3 - 1),
                            10 + b * 12 + 2 * ((a * 5) % 3 - 1),
                        )
                    )
            k.plate(
                [outline, *holes],
                24,
                plastic((0.62, 0.60, 0.54), 0.9),
                (0, 0 if i < 2 else -12, 0),
                rot=(90, 0, 0),
                bevel=0.6,
            )
            k.plate(
                [[(x * 0.99, y * 0.99 + 0.6) for x, y in outline]],
                6,
                plastic((0.30, 0.27, 0.22), 0.95),
                (0, 6 if i < 2 else -6, 0),
                rot=(90, 0, 0),
            )
            k.box(
                (12, 30, 120), plastic((0.3, 0.31, 0.33)), (0, 28, 16), 2, base=True
            ) if i < 2 else None
    k.anchor("foam-pores", (-60, -545, 70))
    k.image(
        labels.plate(
            ["Alumina 60  batens 400x340", "Filters 10 ppi, 40 pcs"],
            220,
            90,
            "KERATHERM",
            (150, 80, 30),
        ),
        220,
        90,
        (-280, -352.5, PALLET + 230),
        (90, 0, 0),
        1,
    )
    k.box((240, 4, 110), plastic((0.4, 0.3, 0.2)), (-280, -350, PALLET + 185), 1, base=True)
    scale(k)
