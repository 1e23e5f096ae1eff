"""Gas-tight suit: bright yellow laminate, big visor, hump for the breathing set, EN 943 mark."""

from kit.core import View
from kit.facemask import hood
from kit.materials import BLACK, plastic, polished, rubber
from kit.props import scale
from kit.stickers import slip
from kit.stuffs import clear
from kit.surface import wrinkled
from kit.worn import boots, folded

VIEWS = {"hero": View(-48, 14), "closeup": View(-14, 8, at="type-mark", radius=120)}


def build(k):
    """Stand the upper half on its folded trousers, gloves on, the hump behind."""
    bright = wrinkled((0.62, 0.47, 0.01), 0.22, 0.0, 60.0)
    folded(k, 560, 420, 150, bright, layers=3)
    body = [
        ((-110, 0, 200), (110, 0, 200), 120, 120),
        ((-100, 0, 420), (100, 0, 420), 130, 130),
        ((-90, 10, 560), (90, 10, 560), 100, 100),
        ((0, 40, 600), (0, 20, 720), 128, 122),
        ((0, 160, 300), (0, 150, 600), 130, 120),
        ((0, 100, 300), (0, 90, 620), 150, 130),
        ((-200, 0, 570), (-330, -20, 330), 74, 62),
        ((200, 0, 570), (330, -20, 330), 74, 62),
        ((-330, -20, 330), (-300, -190, 240), 60, 46),
        ((330, -20, 330), (300, -190, 240), 60, 46),
    ]
    k.blob(body, bright, 12, 10)
    visor = plastic((0.10, 0.11, 0.12), 0.05)
    hood(k, clear((0.85, 0.9, 0.93)), visor, (0, -36, 690), 0.92, 8, rubber(BLACK))
    for z in (610, 770):
        k.sweep(
            [(-98, -78, z), (-60, -140, z), (0, -158, z), (60, -140, z), (98, -78, z)],
            7,
            rubber(BLACK),
        )
    for side in (-1, 1):
        k.tube(
            50,
            40,
            26,
            plastic((0.03, 0.03, 0.035)),
            (side * 302, -178, 246),
            rot=(72, 0, side * 10),
        )
        k.blob(
            [
                ((side * 300, -200, 236), (side * 296, -300, 205), 38, 44),
                ((side * 288, -300, 205), (side * 270, -370, 190), 17, 13),
                ((side * 304, -300, 205), (side * 304, -384, 190), 17, 13),
                ((side * 262, -240, 215), (side * 240, -300, 200), 16, 13),
            ],
            rubber((0.03, 0.03, 0.032)),
            5,
            6,
        )
        k.cyl(24, 14, plastic((0.05, 0.05, 0.055)), (side * 128, -118, 520), rot=(78, 0, side * 24))
    k.sweep(
        [(150, -130, 560), (60, -152, 440), (-60, -150, 300), (-120, -116, 190)],
        8,
        plastic((0.05, 0.05, 0.055), 0.3),
    )
    k.box((16, 10, 30), polished(), (148, -140, 556), 3, rot=(0, -20, 0))
    mark = slip(
        "EN 943-1:2015", ["Type 1a - ET   size L", "Model GTS-7   04/2025", "Haldane Safety"], 0.62
    )
    k.image(mark, 110, 68, (-62, -150, 470), rot=(86, 0, -6), t=1)
    boots(k, rubber((0.03, 0.03, 0.032)), (470, -160, 0), (0, 0, -14), 300)
    k.anchor("back-hump", (-120, 190, 560))
    k.anchor("bright-laminate", (-190, -60, 300))
    k.anchor("type-mark", (-62, -152, 470))
    scale(k)
