"""Kinds of things: craft, arms, protection, materials, chemicals, nuclear; and the classes."""

from resources.studio.states import kind_device, kind_plant
from resources.studio.states.body import SHAPE
from resources.studio.states.hazard import DIAMONDS, trefoil
from resources.studio.states.ink import (
    BLACK,
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
    WARM,
    WHITE,
    WOOD,
    YELLOW,
    box,
    circle,
    curve,
    dashed,
    group,
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
    can,
    cube,
    flake,
    pipe,
    rays,
    ring_of,
)
from resources.studio.states.packing import CONTAINER, vial

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
        rays(8, 14, 48, 0, 0),
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

STOCK = {
    "metal-tube": turn(-25, tint(METAL, pipe(8, 24, 72, 22, 0.75), pipe(8, 52, 72, 22, 0.75))),
    "metal-bar": turn(
        -25, tint(METAL, pipe(8, 18, 76, 16, 0), pipe(8, 40, 76, 16, 0), pipe(8, 62, 76, 16, 0))
    ),
    "metal-sheet": tint(
        METAL,
        *(
            poly(6, y, 34, y - 24, 92, y - 24, 64, y)
            + poly(6, y, 64, y, 92, y - 24, 92, y - 19, 64, y + 5, 6, y + 5)
            for y in (76, 64, 52)
        ),
    ),
    "metal-block": tint(
        METAL,
        shape("M4 84L12 56H46L54 84Z"),
        shape("M46 84L54 56H86L94 84Z"),
        shape("M24 54L32 28H66L74 54Z"),
    )
    + tell(lines((40, 40, 58, 40), (22, 70, 38, 70), (62, 70, 78, 70))),
    "forging": tint(
        "#6d767e",
        shape("M8 54V66A40 18 0 0 0 88 66V54Z"),
        oval(48, 54, 40, 18),
        shape("M26 50V30A22 8 0 0 1 70 30V50A22 10 0 0 1 26 50Z"),
    )
    + solid(DARK, oval(48, 30, 13, 5))
    + tell(hollow(oval(48, 30, 22, 8))),
    "metal-reel": tint(METAL, circle(42, 46, 36))
    + tell(hollow(circle(42, 46, 30), circle(42, 46, 24), circle(42, 46, 18)))
    + tint(WHITE, circle(42, 46, 12))
    + tell(group('stroke-width="5"', line(42, 82, 92, 82))),
    "graphite": tint("#2c3136", cube(14, 40, 46, 40, 16), circle(78, 78, 12))
    + tell(curve("M10 92Q30 84 54 92"))
    + pen("#6d7780", line(22, 50, 40, 50)),
    "ceramic": tint("#fbf6ec", shape("M14 26H70L62 84H22Z"), oval(42, 26, 28, 9))
    + tint("#d98f66", oval(42, 27, 20, 5))
    + tint("#fbf6ec", circle(80, 74, 12))
    + tell(circle(80, 74, 5)),
    "sheet-material": tint("#3a3f45", shape("M20 22H86V70Q86 84 72 84H20Z"))
    + tint("#5b636b", oval(20, 53, 14, 31))
    + tint(GLASS, oval(20, 53, 5, 11))
    + tell(curve("M86 70Q86 62 74 64Q66 66 66 84")),
    "yarn": "".join(
        poly(x, 84, x + 30, 84, x + 24, 26, x + 6, 26)
        + tell(lines(*((x + 4, y, x + 26, y - 6) for y in (42, 54, 66, 78))))
        + box(x + 9, 14, 12, 12, 1)
        for x in (10, 54)
    ),
    "cloth": tint("#33383d", shape("M22 20H90V72H22Z"))
    + pen("#8b98a3", lines(*((x, 70, x + 14, 24) for x in (34, 46, 58, 70))))
    + tint("#4a5056", oval(22, 46, 12, 26))
    + tint(WOOD, oval(22, 46, 5, 10))
    + tell(shape("M90 72L60 88H22V72Z")),
    "composite-stock": tint(
        "#23282d", turn(-22, pipe(6, 26, 70, 24, 0.7)), poly(6, 84, 28, 70, 92, 70, 70, 84)
    )
    + turn(-22, pen("#8b98a3", lines(*((x, 48, x + 10, 28) for x in (14, 26, 38, 50, 62)))))
    + tell(line(6, 88, 70, 88)),
}


