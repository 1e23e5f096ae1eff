"""Arms and protection: barrels, selectors, initiators, armour, garments."""

from resources.studio.states.craft import sea
from resources.studio.states.ink import (
    COPPER,
    DARK,
    GLASS,
    GOLD,
    METAL,
    ORANGE,
    PALE,
    RED,
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
    word,
)
from resources.studio.states.kit import (
    arrow,
    grid,
    none,
    person,
    rays,
    ring_of,
    wheel,
)


def barrel(*muzzle: str) -> str:
    """Draw a barrel from the left whose muzzle carries the telltale."""
    return box(0, 42, 50, 12, 0) + "".join(muzzle)


def shell(*more: str) -> str:
    """Stand an ogival body for what sits in its end."""
    return tint("#6d7a4a", shape("M30 92V54Q30 38 38 30H58Q66 38 66 54V92Z")) + "".join(more)


def wearer(*more: str) -> str:
    """Draw head and shoulders of a person."""
    return (
        shape("M8 94V78Q10 64 34 60V52H62V60Q86 64 88 78V94Z") + circle(48, 34, 22) + "".join(more)
    )


BARREL = {
    "none": none(barrel(box(50, 42, 40, 12, 0))),
    "plain": barrel(tell(box(50, 42, 38, 12, 0)), solid(DARK, oval(88, 48, 2.5, 4))),
    "orange-tip": barrel(
        box(50, 42, 18, 12, 0), tint("#ff6a13", pen("#c23d00", box(66, 39, 22, 18, 2)))
    ),
    "blocked": barrel(
        box(50, 42, 38, 12, 0),
        solid(TELL, box(76, 44, 16, 8, 1)),
        tell(thick(line(62, 32, 62, 64))),
    ),
    "flash-hider": barrel(tell(shape("M50 42H60L88 36V44H68V52H88V60L60 54H50Z"))),
    "suppressor": barrel(tell(box(44, 32, 48, 32, 6)), lines((54, 32, 54, 64), (82, 32, 82, 64))),
    "muzzle-brake": barrel(
        tell(box(50, 32, 40, 32, 3)), solid(DARK, box(58, 36, 7, 24, 1), box(73, 36, 7, 24, 1))
    ),
    "open-tube": box(6, 36, 84, 24, 0)
    + tell(oval(90, 48, 5, 12), oval(6, 48, 5, 12))
    + solid(DARK, oval(90, 48, 3, 9), oval(6, 48, 3, 9))
    + box(40, 60, 8, 16, 1)
    + tell(arrow(70, 20, 90, 20, 6), arrow(26, 20, 6, 20, 6)),
    "closed-tube": turn(
        -50,
        box(14, 38, 74, 20, 2)
        + solid(DARK, oval(88, 48, 3, 7))
        + tell(box(6, 34, 14, 28, 2), circle(0, 48, 7)),
    )
    + lines((58, 40, 80, 88), (56, 42, 44, 88)),
    "several-tubes": box(4, 16, 80, 64, 2)
    + tell(*(circle(x, y, 9) for x in (20, 44, 68) for y in (34, 62)))
    + solid(DARK, *(circle(x, y, 5) for x in (20, 44, 68) for y in (34, 62))),
}


def dial(marks: tuple[tuple[float, float, str], ...], to: tuple[float, float]) -> str:
    """Draw a selector lever on the side of a weapon, with marks beside it."""
    words = "".join(word(x, y, mark, 19 if len(mark) < 3 else 15, TELL) for x, y, mark in marks)
    return (
        box(2, 8, 92, 80, 4)
        + group('stroke-width="7"', line(40, 58, *to))
        + circle(40, 58, 11)
        + words
    )


SELECTOR = {
    "none": none(dial((), (72, 58))),
    "safe-single": dial(((74, 36, "S"), (78, 68, "F")), (60, 40)),
    "automatic": dial(((22, 34, "0"), (58, 32, "1"), (80, 52, "3"), (80, 78, "30")), (62, 46)),
    "cyrillic": dial(((74, 34, "АВ"), (76, 76, "ОД")), (60, 42)),
    "unmarked": dial((), (66, 40)),
}

