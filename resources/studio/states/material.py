"""Materials, colours, surfaces and fine builds."""

from resources.studio.states.ink import (
    BLACK,
    BLUE,
    BODY,
    COPPER,
    GLASS,
    GOLD,
    METAL,
    PALE,
    RED,
    RESIN,
    TELL,
    WHITE,
    WOOD,
    box,
    circle,
    curve,
    dashed,
    grow,
    hollow,
    line,
    lines,
    move,
    pen,
    poly,
    shape,
    solid,
    tell,
    thick,
    thin,
    tint,
    turn,
    word,
)
from resources.studio.states.kit import arrow, dots, grid, none, ring_of, slash


def bar(fill: str, *finish: str) -> str:
    """Draw a lump of a material with its finish on the front."""
    side = poly(66, 34, 84, 20, 84, 64, 66, 78)
    return tint(fill, poly(10, 34, 28, 20, 84, 20, 66, 34), side, box(10, 34, 56, 44, 0)) + "".join(
        finish
    )


def face(fill: str, *finish: str) -> str:
    """Draw a square sample of a surface."""
    return tint(fill, box(10, 10, 76, 76, 6)) + "".join(finish)


def shine(colour: str = WHITE) -> str:
    return pen(colour, lines((18, 66, 36, 44), (28, 68, 50, 42)))


def weave(x: int, y: int, columns: int, rows: int, step: int, colour: str) -> str:
    """Draw twill as short slanted strokes."""
    cells = (
        (x + step * i, y + step * (j + 1) - 2, x + step * (i + 1) - 3, y + step * j + 1)
        for i in range(columns)
        for j in range(rows)
        if (i + j) % 2 == 0
    )
    return pen(colour, lines(*cells))


def horseshoe() -> str:
    """Draw a horseshoe magnet with its poles to the right."""
    poles = tint(WHITE, box(42, 16, 12, 16, 0), box(42, 50, 12, 16, 0))
    return tint(RED, shape("M44 16H30A25 25 0 0 0 30 66H44V50H30A9 9 0 0 1 30 32H44Z")) + poles


def _with(x: int, part: str) -> str:
    return grow(0.8, horseshoe(), at=(0, 48)) + move(x, 0, part)


MAIN_MATERIAL = {
    "stainless-steel": bar("#cfd8e0", shine()),
    "steel": bar(
        "#8b98a3",
        tint("#4f86b8", shape("M10 34H66V56Q58 50 52 58Q46 64 40 56Q34 48 28 58Q20 64 10 54Z")),
        solid("#a85a2a", circle(20, 68, 4), circle(27, 71, 2.5), circle(56, 68, 4)),
    ),
    "cast-iron": bar(
        "#59626b", solid("#3c434a", dots(18, 42, 5, 3, 11, 2), dots(24, 48, 4, 3, 11, 1.5))
    ),
    "aluminium": bar(
        "#e9eef2", thin(pen("#b9c4cd", lines(*((10, y, 66, y) for y in range(40, 78, 7)))))
    ),
    "carbon-fibre": bar("#23282d", thin(weave(12, 36, 6, 5, 9, "#8b98a3"))),
    "glass-fibre": bar("#f6f7f2", thin(weave(12, 36, 6, 5, 9, "#b8c3b4"))),
    "glass": bar(GLASS, pen(WHITE, lines((18, 68, 38, 42), (30, 70, 54, 40)))),
    "ceramic": bar("#fbf6ec", pen("#d4c8b4", curve("M52 34L46 46L54 54L48 66")))
    + tint(BODY, shape("M66 62L76 56L80 68L70 76Z")),
    "plastic": tint("#f0c34a", box(14, 26, 68, 52, 16))
    + pen(WHITE, curve("M24 50V44Q24 36 34 36")),
    "copper": bar(COPPER, pen("#f0c39b", lines((18, 66, 36, 44), (28, 68, 50, 42)))),
    "mixed": tint(METAL, box(8, 34, 40, 44, 0))
    + tint("#23282d", box(48, 34, 40, 20, 0))
    + tint(GLASS, box(48, 54, 40, 24, 0))
    + tint("#f0c34a", box(8, 16, 80, 18, 4)),
    "other": dashed(hollow(box(12, 18, 72, 62, 6))) + word(48, 66, "?", 48, TELL),
}

