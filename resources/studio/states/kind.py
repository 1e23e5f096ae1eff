"""Kinds of things: materials, chemicals, nuclear goods; and the classes of all kinds."""

from resources.studio.states import kind_craft, kind_device, kind_plant
from resources.studio.states.hazard import DIAMONDS, trefoil
from resources.studio.states.ink import (
    BLACK,
    BLUE,
    DARK,
    GLASS,
    METAL,
    PALE,
    RESIN,
    TELL,
    WARM,
    WHITE,
    WOOD,
    YELLOW,
    box,
    circle,
    curve,
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
    tint,
    turn,
)
from resources.studio.states.kit import (
    can,
    cube,
    flake,
    pipe,
)
from resources.studio.states.packing import CONTAINER, vial

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
        RESIN,
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
    | kind_craft.PICTURES["kind"]
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
