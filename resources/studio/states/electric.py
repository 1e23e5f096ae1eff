"""Electrical connections, supplies, plugs, pins, signal ports."""

from resources.studio.states.ink import (
    BLACK,
    BLUE,
    COPPER,
    DARK,
    GOLD,
    GREEN,
    METAL,
    PALE,
    RED,
    RESIN,
    TELL,
    WHITE,
    YELLOW,
    box,
    circle,
    curve,
    group,
    grow,
    hollow,
    line,
    lines,
    move,
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
    lightning,
    none,
    rays,
    ring_of,
    wave,
    wheel,
    without,
)


def socket(r: float, pins: str, x: float = 48, y: float = 48) -> str:
    """Draw a round socket with its pins."""
    return circle(x, y, r) + tint(DARK, circle(x, y, r * 0.72)) + solid(GOLD, pins)


def device(x: float, y: float, w: float, h: float) -> str:
    """Draw the box that a lead or port belongs to."""
    return box(x, y, w, h, 4)


def schuko(x: float, y: float) -> str:
    """Draw a mains plug with two pins up, 28 wide."""
    pins = box(x + 5, y - 12, 4, 12, 1) + box(x + 19, y - 12, 4, 12, 1)
    return pins + shape(
        f"M{x} {y}H{x + 28}V{y + 12}Q{x + 28} {y + 24} {x + 14} {y + 26}Q{x} {y + 24} {x} {y + 12}Z"
    )


def cell(x: float, y: float, w: float = 18, h: float = 44) -> str:
    """Stand a battery cell."""
    return (
        box(x + w * 0.3, y - 5, w * 0.4, 6, 1)
        + box(x, y, w, h, 3)
        + tint(GOLD, box(x, y, w, h * 0.3, 3))
    )


def bushing(x: float, y: float, n: int = 4) -> str:
    """Stand a ribbed insulator with its terminal."""
    ribs = "".join(box(x - 14, y + 12 + 10 * i, 28, 6, 3) for i in range(n))
    return box(x - 7, y + 10, 14, 10 * n + 4, 0) + ribs + solid(COPPER, box(x - 4, y, 8, 12, 1))


def leads(n: int) -> str:
    return "".join(
        curve(f"M{30 + 12 * i} 40C{30 + 12 * i} 60 {22 + 16 * i} 60 {20 + 17 * i} 86")
        for i in range(n)
    )


ELECTRICAL = {
    "none": without(
        device(12, 30, 44, 40), curve("M56 50H70"), move(24, 0, turn(90, schuko(34, 36)))
    ),
    "mains": device(8, 10, 46, 40)
    + curve("M31 50V66Q31 86 46 86Q60 86 60 78")
    + tell(grow(0.9, schuko(58, 52))),
    "multi-pin": socket(
        38,
        dots(36, 30, 3, 1, 12, 3.4)
        + dots(30, 42, 4, 1, 12, 3.4)
        + dots(30, 54, 4, 1, 12, 3.4)
        + dots(36, 66, 3, 1, 12, 3.4),
    )
    + tell(box(44, 6, 8, 9)),
    "high-voltage": tell(bushing(26, 18), bushing(62, 18))
    + box(8, 68, 72, 22, 3)
    + tint(YELLOW, lightning(78, 8, 0.7)),
    "coaxial": tint(METAL, circle(32, 34, 26))
    + tint(WHITE, circle(32, 34, 16))
    + solid(GOLD, circle(32, 34, 5))
    + pen(YELLOW, thick(curve("M4 84C20 84 24 74 40 74")))
    + tell(box(40, 64, 30, 20, 3))
    + line(70, 74, 86, 74),
    "solder": tint(RESIN, box(20, 24, 56, 34, 3))
    + tell(*(box(24 + 11 * i, 58, 5, 18, 1) for i in range(5)))
    + pen(PALE, line(12, 78, 84, 78)),
    "battery": tell(box(12, 34, 66, 36, 4), box(78, 44, 8, 16))
    + lines((26, 44, 26, 60), (18, 52, 34, 52), (58, 52, 72, 52)),
}

