"""Deactivated rifle: official mark on each main part, pin in the barrel, welded bolt."""

from kit import labels
from kit.arms import cradle, rifle, struck
from kit.core import View
from kit.materials import cast, polished, wood
from kit.papers import sheet
from kit.props import scale
from kit.surface import WALNUT

VIEWS = {"hero": View(-24, 14), "closeup": View(-20, 22, at="welded-bolt", radius=105)}


def build(k):
    """Rest the rifle on two posts, its certificate on the table."""
    weld, bright = cast((0.55, 0.54, 0.52), 0.35), polished((0.6, 0.58, 0.55))
    with k.at((0, 0, 274)):
        rifle(k, "k", furniture=wood(WALNUT), stocked="wood")
        k.cyl(5, 26, bright, (-440, 13, 0), rot=(90, 0, 0), seg=24)
        for i in range(5):
            k.sphere(4.2, weld, (-446 + 3 * i, -8.5, 3 - i), 0.6)
        k.box((74, 3, 17), bright, (12, -15, 18), 1)
        for i in range(9):
            k.sphere(4, weld, (-24 + i * 9, -16.2, 9), 0.6)
            k.sphere(3.4, weld, (50, -15.8, 10 + i * 1.9), 0.6)
        for x, z, w in ((-85, -12, 66), (96, -16, 66)):
            k.image(
                labels.line("EU-XX  BEA-7  2021", w, 12, (60, 60, 62), (235, 235, 230)),
                w,
                12,
                (x, -16, z),
                (90, 0, 0),
                0.4,
            )
        k.image(
            labels.line("EU-XX BEA-7", 30, 6, (60, 60, 62), (235, 235, 230)),
            30,
            6,
            (-400, -9, 3),
            (90, 0, 0),
            0.4,
        )
        struck(k, "7.62x39   KD 2071 1968", 6, (10, -16.2, -26))
        k.anchor("deac-mark", (-85, -16.8, -12))
        k.anchor("pinned-barrel", (-440, -13, 2))
        k.anchor("welded-bolt", (14, -17, 16))
    lines = ["Weapon: rifle 7.62x39  No KD 2071", "Mark: EU-XX BEA-7 2021", "Certificate 21/004418"]
    sheet(k, "DEACTIVATION CERTIFICATE", lines, 200, 140, (-180, -150, 0), 6, stamp="BEA-7")
    cradle(k, -505, 265, 22)
    cradle(k, 300, 196, 38)
    scale(k)