def heap(fill: str, *more: str) -> str:
    """Draw a heap of powder before its open sack."""
    sack = tint("#efe0c4", shape("M30 10H72Q68 40 76 70H24Q32 40 30 10Z"))
    return (
        sack
        + line(30, 18, 72, 18)
        + tint(fill, shape("M4 88Q18 66 36 58Q48 52 60 58Q78 66 92 88Z"))
        + "".join(more)
    )


def marked(sign: str) -> str:
    """Draw a steel drum with a mark on its side."""
    return (
        tint("#7e9ab5", can(18, 16, 60, 66))
        + curve("M18 32A30 8 0 0 0 78 32M18 72A30 8 0 0 0 78 72")
        + sign
    )


CHEMICALS = {
    "dark-powder": heap(
        "#50585f",
        solid(
            "#9aa6b1",
            circle(38, 72, 2),
            circle(54, 68, 2),
            circle(62, 78, 2),
            circle(28, 80, 2),
            circle(46, 80, 2),
        ),
    ),
    "white-powder": heap(
        "#ffffff",
        solid(
            PALE,
            circle(38, 72, 2),
            circle(54, 68, 2),
            circle(62, 78, 2),
            circle(28, 80, 2),
            circle(46, 80, 2),
        ),
    ),
    "coloured-powder": heap("#f2c318", tint("#d8492c", shape("M48 88Q58 72 68 72T92 88Z"))),
    "granules": heap(
        "#e9d9b0",
        tell(
            *(
                circle(x, y, 5)
                for x, y in (
                    (46, 60),
                    (34, 70),
                    (48, 72),
                    (62, 70),
                    (24, 82),
                    (40, 82),
                    (56, 82),
                    (72, 82),
                )
            )
        ),
    ),
    "plain-drum": marked(box(32, 46, 32, 18, 1) + lines((38, 52, 58, 52), (38, 58, 50, 58))),
    "hazard-drum": marked(grow(0.52, DIAMONDS["toxic"], at=(48, 62))),
    "bottle": CONTAINER["bottle"],
    "gas-cylinder": CONTAINER["gas-cylinder"],
    "large-cylinder": tint(
        METAL, shape("M14 32H82Q94 34 94 54Q94 74 82 76H14Q2 74 2 54Q2 34 14 32Z")
    )
    + lines((16, 32, 16, 76), (80, 32, 80, 76))
    + tell(box(88, 46, 8, 16, 1))
    + poly(18, 76, 34, 76, 38, 90, 14, 90)
    + poly(62, 76, 78, 76, 82, 90, 58, 90)
    + box(40, 20, 16, 12, 0),
    "small-flask": tint(
        METAL, shape("M34 34Q36 30 44 30V22H52V30Q60 30 62 34V70Q60 76 52 76V84H44V76Q36 76 34 70Z")
    )
    + tell(
        box(38, 10, 20, 12, 1),
        box(38, 82, 20, 10, 1),
        lines((58, 16, 74, 16), (74, 8, 74, 24), (58, 87, 74, 87), (74, 79, 74, 95)),
    )
    + tell(curve("M34 40H62M34 64H62")),
    "vial": vial(8, 36)
    + vial(34, 36, WARM)
    + tell(oval(76, 70, 18, 8), oval(76, 62, 18, 8))
    + pen(BLUE, flake(76, 24, 13)),
    "glove-box": shape("M4 84V42L22 14H92V84Z")
    + tint(GLASS, poly(17, 44, 28, 22, 84, 22, 84, 44))
    + tell(circle(32, 64, 14), circle(66, 64, 14))
    + solid(DARK, circle(32, 64, 8), circle(66, 64, 8))
    + box(60, 2, 20, 12, 0),
    "lab-device": box(8, 34, 80, 48, 5)
    + tell(shape("M22 34A26 16 0 0 1 74 34Z"))
    + tint("#bcd8c2", box(16, 46, 30, 16, 2))
    + circle(60, 54, 5)
    + circle(76, 54, 5)
    + lines((18, 72, 46, 72))
    + tint(DARK, circle(48, 30, 3)),
    "source": tint("#6f7a86", box(20, 34, 56, 52, 4), box(14, 22, 68, 13, 4))
    + tell(curve("M36 22V8H60V22"))
    + solid(YELLOW, circle(48, 61, 19))
    + trefoil(48, 61, 15),
    "xray-or-neutron": tint(METAL, box(4, 34, 62, 30, 4))
    + box(66, 40, 10, 18, 0)
    + tint(YELLOW, pen(BLACK, poly(26, 37, 40, 60, 12, 60)))
    + trefoil(26, 52, 6)
    + tell(lines((82, 40, 94, 32), (82, 49, 96, 49), (82, 58, 94, 66)))
    + curve("M10 64Q8 86 34 86"),
    "reactor-part": tint(METAL, *(box(x, 20, 9, 62, 3) for x in (16, 29, 42, 55, 68)))
    + tell(box(10, 10, 74, 12, 1), box(10, 44, 74, 8, 1), box(10, 78, 74, 12, 1)),
    "shielded-part": tint("#6f7a86", box(2, 6, 92, 84, 2))
    + tint("#d9cf8a", pen(TELL, box(22, 18, 52, 34, 1)))
    + curve("M34 66L34 40L46 32M46 32L42 42M46 32L52 38")
    + curve("M62 66V40")
    + tell(circle(34, 70, 6), circle(62, 70, 6))
    + trefoil(82, 80, 8, YELLOW),
    "papers-or-disc": tint(WHITE, box(8, 8, 46, 60, 2))
    + lines((16, 20, 44, 20), (16, 30, 44, 30), (16, 40, 36, 40))
    + tell(circle(62, 62, 26))
    + tint(WHITE, circle(62, 62, 8))
    + pen(WHITE, curve("M46 56A18 18 0 0 1 56 46")),
}

