"""Hazard signs: transport diamonds, warning triangles, symbols; geometry of our own."""

from resources.studio.states.ink import (
    BLACK,
    BLUE,
    DARK,
    GREEN,
    LINE,
    ORANGE,
    RED,
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
    tint,
    turn,
    word,
)
from resources.studio.states.kit import (
    flake,
    flame,
    lightning,
    none,
    rays,
)


def skull(x: float, y: float, s: float = 1, colour: str = BLACK, eye: str = WHITE) -> str:
    """Draw a skull over crossed bones, about 40 × 40 at scale 1, round its centre."""
    head = shape("M-12 -4A12 12 0 1 1 12 -4Q12 2 7 4V9H-7V4Q-12 2 -12 -4Z")
    eyes = solid(eye, circle(-5, -5, 3.2), circle(5, -5, 3.2), poly(0, -1, 2, 3, -2, 3))
    bones = group(
        f'stroke="{colour}" stroke-width="4.5"', lines((-17, 10, 17, 21), (17, 10, -17, 21))
    )
    return group(f'transform="translate({x} {y}) scale({s})"', bones, solid(colour, head), eyes)


def trefoil(x: float, y: float, r: float, colour: str = BLACK) -> str:
    """Draw the radiation trefoil: a disc of r/5 and three blades from 0.3 r to r, 60° wide."""
    a, b, c = r * 0.3, r * 0.5, r * 0.866
    blade = shape(
        f"M{-a / 2:.1f} {-a * 0.866:.1f}L{-b:.1f} {-c:.1f}A{r} {r} 0 0 1 {b:.1f} {-c:.1f}"
        f"L{a / 2:.1f} {-a * 0.866:.1f}A{a:.1f} {a:.1f} 0 0 0 {-a / 2:.1f} {-a * 0.866:.1f}Z"
    )
    blades = blade + turn(120, blade, at=(0, 0)) + turn(240, blade, at=(0, 0))
    return group(
        f'transform="translate({x} {y}) rotate(180)"', solid(colour, circle(0, 0, r * 0.2), blades)
    )


def biohazard(x: float, y: float, s: float = 1, colour: str = BLACK) -> str:
    """Draw three open rings round a small one, about 44 across at scale 1."""
    horn = curve("M-4 -20A10 10 0 1 0 4 -20")
    horns = horn + turn(120, horn, at=(0, 0)) + turn(240, horn, at=(0, 0))
    return group(
        f'transform="translate({x} {y}) scale({s})" fill="none" stroke="{colour}" stroke-width="5"',
        horns,
        group('stroke-width="3"', circle(0, 0, 9)),
    )


def blast(x: float, y: float, colour: str = BLACK) -> str:
    """Draw a bursting ball with splinters."""
    return solid(
        colour,
        circle(x, y, 8),
        poly(x + 4, y - 8, x + 14, y - 18, x + 9, y - 4),
        poly(x - 9, y - 5, x - 18, y - 14, x - 5, y - 9),
        poly(x + 9, y - 1, x + 22, y, x + 8, y + 4),
        poly(x - 8, y + 4, x - 20, y + 6, x - 9, y - 1),
        poly(x - 3, y - 9, x, y - 22, x + 3, y - 9),
        poly(x + 4, y + 7, x + 14, y + 12, x + 8, y + 2),
        poly(x - 7, y + 3, x - 12, y + 13, x - 3, y + 8),
    )


def corrosion(x: float, y: float, colour: str = BLACK) -> str:
    """Draw two tubes that drip on a hand and on a bar, both eaten."""
    tubes = "M-28 -12L-11 -19L-8 -13L-25 -6ZM28 -12L11 -19L8 -13L25 -6Z"
    hand = "M-28 10H-20L-16 14L-12 9H-2V15H-28Z"
    bar = "M2 9H13L16 14L20 9H28V15H2Z"
    drips = group(
        f'stroke="{colour}"',
        lines((-18, -2, -18, -1), (-15, 5, -15, 6), (18, -2, 18, -1), (15, 5, 15, 6)),
    )
    return group(f'transform="translate({x} {y})"', solid(colour, shape(tubes + hand + bar)), drips)


def burning(x: float, y: float, s: float = 1, colour: str = BLACK) -> str:
    """Draw a flame over its ground line."""
    return solid(colour, flame(x, y, s)) + group(
        f'stroke="{colour}"', line(x - 13 * s, y + 4, x + 13 * s, y + 4)
    )


