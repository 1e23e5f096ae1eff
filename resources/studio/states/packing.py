"""How many, in what state, how packed, in what container, with what inside."""

from resources.studio.states.ink import (
    BLACK,
    BLUE,
    DARK,
    GLASS,
    GREEN,
    LINE,
    METAL,
    PALE,
    RED,
    TELL,
    WARM,
    WHITE,
    WOOD,
    YELLOW,
    box,
    circle,
    curve,
    dashed,
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
    can,
    cube,
    drop,
    flake,
    grid,
    none,
    rays,
    slash,
    span,
)


def part(x: float, y: float, s: float = 1) -> str:
    """Draw a small flanged piece, 28 × 20 at scale 1."""
    return box(x, y + 5 * s, 22 * s, 10 * s, 0) + box(x + 20 * s, y, 8 * s, 20 * s, 1)


def boards(x: float, y: float, w: float, h: float) -> str:
    """Draw the front of a wooden crate."""
    rails = (
        box(x, y, w, 9, 0)
        + box(x, y + h - 9, w, 9, 0)
        + box(x, y, 9, h, 0)
        + box(x + w - 9, y, 9, h, 0)
    )
    return tint(
        WOOD,
        box(x, y, w, h, 0),
        poly(x + 9, y + h - 9, x + w - 18, y + 9, x + w - 9, y + 9, x + 18, y + h - 9),
        rails,
    )


def vial(x: float, y: float, fill: str = GLASS) -> str:
    """Draw a stoppered vial, 16 × 42."""
    return (
        box(x, y + 10, 16, 32, 4)
        + solid(fill, box(x + 2, y + 26, 12, 14, 3))
        + tint(METAL, box(x + 1, y, 14, 10, 2))
    )


PIECES = {
    "one": tell(part(28, 34, 1.5)),
    "pair": tell(part(28, 18, 1.4), part(28, 54, 1.4)),
    "handed": dashed(line(48, 8, 48, 88))
    + tell(shape("M42 24H20V44H8V66H42Z"))
    + tell(shape("M54 24H76V44H88V66H54Z"))
    + word(24, 86, "L", 18, LINE)
    + word(72, 86, "R", 18, LINE),
    "sizes": tell(circle(14, 70, 8), circle(38, 64, 13), circle(72, 54, 20))
    + tint(DARK, circle(14, 70, 2), circle(38, 64, 4), circle(72, 54, 7)),
    "dozens": tell(*(part(6 + 30 * i, 12 + 26 * j, 0.9) for j in range(3) for i in range(3))),
    "many": circle(34, 40, 28)
    + circle(34, 40, 8)
    + tell(poly(34, 68, 92, 68, 92, 84, 34, 84))
    + solid(DARK, *(box(40 + 10 * i, 72, 6, 8, 1) for i in range(5)))
    + thin(tell(*(circle(x, y, 3) for x, y in ((72, 20), (82, 28), (70, 36), (84, 44), (76, 54))))),
}

