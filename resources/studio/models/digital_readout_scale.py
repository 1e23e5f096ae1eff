"""Workshop readout: aluminium scale with a sliding head, box with red digits, bracket bag."""

from kit import labels
from kit.core import FRONT, View, circle, rounded
from kit.materials import DARK, anodised, painted, plastic, polished, rubber
from kit.parts import bolt, sticker
from kit.props import scale

VIEWS = {"hero": View(-20, 30), "closeup": View(-10, 22, at="digit-box", radius=150)}


def _digits():
    rows = [("X", "125.430", True), ("Y", "-18.005", True), ("Z", "0.000", True)]
    return labels.screen("DRO-3", rows, bar=(60, 20, 20))


def build(k):
    """Lay the scale in front of the digit box, the bracket kit beside them."""
    alu = anodised((0.62, 0.63, 0.65), 0.35)
    k.box((500, 42, 32), alu, (0, -90, 0), 3, base=True)
    for z in (8, 16, 24):
        k.box((500, 1, 2), plastic((0.05,) * 3), (0, -111, z), 0.2)
    for x in (-245, 245):
        k.box((14, 44, 34), plastic(DARK), (x, -90, 0), 3, base=True)
        k.cyl(4, 1, polished(), (x, -90, 34))
    k.box((96, 22, 26), anodised((0.3, 0.31, 0.33)), (60, -122, 3), 3, base=True)
    for x in (26, 94):
        bolt(k, 5, (x, -133, 16), rot=FRONT, socket=True)
    k.sweep(
        [(108, -122, 14), (160, -150, 8), (280, -60, 12), (230, 60, 12), (110, 110, 60)],
        4,
        rubber((0.12,) * 3),
    )
    grey = plastic((0.42, 0.43, 0.44), 0.45)
    k.box((280, 60, 180), grey, (-40, 70, 0), 14, base=True)
    k.box((264, 4, 164), plastic((0.06, 0.065, 0.07)), (-40, 40, 90), 6)
    k.image(_digits(), 160, 116, (-84, 38, 96), rot=FRONT, t=1)
    for i in range(4):
        for j in range(5):
            tone = (0.5, 0.5, 0.5) if j else (0.5, 0.2, 0.02)
            k.box((16, 4, 14), plastic(tone), (20 + 20 * i, 38, 40 + 24 * j), 2)
    sticker(k, "MESSFIX DRO-3", 120, 16, (-84, 38, 24), paper=(20, 22, 26), ink=(230, 230, 230))
    sticker(k, "DRS-500   0.005 mm   ±10 µm   500 mm", 190, 14, (-120, -111.2, 15))
    bag = plastic((0.62, 0.65, 0.68), 0.15)
    with k.at((215, 20, 0)):
        for i, x in enumerate((-30, 10, 40)):
            k.plate(
                [rounded(24, 90, 4), circle(4, 20, 0, 28), circle(4, 20, 0, -28)],
                5,
                painted(DARK, 0.4),
                (x, 6 * i, 3),
            )
        for x in range(5):
            bolt(k, 5, (-40 + 20 * x, -58 + 6 * (x % 2), 0), socket=True)
        k.box((140, 160, 1), bag, (0, -5, 0.6), 0.2)
        k.image(labels.line("BRACKET KIT", 110, 24), 110, 24, (0, 86, 1.2))
    k.anchor("digit-box", (-84, 36, 100))
    k.anchor("bracket-kit", (215, 12, 12))
    k.anchor("coarse-label", (-120, -112, 15))
    scale(k)
