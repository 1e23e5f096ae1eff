"""Fibres, powders, traces on paper, cylinder colours."""

from resources.studio.states.ink import (
    BODY,
    DARK,
    LINE,
    METAL,
    PALE,
    RESIN,
    TELL,
    WHITE,
    box,
    circle,
    curve,
    group,
    hollow,
    line,
    lines,
    oval,
    pen,
    poly,
    shape,
    solid,
    tell,
    thick,
    thin,
    tint,
    turn,
)
from resources.studio.states.kit import (
    cube,
    none,
    slash,
)

FORM = {
    "none": none(pen(LINE, lines(*((x, 20, x - 8, 78) for x in (30, 42, 54, 66))))),
    "tow": box(10, 10, 12, 72, 3)
    + box(58, 10, 12, 72, 3)
    + tint("#33383d", box(22, 20, 36, 52, 0))
    + pen("#aab5be", lines(*((22, y, 58, y - 8) for y in (36, 48, 60, 70))))
    + tint("#33383d", pen(TELL, poly(58, 58, 94, 70, 94, 84, 58, 70))),
    "cloth": tint("#33383d", box(10, 10, 76, 76, 2))
    + tell(
        *(
            box(12 + 12.4 * i, 12 + 12.4 * j, 9, 9, 1)
            for i in range(6)
            for j in range(6)
            if (i + j) % 2 == 0
        )
    ),
    "one-way": tint("#33383d", box(10, 10, 76, 76, 2))
    + pen("#ff9a5c", lines(*((x, 14, x, 82) for x in range(18, 84, 8)))),
    "backed": tint("#33383d", box(8, 22, 80, 64, 0))
    + pen("#8b98a3", lines(*((x, 30, x, 84) for x in range(16, 86, 9))))
    + tint("#f3e3b8", pen(TELL, shape("M8 22H88L52 58Q44 62 40 56L8 44Z"))),
    "braid": tint("#33383d", box(8, 28, 80, 40, 6))
    + tell(
        lines(
            *((x, 68, x + 22, 28) for x in (10, 26, 42, 58)),
            *((x, 28, x + 22, 68) for x in (10, 26, 42, 58)),
        )
    )
    + tint(DARK, oval(88, 48, 5, 20)),
    "felt": tint(
        "#4a5056", poly(6, 40, 34, 22, 92, 22, 64, 40, 64, 74, 6, 74), box(6, 40, 58, 34, 0)
    )
    + pen(
        "#c9d0d6",
        thin(
            curve(
                "M12 50q8 8 14 -2t14 6t14 -6M14 62q8 -8 16 2"
                "t14 -4t12 6M70 44q4 6 10 -8M72 60q6 0 14 -12"
            )
        ),
    )
    + tell(curve("M20 26q6 -10 12 0t10 -6")),
    "chopped": pen(
        TELL,
        lines(
            (14, 70, 30, 62),
            (28, 80, 44, 84),
            (46, 66, 60, 74),
            (66, 84, 82, 76),
            (22, 52, 38, 54),
            (44, 46, 52, 58),
            (60, 52, 76, 46),
            (70, 64, 86, 62),
            (32, 34, 46, 38),
            (54, 30, 62, 42),
            (12, 84, 22, 88),
            (50, 86, 60, 90),
        ),
    )
    + curve("M4 92H92"),
    "wound": tint("#33383d", shape("M20 24H76A12 24 0 0 1 76 72H20A12 24 0 0 1 20 24Z"))
    + pen(
        "#ff9a5c",
        group(
            'stroke-width="4"',
            lines(
                (18, 68, 50, 26),
                (36, 70, 68, 26),
                (54, 70, 82, 32),
                (18, 28, 50, 70),
                (36, 26, 68, 70),
                (54, 26, 82, 64),
            ),
        ),
    )
    + box(2, 40, 8, 16, 0)
    + box(88, 40, 6, 16, 0),
    "hard-block": tint("#23282d", cube(10, 36, 58, 46, 18))
    + pen(
        "#ff9a5c",
        thin(
            lines(
                *(
                    (
                        14 + 10 * i,
                        44 + 12 * j + (4 if i % 2 else 0),
                        20 + 10 * i,
                        40 + 12 * j + (4 if i % 2 else 0),
                    )
                    for i in range(5)
                    for j in range(4)
                )
            )
        ),
    ),
}


def pile(*grains: str) -> str:
    """Draw loose material in an open dish, under a magnifying ring."""
    return hollow(shape("M6 70H90L80 90H16Z")) + "".join(grains)


SPOTS = (
    (48, 34),
    (36, 46),
    (60, 46),
    (26, 58),
    (48, 56),
    (70, 58),
    (18, 68),
    (38, 68),
    (58, 68),
    (78, 68),
)