CONDITION = {
    "new": box(16, 30, 56, 42)
    + tell(
        lines(
            (80, 10, 80, 30),
            (70, 20, 90, 20),
            (88, 36, 88, 46),
            (83, 41, 93, 41),
            (60, 10, 60, 20),
            (55, 15, 65, 15),
        )
    )
    + pen(WHITE, line(26, 60, 44, 40)),
    "used": box(14, 26, 68, 46)
    + tell(lines((24, 36, 40, 46), (30, 34, 52, 50), (56, 58, 70, 64)))
    + tell(shape("M14 60Q24 56 28 72H16Q14 72 14 66Z"))
    + solid("#8a6136", circle(68, 38, 6), circle(60, 34, 3)),
    "overhauled": box(14, 36, 50, 42)
    + tint(
        "#4f86b8",
        shape("M14 36H64V58Q58 70 54 60Q48 52 44 62Q38 72 32 60Q26 54 22 64Q16 70 14 62Z"),
    )
    + tell(turn(30, box(58, 12, 26, 12, 3), line(71, 24, 71, 38), at=(70, 20))),
    "unfinished": poly(10, 34, 54, 34, 54, 78, 10, 78)
    + tint(METAL, shape("M54 34H84V44H76V52H84V60H76V68H84V78H54Z"))
    + tell(dashed(hollow(box(54, 34, 34, 44, 0))))
    + tell(line(18, 20, 54, 20)),
    "dismantled": tell(
        box(8, 14, 34, 24), box(56, 10, 30, 20), circle(24, 66, 15), circle(24, 66, 5)
    )
    + tell(poly(56, 46, 88, 46, 80, 60, 56, 60))
    + circle(58, 78, 5)
    + circle(74, 78, 5)
    + circle(88, 78, 4),
    "incomplete": box(10, 24, 44, 52)
    + box(10, 12, 24, 12)
    + tell(dashed(hollow(box(54, 32, 34, 36))))
    + word(71, 60, "?", 26, TELL),
    "destroyed": poly(10, 26, 40, 22, 34, 38, 44, 50, 36, 72, 8, 76)
    + poly(56, 20, 88, 26, 86, 74, 54, 70, 62, 50, 50, 38)
    + tell(lines((46, 12, 42, 28, 52, 46, 44, 64, 50, 84)))
    + solid(DARK, circle(74, 62, 6), circle(20, 64, 5)),
}

PACKAGING = {
    "none": none(box(10, 30, 76, 50, 0), poly(10, 30, 22, 16, 74, 16, 86, 30))
    + tell(part(30, 42, 1.2)),
    "crate": boards(10, 18, 76, 62),
    "tube-crate": box(4, 36, 88, 28, 0)
    + tint(WOOD, box(4, 30, 12, 40, 0), box(80, 30, 12, 40, 0))
    + tell(box(16, 42, 64, 16, 8))
    + lines((30, 36, 30, 64), (66, 36, 66, 64)),
    "skid": tint(
        WOOD,
        box(8, 74, 80, 6, 0),
        box(12, 80, 14, 9, 0),
        box(41, 80, 14, 9, 0),
        box(70, 80, 14, 9, 0),
    )
    + box(20, 34, 56, 40)
    + tell(hollow(shape("M16 74V30Q18 20 30 22Q48 14 66 22Q78 20 80 30V74")))
    + pen(WHITE, lines((30, 66, 42, 40), (44, 68, 52, 50))),
    "carton": tint("#d9b98a", cube(12, 34, 54, 48, 16))
    + tint("#efe0c4", box(34, 34, 10, 48, 0), poly(34, 34, 50, 18, 60, 18, 44, 34)),
    "hard-case": shape("M8 46L16 12H80L88 46Z")
    + box(8, 46, 80, 38, 6)
    + tint("#3b4148", box(16, 52, 64, 24, 3))
    + tell(box(24, 57, 26, 14, 6), circle(64, 64, 6)),
    "anti-static": tint("#c9c6e0", box(14, 14, 68, 70, 4))
    + tell(line(14, 26, 82, 26))
    + tint("#a9d3b4", box(26, 50, 44, 24))
    + solid(DARK, box(34, 56, 12, 12, 1))
    + tint(YELLOW, poly(62, 30, 76, 48, 48, 48))
    + line(55, 45, 68, 36),
    "vacuum-foil": tint("#cfd8e0", shape("M10 18H86V80H10Z"))
    + pen(TELL, dashed(lines((10, 25, 86, 25), (10, 73, 86, 73))))
    + lines((20, 38, 36, 46), (20, 62, 36, 54), (76, 38, 60, 46), (76, 62, 60, 54))
    + hollow(box(36, 40, 24, 20)),
    "reel-tray": circle(34, 36, 26)
    + circle(34, 36, 7)
    + thin(rays(3, 34, 36, 12, 20))
    + tell(box(40, 56, 50, 30, 2))
    + tint(DARK, *(box(45 + 15 * i, 61 + 12 * j, 9, 7, 1) for j in range(2) for i in range(3))),
    "cold-box": tint(WHITE, box(12, 40, 72, 44, 4), box(8, 26, 80, 14, 4))
    + pen(BLUE, flake(48, 62, 16))
    + tell(curve("M24 18q-5 -5 0 -10M48 18q-5 -5 0 -10M72 18q-5 -5 0 -10")),
    "shielded-pot": tint("#6f7a86", box(22, 34, 52, 50, 4), box(18, 22, 60, 14, 4))
    + tell(curve("M36 22V12H60V22"))
    + group(f'fill="{YELLOW}"', circle(48, 60, 15))
    + solid(BLACK, *(turn(120 * i, poly(48, 60, 42, 49, 54, 49), at=(48, 60)) for i in range(3))),
    "ammunition-box": tint("#6d7a4a", box(12, 34, 72, 50, 3), box(10, 24, 76, 12, 3))
    + curve("M34 24V14H62V24")
    + tell(box(74, 30, 14, 22, 3))
    + solid(
        YELLOW,
        *(shape(f"M{x} 74V58Q{x} 50 {x + 5} 46Q{x + 10} 50 {x + 10} 58V74Z") for x in (24, 42, 60)),
    ),
}

