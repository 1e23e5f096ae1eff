"""Manned submersible: thick sphere with hatch and ports, foam and fairings, skids and thrusters."""

from kit.core import View, polar
from kit.materials import anodised, painted, plastic, polished, turned
from kit.parts import bolt
from kit.props import scale
from kit.sea import SEA_YELLOW, lamp_can, thruster
from kit.works import badge

VIEWS = {"hero": View(-26, 16), "closeup": View(-20, 12, at="portholes", radius=850)}
R, Z = 1050.0, 1500.0


def build(k):
    """Sphere in front, fairing and foam behind, skids below."""
    white, yellow = painted((0.50, 0.51, 0.52), 0.35), painted(SEA_YELLOW, 0.4)
    titan = turned((0.46, 0.45, 0.44), 0.35, 4)
    k.sphere(R, titan, (0, -900, Z))
    for a, el, r in ((0, -8, 220), (-34, -10, 150), (34, -10, 150)):
        with k.at((0, -900, Z), rot=(0, 0, a)), k.at(rot=(90 - el, 0, 0)):
            k.lathe(
                [(r * 1.5, R - 30), (r * 1.5, R + 40), (r * 1.2, R + 60), (r, R - 40), (r, R - 60)],
                turned((0.4,) * 3),
                closed=True,
            )
            k.cyl(r, 20, plastic((0.04, 0.12, 0.16), 0.03), (0, 0, R - 50))
            k.lathe([(r, R + 20), (r * 0.7, R - 20)], plastic((0.1, 0.25, 0.3), 0.05))
            for x, y, _ in polar(12, r * 1.35):
                bolt(k, 20, (x, y, R + 48))
    k.cyl(420, 330, white, (0, -800, Z + R - 120))
    k.tube(400, 290, 60, turned(), (0, -800, Z + R + 205))
    k.lathe([(380, 0), (360, 60), (0, 130)], turned((0.5,) * 3), (0, -800, Z + R + 260), smooth=50)
    k.torus(90, 16, polished(), (0, -800, Z + R + 420))
    k.cyl(20, 100, polished(), (0, -800, Z + R + 340))
    k.box((2100, 2900, 1000), white, (0, 1050, Z - 150), 200, base=True)
    k.box((2000, 2500, 420), yellow, (0, 1050, Z + 820), 120, base=True)
    k.box((1700, 2800, 700), white, (0, 1050, 700), 120, base=True)
    for x in (-900, 900):
        k.pipe([(x, -1900, 240), (x, -1600, 70), (x, 2400, 70)], 70, polished((0.5,) * 3), 260)
        for y in (-800, 600, 1900):
            k.box((90, 160, 760), polished((0.5,) * 3), (x * 0.94, y, 80), 8, base=True)
        k.box((140, 900, 140), polished((0.5,) * 3), (x * 0.94, -500, 780), 10)
        thruster(k, 230, 520, (x * 1.5, 700, Z + 300), axis="Y")
        k.box((420, 140, 120), white, (x * 1.28, 820, Z + 300), 20)
        k.box((200, 420, 130), yellow, (x * 0.5, -1500, 660), 20)
        k.sweep(
            [(x * 0.6, -1650, 660), (x * 0.75, -2050, 900), (x * 0.55, -2350, 560)],
            55,
            titan,
            bezier=False,
        )
        lamp_can(k, 80, 220, (x * 0.8, -1500, Z + R - 80), mat=anodised((0.05,) * 3))
        k.box((60, 60, 500), white, (x * 0.8, -1300, Z + R - 560))
        k.box((400, 500, 60), white, (x * 0.8, -1100, Z + R - 600))
    k.box((1900, 160, 160), polished((0.5,) * 3), (0, -1000, 700), 8)
    k.box((1200, 900, 200), white, (0, -900, 420 + 60), 20)
    badge(
        k,
        "MEERESAUGE 2000",
        ["DEPTH 2000 m  3 PERSONS", "CLASS APPROVED  S/N 02"],
        520,
        (0, -1224, Z + R + 60),
    )
    k.anchor("sphere", (-500, -1700, Z + 480))
    k.anchor("portholes", (0, -1990, Z - 130))
    k.anchor("foam-and-skids", (-900, -1500, 140))
    k.anchor("class-plate", (0, -1235, Z + R + 60))
    scale(k)
