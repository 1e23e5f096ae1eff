"""Aerials, displays, controls, cooling."""

from resources.studio.states.ink import (
    BLUE,
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
    dots,
    drop,
    flake,
    grid,
    none,
    rays,
    wave,
    without,
)


def set_box(x: float = 20, y: float = 56, w: float = 56, h: float = 30) -> str:
    """Draw the apparatus that carries the telltale."""
    return box(x, y, w, h, 4)


def screen(x: float, y: float, w: float, h: float) -> str:
    return tint("#1f3f4d", pen(TELL, box(x, y, w, h, 2)))


def hot(*parts: str) -> str:
    """Draw lamps and digits in a bright accent on a dark ground."""
    return pen("#ffb27a", hollow(*parts))


ANTENNA = {
    "none": without(set_box(), line(64, 56, 64, 12)),
    "whip": set_box() + tell(thick(line(64, 54, 64, 12)), circle(64, 10, 3)) + circle(34, 70, 6),
    "several-whips": set_box(10, 56, 76, 30)
    + tell(*(thick(line(x, 54, x, 16)) for x in (20, 34, 48, 62, 76))),
    "yagi": tell(
        line(8, 40, 88, 40),
        lines(*((12 + 15 * i, 14 + 3 * i, 12 + 15 * i, 66 - 3 * i) for i in range(6))),
    )
    + line(48, 40, 48, 90),
    "patch": shape("M14 50V62A34 14 0 0 0 82 62V50")
    + tell(oval(48, 50, 34, 14))
    + tell(oval(48, 50, 12, 5))
    + curve("M48 76V90"),
    "blade": line(4, 76, 92, 76)
    + tell(shape("M22 76L38 22Q40 16 48 16H62Q66 16 66 22L74 76Z"))
    + box(14, 74, 68, 9, 2),
    "panel": tell(poly(28, 10, 62, 4, 62, 78, 28, 84), poly(62, 4, 70, 8, 70, 82, 62, 78))
    + lines((78, 2, 78, 94), (70, 22, 78, 22), (70, 62, 78, 62))
    + tell(curve("M18 36q-6 10 0 20M10 30q-8 16 0 32")),
    "array": box(8, 8, 80, 80, 3)
    + tell(*(box(15 + 14 * i, 15 + 14 * j, 8, 8, 0) for i in range(5) for j in range(5))),
    "horn": box(6, 38, 26, 20, 0)
    + tell(poly(32, 38, 74, 12, 74, 84, 32, 58))
    + tell(poly(74, 12, 88, 18, 88, 78, 74, 84)),
    "dish": tell(
        shape("M22 8A46 46 0 0 0 78 72A50 50 0 0 1 22 8Z"), shape("M22 8Q66 28 78 72Q26 66 22 8Z")
    )
    + line(50, 40, 76, 22)
    + circle(77, 21, 4)
    + poly(40, 62, 24, 90, 58, 90),
    "radome": tell(shape("M16 66V44A32 34 0 0 1 80 44V66Z"))
    + box(10, 66, 76, 14, 2)
    + pen(WHITE, curve("M28 40A22 22 0 0 1 42 20")),
    "loop": tell(hollow(group('stroke-width="6"', circle(48, 36, 28))))
    + box(34, 64, 28, 24, 3)
    + line(48, 8, 48, 4),
}

DISPLAY = {
    "none": none(box(10, 18, 76, 60, 4), box(22, 30, 52, 36)),
    "lights": box(10, 26, 76, 44, 4)
    + tint(RED, circle(28, 48, 8))
    + tint(YELLOW, circle(48, 48, 8))
    + tint("#43b05c", circle(68, 48, 8)),
    "dial": box(10, 10, 76, 76, 6)
    + tint(WHITE, circle(48, 48, 31))
    + thin(rays(8, 48, 48, 24, 29))
    + tell(thick(line(48, 48, 66, 32)), circle(48, 48, 4)),
    "digits": box(6, 26, 84, 44, 4)
    + tint(DARK, box(13, 34, 70, 28, 2))
    + word(48, 58, "0.000", 25, "#ff9a5c"),
    "small-screen": box(26, 6, 44, 84, 7) + screen(33, 16, 30, 24) + dots(38, 54, 3, 3, 10, 2.5),
    "large-screen": screen(6, 12, 84, 56)
    + box(42, 68, 12, 12, 0)
    + line(28, 82, 68, 82)
    + pen("#8fc7d8", lines((16, 24, 44, 24), (16, 34, 60, 34), (16, 44, 36, 44))),
    "waveform": box(4, 14, 88, 68, 4)
    + screen(10, 22, 52, 50)
    + pen("#4f7f8f", thin(grid(10, 22, 52, 50, 4, 4)))
    + pen("#ffb27a", wave(13, 47, 46, 8))
    + circle(76, 30, 6)
    + circle(76, 48, 6)
    + circle(76, 66, 6),
    "console": screen(4, 16, 27, 24)
    + screen(34, 12, 28, 28)
    + screen(65, 16, 27, 24)
    + poly(4, 48, 92, 48, 96, 66, 0, 66)
    + box(6, 66, 84, 22, 2)
    + thin(dots(18, 54, 11, 2, 6, 1)),
    "eyepiece": box(6, 28, 46, 40, 4)
    + box(52, 36, 14, 24, 0)
    + tell(shape("M66 30H76Q90 30 90 24V72Q90 66 76 66H66Z"))
    + solid(DARK, oval(90, 48, 3, 16)),
}

