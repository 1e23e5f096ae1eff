"""100-litre stirred fermenter skid that is sterilised in place, with its control cabinet."""

import math

from kit import labels
from kit.core import FRONT, View, X, polar, rounded
from kit.materials import BLUE, STEEL, brushed, glass, painted, plastic, polished, rubber, turned
from kit.parts import bolt, button, door, flange, foot, nameplate, sticker, warning
from kit.props import person

R, BASE = 230.0, 620.0
TOP = BASE + 680
VIEWS = {
    "hero": View(az=-32, el=14),
    "closeup": View(az=-24, el=16, look=(-40, -60, 1060), radius=560),
}


def _vessel(k, tank, shine, lathe):
    """Dished vessel with a jacket, bolted head plate, legs."""
    steps = [t * math.pi / 24 for t in range(13)]
    dish = [(R * math.sin(t), BASE - R * 0.42 * math.cos(t)) for t in steps]
    k.lathe([*dish, (R, BASE + 620)], shine)
    jacket = [(R, 20), (R + 26, 45), (R + 26, 470), (R, 495)]
    k.lathe([(r, BASE + z) for r, z in jacket], tank)
    flange(k, R + 48, R - 5, 26, 12, R + 30, 18, lathe, (0, 0, BASE + 620))
    k.cyl(R + 48, 28, lathe, (0, 0, BASE + 652), edge=3)
    k.tube(R + 40, R - 5, 8, rubber(), (0, 0, BASE + 645))
    for x, y, _ in polar(12, R + 30):
        bolt(k, 16, (x, y, TOP))
    for x, y, _ in polar(4, R + 10, 45):
        k.tube(24, 20, BASE - 60, tank, (x, y, 150))
        k.tube(40, 22, 12, shine, (x, y, 170))
    k.anchor("vessel", (-R * 0.85, -R * 0.7, BASE + 300))


def _drive(k, shine, tank, lathe):
    """Agitator drive: seal lantern and finned motor over the middle of the head."""
    paint = painted((0.08, 0.22, 0.42))
    k.cyl(70, 40, lathe, (0, 0, TOP))
    k.tube(58, 48, 90, tank, (0, 0, TOP + 40))
    k.cyl(75, 16, lathe, (0, 0, TOP + 130))
    k.cyl(82, 210, paint, (0, 0, TOP + 146))
    k.cyl(88, 44, paint, (0, 0, TOP + 340), edge=10)
    for _, _, angle in polar(28, 1):
        with k.at(rot=(0, 0, angle)):
            k.box((4, 20, 180), paint, (0, 88, TOP + 250), 1)
    k.box((70, 60, 80), paint, (105, 0, TOP + 260), 6)
    k.cyl(10, 26, shine, (128, 0, TOP + 205))
    k.anchor("agitator-drive", (-30, -96, TOP + 250))


def _clamp_port(k, place, r, h, filter_height=0.0):
    """Clamped nozzle on the head, blank or with a sterile filter housing."""
    shine = polished(STEEL, 0.13)
    with k.at((*place, TOP)):
        k.tube(r, r - 2.5, h, shine)
        profile = [(r, -6), (r + 10, -4), (r + 13, 0), (r + 13, 6), (r + 10, 10), (r, 12)]
        k.lathe([(a, h + z) for a, z in profile], shine)
        k.cyl(r + 2, 8, shine, (0, 0, h + 5))
        k.box((16, 30, 18), shine, (r + 18, 0, h + 3), 3)
        k.cyl(5, 34, shine, (r + 18, 0, h - 4), seg=16)
        if filter_height:
            k.cyl(r + 16, filter_height, shine, (0, 0, h + 12), edge=14)
            band = [(r + 15, 0), (r + 26, 3), (r + 26, 9), (r + 15, 12)]
            k.lathe(band, shine, (0, 0, h + 50))
            k.cyl(9, 34, shine, (0, 0, h + 8 + filter_height))


def _head(k, shine):
    for place, r, h, tall in (
        ((-150, -110), 24, 50, 230), ((-60, -185), 22, 50, 0), ((150, -110), 24, 50, 230),
        ((60, -185), 30, 40, 0), ((0, 190), 22, 50, 0), ((-190, 40), 22, 50, 0),
    ):  # fmt: skip
        _clamp_port(k, place, r, h, tall)
    with k.at((190, 60, TOP)):  # pressure gauge on a stub
        k.cyl(9, 70, shine)
        k.cyl(38, 26, shine, (0, 13, 105), rot=FRONT)
        k.cyl(34, 1, plastic((0.9,) * 3), (0, -13.4, 105), rot=FRONT)
        k.box((3, 1, 26), plastic((0.02,) * 3), (4, -15, 112), 0.2, rot=(0, 35, 0))


def _front(k, shine):
    """Long sight glass and low probe ports with cables."""
    with k.at((0, -R - 28, BASE + 260), rot=FRONT):
        k.plate([rounded(86, 330, 43), rounded(44, 286, 22)], 24, shine, bevel=2)
        amber = plastic((0.42, 0.30, 0.10), 0.08)
        k.plate([rounded(50, 292, 25)], 8, amber, (0, 0, -2), bevel=1)
        for y in (-120, -60, 0, 60, 120):
            for x in (-33, 33):
                bolt(k, 8, (x, y, 12), socket=True)
    for i, spread in enumerate((-36, 0, 36)):
        a = math.radians(spread - 58)
        place = (R * math.cos(a), R * math.sin(a), BASE + 60)
        with k.at(place, rot=(75, 0, spread + 32)):
            k.tube(19, 14, 60, shine)
            k.cyl(24, 12, shine, (0, 0, 60))
            k.cyl(10, 90, rubber(), (0, 0, 70))
            path = [(0, 0, 158), (0, -20, 220), (30 * i - 20, -160, 200), (40 * i, -380, 40)]
            k.sweep(path, 4, rubber())


