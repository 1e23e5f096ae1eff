"""Things that return in many state pictures: cans, tubes, boxes, plates, bolts, arrows, people."""

from math import cos, pi, sin

from resources.studio.states.ink import (
    DARK,
    TELL,
    box,
    circle,
    curve,
    fade,
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
    word,
)


def slash() -> str:
    """Strike out what is not there."""
    return pen(TELL, thick(line(18, 82, 80, 14)))


def none(*parts: str) -> str:
    """Show the thing pale and struck out: the feature is not there."""
    return fade(*parts) + slash()


def without(thing: str, *feature: str) -> str:
    """Show the thing itself and strike out the feature it does not have."""
    return thing + fade(*feature) + slash()


def can(x: float, y: float, w: float, h: float) -> str:
    """Stand a closed cylinder on its foot (x, y upper left, before the rounding of the top)."""
    r, d = w / 2, w / 7
    wall = f"M{x} {y}V{y + h}A{r} {d} 0 0 0 {x + w} {y + h}V{y}"
    return shape(wall) + oval(x + r, y, r, d)


def pipe(x: float, y: float, w: float, h: float, bore: float = 0.6) -> str:
    """Lay a tube with its open end to the right; bore is the share of the outer width."""
    r, d = h / 2, h / 5
    wall = f"M{x + w} {y}H{x}A{d} {r} 0 0 0 {x} {y + h}H{x + w}"
    hole = solid(DARK, oval(x + w, y + r, d * bore, r * bore)) if bore else ""
    return shape(wall) + oval(x + w, y + r, d, r) + hole


def cube(x: float, y: float, w: float, h: float, d: float = 12) -> str:
    """Draw a box in parallel view: front from x, y and a depth up to the right."""
    top = poly(x, y, x + d, y - d, x + w + d, y - d, x + w, y)
    return (
        top
        + poly(x + w, y, x + w + d, y - d, x + w + d, y + h - d, x + w, y + h)
        + box(x, y, w, h, 0)
    )


def ring_of(n: int, x: float, y: float, r: float, start: float = 0) -> list[tuple[float, float]]:
    """Return n points on a circle, from the top."""
    turns = [start * pi / 180 + 2 * pi * i / n - pi / 2 for i in range(n)]
    return [(x + r * cos(a), y + r * sin(a)) for a in turns]


def bolts(n: int, x: float, y: float, r: float, size: float = 3) -> str:
    """Set n bolt heads on a circle."""
    return "".join(circle(px, py, size) for px, py in ring_of(n, x, y, r))


def rays(n: int, x: float, y: float, r: float, to: float) -> str:
    """Draw n strokes from one circle to another."""
    ends = zip(ring_of(n, x, y, r), ring_of(n, x, y, to), strict=True)
    return lines(*((*a, *b) for a, b in ends))


def flange(x: float, y: float, r: float, n: int = 6) -> str:
    """Draw a flange face with its bolts and its dark bore."""
    hole = solid(DARK, circle(x, y, r * 0.4))
    return circle(x, y, r) + thin(bolts(n, x, y, r * 0.72, r * 0.12)) + hole


def grid(x: float, y: float, w: float, h: float, columns: int, rows: int) -> str:
    """Rule the inside of a rectangle."""
    across = [(x, y + h * i / rows, x + w, y + h * i / rows) for i in range(1, rows)]
    down = [(x + w * i / columns, y, x + w * i / columns, y + h) for i in range(1, columns)]
    return lines(*across, *down)


def dots(x: float, y: float, columns: int, rows: int, step: float, r: float = 2) -> str:
    """Set a field of dots from its upper left one."""
    return "".join(
        circle(x + step * i, y + step * j, r) for j in range(rows) for i in range(columns)
    )


