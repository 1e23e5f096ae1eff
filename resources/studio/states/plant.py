"""Plant and process: seals, linings, jackets, agitators, containment, heating."""

from resources.studio.states.ink import (
    BLUE,
    COPPER,
    DARK,
    GLASS,
    GOLD,
    LINE,
    METAL,
    ORANGE,
    PALE,
    RED,
    TELL,
    WHITE,
    YELLOW,
    box,
    circle,
    curve,
    dashed,
    fade,
    group,
    hollow,
    line,
    lines,
    move,
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
    flake,
    flame,
    none,
    slash,
)


def pump(*neck: str) -> str:
    """Draw a motor at the right and a casing at the left, with the telltale between."""
    motor = box(64, 28, 30, 40, 3) + lines((72, 28, 72, 68), (80, 28, 80, 68))
    return motor + circle(24, 48, 22) + box(12, 8, 14, 18, 0) + "".join(neck)


def wall(lining: str, *more: str) -> str:
    """Draw an open vessel in section: steel outside, lining inside."""
    steel = shape("M8 14H28V60Q28 68 36 68H60Q68 68 68 60V14H88V70Q88 88 70 88H26Q8 88 8 70Z")
    inner = shape("M28 14H36V56Q36 60 40 60H56Q60 60 60 56V14H68V60Q68 68 60 68H36Q28 68 28 60Z")
    return tint(METAL, steel) + tint(lining, pen(TELL, inner)) + "".join(more)


def tank(*more: str) -> str:
    """Draw an upright vessel, 44 wide, in the middle."""
    return shape("M26 30A22 13 0 0 1 70 30V70A22 13 0 0 1 26 70Z") + "".join(more)


def pot(*more: str) -> str:
    """Draw an open vessel in section with liquid."""
    liquid = solid("#8fc7f0", shape("M20 42H76V70Q76 84 62 84H34Q20 84 20 70Z"))
    return liquid + curve("M18 22V70Q18 86 34 86H62Q78 86 78 70V22") + "".join(more)


STIR = tell(line(48, 30, 48, 70), shape("M30 66H66V74H30Z"))

SEAL = {
    "none": pump(tint(METAL, box(44, 30, 22, 36, 3)), slash()),
    "seal": pump(box(46, 44, 18, 8, 0), tell(box(44, 32, 8, 32, 1))),
    "double-seal": pump(
        box(46, 44, 18, 8, 0),
        tell(
            box(43, 32, 7, 32, 1),
            box(53, 32, 7, 32, 1),
            curve("M46 32V18M56 32V18"),
            box(40, 2, 24, 16, 6),
        ),
    ),
    "gland": pump(
        box(46, 44, 18, 8, 0),
        tell(
            box(44, 34, 6, 28, 0), box(54, 30, 6, 36, 0), lines((44, 32, 66, 32), (44, 64, 66, 64))
        ),
        solid(GOLD, box(48, 40, 6, 16, 0)),
    ),
    "bellows": box(20, 68, 56, 22, 2)
    + line(48, 68, 48, 10)
    + tell(
        shape("M36 68Q28 64 36 60T36 52T36 44T36 36T36 28H60Q68 32 60 36T60 44T60 52T60 60T60 68Z"),
        lines((36, 60, 60, 60), (36, 52, 60, 52), (36, 44, 60, 44), (36, 36, 60, 36)),
    )
    + box(30, 4, 36, 8, 3)
    + box(34, 20, 28, 8, 1),
    "feedthrough": box(4, 6, 26, 84, 0)
    + tell(
        box(30, 18, 10, 60, 1), box(42, 18, 10, 60, 1), lines((26, 26, 58, 26), (26, 70, 58, 70))
    )
    + tint(METAL, box(52, 36, 26, 24, 3))
    + line(10, 48, 94, 48),
}