POWER = {
    "none": none(curve("M10 60H30"), move(14, 8, turn(90, schuko(34, 36)))),
    "cells": tell(cell(14, 28), cell(40, 28), cell(66, 28)),
    "battery-pack": device(10, 14, 76, 38)
    + tell(box(18, 52, 60, 32, 4))
    + lines((30, 62, 30, 74), (24, 68, 36, 68), (58, 68, 70, 68))
    + tell(arrow(48, 46, 48, 34)),
    "usb": tint(METAL, box(34, 10, 28, 22, 1))
    + solid(DARK, box(39, 15, 6, 6, 0), box(51, 15, 6, 6, 0))
    + tell(box(28, 32, 40, 32, 5))
    + line(48, 64, 48, 88)
    + tell(lines((48, 58, 48, 40), (48, 52, 41, 46), (48, 49, 55, 44))),
    "signal-cable": device(8, 12, 36, 30)
    + tell(curve("M44 27C80 20 76 52 48 52S20 84 60 82"))
    + tell(box(60, 74, 24, 16))
    + thin(line(84, 82, 92, 82))
    + tell(wave(14, 28, 24, 5)),
    "dc-vehicle": shape("M8 60V48L20 44L30 28H64L76 44L88 48V60Z")
    + wheel(26, 62, 8)
    + wheel(70, 62, 8)
    + word(48, 92, "12–28 V", 17, TELL),
    "dc-48": box(14, 8, 68, 46, 3)
    + tell(lines((24, 22, 40, 22), (56, 22, 72, 22), (64, 14, 64, 30)))
    + tint(COPPER, circle(32, 42, 6), circle(64, 42, 6))
    + word(48, 80, "48 V", 24, TELL),
    "single-phase": circle(48, 42, 34)
    + tint(DARK, circle(36, 42, 5), circle(60, 42, 5))
    + tell(lines((48, 10, 48, 16), (48, 68, 48, 74)))
    + word(48, 93, "1~", 20, TELL),
    "three-phase": tint(RED, circle(48, 40, 34))
    + tint(WHITE, circle(48, 40, 26))
    + tint(DARK, *(circle(x, y, 4.4) for x, y in ring_of(5, 48, 40, 16)))
    + word(48, 94, "3~", 20, TELL),
    "aircraft-supply": grow(
        0.8,
        shape(
            "M48 -4C54 2 54 14 54 24L90 48V56L54 44L52 62L64 70V76"
            "L48 72L32 76V70L44 62L42 44L6 56V48L42 24C42 14 42 2 48 -4Z"
        ),
        at=(48, 8),
    )
    + word(48, 90, "400 Hz", 20, TELL),
    "fuel": tell(shape("M12 26H62V84H12Z"))
    + box(20, 34, 34, 16)
    + line(6, 86, 68, 86)
    + tell(hollow(curve("M62 44H72V70Q72 78 80 78Q86 78 86 70V36L76 24")))
    + solid(TELL, drop(37, 56, 0.9)),
}

