"""CD-SEM: white clean-room cabinet with wafer load ports, a monitor arm and filters on top."""

from kit import screens
from kit.casing import display, keys, legend
from kit.core import FRONT, View, circle
from kit.many import blocks, grid
from kit.materials import WHITE, brushed, glass, glow, painted, plastic
from kit.parts import door, foot, sticker
from kit.props import scale

VIEWS = {"hero": View(-24, 14), "closeup": View(-16, 16, at="load-ports", radius=480)}


def _port(k, x):
    """Load port with a wafer pod on its shelf."""
    k.box((460, 30, 1350), painted((0.42, 0.44, 0.47), 0.4), (x, -1015, 120), 6, base=True)
    k.box((430, 420, 60), painted((0.2, 0.22, 0.25)), (x, -1220, 840), 10, base=True)
    k.box((380, 330, 20), brushed(), (x, -1210, 900), 3, base=True)
    pod = plastic((0.5, 0.32, 0.1), 0.2)
    k.box((370, 300, 310), pod, (x, -1210, 920), 30, base=True)
    k.box((240, 180, 30), plastic((0.3, 0.2, 0.08), 0.3), (x, -1210, 1230), 8, base=True)
    for side in (-1, 1):
        k.box((20, 200, 60), pod, (x + side * 195, -1210, 1060), 8)
    blocks(k, grid(1, 9, 0, 26), (300, 4, 2), plastic((0.3, 0.2, 0.08)), (x, -1360, 1080), FRONT)
    k.box((60, 8, 30), glow((0.1, 0.8, 0.3), 1), (x, -1032, 1420), 3)


def build(k):
    """Cabinet 1700 wide, 2000 deep, 2150 high."""
    white = painted(WHITE, 0.4)
    for x in (-750, 750):
        for y in (-900, 900):
            foot(k, 60, 90, (x, y, 0))
    k.box((1700, 2000, 1950), white, (0, 0, 80), 16, base=True)
    for x in (-420, 420):
        k.box((760, 900, 200), painted((0.5, 0.51, 0.52)), (x, -480, 2030), 8, base=True)
        for y in (-700, -280):
            k.plate([circle(150)], 6, plastic((0.05,) * 3), (x, y, 2232))
            k.plate([circle(40)], 8, white, (x, y, 2236))
    k.anchor("clean-cabinet", (-420, -900, 2200))
    for x in (-560, -60):
        _port(k, x)
    k.anchor("load-ports", (-60, -1370, 1100))
    door(k, 480, 1700, 30, white, (560, -1004, 1060))
    k.box((500, 16, 300), glass((0.5, 0.55, 0.6)), (-310, -1004, 1720), 4)
    legend(k, "CD-SEM  CX-6300", 70, (-310, -1004, 1930), FRONT, (0.05, 0.2, 0.45))
    sticker(k, "300 mm", 160, 50, (90, -1001, 1930))
    k.anchor("cd-name", (-380, -1006, 1940))
    k.cyl(24, 420, brushed(), (900, -800, 1150), rot=(0, 0, 0))
    k.box((120, 60, 60), brushed(), (880, -800, 1180), 4)
    with k.at((1010, -960, 1480), rot=(0, 0, -16)):
        k.box((560, 40, 380), plastic((0.1, 0.105, 0.11), 0.35), (0, 0, 0), 8)
        display(
            k,
            screens.chart(500, 320, "CD 32.4 nm   LINE 12/96", ["Align", "Measure", "Recipe"]),
            500,
            320,
            (0, -21, 0),
            rim=14,
        )
        k.box((40, 120, 60), brushed(), (-100, 70, 60), 4)
        k.box((560, 220, 24), plastic((0.1, 0.105, 0.11)), (0, -120, -320), 6)
        keys(k, 14, 4, 36, 40, (30, 32, 5), (0, -120, -308), (0, 0, 0))
        k.box((80, 160, 500), brushed(), (0, 30, -140), 6)
    scale(k)
