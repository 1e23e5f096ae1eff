"""Moving parts, blades, axes, machine work zones; plant and process."""

from resources.studio.states.ink import (
    COPPER,
    DARK,
    GLASS,
    GOLD,
    METAL,
    RED,
    TELL,
    WHITE,
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
    thin,
    tint,
    turn,
    word,
)
from resources.studio.states.kit import (
    arrow,
    grid,
    lightning,
    none,
    rays,
    without,
)


def blade(d: str, n: int, x: float = 48, y: float = 48) -> str:
    """Set n blades, drawn upwards from the centre, round a hub."""
    return "".join(turn(360 * i / n, shape(d), at=(x, y)) for i in range(n))


def cross(x: float, y: float, r: float = 12) -> str:
    """Draw a lifting propeller from above."""
    return hollow(circle(x, y, r)) + line(x - r + 2, y - 4, x + r - 2, y + 4) + circle(x, y, 2)


AIR = "M46 44C40 32 42 14 52 6C58 16 56 32 51 44Z"
SHIP = "M46 42C26 36 26 12 46 6C64 12 62 32 51 42Z"

MOVING = {
    "none": none(box(16, 24, 64, 48, 4), curve("M36 12A14 14 0 0 1 60 12")),
    "handwheel": box(36, 58, 24, 32, 2)
    + line(48, 58, 48, 44)
    + tell(oval(48, 36, 34, 11), oval(48, 36, 26, 6))
    + tell(arrow(70, 14, 84, 22, 7), curve("M30 14Q50 4 70 14")),
    "shaft": box(6, 24, 46, 48, 4)
    + tell(box(52, 40, 38, 16, 0), line(76, 48, 90, 48))
    + tell(curve("M68 28A10 22 0 0 1 68 70"), arrow(70, 66, 62, 72, 8)),
    "axes": box(6, 76, 84, 12, 1)
    + tell(box(20, 62, 56, 12, 1), box(34, 50, 28, 12, 1))
    + tell(arrow(48, 30, 90, 30, 8), arrow(48, 30, 8, 30, 8), arrow(80, 60, 80, 42, 6))
    + tell(curve("M32 20A16 8 0 0 1 64 20")),
    "lid": box(12, 48, 72, 40, 3)
    + tell(poly(12, 48, 24, 10, 92, 22, 84, 48))
    + solid(DARK, box(14, 46, 68, 4, 0))
    + tell(curve("M4 40A30 30 0 0 1 12 14")),
    "trigger": shape("M6 20H90V38H70L74 86H50L48 60H36Q20 60 20 42L6 38Z")
    + tint(WHITE, shape("M28 40H46L48 52H38Q28 52 28 40Z"))
    + tell(group('stroke-width="5"', curve("M38 38Q34 46 40 50")))
    + tell(box(60, 10, 22, 10, 2)),
}

BLADES = {
    "none": without(circle(48, 48, 8), blade(AIR, 4)),
    "propeller": tell(blade("M44 44C40 26 42 10 50 2C56 14 56 30 52 44Z", 2)) + circle(48, 48, 8),
    "multi-rotor": lines((22, 22, 74, 74), (74, 22, 22, 74))
    + box(36, 36, 24, 24, 6)
    + tell(cross(22, 22, 18), cross(74, 22, 18), cross(22, 74, 18), cross(74, 74, 18)),
    "helicopter": shape("M22 60Q22 40 46 40H58L92 48V54L60 62Q52 74 36 74Q22 74 22 60Z")
    + line(46, 40, 46, 26)
    + tell(box(2, 20, 90, 6, 2))
    + line(24, 84, 62, 84)
    + tint(GLASS, shape("M24 58Q26 46 40 46V58Z")),
    "ship-screw": tell(blade(SHIP, 3)) + tint(GOLD, circle(48, 48, 10)),
    "shrouded": tell(hollow(group('stroke-width="8"', circle(48, 48, 38))))
    + blade("M46 42C38 32 40 18 50 14C58 22 56 34 51 42Z", 5)
    + circle(48, 48, 8),
    "blade-rows": box(4, 44, 88, 8, 0)
    + tell(
        *(
            box(x, 48 - h, 6, 2 * h, 1)
            for x, h in ((12, 38), (22, 38), (36, 31), (46, 31), (60, 24), (70, 24), (82, 17))
        )
    ),
    "impeller": circle(48, 48, 40)
    + tell(*(turn(45 * i, curve("M48 36C54 28 66 24 68 14")) for i in range(8)))
    + circle(48, 48, 12)
    + solid(DARK, circle(48, 48, 5)),
}