STYLE = {
    "none": none(device(10, 24, 76, 48), tint(DARK, circle(48, 48, 14))),
    "household": shape("M14 34H82V62L70 72H26L14 62Z")
    + tint(DARK, *(box(x, 44, 6, 16, 1) for x in (28, 45, 62))),
    "terminals": tint("#6f9c7a", box(6, 30, 84, 38, 2))
    + lines((34, 30, 34, 68), (62, 30, 62, 68))
    + tell(*(circle(x, 44, 9) + line(x - 5, 48, x + 5, 40) for x in (20, 48, 76)))
    + solid(DARK, *(box(x - 6, 57, 12, 8, 0) for x in (20, 48, 76))),
    "leads": tint(RESIN, box(24, 10, 48, 32, 4))
    + pen(RED, curve("M32 42C32 62 16 60 16 84"))
    + pen(YELLOW, curve("M43 42C43 62 38 60 38 84"))
    + pen(BLUE, curve("M54 42C54 62 60 60 60 84"))
    + pen(GREEN, curve("M64 42C64 60 80 60 80 84"))
    + pen(COPPER, lines((16, 84, 16, 92), (38, 84, 38, 92), (60, 84, 60, 92), (80, 84, 80, 92))),
    "round-threaded": box(4, 36, 24, 24)
    + box(28, 26, 12, 44, 1)
    + tell(box(40, 30, 34, 36, 0), lines(*((x, 30, x - 4, 66) for x in range(48, 76, 6))))
    + tint(GOLD, *(box(74, y, 14, 4, 1) for y in (36, 46, 56))),
    "round-bayonet": box(4, 36, 24, 24)
    + tint(METAL, box(28, 24, 40, 48, 4))
    + tell(curve("M68 34H56Q50 34 50 42V52"), circle(50, 56, 4))
    + tint(GOLD, *(box(68, y, 18, 4, 1) for y in (34, 46, 58))),
    "push-pull": line(4, 48, 20, 48)
    + shape("M20 40L34 34H44V62H34L20 56Z")
    + tint(METAL, box(44, 30, 24, 36, 2))
    + lines((50, 30, 50, 66), (56, 30, 56, 66), (62, 30, 62, 66))
    + tint(GOLD, box(68, 36, 14, 24, 1))
    + tell(arrow(64, 16, 84, 16, 7), arrow(64, 80, 44, 80, 7))
    + solid(RED, circle(74, 40, 3)),
    "rectangular": box(8, 24, 80, 48, 3)
    + tint(DARK, box(18, 33, 60, 30, 2))
    + solid(GOLD, dots(25, 41, 7, 2, 7.8, 2.6))
    + tell(circle(12.5, 48, 3), circle(83.5, 48, 3)),
    "moulded-rubber": thick(line(2, 48, 22, 48))
    + tint("#33383d", shape("M16 42L34 32H62V64H34L16 54Z"))
    + lines((40, 32, 40, 64), (47, 32, 47, 64), (54, 32, 54, 64))
    + tint(GOLD, *(box(62, y, 22, 5, 2) for y in (36, 46, 56)))
    + pen(BLUE, curve("M6 82q8 -6 16 0t16 0t16 0t16 0t16 0")),
    "bushing": tell(bushing(48, 6, 5)) + box(20, 70, 56, 18, 2),
    "glass-sealed": tint(METAL, box(10, 20, 76, 56, 6))
    + tint("#9fd4c0", pen(TELL, *(circle(x, y, 9) for x in (28, 48, 68) for y in (36, 60))))
    + solid(GOLD, *(circle(x, y, 3.2) for x in (28, 48, 68) for y in (36, 60))),
    "solder-pads": tint(RESIN, box(12, 12, 72, 72, 4))
    + tint(PALE, pen(TELL, dots(25, 25, 4, 4, 15.3, 4.5))),
}

PINS = {
    "none": none(box(18, 18, 60, 60, 3)),
    "up-to-3": shape("M28 40A20 20 0 0 1 68 40V56H28Z")
    + tell(*(box(x, 56, 5, 32, 1) for x in (32, 45.5, 59)))
    + word(48, 52, "3", 20, TELL),
    "up-to-10": tint(RESIN, box(10, 30, 76, 36, 3))
    + tell(*(box(16 + 14.5 * i, y, 6, 12, 1) for i in range(5) for y in (18, 66)))
    + word(48, 56, "10", 22, WHITE),
    "up-to-50": tint(RESIN, box(24, 24, 48, 48, 3))
    + tell(
        lines(
            *((28.5 + 6.5 * i, y, 28.5 + 6.5 * i, y + 10) for i in range(7) for y in (14, 72)),
            *((x, 28.5 + 6.5 * i, x + 10, 28.5 + 6.5 * i) for i in range(7) for x in (14, 72)),
        )
    )
    + word(48, 56, "50", 22, WHITE),
    "up-to-200": tint(RESIN, box(12, 12, 72, 72, 3))
    + solid("#ff9a5c", dots(20, 20, 8, 2, 8, 2.4), dots(20, 68, 8, 2, 8, 2.4))
    + word(48, 56, "200", 24, WHITE),
    "up-to-700": tint(RESIN, box(8, 8, 80, 80, 3))
    + group(
        'stroke="#ff9a5c" stroke-width="3" stroke-dasharray="0.1 5.6"',
        lines(*((14, y, 84, y) for y in (14, 20, 26, 70, 76, 82))),
    )
    + word(48, 57, "700", 26, WHITE),
    "over-700": tint(RESIN, box(4, 4, 88, 88, 3))
    + group(
        'stroke="#ff9a5c" stroke-width="2.6" stroke-dasharray="0.1 4"',
        lines(
            *((9, 9 + 4.1 * i, 88, 9 + 4.1 * i) for i in (0, 1, 2, 3, 4, 5, 14, 15, 16, 17, 18, 19))
        ),
    )
    + word(48, 56, ">700", 26, WHITE),
}

