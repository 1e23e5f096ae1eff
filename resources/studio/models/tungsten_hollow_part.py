"""Large tungsten parts: plate-wide sintered ring, short tube and W-Cu disc on a small crate."""

from kit.core import View
from kit.materials import cast, plastic, turned
from kit.packing import crate, sheet
from kit.props import scale
from kit.stickers import slip

VIEWS = {"hero": View(-22, 28), "closeup": View(-12, 36, at="plate-wide-ring", radius=170)}


def build(k):
    """Stand the ring in the opened crate, a tube and a reddish disc in front."""
    rough, bright = cast((0.27, 0.27, 0.28), 0.55), turned((0.42, 0.42, 0.43), 0.25, 1.2)
    floor = crate(k, 560, 500, 240, low=60)
    k.tube(190, 120, 120, rough, (0, 0, floor))
    k.tube(196, 117, 30, rough, (0, 0, floor))
    k.lathe([(119.5, 6), (119.5, 118)], bright, (0, 0, floor))
    for a, words in ((0, "W 99.95   Ø380/240 x 120"), (1, "HEAVY 166 kg   LOT 719")):
        k.text(
            words,
            13,
            plastic((0.7, 0.68, 0.6), 0.6),
            (0, -155 - 22 * a + 11, floor + 120.3),
            depth=0.2,
        )
    k.tube(75, 48, 130, rough, (360, -330, 0))
    k.cyl(80, 46, cast((0.42, 0.28, 0.20), 0.45), (130, -420, 0))
    label = slip("TUNGSTEN RING", ["W 99.95 %", "net 166 kg", "2 persons / hoist"], 0.8)
    sheet(k, label, 180, 144, (-180, -400, 0.3), 8)
    k.anchor("plate-wide-ring", (-90, -130, floor + 120))
    k.anchor("two-people", (-180, -395, 1))
    k.anchor("purity-label", (-60, -144, floor + 121))
    k.anchor("raw-sintered", (360, -405, 90))
    scale(k)