def axes_mark(n: str, *arrows: str) -> str:
    """Draw a table with the axes that it has, and their number."""
    return box(6, 78, 84, 12, 1) + tell(*arrows) + word(82, 26, n, 28, TELL)


X, Y, Z = arrow(34, 62, 72, 62), arrow(34, 62, 14, 74, 8), arrow(34, 62, 34, 20)
A, B, C = (
    curve("M58 52A7 12 0 1 1 58 72"),
    curve("M14 62A10 6 -30 1 0 26 72"),
    curve("M24 34A11 6 0 1 0 44 34"),
)

AXES = {
    "none": none(box(6, 78, 84, 12, 1), X, Z),
    "one": axes_mark("1", X),
    "two": axes_mark("2", X, Z),
    "three": axes_mark("3", X, Y, Z),
    "four": axes_mark("4", X, Y, Z, C),
    "five": axes_mark("5", X, Y, Z, C, A),
    "more": axes_mark("6+", X, Y, Z, C, A, B),
}


def spindle(*more: str) -> str:
    return box(34, 2, 28, 20, 2) + box(42, 22, 12, 10, 0) + line(48, 32, 48, 42) + "".join(more)


SWIVEL = {
    "none": spindle(
        box(14, 62, 68, 12, 1),
        box(24, 74, 48, 14, 1),
        tell(arrow(48, 54, 84, 54, 7), arrow(48, 54, 12, 54, 7)),
    ),
    "one": spindle(
        tell(turn(-18, box(14, 58, 68, 12, 1), at=(48, 64))),
        poly(40, 90, 56, 90, 48, 66),
        tell(curve("M10 50A44 44 0 0 0 10 84"), arrow(10, 82, 13, 90, 7)),
    ),
    "two": turn(20, spindle(), at=(48, 10))
    + tell(turn(-14, box(16, 60, 60, 12, 1), at=(46, 66)))
    + poly(38, 92, 54, 92, 46, 68)
    + tell(
        curve("M8 52A44 44 0 0 0 8 84"),
        arrow(8, 82, 11, 90, 7),
        curve("M66 10A30 30 0 0 1 82 36"),
        arrow(81, 32, 82, 40, 7),
    ),
}

