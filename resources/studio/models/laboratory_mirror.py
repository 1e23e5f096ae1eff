"""Laboratory mirrors: plain discs with one bright face, a two-screw mount, labelled boxes."""

from kit import labels
from kit.core import View
from kit.materials import enamel, plastic, polished
from kit.optics import mirror, mirror_mount
from kit.papers import carton
from kit.props import scale

VIEWS = {"hero": View(-24, 26), "closeup": View(-14, 34, at="plain-disc", radius=36)}
SILVER, GOLD_FACE, BLUE_FACE = (0.84, 0.85, 0.87), (0.85, 0.62, 0.26), (0.46, 0.62, 0.72)


def build(k):
    """Discs on tissue, one on edge showing its ground back, one in a mount, boxes behind."""
    k.box((150, 90, 0.6), plastic((0.64, 0.64, 0.62), 0.95), (0, 0, 0), 0, base=True)
    for x, y, r, tone in (
        (-40, 0, 25, SILVER),
        (14, 10, 12.7, GOLD_FACE),
        (22, -24, 12.7, BLUE_FACE),
        (52, -2, 12.7, SILVER),
    ):
        mirror(k, r, r * 0.26 + 2.6, (x, y, 0.6), (0, 0, 0), polished(tone, 0.03))
    k.anchor("plain-disc", (-38, -4, 10.2))
    with k.at((100, -16, 0), rot=(0, 0, 20)):
        k.box((44, 30, 6), plastic((0.05, 0.052, 0.056)), (0, 0, 0), 1, base=True)
        with k.at((0, 4, 30.5), rot=(84, 0, 0)):
            k.cyl(25, 9, enamel((0.25, 0.32, 0.30)), (0, 0, -4))
            k.cyl(24.4, 0.2, plastic((0.5, 0.54, 0.52), 0.8), (0, 0, 5))
    mirror_mount(k, 12.7, 76, (70, 66, 0), (0, 0, -30), polished(SILVER, 0.03))
    clear = plastic((0.60, 0.61, 0.63), 0.3)
    for i, (x, y, head) in enumerate(((-60, 74, "M25-1064-0"), (0, 84, "M25-AG"))):
        k.box((48, 48, 14), clear, (x, y, 0), 2, base=True)
        k.box((49, 49, 8), clear, (x, y, 14), 2, base=True)
        lines = ["D 25.4 mm (1 in)", "1064 nm 0°" if i == 0 else "Ag 0.4-20 µm", "flat λ/10"]
        k.image(labels.plate(lines, 40, 34, head), 40, 34, (x, y, 22), t=0.3)
    k.anchor("box-label", (-60, 72, 22.6))
    carton(k, 120, 80, 70, (-10, 168, 0), ["CAT. NO. M25-1064-0", "10 pcs"], "LAB MIRRORS")
    scale(k)
