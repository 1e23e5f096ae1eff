"""Control rod drive: bright pressure tube with ring coils, grooved rod and spider beside it."""

from kit.core import View, polar
from kit.many import studs
from kit.materials import COPPER, STEEL, painted, plastic, polished, turned
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-22, 12), "closeup": View(-16, 14, at="coil-stack", radius=420)}


def _stand(k, w, h, z):
    """Wooden test stand with a clamp board at height z."""
    frame = painted((0.05, 0.16, 0.32))
    k.box((w, 600, 60), frame, (0, 0, 0), 4, base=True)
    k.box((90, 60, h), frame, (0, 240, 0), 4, base=True)
    k.box((160, 300, 40), frame, (0, 110, z), 4)


def build(k):
    """Drive upright left, grooved rod in the middle, spider hanging right."""
    steel, bare = stainless(0.2), turned(STEEL, 0.2, 2)
    coil, copper = plastic((0.035, 0.036, 0.04)), polished(COPPER, 0.3)
    _stand(k, 500, 3000, 2600)
    k.cyl(75, 3300, steel, (0, 0, 60))
    k.cyl(110, 70, bare, (0, 0, 60))
    k.cyl(95, 260, bare, (0, 0, 130))
    for i in range(3):
        z = 1100 + i * 330
        k.cyl(150, 280, coil, (0, 0, z), edge=12)
        for s in (30, 250):
            k.cyl(158, 26, bare, (0, 0, z + s - 13))
        k.cyl(138, 30, copper, (0, 0, z + 280))
        k.box((70, 60, 90), coil, (150, -60, z + 140), 6)
        k.sweep(
            [(160, -60, z + 180), (230, -40, z + 400), (200, 60, 2300), (90, 20, 3040)],
            12,
            plastic((0.05,) * 3),
        )
    k.lathe([(75, 0), (75, 60), (40, 150), (0, 160)], steel, (0, 0, 3355))
    k.cyl(120, 60, bare, (0, 0, 3000))
    for x, y, _ in polar(2, 96, -60):
        k.cyl(22, 110, polished(), (x, y, 3050))
    tag(
        k,
        "REGELSTAB CRD-17",
        ["ASME III CLASS 1", "125 V DC   POS. H-08"],
        150,
        74,
        (0, -95, 2320),
        back=22,
    )
    with k.at((620, 60, 0)):
        _stand(k, 380, 2600, 2300)
        k.cyl(22, 2700, bare, (0, 0, 60))
        for i in range(70):
            k.torus(23, 5, bare, (0, 0, 500 + i * 26))
        k.cyl(34, 120, bare, (0, 0, 60))
    with k.at((1250, 60, 0)):
        _stand(k, 560, 2600, 2440)
        k.cyl(34, 360, bare, (0, 0, 2140))
        spots = [(x, y, 160) for x in (-135, -45, 45, 135) for y in (-135, -45, 45, 135)]
        for _, _, angle in polar(6, 1, 15):
            k.box((400, 10, 60), bare, (0, 0, 2140), 2, rot=(0, 0, angle))
        for x in (-135, -45, 45, 135):
            k.box((10, 300, 44), bare, (x, 0, 2130), 2)
        studs(k, spots, 8, 1970, polished(), top=8)
        studs(k, [(x, y, 60) for x, y, _ in spots], 4, 100, polished(), top=8)
    k.anchor("coil-stack", (-60, -140, 1560))
    k.anchor("grooved-rod", (610, 32, 1400))
    k.anchor("spider", (1200, -95, 2130))
    k.anchor("pressure-tube", (-30, -70, 700))
    scale(k)
