"""Purified toxin: one crimp vial in its can with toxin name, milligrammes, skull, research use."""

from kit import labels
from kit.biolab import vial
from kit.container import tin
from kit.core import View
from kit.papers import bag, sheet
from kit.props import scale
from kit.stickers import ghs
from kit.stuffs import cloth, powder
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-16, 26), "closeup": View(-10, 16, at="toxin-name", radius=32)}


def _label():
    image = Image.new("RGB", (1100, 520), (244, 244, 240))
    draw = ImageDraw.Draw(image)
    for i, (words, px) in enumerate((("T-2 toxin", 120), ("from Fusarium sp.", 70),
                                     ("5 mg   Cat. TX-2114", 74),
                                     ("For research use only", 70))):  # fmt: skip
        face = labels.fitted(words, px, 680)
        draw.text((300, 80 + 120 * i), words, font=face, fill=(20, 20, 25), anchor="lm")
    ghs(draw, 150, 260, 140, "skull")
    return image


def build(k):
    """Vial on an absorbent pad, can with its lid off, bag and data sheet beside."""
    k.box((90, 60, 3), cloth((0.62, 0.62, 0.6), 0.9, 1.5), (0, -24, 0), 1, base=True)
    vial(k, 13, 52, powder((0.68, 0.68, 0.66), 0.4), _label(), (0, -24, 3), (0.5, 0.03, 0.02), 0.16,
         degrees=160)  # fmt: skip
    k.anchor("toxin-name", (3, -37.6, 25))
    k.anchor("research-use", (3, -37.6, 14))
    k.anchor("crimp-vial", (0, -33.6, 48))
    lines = ["T-2 toxin  5 mg", "Cat. TX-2114  Lot 33", "For research use only"]
    tin(k, 34, 92, labels.plate(lines, 100, 48, "MYCOCHEM REAGENTS", (130, 20, 20), labels.PAPER),
        (58, 22, 0))  # fmt: skip
    bag(k, 70, 60, (-74, 26, 0), 8, t=1.4)
    sheet(k, "SAFETY DATA", ["T-2 toxin, CAS 21259-20-1", "Acute toxicity 1  H300 H310 H330",
                             "Amount 5 mg  store -20 °C", "For research use only"],
          80, 66, (-74, -46, 0), 8, (130, 20, 20))  # fmt: skip
    scale(k)
