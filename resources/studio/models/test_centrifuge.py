"""Precision centrifuge: balanced arm with mounting plates in a round housing, slip ring unit."""

from kit import labels, screens
from kit.casing import cabinet, display, keys, push
from kit.core import View, polar, rounded
from kit.many import studs
from kit.materials import ALUMINIUM, GOLD, brushed, painted, plastic, polished, turned
from kit.nav import arrow
from kit.optics import dark
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.sockets import mil_round

VIEWS = {"hero": View(-24, 30), "closeup": View(-16, 38, at="slip-ring-unit", radius=320)}


def _cabinet(k):
    """Control cabinet with its screen."""
    with k.at((1280, 0, 0), rot=(0, 0, -8)):
        y = cabinet(k, 600, 600, 1500)
        pairs = [("ACCEL", "100.000 g"), ("RATE", "377.1 rpm"), ("RADIUS", "0.6288 m")]
        display(k, screens.rows(400, 260, "CENTRIFUGE", pairs), 400, 260, (-20, y, 1200))
        keys(k, 8, 3, 40, 36, (30, 26, 8), (-20, y, 960))
        push(k, 50, 50, (170, y, 860), color=(0.5, 0.02, 0.02), t=14)
        k.anchor("g-scale", (60, y - 4, 1250))


def build(k):
    """Open housing with the arm in it, lid leaning behind, cabinet on the right."""
    blue, metal = painted((0.06, 0.17, 0.32), 0.42), brushed(ALUMINIUM, "X", 0.3, 4)
    k.cyl(760, 60, painted((0.06, 0.065, 0.07)), (0, 0, 0))
    k.tube(800, 780, 640, blue, (0, 0, 60))
    k.tube(812, 770, 40, blue, (0, 0, 680))
    k.cyl(785, 14, painted((0.3, 0.31, 0.32)), (0, 0, 300))
    k.cyl(170, 120, turned(), (0, 0, 310))
    k.box((1280, 220, 110), metal, (0, 0, 430), 14, base=True)
    k.box((700, 260, 40), metal, (0, 0, 540), 8, base=True)
    for side in (-1, 1):
        k.box((30, 320, 280), turned((0.5, 0.5, 0.5)), (side * 655, 0, 350), 4, base=True)
        for y in (-110, 0, 110):
            for z in (400, 490, 580):
                k.cyl(7, 2, dark(), (side * 638, y, z), rot=(0, -side * 90, 0), seg=20)
        k.box((70, 180, 150), plastic((0.42, 0.34, 0.14), 0.35), (side * 604, 0, 545), 4, base=True)
        mil_round(k, 20, (side * 604, -40, 695), (0, 0, 0), 12)
        for y in (-90, 90):
            bolt(k, 20, (side * 480, y, 540))
    k.anchor("mount-plates", (-642, -130, 632))
    with k.at((0, 0, 580)):
        k.cyl(120, 40, dark())
        k.cyl(80, 260, plastic((0.10, 0.10, 0.105)), (0, 0, 40))
        for i in range(14):
            k.tube(84, 78, 8, polished(GOLD), (0, 0, 58 + i * 16))
        k.cyl(96, 30, metal, (0, 0, 300))
        k.box((60, 60, 250), metal, (0, 100, 50), 4, base=True)
        for x, y, _ in polar(10, 50, -170):
            path = [
                (x, y, 328),
                (x * 1.6, y * 1.6, 400),
                (x * 2, 140 + y, 380),
                (x, 170, 60),
                (x * 6, 90, -30),
            ]
            k.sweep(path, 7, plastic((0.35, 0.03, 0.03) if x > 0 else (0.03, 0.08, 0.3), 0.5))
        k.anchor("slip-ring-unit", (-20, -84, 200))
    arrow(k, 300, (-180, -730, 315), (0, 0, 20), plastic((0.5, 0.4, 0.02)))
    with k.at((-120, 846, 60), rot=(78, 0, 0)):
        k.cyl(800, 40, blue, (0, 800, 0), edge=8)
        k.plate([rounded(700, 60, 10)], 60, dark(), (0, 800, 40))
    studs(k, [(x, y, 718) for x, y, _ in polar(24, 792)], 9, 6, polished())
    _cabinet(k)
    with k.at((0, 0, 0), rot=(0, 0, -20)):
        k.box((400, 30, 230), blue, (0, -790, 330), 4)
        lines = ["MODEL PC-100   0.1-100 g", "RADIUS 0.63 m", "PAYLOAD 2 x 8 kg", "S/N 0047"]
        nameplate(k, labels.plate(lines, 340, 180, "TEST CENTRIFUGE"), 340, 180, (0, -806, 330))
    scale(k)