PORT = {
    "none": none(device(10, 22, 76, 52), tint(DARK, circle(48, 48, 14))),
    "bnc": tint(METAL, circle(48, 48, 30), box(12, 42, 14, 12), box(70, 42, 14, 12))
    + tell(box(12, 42, 10, 12, 3), box(74, 42, 10, 12, 3))
    + tint(WHITE, circle(48, 48, 19))
    + solid(GOLD, circle(48, 48, 6)),
    "sma": tint(GOLD, poly(*(v for p in ring_of(6, 38, 48, 18) for v in p)))
    + tint(GOLD, box(54, 38, 28, 20, 0))
    + tell(lines(*((x, 38, x - 3, 58) for x in range(60, 84, 5))))
    + thick(line(2, 48, 20, 48))
    + solid(GOLD, box(82, 46, 8, 4, 0)),
    "large-coax": tint(METAL, box(20, 20, 18, 56, 2))
    + lines((20, 34, 38, 34), (20, 48, 38, 48), (20, 62, 38, 62))
    + tint(METAL, box(38, 28, 36, 40, 0))
    + tell(lines(*((x, 28, x - 5, 68) for x in range(46, 76, 7))))
    + tint(GOLD, box(74, 43, 14, 10, 2))
    + box(4, 36, 16, 24, 0),
    "waveguide": tint(METAL, box(10, 10, 76, 76, 4))
    + thin(circle(19, 19, 4), circle(77, 19, 4), circle(19, 77, 4), circle(77, 77, 4))
    + pen(TELL, tint(DARK, box(24, 36, 48, 24, 0))),
    "fibre": pen(YELLOW, thick(curve("M4 70C30 70 30 48 44 48")))
    + tint(BLUE, box(44, 38, 26, 20, 3))
    + tint(WHITE, box(70, 43, 14, 10, 0))
    + tell(line(84, 48, 92, 48), circle(84, 48, 2)),
    "laser-fibre": pen(RESIN, group('stroke-width="10"', curve("M2 66C20 66 24 48 40 48")))
    + pen(METAL, thin(lines((8, 60, 10, 70), (18, 56, 23, 66), (28, 48, 36, 55))))
    + tint(METAL, box(38, 36, 30, 24, 3))
    + tint(GOLD, box(68, 41, 12, 14, 0))
    + pen(RED, thick(line(84, 48, 94, 48)))
    + tint(YELLOW, pen(BLACK, thin(poly(52, 2, 68, 28, 36, 28))))
    + pen(BLACK, thin(rays(8, 52, 19, 1, 6))),
    "network": box(14, 18, 68, 60, 3)
    + tint(DARK, shape("M24 28H72V58H62V66H34V58H24Z"))
    + solid(GOLD, *(box(28 + 5.4 * i, 28, 3, 12, 0) for i in range(8))),
    "usb": tint(METAL, box(12, 22, 72, 30, 2))
    + tint(WHITE, box(22, 30, 52, 9, 0))
    + solid(GOLD, *(box(27 + 12 * i, 33, 6, 6, 0) for i in range(4)))
    + tell(poly(26, 62, 58, 62, 70, 72, 70, 88, 26, 88))
    + line(34, 68, 34, 76),
    "serial": shape("M10 26H86L78 70H18Z")
    + tint(DARK, shape("M20 34H76L71 62H25Z"))
    + solid(GOLD, dots(28, 42, 5, 1, 10, 3), dots(33, 54, 4, 1, 10, 3))
    + tell(circle(7, 48, 4), circle(89, 48, 4)),
    "card-edge": tint("#a9d3b4", shape("M8 10H88V60H80V80H52V66H46V80H16V60H8Z"))
    + solid(GOLD, *(box(x, 66, 4, 14, 0) for x in (19, 26, 33, 40, 54, 61, 68, 75)))
    + solid(DARK, box(20, 20, 22, 16), box(54, 22, 20, 10)),
    "fill-port": circle(48, 48, 34)
    + tint(DARK, circle(48, 48, 26))
    + solid(GOLD, *(circle(x, y, 4.4) for x, y in ring_of(6, 48, 48, 16)))
    + tell(box(44, 10, 8, 10, 1), box(10, 44, 9, 8, 1), box(77, 44, 9, 8, 1)),
}

PICTURES = {
    "electrical": ELECTRICAL,
    "power": POWER,
    "connector-style": STYLE,
    "pins": PINS,
    "signal-port": PORT,
}
