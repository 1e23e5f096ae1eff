"""Thermal camera core with a germanium lens and a circular connector, on a bench."""

from kit import labels
from kit.core import FRONT, View, circle, polar, rounded
from kit.materials import GOLD, anodised, germanium, painted, plastic, polished, rubber, turned
from kit.parts import bolt, fins, nameplate
from kit.props import ruler, token

VIEWS = {  # hero: the same camera as the 9 Hz hand camera, so the pair is shown at one scale
    "hero": View(az=-36, el=18, look=(14, -48, 80), radius=132),
    "closeup": View(az=-52, el=16, look=(-14, -34, 56), radius=88),
}
W, L, H, Z0 = 84.0, 120.0, 84.0, 14.0
PLATE = ["UNCOOLED FPA  640 x 512", "PITCH 12 µm   60 Hz", "7.5 - 13.5 µm", "S/N 2207-019"]


def _lens(k, black):
    """Objective towards the viewer: knurled focus ring and a dark mirror of germanium."""
    with k.at((0, -L / 2, Z0 + H / 2), rot=FRONT):
        k.cyl(37, 8, black)
        k.cyl(34, 16, black, (0, 0, 8))
        k.cyl(38, 16, black, (0, 0, 22))
        for _, _, angle in polar(48, 1):
            with k.at(rot=(0, 0, angle)):
                k.box((1.6, 2.4, 13), black, (38, 0, 30), 0.3)
        k.cyl(36, 12, black, (0, 0, 38))
        rim = [(30.5, 0), (36, 0), (36, 12), (34, 13.5), (32, 13.5), (30.5, 9)]
        k.lathe(rim, black, (0, 0, 50), closed=True)
        dome = [(30.5, 3), (26, 6.2), (20, 8.6), (12, 10.4), (6, 11.1), (0, 11.3)]
        k.lathe(dome, germanium(), (0, 0, 50), smooth=80)
        k.anchor("germanium-lens", (-6, 6, 61))


def _rear(k):
    """Circular bayonet connector with contacts on the left side, a coaxial socket beside it."""
    with k.at((-W / 2, 12, Z0 + 34), rot=(0, -90, 0)):
        k.plate([rounded(30, 30, 3)], 3, polished(), (0, 0, 1.5))
        for x in (-11.5, 11.5):
            for y in (-11.5, 11.5):
                bolt(k, 2.4, (x, y, 3), socket=True)
        k.tube(11, 9.6, 16, turned(), (0, 0, 2))
        k.cyl(9.6, 9, rubber(), (0, 0, 2))
        for radius, count in ((6.6, 10), (3.0, 4)):
            for x, y, _ in polar(count, radius):
                k.cyl(0.7, 4, polished(GOLD), (x, y, 10), seg=12)
        for x, y, _ in polar(3, 11, 20):
            k.cyl(1.4, 5, turned(), (x, y, 12), seg=16)
        k.anchor("connector", (-2, 0, 14))
    with k.at((-W / 2, 44, Z0 + 34), rot=(0, -90, 0)):
        k.cyl(7, 3, polished())
        k.tube(4.6, 3.6, 12, polished(GOLD))
        k.cyl(0.8, 10, polished(GOLD), seg=12)


def build(k):
    """Stand the camera on its foot plate, lens to the front left."""
    black = anodised((0.025, 0.027, 0.03), 0.36)
    body = painted((0.12, 0.13, 0.13), 0.5, 0.08)
    k.plate([rounded(70, 100, 5), *(circle(3.2, 20, x, y) for x in (-28, 28) for y in (-42, 42))],
            6, black, (0, 6, 3))  # fmt: skip
    k.box((56, 84, 9), black, (0, 6, 10), 1)
    k.box((W, L, H), body, (0, 0, Z0), 4, base=True)
    fins(k, 9, (W - 14, 3, 8), black, (0, -14, Z0 + H + 3), (0, 8.5, 0))
    for x in (-W / 2 + 7, W / 2 - 7):
        for z in (Z0 + 7, Z0 + H - 7):
            bolt(k, 3.4, (x, -L / 2, z), rot=FRONT, socket=True)
    k.box((W + 0.6, 1, H - 6), plastic((0.01,) * 3), (0, -36, Z0 + H / 2), 0.2)
    _lens(k, black)
    _rear(k)
    drawing = labels.plate(PLATE, 62, 30, "THERMAL IMAGER", (60, 20, 20))
    nameplate(k, drawing, 62, 30, (-W / 2, 14, Z0 + 66), rot=(90, 0, -90), screws=False)
    k.anchor("plate", (-W / 2 - 1, 6, Z0 + 64))
    ruler(k, (40, -120, 0), 150, 6)
    token(k, (-84, -80, 0))
