"""Tunable dye laser with its cover off: rainbow grating, dye hoses, pump window, wave drive."""

from kit import labels
from kit.casing import display, tag
from kit.core import FRONT, View, X, Y
from kit.materials import STEEL, brushed, enamel, painted, plastic, polished, rubber, turned
from kit.optics import dark, knurl, laser_label, mirror_mount, optical_table
from kit.props import scale
from kit.screens import digits
from kit.shop import shimmer
from kit.sockets import hose
from kit.stuffs import clear

VIEWS = {"hero": View(-24, 30), "closeup": View(-14, 34, at="grating", radius=110)}


def build(k):
    """Laser box on a breadboard, dye circulator with orange hoses at the right."""
    optical_table(k, 1250, 620, 50, t=50)
    blue, plate = painted((0.05, 0.13, 0.28), 0.4), brushed((0.5, 0.5, 0.52), "X", 0.34)
    with k.at((-80, 20, 50)):
        for x in (-400, 400):
            for y in (-140, 140):
                k.cyl(22, 40, turned(STEEL), (x, y, 0))
        k.box((960, 380, 24), plate, (0, 0, 40), 2, base=True)
        for s in (-1, 1):
            k.box((12, 380, 190), blue, (s * 474, 0, 64), 2, base=True)
        k.box((960, 12, 190), blue, (0, 184, 64), 2, base=True)
        k.box((960, 12, 60), blue, (0, -184, 64), 2, base=True)
        k.box((330, 380, 12), blue, (315, 0, 254), 2, base=True)
        k.box((330, 12, 130), blue, (315, -184, 124), 2, base=True)
        z = 140
        for x, y, a in ((-400, 90, 50), (-60, 110, 20), (90, -60, 200)):
            mirror_mount(k, 18, z - 64, (x, y, 64), (0, 0, a))
        with k.at((-220, 20, 64), rot=(0, 0, -18)):
            k.cyl(48, 30, turned(STEEL))
            k.box((110, 46, 60), dark(), (0, 10, 30), 3, base=True)
            k.image(shimmer(96, 46), 96, 46, (0, -13.2, 62), rot=FRONT, t=3, rough=0.1)
            k.anchor("grating", (0, -16, 64))
        k.box((36, 36, 70), clear((0.95, 0.97, 0.96)), (20, 20, 64), 1, base=True)
        k.box((30, 30, 66), enamel((0.78, 0.24, 0.01)), (20, 20, 66), 1, base=True)
        k.box((60, 60, 16), dark(), (20, 20, 134), 2, base=True)
        for dx in (-10, 10):
            k.sweep([(20 + dx, 20, 150), (20 + dx, 60, 260), (240 + dx, 230, 300),
                     (560, 160 + dx * 3, 270), (640, -60 + dx * 3, 150)], 9,
                    plastic((0.75, 0.22, 0.01), 0.25))  # fmt: skip
        k.cyl(14, 90, turned(STEEL), (-260, -190, z - 20), rot=FRONT)
        knurl(k, 24, 40, turned(STEEL), 40, (-260, -280, z - 20), FRONT)
        k.cyl(16, 130, turned(STEEL), (-260, -190, z - 20), Y)
        with k.at((-380, -190, 96)):
            k.box((150, 14, 50), dark(), (40, 0, 0), 2)
            display(k, digits("589.00", 80, 26), 80, 26, (20, -7, 0), rim=3)
        k.tube(24, 15, 18, turned(STEEL), (-480, 60, z), (0), rot=(0, -90, 0))
        k.tube(26, 17, 20, turned(STEEL), (240, -190, 190), rot=FRONT)
        k.cyl(17, 4, enamel((0.01, 0.10, 0.03)), (240, -191, 190), rot=FRONT)
        k.image(labels.line("PUMP IN 532 nm", 110, 18), 110, 18, (320, -190.2, 150), rot=FRONT)
        laser_label(k, 120, 50, (390, -190.2, 215), words=("CLASS 4 LASER", "540 - 900 nm"))
        tag(k, ["TUNABLE DYE LASER TD-9", "540-900 nm  0.05 cm-1", "10 kHz  S/N 0312"], 150, 36,
            (-60, -190.4, 94))  # fmt: skip
        k.anchor("tuning-drive", (-260, -322, z - 16))
        k.anchor("pump-window", (240, -210, 190))
    with k.at((760, -60, 0)):
        k.box((260, 420, 330), painted((0.6, 0.61, 0.62)), (0, 0, 20), 6, base=True)
        for x in (-100, 100):
            for y in (-170, 170):
                k.cyl(20, 20, rubber(), (x, y, 0))
        k.cyl(70, 150, enamel((0.78, 0.24, 0.01)), (0, 40, 350))
        k.cyl(76, 24, dark(), (0, 40, 500))
        k.tube(74, 71, 150, clear(), (0, 40, 350))
        hose(k, (-60, -210, 240), color=(0.7, 0.2, 0.02))
        k.image(labels.plate(["DYE CIRCULATOR", "RHODAMINE 6G"], 140, 60), 140, 60,
                (20, -210.2, 150), rot=FRONT)  # fmt: skip
        k.cyl(26, 30, polished(), (60, -210, 260), rot=FRONT)
        for dx in (-12, 12):
            k.sweep([(-200, -40 + dx * 2, 150), (-160, -60, 240 + dx), (-132, -60, 260 + dx)], 9,
                    plastic((0.75, 0.22, 0.01), 0.25))  # fmt: skip
    k.cyl(7, 70, polished(), (-550, 80, 50))
    k.cyl(16, 20, dark(), (-555, 80, 140), X)
    k.cyl(4, 40, polished(), (-550, 80, 110))
    k.anchor("dye-hoses", (160, 250, 350))
    scale(k)
