"""Television antenna: boom with a comb of cross rods, one cable from its box, flat carton."""

from kit import labels, papers
from kit.core import FRONT, View
from kit.many import blocks
from kit.materials import ALUMINIUM, brushed, plastic, polished
from kit.props import scale
from kit.sockets import lead

VIEWS = {"hero": View(-28, 22), "closeup": View(-16, 22, at="one-cable", radius=120)}


def build(k):
    """Antenna on a short mast, cable down to the floor, carton leaning behind."""
    metal, orange = brushed(ALUMINIUM, "X"), plastic((0.62, 0.22, 0.02), 0.42)
    k.box((260, 260, 12), plastic((0.2, 0.2, 0.21)), (-260, 0, 0), 3, base=True)
    k.cyl(20, 620, brushed((0.5, 0.5, 0.5), "Z"), (-260, 0, 10))
    with k.at((0, 0, 560)):
        k.box((1060, 22, 22), metal, (0, 0, 0), 1)
        rods = [(-300 + i * 68, 300 - i * 13) for i in range(13)]
        for x, length in rods:
            k.cyl(5, length, metal, (x, -length / 2, 16), rot=(-90, 0, 0), seg=20)
        blocks(k, [(x, 0, 4) for x, _ in rods], (22, 26, 18), orange)
        for x in (-1, 1):  # reflector grids behind
            with k.at((-470, 0, 0), rot=(0, 0, 0)):
                k.box((10, 10, 230), metal, (0, 0, x * 125), 1, rot=(0, x * -24, 0))
                for i in range(5):
                    z = 45 + i * 44
                    k.cyl(4, 460, metal, (-z * 0.42 + 2, -230, x * z), rot=(-90, 0, 0), seg=16)
        k.box((110, 96, 70), orange, (-390, 0, 4), 8)
        k.box((100, 2, 56), plastic((0.1,) * 3), (-390, -48.4, 4), 1)
        k.image(
            labels.plate(["ROOFCOMB 48", "CH 21-48   14 dBi  CE"], 84, 34),
            84,
            34,
            (-390, -49.4, 8),
            rot=FRONT,
        )
        k.box((60, 60, 60), polished((0.5, 0.5, 0.5), 0.3), (-260, 0, 0), 4)
        k.sphere(8, polished(), (-260, -32, 16))
        k.anchor("comb", (100, -110, 22))
        k.anchor("one-cable", (-390, -40, -40))
    lead(
        k,
        [
            (-390, -20, 524),
            (-392, -24, 440),
            (-300, -30, 300),
            (-286, -30, 160),
            (-292, -60, 60),
            (-306, -130, 24),
            (-180, -220, 10),
        ],
        4.5,
        plastic((0.62,) * 3),
        start="coax",
        size=7,
    )
    papers.retail(
        k,
        900,
        90,
        300,
        (120, 360, 0),
        "ROOFCOMB 48",
        ["Television antenna, rods folded", "With clamp and manual"],
        (150, 30, 30),
        -3,
    )
    k.anchor("flat-carton", (200, 314, 200))
    scale(k)