INITIATOR = {
    "none": none(shell(box(38, 16, 20, 14, 1))),
    "fuze": shell(tell(shape("M36 30L42 12Q48 2 54 12L60 30Z"), lines((38, 24, 58, 24)))),
    "fuze-well": shell(
        solid(DARK, box(40, 24, 16, 18, 0)),
        tell(
            lines((40, 28, 56, 26), (40, 34, 56, 32), (40, 40, 56, 38)),
            box(36, 4, 24, 8, 1),
            box(41, 12, 14, 8, 0),
        ),
    ),
    "wire-pair": tint(METAL, box(46, 40, 46, 12, 3))
    + lines((54, 40, 54, 52))
    + pen(TELL, curve("M46 44C28 40 30 20 8 24M46 49C28 56 30 72 8 70")),
    "heavy-lead": tint("#3b4148", box(58, 34, 30, 28, 4))
    + tell(box(6, 44, 44, 9, 0), lines((6, 48.5, 50, 48.5)))
    + tint(GOLD, box(50, 40, 8, 16, 0)),
    "plastic-tube": tint(METAL, box(62, 54, 30, 11, 3))
    + group(
        f'stroke="{ORANGE}" stroke-width="6" fill="none"',
        curve("M62 60C40 60 60 20 34 20S14 60 34 62S44 82 8 82"),
    ),
    "cord": shell()
    + pen(
        TELL,
        group(
            'stroke-width="5" stroke-dasharray="5 4" stroke-linecap="butt"',
            curve("M48 30C48 10 74 22 76 6"),
        ),
    )
    + tint(ORANGE, pen(TELL, rays(8, 78, 6, 3, 10))),
    "pin-ring": tint("#6d7a4a", shape("M18 66Q18 42 40 42T62 66Q62 92 40 92T18 66Z"))
    + box(32, 26, 16, 16, 1)
    + tell(hollow(group('stroke-width="4"', circle(66, 28, 9))), line(48, 32, 58, 30))
    + tint(RED, shape("M72 34L94 44L90 54L82 48L78 58L68 38Z")),
    "primer": tint(GOLD, circle(48, 48, 40), circle(48, 48, 34))
    + tint(COPPER, pen(TELL, circle(48, 48, 13))),
}

ARMOUR = {
    "none": none(shape("M48 8L82 20V46Q82 74 48 90Q14 74 14 46V20Z")),
    "soft": tell(
        *(
            shape(f"M10 {y}Q28 {y - 12} 48 {y}T86 {y}V{y + 8}Q68 {y + 20} 48 {y + 8}T10 {y + 8}Z")
            for y in (58, 46, 34)
        )
    ),
    "hard-plate": tell(shape("M26 8H70L84 26V84Q48 94 12 84V26Z"))
    + pen(WHITE, curve("M24 34Q26 24 34 18"))
    + word(48, 62, "IV", 26, TELL),
    "tiles": tell(
        *(
            poly(*(v for p in ring_of(6, x, y, 12.4) for v in p))
            for x, y in (
                (15, 20),
                (37, 20),
                (59, 20),
                (81, 20),
                (26, 39),
                (48, 39),
                (70, 39),
                (15, 58),
                (37, 58),
                (59, 58),
                (81, 58),
                (26, 77),
                (48, 77),
                (70, 77),
            )
        )
    ),
    "steel-sheet": tint(
        "#7b8791",
        *(
            poly(6, y, 32, y - 16, 92, y - 16, 66, y)
            + poly(66, y, 92, y - 16, 92, y - 4, 66, y + 12)
            + tell(box(6, y, 60, 12, 0))
            for y in (62, 46, 30)
        ),
    ),
    "add-on": shape("M2 78V50L22 34H74L94 50V78Z")
    + tell(*(box(x, y, 16, 12, 1) for x in (14, 34, 54, 72) for y in (38, 54)))
    + wheel(24, 82, 9)
    + wheel(72, 82, 9),
    "thick-glass": tint(GLASS, poly(34, 10, 90, 10, 90, 70, 34, 70))
    + tint(
        "#a8d4c4",
        pen(
            TELL,
            *(
                poly(
                    x,
                    10 + 26 - x * 0.76,
                    x,
                    96 - x * 0.76,
                    x + 7,
                    90.7 - x * 0.76,
                    x + 7,
                    30.7 - x * 0.76,
                )
                for x in (6, 13, 20, 27)
            ),
        ),
    )
    + pen(WHITE, lines((46, 58, 76, 22), (60, 60, 80, 36))),
    "liner": shape("M4 20H92V76H4Z")
    + tint(GLASS, box(58, 28, 24, 18, 2))
    + tint("#d9c48a", pen(TELL, shape("M10 30H50V70H10Z")))
    + tell(thin(grid(10, 30, 40, 40, 5, 5)))
    + line(4, 84, 92, 84),
}

