"""Rate table: round plate with connectors in nested rings on a heavy base, control cabinet."""

from kit import labels, screens
from kit.casing import cabinet, display, keys, push
from kit.core import FRONT, View, X, circle, polar
from kit.materials import ALUMINIUM, anodised, brushed, painted, plastic, polished, turned
from kit.optics import dark
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.sockets import dsub, mil_round

VIEWS = {"hero": View(-26, 20), "closeup": View(-16, 34, at="connector-plate", radius=270)}


def _cold_box(k, white):
    """Insulated box on its column behind the plate."""
    k.box((140, 140, 1500), white, (-300, 640, 0), 6, base=True)
    k.box((140, 500, 120), white, (-300, 440, 1500), 6, base=True)
    k.box((620, 560, 420), white, (-200, 260, 1440), 30, base=True)
    k.box((630, 570, 20), plastic((0.05,) * 3), (-200, 260, 1446), 4)
    k.plate([circle(110), circle(86)], 12, polished(), (-200, -24, 1660), rot=FRONT)
    k.cyl(88, 4, plastic((0.03, 0.04, 0.06), 0.1), (-200, -20, 1660), rot=FRONT)
    k.image(labels.line("-60 ... +120 °C", 260, 44), 260, 44, (-330, -20.5, 1810), rot=FRONT)
    k.anchor("cold-box", (-350, -22, 1750))


def build(k):
    """Yoke and tilting ring round the plate; cold box on its column behind; cabinet right."""
    blue, metal = painted((0.06, 0.17, 0.32), 0.42), brushed(ALUMINIUM, "X", 0.3, 3)
    white = painted((0.62, 0.63, 0.63), 0.4)
    k.box((1300, 1000, 300), blue, (0, 0, 40), 20, base=True)
    for x in (-540, 540):
        for y in (-400, 400):
            k.cyl(60, 44, turned(), (x, y, 0))
    k.cyl(330, 120, turned(), (0, 0, 330))
    k.box((1240, 300, 120), metal, (0, 0, 440), 20, base=True)
    for x in (-1, 1):
        k.box((110, 300, 620), metal, (x * 565, 0, 440), 20, base=True)
        k.cyl(150, 70, anodised((0.05, 0.055, 0.06)), (x * 655 - 35, 0, 960), axis=X)
        k.cyl(80, 50, polished(), (x * 490 - 25, 0, 960), axis=X)
    with k.at((0, 0, 960), rot=(16, 0, 0)):
        k.plate([circle(470, 96), circle(370, 96)], 150, blue, (0, 0, 0), bevel=8)
        k.tube(476, 366, 14, metal, (0, 0, 70))
        for x, y, _ in polar(16, 420):
            bolt(k, 14, (x, y, 84), socket=True)
        k.tube(356, 300, 120, metal, (0, 0, -60))
        k.cyl(330, 60, turned((0.5, 0.5, 0.5)), (0, 0, 20), edge=4)
        k.cyl(366, 60, dark(), (0, 0, -70))
        for r in (100, 170, 240, 300):
            for x, y, _ in polar(int(r / 12), r):
                k.cyl(6, 1, plastic((0.02,) * 3), (x, y, 79.6), seg=16)
        for x, y, a in polar(3, 210, -120):
            with k.at((x, y, 80), rot=(0, 0, a + 90)):
                k.box((110, 50, 26), dark(), (0, 0, 0), 2, base=True)
                mil_round(k, 16, (-26, 0, 26), (0, 0, 0), 18)
                dsub(k, 15, (26, 0, 26), (0, 0, 0))
        k.box((130, 110, 90), anodised((0.44, 0.35, 0.14), 0.36), (0, 0, 80), 4, base=True)
        k.anchor("connector-plate", (-131, -182, 112))
        k.anchor("rings", (-300, -300, 85))
    _cold_box(k, white)
    with k.at((1080, 40, 0), rot=(0, 0, -8)):
        y = cabinet(k, 600, 600, 1500)
        pairs = [
            ("AXIS 1", "+100.0000 deg/s"),
            ("AXIS 2", "  16.0003 deg"),
            ("ERROR", "0.8 arcsec"),
        ]
        display(k, screens.rows(400, 260, "MOTION CONTROL", pairs), 400, 260, (-20, y, 1200))
        keys(k, 8, 3, 40, 36, (30, 26, 8), (-20, y, 960))
        push(k, 50, 50, (170, y, 860), color=(0.5, 0.02, 0.02), t=14)
        k.anchor("rate-screen", (-30, y - 4, 1230))
    lines = ["MODEL AC-2267   2 AXES", "RATE ±1000 deg/s", "PAYLOAD 40 kg   S/N 114"]
    nameplate(k, labels.plate(lines, 320, 160, "RATE TABLE"), 320, 160, (-380, -501, 200))
    scale(k)
