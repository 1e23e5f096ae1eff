"""Low-emission computer: plated shell, springy strips at the lid, honeycomb vent, line filter."""

from kit import labels, screens
from kit.casing import BEIGE, display, keys, led, legend
from kit.core import FRONT, View, rounded
from kit.many import blocks, grid, studs
from kit.materials import brushed, painted, plastic, polished
from kit.parts import bolt, sticker
from kit.props import scale
from kit.sockets import fibre, iec, screws

VIEWS = {"hero": View(-24, 24), "closeup": View(-14, 28, at="finger-strips", radius=105)}
LABEL = ["TEMPEST  TX-41", "SDIP-27 LEVEL A", "AMSG 720B", "SEAL 004177"]


def build(k):
    """Computer with the lid lifted off its gaskets, screen behind on the right, keyboard before."""
    shell, zinc = painted((0.24, 0.25, 0.24), 0.5), brushed((0.6, 0.57, 0.45), "X", 0.34)
    k.box((380, 400, 120), shell, (0, 0, 8), 3, base=True)
    blocks(
        k, [(x, y, 0) for x in (-150, 150) for y in (-160, 160)], (40, 40, 9), plastic((0.04,) * 3)
    )
    k.box((376, 396, 6), zinc, (0, 0, 127), 1, base=True)
    copper = polished((0.78, 0.58, 0.32), 0.25)
    for side in (-1, 1):
        front = [((i - 22) * 8.2, side * 193, 133) for i in range(45)]
        blocks(k, front, (6.6, 8, 5), copper)
        blocks(k, [(side * 183, (i - 22) * 8.4, 133) for i in range(45)], (8, 6.8, 5), copper)
    k.anchor("finger-strips", (-60, -197, 137))
    with k.at((40, 30, 139), rot=(0, 0, 6)):  # lid laid on askew so that the strips show
        k.box((380, 400, 16), shell, (0, 60, 0), 3, base=True)
        for i in range(9):
            for x in (-180, 180):
                bolt(k, 4, (x, -120 + i * 45, 16), socket=True)
        with k.at((-40, 0, 16)):
            k.image(
                labels.plate(LABEL, 110, 66, "LOW EMISSION", (120, 20, 20)), 110, 66, (70, -70, 0)
            )
            k.image(
                labels.plate(["OFFICECOMP 7", "Model OC7-T   CE FCC"], 90, 44),
                90,
                44,
                (-50, -70, 0),
            )
            k.anchor("double-label", (70, -70, 1))
    y = -200
    k.plate([rounded(96, 86, 4)], 3, zinc, (-120, y - 1.4, 66), rot=FRONT)
    cells = [p for j in range(8) for p in grid(10 - j % 2, 1, 9, 0, 0, (j - 3.5) * 8.6)]
    studs(k, cells, 4.3, 0.8, plastic((0.03,) * 3, 0.7), (-120, y - 2.6, 66), FRONT, 6)
    screws(k, 86, 76, 2, (-120, y - 3, 66))
    k.anchor("honeycomb-vent", (-120, y - 4, 70))
    k.box((150, 3, 30), plastic((0.06,) * 3, 0.35), (16, y - 1, 96), 1)
    k.box((140, 4, 3), plastic((0.02,) * 3), (16, y - 2, 96), 0.4)
    led(k, (0.1, 0.9, 0.2), (16, y, 66), r=3)
    k.cyl(9, 4, polished(), (50, y, 66), rot=FRONT, seg=40)
    legend(k, "OFFICECOMP 7", 8, (16, y, 40), FRONT, (0.7, 0.7, 0.68))
    with k.at((134, y, 66), rot=FRONT):
        k.box((84, 90, 60), polished((0.6, 0.6, 0.58), 0.3), (0, 0, 30), 3)
        screws(k, 72, 78, 2.4, (0, 0, 60), (0, 0, 0))
        iec(k, (0, -14, 60), (0, 0, 0))
        sticker(k, "LINE FILTER", 60, 14, (0, 26, 60.2), (0, 0, 0))
    k.anchor("line-filter", (134, y - 62, 100))
    fibre(k, (-30, y, 36), color=(0.03, 0.3, 0.1), cap=True)
    with k.at((430, 130, 0), rot=(0, 0, -14)):
        beige = painted(BEIGE, 0.45)
        k.box((230, 190, 14), beige, (0, 0, 0), 5, base=True)
        k.box((60, 40, 130), beige, (0, 20, 10), 5, base=True)
        k.box((400, 60, 300), beige, (0, 0, 270), 8)
        k.plate([rounded(372, 272, 6), rounded(330, 220, 3)], 8, zinc, (0, -31, 270), rot=FRONT)
        picture = screens.rows(320, 210, "SECURE DESK", [("LEVEL", "A"), ("LINK", "FIBRE")])
        display(k, picture, 318, 208, (0, -30, 270), rim=4)
    with k.at((330, -210, 0), rot=(0, 0, -6)):
        k.box((300, 120, 20), painted(BEIGE, 0.45), (0, 0, 0), 4, base=True)
        keys(k, 14, 5, 20, 20, (17, 17, 5), (0, 0, 20), (0, 0, 0), plastic((0.4, 0.39, 0.35)))
    scale(k)
