"""X-ray lead glass: thin faint-yellow pane in an aluminium frame with an etched Pb mark."""

from kit import labels
from kit.core import FRONT, View, rounded
from kit.materials import ALUMINIUM, brushed, plastic, wood
from kit.packing import sheet
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-30, 16), "closeup": View(-14, 12, at="pb-mark", radius=110)}


def build(k):
    """Stand the framed pane on feet, lean a bare pane behind in its slotted foam."""
    frame = brushed(ALUMINIUM, "X", 0.35)
    for x in (-180, 180):
        k.box((60, 220, 30), wood(), (x, 0, 15), 2)
    z = 30 + 240
    k.plate([rounded(640, 480, 4), rounded(570, 410, 2)], 34, frame, (0, 0, z), rot=FRONT, bevel=1)
    pane = clear((0.93, 0.91, 0.70), 1.3)
    k.plate([rounded(576, 416, 2)], 8, pane, (0, 0, z), rot=FRONT)
    for x in (-1, 1):
        for y in (-1, 1):
            k.cyl(5, 3, plastic((0.2, 0.2, 0.2)), (x * 300, -16, z + y * 220), rot=FRONT)
    with k.at((300, 220, 24), rot=(-10, 0, 0)):
        k.plate([rounded(420, 320, 2)], 10, clear((0.92, 0.90, 0.64), 1.3), (0, 0, 162), rot=FRONT)
        k.box((420, 11, 3), plastic((0.62, 0.60, 0.22), 0.1), (0, 0, 2), 0.4)
    for x in (160, 440):
        k.box((50, 120, 26), plastic((0.12, 0.13, 0.15), 0.8), (x, 222, 13), 3)
    etched = labels.plate(
        ["2.1 mm Pb  150 kV", "8 mm   XR-GLAS"], 100, 44, paper=(236, 232, 205), ink=(90, 90, 84)
    )
    k.image(etched, 110, 48, (200, -5, 108), rot=FRONT, t=0.4)
    sheet(
        k,
        labels.plate(["LEAD GLASS", "400 x 560 x 8", "FRAGILE"], 120, 70),
        150,
        88,
        (-140, -190, 0.3),
        6,
    )
    k.anchor("thin-pane", (-120, -5, 330))
    k.anchor("pb-mark", (200, -6, 108))
    scale(k)
