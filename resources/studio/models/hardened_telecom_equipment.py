"""Telecom equipment hardened against a nuclear pulse: thick box, gasket lid, filter cans."""

from kit import labels
from kit.casing import bow, legend
from kit.core import FRONT, View
from kit.many import blocks, studs
from kit.materials import ALUMINIUM, brushed, painted, polished
from kit.parts import bolt, nameplate
from kit.props import scale
from kit.sockets import ground, mil_round, n_type

VIEWS = {"hero": View(-24, 26), "closeup": View(-16, 22, at="filter-plugs", radius=85)}
PLATE = [
    "LINE UNIT HX-24   TYPE 417",
    "HEMP MIL-STD-188-125",
    "MIL-STD-461 RS105",
    "-60 TO +125 C",
    "NSN 5805-12-417-0331",
]


def build(k):
    """Closed box, its lid swung off and leant behind to show gasket and plated rim."""
    olive, zinc = painted((0.085, 0.095, 0.055), 0.55), brushed((0.6, 0.55, 0.4), "X", 0.35)
    k.box((380, 280, 150), olive, (0, 0, 12), 4, base=True)
    blocks(k, [(x, y, 0) for x in (-150, 150) for y in (-100, 100)], (50, 40, 13), olive)
    k.box((396, 296, 10), zinc, (0, 0, 162), 2, base=True)
    for side in (-1, 1):  # springy gasket strips round the joint
        for axis in (0, 1):
            n = 36 if axis else 26
            spots = [
                ((i - (n - 1) / 2) * 10.6, side * 147.5, 172)
                if axis
                else (side * 197.5, (i - (n - 1) / 2) * 10.6, 172)
                for i in range(n)
            ]
            blocks(k, spots, (8.6, 4, 4) if axis else (4, 8.6, 4), polished((0.75, 0.62, 0.35)))
    k.box((396, 296, 16), olive, (0, 0, 176), 3, base=True)
    for i in range(13):
        for y in (-136, 136):
            bolt(k, 5, (-180 + i * 30, y, 192), socket=True)
    for i in range(8):
        for x in (-186, 186):
            bolt(k, 5, (x, -105 + i * 30, 192), socket=True)
    k.anchor("gasket-lid", (40, -150, 176))
    y = -140
    for x, r in ((-140, 24), (-68, 24), (4, 24)):
        with k.at((x, y, 84), rot=FRONT):
            k.cyl(r * 1.35, 8, brushed(ALUMINIUM, "X"))
            k.cyl(r, 56, zinc, edge=3)
            studs(
                k,
                [(r * 1.15 * a, r * 1.15 * b, 8) for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))],
                3,
                3,
                polished(),
            )
            mil_round(k, 13, (0, 0, 56), (0, 0, 0), square=False)
    k.anchor("filter-plugs", (-68, y - 40, 108))
    for z in (112, 58):
        with k.at((82, y, z), rot=FRONT):
            k.cyl(14, 34, polished((0.55, 0.53, 0.49)), edge=2)
            n_type(k, (0, 0, 34), (0, 0, 0), square=False)
    mil_round(k, 14, (142, y, 100), cap=True)
    ground(k, (150, y, 46), d=8)
    legend(k, "LINE 1        LINE 2        POWER", 8, (-68, y, 134), FRONT, (0.7, 0.7, 0.55))
    legend(k, "RF", 8, (82, y, 136), FRONT, (0.7, 0.7, 0.55))
    nameplate(
        k, labels.plate(PLATE, 150, 90, paper=(178, 180, 160)), 150, 90, (0, 10, 192), (0, 0, 0)
    )
    k.anchor("emp-standard", (0, 16, 194))
    for x in (-190, 190):
        bow(k, 130, 36, 6, (x, 0, 100), (90, 0, 90 if x > 0 else -90), polished((0.4, 0.4, 0.4)))
    scale(k)
