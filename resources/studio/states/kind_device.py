"""Kinds of things: electronics, instruments, optics."""

from resources.studio.states.body import SHAPE
from resources.studio.states.ink import (
    BLACK,
    BLUE,
    DARK,
    GLASS,
    GOLD,
    GREEN,
    LINE,
    METAL,
    RED,
    RESIN,
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
    can,
    cube,
    grid,
    lightning,
    pipe,
    rays,
    wave,
    wheel,
)
from resources.studio.states.outside import ANTENNA


def unit(y: float, h: float, *front: str) -> str:
    """Draw a rack unit that is 76 wide."""
    return box(10, y, 76, h, 2) + "".join(front)


ELECTRONICS = {
    "rack-computer": box(16, 4, 64, 88, 3)
    + tell(*(box(23, y, 50, 13, 1) for y in (12, 30, 48, 66)))
    + solid(DARK, *(circle(66, y + 6.5, 2) for y in (12, 30, 48, 66)))
    + lines(*((29, y + 6.5, 48, y + 6.5) for y in (12, 30, 48, 66))),
    "small-computer": tint("#1f3f4d", pen(LINE, box(18, 14, 60, 44, 4)))
    + tell(poly(14, 60, 82, 60, 94, 80, 2, 80))
    + lines((18, 67, 78, 67), (14, 73, 82, 73))
    + pen("#8fc7d8", lines((26, 26, 50, 26), (26, 36, 60, 36))),
    "network-box": box(6, 42, 84, 34, 4)
    + tell(*(shape(f"M{x} 52H{x + 13}V66H{x + 9}V69H{x + 4}V66H{x}Z") for x in (12, 30, 48, 66)))
    + lines((20, 42, 12, 12), (76, 42, 84, 12))
    + solid(GREEN, circle(84, 48, 2.4)),
    "security-device": tell(shape("M4 26H56V56H4Z"))
    + tint(GOLD, box(12, 34, 14, 12, 2))
    + lines((32, 48, 50, 48))
    + tint(METAL, turn(-30, box(50, 64, 16, 16, 0), at=(60, 70)))
    + turn(-30, box(62, 60, 34, 24, 5), at=(60, 70))
    + tell(hollow(curve("M70 20V14A8 8 0 0 1 86 14V20")), box(66, 20, 24, 18, 2)),
    "radio": box(26, 32, 44, 60, 5)
    + tell(group('stroke-width="5"', line(36, 30, 36, 4)))
    + box(52, 24, 10, 8, 1)
    + tint("#bcd8c2", box(33, 40, 30, 14, 2))
    + lines((36, 64, 60, 64), (36, 72, 60, 72), (36, 80, 60, 80)),
    "transmitter-box": box(8, 42, 80, 46, 4)
    + tell(*(group('stroke-width="4"', line(x, 42, x, 12)) for x in (20, 40, 60, 78)))
    + lines(*((16, y, 46, y) for y in (56, 64, 72)))
    + tint(RED, circle(72, 64, 6))
    + tell(curve("M6 8q-5 8 0 16M90 8q5 8 0 16")),
    "antenna": ANTENNA["yagi"],
    "radar": shape("M6 90V74H14L22 62H60V90Z")
    + wheel(18, 90, 6)
    + wheel(48, 90, 6)
    + line(44, 62, 44, 44)
    + tell(
        shape("M24 8A34 34 0 0 0 74 50A42 42 0 0 1 24 8Z"), shape("M24 8Q60 18 74 50Q36 48 24 8Z")
    )
    + line(50, 30, 72, 14)
    + circle(73, 13, 3),
    "coax-module": tint(METAL, box(22, 26, 52, 44, 2))
    + thin(circle(29, 33, 2.4), circle(67, 33, 2.4), circle(29, 63, 2.4), circle(67, 63, 2.4))
    + tint(GOLD, pen(TELL, box(4, 40, 18, 16, 1), box(74, 40, 18, 16, 1), box(40, 70, 16, 18, 1)))
    + lines((10, 40, 8, 56), (16, 40, 14, 56), (82, 40, 80, 56), (88, 40, 86, 56))
    + word(48, 54, "dB", 16),
    "sealed-box": box(10, 24, 76, 52, 4)
    + lines(*((x, 24, x, 14) for x in range(18, 84, 10)))
    + line(12, 14, 84, 14)
    + tint(DARK, pen(TELL, circle(28, 52, 12), circle(58, 52, 12)))
    + solid(
        GOLD,
        *(
            circle(x + dx, 52 + dy, 2)
            for x in (28, 58)
            for dx, dy in ((-4, 0), (4, 0), (0, -5), (0, 5))
        ),
    )
    + tell(box(4, 76, 16, 8, 1), box(76, 76, 16, 8, 1))
    + circle(78, 52, 4),
    "circuit-board": SHAPE["board"],
    "chip": SHAPE["chip"],
    "light-chip": tint(GOLD, circle(40, 48, 32))
    + tint(METAL, circle(40, 48, 25))
    + tint(GLASS, pen(TELL, circle(40, 48, 16)))
    + solid(DARK, box(34, 42, 12, 12, 0))
    + tell(arrow(92, 16, 66, 34, 8), arrow(94, 34, 72, 46, 8)),
    "electron-tube": tint(GLASS, shape("M28 66V32Q28 8 48 8T68 32V66Z"))
    + tell(box(40, 30, 16, 26, 1), lines((48, 56, 48, 66), (36, 28, 36, 66), (60, 28, 60, 66)))
    + tint(DARK, box(26, 66, 44, 10, 1))
    + lines((34, 76, 34, 88), (44, 76, 44, 88), (54, 76, 54, 88), (62, 76, 62, 88)),
    "power-part": tint("#5b7fa8", can(8, 26, 40, 54))
    + tell(box(18, 6, 6, 18, 0), box(32, 6, 6, 18, 0))
    + tint("#3b4148", box(56, 44, 36, 40, 2))
    + tell(circle(66, 56, 5), circle(82, 56, 5))
    + pen(WHITE, lines((64, 74, 72, 74), (76, 70, 76, 78), (72, 70, 72, 78), (76, 74, 84, 74))),
    "power-supply": box(12, 8, 72, 80, 4)
    + tint("#1f3f4d", box(20, 16, 40, 20, 1))
    + word(40, 31, "50 Hz", 12, "#ffb27a")
    + tell(lightning(62, 14, 0.9))
    + lines(*((20, y, 56, y) for y in (46, 52, 58)))
    + tint(DARK, *(box(20 + 12 * i, 70, 8, 10, 0) for i in range(5))),
    "battery": tint("#3b4148", box(8, 30, 58, 50, 3))
    + tell(box(16, 20, 12, 10, 0), box(46, 20, 12, 10, 0))
    + pen(WHITE, lines((16, 44, 28, 44), (46, 44, 58, 44), (52, 38, 52, 50)))
    + tint("#2b4f8f", pen(LINE, poly(72, 12, 94, 8, 94, 88, 72, 84)))
    + pen(WHITE, thin(lines((83, 10, 83, 86), (72, 48, 94, 48)))),
    "motor": tint("#7e9ab5", box(14, 24, 54, 48, 4))
    + lines(*((20, y, 62, y) for y in (34, 44, 54, 64)))
    + tell(box(68, 42, 24, 12, 0))
    + box(6, 30, 8, 36, 1)
    + box(28, 12, 24, 12, 1)
    + box(16, 72, 50, 10, 0),
    "cable": tell(
        group(
            'stroke-width="6"',
            curve("M66 78C20 90 10 40 40 34C66 28 70 62 48 62C34 62 34 48 46 46"),
        )
    )
    + tint(RESIN, box(64, 66, 20, 20, 3))
    + tint(GOLD, box(84, 70, 10, 4, 0), box(84, 78, 10, 4, 0))
    + box(44, 10, 44, 12, 2)
    + thin(lines(*((x, 22, x, 28) for x in range(49, 88, 6)))),
}