CONTROLS = {
    "none": none(box(10, 18, 76, 60, 4), circle(30, 48, 8), circle(54, 48, 8)),
    "buttons": box(12, 26, 72, 44, 5) + tell(circle(34, 48, 10), circle(62, 48, 10)),
    "keypad": box(20, 8, 56, 80, 5)
    + tell(*(box(27 + 15 * i, 16 + 17 * j, 11, 12, 2) for j in range(4) for i in range(3))),
    "keyboard": box(2, 28, 92, 44, 4)
    + tell(
        *(box(8 + 10 * i, 34 + 10 * j, 6, 6, 1) for j in range(2) for i in range(8)),
        box(8, 54, 8, 12, 1),
        box(22, 56, 46, 8, 1),
        box(74, 56, 10, 8, 1),
    ),
    "knobs": box(6, 14, 84, 68, 3)
    + tell(
        *(
            circle(20 + 19 * i, y, 7) + line(20 + 19 * i, y, 20 + 19 * i, y - 7)
            for i in range(4)
            for y in (30, 50)
        )
    )
    + tint(DARK, *(circle(20 + 19 * i, 70, 4) for i in range(4))),
    "joystick": box(16, 64, 64, 22, 4)
    + tell(shape("M40 14Q48 6 56 14L58 36L54 40V64H42V40L38 36Z"))
    + solid(TELL, circle(48, 18, 3))
    + tell(arrow(28, 34, 12, 34, 7), arrow(68, 34, 84, 34, 7)),
    "handwheel": tell(
        hollow(
            group('stroke-width="6"', circle(48, 42, 30)),
            lines((48, 12, 48, 72), (22, 27, 74, 57), (22, 57, 74, 27)),
        )
    )
    + circle(48, 42, 7)
    + box(43, 72, 10, 18, 0),
    "key-switch": tint(YELLOW, box(6, 46, 42, 42, 3))
    + tint(RED, circle(27, 67, 15))
    + box(52, 8, 38, 46, 4)
    + circle(71, 26, 11)
    + solid(DARK, box(69, 18, 4, 16, 0))
    + tell(shape("M66 60A9 9 0 1 1 76 60V86H66Z"), line(76, 76, 82, 76))
    + solid(DARK, circle(71, 54, 2)),
    "zeroise": box(6, 14, 84, 68, 4)
    + tint(RED, box(30, 40, 36, 30, 3))
    + word(48, 34, "ZEROIZE", 16, TELL)
    + tell(hollow(shape("M24 76V40H72V76"))),
    "machine-panel": box(10, 6, 76, 84, 4)
    + screen(18, 13, 60, 30)
    + tell(*(box(18 + 16 * i, 50, 12, 12, 2) for i in range(4)))
    + word(24, 60, "X", 11)
    + word(40, 60, "Y", 11)
    + word(56, 60, "Z", 11)
    + word(72, 60, "A", 11)
    + circle(29, 76, 8)
    + line(29, 76, 33, 70)
    + tint(RED, circle(66, 76, 8)),
    "pendant": curve("M4 10C40 4 40 20 52 22")
    + tell(box(36, 22, 34, 66, 6))
    + tint(RED, circle(53, 34, 6))
    + circle(53, 76, 7)
    + dots(45, 50, 3, 2, 8, 2),
}

COOLING = {
    "none": without(box(14, 24, 68, 48, 4), rays(12, 48, 48, 5, 17)),
    "fins": box(8, 64, 80, 18, 2)
    + tell(*(box(x, 18, 5, 46, 1) for x in (12, 24, 36, 48, 60, 72, 80))),
    "fan": box(8, 8, 80, 80, 6)
    + circle(48, 48, 34)
    + tell(
        *(turn(72 * i, shape("M48 44C38 36 40 22 50 16C58 24 56 36 51 44Z")) for i in range(5)),
        circle(48, 48, 7),
    ),
    "water": box(30, 20, 56, 56, 4)
    + pen(BLUE, group('stroke-width="7"', curve("M4 34H30M4 62H30")))
    + tell(hollow(curve("M30 34H72V48H44V62H30")))
    + solid(BLUE, drop(14, 70, 0.9)),
    "oil": box(14, 28, 68, 56, 3)
    + tint(GOLD, box(14, 48, 68, 36, 3))
    + tint(METAL, box(4, 36, 10, 40, 1), box(82, 36, 10, 40, 1))
    + box(30, 14, 36, 12, 5)
    + tell(drop(48, 52, 1.1)),
    "cold-head": box(6, 30, 40, 36, 4)
    + tint(GLASS, circle(22, 48, 10))
    + tell(box(46, 40, 10, 16, 0), *(box(56 + 8 * i, 28, 5, 40, 1) for i in range(4)))
    + box(86, 38, 6, 20),
    "flask": shape("M26 30Q26 22 34 22H62Q70 22 70 30V78Q70 88 60 88H36Q26 88 26 78Z")
    + tint("#8fc7f0", shape("M33 46H63V76Q63 81 58 81H38Q33 81 33 76Z"))
    + box(40, 12, 16, 10)
    + word(48, 70, "LN₂", 16)
    + tell(curve("M38 8q-6 -4 0 -7M58 8q6 -4 0 -7"), flake(82, 24, 10)),
    "refrigeration": tint("#3b4148", shape("M10 84V56Q10 38 32 38T54 56V84Z"))
    + line(6, 86, 58, 86)
    + tell(curve("M32 38V22H62V30H88V40H62V50H88V60H62V70H54"))
    + pen(BLUE, flake(18, 18, 11)),
}

PICTURES = {"antennas": ANTENNA, "display": DISPLAY, "controls": CONTROLS, "cooling": COOLING}
