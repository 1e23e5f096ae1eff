"""Navigation marks, sea, air and road features."""

from resources.studio.states.ink import (
    BLUE,
    DARK,
    GLASS,
    GOLD,
    METAL,
    RED,
    TELL,
    WHITE,
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
    thin,
    tint,
    turn,
    word,
)
from resources.studio.states.kit import (
    arrow,
    cube,
    none,
    rays,
    ring_of,
    span,
    wheel,
)

SEA = "M0 {y}q8 -6 16 0t16 0t16 0t16 0t16 0t16 0"


def sea(y: float) -> str:
    return pen(BLUE, curve(SEA.format(y=y)))


def lid(*marks: str) -> str:
    """Draw the top of a small sensor box with its marks."""
    return (
        box(10, 10, 76, 76, 4)
        + thin(circle(18, 18, 3), circle(78, 18, 3), circle(18, 78, 3), circle(78, 78, 3))
        + "".join(marks)
    )


def hull(*more: str) -> str:
    """Draw a round body from the side, nose to the right."""
    return shape("M4 38H66Q88 40 92 48Q88 56 66 58H4Z") + "".join(more)


AXIS = {
    "none": none(lid(arrow(30, 48, 68, 48))),
    "one-arrow": lid(tell(group('stroke-width="5"', arrow(26, 48, 70, 48, 14)))),
    "three-axes": lid(tell(arrow(38, 60, 38, 24), arrow(38, 60, 72, 60), arrow(38, 60, 22, 76)))
    + word(48, 34, "Z", 15, TELL)
    + word(72, 54, "X", 15, TELL)
    + word(37, 83, "Y", 13, TELL),
    "forward": lid(tell(poly(48, 20, 68, 46, 56, 46, 56, 58, 40, 58, 40, 46, 28, 46)))
    + word(48, 77, "FWD", 18, TELL),
    "north": circle(48, 48, 40)
    + rays(8, 48, 48, 32, 38)
    + tell(poly(48, 12, 58, 50, 48, 44, 38, 50))
    + word(48, 78, "N", 24, TELL),
    "level": lid(tint("#c9e86a", pen(TELL, box(18, 38, 60, 20, 10))))
    + tint(WHITE, oval(48, 48, 9, 6))
    + lines((36, 39, 36, 57), (60, 39, 60, 57)),
    "alignment": lid(tint(GLASS, pen(TELL, cube(36, 40, 22, 22, 9))))
    + tell(circle(24, 28, 5), circle(72, 70, 5), line(76, 34, 94, 20), line(76, 34, 94, 44)),
}

MARINE = {
    "none": none(sea(30), hull()),
    "sound-face": box(20, 8, 56, 26, 3)
    + tint("#26292d", pen(TELL, box(14, 34, 68, 26, 6)))
    + tell(curve("M30 70A20 16 0 0 0 66 70M22 78A32 24 0 0 0 74 78")),
    "sensor-string": curve("M2 30C20 10 40 60 60 44S84 50 94 66")
    + tell(
        circle(14, 24, 6),
        circle(32, 36, 6),
        circle(50, 48, 6),
        circle(68, 44, 6),
        circle(86, 54, 6),
    )
    + sea(84),
    "tow-point": hull(poly(6, 38, 20, 38, 14, 24, 4, 24), poly(6, 58, 20, 58, 14, 72, 4, 72))
    + tell(hollow(group('stroke-width="5"', circle(62, 30, 8))), line(68, 24, 92, 4))
    + sea(86),
    "tether": box(8, 46, 44, 32, 6)
    + tint(GLASS, circle(22, 62, 8))
    + tell(group('stroke-width="5"', curve("M52 58C74 58 60 30 76 30S84 12 94 6")))
    + sea(12),
    "foam-blocks": tint("#f2b21d", pen(TELL, box(10, 12, 76, 28, 5)))
    + tell(line(48, 12, 48, 40))
    + hollow(box(14, 40, 68, 40, 2))
    + circle(32, 60, 9)
    + box(52, 50, 22, 20, 2)
    + lines((10, 84, 86, 84)),
    "pressure-sphere": tint(METAL, circle(48, 46, 38))
    + tint(GLASS, pen(TELL, circle(48, 46, 18)))
    + tell(*(circle(x, y, 2.6) for x, y in ring_of(8, 48, 46, 24)))
    + box(30, 82, 36, 8, 1),
    "thrusters": box(26, 26, 44, 36, 5)
    + tell(
        *(
            circle(x, y, 12) + lines((x - 6, y - 6, x + 6, y + 6), (x - 6, y + 6, x + 6, y - 6))
            for x, y in ((16, 30), (80, 30), (16, 66), (80, 66))
        )
    ),
    "silent-drive": tell(
        *(turn(360 * i / 7, shape("M48 40C46 28 56 16 70 14C70 26 62 36 53 42Z")) for i in range(7))
    )
    + tint(GOLD, circle(48, 48, 9)),
    "breathing-loop": tell(shape("M28 44Q20 60 22 84H74Q76 60 68 44Q58 52 48 52T28 44Z"))
    + group(
        'stroke-width="8" fill="none" stroke-linecap="butt"',
        curve("M30 46C14 20 30 14 40 18M66 46C82 20 66 14 56 18"),
    )
    + box(38, 10, 20, 16, 4)
    + lines((40, 66, 40, 80), (56, 66, 56, 80)),
}

