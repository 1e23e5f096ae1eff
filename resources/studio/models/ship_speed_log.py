"""Speed log of a ship: bronze hull fitting with valve, bridge display in knots, junction box."""

from kit import labels, screens
from kit.casing import case, display, push
from kit.core import FRONT, View, circle, polar
from kit.materials import painted, plastic, polished, rubber, turned
from kit.parts import bolt, flange, nameplate
from kit.props import scale
from kit.sockets import gland

VIEWS = {"hero": View(-24, 20), "closeup": View(-12, 14, at="bridge-display", radius=120)}
BRONZE = (0.50, 0.33, 0.14)


def build(k):
    """Hull fitting on the left with its cable, display and electronics box on the right."""
    bronze = turned(BRONZE, 0.35)
    k.cyl(60, 36, bronze, edge=4)
    k.cyl(44, 3, plastic((0.10, 0.05, 0.04)), (0, 0, 0))
    flange(k, 105, 40, 18, 8, 88, 12, bronze, (0, 0, 34), bolts=True)
    k.cyl(52, 150, bronze, (0, 0, 50))
    flange(k, 84, 40, 14, 8, 70, 10, bronze, (0, 0, 190), bolts=True)
    k.sphere(66, bronze, (0, 0, 262))
    k.cyl(30, 60, bronze, (0, -60, 262), rot=FRONT)
    k.cyl(11, 40, polished(), (0, -112, 262), rot=FRONT)
    k.box((170, 16, 20), painted((0.45, 0.03, 0.02)), (50, -150, 262), 4)
    flange(k, 84, 40, 14, 8, 70, 10, bronze, (0, 0, 318), bolts=True)
    k.cyl(40, 70, bronze, (0, 0, 330))
    k.prism(6, 50, 34, bronze, (0, 0, 396))
    k.cyl(17, 190, polished(), (0, 0, 426))
    k.cyl(24, 36, rubber(), (0, 0, 610))
    path = [(0, 0, 640), (20, -10, 720), (150, -60, 600), (190, -140, 60), (120, -220, 15)]
    k.sweep([*path, (0, -230, 15), (-120, -200, 15)], 9, rubber((0.03, 0.03, 0.03)))
    k.anchor("hull-valve", (-34, -58, 268))
    with k.at((400, -60, 0), rot=(0, 0, -8)):
        black = plastic((0.045, 0.047, 0.052), 0.42)
        k.box((180, 90, 16), black, (0, 20, 0), 3, base=True)
        for x in (-84, 84):
            k.box((8, 60, 120), black, (x, 10, 10), 2, base=True)
            k.cyl(
                12, 12, black, (x + (4 if x > 0 else -4), 0, 106), rot=(0, 90 if x > 0 else -90, 0)
            )
        k.box((156, 80, 156), black, (0, 0, 28), 6, base=True)
        pic = screens.rows(120, 92, "SPEED LOG", [("STW", "14.2 kn"), ("TRIP", "0318.6 NM")])
        display(k, pic, 120, 92, (0, -40, 122))
        for i in range(5):
            push(k, 18, 12, (-48 + i * 24, -40, 52), color=(0.5, 0.51, 0.5))
        k.anchor("bridge-display", (-10, -43, 128))
    with k.at((300, 190, 0)):
        case(k, 260, 110, 320, painted((0.55, 0.56, 0.56), 0.42), edge=6, seam=False)
        k.box((240, 6, 300), painted((0.5, 0.51, 0.51)), (0, -56, 160), 2)
        for x, y in ((-112, 16), (112, 16), (-112, 304), (112, 304)):
            bolt(k, 7, (x, -58, y), rot=FRONT)
        lines = ["SPEED LOG SAL-R1", "CLASS APPROVED  MED/0575", "S/N 84127   24 V DC"]
        nameplate(k, labels.plate(lines, 150, 70, "ELECTRONICS UNIT"), 150, 70, (0, -59.2, 220))
        k.plate(
            [circle(26), circle(21)], 1, painted((0.03, 0.06, 0.25)), (0, -59.6, 130), rot=FRONT
        )
        for x, y, a in polar(8, 11):
            k.box((20, 1, 3), painted((0.03, 0.06, 0.25)), (x, -59.6, 130 + y), 0, rot=(0, -a, 0))
        k.anchor("class-mark", (0, -61, 138))
        for x in (-70, 0, 70):
            gland(k, 7, (x, -20, 320), (0, 0, 0))
    scale(k)
