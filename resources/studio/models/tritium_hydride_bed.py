"""Tritium bed: double-walled steel flask with bellows valves, heater leads, in a glove box."""

from kit.core import FRONT, View, X
from kit.materials import painted, plastic, polished, rubber
from kit.plant import dome
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-24, 18), "closeup": View(-14, 18, at="metal-valves", radius=130)}


def build(k):
    """Flask on a stand inside an open-fronted glove box, one glove port panel at the side."""
    steel, shine, alu = stainless(0.24), polished(), painted((0.55, 0.57, 0.58))
    k.box((900, 560, 30), alu, base=True)
    k.box((900, 20, 700), alu, (0, 270, 30), 4, base=True)
    for x in (-440, 440):
        k.box((20, 560, 700), alu, (x, 0, 30), 4, base=True)
    k.box((900, 560, 24), alu, (0, 0, 718), 4, base=True)
    k.box((330, 16, 690), alu, (275, -272, 30), 3, base=True)
    k.tube(105, 82, 40, shine, (275, -268, 380), rot=FRONT)
    k.sweep([(275, -280, 380), (275, -380, 360), (290, -400, 250)], 58, rubber((0.05,) * 3))
    k.cyl(83, 20, rubber((0.05,) * 3), (275, -272, 380), rot=FRONT)
    k.lamp((-120, -200, 690), 300, 2)
    with k.at((-160, -60, 30)):
        for x in (-90, 90):
            k.box((24, 160, 110), alu, (x, 0, 0), 2, base=True)
        low = [(a, 120 - z) for a, z in dome(86, 0.4)]
        high = [(a, 300 + z) for a, z in reversed(dome(86, 0.4))]
        k.lathe([*low, *high], steel, smooth=60)
        for z in (120, 300):
            k.torus(86, 2.2, shine, (0, 0, z))
        k.cyl(14, 60, shine, (60, -40, 200), rot=(90, 0, 35))
        k.cyl(22, 14, shine, (60 + 34, -40 - 49, 200), rot=(90, 0, 35))
        k.anchor("double-wall", (98, -104, 205))
        for i, x in enumerate((-46, 46)):
            k.cyl(5, 120, shine, (x, 0, 325))
            k.prism(6, 12, 18, shine, (x, 0, 350))
            k.box((34, 34, 40), shine, (x, 0, 440), 4)
            k.cyl(13, 60, shine, (x, -10, 445), rot=FRONT)
            k.prism(
                12,
                18,
                26,
                plastic(((0.04, 0.15, 0.4), (0.04, 0.3, 0.1))[i]),
                (x, -70, 445),
                rot=FRONT,
            )
            k.cyl(5, 90, shine, (x, 0, 460))
        k.anchor("metal-valves", (-46, -60, 458))
        k.cyl(16, 36, plastic((0.70, 0.70, 0.68)), (0, 0, 330))
        for y, c in ((-6, (0.5, 0.03, 0.02)), (0, (0.6, 0.58, 0.5)), (6, (0.5, 0.4, 0.02))):
            k.sweep(
                [
                    (0, y, 362),
                    (20, y - 20, 420),
                    (120, y - 60, 330),
                    (150, y - 80, 120),
                    (230, y - 100, 8),
                ],
                3.4,
                plastic(c),
            )
        k.anchor("heater-leads", (112, -62, 346))
        tag(k, "BED 04  DWG 2217", ["UT3   180 W", "LEAK < 1E-10"], 84, 44, (-6, -86.5, 220))
        k.cyl(8, 120, shine, (0, 60, 320))
    k.box((120, 60, 80), plastic((0.05, 0.055, 0.06)), (-330, 232, 560), 4)
    k.box((100, 4, 50), plastic((0.02, 0.10, 0.05)), (-330, 200, 566), 1)
    k.cyl(40, 260, steel, (380, 100, 742))
    k.anchor("glove-box", (275, -314, 460))
    k.cyl(6, 60, shine, (-330, 240, 560), axis=X)
    scale(k)
