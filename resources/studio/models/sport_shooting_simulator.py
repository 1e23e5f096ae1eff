"""Sport shooting simulator: plastic shotgun with a USB camera, screen with clays and deer."""

from kit import labels
from kit.arms import cradle, stock, struck, trigger
from kit.core import FRONT, View, X
from kit.materials import plastic, polished, rubber
from kit.papers import retail
from kit.props import scale
from kit.surface import slab
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-24, 14), "closeup": View(-24, 18, at="usb-camera", radius=90)}


def _menu():
    image = Image.new("RGB", (1200, 720), (120, 170, 215))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 470, 1200, 720), fill=(70, 120, 50))
    for x, y in ((240, 150), (520, 110), (820, 210)):
        draw.ellipse((x, y, x + 90, y + 34), fill=(225, 100, 20))
    draw.ellipse((820, 430, 990, 510), fill=(110, 70, 40))
    for x in (840, 880, 930, 970):
        draw.rectangle((x, 490, x + 12, 580), fill=(100, 62, 34))
    draw.polygon([(960, 440), (1030, 360), (1060, 380), (1000, 470)], fill=(110, 70, 40))
    draw.text((40, 30), "JAGDKINO  CLAYS", font=labels.font(64), fill=(255, 255, 255))
    for i, words in enumerate(("CLAYS", "DEER", "BOAR")):
        draw.rounded_rectangle((60 + i * 380, 610, 380 + i * 380, 690), 18, fill=(245, 245, 240))
        draw.text((220 + i * 380, 650), words, font=labels.font(44), fill=(30, 60, 30), anchor="mm")
    return image


def build(k):
    """Rest the mock gun on two posts before the screen, the camera box beside it."""
    orange, black = plastic((0.62, 0.20, 0.01), 0.35), plastic((0.05, 0.05, 0.052))
    with k.at((0, 0, 190)):
        for z in (0, -23):
            k.cyl(11, 520, plastic((0.10, 0.10, 0.11)), (-480, 0, z), X)
        slab(k, [(-230, -28), (10, -33), (16, -50), (-40, -56), (-205, -48)], 36, orange, bevel=9)
        slab(
            k, [(20, 14), (96, 14), (124, 4), (124, -34), (84, -50), (10, -52)], 38, orange, bevel=6
        )
        stock(k, "wood", orange, (116, 0, -8), 290)
        trigger(k, black, (100, 0, -48), 56, 32)
        struck(k, "JAGDKINO TRAINER", 8, (60, -26, -20), color=(0.9, 0.9, 0.9))
        k.box((30, 34, 60), black, (-300, 0, -40), 5)
        k.box((90, 40, 34), black, (-300, 0, -78), 7)
        k.cyl(12, 12, plastic((0.03,) * 3), (-352, 0, -78), X)
        k.cyl(9, 3, polished((0.06, 0.08, 0.14), 0.04), (-353, 0, -78), X)
        k.image(
            labels.line("CLASS 1  CE", 50, 9, (225, 190, 40)), 50, 9, (-300, -20.5, -78), FRONT, 0.4
        )
        k.sweep(
            [
                (-256, 0, -78),
                (-200, -30, -120),
                (-160, -40, -184),
                (0, -100, -186),
                (140, -60, -186),
            ],
            2.5,
            rubber(),
            bezier=False,
        )
        k.anchor("usb-camera", (-310, -21, -70))
        k.anchor("plastic-gun", (280, -27, -50))
    k.box((34, 16, 9), black, (152, -58, 0), 2, base=True)
    k.box((16, 12, 5), polished(), (176, -58, 2), 0.4, base=True)
    cradle(k, -430, 156, 26)
    cradle(k, 320, 94, 58)
    with k.at((0, 240, 0)):
        k.box((300, 160, 12), black, (0, 0, 0), 4, base=True)
        k.box((50, 30, 160), black, (0, 20, 8), 4, base=True)
        k.box((640, 30, 390), black, (0, 0, 130), 6, base=True)
        k.image(_menu(), 610, 360, (0, -15.4, 325), FRONT, 0.6)
        k.anchor("sport-menu", (-60, -16.5, 360))
    retail(k, 150, 60, 100, (430, 60, 0), "JAGDKINO", ["Clay simulator, USB"], (40, 100, 50))
    scale(k)
