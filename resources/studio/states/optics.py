"""Electronic parts, windows and optical elements."""

from resources.studio.states.ink import (
    BLUE,
    COPPER,
    DARK,
    GLASS,
    GOLD,
    METAL,
    PALE,
    RED,
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
    thin,
    tint,
    turn,
    word,
)
from resources.studio.states.kit import (
    arrow,
    grid,
    none,
    pipe,
    ring_of,
)


def eye(fill: str, *more: str) -> str:
    """Draw a mount with its window."""
    return box(8, 12, 80, 72, 8) + tint(fill, pen(TELL, circle(48, 48, 28))) + "".join(more)


def glint(colour: str = WHITE) -> str:
    return pen(colour, curve("M30 44A20 20 0 0 1 44 30"))


COMPONENT = {
    "none": none(
        tint(RESIN, box(24, 30, 48, 34, 3)), lines(*((x, 64, x, 78) for x in (30, 42, 54, 66)))
    ),
    "plastic-legs": tint(RESIN, box(14, 26, 68, 34, 3))
    + solid(PALE, circle(24, 36, 3))
    + tell(*(box(x, 60, 5, 18, 1) for x in (19, 32, 45, 58, 71))),
    "ball-grid": tint("#3f7a52", poly(6, 48, 40, 34, 92, 34, 58, 48))
    + tint(RESIN, poly(24, 40, 44, 30, 76, 30, 58, 40))
    + tint("#3f7a52", box(6, 48, 52, 6, 0))
    + tell(*(circle(x, 60, 5) for x in (12, 24, 36, 48)))
    + tell(circle(66, 56, 5), circle(77, 51, 5), circle(87, 46, 5)),
    "ceramic-lid": tint("#b9b2a6", box(14, 14, 68, 68, 2))
    + tint(GOLD, pen(TELL, box(28, 28, 40, 40, 1)))
    + tint(GOLD, thin(*(box(x, y, 5, 10, 0) for x in (22, 36, 50, 64) for y in (5, 81))))
    + pen(WHITE, line(34, 46, 46, 34)),
    "metal-can": tint(
        METAL,
        shape("M24 50V30A24 10 0 0 1 72 30V50Z"),
        shape("M16 50H80V58H16Z"),
        poly(78, 50, 88, 46, 88, 54, 80, 58),
    )
    + tell(lines((32, 58, 32, 88), (48, 58, 48, 88), (64, 58, 64, 88))),
    "metal-module": tint(METAL, box(22, 28, 52, 42, 1))
    + thin(circle(29, 35, 2.4), circle(67, 35, 2.4), circle(29, 63, 2.4), circle(67, 63, 2.4))
    + tint(GOLD, pen(TELL, box(4, 40, 18, 16, 1), box(74, 40, 18, 16, 1)))
    + lines((10, 40, 8, 56), (16, 40, 14, 56), (82, 40, 80, 56), (88, 40, 86, 56)),
    "resin-block": tint("#3b4148", box(10, 36, 76, 46, 3))
    + tell(
        box(22, 22, 12, 14, 0),
        box(62, 22, 12, 14, 0),
        lines((22, 27, 34, 27), (62, 27, 74, 27)),
        box(24, 10, 8, 12, 0),
        box(64, 10, 8, 12, 0),
    )
    + pen(WHITE, lines((22, 60, 34, 60), (62, 60, 74, 60), (68, 54, 68, 66))),
    "power-disc": tint(COPPER, oval(48, 24, 30, 10), shape("M18 24V30A30 10 0 0 0 78 30V24Z"))
    + tint(WHITE, shape("M10 34V58A38 14 0 0 0 86 58V34A38 14 0 0 1 10 34Z"))
    + tell(curve("M10 42A38 14 0 0 0 86 42M10 50A38 14 0 0 0 86 50"))
    + tint(COPPER, shape("M20 66V74A28 10 0 0 0 76 74V66A38 14 0 0 1 20 66Z")),
    "glass-tube": tint(GLASS, shape("M28 66V32Q28 8 48 8T68 32V66Z"))
    + tell(box(40, 30, 16, 26, 1), lines((48, 56, 48, 66), (36, 28, 36, 66), (60, 28, 60, 66)))
    + tint(DARK, box(26, 66, 44, 10, 1))
    + lines((34, 76, 34, 88), (48, 76, 48, 88), (62, 76, 62, 88)),
    "bare-die": tint("#9fb4d8", circle(38, 42, 34))
    + thin(grid(16, 20, 44, 44, 4, 4))
    + tint("#9fb4d8", pen(TELL, box(62, 62, 26, 26, 0)))
    + tell(thin(grid(62, 62, 26, 26, 3, 3))),
    "heat-sink-board": tint("#a9d3b4", box(4, 62, 88, 24, 2))
    + tell(*(box(x, 14, 5, 40, 1) for x in range(18, 78, 10)), box(14, 52, 68, 10, 1))
    + tint(GOLD, thin(*(box(x, 84, 6, 8, 0) for x in (12, 24, 36, 48)))),
}

