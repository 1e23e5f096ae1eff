"""Microwave device tester: wafer stage between long tuner boxes, fine probes, test rack."""

import math

from kit import screens
from kit.casing import TOP, display, legend
from kit.core import FRONT, View
from kit.electro import plate_on, rack_tower
from kit.many import grid, studs
from kit.materials import GOLD, STEEL, anodised, brushed, painted, plastic, polished, turned
from kit.props import scale
from kit.sockets import sma

VIEWS = {"hero": View(-22, 22), "closeup": View(-10, 34, at="fine-probes", radius=90)}


def build(k):
    """Table 1300 wide with the stage, tuners left and right; rack at the right."""
    for x in (-600, 600):
        for y in (-330, 330):
            k.box((70, 70, 700), painted((0.2, 0.22, 0.25)), (x, y, 0), 4, base=True)
    k.box((1300, 800, 60), brushed((0.5, 0.5, 0.5), "X", 0.35, 3), (0, 0, 700), 4, base=True)
    k.cyl(110, 70, turned(), (0, -60, 760))
    k.cyl(100, 12, polished((0.7, 0.55, 0.25), 0.2), (0, -60, 830))
    k.cyl(76, 2, polished((0.3, 0.3, 0.38), 0.06), (0, -60, 842))
    studs(k, grid(18, 18, 7, 7, 0, -60, 844), 2.4, 0.1, polished((0.5, 0.4, 0.2)), seg=6)
    for s in (-1, 1):
        k.box((420, 130, 90), anodised((0.06, 0.07, 0.09), 0.4), (s * 390, -60, 780), 3, base=True)
        k.box((424, 134, 10), brushed(), (s * 390, -60, 870), 1, base=True)
        k.box((300, 90, 20), brushed(), (s * 390, -60, 760), 2, base=True)
        k.box((60, 60, 70), plastic((0.05,) * 3), (s * 480, -60, 880), 4, base=True)
        legend(k, "TUNER 8-50 GHz", 16, (s * 390, -126, 826))
        sma(k, (s * 180, -60, 850), (90, 0, -s * 90), 1.4)
        k.sweep(
            [(s * 168, -60, 850), (s * 130, -60, 880), (s * 80, -60, 880), (s * 50, -60, 866)],
            2.4,
            polished((0.72, 0.33, 0.18), 0.25),
        )
        k.box((34, 24, 26), polished(GOLD, 0.25), (s * 40, -60, 866), 2)
        k.box((26, 5, 3), polished(GOLD, 0.2), (s * 18, -60, 852), 0.5, rot=(0, s * 24, 0))
        for dy in (-2, 0, 2):
            k.cyl(0.7, 12, polished(GOLD), (s * 12, -60 + dy, 850), rot=(0, -s * 110, 0), seg=10)
        k.box((34, 60, 100), brushed(), (s * 60, -10, 760), 2, base=True)
        k.box((20, 80, 14), brushed(), (s * 50, -30, 870), 1)
    k.anchor("fine-probes", (-16, -63, 856))
    k.anchor("tuner-boxes", (-420, -127, 840))
    k.cyl(34, 220, painted((0.7, 0.7, 0.7)), (0, 40, 980))
    k.box((80, 80, 500), painted((0.3, 0.32, 0.35)), (0, 200, 760), 6, base=True)
    k.box((80, 240, 80), painted((0.3, 0.32, 0.35)), (0, 110, 1180), 6)
    plate_on(
        k, ["LOAD PULL MMIC TEST SYSTEM", "8-50 GHz  GaN HEMT", "S/N 0117"], 260, 34, (0, -401, 730)
    )
    spots = rack_tower(k, (1080, 100, 0), (6, 5, 6, 4, 6, 6), (0.16, 0.17, 0.19))
    display(
        k,
        screens.chart(220, 120, "POUT / PAE  TGX2595"),
        220,
        120,
        (1020, -226, spots[3][2]),
        rim=8,
    )
    order = screens.paper(
        "ORDER 4711", ["Test station for GaN MMIC", "Type TGX2595  10 GHz"], 200, 280
    )
    k.image(order, 200, 280, (-420, -270, 760), TOP, rough=0.6)
    k.anchor("made-for", (-420, -270, 761))
    k.sweep(
        [(600, -60, 850), (700, -60, 900), (800, 0, 900 + 40 * math.sin(1)), (840, -226, 760)],
        6,
        polished((0.2, 0.35, 0.5), 0.35),
    )
    k.cyl(5, 60, turned(STEEL), (0, 40, 930))
    k.text("DUT", 10, plastic((0.7,) * 3), (0, -401, 705), FRONT)
    scale(k)
