"""Fibre laser source: steel cabinet, armoured output fibre with a capped quartz end, interlock."""

from kit import labels
from kit.casing import cabinet, display, led, push
from kit.core import FRONT, View, polar
from kit.materials import brushed, plastic, polished, turned
from kit.optics import laser_label
from kit.parts import button, nameplate
from kit.props import scale
from kit.screens import rows
from kit.sockets import hose, mil_round

VIEWS = {"hero": View(-28, 14), "closeup": View(-16, 34, at="output-cable", radius=150)}


def build(k):
    """Cabinet with its fibre coiled on the floor in front, the connector on a block."""
    y = cabinet(k, 700, 800, 1150)
    pairs = [("POWER", "4000 W"), ("WAVELENGTH", "1070 nm"), ("WATER", "22.1 °C")]
    display(k, rows(240, 160, "FIBRE LASER", pairs), 240, 160, (-80, y, 950))
    k.box((26, 8, 26), polished(), (150, y - 3, 1000), 1)
    k.cyl(11, 8, polished(), (150, y - 6, 1000), rot=FRONT)
    k.box((4, 14, 16), polished(), (150, y - 20, 1000), 0.6)
    k.box((50, 2, 12), plastic((0.6, 0.6, 0.58)), (150, y - 1, 1030), 0.2)
    button(k, 26, (0.5, 0.02, 0.02), (250, y, 990))
    for i, tone in enumerate(((0.1, 0.9, 0.2), (0.9, 0.5, 0.1), (0.9, 0.1, 0.1))):
        led(k, tone, (130 + i * 30, y, 900), r=5)
    mil_round(k, 24, (150, y - 1, 820), pins=20)
    push(k, 40, 24, (250, y, 900), color=(0.05, 0.3, 0.1))
    k.anchor("interlock", (138, y - 28, 824))
    laser_label(k, 250, 96, (-90, y - 1, 780), FRONT, ("CLASS 4 LASER  1070 nm", "MAX 4400 W  CW"))
    lines = ["MODEL FL-4000   4000 W", "1070 nm   S/N 210417"]
    nameplate(
        k,
        labels.plate(lines, 220, 80, "FIBRE LASER SOURCE"),
        220,
        80,
        (-90, y - 1, 660),
        screws=False,
    )
    k.anchor("plate", (-80, y - 2, 790))
    for x in (-200, -120):
        hose(k, (x, y - 1, 400), r=16)
    metal = turned((0.34, 0.33, 0.30), 0.35)
    k.cyl(34, 60, brushed(), (180, y, 420), rot=FRONT)
    path = [(180, y - 50, 420), (200, y - 200, 360), (340, y - 380, 80)]
    path += [(a - 60, b * 0.9 - 760, 32 + i * 2) for i, (a, b, _) in enumerate(polar(20, 300, 40))]
    path += [(140, -1020, 44), (-60, -1160, 40), (-240, -1170, 60)]
    k.sweep(path, 13, metal)
    k.box((160, 120, 40), plastic((0.10, 0.10, 0.105)), (-330, -1172, 0), 4, base=True)
    with k.at((-250, -1170, 62), rot=(0, -90, 4)):
        k.cyl(19, 30, plastic((0.03,) * 3), (0, 0, -14))
        k.cyl(25, 120, brushed((0.6, 0.6, 0.6), "Z", 0.3, 1), (0, 0, 10))
        for z in (30, 60):
            k.cyl(7, 30, polished(), (0, -20, z), rot=FRONT)
        k.tube(26, 20, 10, polished(), (0, 0, 128))
        k.cyl(24, 44, plastic((0.55, 0.06, 0.04), 0.4), (0, 0, 134), edge=3)
        k.anchor("output-cable", (22, -8, 70))
    scale(k)