LINING = {
    "none": tint(
        METAL, shape("M8 14H28V60Q28 68 36 68H60Q68 68 68 60V14H88V70Q88 88 70 88H26Q8 88 8 70Z")
    )
    + slash(),
    "glass": wall("#3d72b4", pen(WHITE, line(32, 22, 32, 34))),
    "plastic": wall("#fffaf0"),
    "rubber": wall("#4a3b36", tell(curve("M40 30q8 -8 16 0"))),
    "carbon": wall("#2b3036", solid("#2b3036", *(box(41, y, 14, 8, 0) for y in (20, 34)))),
    "metal-sheet": wall(
        "#e9d7a8", lines((36, 30, 44, 24), (60, 30, 52, 24)), tell(curve("M36 14Q44 6 48 14"))
    ),
    "ceramic": wall(
        "#d98f66",
        lines(
            *((28, y, 36, y) for y in (24, 34, 44, 54)),
            *((60, y, 68, y) for y in (24, 34, 44, 54)),
            (44, 60, 44, 68),
            (53, 60, 53, 68),
        ),
    ),
    "lead": wall("#6f7a86", word(48, 46, "Pb", 20, TELL)),
}

JACKET = {
    "none": none(tank(), curve("M18 34V70A30 20 0 0 0 78 70V34")),
    "double-wall": tell(shape("M16 36H80V70A32 20 0 0 1 16 70Z"))
    + tank()
    + tell(box(4, 40, 12, 10, 0), box(80, 66, 12, 10, 0)),
    "half-pipe": tank(
        tell(
            *(shape(f"M26 {y}H70A5 5 0 0 1 70 {y + 10}H26A5 5 0 0 1 26 {y}Z") for y in (32, 46, 60))
        )
    ),
    "water-cooled": tint("#8fc7f0", box(12, 14, 72, 72, 10))
    + box(22, 24, 52, 52, 6)
    + tint(ORANGE, flame(48, 68, 0.8))
    + pen(BLUE, group('stroke-width="5"', lines((2, 30, 12, 30), (84, 70, 94, 70))))
    + tell(arrow(2, 44, 10, 44, 5)),
    "insulation": tint("#f2dc8c", shape("M12 34A36 22 0 0 1 84 34V70A36 20 0 0 1 12 70Z"))
    + tank()
    + tell(
        hollow(
            curve("M12 34A36 22 0 0 1 84 34V70A36 20 0 0 1 12 70Z"),
            lines((12, 52, 26, 52), (70, 52, 84, 52)),
        )
    ),
    "vacuum": hollow(shape("M14 26V72Q14 90 32 90H64Q82 90 82 72V26"))
    + tint("#8fc7f0", shape("M26 26V68Q26 78 36 78H60Q70 78 70 68V26Z"))
    + tell(line(14, 26, 26, 26), line(70, 26, 82, 26))
    + pen(BLUE, flake(48, 50, 13))
    + word(48, 16, "VAC", 16, TELL),
}

AGITATOR = {
    "none": none(pot(), STIR),
    "top": pot(
        tell(
            box(36, 4, 24, 20, 2), line(48, 24, 48, 70), shape("M30 64L48 68L66 64V74L48 70L30 74Z")
        )
    ),
    "bottom": move(
        0,
        -16,
        pot(
            tell(
                box(36, 88, 24, 22, 2),
                line(48, 60, 48, 88),
                shape("M30 58L48 62L66 58V68L48 64L30 68Z"),
            )
        ),
    ),
    "magnetic": move(0, -14, pot(tint(WHITE, pen(TELL, box(30, 74, 36, 8, 4)))))
    + tint(RED, box(30, 80, 18, 12, 0))
    + tint(BLUE, box(48, 80, 18, 12, 0)),
    "gas": pot(
        tell(
            line(88, 78, 40, 78),
            *(
                circle(x, y, 3.4)
                for x, y in ((40, 70), (54, 72), (46, 60), (60, 60), (36, 54), (52, 50))
            ),
        )
    ),
    "rocking": turn(
        -12,
        tint("#8fc7f0", shape("M16 40Q16 32 26 32H70Q80 32 80 40V52Q80 60 70 60H26Q16 60 16 52Z")),
        tell(box(8, 60, 80, 8, 1)),
    )
    + poly(36, 90, 60, 90, 48, 68)
    + tell(curve("M6 60A30 30 0 0 0 8 84M90 40A30 30 0 0 1 90 64")),
}

