"""Military bridge bay: folding aluminium span with two trackways, launcher lugs and MLC disc."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import cast, painted, plastic, polished
from kit.props import scale
from kit.surface import OLIVE, slab
from PIL import Image, ImageDraw

VIEWS = {"hero": View(-34, 20), "closeup": View(-24, 18, at="load-class", radius=620)}


def _disc():
    image = Image.new("RGB", (600, 600), (90, 96, 60))
    draw = ImageDraw.Draw(image)
    draw.ellipse((20, 20, 580, 580), fill=(235, 195, 30), outline=(20, 20, 20), width=14)
    for words, y, px in (("MLC", 190, 130), ("70", 380, 240)):
        draw.text((300, y), words, font=labels.font(px), fill=(15, 15, 15), anchor="mm")
    return image


def build(k):
    """Lay the half-opened bay on blocks: lower leaf flat, upper leaf folded up at the hinge."""
    olive, steel = painted(OLIVE, 0.6), cast((0.22, 0.22, 0.22))
    tread = painted((0.06, 0.065, 0.04), 0.85)
    for x in (-1700, 0, 1700):
        k.box((240, 2900, 120), plastic((0.2, 0.14, 0.08), 0.9), (x, 0, 0), 6, base=True)
    for y in (-1000, 1000):
        slab(
            k,
            [(-2400, 620), (2400, 620), (2400, 260), (2000, 120), (-1700, 120), (-2300, 480)],
            1100,
            olive,
            y,
            20,
        )
        k.box((4700, 1000, 16), tread, (20, y, 620), 4, base=True)
        for s in (-1, 1):
            k.box((4780, 60, 110), olive, (0, y + s * 530, 610), 8, base=True)
        for i in range(16):
            k.box((40, 980, 12), olive, (-2200 + i * 292, y, 634), 3)
        for i in range(7):
            k.box(
                (90, 20, 330),
                olive,
                (-1600 + i * 560, y - 560 if y < 0 else y + 560, 200),
                4,
                base=True,
            )
    k.box((4400, 900, 60), olive, (0, 0, 300), 8, base=True)
    for z in (250, 560):
        for y in (-1350, -650, 650, 1350):
            k.cyl(70, 110, steel, (2450, y + 55, z), rot=(90, 0, 0))
    with k.at((2450, 0, 560), rot=(0, -52, 0)):
        for y in (-1000, 1000):
            slab(k, [(0, 0), (2400, 140), (2400, 60), (0, -320)], 1000, olive, y, 20)
            k.box((2300, 900, 14), tread, (1150, y, 78), 4, rot=(0, -3.3, 0))
            for i in range(7):
                k.box((36, 880, 12), olive, (250 + i * 320, y, 34 + i * 18), 3)
        for x in (700, 1800):
            k.box((120, 1100, 60), olive, (x, 0, 20), 8)
    for y in (-700, 700):
        k.sweep([(1900, y, 700), (2750, y, 1500)], 60, polished(), bezier=False)
        k.cyl(90, 700, olive, (1900, y, 640), rot=(0, 46, 0))
    for y in (-1250, -750, 750, 1250):
        k.box((200, 70, 260), steel, (-2420, y, 330), 12, base=True)
        k.cyl(100, 100, steel, (-2500, y + 50, 430), rot=(90, 0, 0))
        k.cyl(40, 140, polished(), (-2500, y + 70, 430), rot=(90, 0, 0))
    for y in (-300, -150):
        k.cyl(34, 130, polished(), (-2195, y, 330), rot=(0, -90, 0))
    k.image(_disc(), 360, 360, (-900, -1562, 380), FRONT, 5)
    k.image(
        labels.plate(
            ["BRIDGE BAY ASSAULT", "NSN 5420-00-000-0417  SN 118"],
            900,
            200,
            paper=(84, 88, 60),
            ink=(235, 225, 200),
        ),
        900,
        200,
        (420, -1562, 390),
        FRONT,
        5,
    )
    k.cyl(50, 60, steel, (1200, -1550, 220), rot=FRONT)
    k.anchor("load-class", (-900, -1570, 400))
    k.anchor("folding-bay", (2380, -1575, 480))
    k.anchor("launcher-lugs", (-2560, -1290, 450))
    k.anchor("trackway", (-600, -1000, 640))
    scale(k)
