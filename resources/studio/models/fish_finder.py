"""Fish finder: helm screen on a bracket with fish symbols, palm-sized transducer on its cable."""

from kit import labels
from kit.casing import display, push
from kit.core import FRONT, View, rounded
from kit.labels import Image, ImageDraw, font
from kit.materials import plastic, polished
from kit.papers import retail
from kit.props import scale
from kit.sockets import lead

VIEWS = {"hero": View(-24, 18), "closeup": View(-14, 12, at="helm-screen", radius=90)}


def sounder():
    """Sounder picture: bottom in red and yellow, fish symbols, depth in figures."""
    image = Image.new("RGB", (900, 600), (8, 24, 70))
    draw = ImageDraw.Draw(image)
    top = [(x, 430 + 40 * ((x // 90) % 3) - x // 14) for x in range(0, 901, 45)]
    draw.polygon([(0, 600), *top, (900, 600)], fill=(170, 40, 20))
    draw.line(top, fill=(250, 210, 60), width=22)
    for x, y, s in ((160, 220, 34), (340, 280, 24), (420, 180, 40), (640, 250, 28), (720, 160, 36)):
        draw.ellipse((x - s, y - s // 2, x + s, y + s // 2), fill=(250, 160, 40))
        draw.polygon(
            [(x - s, y), (x - s * 1.6, y - s * 0.5), (x - s * 1.6, y + s * 0.5)],
            fill=(250, 160, 40),
        )
        draw.text((x - 14, y - s - 26), f"{y // 12}", font=font(28), fill=(240, 240, 240))
    draw.text((24, 16), "24.6 m", font=font(110), fill=(240, 240, 240))
    draw.text((560, 24), "17.2 °C  200 kHz", font=font(40), fill=(240, 240, 240))
    return image


def build(k):
    """Unit in its bracket, transducer in front, retail carton behind."""
    black = plastic((0.035, 0.037, 0.042), 0.42)
    k.plate([rounded(120, 80, 14)], 8, black, (0, 20, 4), bevel=2)
    k.box((60, 40, 30), black, (0, 20, 6), 3, base=True)
    for x in (-1, 1):
        k.box((8, 50, 110), black, (x * 126, 18, 34), 3, base=True)
        k.cyl(17, 16, black, (x * 124, 18, 110), rot=(0, x * 90, 0))
    k.box((256, 40, 14), black, (0, 18, 34), 3)
    k.plate([rounded(236, 150, 14)], 46, black, (0, 12, 116), rot=FRONT, bevel=5)
    display(k, sounder(), 164, 110, (-26, -11, 118), rim=6)
    k.anchor("helm-screen", (-20, -14, 116))
    for i in range(5):
        push(k, 24, 13, (90, -11, 162 - i * 24), color=(0.26, 0.27, 0.28))
    k.text("ECHO 7", 8, plastic((0.6,) * 3), (-26, -11.2, 50), FRONT, 0.2)
    with k.at((-60, -150, 0), rot=(0, 0, 14)):
        k.plate([rounded(96, 44, 18)], 24, black, (0, 0, 17), bevel=5)
        k.box((30, 26, 34), polished(), (0, 16, 2), 2, base=True)
        k.text("200 kHz", 7, plastic((0.5,) * 3), (0, -4, 34), depth=0.2)
        k.anchor("small-transducer", (-10, -8, 35))
        lead(
            k,
            [
                (46, 0, 18),
                (110, 0, 6),
                (160, 60, 10),
                (110, 110, 6),
                (60, 90, 6),
                (110, 40, 6),
                (240, 60, 10),
            ],
            3,
            stop="plain",
            size=7,
        )
    with k.at((250, 140, 0)):
        retail(
            k,
            220,
            120,
            190,
            (0, 0, 0),
            "ECHO 7 COMBO",
            ["50/200 kHz   500 W RMS", "12 V DC   depth 300 m"],
            (20, 90, 150),
        )
        k.anchor("twelve-volt", (-60, -61, 20))
    k.image(labels.plate(["12 V DC  500 W RMS"], 60, 12), 60, 12, (230, -100, 0))
    scale(k)
