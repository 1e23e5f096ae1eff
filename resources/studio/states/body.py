"""Overall shapes."""

from resources.studio.states.ink import (
    BLACK,
    COPPER,
    DARK,
    GLASS,
    GOLD,
    PALE,
    RESIN,
    TELL,
    WHITE,
    box,
    circle,
    curve,
    fade,
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
from resources.studio.states.kit import arrow, can, cube, none, person, pipe, span, wheel

SHAPE = {
    "tube": turn(-20, pipe(12, 30, 70, 36, 0.7)),
    "bar": turn(-20, pipe(10, 36, 76, 24, 0)),
    "plate": poly(8, 58, 34, 34, 90, 34, 64, 58)
    + poly(8, 58, 64, 58, 90, 34, 90, 40, 64, 65, 8, 65),
    "block": cube(14, 40, 50, 36, 18),
    "disc": shape("M10 46V52A38 22 0 0 0 86 52V46")
    + oval(48, 46, 38, 22)
    + pen(PALE, curve("M22 44A28 15 0 0 1 50 31")),
    "ring": shape("M10 46V56A38 22 0 0 0 86 56V46Z")
    + oval(48, 46, 38, 22)
    + solid(DARK, oval(48, 46, 25, 13)),
    "sphere": circle(48, 48, 36) + pen(PALE, curve("M24 42A26 26 0 0 1 44 22")),
    "dome": shape("M10 64A38 40 0 0 1 86 64A38 10 0 0 1 10 64Z")
    + curve("M10 64A38 10 0 0 1 86 64"),
    "cone": shape("M48 8L18 76A30 9 0 0 0 78 76Z") + pen(PALE, line(42, 34, 30, 72)),
    "dish": shape("M8 34A40 46 0 0 0 88 34")
    + oval(48, 34, 40, 12)
    + solid(PALE, oval(48, 36, 30, 6))
    + line(36, 80, 60, 80),
    "blade": shape("M40 90L56 90L54 76C74 58 72 26 62 6C42 22 34 54 42 76Z")
    + curve("M60 12C52 36 50 56 49 74")
    + box(36, 76, 24, 14),
    "rotor": "".join(
        turn(90 * i, shape("M48 42C40 30 42 14 56 8C64 20 58 34 52 44Z")) for i in range(4)
    )
    + circle(48, 48, 8),
    "spool": shape("M28 34H68V62H28Z")
    + thin(
        lines(
            (34, 34, 34, 62), (41, 34, 41, 62), (48, 34, 48, 62), (55, 34, 55, 62), (62, 34, 62, 62)
        )
    )
    + box(16, 18, 12, 60, 5)
    + box(68, 18, 12, 60, 5),
    "cable": thick(
        curve("M8 72C30 88 40 60 34 44C28 26 62 14 72 36C80 56 50 66 46 52C42 40 60 34 88 30")
    ),
    "cloth": poly(10, 66, 34, 52, 88, 52, 64, 66)
    + poly(10, 56, 34, 42, 88, 42, 64, 56)
    + poly(10, 46, 34, 32, 88, 32, 64, 46)
    + thin(lines((22, 39, 76, 39), (30, 46, 54, 32), (48, 46, 72, 32))),
    "can": can(24, 34, 48, 30),
    "cylinder": shape("M18 34H78A10 14 0 0 1 78 62H18A10 14 0 0 1 18 34Z")
    + lines((24, 34, 24, 62), (72, 34, 72, 62)),
    "drum": can(22, 18, 52, 58)
    + curve("M22 36A26 7 0 0 0 74 36M22 56A26 7 0 0 0 74 56")
    + thin(oval(58, 17, 5, 2)),
    "bottle": shape(
        "M40 18H56V34C66 38 70 46 70 54V82Q70 88 64 88H32Q26 88 26 82V54C26 46 30 38 40 34Z"
    )
    + box(37, 8, 22, 12, 3)
    + box(26, 56, 44, 18, 0),
    "bag": shape("M30 22C22 44 14 70 20 84C34 90 62 90 76 84C82 70 74 44 66 22Z")
    + box(28, 10, 40, 13, 3)
    + curve("M34 36C30 50 28 60 28 72M62 36C66 50 68 60 68 72"),
    "vessel": shape("M24 30A24 16 0 0 1 72 30V62A24 16 0 0 1 24 62Z")
    + lines((24, 32, 72, 32), (24, 60, 72, 60), (30, 74, 26, 90), (66, 74, 70, 90))
    + box(40, 6, 16, 9),
    "valve-body": poly(18, 42, 18, 74, 48, 60, 78, 74, 78, 42, 48, 56)
    + box(10, 38, 9, 40)
    + box(77, 38, 9, 40)
    + line(48, 56, 48, 24)
    + box(28, 16, 40, 8, 4),
    "box": box(18, 12, 60, 74)
    + thin(box(26, 20, 44, 44))
    + lines((64, 72, 70, 72), (28, 72, 48, 72))
    + lines((24, 88, 24, 91), (72, 88, 72, 91)),
    "rack-unit": box(16, 34, 64, 28)
    + tell(box(5, 34, 11, 28), box(80, 34, 11, 28))
    + solid(
        DARK,
        circle(10.5, 41, 2.4),
        circle(10.5, 55, 2.4),
        circle(85.5, 41, 2.4),
        circle(85.5, 55, 2.4),
    )
    + circle(28, 48, 6)
    + thin(lines((44, 42, 70, 42), (44, 48, 70, 48), (44, 54, 70, 54))),
    "suitcase": box(10, 30, 76, 50, 7)
    + tell(curve("M34 30V20Q34 15 39 15H57Q62 15 62 20V30"))
    + line(10, 54, 86, 54)
    + box(24, 50, 10, 10)
    + box(62, 50, 10, 10),
    "panel": poly(24, 16, 74, 8, 74, 76, 24, 84)
    + poly(24, 16, 24, 84, 18, 80, 18, 14)
    + pen(PALE, lines((34, 44, 54, 22), (36, 60, 64, 28))),
    "frame": hollow(box(12, 12, 72, 70, 0))
    + lines((12, 36, 84, 36), (12, 60, 84, 60), (20, 82, 20, 90), (76, 82, 76, 90))
    + box(22, 42, 18, 18)
    + circle(62, 50, 9)
    + box(50, 18, 24, 18)
    + circle(30, 26, 7)
    + box(30, 66, 36, 16),
    "machine": box(26, 24, 62, 60, 4)
    + tint(GLASS, box(34, 34, 28, 28))
    + box(68, 34, 14, 22)
    + line(68, 66, 82, 66)
    + tint(PALE, person(12, 86, 48)),
    "cabin": cube(8, 34, 66, 48, 14)
    + tell(box(16, 44, 18, 38, 0))
    + box(44, 44, 20, 14)
    + solid(DARK, circle(30, 64, 2)),
    "board": tint("#a9d3b4", box(8, 20, 80, 50))
    + solid(DARK, box(20, 30, 20, 20), box(52, 28, 24, 10), box(52, 46, 12, 12))
    + tint(
        GOLD,
        thin(
            box(18, 70, 8, 8, 0),
            box(30, 70, 8, 8, 0),
            box(42, 70, 8, 8, 0),
            box(54, 70, 8, 8, 0),
            box(66, 70, 8, 8, 0),
        ),
    ),
    "chip": pen(
        "#8f9ca8",
        lines(
            *((x, 18, x, 78) for x in (30, 42, 54, 66)), *((18, y, 78, y) for y in (30, 42, 54, 66))
        ),
    )
    + tint(RESIN, box(24, 24, 48, 48, 3))
    + solid(PALE, circle(33, 33, 3)),
    "camera": box(8, 28, 80, 50, 7)
    + box(22, 18, 22, 11)
    + circle(54, 53, 18)
    + tint(GLASS, circle(54, 53, 9))
    + circle(20, 40, 3),
    "goggles": box(10, 30, 30, 40, 8)
    + box(56, 30, 30, 40, 8)
    + box(38, 38, 20, 14)
    + tint(GLASS, circle(25, 62, 13), circle(71, 62, 13))
    + box(16, 20, 18, 11)
    + box(62, 20, 18, 11),
    "ball-turret": box(22, 8, 52, 14)
    + shape("M16 22H80V54H72V34H24V54H16Z")
    + circle(48, 58, 28)
    + tint(GLASS, circle(40, 54, 10))
    + tint(BLACK, circle(62, 64, 6)),
    "garment": shape("M32 12L10 26L18 44L28 38V86H68V38L78 44L86 26L64 12C60 24 36 24 32 12Z")
    + line(48, 24, 48, 86),
    "long-arm": shape("M6 60V44L26 42L36 36H60V32H92V38H62V46H50L44 66H36L38 50L30 50Z")
    + line(66, 32, 66, 27)
    + box(52, 46, 9, 20),
    "handgun": shape("M12 28H84V44H52Q52 56 42 54L38 82H18L26 46H12Z")
    + curve("M44 46V54")
    + line(80, 28, 80, 24),
    "gun-tube": turn(
        -35, box(10, 40, 76, 15, 3) + box(6, 37, 14, 21) + solid(DARK, oval(86, 47.5, 3, 6))
    )
    + lines((56, 46, 40, 88), (58, 46, 76, 88)),
    "munition": shape("M36 86V42C36 26 42 14 48 6C54 14 60 26 60 42V86Z")
    + lines((36, 42, 60, 42))
    + tint(COPPER, box(35, 68, 26, 8, 0))
    + box(33, 84, 30, 7),
    "engine": box(26, 34, 44, 36, 4)
    + lines((32, 34, 32, 24), (48, 34, 48, 24), (64, 34, 64, 24))
    + box(26, 14, 12, 12)
    + box(42, 14, 12, 12)
    + box(58, 14, 12, 12)
    + circle(76, 58, 12)
    + circle(76, 58, 4)
    + line(26, 60, 10, 60)
    + line(10, 60, 10, 46)
    + box(32, 70, 32, 10),
    "aircraft": shape(
        "M48 6C54 12 54 24 54 34L90 58V66L54 54L52 76L64 84V90"
        "L48 86L32 90V84L44 76L42 54L6 66V58L42 34C42 24 42 12 48 6Z"
    ),
    "torpedo": shape("M22 36H70Q90 36 90 48Q90 60 70 60H22L8 52V44Z")
    + lines((66, 36, 66, 60), (30, 36, 30, 60))
    + poly(10, 34, 24, 36, 18, 24, 8, 24)
    + poly(10, 62, 24, 60, 18, 72, 8, 72),
    "vehicle": shape("M6 68V34H54V68Z")
    + shape("M54 68V40H72L88 54V68Z")
    + tint(GLASS, poly(60, 46, 70, 46, 78, 54, 60, 54))
    + wheel(22, 70, 10)
    + wheel(72, 70, 10),
    "boat": shape("M6 56H90C86 72 78 80 70 82H26C16 78 8 68 6 56Z")
    + box(30, 36, 36, 20)
    + line(48, 36, 48, 14)
    + tint(GLASS, box(36, 42, 24, 8))
    + curve("M4 90q8 -6 16 0t16 0t16 0t16 0t16 0"),
}

LENGTH_TO_WIDTH = {
    "flat": tell(oval(48, 48, 40, 8))
    + tell(shape("M8 48V54A40 8 0 0 0 88 54V48"))
    + tell(oval(48, 48, 40, 8)),
    "squat": tell(box(30, 30, 36, 36)) + thin(lines((30, 78, 66, 78), (18, 30, 18, 66))),
    "oblong": tell(box(12, 36, 72, 24)) + thin(lines((36, 36, 36, 60), (60, 36, 60, 60))),
    "long": tell(box(6, 41, 84, 12)) + thin(lines(*((x, 41, x, 53) for x in range(18, 90, 12)))),
    "very-long": turn(-45, tell(box(-14, 45, 124, 6))),
}

WEIGHT_FOR_SIZE = {
    name: cube(32, 12 + sink, 26, 24, 10) + hand + marks
    for name, sink, hand, marks in (
        (
            "very-light",
            0,
            tell(shape("M24 62Q48 52 72 62L76 70H20Z")),
            tell(arrow(80, 30, 80, 8), arrow(16, 30, 16, 8)) + fade(curve("M34 46Q48 50 62 46")),
        ),
        (
            "light",
            10,
            tell(shape("M20 58Q48 62 76 58L80 66Q48 74 16 66Z")),
            tell(arrow(82, 34, 82, 14)),
        ),
        (
            "normal",
            18,
            tell(shape("M18 52Q48 72 78 52L82 60Q48 84 14 60Z")),
            tell(line(84, 30, 92, 30)),
        ),
        (
            "heavy",
            28,
            tell(shape("M14 44Q32 70 34 66H62Q64 70 82 44L88 52Q66 82 62 80H34Q30 82 8 52Z")),
            tell(arrow(82, 8, 82, 32), arrow(14, 8, 14, 32)),
        ),
    )
}

ENDS = {
    "none": none(box(8, 34, 56, 28, 0), shape("M64 34H68A14 14 0 0 1 68 62H64Z")),
    "open": box(4, 30, 62, 36, 0) + tell(oval(68, 48, 9, 18)) + solid(DARK, oval(68, 48, 5, 12)),
    "flat": box(4, 30, 66, 36, 0) + tell(thick(line(72, 30, 72, 66))),
    "domed": box(4, 30, 50, 36, 0) + tell(shape("M54 30A24 18 0 0 1 54 66Z")),
    "ogive": box(4, 30, 36, 36, 0) + tell(shape("M40 30C62 30 80 38 92 48C80 58 62 66 40 66Z")),
    "cone": box(4, 30, 40, 36, 0) + tell(poly(44, 30, 90, 48, 44, 66)),
    "glass-dome": box(4, 28, 44, 40, 0)
    + tint(GLASS, pen(TELL, shape("M48 28A30 20 0 0 1 48 68Z")))
    + pen(WHITE, curve("M54 36Q64 38 67 46"))
    + circle(54, 52, 5),
    "spike": box(4, 28, 36, 40, 0)
    + shape("M40 28Q58 32 62 46V50Q58 64 40 68Z")
    + tell(thick(line(63, 48, 92, 48))),
    "flange": box(4, 34, 50, 28, 0)
    + tell(box(54, 16, 14, 64))
    + lines((62, 24, 80, 24), (62, 48, 80, 48), (62, 72, 80, 72)),
    "thread": box(4, 28, 42, 40, 0)
    + tell(box(46, 34, 42, 28, 0), lines(*((x, 34, x - 5, 62) for x in range(56, 88, 7)))),
    "capped": box(4, 30, 50, 36, 0)
    + tell(box(50, 24, 32, 48, 5))
    + tell(lines((58, 32, 58, 64), (66, 32, 66, 64), (74, 32, 74, 64))),
}

PICTURES = {
    "shape": SHAPE,
    "length-to-width": LENGTH_TO_WIDTH,
    "weight-for-size": WEIGHT_FOR_SIZE,
    "ends": ENDS,
}

RANGES = {
    "longest-mm": cube(10, 44, 56, 26, 14)
    + span(10, 84, 66, 84)
    + thin(lines((10, 74, 10, 90), (66, 74, 66, 90)))
    + word(84, 90, "mm", 13, TELL),
    "mass-kg": box(16, 64, 64, 22, 4)
    + cube(30, 28, 32, 28, 8)
    + line(24, 60, 72, 60)
    + tint(WHITE, box(34, 69, 28, 13))
    + word(48, 80, "kg", 13, TELL),
    "diameter-mm": circle(48, 42, 32) + span(16, 42, 80, 42) + word(48, 92, "Ø mm", 16, TELL),
    "wall-mm": circle(44, 50, 36)
    + solid(DARK, circle(44, 50, 22))
    + tell(arrow(48, 50, 64, 50, 7), arrow(96, 50, 82, 50, 7))
    + word(76, 18, "mm", 14, TELL),
}