STEAM = {
    "yes": tank()
    + tint(PALE, pen(TELL, group('stroke-width="9"', curve("M2 26H18V46H26M2 84H34V80"))))
    + pen("#f2dc8c", group('stroke-width="3"', curve("M2 26H18V46H26M2 84H34")))
    + tell(circle(82, 84, 8), line(60, 84, 74, 84))
    + tell(curve("M82 20q-6 -6 0 -12M90 20q-6 -6 0 -12")),
    "no": tank()
    + pen(BLUE, curve("M2 84C14 84 10 60 26 60"))
    + fade(pen(LINE, group('stroke-width="7"', curve("M2 26H18V40H26"))))
    + pen(TELL, group('stroke-width="5"', line(2, 46, 30, 12))),
}

CONTAINMENT = {
    "none": none(box(10, 18, 76, 60, 4), circle(32, 50, 13), circle(64, 50, 13)),
    "glove-ports": shape("M8 84V40L24 14H88V84Z")
    + tint(GLASS, poly(18, 42, 28, 22, 80, 22, 80, 42))
    + tell(circle(32, 62, 13), circle(64, 62, 13))
    + solid(DARK, circle(32, 62, 7), circle(64, 62, 7)),
    "half-suit": box(4, 8, 88, 80, 3)
    + tell(
        shape("M30 88V64Q24 60 18 66L10 58Q22 40 36 42H60Q74 40 86 58L78 66Q72 60 66 64V88Z"),
        circle(48, 28, 14),
    )
    + tint(GLASS, box(39, 22, 18, 12, 5)),
    "manipulators": box(2, 8, 36, 80, 2)
    + tint("#d9cf8a", box(8, 16, 24, 34, 1))
    + tell(hollow(group('stroke-width="5"', curve("M20 6H66V46L52 62M66 46L80 56"))))
    + tell(curve("M52 62L44 68L50 76M52 62L60 70L54 76"))
    + tell(circle(66, 46, 4)),
    "double-door": box(22, 14, 52, 68, 2)
    + tell(box(14, 14, 10, 68, 2), box(72, 14, 10, 68, 2))
    + tint(GLASS, box(34, 26, 28, 20, 2))
    + tell(hollow(curve("M42 66V60A6 6 0 0 1 54 60V66")), box(38, 66, 20, 13, 2)),
    "sash": box(8, 8, 80, 80, 3)
    + tint(GLASS, pen(TELL, box(16, 16, 64, 36, 1)))
    + solid(DARK, box(16, 54, 64, 22, 0))
    + tell(arrow(48, 44, 48, 26, 8))
    + line(16, 80, 80, 80),
    "exhaust-filter": box(20, 46, 56, 42, 2)
    + lines((20, 66, 76, 66))
    + tell(box(26, 12, 44, 30, 1), curve("M30 36L35 18L40 36L45 18L50 36L55 18L60 36L65 18"))
    + tell(arrow(84, 30, 84, 8, 7))
    + tell(arrow(12, 30, 12, 8, 7)),
    "filter-cartridge": box(14, 10, 68, 14, 3)
    + tell(box(24, 24, 20, 60, 6), box(52, 24, 20, 60, 6))
    + thin(lines(*((x, 32, x, 76) for x in (31, 37, 59, 65))))
    + lines((4, 17, 14, 17), (82, 17, 92, 17)),
    "mask-filter": shape("M16 12H56Q66 30 64 48Q60 78 36 86Q18 70 16 48Z")
    + tint(GLASS, shape("M26 22H54V40Q40 48 26 40Z"))
    + tell(box(62, 46, 8, 26, 1), box(70, 40, 18, 38, 4))
    + line(79, 48, 79, 70),
    "air-hose": shape("M20 88V56Q20 48 28 46V30A20 20 0 0 1 68 30V46Q76 48 76 56V88Z")
    + tint(GLASS, box(34, 22, 28, 18, 8))
    + tell(
        hollow(
            group('stroke-width="7" stroke-linecap="butt"', curve("M76 62Q92 62 90 82Q88 92 94 94"))
        )
    )
    + tell(circle(66, 64, 6)),
}

