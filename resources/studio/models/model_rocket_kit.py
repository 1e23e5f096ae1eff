"""Model rocket of cardboard with fins on its pad, letter-coded paper motors on a retail card."""

from kit import labels
from kit.aero import finset, ogive
from kit.core import FRONT, View, Z
from kit.materials import RED, anodised, card, painted, plastic, polished
from kit.props import scale

VIEWS = {"hero": View(-24, 16), "closeup": View(-16, 24, at="letter-code", radius=60)}


def build(k):
    """Stand the rocket on a pad, motors and a bright case before the hanging card."""
    white, red = painted((0.64, 0.64, 0.62), 0.4), painted(RED, 0.4)
    k.cyl(70, 6, plastic((0.05, 0.05, 0.055)))
    k.cyl(2, 520, polished(), (26, -4, 4))
    with k.at((0, 0, 26)):
        k.cyl(21, 330, white)
        k.tube(21.3, 20.5, 60, red, (0, 0, 200))
        k.lathe([(r, 420 - z) for r, z in ogive(21, 90)] + [(0, 330)], red)
        finset(k, 4, [(0, 20), (90, 20), (40, 74), (-16, 74)], 4, red, (0, 0, 0), axis=Z)
        k.cyl(10, 16, card(), (0, 0, -14))
    k.image(
        labels.line("METEOR II", 120, 18, (238, 238, 236), (30, 30, 120)),
        120,
        18,
        (0, -21.4, 150),
        (90, 90, 0),
        0.3,
    )
    k.cyl(12, 20, plastic((0.05,) * 3), (0, 0, 4))
    paper = card((0.42, 0.28, 0.15))
    for i, x in enumerate((100, 132)):
        with k.at((x, -50, 9), rot=(0, 90, -70 + 10 * i)):
            k.cyl(9, 70, paper, (0, 0, -35))
            k.cyl(3, 1, plastic((0.02,) * 3), (0, 0, 34.4))
            k.cyl(7, 1, plastic((0.4, 0.38, 0.34), 0.9), (0, 0, 34.2))
    k.cyl(9, 70, paper, (170, -60, 0))
    k.wrap(
        labels.plate(["D12-5", "18 mm"], 22, 30, "ASTRA", (160, 20, 20)),
        9.2,
        36,
        150,
        (170, -60, 36),
    )
    with k.at((100, 20, 0)):
        k.cyl(19, 190, anodised((0.45, 0.02, 0.05)))
        k.tube(20, 15, 8, polished(), (0, 0, 184))
        k.cyl(15, 2, plastic((0.03,) * 3), (0, 0, 188))
        k.wrap(
            labels.line("J350  38 mm", 60, 14, (140, 12, 24), (240, 240, 240)),
            19.2,
            14,
            130,
            (0, 0, 110),
        )
    lines = ["3 motors with igniters", "Model rocket safety code", "Age 14+  hobby use"]
    k.image(
        labels.plate(lines, 130, 190, "ASTRA C6-5", (20, 60, 150), (245, 215, 60)),
        130,
        190,
        (200, 60, 98),
        FRONT,
        1.2,
    )
    k.box((130, 40, 4), plastic((0.4,) * 3), (200, 70, 0), 1, base=True)
    k.anchor("letter-code", (170, -69.4, 40))
    k.anchor("paper-case", (100, -1, 130))
    k.anchor("retail-card", (230, 58, 150))
    scale(k)
