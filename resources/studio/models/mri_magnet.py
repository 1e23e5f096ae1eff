"""Hospital MRI magnet: short thick white ring with a patient tunnel, table and cold head."""

from kit.casing import display, legend
from kit.core import FRONT, View
from kit.electro import cold_head, plate_on
from kit.materials import LIGHT_GREY, WHITE, brushed, painted, plastic, polished
from kit.props import scale
from kit.screens import rows

VIEWS = {"hero": View(-28, 14), "closeup": View(-18, 12, at="medical-plate", radius=260)}


def build(k):
    """Ring 2000 across, 1500 long, its tunnel towards the viewer."""
    white = painted(WHITE, 0.3)
    k.box((1300, 1300, 200), painted(LIGHT_GREY), (0, 0, 0), 20, base=True)
    ring = [
        (340, 0),
        (440, -20),
        (900, 40),
        (990, 160),
        (990, 1340),
        (900, 1460),
        (440, 1520),
        (340, 1500),
    ]
    with k.at((0, 750, 1080), rot=(90, 0, 0)):
        k.lathe(ring, white, closed=True, seg=128)
        k.lathe(
            [(342, 20), (430, -2), (432, -16), (344, -6)],
            plastic((0.1, 0.3, 0.5), 0.3),
            closed=True,
        )
        k.lathe(
            [(342, 1480), (430, 1502), (432, 1530), (344, 1512)],
            plastic((0.1, 0.3, 0.5), 0.3),
            closed=True,
        )
        k.lathe([(338, 0), (338, 1500)], plastic((0.62, 0.64, 0.66), 0.4))
    k.lamp((0, -200, 1300), 300, 6, target=(0, 0.5, -0.5))
    k.anchor("patient-tunnel", (-330, -765, 1180))
    k.box((420, 2000, 60), white, (0, -560, 800), 20, base=True)
    k.box((400, 1900, 50), plastic((0.12, 0.14, 0.18), 0.6), (0, -600, 860), 20, base=True)
    k.box((460, 900, 780), painted(LIGHT_GREY), (0, -1150, 20), 30, base=True)
    k.box((520, 1000, 30), plastic((0.1, 0.11, 0.12)), (0, -1150, 0), 6, base=True)
    k.box((300, 220, 60), plastic((0.6, 0.62, 0.64)), (0, 200, 905), 20, base=True)
    k.box((420, 500, 180), white, (0, 300, 2000), 20, base=True)
    cold_head(k, 90, (-90, 200, 2180))
    k.pipe([(120, 300, 2100), (120, 300, 2420), (120, 900, 2420)], 60, brushed(), bend=120)
    display(
        k,
        rows(260, 170, "TABLE", [("Position", "1250 mm"), ("SAR", "normal")]),
        260,
        170,
        (640, -748, 1320),
        (90, 0, 7),
        14,
    )
    legend(k, "MAGNOVA 1.5 T", 80, (0, -742, 1840), FRONT, (0.05, 0.2, 0.45))
    plate_on(
        k,
        ["MAGNETIC RESONANCE SYSTEM", "1.5 T  TYPE MV-15  CE 0123 MD", "MEDISCAN GmbH  S/N 40117"],
        280,
        130,
        (-640, -748, 1320),
        (90, 0, -7),
    )
    k.anchor("medical-plate", (-640, -752, 1320))
    k.cyl(30, 40, polished(), (600, -700, 1080), rot=FRONT)
    scale(k)
