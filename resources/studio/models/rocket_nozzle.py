"""Rocket nozzles: layered funnel with a dark throat, bell with tubes, drilled injector plate."""

from kit.aero import nozzle
from kit.core import View, circle, polar
from kit.materials import brushed, cast, plastic, turned
from kit.papers import tag
from kit.props import scale

VIEWS = {"hero": View(-26, 26), "closeup": View(-20, 30, at="layers", radius=120)}


def build(k):
    """Stand the funnel with its wide front end up, a tube-wall bell and the plate beside it."""
    shell, brown, steel = (
        turned((0.45, 0.44, 0.43), 0.3),
        plastic((0.13, 0.08, 0.045), 0.6),
        turned((0.6, 0.59, 0.57), 0.25),
    )
    with k.at((-190, 0, 0)):
        outer = [(150, 0), (146, 6), (84, 150), (58, 214), (62, 240), (108, 300), (112, 330)]
        inner = [(96, 330), (88, 300), (38, 240), (36, 214), (62, 150), (124, 6), (124, 0)]
        k.lathe(
            outer + inner,
            brown,
            closed=True,
            arc=290,
            rot=(0, 0, -55),
            cut=plastic((0.24, 0.15, 0.07), 0.7),
        )
        k.lathe(
            [
                (60, 208),
                (66, 240),
                (110, 296),
                (136, 300),
                (136, 330),
                (112, 330),
                (111, 304),
                (64, 242),
            ],
            shell,
            closed=True,
            arc=290,
            rot=(0, 0, -55),
            cut=shell,
        )
        k.lathe(
            [(38, 244), (33, 226), (37, 204), (57, 204), (60, 244)],
            plastic((0.03, 0.03, 0.033), 0.7),
            closed=True,
            arc=290,
            rot=(0, 0, -55),
            cut=plastic((0.05, 0.05, 0.053), 0.7),
        )
        for x, y, a in polar(20, 124, -47):
            if not 235 < a % 360 < 305:
                k.cyl(5, 2, plastic((0.02,) * 3), (x, y, 329), seg=16)
        for i in range(9):
            z = 16 + i * 16
            r0, r1 = 124 - (z - 6) * 0.43, 146 - (z - 6) * 0.43
            for a in (-55, 235):
                with k.at(rot=(0, 0, a)):
                    k.sweep(
                        [(r0 + 2, 0, z), (r1 - 2, 0, z + 13)],
                        0.7,
                        plastic((0.40, 0.27, 0.14), 0.7),
                        bezier=False,
                    )
        k.anchor("throat", (18, 30, 250))
        k.anchor("layers", (80, -100, 40))
        k.anchor("bolt-flange", (-84, -92, 331))
    with k.at((110, 60, 221)):
        nozzle(k, 34, 112, 220, cast((0.45, 0.40, 0.36), 0.4), inlet=60)
        for _, _, a in polar(44, 1):
            with k.at(rot=(0, 0, a)):
                k.sweep(
                    [(36, 0, 0), (60, 0, -40), (88, 0, -100), (108, 0, -170), (114, 0, -218)],
                    2.6,
                    brushed((0.5, 0.46, 0.42), "Z"),
                )
        k.torus(116, 9, steel, (0, 0, -206))
        k.torus(64, 11, steel, (0, 0, 34))
        k.cyl(64, 40, steel, (0, 0, 40))
        k.tube(80, 52, 16, steel, (0, 0, 76))
        k.cyl(14, 60, steel, (64, 0, 34), rot=(0, 90, 0))
        k.cyl(10, 50, steel, (116, 0, -206), rot=(0, 90, 0))
        k.anchor("channels", (0, -92, -110))
    with k.at((250, -150, 76), rot=(70, 0, -20)):
        holes = [
            circle(1.6, 8, x, y)
            for n, r in ((6, 10), (12, 20), (20, 32), (28, 44), (36, 56))
            for x, y, _ in polar(n, r)
        ]
        k.plate([circle(76, 72), *holes], 14, turned((0.66, 0.62, 0.5), 0.2))
        k.plate([circle(70)], 2, plastic((0.02,) * 3), (0, 0, -4))
        for x, y, _ in polar(16, 69):
            k.cyl(3, 1, plastic((0.02,) * 3), (x, y, 6.6), seg=14)
        k.anchor("injector-holes", (0, 20, 7.4))
    k.box((90, 60, 24), plastic((0.3, 0.31, 0.33)), (256, -130, 0), 3, base=True)
    tag(k, ["P/N NZ-300-4417", "FLIGHT  S/N 07"], 90, 44, (20, -190, 0), -6)
    scale(k)
