"""Cooled camera: round red body, thread and clear window over a visible chip, fan and USB."""

from kit import labels
from kit.casing import fan
from kit.core import FRONT, View, Y, polar
from kit.materials import anodised, enamel, glass, plastic, polished, turned
from kit.papers import retail
from kit.props import scale
from kit.sockets import usb

VIEWS = {"hero": View(-26, 20), "closeup": View(-8, 8, at="clear-window", radius=48)}


def _camera(k):
    red, black = anodised((0.38, 0.015, 0.02), 0.3), anodised((0.03, 0.03, 0.033), 0.36)
    k.cyl(43, 92, red, (0, -46, 0), axis=Y, edge=1.5)
    for y in (-30, 16, 24, 32):
        k.cyl(43.6, 2, black, (0, y, 0), axis=Y)
    with k.at((0, -46, 0), rot=FRONT):
        k.cyl(34, 8, black)
        k.tube(29, 24, 18, turned(), (0, 0, 8))
        k.helix(24.2, 0.4, 1.0, 9, turned(), (0, 0, 15))
        k.cyl(24, 2, enamel((0.02, 0.02, 0.022)), (0, 0, 8.5))
        k.box((32, 24, 1), plastic((0.3, 0.26, 0.14)), (0, 0, 11), 0.1)
        k.box((26, 18, 0.6), polished((0.16, 0.22, 0.30), 0.06), (0, 0, 11.8), 0)
        k.cyl(23.8, 0.8, glass((0.98, 0.99, 1)), (0, 0, 17))
    with k.at((0, 46, 0), rot=(90, 0, 180)):
        k.cyl(42, 3, black)
        fan(k, 56, (0, 6, 3), (0, 0, 0))
        usb(k, (-18, -32, 3), (0, 0, 0))
        k.tube(5, 2.4, 4, plastic((0.05,) * 3), (12, -32, 3))


def build(k):
    """One camera face front, one turned to show fan and sockets, carton behind."""
    with k.at((0, 0, 44)):
        _camera(k)
        k.text("COOLED 533", 7, plastic((0.66,) * 3), (-43.4, 0, 6), (90, 0, -90), 0.2)
        k.anchor("telescope-thread", (-20, -71, 18))
        k.anchor("clear-window", (6, -59, 4))
    with k.at((130, 24, 44), rot=(0, 0, 160)):
        _camera(k)
        k.anchor("fan-back", (0, 56, 8))
    for x in (0, 130):
        k.box((40, 50, 4), plastic((0.05,) * 3), (x, 4, 0), base=True)
    with k.at((60, 130, 0)):
        retail(
            k,
            170,
            60,
            130,
            (0, 0, 0),
            "COOLED 533 PRO",
            ["Sensor IMX455   USB 3.0", "TEC 35 °C below ambient   12 V DC"],
            (120, 20, 30),
        )
    k.image(labels.plate(["IMX455  12 V DC", "S/N 071844"], 40, 16), 40, 16, (-70, -40, 0))
    for x, y, _ in polar(3, 8):
        k.cyl(3, 3, plastic((0.6,) * 3), (x - 78, y - 80, 0), seg=20)
    scale(k)