def arrow(x: float, y: float, to_x: float, to_y: float, head: float = 9) -> str:
    """Draw an arrow with an open head."""
    length = ((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5
    ux, uy = (to_x - x) / length * head, (to_y - y) / length * head
    left = (to_x - ux - uy * 0.6, to_y - uy + ux * 0.6)
    right = (to_x - ux + uy * 0.6, to_y - uy - ux * 0.6)
    return lines((x, y, to_x, to_y), (*left, to_x, to_y, *right))


def span(x: float, y: float, to_x: float, to_y: float) -> str:
    """Draw a dimension in the accent colour: a line with a head at each end."""
    mid = ((x + to_x) / 2, (y + to_y) / 2)
    return tell(arrow(*mid, x, y, 7) + arrow(*mid, to_x, to_y, 7))


def fit(text: str, width: float, most: float = 34) -> float:
    """Return the largest size, up to a limit, at which a mark fits a width in a wide bold face."""
    wide, slim = "MWЖmw%@", "il.,'!:;|jt()° ⁻¹"
    ems = sum(1.05 if c in wide else 0.4 if c in slim else 0.76 for c in text)
    return min(most, width / max(ems, 0.1))


def plate(mark: str, size: float = 0, under: str = "") -> str:
    """Draw a nameplate that carries the mark, with a smaller line under it."""
    size = fit(mark, 76, size or 34)
    second = word(48, 68, under, fit(under, 64, 17)) if under else ""
    y = 47 if under else 48 + size * 0.36
    rivets = thin(circle(13, 25, 2), circle(83, 25, 2), circle(13, 71, 2), circle(83, 71, 2))
    return box(6, 18, 84, 60, 5) + rivets + word(48, y, mark, size, TELL) + second


def bare_plate() -> str:
    """Draw a nameplate with lines of print and no mark, struck out."""
    print_lines = thin(lines((22, 36, 74, 36), (22, 48, 60, 48), (22, 60, 68, 60)))
    return none(box(6, 18, 84, 60, 5), print_lines)


def tag(mark: str, size: float = 0) -> str:
    """Draw a paper label with a cut corner that carries the mark."""
    size = fit(mark, 74, size or 30)
    bars = thin(lines((22, 68, 74, 68), (22, 76, 54, 76)))
    return poly(8, 14, 76, 14, 88, 26, 88, 84, 8, 84) + word(48, 52, mark, size, TELL) + bars


def person(x: float, foot: float, h: float) -> str:
    """Stand a figure of a height on a foot point."""
    r = h * 0.13
    top = foot - h
    body = (
        f"M{x - r * 1.5:.1f} {foot - h * 0.42:.1f}V{top + r * 3.4:.1f}Q{x - r * 1.5:.1f} "
        f"{top + r * 2.4:.1f} {x} {top + r * 2.4:.1f}Q{x + r * 1.5:.1f} {top + r * 2.4:.1f} "
        f"{x + r * 1.5:.1f} {top + r * 3.4:.1f}V{foot - h * 0.42:.1f}H{x + r:.1f}V{foot}"
        f"H{x - r:.1f}V{foot - h * 0.42:.1f}Z"
    )
    return shape(body) + circle(x, top + r, r)


def lightning(x: float, y: float, s: float = 1) -> str:
    """Draw a bolt of lightning, about 24 × 40 at scale 1, from its upper left."""
    points = (14, 0, 2, 22, 11, 22, 6, 40, 24, 15, 14, 15, 21, 0)
    return poly(*(v * s + (y if i % 2 else x) for i, v in enumerate(points)))


def wave(x: float, y: float, w: float, amplitude: float, periods: int = 2) -> str:
    """Draw a sine-like wave along x."""
    half = w / periods / 2
    steps = "".join(
        f"q{half / 2:.1f} {(-amplitude if i % 2 == 0 else amplitude) * 2:.1f} {half:.1f} 0"
        for i in range(periods * 2)
    )
    return curve(f"M{x} {y}{steps}")


def gauge(x: float, y: float, r: float) -> str:
    """Draw a round gauge with a pointer."""
    return circle(x, y, r) + line(x, y, x + r * 0.5, y - r * 0.5)


def wheel(x: float, y: float, r: float) -> str:
    """Draw a road wheel."""
    return tint(DARK, circle(x, y, r)) + circle(x, y, r * 0.4)


def placed(x: float, y: float, s: float, d: str) -> str:
    """Set a filled path, drawn round its own origin, at a point and scale."""
    return f'<path transform="translate({x} {y}) scale({s})" d="{d}"/>'


def flame(x: float, y: float, s: float = 1) -> str:
    """Draw a flame, about 30 × 40 at scale 1, round the centre of its foot."""
    return placed(
        x,
        y,
        s,
        "M0 0C-14 0 -17 -12 -11 -20C-10 -15 -7 -14 -6 -16C-8 -25 -2 -34 4 -40"
        "C3 -32 8 -28 10 -23C12 -25 12 -28 12 -29C17 -20 16 0 0 0Z",
    )


def drop(x: float, y: float, s: float = 1) -> str:
    """Draw a drop, about 16 × 22 at scale 1, from its tip."""
    return placed(x, y, s, "M0 0C5 8 8 11 8 15A8 8 0 0 1 -8 15C-8 11 -5 8 0 0Z")


def flake(x: float, y: float, r: float) -> str:
    """Draw a snowflake."""
    arms = rays(6, x, y, 0, r)
    forks = [
        (*a, *b, *c)
        for a, b, c in zip(
            ring_of(6, x, y, r * 0.9, -18),
            ring_of(6, x, y, r * 0.6),
            ring_of(6, x, y, r * 0.9, 18),
            strict=True,
        )
    ]
    return arms + lines(*forks)
