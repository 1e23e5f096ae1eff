"""Winding station for fibre gyro coils: two spools, tension arms, a turning core and a camera."""

from kit import labels, screens
from kit.casing import display
from kit.core import FRONT, View, Y, rounded
from kit.machinery import stack_light
from kit.materials import ALUMINIUM, anodised, brushed, painted, plastic, polished, turned, yarn
from kit.optics import camera_body, dark, fibre_spool
from kit.parts import foot, nameplate
from kit.props import scale

VIEWS = {"hero": View(-22, 16), "closeup": View(-14, 14, at="fibre-core", radius=230)}
H = 800.0


def _arm(k, x, side):
    metal, fibre = anodised((0.06, 0.065, 0.07)), yarn((0.5, 0.5, 0.5), (0.7, 0.7, 0.7), 0.0)
    fibre_spool(k, 80, 110, (x, -100, H + 330))
    k.cyl(12, 150, polished(), (x, 60, H + 330), rot=FRONT)
    knee = (x - side * 110, -105, H + 190)
    k.sweep([(x, -70, H + 170), (x - side * 110, -105, H + 180)], 6, metal, bezier=False)
    k.cyl(24, 40, turned(), (x, -50, H + 170), rot=FRONT)
    k.cyl(26, 14, polished(), (knee[0], -100, H + 180), rot=FRONT)
    k.torus(25, 2, metal, (knee[0], -107, H + 180), rot=FRONT)
    k.image(labels.plate(["0-20 g"], 40, 18), 40, 18, (x, -91, H + 140), rot=FRONT)
    k.cyl(20, 60, dark(), (x, 8, H + 170), rot=FRONT)
    path = [(x - side * 70, -107, H + 300), (knee[0] + side * 4, -108, H + 205)]
    k.sweep(path, 1.2, fibre, bezier=False)
    k.sweep(
        [(knee[0] - side * 20, -108, H + 168), (side * 92, -108, H + 195)], 1.2, fibre, bezier=False
    )


def build(k):
    """Granite top on a frame, wall plate with core and spools, screen on the right."""
    metal, grey = brushed(ALUMINIUM, "X", 0.32, 2), painted((0.55, 0.56, 0.57), 0.42)
    for x in (-540, 540):
        for y in (-260, 260):
            foot(k, 30, 60, (x, y, 0))
            k.box((80, 80, H - 170), metal, (x, y, 55), 3, base=True)
    for z in (140, H - 180):
        for y in (-260, 260):
            k.box((1080, 60, 60), metal, (0, y, z), 2)
    k.box((1260, 660, 120), plastic((0.10, 0.10, 0.105), 0.25), (0, 0, H - 120), 4, base=True)
    k.box((1180, 60, 560), grey, (0, 90, H), 4, base=True)
    for side in (-1, 1):
        _arm(k, side * 330, side)
    with k.at((0, 0, H + 190)):
        k.cyl(60, 90, dark(), (0, -30, 0), axis=Y)
        k.cyl(110, 6, metal, (0, -122, 0), axis=Y)
        k.cyl(110, 6, metal, (0, -66, 0), axis=Y)
        k.cyl(92, 56, yarn((0.44, 0.36, 0.16), (0.66, 0.58, 0.34), 0.0), (0, -120, 0), axis=Y)
        k.cyl(46, 60, turned(), (0, -126, 0), axis=Y)
        k.cyl(20, 100, polished(), (0, -128, 0), axis=Y)
        k.anchor("fibre-core", (-8, -123, 70))
    k.box((60, 200, 40), metal, (0, -20, H + 480), 2)
    with k.at((0, -120, H + 490), rot=(-62, 0, 0)):
        camera_body(k, 60, 60, 90, (0, 0, -30), lens_l=60)
    k.anchor("camera", (-20, -140, H + 500))
    k.anchor("two-spools", (-330, -160, H + 385))
    k.anchor("tension-arms", (-222, -120, H + 184))
    nameplate(
        k,
        labels.plate(
            ["MODEL QW-2   S/N 0044", "FIBRE 80-165 µm", "TENSION 2-20 g"],
            200,
            80,
            "QUADRUPOLE WINDER",
        ),
        200,
        80,
        (-420, -331, H - 60),
        screws=False,
    )
    k.box((40, 40, 330), metal, (520, -60, H), base=True)
    k.plate([rounded(300, 240, 10)], 40, dark(), (520, -110, H + 400), rot=FRONT, bevel=3)
    pairs = [("LAYER", "14 / 32"), ("TURN", "071"), ("TENSION L", "6.1 g"), ("TENSION R", "6.0 g")]
    display(k, screens.rows(260, 190, "COIL 0412", pairs), 260, 190, (520, -130, H + 405))
    stack_light(k, (-540, 90, H + 560), 0.8)
    scale(k)