GARMENT = {
    "none": none(wearer()),
    "vest": shape("M24 8L36 8Q40 22 48 22T60 8L72 8L76 36L84 46V88H12V46L20 36Z")
    + tell(box(28, 38, 40, 34, 5))
    + lines((12, 62, 28, 62), (68, 62, 84, 62)),
    "helmet": wearer(tell(shape("M22 36V30A26 26 0 0 1 74 30V36Q60 30 48 32T22 36Z"))),
    "mask": wearer(tell(shape("M28 26H68V40Q64 58 48 60Q32 58 28 40Z")))
    + tint(GLASS, circle(39, 36, 6), circle(57, 36, 6))
    + circle(48, 52, 5),
    "air-supply": wearer(tell(shape("M28 26H68V42Q62 58 48 58Q34 58 28 42Z")))
    + tint(GLASS, box(34, 30, 28, 10, 4))
    + group('stroke-width="5" fill="none"', curve("M48 58Q48 72 66 74"))
    + tell(box(66, 58, 16, 36, 7)),
    "sealed-suit": shape("M30 26A18 18 0 0 1 66 26V32L88 48L80 58L70 50V92H26V50L16 58L8 48L30 32Z")
    + tint(GLASS, pen(TELL, box(34, 16, 28, 16, 7)))
    + tell(line(48, 36, 48, 84))
    + tell(box(6, 48, 12, 12, 3), box(78, 48, 12, 12, 3)),
    "lined-suit": tint(
        "#6d7a4a", shape("M32 8L10 24L18 44L28 38V90H68V38L78 44L86 24L64 8Q48 20 32 8Z")
    )
    + tint(
        "#1f2326", pen(TELL, shape("M48 18L36 14L34 88H48Z"), shape("M48 18L60 14L68 50L56 88H48Z"))
    ),
    "bomb-suit": tint(
        "#6d7a4a",
        shape("M26 40Q10 44 8 70L20 76L26 64V92H70V64L76 76L88 70Q86 44 70 40Q66 32 48 32T26 40Z"),
        circle(48, 22, 17),
    )
    + tint(GLASS, pen(TELL, shape("M34 16H62V26Q48 34 34 26Z")))
    + tell(lines((28, 50, 68, 50), (28, 62, 68, 62), (28, 74, 68, 74))),
    "flight-suit": shape("M34 10H62L84 30L76 44L66 38V90H50V62H46V90H30V38L20 44L12 30Z")
    + tell(
        hollow(
            group(
                'stroke-width="4"',
                curve("M38 14V84M58 14V84M38 34H58M30 50H38M58 50H66M30 66H38M58 66H66"),
            )
        )
    )
    + tell(curve("M66 56Q84 60 84 78")),
    "diving-gear": tint("#33383d", wearer())
    + tint(GLASS, pen(TELL, box(30, 24, 36, 16, 7)))
    + tell(curve("M60 22Q76 18 74 2"), box(40, 46, 16, 10, 3))
    + sea(78),
    "harness": tint(PALE, person(40, 96, 92))
    + tell(
        hollow(
            group(
                'stroke-width="4"',
                curve("M32 28L36 54M50 28L44 54M28 54H52M34 56L30 72M46 56L50 72"),
            )
        )
    )
    + tell(box(58, 24, 24, 36, 6), line(70, 24, 78, 10)),
    "camouflage": tint("#7f8a55", shape("M48 6Q70 10 74 34L90 90H6L22 34Q26 10 48 6Z"))
    + solid(
        "#3f4a2c",
        shape("M24 46Q38 40 44 52Q36 66 22 60Z"),
        shape("M56 64Q74 60 78 76Q64 86 54 78Z"),
        shape("M50 20Q62 20 62 32Q52 38 46 30Z"),
    )
    + solid(
        "#b49a68",
        shape("M56 42Q68 40 68 52Q60 58 54 52Z"),
        shape("M26 70Q40 68 42 80Q32 88 22 82Z"),
    )
    + solid(DARK, oval(48, 20, 7, 6)),
}


PICTURES = {
    "barrel": BARREL,
    "selector": SELECTOR,
    "initiator": INITIATOR,
    "armour": ARMOUR,
    "garment": GARMENT,
}
