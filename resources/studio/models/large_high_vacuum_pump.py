"""Very large vacuum pumps: diffusion pump with jet cones and coil, cryo pump with cold head."""

from kit.core import View, X, polar
from kit.materials import COPPER, painted, plastic, polished
from kit.parts import flange
from kit.plant import nozzle
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-26, 30), "closeup": View(-18, 44, at="jet-stack", radius=430)}
R, H = 360.0, 1250.0


def _cryo(k, grey, steel):
    """Cryo pump: short barrel with a cold head at its side and two hoses."""
    k.cyl(270, 40, grey, (0, 0, 0))
    k.cyl(250, 560, steel, (0, 0, 30))
    flange(k, 340, 240, 36, 16, 305, 22, steel, (0, 0, 580))
    k.cyl(238, 8, plastic((0.03, 0.035, 0.04)), (0, 0, 560))
    for i in range(-3, 4):
        k.box((430 - abs(i) * 46, 50, 6), steel, (0, i * 62, 590), 1, rot=(40, 0, 0))
    k.cyl(80, 200, steel, (230, 0, 300), axis=X)
    k.cyl(105, 150, grey, (420, 0, 300), axis=X)
    for y in (-45, 45):
        k.cyl(16, 40, polished((0.72, 0.52, 0.22)), (568, y, 300), axis=X)
        k.sweep(
            [(600, y, 300), (700, y - 60, 260), (720, y - 260, 60), (620, y - 420, 22)],
            18,
            stainless(),
        )


def build(k):
    """Diffusion pump on the left, cryo pump on the right."""
    grey, steel, copper = painted((0.26, 0.29, 0.32)), stainless(), polished(COPPER, 0.25)
    for x, y, _ in polar(3, R * 0.7, 30):
        k.box((90, 90, 190), grey, (x, y, 0), 4, base=True)
    k.cyl(R * 0.86, 90, grey, (0, 0, 180))
    for x, y, _ in polar(5, R * 0.5):
        k.cyl(70, 130, plastic((0.10, 0.10, 0.10)), (x, y, 60))
    k.tube(R, R - 10, H - 260, steel, (0, 0, 260))
    for i in range(8):
        k.torus(R + 12, 12, copper, (0, 0, 420 + i * 90))
    for x in (-30, 30):
        k.cyl(12, 720, copper, (x, -R - 22, 380))
    flange(k, R + 100, R - 10, 40, 24, R + 62, 24, steel, (0, 0, H - 40))
    k.cyl(R - 12, 10, plastic((0.03,) * 3), (0, 0, H - 560))
    for z, r in ((-60, 110), (-190, 180), (-330, 240)):
        k.lathe(
            [(r, H + z - 90), (r - 16, H + z - 84), (r * 0.4, H + z), (0, H + z)], steel, smooth=40
        )
        k.cyl(r * 0.4, 130, steel, (0, 0, H + z - 130))
    with k.at((0, 0, 480), rot=(0, 90, -150)):
        k.lathe([(130, 300), (110, 560), (80, 620), (80, 700)], steel)
        nozzle(k, 80, 120, steel, (0, 0, 690))
    with k.at((0, -R - 24, 900)):
        tag(
            k,
            "DIFFUSA DP 700",
            ["18 000 l/s   DN 630", "HEATER 9 kW", "S/N 1140"],
            220,
            110,
            (170, 60, 0),
            (90, 0, 28),
            back=60,
        )
    with k.at((1150, -60, 0)):
        _cryo(k, grey, steel)
        k.anchor("cold-head", (490, -106, 320))
    k.anchor("wide-inlet", (-240, -R - 10, H + 1))
    k.anchor("cooling-coil", (-150, -R * 0.93, 690))
    k.anchor("jet-stack", (-40, -60, H - 82))
    scale(k)
