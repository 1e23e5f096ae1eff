"""Rugged laptop with handle and rubber corners; a second one shows the label on its base."""

from kit import screens
from kit.casing import LEFT, bow, corners, display, keys
from kit.core import FRONT, View, rounded
from kit.materials import painted, plastic, rubber
from kit.parts import bolt
from kit.props import scale
from kit.sockets import hdmi, rj45, usb

VIEWS = {"hero": View(-32, 26), "closeup": View(-44, 20, at="port-doors", radius=110)}
LABEL = ["FELDBOOK RB-55", "MIL-STD-810H  IP65  DC 15.6 V", "S/N 5C7712   CE  FCC"]


def _half(k, w, d, h, mat):
    k.box((w, d, h), mat, (0, 0, 0), 3, base=True)
    corners(k, w, d, h, min(h * 1.05, 34), rubber((0.03, 0.03, 0.03)))


def build(k):
    """Open machine in front; the other stands on its edge behind to the right."""
    metal, dark = painted((0.36, 0.37, 0.39), 0.4), rubber((0.03, 0.03, 0.03))
    _half(k, 300, 240, 36, metal)
    k.plate([rounded(280, 130, 6)], 1, plastic((0.05,) * 3), (0, 30, 36.2))
    keys(k, 14, 5, 19, 22, (16, 18, 4), (0, 34, 36.4), (0, 0, 0), plastic((0.07, 0.07, 0.075), 0.5))
    k.plate([rounded(90, 50, 4)], 1, plastic((0.1,) * 3, 0.3), (0, -76, 36.2))
    bow(k, 190, 34, 9, (0, -120, 20), FRONT, dark)
    for x in (-90, 90):
        k.cyl(9, 60, metal, (x - 30, 116, 40), rot=(0, 90, 0), seg=32)
    with k.at((0, 122, 38), rot=(78, 0, 0)):
        k.box((300, 226, 18), metal, (0, 116, -9), 3)
        corners(k, 300, 226, 18, 22, dark, (0, 116, -18))
        picture = screens.rows(
            250,
            170,
            "FIELD UNIT 12",
            [("Route", "Depot 4"), ("Battery", "87 %"), ("Network", "online"), ("Tasks", "3 open")],
        )
        display(k, picture, 250, 165, (0, 118, 0), (0, 0, 0), 8)
    k.anchor("rubber-bumpers", (-142, -121, 24))
    usb(k, (-151, -50, 18), LEFT)
    usb(k, (-151, -30, 18), LEFT)
    hdmi(k, (-151, -8, 18), LEFT)
    rj45(k, (-151, 26, 18), LEFT)
    for y, w in ((-40, 40), (26, 20)):  # rubber doors, folded down
        k.box((22, w, 3), dark, (-163, y, 8), 1)
        k.box((3, w - 8, 10), dark, (-151, y, 8), 0.6)
    k.box((3, 50, 20), dark, (-151, 74, 18), 1.2)
    k.anchor("port-doors", (-152, -40, 20))
    with k.at((250, 190, 0), rot=(0, 0, -24)):
        k.box((300, 56, 244), metal, (0, 0, 0), 3, base=True)
        k.box((301, 3, 245), dark, (0, 6, 0), 0.5, base=True)
        corners(k, 300, 56, 244, 36, dark)
        k.plate([rounded(180, 90, 5)], 3, plastic((0.06,) * 3), (-30, -29, 160), rot=FRONT)
        k.image(screens.barcode(LABEL, 120, 56), 120, 56, (-30, -30.6, 160), rot=FRONT)
        for x in (-130, 130):
            for z in (40, 204):
                bolt(k, 6, (x * 0.86, -28, z), rot=FRONT, socket=True)
        k.anchor("model-label", (-30, -31.4, 160))
    scale(k)