CONTAINER = {
    "none": none(can(24, 20, 48, 58)),
    "steel-drum": tint("#7e9ab5", can(20, 18, 56, 62))
    + curve("M20 38A28 8 0 0 0 76 38M20 60A28 8 0 0 0 76 60")
    + tell(oval(36, 18, 5, 2), oval(62, 16, 4, 1.6)),
    "plastic-drum": tint(
        "#3f78c9", shape("M22 24Q22 14 34 14H62Q74 14 74 24V78Q74 88 62 88H34Q22 88 22 78Z")
    )
    + tint("#2c5c9f", box(18, 26, 60, 8, 4))
    + tint(BLACK, box(32, 8, 12, 8), box(54, 8, 12, 8)),
    "fibre-drum": tint("#d9b98a", can(22, 24, 52, 54))
    + tint(
        METAL,
        shape("M20 16V28A28 8 0 0 0 76 28V16A28 8 0 0 0 20 16Z"),
        oval(48, 17, 28, 7),
        shape("M22 72V80A26 8 0 0 0 74 80V72A26 8 0 0 1 22 72Z"),
    )
    + tell(box(66, 22, 14, 10)),
    "jerrican": tint("#3f78c9", shape("M18 32L32 18H72Q80 18 80 26V80Q80 88 72 88H26Q18 88 18 80Z"))
    + tint("#2c5c9f", box(44, 26, 26, 10, 5))
    + tint(RED, turn(-45, box(14, 16, 18, 10), at=(24, 24))),
    "ibc": tint(WOOD, box(10, 80, 76, 8, 0))
    + tint(WHITE, box(14, 20, 68, 60, 6))
    + grid(14, 20, 68, 60, 4, 4)
    + hollow(box(12, 18, 72, 62, 0))
    + tint(RED, box(38, 10, 20, 9))
    + tell(box(42, 70, 12, 12)),
    "tank-container": hollow(box(6, 20, 84, 60, 0))
    + tint(METAL, box(12, 28, 72, 42, 20))
    + lines((6, 80, 18, 66), (90, 80, 78, 66), (6, 20, 18, 34), (90, 20, 78, 34))
    + tell(box(42, 22, 14, 8)),
    "gas-cylinder": tint(METAL, shape("M34 90V36Q34 22 44 20V14H52V20Q62 22 62 36V90Z"))
    + tint(GREEN, shape("M34 38Q34 22 44 20H52Q62 22 62 38Z"))
    + tell(box(42, 6, 12, 10), line(54, 10, 64, 10)),
    "dewar": shape("M24 88Q18 88 18 78V48Q18 34 38 30V18H58V30Q78 34 78 48V78Q78 88 72 88Z")
    + box(34, 10, 28, 10, 4)
    + pen(BLUE, flake(48, 62, 14))
    + tell(curve("M66 12q8 -6 14 0t12 0")),
    "bag": tint("#efe0c4", shape("M20 20H76Q70 46 80 84Q48 92 16 84Q26 46 20 20Z"))
    + tell(dashed(line(20, 26, 76, 26)))
    + lines((34, 46, 32, 70), (62, 46, 64, 70)),
    "bottle": tint("#b5793c", shape("M22 40Q22 32 30 30V20H44V30Q52 32 52 40V84H22Z"))
    + tint(WHITE, box(22, 52, 30, 20, 0))
    + box(28, 10, 18, 12)
    + tint(METAL, can(60, 52, 28, 30)),
    "vial": vial(12, 30)
    + vial(38, 30, WARM)
    + shape("M68 84V46Q74 42 74 30V18Q74 12 76 12Q78 12 78 18V30Q78 42 84 46V84Z")
    + solid(GLASS, box(70, 60, 12, 22, 2))
    + tell(line(70, 30, 82, 30)),
}

