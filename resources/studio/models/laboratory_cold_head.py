"""Laboratory cold head: stepped cylinder with two copper flanges, helium hoses, compressor."""

from kit import labels
from kit.casing import louvres
from kit.core import FRONT, View, polar
from kit.materials import COPPER, LIGHT_GREY, STEEL, brushed, painted, plastic, polished, turned
from kit.parts import bolt, flange
from kit.props import scale

VIEWS = {"hero": View(-28, 16), "closeup": View(-22, 14, at="copper-stages", radius=170)}


def build(k):
    """Hang the head from a table frame beside its compressor cabinet."""
    steel, copper = brushed(STEEL, "Z", 0.3), turned(COPPER, 0.25)
    frame = painted((0.12, 0.14, 0.17))
    for x in (-170, 170):
        for y in (-130, 130):
            k.box((30, 30, 480), frame, (x, y, 0), 2, base=True)
    k.plate([[(-200, -160), (200, -160), (200, 160), (-200, 160)]], 14, brushed(), (0, 0, 487))
    with k.at((0, -80, 487)):
        k.cyl(64, 240, steel, (0, 0, -240))
        k.cyl(82, 20, copper, (0, 0, -258))
        k.cyl(36, 170, steel, (0, 0, -420))
        k.cyl(46, 22, copper, (0, 0, -436))
        for x, y, _ in polar(8, 70):
            bolt(k, 6, (x, y, -258), rot=(180, 0, 0))
        flange(k, 110, 40, 16, 12, 96, 9, turned(STEEL), (0, 0, 8), bolts=True)
        k.cyl(76, 90, painted((0.55, 0.56, 0.57)), (0, 0, 24))
        k.box((130, 120, 110), painted((0.55, 0.56, 0.57)), (0, 0, 110), 12, base=True)
        k.cyl(45, 60, plastic((0.06,) * 3), (0, 0, 220))
        for x in (-36, 36):
            k.prism(6, 17, 18, polished(), (x, -58, 160), rot=FRONT)
            k.cyl(12, 30, polished((0.7, 0.55, 0.25)), (x, -76, 160), rot=FRONT)
        k.image(
            labels.plate(["CRH-408   1.0 W at 4.2 K", "S/N 20-417"], 90, 26),
            90,
            26,
            (0, -60.5, 200),
            FRONT,
            0.5,
        )
        k.anchor("helium-couplings", (36, -104, 164))
        k.anchor("copper-stages", (0, -82, -250))
    for x, z, c in ((-36, 0, 380), (36, 40, 460)):
        k.sweep(
            [
                (x, -184, 647),
                (x, -250, 640 - z),
                (240, -300, 300 - z),
                (300, -340, 100),
                (480, -330, 60 + z),
                (560, -262, c),
            ],
            13,
            brushed((0.55, 0.55, 0.54), "X", 0.4),
        )
    with k.at((640, 20, 0)):
        k.box((420, 520, 620), painted(LIGHT_GREY), (0, 0, 40), 10, base=True)
        for x in (-170, 170):
            for y in (-210, 210):
                k.cyl(34, 44, plastic((0.05,) * 3), (x, y, 0))
        louvres(k, 8, 300, 20, (0, -261, 220), FRONT)
        k.box((260, 4, 110), plastic((0.10, 0.11, 0.13)), (30, -262, 580), 2)
        k.cyl(34, 16, polished(), (-60, -262, 580), rot=FRONT)
        k.cyl(30, 2, plastic((0.62, 0.62, 0.6)), (-60, -279, 580), rot=FRONT)
        k.image(
            labels.plate(["HELIUM COMPRESSOR", "3 ~ 400 V  7.2 kW"], 120, 40),
            120,
            40,
            (70, -264.5, 580),
            FRONT,
            0.5,
        )
        for z in (380, 460):
            k.cyl(20, 20, polished((0.7, 0.55, 0.25)), (-80, -260, z), rot=FRONT)
        k.anchor("floor-compressor", (60, -262, 430))
    scale(k)
