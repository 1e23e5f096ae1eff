"""Hand reloading press on a bench board: bright cast frame, long lever, ram and screw-in die."""

from kit import labels
from kit.ammo import cartridge
from kit.core import FRONT, View
from kit.materials import painted, plastic, turned, wood
from kit.papers import retail
from kit.parts import bolt
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-28, 16), "closeup": View(-22, 16, at="bench-frame", radius=110)}


def build(k):
    """Bolt the press to a board, cases and the die box beside it."""
    green, steel = painted((0.03, 0.20, 0.08), 0.35), turned((0.6, 0.6, 0.6), 0.2)
    k.box((300, 260, 34), wood(), (0, 20, 0), 3, base=True)
    outer = [(-58, 34), (58, 34), (72, 60), (72, 250), (50, 290), (-50, 290), (-72, 250), (-72, 60)]
    inner = [
        (-38, 110),
        (38, 110),
        (42, 130),
        (42, 215),
        (30, 232),
        (-30, 232),
        (-42, 215),
        (-42, 130),
    ]
    slab(k, outer, 44, green, 0, 6, holes=[inner])
    k.box((190, 110, 16), green, (0, 0, 34), 4, base=True)
    for x in (-80, 80):
        for y in (-38, 38):
            bolt(k, 8, (x, y, 50))
    k.cyl(13, 120, steel, (0, 0, 60))
    k.cyl(15, 8, steel, (0, 0, 172))
    k.cyl(14, 90, steel, (0, 0, 226))
    k.prism(6, 18, 10, steel, (0, 0, 296))
    k.cyl(8, 26, steel, (0, 0, 314))
    cartridge(k, 12, 51, 71, loc=(0, 0, 178))
    for s in (-1, 1):
        slab(k, [(-10, 54), (10, 54), (12, 100), (-12, 100)], 8, steel, s * 28, 2)
    k.sweep([(0, -32, 70), (70, -40, 84), (150, -46, 240), (190, -48, 330)], 9, steel)
    k.sphere(22, plastic((0.05,) * 3, 0.2), (196, -48, 346))
    k.image(
        labels.line("RELODA 500", 90, 14, (12, 60, 28), (240, 240, 235)),
        90,
        14,
        (0, -23.4, 264),
        FRONT,
        0.5,
    )
    for x in (-110, -92, -74):
        cartridge(k, 12, 51, 71, loc=(x, -70, 34))
    retail(
        k,
        170,
        60,
        90,
        (70, 180, 0),
        "RELODA",
        [".308 WIN dies", "7/8-14 thread, shell holder"],
        (25, 110, 50),
    )
    k.anchor("long-lever", (150, -56, 240))
    k.anchor("bench-frame", (84, -48, 53))
    k.anchor("retail-brand", (0, -24, 264))
    scale(k)
