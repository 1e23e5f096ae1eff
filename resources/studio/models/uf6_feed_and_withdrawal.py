"""UF6 feed station: autoclave with open full-width door and cylinder cradle, valved header."""

from kit.core import View, X, polar
from kit.materials import painted, plastic, polished
from kit.parts import flange
from kit.plant import LAID, control_box, dome, manifold, run, saddles, vessel
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-34, 14), "closeup": View(-34, 14, at="cylinder-cradle", radius=900)}
R, L, AXIS = 760.0, 3000.0, 1150.0


def _door(k, white):
    """Dished door on its hinge, swung to the left."""
    with k.at((-80, R + 90, AXIS), rot=(0, 0, -105)):
        k.lathe([(a, z) for a, z in dome(R, 0.35)], white, (60, -R - 90, 0), rot=(0, 90, 0))
        k.cyl(R - 30, 16, stainless(0.3), (44, -R - 90, 0), rot=(0, -90, 0))
        flange(k, R + 90, R - 40, 100, 0, 0, 1, white, (-30, -R - 90, 0), axis=X)
        for z in (-380, 380):
            k.box((140, 420, 110), white, (80, -170, z), 10)
    for z in (-380, 380):
        k.cyl(60, 220, polished(), (-70, R + 90, AXIS + z - 110))
        k.box((180, 220, 110), white, (40, R + 10, AXIS + z), 10)


def build(k):
    """Autoclave turned to the viewer, cylinder half rolled out, header on posts to the right."""
    white, steel, dark = painted((0.56, 0.58, 0.58)), stainless(), painted((0.10, 0.12, 0.14))
    with k.at(rot=(0, 0, 22)):
        saddles(k, R, L, AXIS, dark, (L / 2, 0, 0))
        k.tube(R, R - 16, L, white, (0, 0, AXIS), axis=X)
        k.tube(R - 17, R - 22, L - 20, steel, (10, 0, AXIS), axis=X)
        k.lathe([(a, L + z) for a, z in dome(R, 0.45)], white, (0, 0, AXIS), axis=X, smooth=60)
        flange(k, R + 100, R - 18, 110, 0, 0, 1, white, (-20, 0, AXIS), axis=X)
        for y, z, angle in polar(18, R + 56):
            k.box((90, 90, 60), polished(), (-40, y, AXIS + z), 8, rot=(angle, 0, 0))
        _door(k, white)
        for y in (-240, 240):
            k.box((L + 1500, 60, 80), dark, (L / 2 - 800, y, AXIS - 560), 4)
            for x in (-1450, -800):
                k.box((80, 80, AXIS - 600), dark, (x, y, 0), 4, base=True)
        k.box((1900, 620, 60), painted((0.6, 0.42, 0.02)), (-100, 0, AXIS - 490), 6)
        for x in (-750, 550):
            k.box((120, 640, 200), dark, (x, 0, AXIS - 380), 8)
        with k.at((-900, 0, AXIS + 10)):
            vessel(k, 370, 1560, white, (200, 0, 0), LAID)
            k.tube(364, 352, 200, white, (-20, 0, 0), axis=X)
            k.prism(6, 28, 60, polished((0.72, 0.52, 0.22)), (0, 0, 100), axis=X)
            k.anchor("cylinder-cradle", (200, -372, -60))
        k.box((260, 300, 70), plastic((0.5, 0.5, 0.5)), (-1380, 0, AXIS - 490), 4)
        k.anchor("full-door", (-300, R + 60, AXIS + 420))
        k.lamp((700, 0, AXIS + 600), 500, 5)
        tag(
            k,
            "SUBLIMA FEED OVEN",
            ["UF6 FEED   30B / 48Y", "0.9 bar   110 °C", "TAG A-101"],
            420,
            220,
            (1000, -R - 40, AXIS + 60),
            back=60,
        )
        control_box(
            k,
            500,
            760,
            260,
            painted((0.5, 0.52, 0.53)),
            (1900, -R - 220, 0),
            "WEIGHT / HF",
            [
                ("WEIGHT", "2 871 kg", False),
                ("HF", "0.0 ppm", False),
                ("PRESSURE", "0.42 bar", False),
                ("TEMP", "84 °C", False),
            ],
            legs=800,
        )
        k.anchor("scale-and-detector", (1900, -R - 490, 1370))
    for x in (3900, 6100):
        k.box((100, 100, 2000), dark, (x, -300, 0), 4, base=True)
    k.box((2300, 80, 80), dark, (5000, -220, 1960), 4)
    for x in (4100, 5900):
        k.box((40, 120, 40), dark, (x, -280, 1900), 3)
    with k.at((5000, -340, 1880)):
        manifold(k, 2300, 46, 9, steel, plastic((0.04, 0.15, 0.4)))
        k.anchor("header-branches", (-260, -190, -170))
    k.cyl(60, 160, polished(), (5000, -220, 2000))
    run(
        k,
        [
            (3700, -340, 1880),
            (3300, -340, 1880),
            (3300, 200, 1880),
            (3300, 1000, 1880),
            (2900, 1160, 1880),
        ],
        46,
        steel,
        ends=False,
    )
    scale(k)
