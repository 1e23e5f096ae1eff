"""Plastics extruder: ring after ring of heater bands, open pellet hopper, pipe die, gearbox."""

from kit.core import FRONT, View, polar, rounded
from kit.machinery import console, gearbox, hopper
from kit.materials import DARK, MID_GREY, brushed, painted, plastic, polished, rubber, turned
from kit.parts import bolt
from kit.props import scale
from kit.works import badge, motor

VIEWS = {"hero": View(-22, 20), "closeup": View(-20, 20, at="heater-bands", radius=420)}
Z = 1050.0


def build(k):
    """Die at the left, barrel with bands, hopper, gearbox and motor at the right."""
    paint, base = painted((0.05, 0.16, 0.34), 0.4), painted((0.40, 0.42, 0.43), 0.4)
    k.box((4300, 700, 620), base, (500, 0, 60), 16, base=True)
    for x in (-1500, 500, 2500):
        k.box((200, 600, 60), painted(DARK), (x, 0, 0), base=True)
    for x in (-900, 0, 900):
        k.plate([rounded(780, 460, 12)], 8, base, (x, -353, 380), rot=FRONT)
    k.cyl(88, 2600, turned((0.45,) * 3), (-1350, 0, Z), axis="X")
    band = brushed((0.62, 0.61, 0.58), "X", 0.35, 2)
    for i in range(11):
        x = -1250 + 190 * i
        k.tube(122, 86, 160, band, (x, 0, Z), axis="X")
        for dx in (26, 130):
            k.torus(122, 3, polished((0.4,) * 3), (x + dx, 0, Z), axis="X")
        k.box((70, 50, 50), plastic((0.45, 0.43, 0.4), 0.6), (x + 80, -128, Z - 30), 6)
        k.sweep(
            [(x + 80, -155, Z - 40), (x + 90, -190, Z - 150), (x + 110, -200, 700)],
            9,
            rubber((0.35, 0.33, 0.3)),
        )
    for x in (-1150, 350):
        k.box((120, 220, Z - 780), base, (x, 0, 670), 6, base=True)
    k.box((300, 300, 300), paint, (1000, 0, Z), 14)
    hopper(k, 280, 80, 620, (1000, 0, Z + 150))
    k.box((240, 26, 30), polished(), (1000, -120, Z + 180), 3)
    pellets = plastic((0.62, 0.63, 0.6), 0.3)
    k.cyl(262, 16, pellets, (1000, 0, Z + 640))
    k.cyl(150, 80, turned(), (-1420, 0, Z), axis="X")
    for x, y, _ in polar(8, 120):
        bolt(k, 22, (-1420, x, Z + y), rot=(0, -90, 0))
    with k.at((-1430, 0, Z), rot=(0, -90, 0)):
        k.lathe([(0, 0), (130, 0), (150, 60), (150, 200), (100, 240), (0, 240)], turned((0.5,) * 3))
        k.tube(158, 148, 120, band, (0, 0, 70))
        k.tube(62, 52, 560, plastic((0.02, 0.02, 0.022), 0.3), (0, 0, 230))
    gearbox(k, 600, 660, 820, (1560, 0, 680), paint, shaft=False)
    motor(k, 230, 720, (1880, 0, Z + 40), mat=painted(MID_GREY))
    k.box((520, 420, 160), base, (2300, 0, 680), base=True)
    console(
        k,
        620,
        420,
        1700,
        (1900, -1100, 0),
        "EXTRUDER",
        [("ZONE 1", "180 °C", True), ("ZONE 2", "195 °C", True), ("SCREW", "92 rpm", False)],
    )
    badge(
        k,
        "PLASTOREX 90",
        ["SCREW Ø90  30 L/D", "320 kg/h", "HEATING 36 kW"],
        330,
        (-1300, -360, 480),
    )
    k.anchor("heater-bands", (-600, -120, Z + 30))
    k.anchor("hopper", (940, -270, Z + 640))
    k.anchor("die-head", (-1590, -150, Z + 10))
    scale(k)
