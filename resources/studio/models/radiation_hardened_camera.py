"""Radiation-hardened camera: smooth steel tube with a thick window, sealed plug, long cable."""

from kit import labels, screens
from kit.casing import bench, display, knob
from kit.core import FRONT, View, X, polar
from kit.materials import STEEL, brushed, enamel, glow, plastic, polished, rubber, turned
from kit.optics import fibre_spool, lens
from kit.papers import sheet
from kit.props import scale
from kit.sockets import bnc, mil_round

VIEWS = {"hero": View(-28, 22), "closeup": View(-46, 14, at="steel-tube", radius=100)}


def build(k):
    """Tube on two saddles with its window left, control unit and cable drum on the right."""
    steel = brushed(STEEL, "X", 0.24, 1.5)
    for x in (-80, 110):
        k.box((30, 90, 40), plastic((0.06, 0.06, 0.065)), (x, 0, 0), 3, base=True)
    with k.at((-170, 0, 82)):
        k.cyl(46, 320, steel, (0, 0, 0), axis=X, edge=3)
        k.cyl(52, 30, turned(STEEL, 0.2), (-4, 0, 0), axis=X, edge=3)
        k.cyl(49, 14, turned(STEEL, 0.2), (290, 0, 0), axis=X)
        with k.at((-4, 0, 0), rot=(0, -90, 0)):
            k.tube(50, 33, 6, turned(STEEL))
            k.cyl(33, 3, enamel((0.10, 0.07, 0.02)))
            k.cyl(20, 6, enamel((0.02, 0.02, 0.03)), (0, 0, 1))
            for x, y, _ in polar(6, 42, 30):
                k.cyl(3.4, 2, polished(), (x, y, 6), seg=24)
            for x, y, _ in polar(2, 27, 90):
                k.cyl(4.4, 1, glow((1, 0.95, 0.85), 1.5), (x, y, 3), seg=24)
        k.anchor("steel-tube", (60, -44, 12))
        with k.at((320, 0, 0), rot=(0, 90, 0)):
            mil_round(k, 20, (0, 0, 0), (0, 0, 0), 18, mat=turned(STEEL, 0.3))
            k.cyl(24, 34, turned(STEEL, 0.3), (0, 0, 20))
            k.cyl(14, 36, rubber(), (0, 0, 52))
        k.anchor("sealed-plug", (352, -22, 8))
        k.image(
            labels.plate(["RC-100   S/N 0417", "1 MGy  (1e8 rad)", "30 m UNDER WATER"], 100, 40),
            100,
            40,
            (180, -46.2, 0),
            rot=FRONT,
            t=0.3,
        )
    k.sweep(
        [(236, 0, 82), (300, 0, 70), (360, -40, 28), (420, 60, 22), (470, 200, 40)], 9, rubber()
    )
    fibre_spool(
        k,
        150,
        150,
        (460, 260, 150),
        (90, 0, 20),
        (0.05, 0.05, 0.055),
        plastic((0.4, 0.3, 0.03)),
        0.4,
        0.8,
    )
    k.box((120, 130, 14), plastic((0.06,) * 3), (460, 260, 0), base=True)
    with k.at((140, 230, 0), rot=(0, 0, -4)):
        y = bench(k, 340, 240, 140)
        display(
            k,
            screens.rows(130, 84, "CAMERA 1", [("DOSE RATE", "412 Gy/h"), ("LENS", "NB 25 mm")]),
            130,
            84,
            (-80, y, 78),
        )
        for x in (30, 80, 130):
            knob(k, 12, (x, y, 94))
            bnc(k, (x, y, 44), s=0.8)
    with k.at((-260, -120, 0)):
        lens(k, 26, 70, (0, 0, 0), (0, 0, 0), (0.14, 0.08, 0.01))
        k.wrap(labels.line("NON-BROWNING NB 25 mm", 60, 9), 26.2, 9, 130, (0, 0, 58))
        k.anchor("special-lens", (-6, -26, 58))
    lines = [
        "Total dose 1 MGy (1e8 rad)",
        "Dose rate 1e4 Gy/h",
        "Non-browning lens",
        "Control unit + 100 m cable",
    ]
    sheet(k, "DATA SHEET RC-100", lines, 150, 180, (-20, -190, 0), 8, (110, 90, 10))
    k.anchor("dose-figure", (-24, -170, 1))
    scale(k)
