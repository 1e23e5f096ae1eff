"""Hall gaussmeter: pocket case with millitesla on the screen, thin flat probe on a cable."""

from kit import labels, screens
from kit.casing import display, handheld, keys, legend
from kit.core import View, X, rounded
from kit.materials import BRASS, painted, plastic, polished, turned
from kit.props import scale
from kit.sockets import lead

VIEWS = {"hero": View(-22, 34), "closeup": View(-12, 46, at="millitesla", radius=55)}


def build(k):
    """Meter on its back, probe beside it next to a block magnet."""
    handheld(k, 76, 158, 34, boot=(0.5, 0.34, 0.02))
    with k.at((0, 0, 34)):
        drawing = screens.lcd(["  412.6 mT", "DC  MAX 418.0"], 56, 36)
        display(k, drawing, 56, 36, (0, 44, 0), (0, 0, 0), 3)
        keys(
            k,
            3,
            3,
            20,
            18,
            (15, 11, 4),
            (0, -14, 0),
            (0, 0, 0),
            words=["ON", "ZERO", "HOLD", "mT/G", "MAX", "REL", "RNG", "AC", "DC"],
        )
        legend(k, "GAUSSMETER GM-20", 4, (0, 70, 0), (0, 0, 0))
        k.image(
            labels.plate(["0-2000 mT / 20 kG", "RES 0.01 mT   9 V"], 50, 16), 50, 16, (0, -54, 0)
        )
        k.anchor("millitesla", (2, 48, 1))
    k.anchor("pocket-case", (-30, -40, 34))
    with k.at((120, 10, 0), rot=(0, 0, 78)):
        k.plate([rounded(100, 16, 6)], 12, plastic((0.04, 0.042, 0.046)), (-60, 0, 7), bevel=2)
        k.box((10, 12, 10), turned(BRASS), (-8, 0, 7), 1)
        k.box((76, 4.2, 1.2), plastic((0.02, 0.12, 0.06)), (34, 0, 7), 0.2)
        k.box((4, 3, 1.6), plastic((0.03,) * 3), (70, 0, 7), 0.1)
        k.anchor("flat-probe", (40, 0, 8))
    lead(
        k,
        [(0, 80, 17), (0, 110, 14), (50, 120, 5), (100, 80, 4), (90, -40, 4), (96, -112, 7)],
        2.6,
        start="plain",
        size=6,
    )
    with k.at((205, 40, 0), rot=(0, 0, -12)):
        k.box((40, 24, 12), polished((0.55, 0.55, 0.57), 0.18), (0, 0, 0), 1, base=True)
        k.cyl(8, 60, painted((0.45, 0.03, 0.02)), (-30, -26, 8), axis=X)
    scale(k)
