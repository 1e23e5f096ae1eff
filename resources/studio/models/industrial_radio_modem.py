"""Industrial radio modem: palm-sized box with lamps, data plug, antenna socket, rod antenna."""

from kit import labels, papers
from kit.casing import TOP, legend
from kit.comms import lamps
from kit.core import View
from kit.many import blocks, grid
from kit.materials import anodised, plastic, polished, rubber
from kit.props import scale
from kit.sockets import dsub, screws, sma, terminals

VIEWS = {"hero": View(-24, 30), "closeup": View(-14, 34, at="lamps", radius=46)}
LABEL = ["DATALINK R-900", "902-928 MHz   1 W", "FCC ID: 6DL-R900   CE", "S/N 19040417"]


def build(k):
    """Two boxes: data end and antenna end to the viewer; carton and loose rod antenna."""
    blue, dark = anodised((0.03, 0.09, 0.25), 0.35), plastic((0.05,) * 3, 0.4)
    for x, front in ((-56, True), (56, False)):
        with k.at((x, 0 if front else 20, 0), rot=(0, 0, -4 if front else -12)):
            k.box((76, 110, 30), blue, (0, 0, 0), 2, base=True)
            for side in (-1, 1):
                blocks(k, grid(1, 4, 0, 6, 0, 15), (108, 2, 2), blue, (side * 38, 0, 0),
                       (90, 0, side * 90))  # fmt: skip
            k.box((77, 4, 31), dark, (0, -56, 15.5), 1)
            k.box((77, 4, 31), dark, (0, 56, 15.5), 1)
            screws(k, 66, 22, 2, (0, -58, 15.5))
            k.image(labels.plate(LABEL, 60, 34), 60, 34, (0, 10, 30))
            if front:
                dsub(k, 9, (-10, -58, 12))
                lamps(k, 5, 8, (-12, -58, 25), r=1.8, colors=((0.1, 0.9, 0.2), (0.9, 0.5, 0.1)))
                legend(k, "PWR RTS CTS TX RX", 2.6, (0, -42, 30), TOP)
                terminals(k, 2, 6, (26, -58, 14))
                k.anchor("lamps", (-12, -60, 25))
                k.anchor("approval-marks", (0, 8, 31))
            else:
                sma(k, (0, -58, 15), s=1.3)
                legend(k, "ANT", 5, (0, -42, 30), TOP)
    with k.at((46, -96, 7), rot=(0, 90, 14)):
        k.cyl(6, 14, polished((0.6, 0.5, 0.25)), (0, 0, -60), seg=32)
        k.cyl(6.5, 24, dark, (0, 0, -46), edge=2, seg=32)
        k.cyl(5, 110, rubber((0.04,) * 3), (0, 0, -24), edge=2, seg=32)
        k.anchor("stub-antenna", (-5, 0, 30))
    papers.carton(k, 150, 110, 70, (0, 150, 0), ["DATALINK R-900", "Radio modem with antenna"],
                  "DATALINK", (0.5, 0.5, 0.48))  # fmt: skip
    scale(k)
