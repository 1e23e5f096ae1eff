"""Cyclone dust collector: sheet-metal drum and cone with a tangent inlet, bin below."""

from kit.core import View, polar
from kit.materials import painted, plastic, polished
from kit.parts import bolt
from kit.process import corners, stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-28, 12), "closeup": View(-20, 14, at="side-inlet", radius=620)}
R = 480.0


def build(k):
    """Three-legged frame, cyclone, outlet bend on top, clamp-ring bin."""
    zinc, grey = stainless(0.42), painted((0.16, 0.22, 0.27))
    k.cyl(300, 560, grey, (0, 0, 60), edge=6)
    for z in (70, 260, 440):
        k.torus(301, 9, grey, (0, 0, z))
    k.torus(304, 14, polished(), (0, 0, 618))
    k.cyl(304, 20, grey, (0, 0, 612))
    k.box((60, 50, 70), polished(), (0, -318, 620), 6)
    for x, y, _ in polar(3, 200, 30):
        k.cyl(45, 40, plastic((0.03,) * 3), (x, y + 20, 45), rot=(90, 0, 0))
        k.box((40, 60, 40), grey, (x, y, 40))
    k.cyl(120, 130, plastic((0.1, 0.1, 0.1)), (0, 0, 625))
    k.lathe([(118, 740), (R, 1760), (R, 2560), (R - 20, 2575), (0, 2575)], zinc, smooth=30)
    for z in (1760, 2180, 2560):
        k.torus(R, 10, zinc, (0, 0, z))
    k.torus(352, 6, zinc, (0, 0, 1400))
    k.box((620, 260, 420), zinc, (-R + 40, -R + 130, 2320), 4)
    k.box((30, 340, 500), zinc, (-R - 260, -R + 130, 2320), 4)
    k.box((6, 240, 400), plastic((0.03,) * 3), (-R - 275, -R + 130, 2320), 0)
    for y, z in corners(150, 230):
        bolt(k, 16, (-R - 275, -R + 130 + y, 2320 + z), rot=(0, -90, 0))
    k.pipe([(0, 0, 2560), (0, 0, 3080), (760, 0, 3080)], 210, zinc, 300)
    k.torus(212, 12, zinc, (0, 0, 2680))
    for x in (720, 748):
        k.torus(220, 14, zinc, (x, 0, 3080), axis="X")
    for x, y, angle in polar(4, R + 60, 45):
        k.box((70, 70, 2000), grey, (x, y, 0), 3, base=True)
        k.box((150, 150, 14), grey, (x, y, 0), base=True)
        k.box((120, 60, 120), grey, (x * 0.93, y * 0.93, 1930), 4, rot=(0, 0, angle))
    for z in (900, 1560):
        for i in (-1, 1):
            d = (R + 60) * 0.707
            k.box((2 * d, 40, 60), grey, (0, i * d, z), 2)
            k.box((40, 2 * d, 60), grey, (i * d, 0, z), 2)
    tag(
        k,
        "SPANLUFT ABSAUGTECHNIK",
        ["TYPE ZK 950", "3 600 m3/h", "FAN 4 kW"],
        240,
        130,
        (0, -R * 0.76 - 22, 1560),
        back=24,
    )
    k.anchor("side-inlet", (-R - 80, -R, 2320))
    k.anchor("thin-sheet", (120, -R * 0.97, 2080))
    k.anchor("dust-bin", (-90, -290, 400))
    scale(k)
