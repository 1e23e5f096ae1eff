"""Laboratory scroll pump: small box casing with a fan grille, handle and a clamp-flange inlet."""

from kit import labels
from kit.core import FRONT, View
from kit.materials import BLACK, DARK, GREEN, painted, plastic, polished, rubber
from kit.props import scale
from kit.works import badge, motor

VIEWS = {"hero": View(-30, 24), "closeup": View(-28, 34, at="small-inlet", radius=90)}


def build(k):
    """Stand the pump on rubber feet."""
    body, dark = painted((0.30, 0.33, 0.36), 0.4), plastic((0.035,) * 3, 0.5)
    for x in (-160, 160):
        for y in (-80, 80):
            k.cyl(20, 22, rubber(), (x, y, 0))
    k.box((440, 240, 20), painted(DARK), (0, 0, 20), base=True)
    k.box((250, 236, 220), body, (-90, 0, 40), 26, base=True)
    motor(k, 88, 190, (30, 0, 140), mat=painted((0.05, 0.15, 0.32), 0.4))
    k.box((16, 232, 216), dark, (-222, 0, 42), 8, base=True)
    for i in range(8):
        with k.at((-231, 0, 150), rot=(0, -90, 0)):
            k.torus(14 + 11 * i, 2.2, polished((0.3,) * 3))
    for i in range(10):
        k.box((120, 3, 7), dark, (-90, -119, 80 + 14 * i), 1)
    with k.at((-150, 0, 255)):
        k.cyl(14, 50, polished())
        k.lathe([(11, 40), (20, 48), (20, 54), (11, 56)], polished(), closed=True)
        k.cyl(10, 1, plastic((0.02,) * 3), (0, 0, 51))
    k.pipe([(-40, -60, 250), (-40, -60, 290), (60, -60, 290)], 9, polished((0.4,) * 3))
    k.pipe([(-90, 70, 250), (-90, 70, 330), (70, 70, 330), (70, 70, 200)], 12, plastic(BLACK), 30)
    k.pipe(
        [(-90, -70, 250), (-90, -70, 330), (70, -70, 330), (70, -70, 200)], 12, plastic(BLACK), 30
    )
    k.cyl(14, 130, plastic(BLACK), (-10, 65, 330), rot=FRONT)
    with k.at((-30, -119, 190)):
        k.box((64, 6, 44), dark, (0, 0, 0), 3)
        k.image(labels.line("04218.6 h", 50, 20, (200, 210, 180)), 50, 20, (0, -3.5, 4), rot=FRONT)
    k.cyl(9, 6, plastic(GREEN, 0.3), (-30, -118, 140), rot=FRONT)
    badge(k, "SPIRALO SL-15", ["15 m3/h  250 l/min", "230 V  S/N 81722"], 110, (-150, -119, 210))
    k.anchor("handle", (-10, -70, 343))
    k.anchor("small-inlet", (-156, -16, 306))
    k.anchor("hour-meter", (-30, -124, 194))
    scale(k)
