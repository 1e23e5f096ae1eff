"""Kinds of things: navigation and engines, craft, arms, protective gear."""

from resources.studio.states.body import SHAPE
from resources.studio.states.hazard import DIAMONDS
from resources.studio.states.ink import (
    BLUE,
    COPPER,
    DARK,
    GLASS,
    GOLD,
    LINE,
    METAL,
    ORANGE,
    RED,
    TELL,
    WHITE,
    YELLOW,
    box,
    circle,
    curve,
    dashed,
    grow,
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
    rays,
    ring_of,
)

NAVIGATION = {
    "gyro": tell(hollow(circle(48, 48, 40)))
    + pen(LINE, hollow(oval(48, 48, 14, 40)))
    + tint(METAL, turn(-20, oval(48, 48, 30, 10)))
    + turn(-20, line(48, 16, 48, 80))
    + circle(48, 48, 4),
    "compass": circle(48, 48, 40)
    + tint(WHITE, circle(48, 48, 31))
    + tell(poly(48, 20, 56, 48, 40, 48))
    + tint(METAL, poly(48, 76, 56, 48, 40, 48))
    + rays(4, 48, 48, 34, 38),
    "nav-receiver": box(12, 42, 72, 46, 4)
    + tint("#bcd8c2", box(20, 50, 34, 22, 1))
    + circle(70, 56, 5)
    + circle(70, 74, 5)
    + tell(
        shape("M30 42A18 12 0 0 1 66 42Z"), curve("M32 22a22 22 0 0 1 32 0M24 13a34 34 0 0 1 48 0")
    ),
    "satellite": box(36, 32, 24, 32, 2)
    + tint("#2b4f8f", box(2, 38, 28, 20, 0), box(66, 38, 28, 20, 0))
    + lines((30, 48, 36, 48), (60, 48, 66, 48))
    + pen(WHITE, thin(lines((16, 38, 16, 58), (80, 38, 80, 58))))
    + tell(shape("M34 84A14 14 0 0 1 62 84Z"), line(48, 84, 48, 92))
    + line(48, 64, 48, 72)
    + lines((48, 32, 48, 18))
    + circle(48, 15, 3),
    "jet-engine": shape("M12 22Q44 14 78 34V62Q44 82 12 74Z")
    + tell(oval(14, 48, 10, 27))
    + tint(DARK, oval(14, 48, 3, 9))
    + tell(
        lines(
            (14, 22, 14, 38),
            (14, 58, 14, 74),
            (6, 36, 11, 43),
            (22, 36, 17, 43),
            (6, 60, 11, 53),
            (22, 60, 17, 53),
        ),
    )
    + poly(78, 38, 94, 44, 94, 52, 78, 58)
    + line(44, 20, 44, 76),
    "piston-engine": SHAPE["engine"],
    "rocket-motor": tint(METAL, shape("M30 6H66V42H30Z"))
    + box(38, 42, 20, 8, 0)
    + tell(shape("M42 50H54Q58 66 74 84H22Q38 66 42 50Z"))
    + tint(ORANGE, shape("M34 86H62L48 96Z"))
    + lines((30, 16, 66, 16)),
    "aircraft-part": tell(shape("M6 66Q10 48 40 40L92 22V34L56 70Q30 78 6 66Z"))
    + lines((40, 42, 54, 70), (62, 34, 72, 54))
    + circle(20, 62, 4)
    + solid(DARK, circle(20, 62, 1.4)),
    "nose-or-dome": tell(shape("M20 70Q22 26 48 6Q74 26 76 70Z"))
    + tint(METAL, shape("M16 70H80V80A32 8 0 0 1 16 80Z"))
    + pen(WHITE, curve("M34 54Q36 34 46 24")),
    "bearing-or-seal": circle(48, 48, 40)
    + tint(WHITE, circle(48, 48, 30))
    + tell(*(circle(x, y, 6.4) for x, y in ring_of(9, 48, 48, 24.5)))
    + circle(48, 48, 18)
    + solid(DARK, circle(48, 48, 10)),
}

