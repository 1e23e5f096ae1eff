"""GC-MS: oven with open door and coiled column beside a small box; wheeled leak detector."""

from kit.casing import display, keys, legend, vents
from kit.core import FRONT, View, polar
from kit.materials import BLACK, WHITE, brushed, painted, plastic, polished, rubber
from kit.parts import flange
from kit.props import scale
from kit.screens import chart

VIEWS = {"hero": View(-24, 20), "closeup": View(-14, 14, at="oven-door", radius=200)}


def build(k):
    """Bench instrument 900 wide on the floor line, trolley on its right."""
    white, grey = painted(WHITE, 0.4), painted((0.35, 0.37, 0.4), 0.4)
    k.box((520, 480, 60), grey, (0, 0, 0), 8, base=True)
    for x in (-245, 245):
        k.box((30, 480, 390), white, (x, 0, 60), 4, base=True)
    k.box((520, 20, 390), brushed(), (0, 225, 60), 2, base=True)
    k.box((520, 480, 110), white, (0, 0, 450), 12, base=True)
    k.box((460, 440, 8), brushed(), (0, 0, 60), 1, base=True)
    for i in range(7):
        k.torus(110, 2.2, plastic((0.45, 0.22, 0.06), 0.3), (0, -60 - i * 9, 250), rot=(90, 0, 0))
    for _, y, _ in polar(3, 110, 90):
        k.box((8, 80, 8), polished(), (x, -90, 250 + y), 1)
    k.box((10, 120, 10), polished(), (0, -90, 400), 1)
    k.sweep([(0, -60, 360), (60, -40, 420), (60, -20, 452)], 1.6, plastic((0.45, 0.22, 0.06), 0.3))
    k.anchor("oven-door", (-60, -124, 330))
    with k.at((-262, -240, 60), rot=(0, 0, -70)):
        k.box((500, 40, 380), white, (-250, 0, 0), 10, base=True)
    for x in (-100, 60):
        k.cyl(30, 40, polished(), (x, 40, 560))
    display(k, chart(130, 60, "OVEN 120 C"), 130, 60, (-120, -241, 505), rim=6)
    keys(k, 6, 2, 26, 22, (20, 14, 4), (110, -241, 505))
    k.box((330, 440, 400), white, (440, 10, 0), 12, base=True)
    vents(k, 8, 200, 6, 14, (440, -211, 120), upright=False)
    legend(k, "GC-MS 41", 20, (440, -211, 340), FRONT, (0.1, 0.2, 0.4))
    legend(k, "2-1050 amu", 12, (440, -211, 300), FRONT, (0.2, 0.2, 0.22))
    with k.at((960, -20, 0)):
        for x in (-160, 160):
            for y in (-180, 180):
                k.cyl(50, 30, rubber(), (x - 15, y, 50), axis="X", seg=40)
        k.box((400, 480, 560), painted((0.5, 0.52, 0.55), 0.4), (0, 0, 60), 14, base=True)
        k.box((420, 500, 90), white, (0, 0, 620), 14, base=True)
        k.box((260, 30, 160), plastic((0.08, 0.085, 0.09)), (0, 160, 760), 6, rot=(-20, 0, 0))
        k.cyl(16, 60, polished(), (0, 170, 690))
        flange(k, 60, 22, 16, 6, 46, 8, polished(), (0, -100, 708))
        k.cyl(30, 30, polished(), (0, -100, 700))
        k.anchor("test-port", (-20, -140, 725))
        k.pipe(
            [(-190, 220, 640), (-190, 220, 900), (190, 220, 900), (190, 220, 640)],
            12,
            plastic(BLACK),
            bend=40,
        )
        vents(k, 10, 280, 6, 16, (0, -241, 300), upright=False)
        legend(k, "HELIUM LEAK DETECTOR", 18, (0, -251, 664), FRONT, (0.1, 0.2, 0.4))
    scale(k)
