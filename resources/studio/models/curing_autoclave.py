"""Curing autoclave: lying chamber with its domed door swung open, rails and trolley inside."""

from kit.core import View, X, polar
from kit.materials import painted, plastic, polished, rubber
from kit.parts import flange
from kit.plant import LAID, control_box, dome, gauge, nozzle, run, saddles
from kit.process import stainless, tag
from kit.props import scale

VIEWS = {"hero": View(-30, 12), "closeup": View(-24, 10, at="low-pressure-plate", radius=560)}
R, L, AXIS = 1000.0, 4600.0, 1250.0


def _lugs(k, x, shift):
    """Bayonet lugs round the rim."""
    for y, z, angle in polar(24, R + 66):
        k.box((100, 90, 60), polished(), (x, y + shift, z), 8, rot=(angle, 0, 0))


def build(k):
    """Chamber along X turned towards the viewer, hinge at the back."""
    blue, steel = painted((0.05, 0.17, 0.36)), stainless(0.34)
    with k.at(rot=(0, 0, 24)):
        saddles(k, R, L, AXIS, blue, (L / 2, 0, 0))
        with k.at((0, 0, AXIS)):
            k.tube(R, R - 26, L, blue, rot=LAID)
            k.tube(R - 27, R - 34, L - 40, steel, (20, 0, 0), rot=LAID)
            k.lathe([(a, L + z) for a, z in dome(R, 0.5)], blue, axis=X, smooth=60)
            k.cyl(R - 36, 20, steel, (L - 40, 0, 0), axis=X)
            flange(k, R + 130, R - 24, 150, 0, 0, 1, blue, (-20, 0, 0), axis=X)
            _lugs(k, -50, 0)
            k.tube(R + 40, R - 10, 24, rubber((0.4, 0.05, 0.03)), (-40, 0, 0), rot=LAID)
            k.cyl(330, 50, plastic((0.05,) * 3), (L - 90, 0, 150), axis=X)
            for y, z, angle in polar(6, 180):
                k.box((20, 240, 110), polished(), (L - 120, y, z + 150), 4, rot=(angle, 20, 0))
            for y in (-320, 320):
                k.box((L + 1300, 60, 70), polished(), (L / 2 - 700, y, -660), 6)
                k.box((L, 90, 130), steel, (L / 2, y, -760), 4)
                for x in (-1300, -700):
                    k.box((80, 90, AXIS - 700), blue, (x, y, -AXIS), 4, base=True)
            k.box((2200, 900, 50), painted((0.6, 0.42, 0.02)), (700, 0, -520), 6)
            for x in (-200, 700, 1500):
                for y in (-320, 320):
                    k.cyl(80, 50, polished(), (x, y + 25, -590), rot=(90, 0, 0))
            k.box((1700, 620, 180), painted((0.10, 0.11, 0.12)), (800, 0, -400), 40)
            k.sweep(
                [(-50, 0, -400), (300, 200, -300), (900, 250, -300)], 14, rubber((0.3, 0.03, 0.02))
            )
            k.lamp((900, 0, 700), 600, 5)
            with k.at((-60, R + 150, 0), rot=(0, 0, -108)):
                k.lathe([(a, z) for a, z in dome(R, 0.4)], blue, (80, -R - 150, 0), rot=(0, 90, 0))
                k.cyl(R - 30, 20, steel, (60, -R - 150, 0), rot=(0, -90, 0))
                flange(k, R + 110, R - 40, 120, 0, 0, 1, blue, (-30, -R - 150, 0), axis=X)
                _lugs(k, -40, -R - 150)
                for z in (-520, 520):
                    k.box((160, 560, 130), blue, (100, -250, z), 12)
            for z in (-520, 520):
                k.cyl(80, 260, polished(), (-30, R + 140, z - 130))
                k.box((220, 260, 140), blue, (90, R + 40, z), 12)
            for x, r in ((900, 70), (1500, 50), (2600, 90)):
                nozzle(k, r, 220, blue, (x, 0, R - 20))
            gauge(k, 110, (2050, 0, R - 10))
            run(
                k,
                [(2600, 0, R + 200), (2600, 0, R + 480), (3900, 0, R + 480), (3900, 0, R - 10)],
                70,
                steel,
            )
            lines = [
                "MAX 10 bar   230 °C",
                "VOLUME 15 200 litres   WALL 26 mm",
                "S/N 7715-02   2016",
            ]
            tag(k, "AUTOKLAV WERK HELLA", lines, 520, 270, (620, -R - 40, 260), back=60)
            k.anchor("low-pressure-plate", (620, -R - 46, 240))
        k.anchor("rails", (-900, -350, AXIS - 630))
        k.anchor("hinged-door", (-300, R + 60, AXIS + 420))
        control_box(
            k, 600, 1000, 350, painted((0.6, 0.61, 0.6)), (2300, -R - 250, 0), "AUTOCLAVE", legs=900
        )
    scale(k)