OTHER_MATERIAL = {
    "none": none(bar(METAL)),
    "graphite": bar("#2c3136", pen("#6d7780", lines((18, 44, 56, 44), (18, 54, 56, 54))))
    + tell(curve("M14 88Q40 82 70 90")),
    "light-grey-metal": bar("#a9b1b8")
    + tell(arrow(90, 56, 90, 36))
    + tell(curve("M14 12q10 -6 20 0t20 0")),
    "heavy-grey-metal": bar("#79838c") + tell(thick(arrow(38, 46, 38, 70, 12))),
    "lead": tint("#6f7a86", shape("M12 76Q8 42 24 36Q44 26 70 34Q90 44 86 66Q84 80 60 78Z"))
    + tell(curve("M62 40Q52 50 66 56"))
    + word(48, 74, "Pb", 20, WHITE),
    "semiconductor": tint("#8e99a6", shape("M20 22A38 38 0 1 0 76 22Z"))
    + pen(WHITE, curve("M24 62A28 28 0 0 1 22 38"))
    + thin(grid(28, 30, 40, 40, 4, 4)),
    "crystal": tint(
        "#d7c8f5",
        poly(34, 84, 26, 34, 42, 10, 56, 34, 62, 84),
        poly(62, 84, 56, 34, 68, 24, 80, 46, 76, 84),
    )
    + lines((42, 10, 44, 84), (26, 34, 56, 34)),
    "rubber": tint("#3a3f45", shape("M12 70Q12 30 48 30T84 70H68Q68 46 48 46T28 70Z"))
    + tell(arrow(20, 76, 4, 84), arrow(76, 76, 92, 84)),
    "cloth": tint("#cbbd9c", shape("M8 24Q28 14 48 24T88 24V74Q68 84 48 74T8 74Z"))
    + thin(grid(8, 24, 80, 50, 9, 6)),
    "wood": bar(
        WOOD, pen("#8a6136", curve("M12 46Q40 38 66 46M12 58Q40 68 66 56M12 70Q40 62 66 70"))
    ),
    "foam": bar(
        "#f6e9b2",
        solid(
            "#cdb96d",
            circle(22, 44, 4),
            circle(40, 42, 3),
            circle(54, 50, 5),
            circle(30, 58, 5),
            circle(46, 64, 4),
            circle(20, 70, 3),
            circle(58, 70, 3),
        ),
    ),
    "putty": tint(
        "#e2c690", shape("M14 80Q6 58 26 56Q24 34 46 36Q62 24 74 44Q92 54 84 78Q50 88 14 80Z")
    )
    + tell(
        shape("M36 48Q36 36 48 36T60 48Q60 62 48 62T36 48Z"),
        curve("M42 50Q48 42 54 50M42 56Q48 48 54 56"),
    ),
}

MAGNETIC = {
    "no": grow(0.85, horseshoe(), at=(0, 44)) + tint(METAL, box(64, 20, 24, 44)) + slash(),
    "weakly": grow(0.85, horseshoe(), at=(0, 44))
    + tint(METAL, box(68, 20, 24, 44))
    + tell(curve("M52 26q5 -4 10 0"), curve("M52 58q5 -4 10 0")),
    "yes": grow(0.85, horseshoe(), at=(0, 44))
    + tint(METAL, box(46, 12, 24, 60))
    + tell(lines((76, 22, 90, 16), (76, 42, 92, 42), (76, 62, 90, 68))),
    "itself": tint(RED, box(14, 34, 34, 28, 0))
    + tint(BLUE, box(48, 34, 34, 28, 0))
    + word(31, 56, "N", 20, WHITE)
    + word(65, 56, "S", 20, WHITE)
    + tell(curve("M14 28Q48 -4 82 28M14 68Q48 100 82 68")),
}


def swatch(fill: str, *more: str) -> str:
    return tint(fill, box(12, 12, 72, 72, 14)) + "".join(more)