GRAIN = {
    "none": none(pile(tint(PALE, shape("M10 70Q30 36 48 30Q66 36 86 70Z")))),
    "fine-dust": pile(
        tint("#a7a093", pen(TELL, shape("M8 70Q30 42 48 36Q66 42 88 70Z"))),
        solid(
            TELL,
            *(
                circle(x, y, 1.5)
                for x, y in (
                    (30, 26),
                    (44, 20),
                    (60, 24),
                    (70, 36),
                    (22, 40),
                    (52, 28),
                    (38, 30),
                    (78, 46),
                )
            ),
        ),
    ),
    "round-grains": pile(tint("#dfe6ec", pen(TELL, *(circle(x, y, 7) for x, y in SPOTS))))
    + solid(WHITE, *(circle(x - 2, y - 2, 2) for x, y in SPOTS)),
    "flakes": pile(
        tell(*(turn(17 * x + 40, box(x - 9, y - 3, 18, 6, 1), at=(x, y)) for x, y in SPOTS))
    ),
    "crystals": pile(
        tint(
            "#eaf6fb",
            pen(
                TELL,
                *(
                    poly(x, y - 9, x + 7, y - 3, x + 7, y + 5, x, y + 9, x - 7, y + 5, x - 7, y - 3)
                    for x, y in SPOTS
                ),
            ),
        )
    ),
    "beads": pile(
        tint(
            WHITE,
            pen(
                TELL,
                *(
                    circle(x, y, 9)
                    for x, y in (
                        (48, 36),
                        (30, 54),
                        (50, 56),
                        (68, 52),
                        (20, 70),
                        (42, 74),
                        (62, 72),
                        (80, 68),
                    )
                ),
            ),
        )
    ),
    "pellets": pile(
        tell(
            *(
                box(x - 9, y - 7, 18, 14, 4) + oval(x, y - 5, 9, 3.4)
                for x, y in ((48, 36), (32, 54), (62, 54), (20, 70), (46, 72), (72, 70))
            )
        )
    ),
    "sponge": tint(
        "#a9b1b8",
        pen(
            TELL,
            shape("M10 70Q4 48 22 40Q24 20 46 24Q68 14 76 34Q94 44 86 64Q84 84 60 80Q30 90 10 70Z"),
        ),
    )
    + solid(
        "#5b646d",
        circle(28, 54, 5),
        circle(44, 38, 4),
        circle(60, 34, 5),
        circle(74, 50, 5),
        circle(52, 56, 6),
        circle(36, 70, 5),
        circle(64, 68, 5),
    ),
    "chips": pile(
        tell(
            hollow(
                curve(
                    "M14 68q0 -14 10 -14t8 12q-6 4 -8 -2M36 66q0 -16 12 -16t9 14q-7 4 -9 -3M62 66"
                    "q0 -14 10 -14t8 12q-6 4 -8 -2M30 46q2 -14 12 -12t5 12M54 42q4 -14 13 -10t3 12"
                )
            )
        )
    ),
    "whiskers": pile(
        tell(
            lines(
                *(
                    (x - 9, y + 8, x + 9, y - 8) if i % 2 else (x - 4, y - 11, x + 4, y + 10)
                    for i, (x, y) in enumerate(SPOTS)
                )
            )
        )
    ),
    "freeze-dried": shape("M24 28Q24 24 30 24V18H66V24Q72 24 72 28V82Q72 90 64 90H32Q24 90 24 82Z")
    + tint(METAL, box(28, 6, 40, 14, 2))
    + tint("#fff6dd", pen(TELL, shape("M30 62L38 58L46 63L56 58L66 62V84H30Z")))
    + tell(lines((40, 70, 44, 78), (54, 68, 52, 76))),
}


def paper(*trace: str) -> str:
    """Draw a sheet of paper, a block on it and what the block leaves."""
    return (
        tint(WHITE, poly(4, 22, 78, 22, 92, 36, 92, 90, 4, 90))
        + "".join(trace)
        + tint(RESIN, turn(20, box(56, 4, 28, 22, 1), at=(70, 16)))
    )


TRACE = {
    "none": paper() + slash(),
    "dark-line": paper(pen(RESIN, group('stroke-width="4"', curve("M16 70Q30 44 40 62T66 34")))),
    "soot": paper(
        solid(
            "#1b1f23",
            shape("M14 72Q20 48 40 50Q54 38 66 40Q70 56 54 64Q44 80 26 78Z"),
            circle(70, 66, 4),
            circle(60, 78, 3),
            circle(22, 44, 3),
        )
    ),
    "metal-streak": paper(
        pen("#aeb8c2", thick(line(16, 76, 64, 34))),
        pen("#e9eef2", thin(line(18, 72, 62, 34))),
        tell(lines((24, 40, 24, 50), (19, 45, 29, 45)), lines((66, 62, 66, 72), (61, 67, 71, 67))),
    ),
}


def shoulder(fill: str) -> str:
    """Draw the top of a gas cylinder with a coloured shoulder."""
    body = tint(METAL, box(20, 52, 56, 42, 0))
    return (
        body
        + box(40, 8, 16, 14, 1)
        + line(56, 14, 72, 14)
        + tint(fill, pen(TELL, shape("M20 54Q20 24 44 22H52Q76 24 76 54Z")))
    )


SHOULDER = {
    "none": none(shoulder(BODY)),
    "unpainted": shoulder(METAL).replace(TELL, LINE) + pen(WHITE, line(34, 40, 34, 86)),
    "yellow": shoulder("#f7d117"),
    "red": shoulder("#d8262c"),
    "maroon": shoulder("#6e1f2a"),
    "blue": shoulder("#3b7dd8"),
    "bright-green": shoulder("#5fc24a"),
    "dark-green": shoulder("#1f5b35"),
    "white": shoulder("#ffffff"),
    "black": shoulder("#16191c"),
    "grey": shoulder("#7d848b"),
    "brown": shoulder("#8a5a33"),
}


PICTURES = {"fibre-form": FORM, "grain": GRAIN, "paper-trace": TRACE, "cylinder-shoulder": SHOULDER}
