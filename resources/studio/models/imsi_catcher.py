"""IMSI catcher: hard case with a nameless ribbed radio box, band sockets, amplifiers, laptop."""

from kit import papers, screens
from kit.casing import foam_case, keys, legend
from kit.comms import lamps
from kit.core import View
from kit.many import blocks, grid
from kit.materials import ALUMINIUM, anodised, brushed, plastic, rubber
from kit.props import scale
from kit.sockets import lead, n_type, sma

VIEWS = {"hero": View(-20, 36), "closeup": View(-10, 44, at="band-outputs", radius=115)}
BANDS = ("900", "1800", "2100", "2600", "800", "700")


def build(k):
    """Open case: radio box left, amplifiers behind, laptop right, antennas in front."""
    top = foam_case(k, 680, 460, 250, (0, 0, 0), (0.1, 0.105, 0.115), (0.17, 0.175, 0.185))
    black = anodised((0.16, 0.165, 0.175), 0.42)
    with k.at((-150, 30, top - 18)):
        k.box((280, 190, 66), black, (0, 0, 0), 3, base=True)
        blocks(k, grid(17, 1, 16, 0, 0, 22), (4, 140, 20), black, (0, 0, 66))
        lamps(k, 4, 14, (100, -74, 66), (0, 0, 0), 2.6)
        for i, band in enumerate(BANDS):
            x = -110 + i * 36
            sma(k, (x, -66, 66), (0, 0, 0), 1.5)
            legend(k, band, 7, (x, -85, 66.2), (0, 0, 0))
        k.anchor("band-outputs", (-38, -66, 82))
    for i in range(2):
        with k.at((-220 + i * 130, 170, top - 14)):
            k.box((110, 74, 70), brushed(ALUMINIUM, "X"), (0, 0, 0), 2, base=True)
            blocks(k, grid(12, 1, 8.6, 0), (2.5, 66, 20), brushed(ALUMINIUM, "Y"), (0, 0, 70))
            sma(k, (-55, 0, 44), (90, 0, -90))
    k.anchor("amplifier-modules", (-90, 160, top + 76))
    with k.at((165, -20, top - 16)):
        k.box((290, 210, 22), plastic((0.3, 0.31, 0.32)), (0, 0, 0), 4, base=True)
        keys(k, 14, 5, 18.5, 17, (15, 13, 2), (0, 34, 22), (0, 0, 0), plastic((0.13,) * 3))
        k.box((86, 50, 0.8), plastic((0.1,) * 3, 0.3), (0, -68, 22), 0.2)
        with k.at((0, 104, 22), rot=(72, 0, 0)):
            k.box((290, 190, 10), plastic((0.3, 0.31, 0.32)), (0, 96, -5), 4)
            pairs = [
                ("IMSI 001017 4471029", "IN"),
                ("IMEI 35209 900417", "LTE"),
                ("IMSI 001017 8830042", "IN"),
                ("TARGET LIST", "2"),
            ]
            k.image(
                screens.rows(268, 160, "CELL 4G  CATCH  17 PHONES", pairs), 268, 160, (0, 98, 0.2)
            )
        k.anchor("laptop-set", (0, 76, 110))
    for i in range(4):
        x = -290 + i * 34
        k.cyl(8, 24, plastic((0.04,) * 3), (x, -190, top + 8), rot=(90, 0, 0), seg=24)
        k.cyl(6, 90 + 12 * i, rubber((0.04,) * 3), (x, -186, top + 8), rot=(-90, 0, 0), seg=24)
    n_type(k, (-140, -180, top - 4), (0, 0, 0))
    z = top + 58
    lead(
        k,
        [(-260, -36, z), (-270, -80, z + 10), (-316, 20, z + 20), (-286, 169, top + 30)],
        2.6,
        start="coax",
        size=5,
    )
    lead(
        k,
        [
            (-224, -36, z),
            (-228, -90, z + 10),
            (-320, -60, z),
            (-318, -140, top + 8),
            (-290, -180, top + 8),
        ],
        2.6,
        start="coax",
        size=5,
    )
    papers.sheet(
        k,
        "DELIVERY NOTE",
        [
            "1 set cellular test equipment",
            "Consignee: Harbour Trading Ltd",
            "Network operator: none",
            "No public data sheet",
        ],
        170,
        120,
        (-150, -360, 0),
        8,
        (60, 60, 60),
    )
    k.anchor("no-operator", (-150, -350, 1))
    scale(k)
