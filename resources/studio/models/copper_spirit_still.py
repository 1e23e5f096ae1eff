"""Copper spirit still: onion pot with helmet and swan neck, column with portholes, cooler."""

from kit.core import View
from kit.materials import BRASS, COPPER, painted, polished
from kit.plant import dome
from kit.process import sight_glass, stainless, tag
from kit.props import scale
from kit.valves import handwheel

VIEWS = {"hero": View(-22, 12), "closeup": View(-8, 12, at="bubble-plates", radius=420)}


def build(k):
    """Pot on a brick-coloured stove, bubble-plate column to its right, cooler on the left."""
    copper, brass = polished(COPPER, 0.2), polished(BRASS, 0.2)
    k.cyl(520, 520, painted((0.20, 0.21, 0.22)), edge=12)
    k.box((300, 40, 220), painted((0.10, 0.10, 0.11)), (0, -510, 230), 6)
    k.cyl(14, 120, brass, (110, -540, 180))
    pot = [(0, 500), (505, 500), (540, 560), (560, 720), (540, 880), (440, 1030), (290, 1110)]
    helm = [
        (200, 1150),
        (200, 1180),
        (260, 1260),
        (290, 1350),
        (260, 1450),
        (160, 1560),
        (90, 1650),
    ]
    k.lathe([*pot, *helm, (80, 1760)], copper, smooth=60)
    k.torus(203, 16, brass, (0, 0, 1160))
    k.torus(548, 10, brass, (0, 0, 575))
    neck = [(0, 0, 1750), (0, 0, 1980), (-120, 0, 2120), (-420, 0, 2050), (-1050, 0, 1560)]
    k.sweep(neck, 72, copper)
    k.torus(82, 12, brass, (0, 0, 1770))
    k.cyl(300, 1180, copper, (-1050, 0, 300), edge=10)
    for z in (340, 880, 1440):
        k.torus(303, 9, brass, (-1050, 0, z))
    k.cyl(120, 120, copper, (-1050, 0, 1460))
    for x, y in ((-1250, -120), (-850, -120), (-1050, 230)):
        k.box((60, 60, 310), painted((0.06, 0.06, 0.06)), (x, y, 0), 4, base=True)
    k.pipe([(-1050, -290, 420), (-1050, -400, 420), (-1050, -400, 330)], 22, brass)
    k.cyl(120, 210, stainless(), (-1050, -400, 0))
    with k.at((0, -440, 880), rot=(66, 0, 0)):
        k.tube(170, 150, 70, copper)
        k.lathe([(a, 60 + z) for a, z in dome(158, 0.3)], copper)
        handwheel(k, 60, brass, (0, 0, 150))
    with k.at((980, 0, 0)):
        for x, y in ((-150, -150), (150, -150), (-150, 150), (150, 150)):
            k.box((44, 44, 620), stainless(), (x, y, 0), 4, base=True)
        k.cyl(205, 36, stainless(), (0, 0, 600))
        for i in range(5):
            z = 640 + i * 260
            k.cyl(180, 240, copper, (0, 0, z), edge=4)
            k.torus(186, 13, brass, (0, 0, z + 250))
            sight_glass(k, 84, brass, (0, -168, z + 122), inside=(0.10, 0.06, 0.03))
            with k.at((0, -188, z + 84)):
                for x in (-26, 26):
                    k.lathe([(a * 0.9, 8 + b) for a, b in dome(22, 0.7, 8)], copper, (x, 0, 0))
        k.lathe([(a, 1940 + z) for a, z in dome(180, 0.6)], copper)
        k.pipe(
            [(0, 0, 2000), (0, 0, 2180), (330, 0, 2180), (330, 0, 700), (160, 0, 700)],
            40,
            copper,
            110,
        )
    k.cyl(45, 780, copper, (400, 0, 760), axis="X")
    k.anchor("copper-pot", (-330, -455, 760))
    k.anchor("bubble-plates", (980, -196, 1280))
    k.anchor("swan-neck", (-400, -72, 2060))
    tag(
        k,
        "SEVERIN KUPFERHAUS",
        ["450 LITRES", "1998"],
        190,
        100,
        (-250, -518, 650),
        (100, 0, -27),
        color=(110, 70, 20),
    )
    scale(k)
