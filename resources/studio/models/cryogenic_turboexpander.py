"""Hydrogen turboexpander: two snail housings, a thin neck, seal-gas tubes, kelvin plate."""

from kit.core import View, X, polar
from kit.materials import cast, painted, plastic, polished
from kit.parts import bolt
from kit.plant import gauge, run, skid
from kit.process import stainless, tag
from kit.props import scale
from kit.pumps import volute

VIEWS = {"hero": View(-26, 20), "closeup": View(-20, 18, at="thermal-neck", radius=260)}
AXIS = 620.0


def build(k):
    """Cold half left, brake half right, oil-free gas panel below on the skid."""
    grey, alu, steel = painted((0.45, 0.47, 0.49)), cast((0.58, 0.58, 0.57), 0.4), stainless()
    skid(k, 1500, 700, painted((0.06, 0.16, 0.30)), beam=90)
    k.box((1460, 660, 14), grey, (0, 0, 84))
    with k.at((0, 0, AXIS)):
        volute(k, 230, alu, (-380, 0, 0), port=80, lug=False)
        volute(k, 200, alu, (362, 0, 0), (0, 0, 180), port=76, lug=False)
        k.cyl(150, 60, steel, (-300, 0, 0), axis=X)
        k.cyl(62, 260, steel, (-260, 0, 0), axis=X)
        for x in (-210, -170, -130, -90):
            k.torus(62, 7, steel, (x, 0, 0), axis=X)
        k.cyl(140, 40, steel, (-20, 0, 0), axis=X)
        k.cyl(120, 260, alu, (20, 0, 0), axis=X, edge=10)
        k.cyl(140, 40, steel, (270, 0, 0), axis=X)
        for x, way in ((-20, -90), (310, 90)):
            for y, z, _ in polar(10, 126):
                bolt(k, 14, (x, y, z), rot=(0, way, 0))
    k.box((300, 320, AXIS - 200), grey, (140, 0, 90), 10, base=True)
    k.box((120, 260, AXIS - 300), plastic((0.60, 0.60, 0.55)), (-400, 0, 90), 6, base=True)
    for i in range(6):
        x = 50 + i * 40
        path = [(x, -100, AXIS + 40), (x, -220 - i * 6, AXIS + 40), (x, -220 - i * 6, 200)]
        run(k, path, 8, steel, ends=False)
        k.prism(6, 14, 20, polished(), (x, -220 - i * 6, 330 + i * 12))
    k.box((320, 60, 160), grey, (150, -240, 90), 4, base=True)
    for i in range(3):
        gauge(k, 34, (60 + i * 90, -262, 240), stem=40)
    tag(
        k,
        "KRYOTURBO H2-90",
        ["GAS H2   90 000 rpm", "IN 80 K  OUT 33 K", "410 kg/h  S/N 0073"],
        190,
        100,
        (150, -123, AXIS - 50),
        back=30,
    )
    k.anchor("snail-housings", (-460, -150, AXIS + 130))
    k.anchor("thermal-neck", (-180, -66, AXIS + 16))
    k.anchor("seal-gas", (50, -230, AXIS - 120))
    k.anchor("kelvin-plate", (200, -126, AXIS - 50))
    scale(k)