INSTRUMENTS = {
    "pressure-gauge": circle(48, 38, 32)
    + tint(WHITE, circle(48, 38, 25))
    + tell(group('stroke-width="4"', line(48, 38, 62, 24)))
    + thin(rays(8, 48, 38, 19, 23))
    + box(40, 70, 16, 10, 0)
    + box(43, 80, 10, 12, 0),
    "bench-instrument": box(4, 18, 88, 60, 4)
    + tint("#1f3f4d", pen(TELL, box(12, 26, 44, 36, 1)))
    + pen("#ffb27a", wave(14, 44, 40, 8))
    + "".join(circle(x, y, 5) for x in (66, 82) for y in (32, 48))
    + "".join(circle(x, 70, 3) for x in (20, 34, 48, 66, 80))
    + lines((12, 78, 10, 84), (84, 78, 86, 84)),
    "test-rack": box(6, 4, 48, 86, 2)
    + tell(box(12, 12, 36, 20, 1), box(12, 38, 36, 16, 1), box(12, 60, 36, 16, 1))
    + wave(16, 22, 28, 5)
    + circle(20, 46, 3)
    + circle(32, 46, 3)
    + circle(20, 68, 3)
    + circle(32, 68, 3)
    + line(54, 60, 94, 60)
    + line(88, 60, 88, 90)
    + box(60, 40, 26, 20, 1)
    + circle(68, 50, 4),
    "handheld-tester": tint("#f0c34a", box(26, 4, 44, 72, 7))
    + tint("#bcd8c2", box(33, 12, 30, 16, 2))
    + tell(circle(48, 50, 14), line(48, 50, 56, 42))
    + curve("M38 76C38 92 16 92 16 76M58 76C58 92 80 92 80 76")
    + tint(RED, box(76, 50, 8, 28, 2))
    + tint(BLACK, box(12, 50, 8, 28, 2)),
    "gas-detector": tint("#f0c34a", box(30, 18, 40, 68, 7))
    + tint(DARK, box(36, 26, 28, 18, 2))
    + word(50, 40, "ppm", 11, "#ffb27a")
    + tell(circle(42, 62, 6), circle(58, 62, 6))
    + tell(curve("M8 14q8 -8 16 0t16 0M6 30q6 -6 12 0"))
    + line(50, 18, 50, 4),
    "analyser": tell(box(38, 4, 20, 40, 2))
    + box(30, 44, 36, 26, 2)
    + box(6, 70, 84, 18, 2)
    + tint("#1f3f4d", box(70, 30, 24, 22, 1))
    + line(82, 52, 82, 70)
    + lines((38, 16, 58, 16), (38, 28, 58, 28))
    + circle(48, 57, 6),
    "length-instrument": box(2, 70, 92, 12, 1)
    + lines((12, 82, 12, 90), (84, 82, 84, 90))
    + box(10, 22, 10, 48, 0)
    + box(76, 22, 10, 48, 0)
    + tell(box(6, 12, 84, 12, 1), box(42, 24, 12, 24, 0), line(48, 48, 48, 58))
    + tint(RED, circle(48, 60, 4))
    + tint(METAL, box(30, 64, 36, 6, 0)),
    "encoder": tint(METAL, circle(36, 40, 32))
    + tell(rays(20, 36, 40, 22, 29), hollow(circle(36, 40, 22)))
    + circle(36, 40, 8)
    + tint(WHITE, box(4, 78, 88, 12, 1))
    + lines(*((x, 78, x, 84) for x in range(10, 92, 7)))
    + tell(box(54, 68, 22, 10, 1)),
    "small-sensor": curve("M4 70C30 90 40 40 54 46")
    + tint(METAL, box(52, 36, 26, 20, 2))
    + lines((60, 36, 60, 56), (68, 36, 68, 56))
    + tell(box(78, 40, 14, 12, 2))
    + tell(curve("M84 24q8 -8 0 -16M74 24q6 -8 0 -16")),
    "survey-instrument": can(30, 30, 36, 36)
    + tell(wave(34, 54, 28, 6))
    + lines((34, 70, 22, 90), (62, 70, 74, 90), (48, 72, 48, 90))
    + box(42, 14, 12, 12, 2)
    + tell(curve("M8 92q6 -10 12 0M76 92q6 -10 12 0M16 30q-10 16 0 32M80 30q10 16 0 32")),
}

