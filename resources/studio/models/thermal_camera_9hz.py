"""Hand-held thermal camera limited to 9 frames a second: a pistol-grip building tool."""

from kit import labels
from kit.core import FRONT, View, polar, rounded
from kit.materials import BLACK, germanium, plastic, rubber
from kit.props import ruler, token

VIEWS = {  # hero: the same camera as the imager core, so the pair is shown at one scale
    "hero": View(az=-36, el=18, look=(14, -48, 80), radius=132),
    "closeup": View(az=-58, el=16, look=(-14, -14, 110), radius=92),
}


def _lens(k):
    """Small germanium lens, sight camera, lamp and laser in the nose."""
    with k.at((0, -52, 142), rot=FRONT):
        k.plate([rounded(74, 80, 20)], 12, rubber(), (0, 0, 2), bevel=4)
        k.tube(19, 13.5, 12, plastic(BLACK, 0.35), (0, 6, 6))
        dome = [(13.6, 0), (10, 1.6), (5, 2.6), (0, 3)]
        k.lathe(dome, germanium(), (0, 6, 11), smooth=80)
        for x, r in ((-20, 5), (20, 5)):
            k.cyl(r, 3, plastic((0.01,) * 3, 0.08), (x, -24, 7))
            k.tube(r + 1.6, r, 4, plastic((0.3,) * 3), (x, -24, 7))
        k.cyl(2.2, 3, plastic((0.3, 0.01, 0.01), 0.1), (0, -26, 7))
        k.anchor("germanium-lens", (-3, 8, 14))


def _grip(k, yellow, black):
    """Body on a raked pistol grip with trigger, battery foot and wrist strap eye."""
    k.blob(
        [
            ((0, 42, 24), (0, 22, 90), 25, 23), ((0, 22, 90), (0, 8, 128), 24, 28),
            ((-6, 42, 26), (6, 42, 26), 24, 24),
        ],
        black, 2.2, 6,
    )  # fmt: skip
    k.box((62, 84, 26), black, (0, 46, 0), 8, base=True)
    k.box((82, 118, 66), yellow, (0, 11, 147), 15)
    for x in (-41, 41):
        for i in range(4):
            k.box((1.6, 3, 30), black, (x, 50 + i * 5, 147), 0.6)
    k.box((11, 12, 34), plastic((0.5, 0.03, 0.02), 0.4), (0, -12, 106), 4, rot=(-14, 0, 0))
    k.sweep([(0, -22, 120), (0, -34, 96), (0, -14, 78), (0, 6, 82)], 3.4, black)
    for i in range(8):
        k.box((51, 3, 3), rubber(), (0, 12 + i * 3.2, 96 - i * 8.4), 1)


def _marks(k):
    """Maker's strip and the rating label that states the frame rate."""
    with k.at((-41.2, 4, 146), rot=(90, 0, -90)):
        k.image(labels.line("WARMSIGHT 160", 66, 12, (240, 190, 30)), 66, 12, (-3, 10, -1), t=1.4)
        lines = ["FRAME RATE  9 Hz", "160 x 120   -20 … +350 °C", "S/N 9H-55021   5 V  2 A"]
        drawing = labels.plate(lines, 62, 22, paper=(235, 235, 232))
        k.image(drawing, 62, 22, (-3, -9.5, -1), t=1.4)
        k.anchor("frame-rate-label", (-6, -4, 1))


def build(k):
    """Stand the camera on its battery foot, lens to the front left."""
    yellow, black = plastic((0.62, 0.36, 0.02), 0.45), plastic((0.03, 0.03, 0.033), 0.55)
    _grip(k, yellow, black)
    _lens(k)
    _marks(k)
    with k.at((0, 76, 152), rot=(-80, 0, 0)):
        k.plate([rounded(72, 62, 8)], 10, black, bevel=2)
    for x, y, _ in polar(4, 9):
        k.cyl(2, 2, rubber(), (x, 46 + y, 0), seg=16)
    ruler(k, (40, -120, 0), 150, 6)
    token(k, (-84, -80, 0))
