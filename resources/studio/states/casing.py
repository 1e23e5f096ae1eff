"""Casings, mountings, openings for fluids, closures."""

from resources.studio.states.ink import (
    BLACK,
    BLUE,
    DARK,
    GLASS,
    METAL,
    PALE,
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
    oval,
    pen,
    poly,
    shape,
    solid,
    tell,
    thick,
    tint,
    turn,
    word,
)
from resources.studio.states.kit import (
    arrow,
    can,
    flange,
    none,
    person,
    ring_of,
    span,
    wheel,
    without,
)


def lug(x: float, y: float) -> str:
    return tell(box(x, y, 12, 12, 2))


def stub(*end: str) -> str:
    """Draw a pipe from the left whose end carries the telltale."""
    return box(2, 38, 44, 20, 0) + "".join(end)


def hexagon(x: float, y: float, w: float, h: float) -> str:
    """Draw a nut from the side."""
    return box(x, y, w, h, 2) + lines(
        (x, y + h * 0.28, x + w, y + h * 0.28), (x, y + h * 0.72, x + w, y + h * 0.72)
    )


def vessel() -> str:
    """Draw a plain upright vessel for ports and closures."""
    return shape("M22 40A26 16 0 0 1 74 40V70A26 16 0 0 1 22 70Z")


ENCLOSURE = {
    "none": none(box(14, 20, 68, 56, 3), circle(48, 48, 10)),
    "rugged": box(14, 20, 68, 56, 4)
    + tell(*(box(x, y, 18, 18, 6) for x in (8, 70) for y in (14, 64)))
    + circle(48, 48, 10)
    + tell(hollow(box(24, 28, 48, 40, 3))),
    "welded": tint(METAL, box(12, 22, 72, 54, 3))
    + tell(curve("M12 40q3 -6 6 0t6 0t6 0t6 0t6 0t6 0t6 0t6 0t6 0t6 0t6 0t6 0"))
    + shape("M66 2L60 22L68 20L64 32L78 14L70 15L76 4Z"),
    "potted": box(10, 24, 76, 56, 3)
    + tint("#33383d", shape("M16 40Q30 34 48 40T80 38V74H16Z"))
    + tell(lines((28, 40, 28, 12), (48, 40, 48, 12), (68, 40, 68, 12)))
    + pen(WHITE, curve("M22 48Q34 44 44 48")),
    "tamper-seal": box(10, 18, 76, 62, 3)
    + line(10, 40, 86, 40)
    + tint(YELLOW, pen(TELL, turn(-10, box(26, 28, 44, 24, 2))))
    + word(48, 46, "№ 07", 14, BLACK),
    "shielded": box(8, 20, 80, 62, 3)
    + tell(*(shape(f"M{x} 22Q{x + 5} 6 {x + 10} 22Z") for x in range(10, 84, 13)))
    + tint(DARK, box(24, 38, 48, 34, 2))
    + group(
        f'stroke="{TELL}" fill="none" stroke-width="2"',
        *(
            poly(*(v for p in ring_of(6, x, y, 7) for v in p))
            for x, y in ((34, 48), (48, 48), (62, 48), (41, 61), (55, 61))
        ),
    ),
    "pressure-housing": tint(METAL, box(18, 30, 60, 36, 3))
    + tell(box(6, 24, 14, 48, 3), box(76, 24, 14, 48, 3))
    + tint(BLACK, box(21, 28, 4, 40, 2), box(71, 28, 4, 40, 2))
    + line(48, 30, 48, 66),
    "flameproof": box(8, 12, 80, 72, 4)
    + box(18, 22, 60, 52, 2)
    + tell(
        *(circle(x, y, 4.5) for x in (13, 36, 60, 83) for y in (17, 79)),
        circle(13, 38, 4.5),
        circle(13, 58, 4.5),
        circle(83, 38, 4.5),
        circle(83, 58, 4.5),
    )
    + word(48, 58, "Ex d", 22, TELL),
    "radiation-shield": tint("#6f7a86", box(8, 14, 80, 72, 3))
    + tint(DARK, box(28, 34, 40, 34, 2))
    + solid(YELLOW, circle(48, 51, 14))
    + solid(BLACK, *(turn(120 * i, poly(48, 51, 42, 40, 54, 40), at=(48, 51)) for i in range(3)))
    + span(8, 24, 28, 24)
    + word(78, 82, "Pb", 14, WHITE),
}