CRAFT = {
    "drone": lines((24, 30, 72, 62), (72, 30, 24, 62))
    + box(36, 36, 24, 20, 6)
    + tell(*(oval(x, y, 18, 5) for x in (20, 76) for y in (28, 64)))
    + tint(GLASS, circle(48, 60, 7)),
    "vehicle": SHAPE["vehicle"],
    "bridge": tell(
        lines(
            (2, 44, 94, 44),
            (2, 60, 94, 60),
            *((x, 60, x + 9, 44) for x in range(4, 88, 18)),
            *((x + 9, 44, x + 18, 60) for x in range(4, 76, 18)),
        )
    )
    + shape("M12 60H30L28 74H14Z")
    + shape("M66 60H84L82 74H68Z")
    + pen(BLUE, curve("M0 80q8 -6 16 0t16 0t16 0t16 0t16 0t16 0")),
    "underwater-craft": shape("M4 54Q4 38 24 38H72Q90 40 92 54Q90 70 72 70H24Q4 70 4 54Z")
    + tell(shape("M36 38L40 22H58L60 38Z"))
    + line(50, 22, 50, 10)
    + tint(GLASS, circle(22, 54, 6), circle(42, 54, 5), circle(60, 54, 5))
    + poly(88, 46, 96, 38, 96, 70, 88, 62)
    + pen(BLUE, curve("M4 10q8 -6 16 0t16 0M62 10q8 -6 16 0t16 0")),
    "propeller": tell(
        "".join(turn(90 * i, shape("M44 42C22 34 28 10 46 6C66 14 60 34 52 42Z")) for i in range(4))
    )
    + tint(GOLD, circle(48, 48, 11)),
    "sonar": shape("M6 20H90L78 42H18Z")
    + tell(
        box(40, 42, 16, 8, 0),
        curve("M34 58A18 18 0 0 0 62 58M26 66A30 30 0 0 0 70 66M18 74A42 42 0 0 0 78 74"),
    )
    + pen(BLUE, curve("M0 14q8 -6 16 0t16 0t16 0t16 0t16 0t16 0")),
    "underwater-sound": curve("M48 2V20")
    + tint("#33383d", box(34, 20, 28, 46, 12))
    + lines((34, 34, 62, 34))
    + tell(curve("M24 36q-8 10 0 20M14 28q-14 18 0 36M72 36q8 10 0 20M82 28q14 18 0 36"))
    + pen(BLUE, curve("M8 84q8 -6 16 0t16 0t16 0t16 0t16 0")),
    "dive-gear": tell(box(50, 20, 16, 60, 7), box(72, 20, 16, 60, 7))
    + box(55, 10, 6, 10, 0)
    + box(77, 10, 6, 10, 0)
    + tint(GLASS, shape("M6 20H44V38Q44 48 34 48Q26 48 25 42Q24 48 16 48Q6 48 6 38Z"))
    + curve("M58 10C40 4 46 60 28 64")
    + box(18, 60, 14, 12, 3),
    "float": tint(ORANGE, pen(TELL, shape("M28 50L40 12H56L68 50Z")))
    + line(48, 12, 48, 4)
    + tint(YELLOW, shape("M14 50H82Q80 68 66 70H30Q16 68 14 50Z"))
    + tint(WHITE, poly(34, 32, 62, 32, 66, 42, 30, 42))
    + pen(BLUE, curve("M0 82q8 -6 16 0t16 0t16 0t16 0t16 0t16 0")),
}