COLOUR = {
    "black": swatch(BLACK),
    "white": swatch("#fdfbf2"),
    "grey": swatch("#8d9399"),
    "silver": swatch("#c9d2da", pen(WHITE, lines((24, 60, 60, 24), (36, 70, 70, 36)))),
    "gold": swatch(
        GOLD,
        pen("#fbe9a9", lines((24, 60, 60, 24))) + solid(COPPER, shape("M84 50V70Q84 84 70 84H50Z")),
    ),
    "green": swatch("#5d7a3a"),
    "sand": swatch("#c3a06b"),
    "camouflage": swatch(
        "#7f8a55",
        solid(
            "#3f4a2c",
            shape("M18 22Q36 16 42 30Q34 44 20 40Z"),
            shape("M56 50Q76 44 78 60Q68 76 54 66Z"),
        )
        + solid(
            "#b49a68",
            shape("M52 16Q74 18 76 34Q60 40 50 30Z"),
            shape("M20 54Q38 50 44 64Q38 80 22 76Z"),
        ),
    ),
    "blue": swatch("#2c62b8"),
    "red": swatch("#d8322a", solid("#ef7d22", shape("M84 40V70Q84 84 70 84H40Z"))),
    "yellow": swatch("#f7d117"),
    "clear": hollow(box(12, 12, 72, 72, 14))
    + pen(PALE, lines((26, 50, 50, 26), (34, 66, 66, 34), (52, 70, 70, 52))),
}

SURFACE = {
    "mirror": face(
        "#dbe3ea",
        shape("M36 66Q36 54 48 54T60 66Z"),
        circle(48, 42, 9),
        tell(lines((18, 30, 30, 18), (18, 40, 40, 18))),
    ),
    "machined": face(
        "#c9d2da", thin(pen(TELL, hollow("".join(circle(48, 48, r) for r in (6, 13, 20, 27, 34)))))
    ),
    "mill": face(
        "#aab5be",
        pen(
            "#7b8791",
            lines(
                (10, 24, 60, 24),
                (30, 36, 86, 36),
                (10, 50, 50, 50),
                (40, 62, 86, 62),
                (10, 74, 70, 74),
            ),
        ),
    )
    + tell(arrow(20, 84, 76, 84)),
    "painted": face(
        "#4f86b8", solid("#f0f2f4", shape("M58 10H80Q86 10 86 16V44Q76 40 70 28Q60 26 58 10Z"))
    )
    + tell(turn(35, box(26, 34, 30, 14, 3), line(41, 48, 41, 70))),
    "woven": face(
        "#30353a",
        pen(
            "#aab5be",
            thick(lines((16, 32, 32, 16), (16, 62, 62, 16), (34, 80, 80, 34), (64, 80, 80, 64))),
        ),
        pen(
            "#7b8791",
            thick(
                lines(
                    (64, 16, 80, 32),
                    (16, 34, 30, 48),
                    (46, 66, 60, 80),
                    (16, 64, 32, 80),
                    (66, 48, 80, 62),
                )
            ),
        ),
    ),
    "moulded": face(
        "#d9dee3",
        tell(line(10, 50, 86, 50)),
        hollow(circle(30, 30, 9)),
        line(27, 30, 33, 30),
        box(52, 62, 22, 14, 6),
    ),
    "cast": face(
        "#6d767e", solid(RESIN, dots(20, 20, 5, 5, 14, 2.2)), word(48, 60, "C25", 26, WHITE)
    ),
    "rubber": face(
        "#33383d",
        pen("#5c646c", lines(*((10 + 12 * i, 86, 26 + 12 * i, 70) for i in range(5)))),
        tell(curve("M20 30Q48 52 76 30M24 46Q48 66 72 46")),
    ),
    "glazed": face(
        "#eef6fb",
        tint(
            "#3d72b4",
            shape(
                "M10 16Q10 10 16 10H80Q86 10 86 16V46Q76 58 70 48"
                "Q64 38 56 52Q48 66 40 52Q32 42 26 54Q18 62 10 50Z"
            ),
        ),
        pen(WHITE, line(20, 30, 34, 18)),
    ),
    "rough": face(
        "#b5a894",
        solid(
            "#7d715f",
            circle(24, 24, 5),
            circle(46, 20, 3),
            circle(68, 28, 6),
            circle(34, 44, 4),
            circle(58, 48, 5),
            circle(22, 62, 6),
            circle(44, 68, 5),
            circle(70, 70, 6),
            circle(78, 48, 3),
        ),
    ),
}