MOUNTING = {
    "none": without(
        box(24, 24, 48, 44, 4), line(10, 84, 86, 84), box(30, 68, 8, 14), box(58, 68, 8, 14)
    ),
    "feet": box(22, 20, 52, 46, 4)
    + tell(
        box(10, 66, 26, 10, 1), box(60, 66, 26, 10, 1), lines((17, 60, 17, 84), (79, 60, 79, 84))
    )
    + line(4, 88, 92, 88),
    "rack": lines((12, 4, 12, 92), (84, 4, 84, 92))
    + solid(DARK, *(circle(x, y, 2.4) for x in (12, 84) for y in (14, 30, 48, 66, 82)))
    + box(20, 34, 56, 28, 2)
    + tell(box(6, 36, 16, 24, 2), box(74, 36, 16, 24, 2))
    + fade(box(20, 10, 56, 18, 2), box(20, 68, 56, 18, 2)),
    "din-rail": tell(box(2, 40, 92, 16, 0), lines((2, 45, 94, 45), (2, 51, 94, 51)))
    + box(22, 16, 22, 64, 3)
    + box(50, 16, 26, 64, 3)
    + circle(33, 26, 4)
    + circle(63, 26, 4)
    + circle(33, 70, 4)
    + circle(63, 70, 4),
    "tripod": box(30, 10, 36, 24, 4)
    + circle(66, 22, 6)
    + tell(
        box(42, 34, 12, 8, 0), thick(lines((48, 42, 20, 90), (48, 42, 48, 90), (48, 42, 76, 90)))
    ),
    "yoke": tell(shape("M14 30H26V66H70V30H82V78H56V90H40V78H14Z"))
    + circle(48, 38, 21)
    + tint(GLASS, circle(48, 38, 9))
    + tell(curve("M20 16Q48 -6 76 16")),
    "weapon-rail": box(22, 10, 52, 34, 5)
    + tint(GLASS, circle(74, 27, 8))
    + tell(shape("M4 72V60H10V54H20V60H26V54H36V60H42V54H52V60H58V54H68V60H74V54H84V60H92V72Z"))
    + box(38, 44, 20, 10, 0)
    + box(0, 72, 96, 12, 0),
    "helmet": shape("M12 62V50A34 34 0 0 1 80 50V62Z")
    + tell(box(58, 36, 34, 14, 3), box(50, 28, 12, 20, 2))
    + curve("M20 62Q22 84 46 86"),
    "body": tint(PALE, person(48, 96, 92))
    + tell(
        hollow(group('stroke-width="5"', curve("M38 30L42 52M58 30L54 52M32 54H64"))),
        box(40, 46, 16, 16, 2),
    ),
    "mast": shape("M6 90V70L20 66L28 54H70L78 66L90 70V90Z")
    + tell(thick(line(48, 54, 48, 26)))
    + box(32, 8, 32, 18, 4)
    + wheel(26, 88, 6)
    + wheel(70, 88, 6),
    "lugs": shape("M4 56H74Q92 56 92 65Q92 74 74 74H4Z")
    + tell(
        hollow(
            group(
                'stroke-width="5"',
                curve("M30 56V46A6 6 0 0 1 42 46V56M60 56V46A6 6 0 0 1 72 46V56"),
            )
        )
    )
    + fade(box(0, 12, 96, 16, 0))
    + lines((36, 28, 36, 38), (66, 28, 66, 38)),
    "hull": shape("M2 24H94Q86 66 56 70H40Q10 66 2 24Z")
    + tell(box(36, 66, 24, 18, 4), solid(DARK, circle(48, 76, 4)))
    + pen(BLUE, curve("M2 14q8 -6 16 0t16 0t16 0t16 0t16 0")),
}

FLUID = {
    "none": none(box(24, 22, 48, 52, 4), box(72, 42, 18, 12, 0)),
    "one": box(20, 22, 46, 52, 4) + tell(box(66, 40, 22, 16, 1)),
    "two": box(28, 22, 40, 52, 4) + tell(box(6, 40, 22, 16, 1), box(68, 40, 22, 16, 1)),
    "many": box(28, 30, 40, 44, 4)
    + tell(
        box(6, 34, 22, 14, 1),
        box(6, 56, 22, 14, 1),
        box(68, 44, 22, 16, 1),
        box(34, 8, 12, 22, 1),
        box(52, 8, 12, 22, 1),
    ),
}

