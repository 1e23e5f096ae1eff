"""Liquid rocket engine: bell of fine tubes, injector head and gimbal, small thruster beside."""

from kit import labels
from kit.aero import nozzle
from kit.core import FRONT, View, polar
from kit.materials import brushed, cast, painted, plastic, polished, turned
from kit.parts import bolt
from kit.props import scale

VIEWS = {"hero": View(-28, 16), "closeup": View(-24, 14, at="injector-head", radius=260)}


def build(k):
    """Hang the engine in its stand, bell down; a satellite thruster on a block before it."""
    metal, steel = cast((0.42, 0.38, 0.34), 0.4), turned((0.6, 0.59, 0.57), 0.25)
    blue = painted((0.10, 0.16, 0.28))
    for x in (-430, 430):
        k.box((70, 70, 1500), blue, (x, 120, 0), 6, base=True)
        k.box((90, 900, 70), blue, (x, 0, 0), 6, base=True)
    k.box((960, 160, 80), blue, (0, 120, 1500), 8, base=True)
    with k.at((0, 0, 900)):
        nozzle(k, 92, 360, 780, metal, inlet=165, inside=plastic((0.08, 0.07, 0.065), 0.6))
        for _, _, a in polar(72, 1):
            with k.at(rot=(0, 0, a)):
                k.sweep(
                    [(96, 0, -6), (165, 0, -130), (250, 0, -310), (318, 0, -530), (360, 0, -770)],
                    5,
                    brushed((0.50, 0.45, 0.40), "Z"),
                )
        for z, r, m in ((-770, 366, 18), (-400, 286, 9), (-60, 136, 10)):
            k.torus(r, m, steel, (0, 0, z))
        k.cyl(170, 160, steel, (0, 0, 78))
        k.tube(205, 150, 30, steel, (0, 0, 150))
        k.cyl(190, 70, steel, (0, 0, 200))
        k.torus(196, 34, steel, (0, 0, 236))
        for x, y, _ in polar(28, 190):
            bolt(k, 12, (x, y, 180))
        k.lathe([(0, 0), (150, 0), (120, 60), (60, 90), (0, 90)], steel, (0, 0, 270))
        for s, c in ((-1, (0.05, 0.2, 0.5)), (1, (0.5, 0.05, 0.03))):
            k.pipe([(s * 190, -20, 236), (s * 320, -20, 236), (s * 320, -20, 420)], 36, steel, 70)
            k.tube(62, 30, 16, steel, (s * 320, -20, 412))
            k.cyl(40, 20, plastic(c), (s * 320, -20, 424))
        k.pipe(
            [(360, -60, -760), (430, -60, -700), (430, -60, 100), (200, -60, 150)], 20, steel, 60
        )
        k.box((150, 90, 60), steel, (0, 0, 350), 10, base=True)
        k.sphere(46, polished(), (0, 0, 430))
        k.box((200, 150, 40), steel, (0, 20, 460), 8, base=True)
        k.cyl(40, 130, steel, (0, 60, 480))
        for s in (-1, 1):
            k.cyl(18, 260, polished(), (s * 150, -80, 200), rot=(0, s * -14, 0))
        k.image(
            labels.plate(["ENGINE LE-20  S/N 006", "LOX / RP-1  20 kN"], 120, 44),
            120,
            44,
            (0, -207, 166),
            FRONT,
            1,
        )
        k.anchor("bell", (-120, -150, -120))
        k.anchor("injector-head", (-90, -190, 236))
        k.anchor("tube-wall", (-60, -330, -640))
        k.anchor("gimbal", (0, -48, 430))
    with k.at((-300, -480, 0)):
        k.box((130, 130, 40), plastic((0.3, 0.31, 0.33)), (0, 0, 0), 4, base=True)
        nozzle(k, 9, 42, 80, turned((0.24, 0.22, 0.22), 0.35), (0, 0, 122))
        k.cyl(24, 30, steel, (0, 0, 134))
        k.box((60, 40, 50), steel, (0, 0, 164), 4, base=True)
        for s in (-1, 1):
            k.cyl(17, 60, polished(), (s * 22, 0, 212))
            k.cyl(4, 30, polished(), (s * 22, 0, 270))
            k.sweep(
                [(s * 30, -10, 240), (s * 60, -30, 220), (s * 70, -40, 60), (s * 70, -60, 42)],
                2.5,
                plastic((0.6,) * 3),
            )
        k.anchor("thruster-valve", (-22, -17, 244))
    scale(k)