WINDOW = {
    "none": none(box(8, 12, 80, 72, 8), circle(48, 48, 28)),
    "clear": eye("#eaf6fb", glint("#8cc4dc"), pen("#8cc4dc", line(40, 62, 62, 40))),
    "shimmer": eye(
        "#9fd9b4",
        solid("#b07ad0", shape("M24 62A28 28 0 0 0 72 62Q48 52 24 62Z")),
        solid("#e07a90", shape("M34 72A28 28 0 0 0 62 72Q48 66 34 72Z")),
        glint(),
    ),
    "metallic": eye("#8d99a5", solid("#c6d0d9", poly(24, 60, 60, 24, 70, 34, 34, 70)), glint()),
    "yellow": eye("#f2a81d", glint("#ffe3a0")),
    "dark": eye("#2a0d10", glint("#a04048")),
    "clear-dome": box(12, 66, 72, 18, 3)
    + tint(GLASS, pen(TELL, shape("M18 66A30 46 0 0 1 78 66Z")))
    + pen(WHITE, curve("M28 56A22 32 0 0 1 42 32"))
    + circle(52, 58, 7),
    "quartz": tint(GLASS, poly(20, 26, 36, 12, 84, 12, 84, 62, 68, 78, 20, 78))
    + tint("#eaf6fb", pen(TELL, box(20, 26, 48, 52, 0)))
    + pen(WHITE, lines((28, 64, 50, 36), (40, 68, 60, 44)))
    + lines((68, 26, 84, 12))
    + tell(arrow(76, 90, 60, 90, 6), arrow(60, 90, 84, 90, 6)),
    "thick-yellowish": tint("#d8c66a", poly(8, 26, 40, 12, 88, 12, 88, 62, 56, 80, 8, 80))
    + tint("#f0e2a0", pen(TELL, box(8, 28, 48, 52, 0)))
    + line(56, 28, 88, 12)
    + word(32, 62, "Pb", 22, DARK),
    "milky": eye(
        "#fdfcf8", solid("#e3e1d8", circle(40, 40, 9), circle(58, 52, 11), circle(42, 62, 7))
    ),
}

OPTIC = {
    "none": none(tint(GLASS, shape("M48 10Q76 48 48 86Q20 48 48 10Z"))),
    "lens": tint(GLASS, pen(TELL, shape("M48 8Q80 48 48 88Q16 48 48 8Z")))
    + pen(WHITE, curve("M38 28Q28 46 36 64")),
    "flat-mirror": tint("#dfe9f2", pen(TELL, poly(34, 10, 62, 16, 62, 86, 34, 80)))
    + poly(62, 16, 70, 14, 70, 84, 62, 86)
    + tell(arrow(4, 70, 32, 50, 7))
    + tell(arrow(32, 48, 6, 26, 7)),
    "curved-mirror": tint("#dfe9f2", pen(TELL, shape("M76 8H86V88H76Q46 48 76 8Z")))
    + tell(
        lines((4, 24, 68, 24), (4, 72, 68, 72)), arrow(66, 26, 28, 46, 6), arrow(66, 70, 28, 50, 6)
    ),
    "ribbed-mirror": circle(48, 48, 42)
    + tell(
        *(
            poly(*(v for p in ring_of(6, x, y, 12) for v in p))
            for x, y in (
                (48, 48),
                (69, 48),
                (27, 48),
                (37.5, 30),
                (58.5, 30),
                (37.5, 66),
                (58.5, 66),
            )
        )
    ),
    "thin-mirror": tint(
        "#dfe9f2", shape("M6 30Q20 20 34 30T62 30T90 30V38Q76 28 62 38T34 38T6 38Z")
    )
    + tell(*(box(x, 44, 8, 30, 1) for x in (10, 24, 38, 52, 66, 80)))
    + box(4, 74, 88, 12, 1),
    "prism": tint(GLASS, pen(TELL, poly(48, 12, 86, 78, 10, 78)))
    + line(0, 58, 30, 46)
    + pen(RED, line(66, 46, 94, 50))
    + pen("#43b05c", line(66, 48, 94, 60))
    + pen(BLUE, line(66, 50, 94, 70)),
    "grating": solid("#d8414b", box(12, 14, 14, 68, 0))
    + solid("#f0a32b", box(26, 14, 14, 68, 0))
    + solid("#f2dc3d", box(40, 14, 14, 68, 0))
    + solid("#4fae62", box(54, 14, 14, 68, 0))
    + solid("#4a6fc9", box(68, 14, 16, 68, 0))
    + thin(lines(*((x, 14, x, 82) for x in range(16, 84, 5))))
    + hollow(box(12, 14, 72, 68, 2)),
    "crystal-rod": tint("#e9a6c0", pen(TELL, turn(-25, pipe(10, 28, 70, 22, 0))))
    + tint("#e9a6c0", poly(30, 84, 44, 74, 92, 62, 80, 74)),
    "coated-blank": tint(GLASS, shape("M10 46V54A38 22 0 0 0 86 54V46Z"))
    + tint("#cfe8d8", pen(TELL, oval(48, 46, 38, 22)))
    + pen("#b07ad0", curve("M24 44A26 14 0 0 1 56 34")),
    "fibre-plate": circle(48, 48, 40)
    + tell(
        thin(
            *(
                circle(48 + dx, 48 + dy, 5.4)
                for dx, dy in (
                    (0, 0),
                    (12, 0),
                    (-12, 0),
                    (24, 0),
                    (-24, 0),
                    (6, 11),
                    (-6, 11),
                    (18, 11),
                    (-18, 11),
                    (6, -11),
                    (-6, -11),
                    (18, -11),
                    (-18, -11),
                    (0, 22),
                    (12, 22),
                    (-12, 22),
                    (0, -22),
                    (12, -22),
                    (-12, -22),
                )
            )
        )
    ),
    "fibre-coil": pen(
        "#f0b400",
        group('stroke-width="3" fill="none"', *(circle(44, 46, r) for r in (36, 31, 26, 21))),
    )
    + pen("#f0b400", curve("M44 82C70 84 80 76 94 86"))
    + circle(44, 46, 12)
    + tell(circle(92, 85, 3)),
}


PICTURES = {"component-package": COMPONENT, "window": WINDOW, "optic-element": OPTIC}
