"""Delta-winged loitering drone on its launch rail: nose section with pin, rear engine."""

from kit import labels
from kit.aero import fuselage, propeller, streamer, wings
from kit.core import FRONT, View, X, circle, polar
from kit.many import studs
from kit.materials import STEEL, brushed, cast, painted, plastic, polished, turned, wood
from kit.props import scale
from kit.surface import slab

VIEWS = {"hero": View(-38, 24), "closeup": View(-44, 22, at="warhead-section", radius=420)}


def build(k):
    """Drone along X, nose to the left, on a raised rail with two legs."""
    grey, seam = painted((0.40, 0.42, 0.42), 0.6), plastic((0.06, 0.06, 0.06), 0.6)
    z = 1150
    fuselage(k, [(-780, 330, 320, 0), (-300, 360, 350, 0), (600, 380, 330, 5), (1150, 320, 260, 10),
                 (1230, 250, 220, 10)], grey, (0, 0, z))  # fmt: skip
    with k.at((-1420, 0, z), X):
        k.lathe([(0, 0), (40, 14), (90, 90), (140, 280), (160, 520), (163, 610), (0, 610)],
                painted((0.30, 0.32, 0.26), 0.55))  # fmt: skip
        k.tube(169, 158, 30, turned(STEEL), (0, 0, 600))
        studs(k, [(x, y, 0) for x, y, _ in polar(16, 167)], 7, 36, polished(), (0, 0, 597), seg=10)
        k.tube(165, 158, 20, painted((0.6, 0.42, 0.02)), (0, 0, 360))
    wings(k, 2500, 1700, 420, grey, (-560, 0, z - 20), sweep=1330, thick=0.07, camber=0.0)
    for s in (-1, 1):
        fin = [(760, -190), (1190, -190), (1230, 330), (980, 330)]
        with k.at((0, s * 1245, z)):
            slab(k, fin, 16, grey)
        k.box((420, 10, 6), seam, (960, s * 700, z + 12), 0, rot=(0, 0, s * 6))
    with k.at((1260, 0, z + 10), X):
        k.cyl(70, 120, cast())
        k.cyl(22, 130, turned(STEEL), (0, 0, 100))
        propeller(k, 420, 2, wood((0.42, 0.24, 0.1)), (0, 0, 220), (0, 0, 52), chord=90, hub=46)
    for s in (-1, 1):
        with k.at((1300, s * 60, z + 10)):
            k.cyl(52, 130, cast((0.4, 0.4, 0.4)), rot=(-90 * s, 0, 0))
            for i in range(7):
                k.cyl(64, 5, brushed(), (0, s * (30 + i * 14), 0), rot=(-90 * s, 0, 0))
            k.cyl(14, 50, polished(), (0, s * 128, 0), rot=(-90 * s, 0, 0), seg=20)
            k.cyl(20, 120, turned((0.25,) * 3), (-20, s * 70, -60), rot=(0, 140, 0))
    k.cyl(120, 12, plastic((0.62, 0.63, 0.62), 0.4), (-120, 0, z + 170))
    k.cyl(100, 24, plastic((0.64, 0.64, 0.6), 0.45), (-120, 0, z + 176))
    for x, y, _ in [(0, 0, 0), *polar(7, 66)]:
        k.plate([circle(20, 32)], 4, plastic((0.5, 0.34, 0.1), 0.4), (-120 + x, y, z + 201))
    k.box((260, 180, 3), grey, (330, 0, z + 169), 1)
    studs(k, [(x, y, 0) for x in (215, 330, 445) for y in (-80, 80)], 5, 3, polished(),
          (0, 0, z + 170), seg=12)  # fmt: skip
    pin = (-1080, -150, z + 60)
    k.cyl(6, 60, polished(), pin, rot=FRONT, seg=16)
    streamer(k, "REMOVE BEFORE FLIGHT", 320, (-1080, -222, z + 50))
    k.image(labels.plate(["LM-2 S/N 0417", "ARMING PIN"], 240, 80, paper=(110, 116, 114)), 240, 80,
            (-470, -176, z + 40), rot=(90, 0, 0))  # fmt: skip
    k.box((520, 90, 100), turned((0.35,) * 3), (250, 0, z - 215), 6)
    k.box((120, 60, 120), turned((0.5,) * 3), (60, 0, z - 280), 6)
    olive = painted((0.12, 0.14, 0.08), 0.55)
    for y in (-70, 70):
        k.box((3300, 60, 120), olive, (100, y, z - 330), 5)
    for x in (-1300, 1400):
        k.box((110, 220, 90), olive, (x, 0, z - 330), 5)
        for s in (-1, 1):
            k.box((70, 70, 900), olive, (x, s * 260, 14), 5, base=True, rot=(s * 20, 0, 0))
            k.box((200, 160, 20), olive, (x, s * 262, 0), 3, base=True)
    k.box((60, 900, 60), olive, (1400, 0, 60), 4)
    k.anchor("warhead-section", (-1080, -165, z + 20))
    k.anchor("launch-tube", (60, -46, z - 250))
    k.anchor("anti-jam-antenna", (-120, -40, z + 204))
    k.anchor("pusher-engine", (1300, -180, z + 40))
    scale(k)
