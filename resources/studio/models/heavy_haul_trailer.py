"""Heavy-haul modular trailer: flat low deck on rows of small twin wheels, swan neck, VIN plate."""

from kit import labels
from kit.aero import wheel
from kit.core import FRONT, View, X
from kit.materials import painted, plastic, polished, wood
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-36, 16), "closeup": View(-26, 10, at="vin-plate", radius=480)}


def build(k):
    """Stand the trailer, neck to the left."""
    red, dark, grey = (
        painted((0.42, 0.03, 0.02), 0.4),
        painted((0.05, 0.05, 0.052), 0.5),
        painted((0.5, 0.51, 0.52)),
    )
    k.box((8400, 2540, 90), dark, (1300, 0, 960), 6, base=True)
    k.box((8400, 600, 330), red, (1300, 0, 680), 10, base=True)
    for i in range(28):
        k.box((280, 2300, 30), wood(), (-2720 + i * 298, 0, 1045), 3, base=True)
    for s in (-1, 1):
        k.box((8400, 70, 240), red, (1300, s * 1260, 870), 8, base=True)
        for i in range(12):
            k.torus(50, 12, polished((0.3,) * 3), (-2500 + i * 700, s * 1298, 960), rot=FRONT)
        for i in range(6):
            k.box((110, 8, 60), plastic((0.7, 0.3, 0.02)), (-2300 + i * 1400, s * 1298, 910), 2)
    for i in range(6):
        x = -1700 + i * 1320
        k.box((260, 2200, 140), dark, (x, 0, 420), 8, base=True)
        k.box((180, 500, 320), dark, (x, 0, 420), 8, base=True)
        for s in (-1, 1):
            for y in (760, 1110):
                wheel(k, 390, 250, (x, s * y, 390), grey, nuts=10)
            k.cyl(60, 300, polished(), (x - 200, s * 480, 480), rot=(0, 30, 0))
    slab(
        k,
        [(-5300, 1300), (-3300, 1300), (-2700, 1000), (-2700, 680), (-3300, 950), (-5300, 1060)],
        1100,
        red,
        0,
        14,
    )
    k.cyl(90, 130, dark, (-5000, 0, 950))
    for s in (-1, 1):
        k.box((150, 150, 1080), dark, (-4100, s * 440, 20), 8, base=True)
        k.box((300, 300, 30), dark, (-4100, s * 440, 0), 4, base=True)
        k.cyl(70, 900, polished(), (-3600, s * 300, 1150), X)
    k.box((60, 2500, 240), red, (5530, 0, 800), 10, base=True)
    for s in (-1, 1):
        k.box((24, 360, 120), plastic((0.5, 0.02, 0.01)), (5566, s * 900, 930), 6)
    k.image(
        labels.plate(
            ["VIN WXL04417000882", "6 axle lines  12 000 kg each", "GVW 88 000 kg"],
            420,
            180,
            "TRAGWERK TRAILERS",
            (30, 60, 110),
        ),
        420,
        180,
        (-2350, -1297, 990),
        FRONT,
        4,
    )
    k.image(
        labels.line("TRAGWERK", 1400, 180, (150, 30, 25), (245, 245, 245)),
        1400,
        180,
        (1600, -1297, 980),
        FRONT,
        4,
    )
    k.anchor("flat-deck", (200, -700, 1078))
    k.anchor("vin-plate", (-2350, -1303, 990))
    k.anchor("many-wheels", (940, -1240, 420))
    scale(k)