PORT = {
    "none": none(box(8, 24, 54, 48, 4), box(62, 38, 26, 20, 1)),
    "thread": stub(
        tell(box(46, 32, 44, 32, 0), lines(*((x, 32, x - 6, 64) for x in range(54, 90, 7))))
    ),
    "hose": stub(
        tell(shape("M46 36L58 32V40L70 33V41L82 34V42L90 40V56L82 54V62L70 55V63L58 56V64L46 60Z"))
    ),
    "quick-connect": stub(
        tint(METAL, box(46, 28, 26, 40, 3)),
        tell(
            lines((53, 28, 53, 68), (59, 28, 59, 68), (65, 28, 65, 68)),
            box(76, 36, 10, 24, 2),
            box(86, 41, 8, 14, 0),
        ),
        tell(arrow(66, 82, 48, 82, 7)),
    ),
    "compression": stub(
        tell(hexagon(42, 28, 28, 40)),
        box(70, 41, 24, 14, 0),
        tell(poly(70, 34, 78, 41, 78, 55, 70, 62)),
    ),
    "face-seal": stub(
        tell(box(46, 30, 6, 36, 0)),
        tint(METAL, hexagon(24, 28, 20, 40)),
        pen(WHITE, line(49, 34, 49, 44)),
        tell(lines((60, 30, 68, 24), (60, 48, 72, 48), (60, 66, 68, 72))),
        tint(METAL, box(80, 30, 6, 36, 0)),
        box(86, 40, 10, 16, 0),
    ),
    "flared": stub(
        tint(METAL, hexagon(24, 28, 22, 40)),
        tell(poly(46, 34, 70, 44, 70, 52, 46, 62)),
        line(70, 48, 90, 48),
        dashed(lines((74, 44, 92, 30), (74, 52, 92, 66))),
    ),
    "flange": stub(
        tell(box(46, 14, 12, 68, 1)),
        lines((38, 24, 70, 24), (38, 72, 70, 72)),
        tell(box(60, 14, 12, 68, 1)),
        box(72, 38, 22, 20, 0),
    ),
    "vacuum-clamp": box(2, 40, 32, 16, 0)
    + box(62, 40, 32, 16, 0)
    + tint(METAL, poly(34, 40, 42, 26, 42, 70, 34, 56), poly(62, 40, 54, 26, 54, 70, 62, 56))
    + tell(box(38, 18, 20, 60, 4), line(48, 78, 48, 88), shape("M36 92Q36 84 48 88Q60 84 60 92Z")),
    "vacuum-knife": tint(METAL, circle(48, 48, 42))
    + "".join(circle(x, y, 4) for x, y in ring_of(8, 48, 48, 33))
    + tell(hollow(circle(48, 48, 23)))
    + tint("#dfe6ec", circle(48, 48, 19))
    + solid(DARK, circle(48, 48, 13)),
    "sanitary-clamp": tint(
        METAL,
        box(2, 38, 30, 20, 0),
        box(64, 38, 30, 20, 0),
        box(30, 24, 8, 48, 2),
        box(58, 24, 8, 48, 2),
    )
    + tell(box(36, 16, 24, 64, 5), circle(48, 12, 5), line(48, 80, 48, 92), box(40, 84, 16, 7, 3))
    + pen(WHITE, lines((8, 43, 24, 43), (72, 43, 88, 43))),
    "weld": stub(tell(thick(line(46, 38, 46, 58))))
    + dashed(hollow(box(54, 38, 40, 20, 0)))
    + tell(shape("M54 4L46 20L54 19L48 32L62 16L55 16L62 6Z")),
}

CLOSURE = {
    "none": vessel() + solid(DARK, oval(48, 36, 22, 8)) + tell(hollow(oval(48, 36, 26, 10))),
    "bolted-cover": vessel()
    + tell(
        box(14, 34, 68, 8, 1),
        box(14, 24, 68, 8, 1),
        lines(*((x, 20, x, 46) for x in (22, 35, 48, 61, 74))),
    ),
    "clamp-ring": can(20, 26, 56, 54)
    + tell(
        hollow(group('stroke-width="7"', curve("M20 30A28 8 0 0 0 76 30"))), box(64, 34, 24, 10, 4)
    ),
    "door": box(10, 10, 64, 76, 3)
    + tint(DARK, box(18, 18, 48, 60, 2))
    + tell(
        poly(66, 18, 92, 8, 92, 88, 66, 78),
        hollow(group('stroke-dasharray="3 4"', poly(71, 22, 87, 16, 87, 80, 71, 74))),
    )
    + tell(lines((62, 28, 70, 28), (62, 68, 70, 68))),
    "thread-plug": box(10, 44, 76, 46, 2)
    + tell(box(26, 22, 44, 44, 0), lines(*((26, y, 70, y - 4) for y in (30, 38, 46, 54, 62))))
    + box(20, 8, 56, 14, 3),
    "yoke": tell(shape("M8 4H88V92H8ZM26 22V74H70V22Z"))
    + box(36, 32, 24, 32, 1)
    + box(32, 22, 32, 10, 1)
    + box(32, 64, 32, 10, 1),
    "bung": can(14, 40, 68, 46)
    + tell(box(26, 26, 22, 14, 2), lines((31, 26, 31, 38), (37, 26, 37, 38), (43, 26, 43, 38)))
    + tell(oval(66, 40, 7, 3)),
    "cylinder-valve": shape("M26 94V70Q26 54 40 50V44H56V50Q70 54 70 70V94Z")
    + tell(shape("M34 44V18A14 14 0 0 1 62 18V44Z"))
    + tint(DARK, box(42, 22, 12, 16, 4)),
    "heat-sealed": tint("#cfd8e0", box(16, 26, 64, 62, 3))
    + tell(box(12, 10, 72, 16, 1), lines(*((x, 10, x, 26) for x in range(20, 84, 8))))
    + circle(48, 60, 12),
    "welded": vessel()
    + tell(group('stroke-width="5"', curve("M22 42q4 -6 8 0t9 0t9 0t9 0t9 0t8 0")))
    + tell(shape("M78 6L70 24L79 22L74 36L90 17L82 18L88 8Z")),
}

PICTURES = {
    "enclosure": ENCLOSURE,
    "mounting": MOUNTING,
    "fluid-ports": FLUID,
    "port-type": PORT,
    "closure": CLOSURE,
}

RANGES = {
    "port-mm": flange(48, 42, 34, 8)
    + pen("#ff9a5c", arrow(48, 42, 36, 42, 6), arrow(48, 42, 60, 42, 6))
    + word(48, 93, "DN mm", 16, TELL)
}
