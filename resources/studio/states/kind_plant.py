"""Kinds of things: machines, test plant, vessels, pumps and pipes."""

from resources.studio.states.ink import (
    BLUE,
    DARK,
    GLASS,
    METAL,
    ORANGE,
    RED,
    TELL,
    WHITE,
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
)
from resources.studio.states.kit import (
    arrow,
    can,
    flake,
    flame,
    gauge,
    lightning,
    rays,
    ring_of,
)


def cabinet(*front: str) -> str:
    """Draw a machine cabinet that stands on the floor."""
    return box(6, 8, 84, 78, 4) + lines((14, 88, 22, 88), (74, 88, 82, 88)) + "".join(front)


def motor(x: float, y: float, w: float, h: float) -> str:
    """Draw a finned electric motor."""
    fins = thin(lines(*((x + 4, y + h * i / 4, x + w - 4, y + h * i / 4) for i in (1, 2, 3))))
    return tint("#7e9ab5", box(x, y, w, h, 3)) + fins


MACHINES = {
    "milling-or-grinding": shape("M10 6H60V30H34V60H10Z")
    + box(44, 26, 20, 16, 1)
    + tell(box(50, 42, 8, 20, 0), lines((50, 50, 58, 46), (50, 58, 58, 54)))
    + tint(METAL, box(24, 66, 66, 8, 0))
    + box(10, 60, 14, 28, 0)
    + box(34, 74, 46, 14, 0),
    "lathe": box(4, 26, 30, 40, 2)
    + tint(METAL, box(34, 32, 10, 28, 0))
    + tell(box(44, 40, 30, 12, 0))
    + poly(74, 42, 92, 38, 92, 66, 80, 66, 80, 50)
    + poly(54, 56, 60, 52, 66, 56, 66, 66, 54, 66)
    + box(4, 66, 88, 10, 0)
    + box(8, 76, 18, 14, 0)
    + box(70, 76, 18, 14, 0),
    "spark-or-print": cabinet(
        tint(GLASS, box(14, 16, 68, 54, 2)),
        box(38, 16, 20, 16, 0),
        tell(line(48, 32, 48, 44), lightning(42, 40, 0.5)),
        tint(METAL, poly(28, 70, 34, 58, 62, 58, 68, 70)),
        thin(lines((32, 62, 64, 62), (30, 66, 66, 66))),
    ),
    "turntable": shape("M10 40V50A38 16 0 0 0 86 50V40")
    + tell(oval(48, 40, 38, 16))
    + lines((48, 24, 48, 34), (48, 46, 48, 56), (10, 40, 34, 40), (62, 40, 86, 40))
    + tint(DARK, oval(48, 40, 8, 4))
    + shape("M26 66H70L76 86H20Z")
    + tell(curve("M8 22A44 20 0 0 1 84 18"), arrow(80, 16, 88, 24, 7)),
    "press": shape("M8 6H88V90H8ZM22 24V70H74V24Z")
    + tell(box(36, 16, 24, 26, 0), box(28, 42, 40, 8, 0), arrow(48, 20, 48, 38, 7))
    + tint(METAL, box(30, 60, 36, 10, 0)),
    "winding-machine": box(2, 30, 16, 58, 2)
    + box(80, 40, 12, 48, 2)
    + tint("#33383d", box(18, 48, 62, 22, 10))
    + pen(
        "#aab5be",
        lines(
            (26, 70, 42, 48),
            (40, 70, 56, 48),
            (54, 70, 70, 48),
            (44, 70, 28, 48),
            (58, 70, 42, 48),
            (72, 70, 56, 48),
        ),
    )
    + tell(box(38, 6, 22, 16, 3), lines((44, 22, 42, 48), (54, 22, 50, 48)))
    + line(2, 90, 94, 90),
    "production-line": tell(*(circle(x, 54, 6) for x in range(12, 90, 14)))
    + line(4, 64, 92, 64)
    + lines((12, 64, 12, 86), (84, 64, 84, 86), (48, 64, 48, 86))
    + box(8, 26, 22, 20, 1)
    + box(36, 12, 24, 34, 1)
    + box(68, 26, 20, 20, 1)
    + tell(arrow(30, 76, 68, 76, 8)),
    "spinning-machine": box(6, 78, 84, 12, 1)
    + poly(16, 78, 34, 78, 30, 56, 20, 56)
    + poly(62, 78, 80, 78, 76, 56, 66, 56)
    + tell(box(8, 34, 80, 22, 6))
    + line(34, 34, 34, 56)
    + line(62, 34, 62, 56)
    + tell(curve("M36 26A12 8 0 1 1 60 26"), arrow(58, 24, 61, 30, 7)),
    "robot": box(10, 74, 36, 14, 2)
    + shape("M20 74L24 50H34L38 74Z")
    + tell(shape("M24 52L48 14L58 20L34 58Z"), shape("M50 12L88 34L84 44L48 24Z"))
    + circle(29, 54, 8)
    + circle(53, 18, 8)
    + circle(84, 38, 6)
    + curve("M84 44V54M84 54L76 60V68M84 54L92 60V68"),
    "tooling": tint(METAL, shape("M8 50H30Q32 74 48 74Q64 74 66 50H88V88H8Z"))
    + tell(shape("M8 10H88V32H68Q66 56 48 56Q30 56 28 32H8Z"))
    + lines((16, 32, 16, 50), (80, 32, 80, 50)),
    "furnace": box(8, 14, 80, 72, 4)
    + tint("#5a2d1a", shape("M24 76V48A24 22 0 0 1 72 48V76Z"))
    + tint(ORANGE, pen(TELL, flame(48, 74, 0.95)))
    + box(38, 4, 20, 10, 0),
    "autoclave": shape("M36 20H84Q92 20 92 48Q92 76 84 76H36Z")
    + tell(circle(36, 48, 30), circle(36, 48, 20))
    + "".join(circle(x, y, 2.6) for x, y in ring_of(8, 36, 48, 25))
    + lines((30, 48, 42, 48), (36, 42, 36, 54))
    + lines((30, 78, 26, 88), (80, 76, 82, 88)),
    "coating-machine": box(28, 26, 60, 60, 3)
    + tell(circle(52, 54, 20))
    + tint(DARK, circle(52, 54, 11))
    + tell(box(4, 40, 24, 24, 1), box(40, 8, 24, 18, 1))
    + line(72, 34, 72, 74)
    + lines((80, 40, 80, 46), (80, 64, 80, 70)),
    "clean-room-machine": tint(WHITE, box(4, 24, 64, 62, 3))
    + tint(GLASS, box(12, 34, 30, 22, 2))
    + tell(box(48, 34, 12, 16, 1))
    + box(68, 46, 24, 40, 2)
    + tint("#9fb4d8", pen(TELL, oval(80, 40, 13, 5)))
    + lines((4, 66, 68, 66))
    + tell(rays(8, 80, 18, 3, 10)),
    "test-chamber-or-shaker": box(6, 10, 60, 78, 4)
    + tint(GLASS, box(14, 20, 32, 38, 3))
    + box(24, 40, 12, 18, 1)
    + pen(BLUE, flake(30, 74, 9))
    + tint(ORANGE, flame(54, 84, 0.5))
    + box(70, 62, 24, 26, 1)
    + tell(box(68, 54, 28, 8, 1), arrow(82, 48, 82, 34, 6), arrow(82, 34, 82, 48, 6)),
    "tunnel-or-stand": shape("M2 16L30 32H66L94 16V76L66 60H30L2 76Z")
    + tint(GLASS, box(34, 34, 28, 24, 0))
    + tell(shape("M38 48Q48 40 58 46L54 50H42Z"))
    + tell(arrow(4, 46, 26, 46, 7), arrow(70, 46, 90, 46, 7))
    + lines((34, 62, 30, 88), (62, 62, 66, 88)),
    "cold-unit": box(34, 4, 28, 22, 3)
    + box(26, 26, 44, 8, 1)
    + tell(
        box(36, 34, 24, 22, 0), box(30, 56, 36, 6, 0), box(41, 62, 14, 16, 0), box(36, 78, 24, 8, 0)
    )
    + pen(BLUE, flake(80, 68, 12))
    + curve("M62 14H90M34 14H8"),
    "magnet": tell(
        *(
            shape(
                f"M{x} 18H{x + 14}Q{x + 22} 18 {x + 22} 48Q{x + 22} 78 {x + 14} 78"
                f"H{x}Q{x + 8} 78 {x + 8} 48Q{x + 8} 18 {x} 18Z"
            )
            for x in (12, 32, 52)
        )
    )
    + tint(RED, box(2, 42, 12, 12, 0))
    + tint(BLUE, box(82, 42, 12, 12, 0))
    + lines((24, 78, 24, 90), (64, 78, 64, 90)),
}