ZONE = {
    "none": none(spindle(box(14, 62, 68, 12, 1))),
    "cutter": box(32, 2, 32, 24, 2)
    + box(40, 26, 16, 10, 0)
    + tell(box(42, 36, 12, 28, 0), lines((42, 46, 54, 40), (42, 56, 54, 50), (42, 64, 54, 58)))
    + box(14, 66, 68, 20, 1)
    + tell(lines((30, 60, 22, 52), (66, 60, 74, 52))),
    "grinding": tell(circle(58, 34, 28), circle(58, 34, 8))
    + box(8, 64, 80, 10, 1)
    + box(18, 74, 60, 14, 1)
    + tell(lines((50, 60, 30, 56), (48, 57, 26, 48), (52, 62, 34, 62))),
    "spark": shape("M10 34V88H86V34")
    + tint("#8fc7f0", box(12, 48, 72, 39, 0))
    + box(38, 4, 20, 26, 2)
    + tint(COPPER, box(43, 30, 10, 28, 0))
    + box(24, 66, 48, 20, 1)
    + tint(YELLOW, pen(TELL, lightning(54, 46, 0.5), lightning(32, 46, 0.5))),
    "probe": box(36, 2, 24, 26, 2)
    + line(48, 28, 48, 52)
    + tint(RED, circle(48, 56, 5))
    + tell(shape("M10 88Q10 64 32 64H62Q86 64 86 88Z"))
    + dashed(tell(line(56, 56, 86, 56))),
    "forming-rolls": tell(box(30, 6, 22, 26, 4), box(30, 64, 22, 26, 4))
    + tint(METAL, box(4, 36, 70, 24, 0))
    + shape("M36 32H88V36H36ZM36 60H88V64H36Z")
    + box(74, 40, 18, 16, 0)
    + tell(arrow(62, 20, 80, 20, 7), arrow(62, 78, 80, 78, 7)),
    "fibre-eye": tint("#33383d", box(8, 50, 80, 26, 12))
    + pen(
        "#aab5be",
        lines(
            (20, 76, 40, 50),
            (34, 76, 54, 50),
            (48, 76, 68, 50),
            (40, 76, 20, 50),
            (54, 76, 34, 50),
            (68, 76, 48, 50),
        ),
    )
    + tell(circle(48, 20, 12), circle(48, 20, 4), lines((44, 30, 36, 50), (52, 30, 60, 50)))
    + lines((0, 63, 8, 63), (88, 63, 96, 63)),
    "cradles": box(6, 82, 84, 8, 0)
    + poly(18, 82, 30, 82, 28, 58, 20, 58)
    + poly(66, 82, 78, 82, 76, 58, 68, 58)
    + box(8, 36, 80, 22, 6)
    + tell(
        box(18, 62, 12, 10, 1),
        box(66, 62, 12, 10, 1),
        curve("M24 66Q8 70 4 80"),
        curve("M72 66Q88 70 92 80"),
    )
    + tell(curve("M40 28A10 6 0 1 1 56 28"), arrow(54, 26, 57, 31, 6)),
    "press": hollow(box(10, 4, 76, 86, 2))
    + tell(box(36, 4, 24, 24, 0), box(22, 28, 52, 10, 0))
    + box(22, 66, 52, 24, 0)
    + tint(METAL, box(36, 56, 24, 10, 0))
    + tell(arrow(48, 40, 48, 54, 7)),
    "beam-head": poly(34, 4, 62, 4, 54, 30, 42, 30)
    + tint(YELLOW, pen(TELL, poly(45, 30, 51, 30, 49, 62, 47, 62)))
    + box(10, 66, 76, 20, 1)
    + tell(rays(7, 48, 64, 6, 16))
    + tint(METAL, *(box(14, 62 - 5 * i, 24, 5, 0) for i in range(2))),
    "wafer-stage": oval(48, 34, 34, 14)
    + tint("#9fb4d8", pen(TELL, oval(48, 30, 28, 11)))
    + thin(grid(32, 24, 32, 12, 4, 2))
    + box(42, 48, 12, 16, 0)
    + tell(box(10, 64, 76, 10, 2), arrow(66, 84, 86, 84, 7), arrow(30, 84, 10, 84, 7)),
    "test-table": box(18, 66, 60, 24, 3)
    + tell(box(10, 54, 76, 10, 1))
    + box(32, 26, 32, 28, 2)
    + tell(
        arrow(80, 36, 80, 18, 6),
        arrow(80, 36, 80, 50, 6),
        arrow(16, 36, 16, 18, 6),
        arrow(16, 36, 16, 50, 6),
    )
    + tell(curve("M34 18A16 10 0 0 1 62 18")),
}

PICTURES = {"moving": MOVING, "blades": BLADES, "axes": AXES, "swivel": SWIVEL, "work-zone": ZONE}