def _steam(k, shine):
    """Hard steam lines with diaphragm valves to the jacket and the bottom outlet."""
    k.tube(22, 19, 110, shine, (0, 0, BASE - 200))
    k.cyl(36, 22, shine, (0, 0, BASE - 150))
    k.cyl(30, 70, shine, (40, 0, BASE - 180), axis=X)
    k.cyl(42, 16, plastic((0.5, 0.02, 0.02)), (110, 0, BASE - 180), axis=X)
    lines = [(0, 0, BASE - 190), (0, 0, 220), (0, 330, 220), (0, 330, 900), (0, 200, 900)]
    k.pipe(lines, 17, shine)
    low = [(-R - 20, 30, BASE + 80), (-330, 30, BASE + 80), (-330, 30, 260), (405, 30, 260)]
    high = [(-R - 20, 30, BASE + 440), (-385, 30, BASE + 440), (-385, 30, 195), (405, 30, 195)]
    for path in (low, high):
        k.pipe(path, 17, shine)
    for x, z in ((-330, 480), (-385, 740)):
        k.cyl(30, 60, shine, (x, 30, z))
        k.cyl(26, 50, painted(BLUE), (x, -2, z + 30), rot=FRONT)
        k.cyl(45, 14, painted(BLUE), (x, -50, z + 30), rot=FRONT)
    with k.at((-385, 30, 900)):  # flow band of the steam line
        k.tube(17.8, 16, 60, plastic((0.6, 0.02, 0.02)))
    k.tube(17.8, 16, 60, plastic((0.6, 0.02, 0.02)), (-330, 30, 380))
    k.anchor("steam-piping", (-394, 14, 860))


def _frame(k):
    upright, along = brushed(STEEL, "Z", 0.3, 4), brushed(STEEL, "X", 0.3, 4)
    for x in (-430, 430):
        for y in (-330, 330):
            k.box((50, 50, 150 if y < 0 else 1250), upright, (x, y, 110), 4, base=True)
            foot(k, 38, 114, (x, y, 0))
        k.box((50, 660, 50), brushed(STEEL, "Y", 0.3, 4), (x, 0, 150), 4)
    for z, rows in ((150, (-330, 330)), (1330, (330,))):
        for y in rows:
            k.box((910, 50, 50), along, (0, y, z), 4)
    for y in (-160, 160):
        k.box((860, 60, 30), along, (0, y, 150), 4)


def _screen():
    rows = [
        ("TEMP", "37.0 °C", False), ("pH", "7.02", False), ("pO2", "41 %", False),
        ("STIRRER", "350 rpm", False), ("PRESSURE", "0.4 bar", False), ("FOAM", "OFF", True),
    ]  # fmt: skip
    return labels.screen("BATCH 017   GROWTH", rows)


def _cabinet(k):
    """Control cabinet: door with seam and handle, touch screen, buttons, three hose pumps."""
    with k.at((640, 60, 0)):
        grey = painted((0.70, 0.71, 0.70), 0.45)
        k.box((330, 420, 1350), grey, (0, 0, 200), 10, base=True)
        k.box((310, 400, 200), painted((0.15, 0.15, 0.16)), (0, 0, 0), 4, base=True)
        door(k, 296, 1290, 8, painted((0.74, 0.75, 0.74), 0.45), (0, -210, 870))
        with k.at((-10, -218, 1330), rot=FRONT):
            k.box((250, 190, 12), plastic((0.03,) * 3), bevel=3)
            k.image(_screen(), 222, 162, (0, 0, 6), t=1.5, rough=0.12)
        for i, color in enumerate(((0.6, 0.02, 0.02), (0.02, 0.4, 0.08), (0.6, 0.45, 0.02))):
            button(k, 13, color, (-80 + i * 60, -219, 1180))
        for i in range(3):
            z = 1060 - i * 135
            k.box((110, 60, 110), plastic((0.75, 0.76, 0.78)), (-60, -245, z), 6)
            k.cyl(36, 22, plastic((0.05, 0.06, 0.08)), (-60, -275, z), rot=FRONT)
            k.cyl(12, 34, polished(), (-60, -275, z), rot=FRONT)
            path = [(-90, -285, z - 30), (-170, -330, z - 60), (-360, -300, 1200)]
            hose = plastic((0.75, 0.72, 0.60), 0.3)
            k.sweep([*path, (-580, -210, TOP + 62)], 5, hose)
        lines = ["WORKING VOL. 100 L", "DESIGN  -1 / +3 bar  150 °C", "STERILIZE IN PLACE (SIP)"]
        drawing = labels.plate(lines, 220, 110, head="FERMENTER F-100")
        nameplate(k, drawing, 220, 110, (-20, -219, 540))
        warning(k, 60, (-100, -219, 400))
        sticker(k, "400 V", 60, 20, (-30, -219, 396), paper=(230, 190, 20))
        k.anchor("nameplate", (-20, -223, 530))
        k.anchor("control-cabinet", (-40, -228, 1340))


def build(k):
    """Stand skid and cabinet side by side."""
    tank, shine, lathe = brushed(STEEL, "Z", 0.24, 4), polished(STEEL, 0.13), turned(STEEL, 0.2, 3)
    _vessel(k, tank, shine, lathe)
    _drive(k, shine, tank, lathe)
    _head(k, shine)
    _front(k, shine)
    _steam(k, shine)
    _frame(k)
    _cabinet(k)
    k.cyl(32, 8, glass((0.9, 0.95, 1)), (60, -185, TOP + 53))
    person(k, (1010, -100, 0), -25)
