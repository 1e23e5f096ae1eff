"""Land mines: large disc with pressure plate, plug and handle, small one with rubber cross."""

from kit import labels
from kit.core import View, polar
from kit.materials import painted, plastic, rubber
from kit.props import scale
from kit.surface import OLIVE, SAND

VIEWS = {"hero": View(-24, 34), "closeup": View(-16, 46, at="fuze-well", radius=95)}


def build(k):
    """Lay the anti-tank disc flat, a small mine and a convex block on legs beside it."""
    olive, web = painted(OLIVE, 0.55), rubber((0.10, 0.10, 0.06))
    k.lathe(
        [(0, 0), (150, 0), (158, 8), (158, 64), (150, 76), (118, 82), (116, 92), (0, 96)], olive
    )
    k.torus(158, 4, olive, (0, 0, 36))
    for r in (104, 84):
        k.torus(r, 3, olive, (0, 0, 93))
    for x, y, a in polar(12, 82):
        k.box((52, 9, 7), olive, (x, y, 94), 2, rot=(0, 0, a))
    k.tube(44, 34, 12, olive, (0, 0, 90))
    k.cyl(34, 9, plastic((0.05, 0.05, 0.045), 0.5), (0, 0, 90))
    k.box((50, 8, 6), plastic((0.05, 0.05, 0.045), 0.5), (0, 0, 101), 2)
    k.sweep(
        [(-158, -40, 56), (-190, -20, 30), (-205, 0, 20), (-190, 20, 30), (-158, 40, 56)], 5, web
    )
    drawing = labels.line("TMD-62  TNT 7.5 KG  LOT 4-71", 190, 18, (80, 84, 58), (230, 226, 210))
    k.wrap(drawing, 158.6, 18, 70, (0, 0, 54), facing=-80)
    k.anchor("pressure-plate", (-50, -60, 98))
    k.anchor("fuze-well", (6, -20, 103))
    k.anchor("carry-handle", (-200, -8, 25))
    k.anchor("mine-stencil", (20, -159, 54))
    sand = plastic(SAND, 0.6)
    with k.at((260, -60, 0)):
        k.lathe([(0, 0), (52, 0), (56, 6), (56, 40), (50, 46), (0, 46)], sand)
        k.lathe([(48, 44), (44, 52), (0, 56)], rubber((0.05, 0.05, 0.045)))
        for a in (0, 90):
            k.box((84, 12, 8), rubber((0.05, 0.05, 0.045)), (0, 0, 54), 3, rot=(0, 0, a))
        k.cyl(13, 22, sand, (-52, 0, 24), rot=(0, -90, 0))
    with k.at((300, 150, 2.4)):
        outline = [(x, y) for x, y, _ in polar(20, 160, 60)][:5]
        front = [(160 * 1.0 * (i - 6) / 14, 30 - 0.0045 * (i - 6) ** 2 * 130) for i in range(13)]
        outline = front + [(x, y - 32) for x, y in reversed(front)]
        k.plate([outline], 84, olive, (0, 0, 92), bevel=4)
        for x in (-48, 48):
            for s in (-1, 1):
                k.sweep(
                    [(x, 0, 54), (x + s * 22, -14, 0)],
                    2.5,
                    plastic((0.05, 0.05, 0.045)),
                    bezier=False,
                )
        k.cyl(6, 12, plastic((0.05, 0.05, 0.045)), (-30, 0, 132))
        k.text("FRONT TOWARD ENEMY", 8, plastic((0.2, 0.22, 0.13)), (0, -4, 96), (90, 0, 0), 1.5)
    scale(k)
