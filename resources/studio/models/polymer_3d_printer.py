"""Plastic 3D printers: light open frame with a filament spool, resin printer, orange hood."""

from kit.casing import TOP, display, knob, legend
from kit.container import spool
from kit.core import FRONT, View
from kit.materials import ALUMINIUM, BRASS, brushed, painted, plastic, polished
from kit.props import scale
from kit.screens import rows
from kit.stuffs import clear

VIEWS = {"hero": View(-24, 20), "closeup": View(-14, 18, at="filament-spool", radius=150)}


def _frame(k):
    """Open printer 420 wide, 480 high."""
    bar = brushed(ALUMINIUM, "Z", 0.35)
    dark = plastic((0.05, 0.05, 0.055))
    k.box((420, 400, 50), painted((0.1, 0.1, 0.11)), (0, 0, 0), 6, base=True)
    for x in (-190, 190):
        k.box((30, 30, 430), bar, (x, 60, 50), 2, base=True)
        k.cyl(4, 420, polished(), (x * 0.85, 60, 50), seg=24)
    k.box((410, 30, 30), bar, (0, 60, 465), 2)
    k.box((410, 24, 24), bar, (0, 40, 300), 2)
    k.box((60, 50, 70), dark, (-40, 14, 295), 4)
    k.lathe([(0, 0), (1, 0), (5, 8), (5, 16), (0, 16)], polished(BRASS), (-40, 0, 246))
    k.box((235, 235, 6), plastic((0.05,) * 3, 0.3), (0, -30, 92), 1, base=True)
    k.box((40, 300, 40), bar, (0, -20, 52), 2, base=True)
    part = plastic((0.6, 0.25, 0.03), 0.45)
    for i in range(48):
        k.box((70 - 0.5 * i, 60, 3), part, (-40, 0, 98 + i * 3), 0.8, base=True)
    spool(k, 90, 26, 60, 74, plastic((0.6, 0.25, 0.03), 0.4), (-30, 60, 575), axis="X")
    k.box((10, 40, 100), bar, (-40, 60, 480), 1, base=True)
    k.cyl(10, 100, bar, (-50, 60, 575), axis="X", seg=24)
    k.sweep([(0, -14, 575), (-10, -10, 480), (-40, 14, 400), (-40, 14, 330)], 1.2, part)
    display(
        k,
        rows(72, 34, "PRINT 64 %", [("Nozzle", "210 C"), ("Bed", "60 C")]),
        72,
        34,
        (140, -200, 25),
        rim=4,
    )
    knob(k, 10, (80, -200, 25))
    legend(k, "MAKERLINE 220", 12, (-90, -200, 25))
    k.anchor("filament-spool", (0, -30, 600))
    k.anchor("light-frame", (-190, 44, 400))


def build(k):
    """Frame printer left, resin printer right."""
    with k.at((-300, 0, 0)):
        _frame(k)
    with k.at((230, 0, 0)):
        k.box((260, 260, 150), painted((0.1, 0.1, 0.11)), (0, 0, 0), 10, base=True)
        k.box((180, 150, 20), brushed(ALUMINIUM), (0, -10, 150), 3, base=True)
        k.box((160, 130, 4), plastic((0.2, 0.05, 0.02), 0.1), (0, -10, 170), 1, base=True)
        k.box((60, 40, 300), brushed(ALUMINIUM, "Z"), (0, 90, 150), 3, base=True)
        k.box((120, 100, 20), brushed(), (0, 0, 260), 2)
        k.box((30, 80, 30), brushed(), (0, 50, 275), 2)
        hood = clear((0.85, 0.33, 0.03))
        for x in (-124, 124):
            k.box((4, 250, 300), hood, (x, 0, 150), 1, base=True)
        for y in (-124, 124):
            k.box((244, 4, 300), hood, (0, y, 150), 1, base=True)
        k.box((252, 252, 5), plastic((0.6, 0.22, 0.02), 0.25), (0, 0, 450), 2, base=True)
        k.anchor("resin-hood", (-40, -127, 360))
        display(k, rows(90, 56, "RESIN", [("Layer", "412/900")]), 90, 56, (0, -131, 80), FRONT, 4)
        legend(k, "RESINLAB", 12, (0, 0, 456), TOP)
    scale(k)
