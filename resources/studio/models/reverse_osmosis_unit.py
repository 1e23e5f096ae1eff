"""Reverse osmosis unit: long white pressure tubes in a blue frame, high-pressure pump, gauges."""

from kit import labels
from kit.core import View, X, polar
from kit.materials import BLUE, STEEL, brushed, painted, plastic, polished
from kit.parts import bolt, nameplate
from kit.plant import FLAT, LAID, control_box, gauge, motor, run, skid
from kit.props import scale

VIEWS = {"hero": View(-26, 16), "closeup": View(-18, 12, at="salt-rejection", radius=240)}
LABEL = ["ELEMENT RW30-4040", "2400 gpd  9.1 m³/day", "NaCl REJECTION 99.5 %", "MAX 41 bar"]


def build(k):
    """Skid with six pressure tubes, vertical pump, prefilter, gauges and control box."""
    blue, white = painted(BLUE, 0.4), plastic((0.64, 0.65, 0.65), 0.3)
    shine, dark = polished(STEEL, 0.18), plastic((0.05, 0.06, 0.07), 0.4)
    skid(k, 2700, 800, blue, beam=80, height=1500, rails=(1.0,))
    k.box((2640, 720, 10), brushed(STEEL), (0, 0, 76), base=True)
    for i in range(3):
        for j, y in enumerate((-250, -90)):
            z = 660 + 230 * i
            k.cyl(62, 2100, white, (-1180, y, z), axis=X, edge=6)
            for x in (-1180, 880):
                k.cyl(74, 60, dark, (x - 20, y, z), axis=X)
                for a, b, _ in polar(6, 66):
                    bolt(k, 8, (x - 20, y + a, z + b), rot=(0, -90, 0))
            for x in (-900, 600):
                k.tube(66, 61, 36, polished(), (x, y, z), axis=X)
                k.box((60, 30, 236), blue, (x + 18, y + 50, z), 4)
            k.pipe([(940, y, z), (1010, y, z), (1010, y, z - 232)], 16, shine, bend=40)
            if j == 0:
                k.image(labels.plate(LABEL, 300, 84, "AQUAPURE SW-4", (20, 70, 150), labels.PAPER),
                        300, 84, (-300, y - 62, z), rot=(90, 0, 0))  # fmt: skip
    k.anchor("long-tubes", (-700, -312, 920))
    k.anchor("salt-rejection", (-300, -314, 890))
    for x in (-900, 600):
        k.box((60, 700, 60), blue, (x, 0, 560), 4)
    run(k, [(1010, -90, 540), (1010, -90, 1500), (1010, 300, 1500)], 26, shine, ends=False)
    k.pipe([(-1195, -250, 660), (-1290, -250, 660), (-1290, -250, 1120)], 22, shine, bend=50)
    with k.at((-650, -120, 80)):
        k.cyl(90, 60, dark)
        k.cyl(68, 320, shine, (0, 0, 60))
        for z in (100, 180, 260):
            k.tube(72, 66, 12, shine, (0, 0, z))
        motor(k, 88, 300, painted((0.08, 0.25, 0.14)), (0, 0, 380), FLAT, box=180, face=100)
        for x in (-1, 1):
            k.cyl(28, 170, shine, (0, 0, 40), rot=(0, x * 90, 0))
        k.anchor("high-pressure", (-20, -68, 240))
    k.pipe([(-480, -120, 120), (-380, -120, 120), (-380, -120, 520), (-380, 20, 520)], 26, shine,
           bend=60)  # fmt: skip
    for x in (-150, 60):
        k.cyl(80, 340, painted((0.1, 0.2, 0.4)), (x, -150, 80), edge=20)
        k.cyl(90, 60, dark, (x, -150, 420))
    for i in range(3):
        with k.at((320 + 150 * i, -390, 1460)):
            gauge(k, 52, rot=FLAT, stem=70)
    control_box(k, 500, 640, 200, painted((0.6, 0.61, 0.6), 0.4), (980, -150, 80), "RO CONTROL",
                [("CONDUCT.", "8 µS", False), ("FEED", "22 bar", False)])  # fmt: skip
    k.box((340, 40, 170), brushed(STEEL), (-620, -390, 1440), 3)
    nameplate(k, labels.plate(["RO UNIT 50 m³/day", "6 ELEMENTS 4040", "MAX 41 bar"], 300, 140,
                              "AQUAPURE"), 300, 140, (-620, -410, 1440))  # fmt: skip
    with k.at((450, -150, 80), rot=LAID):
        k.cyl(50, 90, dark, (-100, 0, -40))
    k.cyl(60, 60, dark, (450, -150, 80))
    scale(k)