def over_circle(x: float, y: float, colour: str = BLACK) -> str:
    """Draw a flame over a circle."""
    return (
        solid(colour, flame(x, y - 12, 0.75))
        + group(f'stroke="{colour}" fill="none" stroke-width="4"', circle(x, y + 2, 9))
        + group(f'stroke="{colour}"', line(x - 12, y + 15, x + 12, y + 15))
    )


def bottle(x: float, y: float, colour: str = BLACK) -> str:
    """Lay a gas bottle aslant."""
    return turn(
        -25,
        solid(
            colour,
            box(x - 20, y - 6, 32, 12, 5),
            box(x + 12, y - 3, 5, 6, 0),
            box(x + 17, y - 6, 4, 12, 1),
        ),
        at=(x, y),
    )


EDGE = poly(48, 2, 94, 48, 48, 94, 2, 48)
UPPER, LOWER = poly(48, 2, 94, 48, 2, 48), poly(2, 48, 94, 48, 48, 94)


def diamond(
    fill: str, symbol: str, number: str = "", *under: str, ink: str = BLACK, digit: str = ""
) -> str:
    """Draw a transport diamond: colour, inner line, symbol, class number in the lower corner."""
    ground = solid(fill, EDGE) + "".join(under)
    inner = group(
        f'fill="none" stroke="{ink}" stroke-width="1.5"', poly(48, 8, 88, 48, 48, 88, 8, 48)
    )
    rim = group(f'fill="none" stroke="{LINE}" stroke-width="2"', EDGE)
    return (
        ground
        + inner
        + symbol
        + word(48, 85, number, 17 if len(number) == 1 else 13, digit or ink)
        + rim
    )


def stripes(colour: str, columns: range, width: float = 6) -> str:
    """Draw upright stripes across a diamond, each as long as fits between its edges."""
    return solid(
        colour,
        *(
            poly(
                x,
                2 + abs(48 - x),
                x + width,
                2 + abs(48 - x - width),
                x + width,
                94 - abs(48 - x - width),
                x,
                94 - abs(48 - x),
            )
            for x in columns
        ),
    )


def half_stripes() -> str:
    """Draw seven black stripes in the upper half of a diamond."""
    return solid(
        BLACK,
        *(
            poly(x, 8 + abs(48 - x), x + 5, 8 + abs(48 - x - 5), x + 5, 50, x, 50)
            for x in range(14, 84, 11)
        ),
    )


def cells(x: float, y: float) -> str:
    """Draw a group of batteries, one of them broken and burning."""
    return solid(
        BLACK,
        *(box(x + 9 * i, y, 7, 16, 1) + box(x + 2 + 9 * i, y - 3, 3, 3, 0) for i in range(4)),
        flame(x + 36, y + 16, 0.4),
    )


DIAMONDS = {
    "corrosive": diamond(WHITE, corrosion(48, 34), "8", solid(BLACK, LOWER), digit=WHITE),
    "toxic": diamond(WHITE, skull(48, 36, 1.05), "6"),
    "toxic-gas": diamond(WHITE, skull(48, 36, 1.05), "2"),
    "flammable": diamond(RED, burning(48, 56, 1.05, WHITE), "3", ink=WHITE),
    "flammable-gas": diamond(RED, burning(48, 56, 1.05, BLACK), "2", ink=BLACK),
    "flammable-solid": diamond(WHITE, burning(48, 56), "4", stripes(RED, range(6, 90, 13))),
    "pyrophoric": diamond(WHITE, burning(48, 48), "4", solid(RED, LOWER)),
    "water-reactive": diamond(BLUE, burning(48, 56, 1.05, WHITE), "4", ink=WHITE),
    "gas": diamond(GREEN, bottle(48, 40, WHITE), "2", ink=WHITE),
    "oxidising": diamond(YELLOW, over_circle(48, 54), "5.1"),
    "organic-peroxide": diamond(YELLOW, burning(48, 45, 0.92, WHITE), "5.2", solid(RED, UPPER)),
    "explosive": diamond(ORANGE, blast(48, 38), "1"),
    "radioactive": diamond(WHITE, trefoil(48, 30, 17), "7", solid(YELLOW, UPPER))
    + solid(RED, box(40, 56, 4, 13, 0), box(46, 56, 4, 13, 0), box(52, 56, 4, 13, 0)),
    "infectious": diamond(WHITE, biohazard(48, 40, 0.8), "6"),
    "battery": diamond(WHITE, half_stripes() + cells(30, 52), "9"),
    "other": diamond(WHITE, half_stripes(), "9"),
    "magnetic": diamond(WHITE, half_stripes(), "9")
    + group(f'stroke="{BLACK}" stroke-width="5"', curve("M39 56V62A9 9 0 0 0 57 62V56")),
}


