"""Special wafers: clear semi-insulating SiC disc, GaN wafer in a tray, foil bag, papers."""

from kit.boards import wafer
from kit.core import View, circle
from kit.labels import plate
from kit.materials import plastic, polished
from kit.packing import pouch
from kit.papers import page
from kit.props import scale
from kit.stuffs import clear

VIEWS = {"hero": View(-24, 38), "closeup": View(-12, 42, at="clear-disc", radius=60)}


def build(k):
    """Clear disc on a printed sheet in front, tray right, foil bag and layer table behind."""
    table = page(
        "LAYER TABLE  HEMT",
        [
            "GaN cap 2 nm",
            "AlGaN barrier 22 nm",
            "GaN buffer 1.8 um",
            "SiC 4H-SI 500 um",
            "rho > 1E9 ohm-cm",
        ],
        130,
        100,
    )
    k.image(table, 130, 100, (-50, 0, 0), rot=(0, 0, 4), rough=0.6)
    k.anchor("layer-table", (-70, 34, 0.7))
    with k.at((-30, -24, 0.7)):
        wafer(k, 50, mat=clear((0.96, 0.95, 0.72)), t=1.2)
        k.anchor("clear-disc", (-10, -18, 1.3))
    with k.at((92, -20, 0)):
        tray = plastic((0.5, 0.52, 0.55), 0.35)
        k.plate([circle(60)], 3, tray, (0, 0, 1.5))
        k.plate([circle(60), circle(52.5)], 6, tray, (0, 0, 5))
        wafer(k, 50, (0, 0, 3), mat=polished((0.42, 0.38, 0.24), 0.05))
        k.plate([circle(62)], 0.6, clear(), (0, 0, 8.6), bevel=0.1)
    with k.at((60, 86, 0), rot=(0, 0, -6)):
        label = plate(
            ["4H-SI HPSI SiC  100 mm", "GaN HEMT EPI  S/N W117-04", "RES > 1E9 ohm-cm"],
            96,
            44,
            paper=(240, 240, 238),
        )
        pouch(k, 150, 90, 10, drawing=label)
        k.anchor("foil-bag", (-60, -30, 8))
        k.anchor("si-mark", (0, 4, 10))
    scale(k)
