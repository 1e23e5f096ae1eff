"""Radar cross-section test set: serrated reflector, horns on a rack, slim pylon with a model."""

from kit import labels
from kit.aero import body, finset, ogive
from kit.casing import cabinet, display, rails, vents
from kit.core import FRONT, View, X, circle
from kit.electro import workplace
from kit.many import studs
from kit.materials import ALUMINIUM, STEEL, brushed, painted, plastic, turned
from kit.optics import dark, horn
from kit.papers import sheet
from kit.props import scale
from kit.screens import spectrum
from kit.space import legs
from kit.surface import sheet as skin

VIEWS = {"hero": View(-24, 16), "closeup": View(-16, 14, at="horn-feeds", radius=420)}


def _reflector(k, w, h, low):
    """Hollow metal wall towards -Y with teeth all round."""
    metal = brushed((0.66, 0.66, 0.67), "X", 0.3, 6)

    def point(u, v):
        x, z = (u - 0.5) * w, v * h
        return (x, -((x / w) ** 2 + ((z - h / 2) / h) ** 2) * 700, low + z)

    skin(k, point, 24, 24, metal, 30)
    n = 14
    for i in range(n):
        for u, v in (((i + 0.5) / n, 0), ((i + 0.5) / n, 1)):
            x, y, z = point(u, v)
            s = w / n / 2
            tooth = [(-s, 0), (s, 0), (0, (2 * v - 1) * 420)]
            k.plate([tooth], 24, metal, (x, y, z), rot=(90, 0, 0), bevel=2)
        for u in (0, 1):
            x, y, z = point(u, (i + 0.5) / n)
            s = h / n / 2
            k.plate([[(0, -s), (0, s), ((2 * u - 1) * 380, 0)]], 24, metal, (x, y, z),
                    rot=(90, 0, 0), bevel=2)  # fmt: skip


def build(k):
    """Reflector at the back, pylon with a small model before it, radar rack with horns in front."""
    grey, blue = painted((0.42, 0.43, 0.44), 0.45), plastic((0.05, 0.11, 0.26), 0.9)
    with k.at((0, 1800, 0)):
        _reflector(k, 3600, 3000, 900)
        legs(k, 3000, 700, 800, grey, (0, 250, 0), 120)
        for x in (-1100, 0, 1100):
            k.box((120, 120, 2900), grey, (x, 120, 800), 6, base=True)
    with k.at((900, 200, 0)):
        k.cyl(620, 120, grey)
        k.cyl(540, 60, turned(STEEL), (0, 0, 120))
        k.box((420, 260, 60), turned(STEEL), (0, 0, 180), 6, base=True)
        with k.at((60, 0, 220), rot=(0, -14, 0)):
            section = [(x * 1.7, y * 0.6) for x, y in circle(110, 40)]
            k.plate([section], 1700, brushed(ALUMINIUM, "Z", 0.3, 4), (0, 0, 850), bevel=4)
            k.cyl(50, 120, dark(), (0, 0, 1690))
            k.anchor("slim-pylon", (-60, -64, 1000))
        with k.at((-900, 0, 2010), rot=(0, 0, 0)):
            red = painted((0.62, 0.63, 0.64), 0.35)
            body(k, [*ogive(95, 360), (95, 1100), (70, 1250)], red)
            finset(k, 4, [(980, 80), (1240, 80), (1240, 260), (1130, 260)], 10, red)
    pyramids = [(-1700 + i * 200, -260 + j * 200, 0) for i in range(8) for j in range(3)]
    k.box((1640, 640, 40), blue, (-1000, -60, 0), 2, base=True)
    studs(k, pyramids, 130, 320, blue, (0, 0, 38), seg=4, top=4)
    with k.at((-800, -1500, 0)):
        y = cabinet(k, 600, 700, 1350, color=(0.42, 0.43, 0.44), open_front=True)
        mids = rails(k, (5, 6, 4, 8), 120, loc=(0, y, 0))
        display(k, spectrum(300, 180, "TX 2 - 18 GHz  PULSE 10 ns"), 260, 160, (-60, y, mids[3][2]))
        for i in (0, 2):
            vents(k, 20, 5, 90, 12, (0, y, mids[i][2]))
        k.image(labels.plate(["RCS RADAR  RX-218", "2-18 GHz  PULSE 10 ns"], 220, 56), 220, 56,
                (60, y - 0.4, mids[1][2]), rot=FRONT)  # fmt: skip
        k.box((620, 120, 60), grey, (0, -150, 1350), 4, base=True)
        for x, s in ((-230, 1.0), (-20, 0.66), (120, 0.45), (220, 0.3)):
            k.box((60, 60, 190), grey, (x, -120, 1400), 3, base=True)
            horn(k, 260 * s, 190 * s, 380 * s, (x, -150, 1520), FRONT)
            k.cyl(12, 120, turned((0.5, 0.4, 0.2)), (x, -60, 1540), X, seg=16)
        k.anchor("horn-feeds", (-230, -520, 1540))
    with k.at((400, -1500, 0)):
        legs(k, 1100, 600, 720, grey, t=50)
        k.box((1160, 640, 30), painted((0.6, 0.6, 0.58)), (0, 0, 720), 4, base=True)
        workplace(k, (-220, 120, 750), spectrum(420, 260, "RCS  -42 dBsm  AZ 117.5 deg"))
        sheet(k, "RCS MEASUREMENT SYSTEM", ["PULSE WIDTH 10 ns", "BAND 2 - 18 GHz",
                                            "TARGETS TO 3 m", "TYPE RX-218"], 297, 400,
              (330, -60, 750), 4)  # fmt: skip
        k.anchor("pulse-mark", (330, -100, 751))
    k.anchor("serrated-reflector", (-1000, 1500, 4080))
    scale(k)
