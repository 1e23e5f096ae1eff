"""Signs of the hazards: the diamond, triangle or mark by which an officer knows each of them."""

from resources.studio.states.hazard import (
    DIAMONDS,
    TRIANGLES,
    UPPER,
    diamond,
    skull,
    trefoil,
    triangle,
)
from resources.studio.states.ink import (
    BLACK,
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
    pen,
    poly,
    shape,
    solid,
    tint,
    turn,
    word,
)
from resources.studio.states.kit import (
    arrow,
    ring_of,
)


def ghs(*symbol: str) -> str:
    """Draw a label diamond for supply: white with a red rim."""
    return group(
        f'fill="{WHITE}" stroke="{RED}" stroke-width="6"', poly(48, 6, 90, 48, 48, 90, 6, 48)
    ) + "".join(symbol)


def chest(y: float = 0) -> str:
    """Draw a bust with a star burst in its chest."""
    bust = solid(
        BLACK,
        circle(48, 27 + y, 9),
        shape(f"M28 {72 + y}V{50 + y}Q28 {38 + y} 48 {38 + y}T68 {50 + y}V{72 + y}Z"),
    )
    star = solid(
        WHITE,
        poly(
            *(
                v
                for i in range(6)
                for p in (ring_of(6, 48, 54 + y, 13)[i], ring_of(6, 48, 54 + y, 5, 30)[i])
                for v in p
            )
        ),
    )
    return bust + star


def pair(first: str, second: str, mark: str) -> str:
    """Set two diamonds side by side over the formula of the substance."""
    strip = tint(WHITE, pen(BLACK, box(24, 68, 48, 24, 2))) + word(48, 87, mark, 19, BLACK)
    return grow(0.66, first, at=(-4, 0)) + grow(0.66, second, at=(100, 0)) + strip


def tagged(sign: str, mark: str) -> str:
    """Set the mark of a substance under a sign."""
    return (
        grow(0.74, sign, at=(48, 0))
        + tint(WHITE, pen(BLACK, box(26, 70, 44, 23, 2)))
        + word(48, 88, mark, 18, BLACK)
    )


def dark(*parts: str) -> str:
    return pen(BLACK, *parts)


SHELL = shape("M-6 20V0Q-6 -14 0 -20Q6 -14 6 0V20Z")

SIGNS = {
    "unknown-substance": triangle(word(48, 77, "?", 50, BLACK)),
    "toxic-by-inhalation": DIAMONDS["toxic-gas"],
    "flammable": DIAMONDS["flammable"],
    "corrosive": DIAMONDS["corrosive"],
    "radioactive": DIAMONDS["radioactive"],
    "explosive": DIAMONDS["explosive"],
    "battery": DIAMONDS["battery"],
    "pressure": DIAMONDS["gas"],
    "biological": DIAMONDS["infectious"],
    "toxic": DIAMONDS["toxic"],
    "chemical-weapon": triangle(
        grow(1, skull(36, 62, 0.62, BLACK, YELLOW)),
        group(
            f'fill="{BLACK}" stroke="none" transform="translate(60 60)"',
            SHELL,
            poly(-6, 14, -11, 22, 11, 22, 6, 14),
        ),
    ),
    "hydrogen-fluoride": pair(DIAMONDS["corrosive"], DIAMONDS["toxic"], "HF"),
    "uranium-hexafluoride": pair(
        diamond(WHITE, trefoil(48, 30, 17), "7", solid(YELLOW, UPPER)), DIAMONDS["corrosive"], "UF₆"
    ),
    "water-reactive": DIAMONDS["water-reactive"],
    "pyrophoric": DIAMONDS["pyrophoric"],
    "oxidiser": DIAMONDS["oxidising"],
    "organic-peroxide": DIAMONDS["organic-peroxide"],
    "asphyxiant": triangle(word(42, 76, "O₂", 26, BLACK), dark(arrow(66, 52, 66, 76, 7))),
    "fumigated-container": tint(WHITE, pen(BLACK, box(8, 4, 80, 88, 2)))
    + skull(48, 36, 1.05)
    + line(16, 64, 80, 64)
    + word(48, 84, "UN 3359", 16, BLACK),
    "cryogenic": TRIANGLES["cold"],
    "dust": triangle(
        solid(
            BLACK,
            shape("M24 78Q34 60 48 58Q62 60 72 78Z"),
            *(
                circle(x, y, 2.2)
                for x, y in ((48, 30), (42, 40), (54, 40), (36, 50), (48, 48), (60, 50))
            ),
        )
    ),
    "beryllium": tagged(ghs(chest()), "Be"),
    "mercury": tagged(ghs(skull(48, 44, 1.1)), "Hg"),
    "breathable-fibres": box(14, 4, 68, 88, 0)
    + solid(BLACK, box(14, 4, 68, 46, 0))
    + solid(RED, box(14, 50, 68, 42, 0))
    + word(48, 42, "a", 46, WHITE)
    + pen(WHITE, lines((26, 62, 38, 80), (40, 60, 46, 82), (54, 62, 52, 80), (70, 60, 62, 82)))
    + hollow(box(14, 4, 68, 88, 0)),
    "sharp-fibres": triangle(
        dark(
            lines(
                (34, 76, 46, 36),
                (44, 78, 52, 42),
                (54, 76, 50, 34),
                (62, 76, 56, 46),
                (38, 60, 60, 62),
                (40, 70, 64, 56),
            )
        )
    ),
    "high-voltage": TRIANGLES["high-voltage"],
    "laser": TRIANGLES["laser"],
    "radiation-device": TRIANGLES["x-ray"],
    "radio-waves": TRIANGLES["radio-waves"],
    "magnetic-field": TRIANGLES["magnet"],
    "stored-energy": triangle(
        dark(
            group(
                'stroke-width="4"',
                line(36, 76, 60, 76),
                curve("M38 72L58 67L38 62L58 57L38 52L58 47"),
            ),
            line(40, 43, 56, 43),
            arrow(48, 42, 48, 28, 6),
        )
    ),
    "heavy-load": triangle(
        solid(BLACK, box(32, 60, 32, 18, 1)),
        dark(
            lines((36, 60, 48, 48, 60, 60)),
            group('fill="none"', curve("M48 26V38A5 5 0 1 1 43 43")),
        ),
    ),
    "weapon-loaded": triangle(
        solid(BLACK, shape("M30 50H68V60H52Q52 68 45 67L43 78H32L36 60H30Z"), circle(74, 55, 2))
    ),
    "ordnance": triangle(
        turn(
            35,
            group(
                f'fill="{BLACK}" stroke="none" transform="translate(48 58)"',
                SHELL,
                poly(-6, 12, -12, 22, 12, 22, 6, 12),
            ),
            at=(48, 58),
        ),
        dark(lines((66, 70, 72, 74), (60, 74, 62, 79), (34, 48, 30, 46))),
    ),
}
