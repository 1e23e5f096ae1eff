"""Gene tubes: two-millilitre screw tubes with construct, vector and order number, vector map."""

from kit import labels
from kit.biolab import tube
from kit.core import View
from kit.materials import card, plastic
from kit.papers import bag
from kit.props import scale
from kit.stuffs import powder
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-20, 30), "closeup": View(-8, 20, at="construct-name", radius=24)}


def _map():
    """Sheet with a round vector map."""
    image = Image.new("RGB", (900, 1100), (244, 243, 238))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, 900, 110), fill=(30, 60, 110))
    draw.text((40, 55), "CONSTRUCT: toxA gene in pUC57", font=labels.font(46), fill=(255,) * 3,
              anchor="lm")  # fmt: skip
    draw.ellipse((200, 220, 700, 720), outline=(40, 40, 45), width=16)
    for start, stop, ink in ((200, 320, (190, 40, 30)), (20, 90, (30, 120, 50)),
                             (110, 150, (40, 80, 170))):  # fmt: skip
        draw.arc((200, 220, 700, 720), start, stop, fill=ink, width=46)
    draw.text((450, 440), "pUC57", font=labels.font(64), fill=(20, 20, 25), anchor="mm")
    draw.text((450, 510), "4629 bp", font=labels.font(46), fill=(20, 20, 25), anchor="mm")
    for i, words in enumerate(("ORDER No. GS-448210", "Insert 1919 bp, E. coli optimised",
                               "4 µg lyophilised   SEQ ID 1")):  # fmt: skip
        draw.text((60, 830 + 80 * i), words, font=labels.font(44), fill=(20, 20, 25), anchor="lm")
    return image


def build(k):
    """One tube upright, one lying in its bag, one in the envelope's mouth; the map sheet."""
    lines = ["toxA / pUC57", "GS-448210", "4 µg dry"]
    drawing = labels.plate(lines, 21, 15, paper=labels.PAPER)
    pellet = powder((0.7, 0.7, 0.68), 0.3)
    tube(k, 5.6, 46, (0.5, 0.04, 0.03), (-14, -14, 0), drawing=drawing, fill=pellet, level=0.02)
    tube(k, 5.6, 46, (0.04, 0.15, 0.45), (8, -8, 0), drawing=drawing, fill=pellet, level=0.02)
    k.anchor("construct-name", (-14, -19.8, 24.5))
    k.anchor("order-number", (8, -13.8, 22))
    k.anchor("dried-tube", (-14, -19.2, 9))
    bag(k, 60, 80, (52, -4, 0), -8, t=1.2)
    with k.at((46, 20, 7), rot=(90, 0, -20)):
        tube(k, 5.6, 46, (0.5, 0.35, 0.03), drawing=drawing, fill=pellet, level=0.02)
    with k.at((-66, 12, 0), rot=(0, 0, 8)):
        k.image(_map(), 72, 88, (0, 0, 0.1), t=0.3, rough=0.6)
    with k.at((30, 66, 0), rot=(0, 0, 4)):
        k.box((130, 60, 5), card((0.5, 0.38, 0.2)), base=True, bevel=2)
        k.box((130, 14, 1), plastic((0.6, 0.6, 0.62), 0.4), (0, 22, 5), 0.3, base=True)
        words = ["To: Inst. Molecular Biology", "UN 3245 GMO  exempt qty"]
        drawing = labels.plate(words, 70, 26, "SYNTHETIC DNA", paper=labels.PAPER)
        k.image(drawing, 70, 26, (-16, -8, 5))
    scale(k)
