"""Guide camera of a hobby telescope: red finger-long body, smooth nosepiece, USB and ST-4."""

from kit import labels
from kit.core import FRONT, View, X, polar, rounded
from kit.materials import anodised, enamel, plastic, polished, turned
from kit.optics import knurl
from kit.papers import retail
from kit.props import scale
from kit.sockets import slot, usb

VIEWS = {"hero": View(-30, 24), "closeup": View(-26, 20, at="nosepiece", radius=30)}


def _camera(k):
    """Camera about X, nosepiece to -X."""
    red, black = anodised((0.40, 0.015, 0.02), 0.3), anodised((0.03, 0.03, 0.033), 0.36)
    k.cyl(31, 36, red, (0, 0, 0), axis=X, edge=1)
    k.cyl(31.4, 2, black, (6, 0, 0), axis=X)
    with k.at((0, 0, 0), rot=(0, -90, 0)):
        knurl(k, 24, 8, black, 36)
        k.tube(15.85, 13.6, 34, turned(), (0, 0, 8))
        k.tube(15.4, 13.6, 3, turned((0.3, 0.3, 0.3)), (0, 0, 28))
        k.cyl(13.8, 3, enamel((0.01, 0.05, 0.03)), (0, 0, 32))
        k.tube(15.86, 15.0, 2, black, (0, 0, 40))
    with k.at((36, 0, 0), rot=(90, 0, 90)):
        k.cyl(28, 2, black)
        usb(k, (0, 10, 2), (0, 0, 0))
        slot(k, 11, 9, (0, -8, 2), (0, 0, 0), (0.1, 0.1, 0.1))
        k.text("ST-4", 3, plastic((0.6,) * 3), (0, -18, 2.1), depth=0.1)
        for x, y, _ in polar(3, 24, 30):
            k.cyl(1.8, 1, polished(), (x, y, 2), seg=16)


def build(k):
    """One camera nosepiece left, one with its sockets to the viewer, carton behind."""
    with k.at((0, 0, 31)):
        _camera(k)
        k.text("PLANET 120MM", 5, plastic((0.66,) * 3), (20, -31.2, 3), FRONT, 0.2)
        k.text("GUIDE", 4, plastic((0.66,) * 3), (20, -31, -5), FRONT, 0.2)
        k.anchor("nosepiece", (-26, -13, 9))
    k.plate([rounded(30, 24, 3)], 3, plastic((0.06,) * 3), (18, 0, 1.5))
    with k.at((86, -20, 31), rot=(0, 0, -112)):
        _camera(k)
        k.anchor("usb-socket", (38, 0, 6))
    with k.at((40, 74, 0), rot=(0, 0, -6)):
        retail(k, 130, 60, 96, (0, 0, 0), "PLANET 120MM", ["Guide & planetary camera",
               "USB 3.0   ST-4   CE"], (150, 25, 30))  # fmt: skip
        k.anchor("retail-box", (-20, -31, 74))
    k.image(labels.line("CE", 8, 6), 8, 6, (-30, -40, 0), t=0.3)
    k.cyl(17, 12, plastic((0.04, 0.04, 0.042)), (-60, -24, 0), edge=1.5)
    scale(k)
