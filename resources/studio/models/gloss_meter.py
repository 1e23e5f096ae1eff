"""Gloss meter: hand-sized box with a display and measuring base, its tile in the case."""

from kit import labels, screens
from kit.casing import display, legend, push
from kit.core import FRONT, View, Y
from kit.materials import ALUMINIUM, brushed, enamel, plastic
from kit.papers import foam_box, well
from kit.props import scale
from kit.sockets import usb_c

VIEWS = {"hero": View(-26, 34), "closeup": View(-16, 44, at="gu-scale", radius=48)}


def build(k):
    """Stand the meter on a painted panel, open the case with its tile behind."""
    black, grey = plastic((0.04, 0.042, 0.046), 0.42), brushed(ALUMINIUM, "X", 0.3, 1)
    k.box((220, 130, 3), enamel((0.30, 0.02, 0.02)), (0, 0, 0), 0.4, base=True)
    with k.at((0, 0, 3)):
        side = [(-76, 5), (76, 5), (76, 40), (60, 70), (-40, 76), (-76, 62)]
        k.plate([side], 48, black, (0, 0, 0), rot=FRONT, bevel=5)
        k.box((156, 50, 7), grey, (0, 0, 0), 1, base=True)
        k.box((100, 52, 1), plastic((0.25, 0.26, 0.27)), (0, 0, 22), 0.2)
        with k.at((12, 0, 77.6), rot=(0, 3.4, 0)):
            flat = (0, 0, 0)
            lcd = screens.rows(64, 36, "GLOSS", [("20°", "71.2 GU"), ("60°", "92.4 GU")])
            display(k, lcd, 64, 36, (0, 0, 1.2), flat, 2)
            k.anchor("gu-scale", (14, 4, 3))
        with k.at((-52, 0, 77), rot=(0, -16, 0)):
            push(k, 14, 14, (0, 8, 0), (0, 0, 0), (0.02, 0.2, 0.4))
            push(k, 14, 14, (0, -10, 0), (0, 0, 0), (0.3, 0.31, 0.32))
        legend(k, "GLOSS 60", 6, (10, -24.4, 46))
        k.image(labels.plate(["S/N 1108244", "CE"], 30, 14), 30, 14, (-48, -24.2, 40), rot=FRONT)
        usb_c(k, (76, 0, 26), (90, 0, 90))
        k.cyl(3, 1, plastic((0.6, 0.6, 0.6)), (60, -24, 14), axis=Y)
        k.anchor("hand-size", (-30, -25, 30))
    with k.at((40, 150, 0)):
        foam_box(k, 240, 130, 80, (0, 0, 0), [well(150, 60, -30, 16), well(56, 56, 78, -20)],
                 plastic((0.045, 0.047, 0.052)))  # fmt: skip
        k.box((54, 54, 12), plastic((0.1, 0.1, 0.105)), (78, -20, 52), 1, base=True)
        k.box((44, 44, 2), enamel((0.008, 0.008, 0.01)), (78, -20, 63.5), 0.2, base=True)
        k.image(labels.line("95.3 GU", 40, 7), 40, 7, (78, -46, 66), t=0.2)
        k.box((44, 8, 8), plastic((0.1, 0.1, 0.105)), (78, -46, 58), 0.2, base=True)
        k.anchor("tile", (82, -14, 65))
    scale(k)
