"""Machine vision camera: 29 mm cube with a C-mount thread, one data socket with screws behind."""

from kit import labels
from kit.core import FRONT, View, Y, circle, rounded
from kit.materials import anodised, enamel, plastic, polished, turned
from kit.optics import lens
from kit.papers import carton
from kit.props import scale
from kit.sockets import mil_round, rj45

VIEWS = {"hero": View(-28, 24), "closeup": View(-12, 18, at="single-socket", radius=22)}


def _cube(k):
    blue = anodised((0.03, 0.07, 0.20), 0.34)
    k.box((29, 42, 29), blue, (0, 0, 0), 1.2, base=True)
    for y in (-12, 14):
        k.box((29.2, 0.6, 29.2), plastic((0.02,) * 3), (0, y, 14.5), 0)
    with k.at((0, -21, 14.5), rot=FRONT):
        k.plate([circle(14.2), circle(12.4)], 6, turned(), (0, 0, 3), bevel=0.3)
        k.helix(12.5, 0.3, 0.8, 6, turned(), (0, 0, 0.6))
        k.cyl(12.4, 0.6, plastic((0.03,) * 3))
        k.box((8, 6.4, 0.6), enamel((0.04, 0.09, 0.07)), (0, 0, 0.9), 0.1)
    for x in (-10, 10):
        k.cyl(1.4, 0.6, plastic((0.02,) * 3), (x, -4, 28.6), seg=16)


def build(k):
    """One cube mount to the viewer, one from behind, one with a lens; cartons behind."""
    _cube(k)
    k.image(
        labels.plate(["acA1920-40gm", "S/N 2404417", "MAC 00:30:53:1F"], 24, 13),
        24,
        13,
        (-14.6, 2, 15),
        rot=(90, 0, -90),
        t=0.2,
    )
    k.anchor("small-cube", (-9, -26, 24))
    k.anchor("rate-in-name", (-15, 2, 19))
    with k.at((62, -8, 0), rot=(0, 0, 166)):
        _cube(k)
        with k.at((0, 21, 14.5), rot=(90, 0, 180)):
            rj45(k, (0, 4, 0), (0, 0, 0))
            for x in (-11, 11):
                k.cyl(1.6, 2, polished(), (x, 4, 0), seg=20)
            mil_round(k, 3.2, (0, -8.6, 0), (0, 0, 0), 6, square=False)
            k.anchor("single-socket", (0, 2, 2.2))
    with k.at((112, 20, 2.7), rot=(0, 0, -20)):
        _cube(k)
        lens(k, 17, 42, (0, -27, 14.5), FRONT)
        k.box((30, 8, 2), plastic((0.03,) * 3), (0, -30, -2.7), base=True)
    for i in range(3):
        carton(
            k,
            90,
            60,
            46,
            (-8 + i % 2 * 100, 78, i // 2 * 46),
            ["acA1920-40gm", "GigE PoE 12-24 V"],
            "VISION CAM",
            rot=(-4, 6, 3)[i],
        )
    k.plate([rounded(20, 14, 2)], 3, plastic((0.05,) * 3), (-46, -20, 1.5))
    k.cyl(13.6, 6, plastic((0.03,) * 3), (-46, 10, 0))
    k.cyl(3, 3, polished(), (-30, -26, 3), axis=Y, seg=20)
    scale(k)
