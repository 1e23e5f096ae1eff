"""Published handbook lying on its face with ISBN and price, an open magazine, a boxed game."""

from kit import labels
from kit.core import View
from kit.materials import plastic
from kit.papers import retail, sheet
from kit.props import scale
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-24, 38), "closeup": View(-10, 52, at="isbn-code", radius=60)}


def _cover(title, second, color, w=600, h=800):
    image = Image.new("RGB", (w, h), color)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, h * 0.36, w, h * 0.78), fill=tuple(min(255, c + 50) for c in color))
    draw.polygon(
        [(60, 560), (240, 430), (420, 470), (540, 560), (400, 590), (120, 600)],
        fill=tuple(c // 3 for c in color),
    )
    for words, y, px in ((title, 0.13, 90), (second, 0.25, 50), ("HARTMANN VERLAG", 0.9, 40)):
        draw.text(
            (w / 2, h * y),
            words,
            font=labels.fitted(words, px, w * 0.88),
            fill=(245, 240, 225),
            anchor="mm",
        )
    return image


def _isbn():
    """Bar code panel of a back cover."""
    image = Image.new("RGB", (700, 460), (250, 250, 248))
    draw = ImageDraw.Draw(image)
    x = 60
    for i in range(58):
        wide = 4 + 4 * ((i * 7 + i * i) % 3)
        draw.rectangle((x, 90, x + wide, 360 if i % 19 else 400), fill=(10, 10, 10))
        x += wide + 4
    draw.text(
        (350, 50), "ISBN 978-0-000-00417-5", font=labels.font(46), fill=(10, 10, 10), anchor="mm"
    )
    return image


def build(k):
    """Lay one book face down, one face up, the drawing sheet and game box behind."""
    page = plastic((0.62, 0.60, 0.52), 0.8)
    for x, rot, color in ((-110, 6, (34, 52, 84)), (90, -5, (110, 36, 28))):
        with k.at((x, -30, 0), rot=(0, 0, rot)):
            k.box((166, 236, 20), page, (1, 0, 2), 1, base=True)
            for z in (0, 22):
                k.box(
                    (172, 242, 2),
                    plastic(tuple(c / 400 for c in color), 0.35),
                    (0, 0, z),
                    0.6,
                    base=True,
                )
            k.box(
                (4, 242, 24),
                plastic(tuple(c / 400 for c in color), 0.35),
                (-86, 0, 0),
                1.5,
                base=True,
            )
            if x > 0:
                k.image(
                    _cover("TANKS OF THE WORLD", "Illustrated handbook", color),
                    170,
                    240,
                    (0, 0, 24),
                    t=0.3,
                )
                continue
            k.image(Image.new("RGB", (60, 80), color), 170, 240, (0, 0, 24), t=0.3)
            k.image(
                labels.plate(
                    ["All types in word and picture", "with 480 colour photographs", "3rd edition"],
                    140,
                    90,
                    paper=(48, 68, 104),
                    ink=(240, 238, 226),
                ),
                140,
                90,
                (0, 56, 24.4),
                t=0.2,
            )
            k.image(_isbn(), 70, 46, (34, -76, 24.4), t=0.2)
            k.image(
                labels.plate(["HARTMANN VERLAG", "EUR 39.90"], 62, 30, paper=(240, 240, 234)),
                62,
                30,
                (-40, -80, 24.4),
                t=0.2,
            )
            k.anchor("isbn-code", (34, -76, 25))
            k.anchor("price-publisher", (-40, -80, 25))
    sheet(
        k,
        "MODEL PLAN  1:35",
        ["Scale drawing, five views", "Hobby sheet 12, ISSN 0000-0417"],
        260,
        180,
        (-80, 200, 0),
        8,
    )
    retail(k, 140, 30, 190, (180, 190, 0), "FRONTLINE", ["War game", "PEGI 16"], (50, 60, 40))
    scale(k)
