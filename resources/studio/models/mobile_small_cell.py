"""Mobile small cell: white branded wall box with operator label, network and fibre sockets."""

from kit import labels, papers
from kit.casing import led, legend
from kit.core import FRONT, View, rounded
from kit.many import blocks, grid
from kit.materials import ALUMINIUM, WHITE, brushed, cast, plastic
from kit.packing import strap
from kit.props import scale
from kit.sockets import fibre, gland, lead, rj45

VIEWS = {"hero": View(-24, 16), "closeup": View(-14, 10, at="fibre-socket", radius=110)}
LABEL = ["PICOCELL PC-78", "Product code 474417A", "B3  n78   CE  FCC", "S/N EA204417"]


def build(k):
    """Cell on its wall stand, sockets below; a second from behind, operator cartons at the side."""
    white, back = plastic(WHITE, 0.4), cast((0.55, 0.56, 0.56), 0.5)
    with k.at((-130, 0, 0)):
        metal = brushed(ALUMINIUM, "Z")
        k.box((180, 150, 8), metal, (0, 20, 0), 2, base=True)
        k.box((60, 8, 360), metal, (0, 74, 0), 2, base=True)
        k.box((90, 34, 130), back, (0, 54, 200), 4, base=True)
        k.plate([rounded(226, 296, 34)], 46, white, (0, 0, 262), rot=FRONT, bevel=14)
        k.plate([rounded(216, 286, 30)], 26, back, (0, 30, 262), rot=FRONT, bevel=4)
        legend(k, "NORDCELL", 15, (0, -23.4, 300), FRONT, (0.06, 0.2, 0.45))
        led(k, (0.1, 0.9, 0.3), (0, -23, 140), r=3)
        k.anchor("white-box", (-40, -24, 330))
        k.image(
            labels.plate(
                ["PROPERTY OF TELSTREAM", "ASSET 00417-PC"], 96, 34, paper=(246, 240, 200)
            ),
            96,
            34,
            (0, -23.2, 210),
            rot=FRONT,
        )
        k.anchor("operator-label", (0, -24, 212))
        k.box((180, 40, 20), back, (0, 22, 92), 3, base=True)
        rj45(k, (-56, 1.8, 101))
        fibre(k, (-20, 1.8, 101), color=(0.03, 0.3, 0.1))
        fibre(k, (8, 1.8, 101), color=(0.03, 0.3, 0.1))
        gland(k, 5, (56, 2, 102))
        lead(
            k,
            [(-23, -6, 101), (-26, -50, 84), (-70, -80, 10), (-110, -60, 5)],
            1.8,
            plastic((0.72, 0.55, 0.03), 0.4),
            start="plain",
            size=3.4,
        )
        k.sweep(
            [(56, -18, 102), (56, -50, 90), (90, -80, 14), (130, -60, 7)], 5, plastic((0.04,) * 3)
        )
        k.anchor("fibre-socket", (-6, -6, 104))
    for i in range(3):
        with k.at((190, 110, i * 110)):
            papers.carton(
                k,
                330,
                300,
                108,
                (0, 0, 0),
                ["PICOCELL PC-78   1 pc", "Operator TELSTREAM", f"Asset 00418-PC-{i}"],
                "NORDCELL",
                (0.52, 0.5, 0.46),
            )
    with k.at((190, 110, 0)):
        strap(k, 332, 330, (0, 40, 0))
    with k.at((120, -130, 24), rot=(0, 0, -16)):
        k.plate([rounded(226, 296, 34)], 40, white, (0, 0, 10), bevel=12)
        k.plate([rounded(212, 282, 30)], 20, back, (0, 0, 40), bevel=3)
        blocks(k, grid(14, 1, 13, 0, 0, 46), (4, 150, 12), back, (0, 0, 48))
        k.image(labels.plate(LABEL, 120, 60, paper=(236, 236, 232)), 120, 60, (0, -74, 50))
    scale(k)