PATTERN = {
    "none": none(face(BODY)),
    "spiral-grooves": circle(48, 48, 38)
    + tell(hollow("".join(turn(60 * i, curve("M48 40Q62 30 62 14")) for i in range(6))))
    + circle(48, 48, 8),
    "corrugated": tell(
        shape(
            "M14 28Q20 18 26 28T38 28T50 28T62 28T74 28T86 28"
            "V68Q80 78 74 68T62 68T50 68T38 68T26 68T14 68Z"
        )
    )
    + lines(
        (26, 28, 26, 68), (38, 28, 38, 68), (50, 28, 50, 68), (62, 28, 62, 68), (74, 28, 74, 68)
    )
    + box(4, 20, 10, 56)
    + box(86, 20, 8, 56),
    "perforated": face(METAL, solid(TELL, dots(21, 21, 7, 7, 9, 2.6))),
    "cooling-holes": shape("M30 76C18 52 24 24 40 8C62 18 76 48 66 76Z")
    + box(26, 76, 46, 14)
    + solid(
        TELL,
        *(circle(33 - abs(y - 48) * 0.06, y, 2.6) for y in range(28, 74, 9)),
        *(circle(50, y, 2.6) for y in range(28, 74, 9)),
    ),
    "tube-sheet": circle(48, 48, 40)
    + tell(
        hollow(
            "".join(
                circle(x, y, 6)
                for y, xs in (
                    (24, (40, 56)),
                    (38, (24, 40, 56, 72)),
                    (54, (24, 40, 56, 72)),
                    (69, (40, 56)),
                )
                for x in xs
            )
        )
    ),
    "plate-pack": box(8, 14, 10, 70)
    + box(78, 14, 10, 70)
    + tell(*(box(x, 22, 6, 56, 1) for x in (22, 31, 40, 49, 58, 67))),
    "honeycomb": tell(
        *(
            poly(*(v for p in ring_of(6, x, y, 13) for v in p))
            for x, y in (
                (25, 26),
                (48, 26),
                (71, 26),
                (36.5, 46),
                (59.5, 46),
                (25, 66),
                (48, 66),
                (71, 66),
            )
        )
    ),
    "layers": "".join(
        (tell if i % 2 else tint)(
            *(() if i % 2 else (PALE,)),
            poly(
                8,
                66 - 9 * i,
                34,
                54 - 9 * i,
                88,
                54 - 9 * i,
                62,
                66 - 9 * i,
                62,
                74 - 9 * i,
                8,
                74 - 9 * i,
            ),
            poly(62, 66 - 9 * i, 88, 54 - 9 * i, 88, 62 - 9 * i, 62, 74 - 9 * i),
        )
        for i in range(5)
    ),
    "foam": tint("#4a4f57", box(8, 70, 80, 16, 0))
    + tell(*(poly(x, 70, x + 10, 18, x + 20, 70) for x in (8, 28, 48, 68))),
    "windings": box(10, 40, 76, 16)
    + tell(*(box(x, 24, 8, 48, 4) for x in (20, 29, 38, 47, 56, 65)))
    + pen(TELL, curve("M24 72V86M69 24V10")),
    "print-lines": tint(METAL, shape("M20 86Q14 60 30 48Q46 36 40 12H64Q74 40 68 54Q64 70 76 86Z"))
    + tell(lines(*((22, y, 74, y) for y in range(22, 84, 8)))),
}

PICTURES = {
    "main-material": MAIN_MATERIAL,
    "other-material": OTHER_MATERIAL,
    "magnetic": MAGNETIC,
    "colour": COLOUR,
    "surface": SURFACE,
    "pattern": PATTERN,
}