FINS = {
    "none": none(hull(poly(6, 38, 24, 38, 12, 20, 2, 20), poly(6, 58, 24, 58, 12, 76, 2, 76))),
    "wings": hull(tell(poly(36, 40, 58, 40, 44, 6, 32, 6), poly(36, 56, 58, 56, 44, 90, 32, 90))),
    "fold-wings": hull(
        tell(poly(30, 40, 52, 40, 46, 22, 34, 22), poly(30, 56, 52, 56, 46, 74, 34, 74))
    )
    + tell(dashed(hollow(poly(34, 22, 46, 22, 40, 2, 32, 2), poly(34, 74, 46, 74, 40, 94, 32, 94))))
    + tell(arrow(66, 14, 54, 30, 7), arrow(66, 82, 54, 66, 7)),
    "tail-fins": hull(tell(poly(4, 38, 28, 38, 14, 14, 2, 14), poly(4, 58, 28, 58, 14, 82, 2, 82))),
    "fold-fins": hull(
        tell(
            box(4, 32, 34, 6, 2),
            box(4, 58, 34, 6, 2),
            curve("M38 35Q48 28 40 20"),
            curve("M38 61Q48 68 40 76"),
        )
    ),
    "front-fins": hull(
        tell(poly(58, 38, 72, 40, 64, 20, 56, 20), poly(58, 58, 72, 56, 64, 76, 56, 76))
    )
    + fade(poly(4, 38, 20, 38, 10, 26, 2, 26), poly(4, 58, 20, 58, 10, 70, 2, 70)),
    "rudders": shape("M30 84V30Q30 14 52 12L60 84Z")
    + tell(poly(62, 40, 84, 52, 82, 78, 60, 78))
    + tell(curve("M70 28A26 26 0 0 1 90 44"), arrow(88, 40, 90, 48, 6))
    + line(10, 86, 92, 86),
    "parafoil": tell(shape("M4 38Q48 -6 92 38Q80 30 70 36Q60 28 48 34Q36 28 26 36Q16 30 4 38Z"))
    + lines((6, 38, 46, 76), (34, 32, 47, 76), (62, 32, 49, 76), (90, 38, 50, 76))
    + box(38, 76, 20, 14, 3),
}

