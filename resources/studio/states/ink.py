"""Strokes and fills of the state pictures: every function returns a piece of SVG Tiny text.

Units are those of the 96 × 96 view box. Lines are grey and 3 wide, closed shapes have a light
body; `tell` draws the telltale in the accent colour.
"""

SIDE = 96
LINE, BODY, PALE = "#66727e", "#e4e9ee", "#c3ccd5"
TELL, WARM = "#d9560b", "#ffd5b8"
DARK, WHITE, BLACK = "#2b333b", "#ffffff", "#1b1f23"
RED, YELLOW, GREEN, BLUE, ORANGE = "#d6242b", "#ffd400", "#2f8f46", "#2b6fc4", "#f58a1f"
RESIN, GLASS, METAL, GOLD, COPPER, WOOD = (
    "#50585f",
    "#bfe3f2",
    "#b4bec8",
    "#d8ac3d",
    "#c9783f",
    "#c89b62",
)


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _path(points: tuple[float, ...]) -> str:
    pairs = zip(points[::2], points[1::2], strict=True)
    return "M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in pairs)


def circle(x: float, y: float, r: float) -> str:
    return f'<circle cx="{_n(x)}" cy="{_n(y)}" r="{_n(r)}"/>'


def oval(x: float, y: float, rx: float, ry: float) -> str:
    return f'<ellipse cx="{_n(x)}" cy="{_n(y)}" rx="{_n(rx)}" ry="{_n(ry)}"/>'


def box(x: float, y: float, w: float, h: float, r: float = 2) -> str:
    """Draw a filled rectangle from its upper left corner, with rounded corners."""
    rounding = f' rx="{_n(r)}"' if r else ""
    return f'<rect x="{_n(x)}" y="{_n(y)}" width="{_n(w)}" height="{_n(h)}"{rounding}/>'


def line(*points: float) -> str:
    """Draw an open line through x, y, x, y and so on."""
    return f'<path fill="none" d="{_path(points)}"/>'


def lines(*each: tuple[float, ...]) -> str:
    """Draw several open lines as one element."""
    return f'<path fill="none" d="{"".join(_path(points) for points in each)}"/>'


def poly(*points: float) -> str:
    """Draw a filled polygon."""
    return f'<path d="{_path(points)}Z"/>'


def curve(d: str) -> str:
    """Draw an open path given as SVG path data."""
    return f'<path fill="none" d="{d}"/>'


def shape(d: str) -> str:
    """Draw a filled path given as SVG path data."""
    return f'<path d="{d}"/>'


def word(x: float, y: float, text: str, size: float = 20, colour: str = DARK) -> str:
    """Write a short mark, centred on x with its baseline at y."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    return f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}" fill="{colour}">{safe}</text>'


def group(attributes: str, *parts: str) -> str:
    return f"<g {attributes}>{''.join(parts)}</g>"


def tell(*parts: str) -> str:
    """Draw the telltale: accent line, warm body."""
    return group(f'stroke="{TELL}" fill="{WARM}"', *parts)


def tint(fill: str, *parts: str) -> str:
    """Fill with a colour and keep the line."""
    return group(f'fill="{fill}"', *parts)


def solid(fill: str, *parts: str) -> str:
    """Fill with a colour, without a line."""
    return group(f'fill="{fill}" stroke="none"', *parts)


def pen(colour: str, *parts: str) -> str:
    return group(f'stroke="{colour}"', *parts)


def thin(*parts: str) -> str:
    return group('stroke-width="2"', *parts)


def thick(*parts: str) -> str:
    return group('stroke-width="6"', *parts)


def hollow(*parts: str) -> str:
    return group('fill="none"', *parts)


def fade(*parts: str) -> str:
    return group('opacity=".55"', *parts)


def dashed(*parts: str) -> str:
    return group('stroke-dasharray="4 5"', *parts)


def move(dx: float, dy: float, *parts: str) -> str:
    return group(f'transform="translate({_n(dx)} {_n(dy)})"', *parts)


def turn(angle: float, *parts: str, at: tuple[float, float] = (48, 48)) -> str:
    """Turn clockwise by degrees round a point."""
    return group(f'transform="rotate({_n(angle)} {_n(at[0])} {_n(at[1])})"', *parts)


def grow(factor: float, *parts: str, at: tuple[float, float] = (48, 48)) -> str:
    """Scale about a point; lines scale too."""
    x, y = at[0] * (1 - factor), at[1] * (1 - factor)
    return group(f'transform="translate({_n(x)} {_n(y)}) scale({factor:g})"', *parts)


def picture(body: str) -> str:
    """Wrap the drawing as a whole file."""
    root = (
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" '
        f'viewBox="0 0 {SIDE} {SIDE}"><g fill="{BODY}" stroke="{LINE}" stroke-width="3" '
        'stroke-linecap="round" stroke-linejoin="round"'
    )
    if "<text " in body:
        root += ' font-family="sans-serif" font-weight="bold" text-anchor="middle"'
    # Text would take the stroke of the shapes round it, so it sets its own.
    unstroked = body.replace("<text ", '<text stroke="none" ')
    return f"{root}>{unstroked}</g></svg>\n"
