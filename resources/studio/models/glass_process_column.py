"""Glass process column: DN 150 borosilicate sections with packing in a steel frame."""

import random

from kit import labels
from kit.core import View
from kit.materials import painted, plastic, polished
from kit.plant import skid
from kit.process import PTFE, corners, glass_section
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-24, 10), "closeup": View(-16, 14, at="dn-mark", radius=300)}
R = 78.0


def _packing(k, z0, z1):
    """Ceramic saddle rings filling a section."""
    rng, ring = random.Random(5), plastic((0.55, 0.42, 0.30), 0.6)
    n = int((z1 - z0) / 26)
    for i in range(n):
        for _ in range(6):
            x, y = rng.uniform(-46, 46), rng.uniform(-46, 46)
            turn = (rng.uniform(0, 180), rng.uniform(0, 180), 0)
            k.tube(15, 11, 26, ring, (x, y, z0 + 26 * (i + 0.5)), rot=turn, seg=14)


def build(k):
    """Flask, two packed sections, a distributor joint, a head with side branch."""
    red = painted((0.45, 0.03, 0.02))
    pane = clear()
    skid(k, 900, 700, painted((0.45, 0.47, 0.49)), beam=50, height=3300, rails=(0.3, 0.62, 1.0))
    k.sphere(230, pane, (0, 0, 480))
    k.sphere(222, plastic((0.45, 0.38, 0.16), 0.1), (0, 0, 472), 0.9)
    k.cyl(190, 110, painted((0.5, 0.5, 0.5)), (0, 0, 200))
    for x, y in corners(140, 140):
        k.cyl(16, 210, polished(), (x, y, 0))
    for z in (1010, 2010, 2760):
        k.box((50, 330, 30), polished(), (0, 200, z), 3)
    k.tube(R, R - 6, 110, pane, (0, 0, 690))
    for i, length in enumerate((800, 800, 500)):
        z = 790 + (0, 808, 1616)[i]
        glass_section(k, R, length, red, (0, 0, z))
        if i < 2:
            k.cyl(66, 8, plastic(PTFE), (0, 0, z + 50))
            _packing(k, z + 60, z + 700)
    k.cyl(66, 22, plastic(PTFE), (0, 0, 2440))
    for x in (-36, 0, 36):
        for y in (-36, 0, 36):
            k.cyl(7, 30, plastic(PTFE), (x, y, 2455), seg=20)
    k.cyl(9, 220, plastic(PTFE), (0, 0, 2470))
    with k.at((0, 0, 2700), rot=(0, 90, -30)):
        k.tube(38, 33, 260, pane, (0, 0, 70))
        k.tube(64, 38, 18, red, (0, 0, 300))
    k.lathe([(R, 2900), (70, 3000), (30, 3060), (30, 3140)], pane, smooth=60)
    k.tube(56, 30, 16, red, (0, 0, 3130))
    k.image(
        labels.line("DN 150  BOROSILICATE 3.3", 130, 20),
        130,
        20,
        (0, -R - 1, 1530),
        rot=(90, 0, 0),
        t=1,
    )
    k.anchor("dn-mark", (30, -R - 2, 1530))
    k.anchor("glass-sections", (-40, -R * 0.86, 2300))
    k.anchor("packing", (-20, -R, 1300))
    k.anchor("distributor", (0, -R - 1, 2450))
    scale(k)