def triangle(*symbol: str) -> str:
    """Draw a warning triangle: yellow, black rim, black symbol."""
    rim = group(f'fill="{YELLOW}" stroke="{BLACK}" stroke-width="6"', poly(48, 9, 91, 84, 5, 84))
    halo = group(f'fill="none" stroke="{YELLOW}" stroke-width="10"', poly(48, 9, 91, 84, 5, 84))
    return halo + rim + "".join(symbol)


def beam() -> str:
    """Draw the laser sunburst with its ray to the right."""
    return pen(BLACK, rays(12, 42, 62, 4, 11), line(42, 62, 76, 62)) + solid(
        BLACK, circle(42, 62, 4)
    )


def mast() -> str:
    """Draw an aerial mast with waves on both sides."""
    waves = curve("M40 40Q35 47 40 54M33 36Q25 47 33 58M56 40Q61 47 56 54M63 36Q71 47 63 58")
    return pen(BLACK, line(48, 48, 48, 78), waves) + solid(
        BLACK, circle(48, 47, 4), poly(48, 56, 55, 78, 41, 78)
    )


def magnet() -> str:
    """Draw a horseshoe magnet with lines at its poles."""
    return group(
        f'stroke="{BLACK}" stroke-width="8" stroke-linecap="butt"',
        curve("M38 56V64A10 10 0 0 0 58 64V56"),
    ) + pen(BLACK, lines((38, 44, 38, 50), (58, 44, 58, 50), (45, 42, 44, 48), (51, 42, 52, 48)))


def tube() -> str:
    """Draw an X-ray tube with its rays going down."""
    return pen(
        BLACK, hollow(box(30, 42, 36, 16, 8)), line(40, 50, 52, 50), line(54, 44, 58, 56)
    ) + pen(BLACK, lines((46, 63, 42, 76), (52, 63, 52, 76), (58, 63, 62, 76)))


def corner(sign: str, word_: str, width: float = 44) -> str:
    """Set a white strip with a class under a triangle."""
    return (
        grow(0.74, sign, at=(48, 0))
        + tint(WHITE, pen(BLACK, box(48 - width / 2, 68, width, 24, 2)))
        + word(48, 86, word_, 18, BLACK)
    )


TRIANGLES = {
    "laser": triangle(beam()),
    "trefoil": triangle(trefoil(48, 58, 20)),
    "x-ray": triangle(tube()),
    "biohazard": triangle(biohazard(48, 60, 0.78)),
    "high-voltage": triangle(solid(BLACK, lightning(34, 32, 1.15))),
    "magnet": triangle(magnet()),
    "radio-waves": triangle(mast()),
    "pressure": triangle(turn(-65, move(0, 14, bottle(48, 46)), at=(48, 60))),
    "cold": triangle(pen(BLACK, flake(48, 60, 17))),
    "poison": triangle(skull(48, 56, 0.8, BLACK, YELLOW)),
}

PLACARD = {"none": none(diamond(WHITE, "", ""))} | {
    name: DIAMONDS[name]
    for name in (
        "corrosive",
        "toxic",
        "flammable",
        "gas",
        "oxidising",
        "explosive",
        "radioactive",
        "infectious",
        "battery",
        "other",
    )
}

WARNING = {
    "none": none(triangle("")),
    "laser-low": corner(TRIANGLES["laser"], "1–3R", 52),
    "laser-high": corner(TRIANGLES["laser"], "3B 4", 52),
} | {name: sign for name, sign in TRIANGLES.items() if name != "laser"}


def pager(screen: str, number: str, *more: str) -> str:
    """Draw a radiation pager with its reading."""
    return (
        box(24, 10, 48, 78, 8)
        + tint(screen, box(31, 18, 34, 28, 3))
        + word(48, 40, number, 20, BLACK)
        + trefoil(48, 66, 13, DARK)
        + "".join(more)
    )


PAGER = {
    "background": pager("#b9e3c0", "0"),
    "raised": pager(YELLOW, "3", tell(curve("M14 36q-5 -9 0 -18M82 36q5 -9 0 -18"))),
    "alarm": pager(
        "#ff8a80",
        "9!",
        tell(curve("M16 38q-7 -12 0 -24M8 44q-10 -18 0 -36M80 38q7 -12 0 -24M88 44q10 -18 0 -36")),
    ),
}

PICTURES = {"placard": PLACARD, "warning-sign": WARNING, "radiation-pager": PAGER}
RANGES: dict[str, str] = {}