PLANT = {
    "liquid-pump": circle(30, 52, 24)
    + box(40, 10, 14, 26, 0)
    + box(36, 4, 22, 8, 1)
    + tint(BLUE, circle(30, 52, 8))
    + box(54, 46, 8, 12, 0)
    + motor(62, 34, 30, 36)
    + box(10, 78, 80, 9, 1)
    + tell(arrow(47, 34, 47, 16, 7), arrow(2, 52, 16, 52, 7)),
    "vacuum-pump": motor(54, 36, 38, 34)
    + box(6, 30, 48, 46, 3)
    + tell(box(20, 10, 16, 20, 0), box(14, 6, 28, 8, 1))
    + tint(GLASS, circle(20, 62, 6))
    + tint(WHITE, circle(40, 48, 9))
    + line(40, 48, 36, 44)
    + box(6, 76, 86, 10, 1)
    + tell(arrow(28, 36, 28, 50, 6)),
    "compressor": shape("M44 14A34 34 0 1 0 78 48V20H92V8H54V14Z")
    + tell(
        circle(44, 48, 20),
        *(turn(45 * i, curve("M44 42C48 38 54 36 54 31"), at=(44, 48)) for i in range(8)),
        circle(44, 48, 5),
    ),
    "valve": poly(16, 44, 16, 80, 48, 62, 80, 80, 80, 44, 48, 62)
    + box(8, 40, 9, 44, 0)
    + box(79, 40, 9, 44, 0)
    + line(48, 60, 48, 22)
    + tell(oval(48, 18, 28, 8), box(40, 36, 16, 14, 1)),
    "pipe-part": shape("M8 30H44Q74 30 74 60V82H50V62Q50 54 42 54H8Z")
    + tell(box(2, 22, 10, 40, 1), box(42, 80, 40, 10, 1))
    + lines((2, 28, 18, 28), (2, 56, 18, 56)),
    "tank": shape("M20 28H76Q92 28 92 48Q92 68 76 68H20Q4 68 4 48Q4 28 20 28Z")
    + lines((20, 28, 20, 68), (76, 28, 76, 68))
    + poly(22, 68, 34, 68, 36, 86, 18, 86)
    + poly(62, 68, 74, 68, 78, 86, 60, 86)
    + tell(box(40, 14, 16, 14, 0), box(36, 10, 24, 6, 1)),
    "stirred-vessel": shape("M18 44A30 12 0 0 1 78 44V64A30 24 0 0 1 18 64Z")
    + tell(box(38, 2, 20, 18, 2), line(48, 20, 48, 70), shape("M30 64L48 68L66 64V74L48 70L30 74Z"))
    + lines((20, 74, 14, 92), (76, 74, 82, 92))
    + box(24, 24, 10, 12, 1)
    + box(62, 24, 10, 12, 1),
    "column": shape("M32 14A16 10 0 0 1 64 14V84H32Z")
    + tell(lines(*((32, y, 64, y) for y in (26, 38, 50, 62, 74))))
    + lines((64, 20, 82, 20, 82, 88), (32, 56, 14, 56))
    + box(26, 84, 44, 8, 0),
    "heat-exchanger": shape("M20 30H76V66H20Z")
    + shape("M20 30Q6 30 6 48Q6 66 20 66Z")
    + shape("M76 30Q90 30 90 48Q90 66 76 66Z")
    + tell(lines((20, 38, 76, 38), (20, 45, 76, 45), (20, 52, 76, 52), (20, 59, 76, 59)))
    + box(26, 14, 12, 16, 0)
    + box(58, 66, 12, 16, 0)
    + lines((20, 26, 20, 70), (76, 26, 76, 70)),
    "mixer-or-mill": motor(2, 34, 26, 30)
    + box(28, 30, 62, 38, 4)
    + poly(38, 10, 62, 10, 54, 30, 46, 30)
    + tell(shape("M30 49L38 38L46 60L54 38L62 60L70 38L78 60L88 49"))
    + box(10, 68, 80, 14, 1),
    "dryer": shape("M22 10H74V46L54 80H42L22 46Z")
    + tell(
        poly(42, 10, 54, 10, 48, 22),
        dashed(lines((48, 24, 30, 46), (48, 24, 48, 52), (48, 24, 66, 46))),
    )
    + curve("M74 26H88V60")
    + box(80, 60, 16, 20, 1)
    + box(40, 80, 16, 10, 1),
    "separator": shape("M18 18H66V44L48 82H36L18 44Z")
    + tell(curve("M26 28Q42 36 58 28M28 40Q42 48 56 40M34 54Q42 60 50 54"))
    + box(34, 4, 16, 14, 0)
    + box(66, 22, 24, 12, 0)
    + box(36, 82, 12, 8, 0),
    "filter-element": tint(WHITE, can(20, 16, 56, 62))
    + tell(lines(*((x, 25, x, 84) for x in (27, 34, 41, 48, 55, 62, 69))))
    + tint(METAL, shape("M16 10V22A32 9 0 0 0 80 22V10A32 9 0 0 0 16 10Z"), oval(48, 12, 32, 8))
    + solid(DARK, oval(48, 12, 12, 3)),
    "process-skid": hollow(box(4, 8, 88, 76, 0))
    + tint(METAL, box(2, 84, 92, 7, 0))
    + shape("M12 30A11 8 0 0 1 34 30V66A11 8 0 0 1 12 66Z")
    + circle(66, 68, 11)
    + motor(76, 60, 14, 16)
    + tell(hollow(group('stroke-width="4"', curve("M23 22V16H58V56M34 46H82V60M58 30H76"))))
    + gauge(76, 24, 7),
    "sprayer": tell(shape("M10 40Q10 32 20 32H40Q50 32 50 40V86H10Z"))
    + box(22, 20, 16, 12, 1)
    + tell(hollow(group('stroke-width="4"', curve("M50 76Q66 76 66 56V32L74 24"))))
    + poly(70, 20, 78, 28, 84, 22, 76, 14)
    + dashed(pen(BLUE, lines((82, 16, 94, 4), (84, 20, 95, 18), (78, 14, 80, 2)))),
}

PICTURES = {"kind": MACHINES | PLANT}