CONTENTS = {
    "nothing": can(24, 26, 48, 52) + solid(DARK, oval(48, 26, 19, 4.5)) + slash(),
    "liquid": shape("M26 14V74Q26 86 38 86H58Q70 86 70 74V14")
    + tint(BLUE, shape("M26 44Q37 38 48 44T70 44V74Q70 86 58 86H38Q26 86 26 74Z"))
    + tell(drop(48, 14, 0.9)),
    "gas": shape("M26 14V74Q26 86 38 86H58Q70 86 70 74V14Z")
    + tell(
        *(circle(x, y, 4) for x, y in ((38, 28), (58, 34), (44, 46), (60, 58), (36, 64), (50, 74)))
    ),
    "powder": shape("M26 14V74Q26 86 38 86H58Q70 86 70 74V14")
    + tell(shape("M26 66Q40 40 48 38Q56 40 70 66V74Q70 86 58 86H38Q26 86 26 74Z"))
    + solid(
        TELL,
        *(
            circle(x, y, 1.6)
            for x, y in (
                (46, 50),
                (52, 58),
                (40, 62),
                (58, 68),
                (36, 74),
                (48, 70),
                (50, 78),
                (62, 76),
                (48, 28),
                (50, 20),
            )
        ),
    ),
    "solid": hollow(box(12, 28, 72, 58, 3))
    + tell(cube(18, 64, 22, 18, 7), cube(52, 62, 22, 20, 7), cube(32, 42, 22, 16, 7)),
    "vials": tint(PALE, box(10, 58, 76, 28, 3))
    + "".join(tell(box(x, 34, 14, 36, 4)) + box(x, 22, 14, 12, 2) for x in (17, 41, 65)),
    "electronics": hollow(box(8, 16, 80, 68, 3))
    + tint("#a9d3b4", box(16, 28, 64, 46))
    + tell(box(38, 40, 22, 22))
    + lines(
        (42, 34, 42, 40),
        (49, 34, 49, 40),
        (56, 34, 56, 40),
        (42, 62, 42, 68),
        (49, 62, 49, 68),
        (56, 62, 56, 68),
    )
    + tint(DARK, box(22, 34, 10, 8), box(66, 52, 8, 14)),
    "optics": hollow(box(8, 16, 80, 68, 3))
    + tint(
        GLASS,
        pen(
            TELL,
            shape("M30 26Q46 50 30 74Q14 50 30 26Z"),
            shape("M56 26H74Q62 50 74 74H56Q68 50 56 26Z"),
        ),
    ),
    "mechanism": hollow(box(8, 16, 80, 68, 3))
    + tell(
        *(
            thick(rays(8, x, y, r, r + 4)) + circle(x, y, r)
            for x, y, r in ((36, 46, 14), (66, 62, 10))
        )
    )
    + circle(36, 46, 4)
    + circle(66, 62, 3),
}

PICTURES = {
    "pieces": PIECES,
    "condition": CONDITION,
    "packaging": PACKAGING,
    "container": CONTAINER,
    "contents": CONTENTS,
}

RANGES = {
    "volume-l": can(14, 20, 46, 60)
    + tint(BLUE, shape("M14 44V80A23 7 0 0 0 60 80V44A23 7 0 0 1 14 44Z"))
    + span(74, 20, 74, 84)
    + word(84, 58, "L", 22, TELL)
}