ARMS = {
    "long-gun": shape("M2 66V48L24 46L34 38H58V34H94V41H62V50H44L42 68H34L36 54L28 54Z")
    + tell(box(46, 50, 10, 22, 1))
    + lines((64, 34, 64, 28), (90, 34, 90, 29)),
    "handgun": SHAPE["handgun"],
    "launch-tube": turn(
        -25,
        tell(box(4, 40, 84, 16, 3)),
        poly(4, 38, 14, 40, 14, 56, 4, 58),
        box(36, 56, 8, 16, 1),
        box(56, 56, 8, 14, 1),
        box(46, 30, 20, 10, 2),
    ),
    "gun-part": tell(box(2, 12, 74, 18, 6))
    + box(76, 17, 16, 8, 0)
    + lines((14, 12, 14, 30), (64, 12, 64, 30))
    + turn(12, box(20, 42, 26, 48, 2), lines((26, 52, 40, 52), (26, 62, 40, 62)), at=(32, 60))
    + tint(METAL, box(58, 50, 30, 14, 1), box(66, 64, 10, 20, 0)),
    "cartridge": tint(COPPER, shape("M26 38Q26 14 36 4Q46 14 46 38Z"))
    + tint(GOLD, box(24, 38, 24, 46, 0), box(22, 82, 28, 7, 1))
    + tint(GOLD, circle(74, 66, 20))
    + tell(circle(74, 66, 8)),
    "shell-or-bomb": tint("#6d7a4a", shape("M34 84V46Q34 24 48 6Q62 24 62 46V84Z"))
    + tell(shape("M41 22Q44 12 48 4Q52 12 55 22Z"))
    + tint(COPPER, box(33, 66, 30, 7, 0))
    + pen(YELLOW, line(36, 46, 60, 46))
    + tint("#6d7a4a", poly(34, 74, 24, 92, 72, 92, 62, 74)),
    "grenade-or-mine": tint("#6d7a4a", shape("M16 60Q16 34 38 34T60 60Q60 90 38 90T16 60Z"))
    + lines((38, 36, 38, 88), (18, 54, 58, 54), (18, 70, 58, 70))
    + box(30, 20, 16, 14, 1)
    + tell(curve("M46 24H58L70 66"), circle(22, 18, 9))
    + tint("#6d7a4a", shape("M64 78V84A15 6 0 0 0 94 84V78Z"), oval(79, 78, 15, 6)),
    "rocket": turn(
        45,
        shape("M40 78V30Q42 10 48 0Q54 10 56 30V78Z"),
        tell(poly(40, 58, 26, 78, 26, 86, 40, 80), poly(56, 58, 70, 78, 70, 86, 56, 80)),
        line(40, 30, 56, 30),
        tint(ORANGE, shape("M42 80H54L48 98Z")),
    ),
    "flare-or-spray": tint(RED, box(18, 36, 22, 54, 2))
    + tell(shape("M24 34Q20 22 28 18Q26 10 32 4Q32 14 38 20Q40 28 34 34Z"))
    + box(56, 40, 28, 50, 4)
    + box(64, 28, 12, 12, 2)
    + dashed(tell(lines((62, 30, 48, 20), (62, 32, 46, 32))))
    + line(56, 56, 84, 56),
    "detonator": tint(METAL, turn(-20, box(44, 40, 46, 12, 3)))
    + tell(
        curve("M48 58C30 66 30 80 12 76C0 74 8 60 18 66M48 54C34 54 30 40 18 44C6 48 10 58 20 54")
    )
    + tint(ORANGE, grow(0.42, DIAMONDS["explosive"], at=(96, 96))),
    "explosive": tint("#c46a4a", *(box(x, 28, 16, 52, 2) for x in (8, 26, 44)))
    + tell(box(4, 46, 60, 10, 1))
    + tell(curve("M34 28C34 10 60 20 62 6"))
    + tint("#efe3c2", box(70, 46, 24, 34, 2))
    + word(82, 68, "1.1", 13),
}

GEAR = {
    "mask": shape("M22 12H74Q86 34 80 56Q72 80 48 88Q24 80 16 56Q10 34 22 12Z")
    + tint(GLASS, circle(33, 36, 12), circle(63, 36, 12))
    + tell(box(38, 56, 20, 22, 6), lines((42, 64, 54, 64), (42, 70, 54, 70))),
    "suit": shape(
        "M36 4H60Q68 4 68 18V26L88 44L80 54L68 44V92H50"
        "V66H46V92H28V44L16 54L8 44L28 26V18Q28 4 36 4Z"
    )
    + tint(GLASS, pen(TELL, box(36, 10, 24, 14, 6))),
    "body-armour": shape("M24 8L36 8Q40 22 48 22T60 8L72 8L76 36L84 46V86H12V46L20 36Z")
    + tell(box(28, 36, 40, 40, 6))
    + lines((12, 60, 28, 60), (68, 60, 84, 60)),
    "parachute": tell(shape("M6 44A42 38 0 0 1 90 44Q76 34 62 44Q48 34 34 44Q20 34 6 44Z"))
    + lines((6, 44, 46, 78), (34, 44, 47, 78), (62, 44, 49, 78), (90, 44, 50, 78))
    + box(38, 78, 20, 14, 3),
}


PICTURES = {"kind": NAVIGATION | CRAFT | ARMS | GEAR}
