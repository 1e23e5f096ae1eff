"""Satellite: foil-wrapped box on its separation ring, folded solar panels, red-tagged covers."""

from kit import labels
from kit.aero import streamer
from kit.core import FRONT, View, circle, polar
from kit.materials import ALUMINIUM, RED, anodised, brushed, painted, plastic, polished, turned
from kit.optics import dish, horn
from kit.parts import nameplate
from kit.props import scale
from kit.space import cells, dark
from kit.stuffs import foil

VIEWS = {"hero": View(-34, 14), "closeup": View(-30, 12, at="red-tags", radius=330)}
GOLDEN = (0.78, 0.50, 0.14)


def _tagged(k, x, y, z, r, rot=FRONT):
    """Round cover with its streamer."""
    with k.at((x, y, z)):
        k.cyl(r, r * 0.7, plastic(RED, 0.4), rot=rot)
        streamer(k, "REMOVE BEFORE FLIGHT", 300, (0, -r * 0.7 - 6, -r))


def build(k):
    """Craft on a white handling stand; a small cube satellite on a pedestal in front."""
    gold, alu = foil(GOLDEN, 0.02, 0.24), brushed(ALUMINIUM, "X", 0.3)
    white = painted((0.62, 0.63, 0.64), 0.4)
    for x, y in ((-480, -480), (480, -480), (-480, 480), (480, 480)):
        k.box((110, 110, 560), white, (x, y, 80), 4, base=True)
        k.cyl(60, 80, dark(), (x, y, 0))
    k.box((1180, 1180, 90), white, (0, 0, 560), 6, base=True)
    k.tube(560, 500, 130, alu, (0, 0, 650))
    k.tube(572, 500, 26, turned((0.7, 0.6, 0.35)), (0, 0, 754))
    for x, y, _ in polar(40, 540):
        k.cyl(8, 14, polished(), (x, y, 776), seg=12)
    k.box((1300, 1200, 1500), gold, (0, 0, 800), 20, base=True)
    for x in (-1, 1):
        for y in (-1, 1):
            k.box((46, 46, 1510), alu, (x * 640, y * 590, 798), 3, base=True)
    for z in (1250, 1800):
        k.box((1210, 8, 24), foil((0.7, 0.7, 0.68), 0.05, 0.3), (0, -602, z), 0)
    k.box((560, 14, 520), alu, (-200, -606, 1980), 3)
    k.box((500, 10, 460), dark(), (-200, -612, 1980), 2)
    for x in (-1, 1):
        for i in range(3):
            at = (x * (690 + i * 46), 0, 1560)
            k.box((22, 1080, 1400), painted((0.03, 0.03, 0.032), 0.5), at, 3)
        at = (x * 796, 0, 1560)
        k.image(cells(8, 14, 1060, 1380), 1060, 1380, at, rot=(90, 0, x * 90), t=3, rough=0.12)
        for z in (1000, 2120):
            k.box((160, 90, 60), alu, (x * 720, -480, z), 4)
    k.box((330, 330, 240), gold, (330, -300, 2300), 8, base=True)
    with k.at((-260, 60, 2460)):
        dish(k, 420, rot=(20, -24, 0))
        k.cyl(60, 200, alu, (0, 0, -170))
    horn(k, 150, 150, 240, (330, 300, 2300), (0, 0, 0))
    for x in (260, 430):
        k.tube(86, 76, 240, anodised((0.03,) * 3, 0.5), (x, -600, 2050), rot=FRONT)
    _tagged(k, 260, -830, 2050, 92)
    _tagged(k, 430, -830, 2050, 92)
    _tagged(k, -380, -606, 1480, 60)
    k.tube(40, 30, 50, polished(), (-200, -600, 1480), rot=FRONT)
    drawing = labels.plate(["EARTH OBSERVATION SAT-2", "FM   S/N 002", "MASS 742 kg"], 300, 120)
    nameplate(k, drawing, 300, 120, (300, -606, 1420))
    with k.at((-1050, -900, 0)):
        k.cyl(160, 20, white)
        k.cyl(40, 860, white)
        k.cyl(120, 20, white, (0, 0, 850))
        k.box((100, 100, 320), alu, (0, 0, 875), 2, base=True)
        k.image(cells(2, 7, 82, 300), 82, 300, (0, -50, 1035), rot=FRONT, t=1, rough=0.12)
        k.image(cells(2, 7, 82, 300), 82, 300, (-50, 0, 1035), rot=(90, 0, -90), t=1, rough=0.12)
        for x, y in ((-46, -46), (46, -46), (-46, 46)):
            k.box((9, 9, 342), anodised((0.05,) * 3), (x, y, 870), 0.5, base=True)
    k.plate([circle(300, 64), circle(240, 64)], 8, alu, (0, 0, 2303))
    k.anchor("solar-cells", (-800, 0, 1700))
    k.anchor("foil", (100, -602, 1560))
    k.anchor("separation-ring", (-80, -555, 720))
    k.anchor("red-tags", (260, -910, 1830))
    scale(k)