KINDS: dict[str, str] = (
    kind_plant.PICTURES["kind"]
    | kind_device.PICTURES["kind"]
    | NAVIGATION
    | CRAFT
    | ARMS
    | GEAR
    | STOCK
    | CHEMICALS
)

# The class of kinds, as its name is written in the knowledge, and the kind that stands for it.
CLASSES = {
    "Machine tool or workshop machine": "milling-or-grinding",
    "Oven, vacuum and test plant": "furnace",
    "Vessel, pump, valve and pipe": "valve",
    "Electronics": "chip",
    "Measuring instrument": "pressure-gauge",
    "Optics, laser and camera": "camera",
    "Navigation, engine and aircraft part": "jet-engine",
    "Vehicle, boat, drone and diving gear": "vehicle",
    "Weapon, ammunition and explosive": "cartridge",
    "Protective gear and clothing": "mask",
    "Metal and other material in pieces": "metal-tube",
    "Fibre, cloth and composite": "yarn",
    "Chemical, powder, liquid or gas": "bottle",
    "Biological and laboratory": "vial",
    "Nuclear and radiation": "source",
    "Software, paper or data carrier": "papers-or-disc",
}


def class_tile(kind: str) -> str:
    """Frame the picture of a kind as the tile of its class."""
    frame = group(f'fill="{WHITE}" stroke="{TELL}" stroke-width="4"', box(3, 3, 90, 90, 18))
    return frame + grow(0.74, KINDS[kind])


PICTURES = {"kind": KINDS}
