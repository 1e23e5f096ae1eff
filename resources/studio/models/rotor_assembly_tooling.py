"""Rotor assembly tooling: granite bench with rollers and probes, mandrel, ring die, shrink rig."""

from kit.core import FRONT, View, X, polar
from kit.materials import COPPER, STEEL, painted, plastic, polished, rubber, turned
from kit.process import corners, stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-26, 18), "closeup": View(-20, 24, at="grooved-die", radius=230)}


def _mandrel(k, bare):
    """Segmented expanding mandrel standing on its base."""
    k.cyl(150, 30, bare)
    for _, _, angle in polar(8, 1, 22.5):
        with k.at(rot=(0, 0, angle)):
            k.box((70, 78, 240), bare, (78, 0, 40), 6, base=True)
            k.box((6, 60, 200), rubber((0.35, 0.12, 0.04)), (116, 0, 60), 2, base=True)
    k.lathe([(40, 0), (56, 40), (30, 70), (0, 70)], polished(), (0, 0, 270))
    k.prism(6, 30, 40, polished(), (0, 0, 330))


def _die(k, bare):
    """Split ring die with a single groove, its halves a little apart."""
    groove = [(150, 0), (206, 0), (206, 90), (150, 90), (150, 60), (160, 54), (160, 36), (150, 30)]
    for turn, shift in ((0, 14), (180, -14)):
        with k.at((0, shift, 0), rot=(0, 0, turn)):
            k.lathe(groove, bare, closed=True, arc=180.0, cut=bare)
    for x in (-190, 190):
        k.cyl(14, 60, polished(), (x, -30, 45), rot=(-90, 0, 0))


def _shrink(k, bare, frame):
    """Rig with a ring heater above a cold mandrel."""
    k.box((420, 380, 40), frame, base=True)
    k.box((80, 80, 1300), frame, (0, 150, 30), 4, base=True)
    k.cyl(110, 420, bare, (0, -20, 40))
    k.cyl(70, 60, polished(), (0, -20, 455))
    k.box((80, 200, 60), frame, (0, 70, 1000), 4)
    for i in range(5):
        k.torus(150, 10, polished(COPPER, 0.25), (0, -20, 900 + i * 26))
    k.tube(176, 162, 160, plastic((0.55, 0.53, 0.47)), (0, -20, 886))
    k.sweep([(150, -20, 940), (230, 20, 1000), (200, 140, 700), (120, 160, 40)], 14, rubber())


def build(k):
    """Bench along X at the back, loose tools before it, shrink rig right."""
    frame, bare, granite = (
        painted((0.28, 0.31, 0.34)),
        turned(STEEL, 0.2, 2),
        plastic((0.085, 0.09, 0.095), 0.25),
    )
    for x in (-1300, 0, 1300):
        k.box((180, 520, 620), frame, (x, 0, 0), 6, base=True)
    k.box((3200, 620, 220), granite, (0, 0, 610), 6, base=True)
    k.box((3100, 60, 36), bare, (0, 150, 826), 2, base=True)
    for i in range(5):
        x = -1200 + i * 600
        k.box((120, 260, 60), frame, (x, -60, 828), 4, base=True)
        for y in (-120, 0):
            k.cyl(58, 60, bare, (x - 30, y, 930), axis=X)
            k.cyl(14, 110, polished(), (x - 55, y, 930), axis=X)
            k.box((20, 60, 90), frame, (x + 44, y, 880), 3, base=True)
    for x in (-900, 0, 900):
        k.box((60, 60, 330), frame, (x, 180, 850), 3, base=True)
        k.box((50, 220, 50), frame, (x, 80, 1160), 3)
        k.cyl(16, 90, polished(), (x, -20, 1060))
        k.cyl(34, 26, polished(), (x, -48, 1180), rot=FRONT)
        k.box((90, 70, 70), plastic((0.05, 0.06, 0.07)), (x, 100, 1200), 4)
    for x, way in ((-1480, 1), (1480, -1)):
        k.box((80, 200, 260), frame, (x, -60, 828), 4, base=True)
        k.cyl(40, 200, stainless(), (x - 40 * way, -60, 990), rot=(0, 90 * way, 0))
        k.cyl(20, 90, polished(), (x + 150 * way, -60, 990), rot=(0, 90 * way, 0))
    k.anchor("roller-bench", (-630, -130, 990))
    tag(k, "TOOL 4-118", ["DIA 75 - 400 mm"], 150, 60, (-500, -312, 720))
    with k.at((-750, -760, 0)):
        k.box((1500, 560, 20), plastic((0.42, 0.28, 0.14), 0.8), (260, 0, 0), base=True)
        with k.at((-200, 0, 20)):
            _mandrel(k, bare)
            k.anchor("expanding-mandrel", (-60, -110, 230))
        with k.at((560, 0, 20)):
            _die(k, bare)
            k.anchor("grooved-die", (-20, 172, 54))
    for x, y in corners(60, 60):
        k.cyl(12, 30, polished(), (-150 + x * 0.5, -880 + y * 0.5, 20))
    with k.at((1250, -800, 0)):
        _shrink(k, bare, frame)
        k.anchor("shrink-rig", (-60, -192, 960))
    scale(k)