OPTICS = {
    "lens": tint(GLASS, pen(TELL, shape("M40 8Q72 48 40 88Q8 48 40 8Z")))
    + pen(WHITE, curve("M32 26Q22 46 30 64"))
    + tint(GLASS, poly(64, 24, 84, 16, 84, 72, 64, 80)),
    "mirror": tint("#dfe9f2", pen(TELL, oval(46, 40, 30, 34)))
    + pen(WHITE, lines((30, 46, 52, 16), (40, 56, 64, 24)))
    + line(46, 74, 46, 86)
    + box(24, 84, 44, 8, 1)
    + shape("M70 22Q86 40 70 60L76 66Q96 40 76 16Z"),
    "crystal": tint("#e9a6c0", pen(TELL, turn(-20, pipe(8, 52, 54, 18, 0))))
    + tint("#d7c8f5", cube(56, 22, 22, 22, 8))
    + tint("#d7c8f5", poly(66, 86, 62, 70, 72, 56, 84, 70, 86, 86)),
    "wafer": tint("#9fb4d8", shape("M24 14A40 40 0 1 0 72 14Z"))
    + tell(grid(22, 24, 52, 50, 5, 5))
    + pen(WHITE, curve("M16 56A34 34 0 0 1 20 34")),
    "pattern-plate": tint(GLASS, box(10, 10, 76, 76, 2))
    + solid(
        DARK,
        shape("M22 22H46V34H34V46H22Z"),
        box(54, 22, 20, 10, 0),
        box(64, 40, 10, 34, 0),
        shape("M22 56H34V74H56V64H48V44H40V56Z"),
    )
    + tell(circle(18, 80, 2), circle(78, 80, 2)),
    "laser-head": turn(
        -15,
        tint(METAL, box(4, 38, 50, 22, 3)),
        box(54, 42, 8, 14, 0),
        pen(RED, group('stroke-width="4"', line(64, 49, 98, 49))),
    )
    + tint(YELLOW, pen(BLACK, poly(72, 58, 92, 92, 52, 92)))
    + pen(BLACK, rays(8, 72, 81, 1, 7))
    + curve("M6 62Q0 80 16 88"),
    "laser-unit": box(4, 14, 56, 74, 3)
    + lines((12, 26, 40, 26), (12, 34, 40, 34))
    + tint(YELLOW, pen(BLACK, poly(32, 46, 50, 76, 14, 76)))
    + pen(BLACK, rays(8, 32, 66, 1, 7))
    + pen("#f0c34a", group('stroke-width="5"', curve("M60 60C80 60 66 24 78 24")))
    + tell(box(74, 16, 12, 16, 1))
    + pen(RED, line(88, 24, 96, 24)),
    "optical-bench": box(2, 66, 92, 10, 0)
    + thin(lines(*((x, 66, x, 76) for x in range(12, 94, 10))))
    + lines((12, 76, 12, 92), (84, 76, 84, 92))
    + tint(METAL, box(4, 36, 26, 14, 1))
    + line(16, 50, 16, 66)
    + pen(RED, line(30, 43, 78, 43))
    + tint(GLASS, pen(TELL, oval(50, 43, 5, 16)))
    + line(50, 59, 50, 66)
    + tint(GLASS, pen(TELL, turn(35, box(76, 28, 6, 30, 0), at=(79, 43))))
    + line(79, 58, 79, 66),
    "camera": SHAPE["camera"],
    "viewer": SHAPE["goggles"],
    "distance-meter": box(26, 14, 46, 34, 5)
    + tint(GLASS, pen(TELL, circle(44, 31, 11)))
    + box(72, 24, 12, 12, 1)
    + pen(RED, dashed(line(2, 31, 30, 31)))
    + box(40, 48, 16, 8, 0)
    + group('stroke-width="5"', lines((48, 56, 20, 92), (48, 56, 48, 92), (48, 56, 76, 92))),
    "turret": SHAPE["ball-turret"],
    "projector": box(10, 30, 52, 40, 5)
    + tint(GLASS, pen(TELL, circle(62, 50, 12)))
    + tint(YELLOW, poly(74, 44, 94, 24, 94, 78, 74, 56))
    + lines((20, 42, 42, 42), (20, 50, 42, 50))
    + lines((20, 70, 16, 80), (52, 70, 56, 80)),
    "fibre-optic": pen(
        "#f0c020",
        group(
            'stroke-width="3" fill="none"',
            circle(38, 44, 30),
            circle(38, 44, 25),
            circle(38, 44, 20),
        ),
    )
    + pen("#f0c020", curve("M38 74C60 74 60 66 66 66"))
    + tint(BLUE, box(64, 58, 18, 16, 2))
    + tell(line(82, 66, 90, 66), rays(8, 91, 66, 2, 4)),
}

PICTURES = {"kind": ELECTRONICS | INSTRUMENTS | OPTICS}
