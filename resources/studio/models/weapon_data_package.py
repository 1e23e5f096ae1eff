"""Technical data package: drawing with a title block, binder with notice, discs and sticks."""

from kit import labels
from kit.core import View, X, circle
from kit.materials import BLUE, card, plastic, polished
from kit.props import scale
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-24, 40), "closeup": View(-8, 54, at="title-block", radius=85)}


def _drawing():
    """Engineering sheet with a part outline, dimensions and a title block."""
    image = Image.new("RGB", (1500, 1060), (244, 243, 236))
    draw, ink = ImageDraw.Draw(image), (25, 30, 60)
    draw.rectangle((30, 30, 1470, 1030), outline=ink, width=5)
    outline = [
        (180, 420),
        (360, 420),
        (360, 340),
        (760, 340),
        (760, 380),
        (1040, 380),
        (1040, 560),
        (760, 560),
        (760, 600),
        (360, 600),
        (360, 520),
        (180, 520),
    ]
    draw.polygon(outline, outline=ink, width=6)
    draw.line((120, 470, 1110, 470), fill=ink, width=2)
    for y, a, b in ((700, 180, 1040), (250, 360, 760)):
        draw.line((a, y, b, y), fill=ink, width=3)
        for x in (a, b):
            draw.line((x, y - 20, x, y + 20), fill=ink, width=3)
        draw.text(((a + b) / 2, y - 26), "---", font=labels.font(30), fill=ink, anchor="mm")
    draw.ellipse((1150, 260, 1390, 500), outline=ink, width=6)
    draw.ellipse((1220, 330, 1320, 430), outline=ink, width=4)
    draw.rectangle((860, 760, 1470, 1030), outline=ink, width=5)
    for i, words in enumerate(
        ("BOLT ASSEMBLY", "DWG 30-1147  REV C", "TOLERANCES +/- 0.02", "DISTRIBUTION STATEMENT D")
    ):
        y = 795 + i * 66
        draw.line((860, y + 33, 1470, y + 33), fill=ink, width=3)
        draw.text((880, y), words, font=labels.fitted(words, 44, 570), fill=ink, anchor="lm")
    return image


def build(k):
    """Spread the drawing, a roll and a tube behind, binder and media beside it."""
    k.image(_drawing(), 420, 297, (-60, 0, 0), rot=(0, 0, 3), t=0.8, rough=0.6)
    k.anchor("title-block", (70, -94, 1.4))
    with k.at((-250, 230, 24), X, None):
        k.cyl(22, 420, plastic((0.62, 0.62, 0.58), 0.8))
        k.cyl(18, 421, plastic((0.3, 0.3, 0.3)), (0, 0, 0))
    with k.at((-250, 300, 40.2), X, None):
        k.cyl(38, 480, card())
        for z in (-4, 474):
            k.cyl(40, 12, plastic((0.05,) * 3), (0, 0, z))
    with k.at((300, 60, 0), rot=(0, 0, -6)):
        k.box((230, 300, 46), plastic((0.04, 0.10, 0.06), 0.5), (0, 0, 0), 3, base=True)
        k.box((222, 290, 38), plastic((0.6, 0.6, 0.56)), (6, 0, 4), 1, base=True)
        k.box((232, 302, 3), plastic((0.04, 0.10, 0.06), 0.5), (0, 0, 44), 1, base=True)
        lines = [
            "MAINTENANCE MANUAL",
            "CHANGE 3",
            "WARNING: EXPORT CONTROLLED",
            "DISTRIBUTION STATEMENT C",
        ]
        k.image(
            labels.plate(lines, 180, 200, "RESTRICTED", (170, 20, 15), (240, 240, 232)),
            180,
            200,
            (0, 30, 47.2),
            t=0.5,
        )
        k.image(
            labels.line("TM 9-1005-417-23&P", 180, 26, (240, 240, 232)),
            180,
            26,
            (0, -100, 47.2),
            t=0.5,
        )
        k.anchor("restriction-notice", (0, 112, 48.5))
        k.anchor("manual-number", (0, -100, 48.5))
    for i, (x, y) in enumerate(((-200, -230), (-60, -240))):
        with k.at((x, y, 0)):
            k.plate(
                [circle(60, 64), circle(7.5, 24)],
                1.4,
                polished((0.6, 0.62, 0.66), 0.08),
                (0, 0, 1),
                bevel=0.2,
            )
            k.plate(
                [circle(52, 64), circle(20, 32)],
                0.6,
                plastic((0.62, 0.62, 0.6), 0.6),
                (0, 0, 2),
                bevel=0.1,
            )
            k.text(
                "SEEKER SW  v4.1" if i else "FCS RADAR v2.7",
                7,
                plastic((0.04,) * 3),
                (0, 32, 2.4),
                depth=0.1,
            )
            k.text("RESTRICTED", 8, plastic((0.45, 0.02, 0.02)), (0, -34, 2.4), depth=0.1)
    k.anchor("labelled-media", (-60, -208, 3))
    for i in range(2):
        with k.at((70 + 46 * i, -240, 0), rot=(0, 0, 14 - 20 * i)):
            k.box((20, 46, 9), plastic(BLUE if i else (0.05,) * 3), (0, 0, 0), 2, base=True)
            k.box((12, 14, 4.6), polished(), (0, 30, 2), 0.4, base=True)
    k.box((110, 76, 14), plastic((0.05,) * 3), (240, -230, 0), 4, base=True)
    k.image(
        labels.plate(["BUILD 417  TEST DATA"], 80, 40, "DRIVE 02", (30, 30, 34)),
        80,
        40,
        (240, -230, 14),
        t=0.4,
    )
    scale(k)