HEATING = {
    "none": none(box(14, 18, 68, 60, 4), flame(48, 70, 1.1)),
    "wires": box(8, 12, 80, 72, 4)
    + tell(
        hollow(
            group(
                'stroke-width="4"',
                curve("M8 28H70Q78 28 78 35T70 42H26Q18 42 18 49T26 56H70Q78 56 78 63T70 70H8"),
            )
        )
    ),
    "graphite": box(6, 10, 84, 78, 4)
    + tint("#6b6f66", box(14, 18, 68, 62, 3))
    + tint("#2b3036", pen(TELL, shape("M24 26H34V62H43V26H53V62H62V26H72V72H24Z"))),
    "induction": box(34, 22, 28, 56, 3)
    + pen(
        COPPER,
        group(
            'stroke-width="7"',
            curve(
                "M8 30H66Q74 30 74 36T66 42M30 42Q22 42 22 48T30 54"
                "H66Q74 54 74 60T66 66M30 66Q22 66 22 72T30 78H88"
            ),
        ),
    )
    + tint(ORANGE, box(42, 34, 12, 34, 2))
    + pen(BLUE, arrow(4, 18, 20, 18, 6)),
    "arc": shape("M18 50V86H78V50")
    + box(40, 2, 16, 40, 0)
    + tint(YELLOW, pen(TELL, poly(48, 42, 54, 54, 50, 54, 56, 68, 46, 56, 42, 56)))
    + tint(ORANGE, shape("M20 70Q48 62 76 70V84H20Z")),
    "electron-gun": box(32, 2, 32, 22, 2)
    + pen(
        COPPER,
        hollow(
            box(24, 30, 12, 14, 2),
            box(60, 30, 12, 14, 2),
            lines((24, 30, 36, 44), (60, 44, 72, 30)),
        ),
    )
    + dashed(tell(lines((48, 24, 48, 70))))
    + tell(poly(44, 66, 52, 66, 48, 76))
    + tint(ORANGE, oval(48, 80, 30, 8))
    + word(72, 20, "e⁻", 20, TELL),
    "plasma": poly(32, 2, 64, 2, 58, 30, 38, 30)
    + tint("#c9a8ff", pen(TELL, shape("M40 30H56Q66 54 48 82Q30 54 40 30Z")))
    + tint(WHITE, shape("M45 32H51Q54 46 48 60Q42 46 45 32Z"))
    + line(14, 88, 82, 88),
    "burner": box(6, 64, 40, 18, 2)
    + poly(46, 60, 58, 66, 58, 80, 46, 86)
    + tint(ORANGE, pen(TELL, turn(90, flame(58, 73, 0.9), at=(58, 73))))
    + curve("M6 73H0M24 64V52"),
    "fluid": box(12, 12, 72, 72, 4)
    + tint(ORANGE, pen(TELL, shape("M2 26H70V50H34V62H94V74H22V38H58V38H2Z")))
    + tell(curve("M84 56q-5 -5 0 -10")),
}

PICTURES = {
    "shaft-seal": SEAL,
    "lining": LINING,
    "jacket": JACKET,
    "agitator": AGITATOR,
    "steam-lines": STEAM,
    "containment": CONTAINMENT,
    "heating": HEATING,
}
