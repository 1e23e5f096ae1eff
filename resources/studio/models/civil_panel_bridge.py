"""Civil panel bridge kit: galvanised lattice panels in a stack, beams, deck plates, project tag."""

from kit import labels
from kit.core import FRONT, View, circle
from kit.materials import painted, wood
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-34, 20), "closeup": View(-26, 16, at="project-tag", radius=420)}
ZINC = (0.47, 0.49, 0.50)


def _panel(k, mat):
    """Lattice panel of 3048 by 1450 mm standing in the XZ plane."""
    for z in (50, 1400):
        for y in (-36, 36):
            k.box((3048, 26, 100), mat, (0, y, z), 3)
        for x in (-1500, 1500):
            slab(
                k,
                [(x - 80, z - 60), (x + 80, z - 60), (x + 80, z + 60), (x - 80, z + 60)],
                54,
                mat,
                bevel=4,
                holes=[circle(30, 24, x + (50 if x > 0 else -50), z)],
            )
    for i in range(5):
        k.box((70, 50, 1300), mat, (-1450 + i * 725, 0, 725), 4)
    for i in range(4):
        for s in (-1, 1):
            x = -1087 + i * 725
            k.sweep(
                [(x - 340 * s, 0, 100), (x, 0, 725), (x + 340 * s, 0, 1350)], 24, mat, bezier=False
            )


def build(k):
    """Stand one panel upright, lay others in a stack behind, cross beams and decks beside them."""
    zinc = painted(ZINC, 0.45, 0.12)
    for x in (-1300, 0, 1300):
        k.box((140, 3400, 100), wood(), (x, 700, 0), 4, base=True)
    with k.at((0, -700, 100)):
        _panel(k, zinc)
        k.anchor("lattice-panel", (-360, -60, 720))
        k.anchor("no-launcher", (1500, -66, 110))
    for i in range(3):
        with k.at((0, 1900, 149 + 99 * i), rot=(90, 0, 0)):
            _panel(k, zinc)
    for i in range(3):
        y = -300 + i * 170
        k.box((3000, 120, 20), zinc, (0, y, 100), 3, base=True)
        k.box((3000, 20, 360), zinc, (0, y, 110), 3, base=True)
        k.box((3000, 120, 20), zinc, (0, y, 460), 3, base=True)
    for x in (-700, 700):
        k.box((100, 100, 1400), zinc, (x, -560, 100), 4, base=True, rot=(0, 0, 0))
    for i in range(12):
        k.cyl(24, 190, zinc, (-2100 + (i % 4) * 70, -600 + (i // 4) * 90, 0))
    k.box((460, 420, 30), wood(), (-2000, -520, 0), 3, base=True)
    lines = [
        "Road 44, river crossing km 18",
        "HL-93   span 30 m   list 07",
        "Panel bridge kit, 214 items",
    ]
    k.image(
        labels.plate(lines, 620, 330, "PUBLIC ROADS AUTHORITY", (20, 90, 60)),
        620,
        330,
        (600, -764, 640),
        FRONT,
        4,
    )
    k.box((700, 20, 20), zinc, (600, -750, 700), 3)
    k.anchor("project-tag", (600, -770, 640))
    scale(k)