NOZZLE = {
    "none": none(box(20, 8, 56, 40, 3), shape("M40 48H56Q60 66 76 84H20Q36 66 40 48Z")),
    "bell": box(24, 6, 48, 36, 3)
    + tell(shape("M40 42H56Q60 62 78 86H18Q36 62 40 42Z"))
    + lines((36, 58, 60, 58)),
    "bell-cluster": box(8, 6, 80, 36, 3)
    + tell(
        *(
            shape(f"M{x + 7} 42H{x + 15}Q{x + 17} 62 {x + 24} 78H{x - 2}Q{x + 5} 62 {x + 7} 42Z")
            for x in (8, 37, 66)
        )
    ),
    "plugged": box(24, 6, 48, 36, 3)
    + shape("M40 42H56Q60 62 78 80H18Q36 62 40 42Z")
    + tint(RED, pen(TELL, box(12, 78, 72, 12, 3)))
    + tell(line(48, 90, 48, 95)),
    "insert": tint(
        "#2c3136",
        pen(TELL, shape("M16 20H80V30Q58 40 58 48Q58 60 84 80H12Q38 60 38 48Q38 40 16 30Z")),
    )
    + solid("#6d7780", oval(48, 20, 22, 5)),
    "small-thruster": tint(METAL, box(36, 28, 24, 20, 2))
    + box(40, 12, 16, 16, 1)
    + tell(shape("M42 48H54Q56 58 64 68H32Q40 58 42 48Z"))
    + curve("M48 12C48 2 70 4 76 2")
    + fade(shape("M8 94V74Q8 62 17 62T26 74V94Z")),
    "jet": shape("M14 26Q50 18 76 36V60Q50 78 14 70Z")
    + tint(DARK, pen(TELL, oval(14, 48, 8, 22)))
    + tell(poly(76, 36, 90, 40, 90, 56, 76, 60), arrow(0, 48, 10, 48, 6))
    + line(44, 23, 44, 73),
    "exhaust-pipe": box(8, 20, 44, 44, 3)
    + lines((8, 30, 52, 30), (8, 40, 52, 40), (8, 50, 52, 50))
    + tell(hollow(group('stroke-width="8" stroke-linecap="butt"', curve("M52 34H66V74H94"))))
    + tell(curve("M76 54q6 -6 0 -12M86 54q6 -6 0 -12")),
}

GEAR = {
    "none": none(box(12, 26, 72, 34, 4), circle(30, 70, 10), circle(66, 70, 10)),
    "wheels": shape("M4 62V48L18 44L28 28H64L76 44L92 48V62Z")
    + "".join(tell(circle(x, 64, 13)) + circle(x, 64, 5) for x in (25, 71)),
    "heavy-wheels": shape("M2 54V28H56V18H78L92 36V54Z")
    + "".join(tell(circle(x, 62, 13)) + circle(x, 62, 5) for x in (18, 48, 78)),
    "tracks": shape("M14 46L26 28H66L82 46Z")
    + line(66, 34, 94, 30)
    + tell(shape("M18 50H78Q92 50 92 62Q92 76 74 80H22Q4 76 4 62Q4 50 18 50Z"))
    + circle(20, 63, 7)
    + circle(40, 66, 7)
    + circle(58, 66, 7)
    + circle(77, 63, 7),
    "drawbar": box(4, 22, 58, 36, 2)
    + wheel(24, 66, 11)
    + wheel(46, 66, 11)
    + tell(thick(line(62, 56, 88, 66)), circle(90, 68, 5)),
    "landing-gear": shape("M2 22Q30 8 90 26Q92 36 70 40H10Z")
    + tell(
        group('stroke-width="5"', lines((34, 40, 34, 72), (64, 40, 64, 72))),
        circle(28, 78, 9),
        circle(42, 78, 9),
        circle(64, 78, 9),
    ),
    "skids": shape("M14 52Q14 30 42 30H54L90 40V46L58 54Q50 62 30 60Z")
    + line(44, 30, 44, 20)
    + line(8, 18, 84, 18)
    + tell(
        lines((30, 60, 26, 80), (52, 58, 56, 80)),
        group('stroke-width="5"', curve("M8 72Q10 82 20 82H76")),
    ),
    "hull": box(34, 22, 30, 22, 2)
    + line(48, 22, 48, 6)
    + tell(shape("M4 44H92Q84 68 66 70H30Q12 68 4 44Z"))
    + sea(84),
}

PICTURES = {
    "axis-mark": AXIS,
    "marine-part": MARINE,
    "fins": FINS,
    "nozzle": NOZZLE,
    "running-gear": GEAR,
}

RANGES = {
    "depth-m": sea(14)
    + shape("M30 70Q30 60 40 60H62Q74 60 74 70Q74 80 62 80H40Q30 80 30 70Z")
    + tint(GLASS, circle(46, 70, 5))
    + span(16, 16, 16, 82)
    + curve("M2 92Q30 84 50 92T94 90")
    + word(52, 44, "m", 26, TELL)
}
