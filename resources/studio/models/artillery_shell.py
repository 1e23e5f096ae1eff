"""Artillery shell with copper band, stencil and eye bolt, and a finned mortar bomb beside it."""

from kit import labels
from kit.ammo import shell
from kit.core import View
from kit.materials import painted, plastic
from kit.props import scale
from kit.surface import OLIVE

VIEWS = {"hero": View(-24, 16), "closeup": View(-18, 12, at="driving-band", radius=110)}


def build(k):
    """Stand the shell on its base and the bomb in a foot ring."""
    olive = painted(OLIVE, 0.5)
    yellow = (230, 190, 40)
    shell(k, 155, 700, olive, (-130, 0, 0), nose="eye")
    lines = ["155 MM  H", "TNT   M107-K", "LOT 14-0882", "[] [] []"]
    k.wrap(
        labels.plate(lines, 150, 150, paper=(80, 84, 58), ink=yellow),
        77.6,
        150,
        100,
        (-130, 0, 230),
    )
    k.tube(76.5, 74, 12, painted((0.6, 0.45, 0.02)), (-130, 0, 410))
    k.anchor("driving-band", (-142, -79, 106))
    k.anchor("nose-thread", (-132, -28, 690))
    k.anchor("stencil", (-130, -78, 250))
    k.cyl(48, 10, plastic((0.3, 0.31, 0.33)), (110, 0, 0))
    shell(k, 120, 560, olive, (110, 0, 8), tail=190)
    k.wrap(
        labels.plate(["120 MM HE", "LOT 88-204"], 110, 60, paper=(80, 84, 58), ink=yellow),
        60.6,
        60,
        100,
        (110, 0, 385),
    )
    k.anchor("tail-fins", (104, -58, 60))
    scale(k)
